"""Counts, weeks and months in what they said.

`words` are the tokens of `spoken`, never empty; `on` is the day it was said;
`closed` and `weekend` are as in `days`. A span is `(first, last)`, and an empty
tuple where the words say something else.
"""

from checklist.rules import days, spoken
from checklist.rules.promise_dates import RefusedError, month_of

MOST = 366
_NONE = -1
_SOME = -2
_UNITS = (("day", "day"), ("week", "week"), ("month", "month"), ("fortnight", "fortnight"),
          ("working day", "working"), ("business day", "working"))
_FEW = {"day": (3, 5), "working": (3, 5), "week": (3, 4)}
_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


def unit_of(words: list) -> str:
    """`day`, `working`, `week`, `fortnight` or `month`; an empty text for other words."""
    text = " ".join(words)
    for name, unit in _UNITS:
        if text == name or text == name + "s":
            return unit
    return ""


def count(words: list, on: int, closed: dict, weekend: tuple) -> tuple:
    """The span of a number, or a range, of days, working days, weeks, fortnights or months.

    Raises RefusedError where the words count what cannot be counted. Source: rules.md, reading a promise.
    """
    if words[0] == "next" and len(words) > 1 and (words[1] in ("few", "couple") or spoken.number(words[1]) >= 0):
        words = words[1:]
    low, high, rest = _numbers(words)
    unit = unit_of(rest)
    if low == _SOME:
        if unit == "month":
            raise RefusedError("said-few-months", {})
        if unit not in _FEW:
            return ()
        low, high = _FEW[unit]
    elif low == _NONE or not unit:
        return ()
    _check(low, high)
    return _ahead(low, unit, on, closed, weekend), _ahead(low if high == _NONE else high, unit, on, closed, weekend)


def _numbers(words: list) -> tuple:
    """`(low, high, what is left)`.

    `high` is _NONE but for a range; `low` is _SOME for *a few*, and _NONE where there is no number.
    """
    is_a = words[0] in ("a", "an")
    rest = words[1:]
    size = rest[0] if is_a and rest else words[0]
    if size in ("few", "couple"):
        rest = rest[1:] if is_a else rest
        if size == "few":
            return _SOME, _NONE, rest
        return 2, _NONE, rest[1:] if rest[:1] == ["of"] else rest
    low = 1 if is_a else spoken.number(words[0])
    if low < 0:
        return _NONE, _NONE, []
    _refuse_tens(words)
    if len(rest) > 1 and not is_a and rest[0] in ("-", "to", "or") and spoken.number(rest[1]) >= 0:
        return low, spoken.number(rest[1]), rest[2:]
    # a week or two
    if len(rest) > 2 and rest[-2] == "or" and spoken.number(rest[-1]) >= 0:
        return low, spoken.number(rest[-1]), rest[:-2]
    return low, _NONE, rest


def _refuse_tens(words: list) -> None:
    """Raises RefusedError for a number in words, such as *twenty-one*, that is beyond the words that are read."""
    ones = [word for word in words[1:] if word != "-"]
    if words[0] in ("twenty", "thirty") and ones and spoken.is_one_to_nine(ones[0]) and unit_of(ones[1:]):
        raise RefusedError("said-number-word", {"number": str(spoken.number(words[0]) + spoken.number(ones[0]))})


def _check(low: int, high: int) -> None:
    for number in (low, high):
        if number != _NONE and not 1 <= number <= MOST:
            raise RefusedError("said-count", {})
    if high != _NONE and high <= low:
        raise RefusedError("said-range", {})


def _ahead(number: int, unit: str, on: int, closed: dict, weekend: tuple) -> int:
    """The day that many units after `on`; a month ends where the other month is shorter."""
    if unit == "working":
        return days.add_working(on, number, closed, weekend)
    if unit == "month":
        year, month, day = days.civil(on)
        year, month = _month_after(year, month, number)
        return days.ordinal(year, month, min(day, days.days_in_month(year, month)))
    return on + number * {"day": 1, "week": 7, "fortnight": 14}[unit]


def _month_after(year: int, month: int, number: int) -> tuple:
    at = year * 12 + month - 1 + number
    return at // 12, at % 12 + 1


def end_of(words: list, on: int, closed: dict, weekend: tuple) -> tuple:
    """The span of the end of a week or of a month. Source: rules.md, reading a promise."""
    if words[0] != "end":
        return ()
    rest = words[2:] if words[1:2] == ["of"] else words[1:]
    if rest in (["week"], ["this", "week"]):
        return week(["this", "week"], on, closed, weekend)
    year, month, _ = days.civil(on)
    after = _month_after(year, month, 1)
    if rest == ["next", "week"]:
        last = _week_end(days.first_of_week(on, weekend) + 7, closed, weekend)
    elif rest == ["next", "month"]:
        last = _month_end(after[0], after[1], closed, weekend)
    elif rest in (["month"], ["this", "month"]):
        last = _month_end(year, month, closed, weekend)
        if last < on and rest == ["month"]:
            last = _month_end(after[0], after[1], closed, weekend)
    elif len(rest) == 1 and month_of(rest[0]):
        named = month_of(rest[0])
        last = _month_end(year + (1 if named < month else 0), named, closed, weekend)
    else:
        return ()
    return last, last


def week(words: list, on: int, closed: dict, weekend: tuple) -> tuple:
    """The span of this week, next week or early next week."""
    start = days.first_of_week(on, weekend)
    after = start + 7
    if words == ["this", "week"]:
        last = _week_end(start, closed, weekend)
        return on, last if last >= on else _week_end(after, closed, weekend)
    if words == ["next", "week"]:
        return after, _week_end(after, closed, weekend)
    if words == ["early", "next", "week"]:
        working = _working(after, after + 6, closed, weekend)
        return after, working[:2][-1] if working else _week_end(after + 7, closed, weekend)
    return ()


def month(words: list, on: int, closed: dict, weekend: tuple) -> tuple:
    """The span of next month, or of early, mid or late in a named month."""
    year, at, _ = days.civil(on)
    if words == ["next", "month"]:
        year, at = _month_after(year, at, 1)
        return days.ordinal(year, at, 1), _month_end(year, at, closed, weekend)
    if len(words) != 2 or words[0] not in _PARTS or not month_of(words[1]):
        return ()
    named = month_of(words[1])
    for candidate in (year, year + 1):
        length = days.days_in_month(candidate, named)
        first, last = _PARTS[words[0]]
        first, last = days.ordinal(candidate, named, first), days.ordinal(candidate, named, min(last, length))
        if last >= on:
            break
    return max(first, on), last


def _working(first: int, last: int, closed: dict, weekend: tuple) -> list:
    return [day for day in range(first, last + 1) if days.is_working(day, closed, weekend)]


def _week_end(start: int, closed: dict, weekend: tuple) -> int:
    """The last working day of the week from `start`, or of the next week that has one."""
    working = _working(start, start + 6, closed, weekend)
    while not working:
        start += 7
        working = _working(start, start + 6, closed, weekend)
    return working[-1]


def _month_end(year: int, month: int, closed: dict, weekend: tuple) -> int:
    """The last working day of the month, or of the next month that has one."""
    working = []
    while not working:
        first = days.ordinal(year, month, 1)
        working = _working(first, first + days.days_in_month(year, month) - 1, closed, weekend)
        year, month = _month_after(year, month, 1)
    return working[-1]
