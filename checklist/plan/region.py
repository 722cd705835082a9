"""Where the employer is: which region and weekend a plan counts with, and the calendar of both."""

from checklist.plan import values
from checklist.rules import days


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


def calendar(table: dict, chosen: str) -> dict:
    """The calendar of a region's table, or of an empty dict: then Saturday and Sunday, and no holidays.

    `closed` maps ordinals to names, `weekend` holds weekday numbers, `first` and
    `last` are the ordinals between which holidays are known (0 where none are),
    `estimated` has the ordinals of dates that are not certain. `chosen` is a
    weekend as the plan file has it, or empty for the table's own.
    """
    closed, estimated = {}, {}
    for entry in table.get("days", []):
        day = days.parse_date(entry[0])
        closed[day] = entry[1]
        if len(entry) > 2:
            estimated[day] = True
    return {
        "region": table.get("region", ""),
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
    """The calendar of each plan by its id. `tables` maps codes to tables; one that is missing counts as empty."""
    made = {}
    for plan in document["plans"]:
        code = region(plan, document["settings"])
        made[plan["id"]] = calendar(tables.get(code, {}), weekend(plan, document["settings"]))
    return made


def codes(document: dict) -> list:
    """The regions that the document's plans count with, each once, in the order of the code."""
    return sorted(
        {region(plan, document["settings"]): True for plan in document["plans"] if region(plan, document["settings"])}
    )
