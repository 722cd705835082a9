"""What is wrong with a single value of the plan file, as the key of a sentence."""

from checklist.rules import days, words

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST_SHOWN = 60


def problem(kind, value, regions) -> str:
    """The key in content/words.yml of what is wrong with `value`, or an empty text.

    `kind` is one of checklist.plan.fields; an empty text is never wrong.
    `regions` holds the known codes, or is None where they are not known yet.
    """
    if isinstance(kind, list):
        return "problem-choice" if value and value not in kind else ""
    if not value:
        return ""
    if kind == "date":
        return "" if days.parse_date(value) else "problem-date"
    if kind == "time":
        return "" if days.parse_time(value) != days.BARE else "problem-time"
    if kind == "moment":
        return "" if days.parse_stamp(value) else "problem-moment"
    if kind == "weekend":
        return "" if weekend_days(value) else "problem-weekend"
    if kind == "region":
        return "problem-region" if regions is not None and value not in regions else ""
    return ""


def weekend_days(text: str) -> tuple:
    """Weekday numbers of `fri sat`, Monday is 0; an empty tuple for anything else and for all seven."""
    found = []
    for word in text.split(" "):
        if word not in WEEKDAYS or WEEKDAYS.index(word) in found:
            return ()
        found.append(WEEKDAYS.index(word))
    return tuple(sorted(found)) if len(found) < 7 else ()


def weekend_text(days: tuple) -> str:
    """The text of weekday numbers as a plan file has it: `fri sat`."""
    return " ".join([WEEKDAYS[number] for number in days])


def code(text: str, regions) -> str:
    """The known region code that `text` spells in any case; `text` as it stands where there is none."""
    if text in regions:
        return text
    small = words.folded(text)
    for known in regions:
        if words.folded(known) == small:
            return known
    return text


def shown(value) -> str:
    """The value as it is quoted in a sentence: its text, cut to 60 letters."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, (list, dict)):
        return "list" if isinstance(value, list) else "object"
    text = str(value)
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
