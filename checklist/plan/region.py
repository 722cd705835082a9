"""Where the employer is: which region and weekend a plan counts with, and the calendar of both."""

from checklist.plan import values
from checklist.rules import days

LETTERS, SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "./\\?#%&<>\"'"
LONGEST_CODE, MOST_DAYS = 40, 2000


def region(plan: dict, settings: dict) -> str:
    """The plan's own region, else that of the settings; empty where neither names one."""
    return plan["region"] or settings["region"]


def weekend(plan: dict, settings: dict) -> str:
    """The weekend that was chosen for the plan, or an empty text for the region's own.

    A plan's own weekend wins; a plan with a region of its own and no weekend
    uses that region's, never the settings'. Source: docs/reference/plan-format.md.
    """
    if values.weekend_days(plan["weekend"]):
        return plan["weekend"]
    return "" if plan["region"] or not values.weekend_days(settings["weekend"]) else settings["weekend"]


def named(code: str) -> bool:
    """True where the text is built as the code of a place: `DE` or `GB-SCT`."""
    country, hyphen, part = code.partition("-")
    capitals = len(country) == 2 and country[0] in LETTERS and country[1] in LETTERS
    return capitals and bool(hyphen) == bool(part) and len(code) <= LONGEST_CODE and not [x for x in part if x in SIGNS]


def sound(data, code: str) -> dict:
    """The table of the region as the build writes it; an empty dict for anything else, which is no table."""
    if not isinstance(data, dict) or data.get("region") != code:
        return {}
    weekend, listed = data.get("weekend"), data.get("days")
    if not isinstance(weekend, list) or not isinstance(listed, list) or len(listed) > MOST_DAYS:
        return {}
    if [one for one in weekend if isinstance(one, bool) or one not in range(7)] or len(weekend) > 6:
        return {}
    for entry in listed:
        if not isinstance(entry, list) or len(entry) not in (2, 3) or not isinstance(entry[1], str):
            return {}
        if not isinstance(entry[0], str) or not days.parse_date(entry[0]):
            return {}
    ends = [data.get("first"), data.get("last")]
    if ends != ["", ""] and [one for one in ends if not isinstance(one, str) or not days.parse_date(one)]:
        return {}
    return data


def table(code: str, tables: dict, weekends: dict) -> dict:
    """The table that a place counts with; an empty dict where no place is named.

    One that is not here is stood in for: `missing` is true in it, it knows no holidays, and its weekend is that of
    `weekends`, which has the weekdays of places where they are not Saturday and Sunday.
    """
    if not code or code in tables:
        return tables.get(code, {})
    weekend = weekends.get(code, weekends.get(code.split("-")[0], list(days.SATURDAY_SUNDAY)))
    return {"region": code, "weekend": weekend, "first": "", "last": "", "days": [], "missing": True}


def calendar(table: dict, chosen: str) -> dict:
    """The calendar of a region's table, or of an empty dict: then Saturday and Sunday, and no holidays.

    `closed` maps ordinals to names, `weekend` holds weekday numbers, `first` and
    `last` are the ordinals between which holidays are known (0 where none are),
    `estimated` has the ordinals of dates that are not certain, `missing` is true where the
    holidays of the place are not here. `chosen` is a weekend as the plan file has it, or empty for the table's own.
    """
    closed, estimated = {}, {}
    for entry in table.get("days", []):
        day = days.parse_date(entry[0])
        closed[day] = entry[1]
        if len(entry) > 2:
            estimated[day] = True
    return {
        "region": table.get("region", ""),
        "missing": table.get("missing", False),
        "closed": closed,
        "estimated": estimated,
        "weekend": values.weekend_days(chosen) or tuple(table.get("weekend", days.SATURDAY_SUNDAY)),
        "first": days.parse_date(table.get("first", "")),
        "last": days.parse_date(table.get("last", "")),
    }


def own_weekend(table: dict, plan: dict, settings: dict) -> tuple:
    """The weekday numbers that would count if the plan named no weekend of its own."""
    bare = dict(plan)
    bare["weekend"] = ""
    return calendar(table, weekend(bare, settings))["weekend"]


def calendars(document: dict, tables: dict) -> dict:
    """The calendar of each plan by its id. `tables` maps codes to tables; one that is not there is marked `missing`."""
    made = {}
    for plan in document["plans"]:
        code = region(plan, document["settings"])
        made[plan["id"]] = calendar(table(code, tables, {}), weekend(plan, document["settings"]))
    return made


def codes(document: dict) -> list:
    """The regions that the document's plans count with, each once, in the order of the code."""
    return sorted(
        {region(plan, document["settings"]): True for plan in document["plans"] if region(plan, document["settings"])}
    )
