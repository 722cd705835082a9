"""Days as numbers: reading and writing dates, and counting working days.

A day is its ordinal (1 is 1 January of year 1), because counting on numbers is
many times faster than on date objects in the browser's interpreter. A moment is
a pair `(day, minute)`; minute is `BARE` where only the date is known.
"""

BARE = -1
LAST_MINUTE = 23 * 60 + 59
SATURDAY_SUNDAY = (5, 6)
_CIVIL = {}
_MOST_KEPT = 2000
_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year: int) -> bool:
    """True for a leap year of the Gregorian calendar."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days the month has, 28 to 31. `month` is 1 to 12."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def ordinal(year: int, month: int, day: int) -> int:
    """The day's number. The caller owes a date that exists."""
    before = year - 1
    leap_day = 1 if month > 2 and is_leap(year) else 0
    return before * 365 + before // 4 - before // 100 + before // 400 + _BEFORE_MONTH[month] + leap_day + day


def civil(day: int) -> tuple:
    """`(year, month, day of month)` of a day's number."""
    if day not in _CIVIL:
        if len(_CIVIL) > _MOST_KEPT:
            _CIVIL.clear()
        _CIVIL[day] = _civil(day)
    return _CIVIL[day]


def _civil(day: int) -> tuple:
    year = day * 400 // 146097 + 1
    first = ordinal(year, 1, 1)
    while first > day:
        year -= 1
        first = ordinal(year, 1, 1)
    while day - first >= (366 if is_leap(year) else 365):
        first += 366 if is_leap(year) else 365
        year += 1
    rest = day - first
    month = rest // 31 + 1
    while month < 12 and ordinal(year, month + 1, 1) <= day:
        month += 1
    return year, month, day - ordinal(year, month, 1) + 1


def weekday(day: int) -> int:
    """0 for Monday to 6 for Sunday."""
    return (day + 6) % 7


def _number(text: str, width: int) -> int:
    if len(text) != width:
        return -1
    for letter in text:
        if letter not in "0123456789":
            return -1
    return int(text)


def parse_date(text: str) -> int:
    """The day's number of a `YYYY-MM-DD` from 2000 to 2099; 0 for anything else."""
    if not isinstance(text, str) or len(text) != 10 or text[4] != "-" or text[7] != "-":
        return 0
    year, month, day = _number(text[:4], 4), _number(text[5:7], 2), _number(text[8:], 2)
    if not 2000 <= year <= 2099 or not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
        return 0
    return ordinal(year, month, day)


def parse_time(text: str) -> int:
    """Minutes since midnight of an `HH:MM`, 0 to 1439; BARE for anything else."""
    if not isinstance(text, str) or len(text) != 5 or text[2] != ":":
        return BARE
    hour, minute = _number(text[:2], 2), _number(text[3:], 2)
    if not 0 <= hour <= 23 or not 0 <= minute <= 59:
        return BARE
    return hour * 60 + minute


def parse_moment(text: str) -> tuple:
    """`(day, minute)` of a `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; an empty tuple for anything else."""
    if not isinstance(text, str):
        return ()
    day = parse_date(text[:10])
    if not day:
        return ()
    if len(text) == 10:
        return day, BARE
    minute = parse_time(text[11:])
    if text[10] != "T" or minute == BARE:
        return ()
    return day, minute


def parse_stamp(text: str) -> tuple:
    """`(day, minute)` of a `YYYY-MM-DDTHH:MM`; an empty tuple for anything else, a bare date included."""
    return parse_moment(text) if isinstance(text, str) and len(text) > 10 else ()


def two(number: int) -> str:
    """The number with at least two digits."""
    return ("0" if number < 10 else "") + str(number)


def date_text(day: int) -> str:
    """`YYYY-MM-DD`."""
    year, month, number = civil(day)
    return str(year) + "-" + two(month) + "-" + two(number)


def time_text(minute: int) -> str:
    """`HH:MM` of minutes since midnight."""
    return two(minute // 60) + ":" + two(minute % 60)


def moment_text(moment: tuple) -> str:
    """`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; an empty text for an empty moment."""
    if not moment:
        return ""
    text = date_text(moment[0])
    return text if moment[1] == BARE else text + "T" + time_text(moment[1])


def is_working(day: int, closed: dict, weekend: tuple) -> bool:
    """True unless the day is in the weekend or a public holiday. `closed` has the holidays' ordinals as keys."""
    return weekday(day) not in weekend and day not in closed


def roll(day: int, step: int, closed: dict, weekend: tuple) -> int:
    """The day itself where it is a working day, else the next (`step` 1) or the one before (`step` -1)."""
    while not is_working(day, closed, weekend):
        day += step
    return day


def add_working(day: int, count: int, closed: dict, weekend: tuple) -> int:
    """The `count`-th working day after `day`; `day` itself is never counted.

    Days are ordinals. `count` is 0 or more; 0 gives the first working day on or
    after `day`. `closed` has the ordinals of public holidays as keys and must
    reach past the answer: a holiday that it does not list counts as work.
    `weekend` holds weekday numbers, Monday is 0, and not all seven.

    Raises ValueError if `count` is below 0. Source: docs/reference/rules.md#words.
    """
    if count < 0:
        raise ValueError("count is " + str(count) + "; it must be 0 or more")
    return _step(day, count, 1, closed, weekend)


def subtract_working(day: int, count: int, closed: dict, weekend: tuple) -> int:
    """The `count`-th working day before `day`: the mirror of `add_working`, with the same bounds."""
    if count < 0:
        raise ValueError("count is " + str(count) + "; it must be 0 or more")
    return _step(day, count, -1, closed, weekend)


def _step(day: int, count: int, step: int, closed: dict, weekend: tuple) -> int:
    if count == 0:
        return roll(day, step, closed, weekend)
    while count:
        day += step
        if (day + 6) % 7 not in weekend and day not in closed:
            count -= 1
    return day


def closed_between(first: int, last: int, closed: dict, weekend: tuple) -> list:
    """The holidays from `first` to `last`, both included, that would have been working days, as ordinals."""
    return [day for day in range(first, last + 1) if day in closed and weekday(day) not in weekend]


def first_of_week(day: int, weekend: tuple) -> int:
    """The first day of the week that `day` is in.

    A week begins on the day after the weekend where the weekend is one run of
    days (Sunday and Monday are neighbours), else on Monday. Source: docs/reference/rules.md#words.
    """
    after = [number for number in weekend if (number + 1) % 7 not in weekend]
    start = (after[0] + 1) % 7 if len(after) == 1 else 0
    return day - (weekday(day) - start) % 7
