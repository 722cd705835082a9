"""Dates and times that can hardly be meant, each with what may be meant instead. They are asked about once.

The plan keeps the answer under `confirmed`: the value that the person called right,
by field. Another value is asked about anew.
"""

from checklist.plan import promises
from checklist.rules import days

FAR, NIGHT_ENDS, HALF_DAY = 60, 6 * 60, 12 * 60
OWED = "owed."


def doubts(plan: dict, today: int) -> list:
    """`{"field", "value", "key", "suggested"}` of each value that is in doubt; `key` names the question in words.yml.

    `today` is an ordinal. `suggested` is a value of the same kind, or an empty text. An
    interview that was near when the plan was made is never in doubt: plans grow old.
    """
    found = []
    asked = [date(plan, today), ends(plan), named(plan), answered(plan, "next"), answered(plan, "reply_by")]
    for field, value, key, suggested in asked + [due(plan, entry) for entry in plan["owed"]]:
        if key and plan["confirmed"].get(field, "") != value:
            found.append({"field": field, "value": value, "key": key, "suggested": suggested})
    return found


def date(plan: dict, today: int) -> tuple:
    """The interview's date, where it lies more than 60 days back or ahead."""
    field, value = "interview.date", plan["interview"]["date"]
    day, made = days.parse_date(value), days.parse_stamp(plan["made"])
    near = not day or abs(day - today) <= FAR or (made and abs(day - made[0]) <= FAR)
    if near:
        return field, value, "", ""
    return field, value, "doubt-back" if day < today else "doubt-ahead", nearest(value, today - FAR, today + FAR, today)


def ends(plan: dict) -> tuple:
    """The interview's end, where it lies between midnight and six."""
    value = plan["interview"]["ends"]
    minute = days.parse_time(value)
    asked = 0 <= minute < NIGHT_ENDS
    return "interview.ends", value, "doubt-ends" if asked else "", days.time_text(minute + HALF_DAY) if asked else ""


def named(plan: dict) -> tuple:
    """The day that they named last, where it was over when they named it."""
    place = promises.newest(plan)
    one = plan["promises"][place] if place >= 0 else {"by": "", "on": ""}
    return earlier("by", one["by"], one["on"] or plan["interview"]["date"], "doubt-by")


def answered(plan: dict, name: str) -> tuple:
    """A day that their answer names, where it lies before the day on which it was heard."""
    return earlier("outcome." + name, plan["outcome"][name], plan["outcome"]["heard"], "doubt-" + name)


def due(plan: dict, entry: dict) -> tuple:
    """The day of a thing that the person promised, where it lies before the interview: no such day is counted with."""
    return earlier(OWED + entry["id"] + ".due", entry["due"], plan["interview"]["date"], "doubt-due")


def answer(doubt: dict, take: bool) -> dict:
    """The action that settles a doubt: what is suggested is taken, or the value called right."""
    field, value = doubt["field"], doubt["suggested"]
    if not take:
        return {"do": "confirm", "field": field, "value": doubt["value"]}
    if field.startswith(OWED):
        return {"do": "edit", "list": "owed", "id": field[len(OWED) : -len(".due")], "field": "due", "value": value}
    if field.startswith("outcome."):
        return {"do": "outcome", "field": field[len("outcome.") :], "value": value}
    return {"do": "set", "field": field, "value": value}


def earlier(field: str, value: str, since: str, key: str) -> tuple:
    """The value, in doubt where it lies before the day since which it could be told."""
    day, first = days.parse_date(value), days.parse_date(since)
    if not day or not first or day >= first:
        return field, value, "", ""
    return field, value, key, nearest(value, first, first + FAR, first)


def nearest(value: str, first: int, last: int, wanted: int) -> str:
    """The day nearest to `wanted` and within the bounds that one slip makes of the date; an empty text for none.

    A slip is the year, the month, or the day and the month the other way round.
    """
    year, month, day = [int(part) for part in value.split("-")]
    found = []
    for other in (year - 1, year + 1, days.civil(wanted)[0], days.civil(last)[0]):
        found.append((other, month, day))
    for step in (1, 2):
        found.append((year + (month + step > 12), (month + step - 1) % 12 + 1, day))
    found.append((year, day, month))
    near = []
    for item in found:
        said = str(item[0]) + "-" + days.two(item[1]) + "-" + days.two(item[2])
        ordinal = days.parse_date(said)
        if ordinal and first <= ordinal <= last and said != value:
            near.append((abs(ordinal - wanted), said))
    return min(near)[1] if near else ""
