"""What was done elsewhere in one week of the search: lines with a day and a count, kept as they are typed."""

from checklist.plan import diary as entries
from checklist.rules import days, words
from checklist.views import fields


def label(one: dict, case: dict) -> str:
    """The words of the disclosure: what it is for, or how much is noted."""
    text = case["text"]
    noted = [pair for pair in entries.within(case["plan"], *week(one, case)) if entries.filled(pair[1])]
    if not noted:
        return text["diary-title"]
    count = sum([entry["count"] for _, entry in noted])
    return words.counted(count or len(noted), "diary-counted" if count else "diary-noted", text)


def week(one: dict, case: dict) -> tuple:
    """The first and the last day of the row's week, as dates; the first week begins on the day of the interview."""
    first, last = one["moments"][0][0], one["moments"][3][0]
    if one["key"].endswith(":1"):
        first = min(first, case["interview"])
    return days.date_text(first), days.date_text(last)


def diary(one: dict, case: dict) -> list:
    """The week's lines, and an empty one at the end."""
    text = case["text"]
    first, last = week(one, case)
    today = days.date_text(case["now"][0])
    day = today if first <= today <= last else min(max(today, first), last)
    lines = entries.within(case["plan"], first, last)
    if not lines or entries.filled(lines[-1][1]):
        lines.append((len(case["plan"]["diary"]), {"on": "", "what": "", "count": 0}))
    return [("p", (), text["diary-lead"])] + [line(number, day, entry, case) for number, entry in lines]


def line(number: int, day: str, entry: dict, case: dict) -> tuple:
    """One line: its day, what was done, and how many.

    `number` is its place in the diary, for an empty one the place that it will
    have; `day` is the date that a new line gets.
    """
    text, name = case["text"], case["prefix"] + "diary." + str(number) + "@" + day
    given = (
        ("date", "on", text["diary-on"], entry["on"]),
        ("text", "what", text["diary-what"], entry["what"]),
        ("number", "count", text["diary-count"], str(entry["count"]) if entry["count"] else ""),
    )
    found = []
    for kind, field, said, value in given:
        if field == "on" and not entry["on"]:
            continue
        ident = "f-" + name + "." + field
        control = fields.entry(kind, ident, value, None, "", field=name + "." + field)
        found.append(fields.field(said, ident, control, text))
    return ("div", ("class", "pair line", "id", "line-" + name), found)
