"""Readings of dates in figures, and of two days that share a month or a week: *3/4*, *12 or 13 March*.

Values are as in `dates`.
"""

from checklist.rules import days
from checklist.rules.english import dates, lexicon
from checklist.rules.english.dates import ask, bad


def figures(state: dict, got: list, at: int, end: int) -> tuple:
    """A date in figures: read where one reading exists, asked where there are two. Source: docs/reference/rules.md."""
    word = got[0]
    if (state["words"][end : end + 1] and lexicon.UNITS.get(state["words"][end])) or state["words"][end : end + 1] in (
        ["working"],
        ["business"],
    ):
        return bad("said-count") if "." in word else bad("said-figures")
    word = word[1:] if word[0] == "-" else word
    parts = word.split("/" if "/" in word else ".")
    if len(parts) > 3 or [part for part in parts if not 1 <= len(part) <= 4]:
        return bad("said-figures")
    if len(parts) == 3 and len(parts[0]) == 4:
        return dates.with_year(int(parts[0]), int(parts[1]), int(parts[2]))
    if [part for part in parts[:2] if len(part) > 2] or (len(parts) == 3 and len(parts[2]) not in (2, 4)):
        return bad("said-figures")
    one, other = int(parts[0]), int(parts[1])
    year = int(parts[2]) if len(parts) == 3 else 0
    short = year and len(parts[2]) == 2
    year = year + 2000 if short else year
    found = []
    for day, month in ((one, other), (other, one)):
        if 1 <= month <= 12 and 1 <= day <= days.days_in_month(2000, month):
            value = dates.with_year(year, month, day) if year else dates.next_such(state, month, day)
            if value not in found:
                found.append(value)
    if not found:
        return bad("said-figures")
    readings = []
    for value in found:
        readings += (
            [(value[1], value[2])]
            if value[0] == "day" and value[1] >= state["on"]
            else (value[3] if value[0] == "ask" else [])
        )
    if len(found) == 1 and (short or (len(parts) == 2 and "." in word)):
        return ask("said-short-year" if short else "said-figures", readings, year=str(year))
    if len(found) == 1:
        return found[0]
    return ask("said-slashes", readings, one=_said(one, other), other=_said(other, one))


def _said(day: int, month: int) -> str:
    return str(day) + " " + dates.capital(lexicon.MONTHS[month - 1])


def day_to_date(state: dict, got: list, at: int, end: int):
    """*12 or 13 March*, *16th to 20th of March*, *the 12th or 13th*: the first is a day of the last date's month."""
    day, last = got
    if last[0] != "day":
        return last
    year, month, number = days.civil(last[1])
    if state["words"][at] in lexicon.ONES or not 1 <= day <= 31:
        return None
    if day >= number:
        return bad("said-range")
    return _span(state, days.ordinal(year, month, day), last[1])


def weekday_day_to_date(state: dict, got: list, at: int, end: int):
    """*Thursday 12 or Friday 13 March* and *Monday 16 to 20 March*: the first weekday is checked too."""
    (number, day), last = got
    value = day_to_date(state, [day, last], at + 1, end)
    if value and value[0] == "days" and days.weekday(value[1]) != number and value[1] > state["on"]:
        return bad("said-weekday", date=dates.date_words(value[1]), weekday=dates.weekday_name(days.weekday(value[1])))
    return value


def month_day_to_day(state: dict, got: list, at: int, end: int):
    """*March 16-20*."""
    month, first, last, year = got
    if first >= last:
        return bad("said-range") if last else None
    value = dates.with_year(year, month, last) if year is not None else dates.next_such(state, month, last)
    return day_to_date(state, [first, value], at + 1, end)


def _span(state: dict, first: int, last: int) -> tuple:
    return "days", max(first, min(state["on"], last)), last


def weekdays(state: dict, got: list, at: int, end: int) -> tuple:
    """*Monday or Tuesday*: the first such day, and the first such after it."""
    first = dates.first_after(state, got[0])
    return "days", first, first + ((got[1] - got[0] - 1) % 7 + 1)


def which_weekdays(state: dict, got: list, at: int, end: int) -> tuple:
    """*next Monday or Tuesday*, *this Monday or Tuesday*: the second is the first such after the first."""
    which, one, other = got
    day = dates.first_after(state, one)
    if which == "next":
        day = dates.in_week(dates.week_start(state, 1), one)
    elif which == "this" and dates.in_week(dates.week_start(state), one) == state["on"]:
        day = state["on"]
    return "days", day, day + ((other - one - 1) % 7 + 1)


def weekdays_of_week(state: dict, got: list, at: int, end: int) -> tuple:
    """*Monday or Tuesday next week*."""
    one, other, week = got
    first, last = dates.week_weekday(state, [one, week], at, end), dates.week_weekday(state, [other, week], at, end)
    for value in (first, last):
        if value[0] != "day":
            return value
    return ("days", first[1], last[1]) if first[1] < last[1] else bad("said-range")


def week_of_weekdays(state: dict, got: list, at: int, end: int) -> tuple:
    """*next week, Monday or Tuesday*."""
    return weekdays_of_week(state, [got[1], got[2], got[0]], at, end)
