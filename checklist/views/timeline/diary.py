"""What was done elsewhere in one week of the search: lines with a day and a count, kept as they are typed."""

from checklist.plan import diary as entries
from checklist.rules import days, words
from checklist.views import fields


def label(row: dict, context: dict) -> str:
    """The words of the disclosure: what it is for, or how much is noted."""
    text = context["text"]
    noted = [pair for pair in entries.within(context["plan"], *week(row, context)) if entries.filled(pair[1])]
    if not noted:
        return text["diary-title"]
    count = sum([entry["count"] for _, entry in noted])
    return words.counted(count or len(noted), "diary-counted" if count else "diary-noted", text)


def week(row: dict, context: dict) -> tuple:
    """The first and the last day of the row's week, as dates; the first week begins on the day of the interview."""
    first, last = row["moments"][0][0], row["moments"][3][0]
    if row["key"].endswith(":1"):
        first = min(first, context["interview"])
    return days.date_text(first), days.date_text(last)


def diary(row: dict, context: dict) -> list:
    """The week's lines, and an empty one at the end."""
    text = context["text"]
    first, last = week(row, context)
    today = days.date_text(context["now"][0])
    day = today if first <= today <= last else min(max(today, first), last)
    lines = entries.within(context["plan"], first, last)
    if not lines or entries.filled(lines[-1][1]):
        lines.append((len(context["plan"]["diary"]), {"on": "", "what": "", "count": 0}))
    return [("p", (), text["diary-lead"])] + [line(number, day, entry, context) for number, entry in lines]


def line(number: int, day: str, entry: dict, context: dict) -> tuple:
    """One line: its day, what was done, and how many.

    `number` is its place in the diary, for an empty one the place that it will
    have; `day` is the date that a new line gets.
    """
    text, name = context["text"], context["prefix"] + "diary." + str(number) + "@" + day
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
