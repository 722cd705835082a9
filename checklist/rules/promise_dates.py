"""Named days in what they said: dates, weekdays, today and tomorrow.

`words` are the tokens of `spoken`, never empty; `on` is the day it was said.
"""

from checklist.rules import days, spoken

MONTHS = ("january", "february", "march", "april", "may", "june",
          "july", "august", "september", "october", "november", "december")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LAST_YEAR = 2099
_CUT = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}


class RefusedError(Exception):
    """A text that cannot be read: the key of a sentence in content/words.yml, and its gaps."""


def month_of(word: str) -> int:
    """The number of a month that is named in full, cut to three letters, or `sept`; 0 for any other word."""
    if word == "sept":
        return 9
    for number, name in enumerate(MONTHS):
        if word == name or word == name[:3]:
            return number + 1
    return 0


def weekday_of(word: str) -> int:
    """The number of a weekday, Monday is 0, named in full or cut; -1 for any other word."""
    if word in _CUT:
        return _CUT[word]
    for number, name in enumerate(WEEKDAYS):
        if word == name or word == name[:3]:
            return number
    return -1


def month_name(month: int) -> str:
    """`March`, for a month from 1 to 12."""
    return _capital(MONTHS[month - 1])


def weekday_name(weekday: int) -> str:
    """`Monday` for 0 to `Sunday` for 6."""
    return _capital(WEEKDAYS[weekday])


def date_words(day: int) -> str:
    """`13 March 2026`."""
    year, month, number = days.civil(day)
    return str(number) + " " + month_name(month) + " " + str(year)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def named_day(words: list, on: int, weekend: tuple) -> int:
    """The one day that the words name; 0 where they name none.

    Raises RefusedError for a day that does not exist, is past, or falls on another weekday.
    Source: rules.md, reading a promise.
    """
    for ahead, phrase in enumerate((["today"], ["tomorrow"], ["day", "after", "tomorrow"])):
        if words == phrase:
            return on + ahead
    weekday = weekday_of(words[0])
    if weekday >= 0:
        return _first_after(weekday, on) if len(words) == 1 else _checked(weekday, words[1:], on)
    if len(words) == 2 and words[0] in ("this", "next") and weekday_of(words[1]) >= 0:
        return _of_week(weekday_of(words[1]), words[0] == "next", on, weekend)
    return date(words, on)


def date(words: list, on: int) -> int:
    """The day of `2026-03-13`, `13th [of] March [2026]`, `March 13 [2026]` or `13th`; 0 for anything else.

    Raises RefusedError for a day that no calendar has, a year with two digits or one out of reach.
    """
    first = words[0]
    if len(first) == 10 and first[4] == "-":
        return _with_year(int(first[:4]), int(first[5:7]), int(first[8:]))
    if len(words) == 1:
        return _next_such(0, _day_number(first), on) if spoken.is_ordinal(first) else 0
    if _day_number(first) >= 0:
        rest = words[2:] if words[1] == "of" else words[1:]
        month, day = month_of(rest[0]) if rest else 0, _day_number(first)
        rest = rest[1:]
    else:
        month, day, rest = month_of(first), _day_number(words[1]), words[2:]
    if not month or day < 0 or len(rest) > 1:
        return 0
    if not rest:
        return _next_such(month, day, on)
    if rest[0][0] not in spoken.DIGITS or spoken.number(rest[0]) < 0 or len(rest[0]) not in (2, 4):
        return 0
    if len(rest[0]) == 2:
        raise RefusedError("said-short-year", {"year": "20" + rest[0]})
    return _with_year(int(rest[0]), month, day)


def _day_number(token: str) -> int:
    """The number of a day of the month, in figures, in words or an ordinal; -1 for any other token."""
    number = spoken.number(token[:-2] if spoken.is_ordinal(token) else token)
    return number if number < 100 else -1


def _with_year(year: int, month: int, day: int) -> int:
    if not 1 <= month <= 12 or not 1 <= day <= days.days_in_month(2000, month):
        raise RefusedError("said-no-such-date", {})
    if not 2000 <= year <= LAST_YEAR:
        raise RefusedError("said-years", {})
    if day > days.days_in_month(year, month):
        raise RefusedError("said-no-such-date", {})
    return days.ordinal(year, month, day)


def _next_such(month: int, day: int, on: int) -> int:
    """The first such day on or after `on`; `month` 0 takes the first month that has it."""
    if not 1 <= day <= (days.days_in_month(2000, month) if month else 31):
        raise RefusedError("said-no-such-date", {})
    year, at, _ = days.civil(on)
    at = month or at
    while year <= LAST_YEAR:
        if day <= days.days_in_month(year, at) and days.ordinal(year, at, day) >= on:
            return days.ordinal(year, at, day)
        if month or at == 12:
            year += 1
        at = month or at % 12 + 1
    raise RefusedError("said-years", {})


def _first_after(weekday: int, on: int) -> int:
    return on + 1 + (weekday - days.weekday(on) - 1) % 7


def _of_week(weekday: int, is_next: bool, on: int, weekend: tuple) -> int:
    """That weekday of the week of `on`, or of the week after."""
    start = days.first_of_week(on, weekend) + (7 if is_next else 0)
    day = start + (weekday - days.weekday(start)) % 7
    if day < on:
        raise RefusedError("said-passed", {"weekday": weekday_name(weekday), "date": date_words(day)})
    return day


def _checked(weekday: int, words: list, on: int) -> int:
    """The date that stands behind a weekday; 0 where none does."""
    day = date(words, on)
    if day and days.weekday(day) != weekday:
        raise RefusedError("said-weekday", {"date": date_words(day), "weekday": weekday_name(days.weekday(day))})
    return day
