"""Readings of weeks, months, quarters, years and parts of them. Values are as in `dates`.

A month that is meant is `("ref", year, month, how)`, with `how` one of `named`,
`year`, `this`, `next`, `bare` and `lately` (it has just passed, so that next
year's is asked about). A part is one of the names below.
"""

from checklist.rules import days
from checklist.rules.english import dates, lexicon, workdays
from checklist.rules.english.dates import ask, bad

EARLY, MID, LATE, LATER = "early", "mid", "late", "later"
EARLY_MID, MID_LATE, FIRST_HALF, SECOND_HALF = "early mid", "mid late", "first half", "second half"
_BEFORE_BACK = ("by", "at", "in", "on", "around", "about", "until", "toward", "towards", ",", ".", "(", ":", "or", "to")
_MONTH_DAYS = {
    EARLY: (1, 10),
    MID: (11, 20),
    LATE: (21, 31),
    LATER: (21, 31),
    EARLY_MID: (1, 20),
    MID_LATE: (11, 31),
    FIRST_HALF: (1, 15),
    SECOND_HALF: (16, 31),
}


def constant(value):
    """A reading that gives always the same."""
    return lambda state, got, at, end: value


def caught(state: dict, got: list, at: int, end: int):
    """A reading: what was caught, as it is."""
    return got[0]


def caught_last(state: dict, got: list, at: int, end: int):
    """A reading: the last thing that was caught."""
    return got[-1]


def both(state: dict, got: list, at: int, end: int):
    """A reading: all that was caught."""
    return tuple(got)


def week_of(number: int):
    """A reading: the week so many weeks after that of the day it was said, 0 for *this week*."""
    return lambda state, got, at, end: the_week(state, number)


def week_after(state: dict, got: list, at: int, end: int):
    """*the week after*, with nothing behind it that says after what."""
    return the_week(state, 1) if dates.day_after(state, got, at, end) else None


def the_week(state: dict, number: int) -> tuple:
    """The value of a week; *this week* begins on the day it was said, and runs on once its end is past."""
    start = dates.week_start(state, number)
    last = workdays.week_end(state, start)
    if number == 0:
        return "week", state["on"], last if last >= state["on"] else workdays.week_end(state, start + 7)
    return "week", start, last


def week_holding(state: dict, got: list, at: int, end: int) -> tuple:
    """*the week of 16 March*, *week commencing*: the week that holds the day."""
    day = got[0]
    if day[0] not in ("day", "holiday"):
        return day
    start = days.first_of_week(day[1], state["weekend"])
    return "week", max(start, min(state["on"], day[1])), workdays.week_end(state, start)


def week_ending(state: dict, got: list, at: int, end: int) -> tuple:
    """*week ending Friday*: its week, up to that day."""
    day = got[0]
    if day[0] != "day":
        return day
    return "week", min(max(days.first_of_week(day[1], state["weekend"]), state["on"]), day[1]), day[1]


def week_by_holiday(step: int):
    """A reading: the week after a holiday, or before it."""

    def reading(state: dict, got: list, at: int, end: int) -> tuple:
        if got[0][0] not in ("holiday", "day"):
            return got[0]
        # the week after Easter begins on the Monday that is a part of it
        start = days.first_of_week(got[0][1], state["weekend"]) + 7 * step
        return "week", start, workdays.week_end(state, start)

    return reading


def nth_week(state: dict, got: list, at: int, end: int):
    """*the second week of March* is its days 8 to 14, *the last* its last seven. `got` is from, to, and the month."""
    first, last, ref = got if len(got) == 3 else (got[0], got[0], got[1])
    month = resolved(state, ref)
    if month[0] != "ref":
        return month
    length = days.days_in_month(month[1], month[2])
    start = length - 6 if first == -1 else first * 7 - 6
    stop = length if last == -1 or last == 5 else last * 7
    return _dated(state, month, start, stop)


def nth_weeks(state: dict, got: list, at: int, end: int):
    """*the first two weeks of April*: days 1 to 14; *the last two* its last 14."""
    nth, number, ref = got
    if nth not in (1, -1) or not 1 <= number <= 4:
        return None
    month = resolved(state, ref)
    if month[0] != "ref":
        return month
    length = days.days_in_month(month[1], month[2])
    return _dated(state, month, 1, number * 7) if nth == 1 else _dated(state, month, length - number * 7 + 1, length)


def nth_weekday(state: dict, got: list, at: int, end: int):
    """*the last Tuesday in April*."""
    nth, number, ref = got
    month = resolved(state, ref)
    if month[0] != "ref":
        return month
    first = days.ordinal(month[1], month[2], 1)
    length = days.days_in_month(month[1], month[2])
    found = [day for day in range(first, first + length) if days.weekday(day) == number]
    if nth > len(found):
        return bad("said-no-such-date")
    return dates.one_day(found[nth - 1 if nth > 0 else -1])


def nth_day(only_working: bool):
    """A reading: *the last day of March*, *the last working day of the month*."""

    def reading(state: dict, got: list, at: int, end: int) -> tuple:
        month = resolved(state, got[1])
        if month[0] != "ref":
            return month
        first = days.ordinal(month[1], month[2], 1)
        last = first + days.days_in_month(month[1], month[2]) - 1
        found = workdays.working(state, first, last) if only_working else range(first, last + 1)
        if len(found) < got[0]:
            return bad("said-no-such-date")
        return dates.one_day(found[got[0] - 1 if got[0] > 0 else -1])

    return reading


def back_end(state: dict, got: list, at: int, end: int):
    """*the back end of next week*; not in *hear back end of next week*."""
    return LATE if state["tokens"][at][3] or not at or state["words"][at - 1] in _BEFORE_BACK else None


def part_of_week(state: dict, got: list, at: int, end: int) -> tuple:
    """*early next week*, *the middle of next week*: the first two working days, those between, the last two."""
    part, week = got
    if week[0] != "week":
        return week
    return _week_part(state, part, days.first_of_week(week[1], state["weekend"]), week)


def part_of_bare_week(state: dict, got: list, at: int, end: int) -> tuple:
    """*mid-week*, *the start of the week*: of this week, unless that part has begun; then of the next."""
    start = dates.week_start(state)
    value = _week_part(state, got[0], start, ("week", start, start))
    if value[1] <= state["on"]:
        value = _week_part(state, got[0], start + 7, ("week", start + 7, start + 7))
    return value


def _week_part(state: dict, part: str, start: int, week: tuple) -> tuple:
    found = workdays.working(state, start, start + 6)
    first, last = start, workdays.week_end(state, start)
    on = state["on"]
    if part in (EARLY, FIRST_HALF):
        last = found[:2][-1] if found else workdays.week_end(state, start + 7)
        if part == FIRST_HALF and len(found) > 2:
            last = found[len(found) // 2]
    elif part == EARLY_MID:
        last = found[-2] if len(found) > 1 else last
    elif part in (MID, MID_LATE):
        first = found[1] if len(found) > 2 else first
        last = found[-2] if len(found) > 2 and part == MID else last
    elif part == LATER and start <= on:
        first = on + 1 if on + 1 <= last else last
    elif found:
        first = found[-2:][0] if part != SECOND_HALF else found[len(found) // 2]
    return "part", max(first, min(on, last)), last


def week_part(state: dict, got: list, at: int, end: int) -> tuple:
    """*next week, mid-week*: the part behind its week."""
    return part_of_week(state, [got[1], got[0]], at, end)


# months


def named_month(state: dict, got: list, at: int, end: int):
    """A month by its name: this year's, or next year's once it has passed; the year that stands behind it counts."""
    if got[0] == 5 and state["words"][at] == "may" and not state["is_may"](state, at, end):
        return None
    if got[1] is not None:
        return ("ref", got[1], got[0], "year") if 2000 <= got[1] <= dates.LAST_YEAR else bad("said-years")
    year, month, _ = days.civil(state["on"])
    if got[0] >= month:
        return "ref", year, got[0], "named"
    ended = days.ordinal(year, got[0], days.days_in_month(year, got[0]))
    return "ref", year + 1, got[0], "lately" if state["on"] - ended <= dates.LATELY else "named"


def years_month(ahead: int):
    """A reading: *March of this year*, *March next year*."""
    return lambda state, got, at, end: ("ref", days.civil(state["on"])[0] + ahead, got[0], "year")


def this_month(number: int, how: str):
    """A reading: the month so many months on."""

    def reading(state: dict, got: list, at: int, end: int) -> tuple:
        year, month = workdays.month_after(*days.civil(state["on"])[:2], number)
        return "ref", year, month, how

    return reading


def resolved(state: dict, ref: tuple) -> tuple:
    """The month, or a refusal where it is out of reach."""
    return bad("said-years") if ref[0] == "ref" and ref[1] > dates.LAST_YEAR else ref


def _dated(state: dict, ref: tuple, first: int, last: int) -> tuple:
    """The value of days of a month; next year's where a named month's have passed, asked where that was lately."""
    year, month, how = ref[1], ref[2], ref[3]
    passed = 0
    while True:
        if year > dates.LAST_YEAR:
            return bad("said-years")
        start = days.ordinal(year, month, first)
        stop = days.ordinal(year, month, min(last, days.days_in_month(year, month)))
        if stop >= state["on"] or how not in ("named", "lately"):
            break
        passed = stop
        year += 1
    value = ("part", max(start, min(state["on"], stop)), stop)
    if how == "lately" or (passed and state["on"] - passed <= dates.LATELY):
        return ask("said-lately", [value[1:]], date=_name(year - 1, month))
    return value


def _name(year: int, month: int) -> str:
    return dates.capital(lexicon.MONTHS[month - 1]) + " " + str(year)


def part_of_month(state: dict, got: list, at: int, end: int) -> tuple:
    """*early*, *mid*, *late March*: days 1 to 10, 11 to 20, 21 to the end; the first half ends on the 15th."""
    part, ref = got
    if ref[0] != "ref":
        return ref
    first, last = _MONTH_DAYS[part]
    return _dated(state, ref, 1 if part == LATER and ref[3] == "this" else first, last)


def month(state: dict, got: list, at: int, end: int):
    """A whole month: its first day, or the day it was said, to its last working day."""
    ref = resolved(state, got[0])
    if ref[0] != "ref":
        return ref
    if ref[3] == "bare":
        return None
    first = days.ordinal(ref[1], ref[2], 1)
    last = workdays.month_end(state, ref[1], ref[2])
    if first <= state["on"] and last < state["on"]:
        last = days.ordinal(ref[1], ref[2], days.days_in_month(ref[1], ref[2]))
    value = ("month", max(first, min(state["on"], last)), last)
    return ask("said-lately", [value[1:]], date=_name(ref[1] - 1, ref[2])) if ref[3] == "lately" else value
