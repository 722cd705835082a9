"""Sentences and dates in words. The words themselves are content/words.yml.

`text` is that file as a dict, with the reader's manner in it: `order` is `dmy` or
`mdy`, `clock` is `24` or `12`, and `year` that of the reader's day, such as `2026`:
a date of another year says its year, everywhere. Where `year` is not there, as in
what the build writes, only a function that says so says one.
"""

from checklist.rules import days

BLANKS = " \t\n\r\x0b\x0c"
MOST_FOLDED, LONGEST_NAME = 500, 100
_FOLDED = {}  # names by how they are written: each is compared with those of all other plans at every drawing
CAPITALS, SMALLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"


def trim(text: str) -> str:
    """The text without blanks at either end. Blanks beyond ASCII stay: the two interpreters differ on them."""
    return text.strip(BLANKS)


def folded(text: str) -> str:
    """The text without blanks and with A to Z small, to compare names with. Other letters stay as they are."""
    if text in _FOLDED:
        return _FOLDED[text]
    made = "".join(
        [SMALLS[CAPITALS.index(letter)] if letter in CAPITALS else letter for letter in text if letter not in BLANKS]
    )
    if len(text) <= LONGEST_NAME:
        if len(_FOLDED) >= MOST_FOLDED:
            _FOLDED.clear()
        _FOLDED[text] = made
    return made


def manner(text: dict, settings: dict, now: str) -> dict:
    """The words with the clock that the person chose, if any, and with the year of `now`, a moment or an empty text."""
    chosen = settings.get("clock") if settings.get("clock") in ("12", "24") else text["clock"]
    if chosen == text["clock"] and now[:4] == text.get("year", ""):
        return text
    own = dict(text)
    own["clock"], own["year"] = chosen, now[:4]
    return own


def fill(template: str, gaps: tuple) -> str:
    """The template with each `{name}` of `gaps`, pairs of name and text, filled in once.

    Braces inside a filled text stay as they are. A gap that is not given stays.
    """
    parts = template.split("{")
    found = [parts[0]]
    for part in parts[1:]:
        end = part.find("}")
        value = None
        for name, given in gaps:
            if part[:end] == name and end > 0:
                value = given
        found.append("{" + part if value is None else value + part[end + 1 :])
    return "".join(found)


def say(text: dict, key: str, **gaps) -> str:
    """The sentence of content/words.yml under `key` with its gaps filled."""
    return fill(text[key], tuple(gaps.items()))


def weekday_name(day: int, text: dict) -> str:
    """`Thursday`."""
    return text["weekday-" + str(days.weekday(day))]


def weekday_short(day: int, text: dict) -> str:
    """`Thu`."""
    return text["weekday-short-" + str(days.weekday(day))]


def month_name(month: int, text: dict) -> str:
    """`March`, for a month from 1 to 12."""
    return text["month-" + str(month)]


def _dated(day: int, weekday: str, text: dict, style: str) -> str:
    year, month, number = days.civil(day)
    if style == "date" and text.get("year") and str(year) != text["year"]:
        style = "date-year"
    return fill(
        text[style + "-" + text["order"]],
        (("weekday", weekday), ("day", str(number)), ("month", month_name(month, text)), ("year", str(year))),
    )


def day_long(day: int, text: dict) -> str:
    """`Thursday 5 March`, in the reader's order; `Friday 5 March 2027` of another year than theirs."""
    return _dated(day, weekday_name(day, text), text, "date")


def day_short(day: int, text: dict) -> str:
    """`Thu 5 March`; `Fri 5 March 2027` of another year than the reader's."""
    return _dated(day, weekday_short(day, text), text, "date")


def day_full(day: int, text: dict) -> str:
    """`Thursday 5 March 2026`: for paper, and where the year is in doubt."""
    return _dated(day, weekday_name(day, text), text, "date-year")


def day_near(day: int, today: int, text: dict) -> str:
    """`today`, `tomorrow`, `yesterday`, else `Thu 5 March`."""
    if -1 <= day - today <= 1:
        return text[("yesterday", "today", "tomorrow")[day - today + 1]]
    return day_short(day, text)


def begun(said: str) -> str:
    """The words as a sentence begins: the first letter, where it is one of a to z, is a capital."""
    return CAPITALS[SMALLS.index(said[0])] + said[1:] if said[:1] and said[0] in SMALLS else said


def time_words(minute: int, text: dict) -> str:
    """`17:30`, or `5:30 pm` on a 12-hour clock."""
    if text["clock"] != "12":
        return days.time_text(minute)
    hour = minute // 60
    return fill(
        text["time-am" if hour < 12 else "time-pm"],
        (("hour", str((hour + 11) % 12 + 1)), ("minute", days.two(minute % 60))),
    )


def moment_near(moment: tuple, now: tuple, text: dict) -> str:
    """`17:30 today`, `14:30 on Sat 7 March`, or the day alone for a bare date."""
    day, minute = moment
    near = day_near(day, now[0], text)
    if minute == days.BARE:
        return near
    key = "moment-near" if -1 <= day - now[0] <= 1 else "moment-on"
    return fill(text[key], (("time", time_words(minute, text)), ("day", near)))


def moment_long(moment: tuple, text: dict) -> str:
    """`14:30 on Saturday 7 March`, or `Saturday 7 March` for a bare date."""
    day, minute = moment
    if minute == days.BARE:
        return day_long(day, text)
    return fill(text["moment-on"], (("time", time_words(minute, text)), ("day", day_long(day, text))))


def listed(items: list, text: dict) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return fill(text["list-and"], (("first", ", ".join(items[:-1])), ("last", items[-1])))


def counted(count: int, one: str, text: dict) -> str:
    """The sentence under `one`, or under `one` with `-many`, with {count} filled."""
    return fill(text[one if count == 1 else one + "-many"], (("count", str(count)),))
