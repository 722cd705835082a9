"""Readings of named days: dates, weekdays, today and tomorrow, dates in figures.

A reading gets the case, what its pattern caught, and where it began and ended; it
gives a value or None. A value is `(kind, first, last)` in ordinals; `("bad", key,
gaps)` for what cannot be, with the key of a sentence in content/words.yml; or
`("ask", key, gaps, readings)` where it is not sure, with the days that it may be.
"""

from checklist.rules import days
from checklist.rules.english import lexicon

LAST_YEAR = 2099
LATELY = 31


def capital(name: str) -> str:
    """The name with a capital."""
    return name[:1].upper() + name[1:]


def date_words(day: int) -> str:
    """`13 March 2026`."""
    year, month, number = days.civil(day)
    return str(number) + " " + capital(lexicon.MONTHS[month - 1]) + " " + str(year)


def weekday_name(weekday: int) -> str:
    """`Monday` for 0 to `Sunday` for 6."""
    return capital(lexicon.WEEKDAYS[weekday])


def one_day(day: int) -> tuple:
    """The value of one named day."""
    return "day", day, day


def bad(key: str, **gaps) -> tuple:
    """The value of what cannot be read, whatever stands around it."""
    return "bad", key, gaps


def ask(key: str, readings: list, **gaps) -> tuple:
    """The value of what may be one of several days."""
    return "ask", key, gaps, readings


def first_after(state: dict, weekday: int) -> int:
    """The first such weekday after the day it was said."""
    on = state["on"]
    return on + 1 + (weekday - days.weekday(on) - 1) % 7


def in_week(start: int, weekday: int) -> int:
    """That weekday of the week that begins with `start`."""
    return start + (weekday - days.weekday(start)) % 7


def week_start(state: dict, ahead: int = 0) -> int:
    """The first day of the week it was said in, or of a later one."""
    return days.first_of_week(state["on"], state["weekend"]) + 7 * ahead


def ahead(number: int):
    """A reading: so many days after the day it was said."""
    return lambda state, got, at, end: one_day(state["on"] + number)


def day_after(state: dict, got: list, at: int, end: int):
    """*the day after*, with nothing behind it that says after what."""
    words = state["words"]
    if end < len(words) and (state["tokens"][end][3] or words[end] not in state["after_ordinal"]):
        return None
    return one_day(state["on"] + 1)


def next_working(state: dict, got: list, at: int, end: int) -> tuple:
    """The first working day after the day it was said."""
    return one_day(days.add_working(state["on"], 1, state["closed"], state["weekend"]))


def weekday(state: dict, got: list, at: int, end: int):
    """*Friday*: the first after the day it was said. Words that are weekdays cut short and else a verb need a hint."""
    word, before = state["words"][at], state["words"][at - 1] if at else ""
    if word in ("sat", "sun", "wed") and before in ("i", "we", "they", "he", "she", "you", "who", "and", "that"):
        return None
    return one_day(first_after(state, got[0]))


def which_weekday(state: dict, got: list, at: int, end: int) -> tuple:
    """*this*, *next*, *coming*, *following Friday*. Source: docs/reference/rules.md#reading-a-promise."""
    which, number = got
    if which == "coming":
        return one_day(first_after(state, number))
    if which == "this":
        day = in_week(week_start(state), number)
        if day >= state["on"]:
            return one_day(day)
        coming = first_after(state, number)
        return ask("said-passed", [(coming, coming)], weekday=weekday_name(number), date=date_words(day))
    day = in_week(week_start(state, 1), number)
    coming = first_after(state, number)
    if which == "following" and coming != day and days.weekday(state["on"]) != number:
        return ask("said-which", [(coming, coming), (day, day)])
    return one_day(coming if which == "following" and days.weekday(state["on"]) != number else day)


def after_next(state: dict, got: list, at: int, end: int) -> tuple:
    """*Friday after next*: one or two weeks behind the first; asked."""
    day = first_after(state, got[0]) + 7
    return ask("said-which", [(day, day), (day + 7, day + 7)])


def weeks_on(state: dict, got: list, at: int, end: int):
    """*a week on Friday*, *two weeks today*, *Friday week*: whole weeks after a day. `got` is a number and a day."""
    number, day = got
    if number is None or not 1 <= number <= 52:
        return None
    return one_day(day[1] + 7 * number) if day[0] == "day" else day


def week_weekday(state: dict, got: list, at: int, end: int) -> tuple:
    """A weekday and the week that it is of, in either order."""
    number, week = got if isinstance(got[0], int) else (got[1], got[0])
    if week[0] != "week":
        return week
    day = in_week(days.first_of_week(week[1], state["weekend"]), number)
    if day < state["on"]:
        return bad("said-passed", weekday=weekday_name(number), date=date_words(day))
    return one_day(day)


def checked(state: dict, got: list, at: int, end: int) -> tuple:
    """A weekday with its date, in either order; refused where the date is another weekday."""
    number, day = got if isinstance(got[0], int) else (got[1], got[0])
    if day[0] != "day":
        return day
    if days.weekday(day[1]) != number:
        # a weekday fits the other reading of a year that was left out
        return bad("said-weekday", date=date_words(day[1]), weekday=weekday_name(days.weekday(day[1])))
    return day


def iso(state: dict, got: list, at: int, end: int) -> tuple:
    """`2026-03-13`."""
    return with_year(int(got[0][:4]), int(got[0][5:7]), int(got[0][8:]))


def with_year(year: int, month: int, day: int) -> tuple:
    """The value of a date with its year."""
    if not 1 <= month <= 12 or not 1 <= day <= days.days_in_month(2000, month):
        return bad("said-no-such-date")
    if not 2000 <= year <= LAST_YEAR:
        return bad("said-years")
    if day > days.days_in_month(year, month):
        return bad("said-no-such-date")
    return one_day(days.ordinal(year, month, day))


def day_month(state: dict, got: list, at: int, end: int):
    """`13th of March 2026` and `13 March`."""
    return _dated(state, got[0], got[1], got[2], at)


def month_day(state: dict, got: list, at: int, end: int):
    """`March 13th 2026` and `March 13`."""
    return _dated(state, got[1], got[0], got[2], at + 1)


def _dated(state: dict, day: int, month: int, year, at: int):
    word = state["words"][at]
    if month in (3, 5) and ((word in lexicon.NUMBERS and word in lexicon.ONES) or word in ("first", "second")):
        if state["words"][at + 1 : at + 2] != ["of"] and not state["tokens"][at][3]:
            return None
    return with_year(year, month, day) if year is not None else next_such(state, month, day)


def next_such(state: dict, month: int, day: int) -> tuple:
    """The first such day on or after the day it was said; asked where it passed within the last 31 days."""
    if not 1 <= day <= days.days_in_month(2000, month):
        return bad("said-no-such-date")
    on, year = state["on"], days.civil(state["on"])[0]
    passed, found = 0, 0
    for candidate in range(year - 1, LAST_YEAR + 1):
        if day <= days.days_in_month(candidate, month):
            number = days.ordinal(candidate, month, day)
            if number >= on:
                found = number
                break
            passed = number
    if not found:
        return bad("said-years")
    if passed and on - passed <= LATELY:
        return ask("said-lately", [(found, found)], date=date_words(passed))
    return one_day(found)


def ordinal(state: dict, got: list, at: int, end: int):
    """*the 13th*: of this month, or of the next that has one and in which it has not passed."""
    if state["words"][end : end + 1] and state["words"][end] not in state["after_ordinal"]:
        return None
    if not 1 <= got[0] <= 31:
        return bad("said-no-such-date")
    year, month, _ = days.civil(state["on"])
    while year <= LAST_YEAR:
        if got[0] <= days.days_in_month(year, month) and days.ordinal(year, month, got[0]) >= state["on"]:
            return one_day(days.ordinal(year, month, got[0]))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return bad("said-years")


def ordinal_of(state: dict, got: list, at: int, end: int) -> tuple:
    """*the 13th of this month*, *of next month*."""
    year, month, _ = days.civil(state["on"])
    if got[1] == "next":
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return with_year(year, month, got[0])


def short_year(state: dict, got: list, at: int, end: int):
    """A date with a year of two digits: asked."""
    day, month = (got[0], got[1]) if state["words"][at] not in lexicon.MONTH else (got[1], got[0])
    value = with_year(2000 + got[2], month, day)
    if value[0] == "bad":
        return value
    readings = [(value[1], value[1])] if value[1] >= state["on"] else []
    return ask("said-short-year", readings, year=str(2000 + got[2]))
