"""Readings of counts, ends, quarters, years and weekends. Values are as in `dates` and `spans`.

A count is `("count", first, last, low, high, unit)`, so that it can be counted
again from another day.
"""

from checklist.rules import days
from checklist.rules.english import dates, lexicon, spans, workdays
from checklist.rules.english.dates import ask, bad

MOST = 366
SOME, VAGUE = -2, -3
_FEW = {"day": (3, 5), "working": (3, 5), "week": (3, 4), "hour": (1, 6), "minute": (1, 60)}
# with these in front, *the next week* is a length of time and no week of the calendar
LENGTH = ("in", "within", "over", "during", "for", "throughout", "inside")


def numbers(low_at: int, high_at: int):
    """A reading: `(low, high)` of two numbers that were caught; `high` is the lower where a range stands still."""

    def reading(state: dict, got: list, at: int, end: int) -> tuple:
        low, high = got[low_at], got[high_at]
        return (low, low - 1) if low_at != high_at and low == high else (low, high)

    return reading


def same(state: dict, got: list, at: int, end: int):
    """*three (3)*: one number twice."""
    return (got[0], got[0]) if got[0] == got[1] else None


def range_of_same(state: dict, got: list, at: int, end: int):
    """*two (2) to three (3)*."""
    return (got[0], got[2]) if got[0] == got[1] and got[2] == got[3] else None


def count(state: dict, got: list, at: int, end: int):
    """A number, or a range, of units. Source: docs/reference/rules.md#reading-a-promise."""
    if state["words"][at:end] == ["one", "day"] and (not at or state["words"][at - 1] not in LENGTH):
        return None  # some day
    return counted(state, got[0][0], got[0][1], got[1], state["on"])


def unit_or(state: dict, got: list, at: int, end: int):
    """*a week or two*, *the next day or two*."""
    low, unit, high = got if len(got) == 3 else (1, got[0], got[1])
    if high <= low:
        return bad("said-range")
    return counted(state, low, high, unit, state["on"])


def units_or(state: dict, got: list, at: int, end: int):
    """*one week or two weeks*."""
    return unit_or(state, got[:3], at, end) if got[1] == got[3] else None


def next_unit(state: dict, got: list, at: int, end: int):
    """*in the next week*: one unit from now. *The next week* without such a word may be the calendar's: asked."""
    unit = got[0]
    if not state["tokens"][at][3] or (unit == "day" and (not at or state["words"][at - 1] not in LENGTH)):
        return None
    value = counted(state, 1, 1, unit, state["on"])
    if at and (state["words"][at - 1] in LENGTH or state["words"][at - 2 : at] == ["course", "of"]):
        return value
    if unit == "week":
        week = spans.the_week(state, 1)
        return ask("said-which", [week[1:3], (value[1], value[2])])
    return None


def within_unit_word(state: dict, got: list, at: int, end: int):
    """*within the week*, from the bare word."""
    return within_unit(state, [state["words"][at]], at, end)


def within_some(state: dict, got: list, at: int, end: int):
    """*within days*, *in weeks*: no number, so no promise."""
    return ("vague",) if at and state["words"][at - 1] in LENGTH else None


def coming_week(state: dict) -> tuple:
    """*the coming week*: the calendar's, or seven days from now; asked where the two end on other days."""
    week, length = spans.the_week(state, 1), counted(state, 1, 1, "week", state["on"])
    return ask("said-which", [week[1:3], (length[1], length[2])])


def within_unit(state: dict, got: list, at: int, end: int):
    """*within the week*: the rest of this one, or seven days; asked."""
    if not state["tokens"][at][3] or not at or state["words"][at - 1] not in ("within", "inside"):
        return None
    value = counted(state, 1, 1, got[0], state["on"])
    if got[0] in ("hour", "minute"):
        return value
    if got[0] not in ("week", "month"):
        return None
    if got[0] == "week":
        calendar = spans.the_week(state, 0)[1:3]
    else:
        year, month, _ = days.civil(state["on"])
        calendar = (state["on"], workdays.month_end(state, year, month))
    return ask("said-which", [calendar, (value[1], value[2])])


def counted(state: dict, low: int, high: int, unit: str, start: int):
    """The value of so many units after `start`; a refusal for what cannot be counted."""
    if low == VAGUE:
        return bad("said-vague")
    if unit == "minute":
        unit, low, high = "hour", 1, 1
    if low == SOME:
        if unit in ("month", "year", "quarter"):
            return bad("said-few-months")
        if unit not in _FEW:
            return bad("said-vague")
        low, high = _FEW[unit]
    if high < low:
        return bad("said-range")
    if not 1 <= low <= MOST or not 1 <= high <= MOST:
        return bad("said-count")
    first, last = _ahead(state, low, unit, start), _ahead(state, high, unit, start)
    if not first or not last:
        return bad("said-hours" if unit in ("hour", "office hours") else "said-count")
    return "count", first, last, low, high, unit


def _ahead(state: dict, number: int, unit: str, on: int) -> int:
    """The day that many units after `on`; a month ends where the other month is shorter; 0 where that names no day."""
    if unit == "working":
        return days.add_working(on, number, state["closed"], state["weekend"])
    if unit in ("month", "year", "quarter"):
        year, month, day = days.civil(on)
        number *= {"month": 1, "year": 12, "quarter": 3}[unit]
        year, month = workdays.month_after(year, month, number)
        return days.ordinal(year, month, min(day, days.days_in_month(year, month))) if number <= MOST else 0
    if unit == "hour":
        return on if number <= 6 else on + number // 24 if number % 24 == 0 else 0
    return on + number * {"day": 1, "week": 7, "fortnight": 14}[unit] if unit != "office hours" else 0


def counted_from(state: dict, got: list, at: int, end: int):
    """*3 days after Friday*, *within a week of Friday*: a count from a named day."""
    value, day = got
    if value[0] != "count" or day[0] not in ("day", "holiday"):
        return value if value[0] != "count" else day if day[0] in ("bad", "ask") else None
    return counted(state, value[3], value[4], value[5], day[2])


def from_interview(state: dict, got: list, at: int, end: int):
    """*two days after the interview*: from the interview's date, or from the day it was said where none is known."""
    value = got[0]
    return counted(state, value[3], value[4], value[5], state["interview"]) if value[0] == "count" else value


def end_of_count(state: dict, got: list, at: int, end: int):
    """*by the end of two weeks*."""
    return got[0]


# ends


def end_of_week(state: dict, got: list, at: int, end: int) -> tuple:
    """*the end of next week*: its last working day; that of this week begins with the day it was said."""
    week = got[0]
    if week[0] != "week":
        return week
    return ("end", week[1], week[2]) if week[1] <= state["on"] else ("end", week[2], week[2])


def end_of_this_week(state: dict, got: list, at: int, end: int) -> tuple:
    """*the end of the week*."""
    return "end", state["on"], spans.the_week(state, 0)[2]


def end_of_month(state: dict, got: list, at: int, end: int) -> tuple:
    """*the end of March*, *of the month*: its last working day. Source: docs/reference/rules.md#reading-a-promise."""
    ref = spans.resolved(state, got[0])
    if ref[0] != "ref":
        return ref
    last = workdays.month_end(state, ref[1], ref[2])
    if ref[3] == "bare" and last < state["on"]:
        last = workdays.month_end(state, *workdays.month_after(ref[1], ref[2], 1))
    if ref[3] == "lately":
        return ask(
            "said-lately", [(last, last)], date=dates.capital(lexicon.MONTHS[ref[2] - 1]) + " " + str(ref[1] - 1)
        )
    return "end", last, last


def end_of_span(state: dict, got: list, at: int, end: int) -> tuple:
    """*the end of Q2*, *of the year*: the last working day."""
    value = got[0]
    if value[0] != "long":
        return value
    last = workdays.last_working(state, value[1], value[2])
    return "end", last, last


# quarters and years


def quarter(state: dict, got: list, at: int, end: int) -> tuple:
    """*Q2*, *Q4 2026*: this year's, or next year's once it is over."""
    number, said = got
    year, month, _ = days.civil(state["on"])
    if said is None and number * 3 < month:
        value = _quarter(state, year + 1, number)
        over = days.ordinal(year, number * 3, days.days_in_month(year, number * 3))
        if state["on"] - over <= dates.LATELY:
            return ask("said-lately", [value[1:]], date="Q" + str(number) + " " + str(year))
        return value
    return _quarter(state, said or year, number) if 2000 <= (said or year) <= dates.LAST_YEAR else bad("said-years")


def quarter_ahead(number: int):
    """A reading: *this quarter*, *next quarter*."""

    def reading(state: dict, got: list, at: int, end: int) -> tuple:
        year, month, _ = days.civil(state["on"])
        year, month = workdays.month_after(year, (month - 1) // 3 * 3 + 1, 3 * number)
        return _quarter(state, year, (month + 2) // 3) if year <= dates.LAST_YEAR else bad("said-years")

    return reading


def _quarter(state: dict, year: int, number: int) -> tuple:
    first = days.ordinal(year, number * 3 - 2, 1)
    last = days.ordinal(year, number * 3, days.days_in_month(year, number * 3))
    return "long", max(first, min(state["on"], last)), last


def year(state: dict, got: list, at: int, end: int) -> tuple:
    """*this year*, or a year in figures."""
    number = got[0] if got and got[0] else days.civil(state["on"])[0]
    if not 2000 <= number <= dates.LAST_YEAR:
        return bad("said-years")
    last = days.ordinal(number, 12, 31)
    return "long", max(days.ordinal(number, 1, 1), min(state["on"], last)), last


def bare_year(state: dict, got: list, at: int, end: int):
    """*this year*; a year in figures alone says too little."""
    return got[0] if state["words"][at] in ("this", "current") else None


def half_of_year(state: dict, got: list, at: int, end: int):
    """*the first half of the year*, of a year in figures."""
    part, value = got
    if value[0] != "long" or part not in (spans.FIRST_HALF, spans.SECOND_HALF):
        return None
    number = days.civil(value[2])[0]
    middle = days.ordinal(number, 6, 30)
    first, last = (days.ordinal(number, 1, 1), middle) if part == spans.FIRST_HALF else (middle + 1, value[2])
    return "long", max(first, min(state["on"], last)), last


def new_year(state: dict, got: list, at: int, end: int) -> tuple:
    """*in the new year*: January is likely and no day is named; asked."""
    if at and state["words"][at - 1] in ("by", "before", "after", "until", "around", "and", "for"):
        return None
    number = days.civil(state["on"])[0] + 1
    if number > dates.LAST_YEAR:
        return bad("said-years")
    first = days.ordinal(number, 1, 1)
    return ask("said-new-year", [(first, workdays.month_end(state, number, 1))], year=str(number))


# weekends


def weekend(number: int):
    """A reading: the days of rest that come next, or those a week later."""

    def reading(state: dict, got: list, at: int, end: int):
        rest = state["weekend"]
        if not rest or len(rest) > 3:
            return bad("said-weekend")
        day = state["on"]
        while days.weekday(day) not in rest:
            day += 1
        last = day
        while days.weekday(last + 1) in rest:
            last += 1
        if number and days.weekday(state["on"]) not in rest:
            return ask("said-which", [(day, last), (day + 7, last + 7)])
        return "weekend", day + 7 * number, last + 7 * number

    return reading
