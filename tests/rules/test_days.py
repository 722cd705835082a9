"""Day arithmetic against strangers that do the same: numpy's business days, and Python's own dates."""

from datetime import date

import numpy
from hypothesis import example, given
from hypothesis import strategies as st

from checklist.rules import days

dates = st.dates(date(2000, 1, 1), date(2099, 12, 31))
near = st.dates(date(2026, 1, 1), date(2026, 12, 31))
weekends = st.sets(st.integers(0, 6), max_size=6).map(sorted).map(tuple)
holidays = st.sets(st.dates(date(2025, 6, 1), date(2027, 6, 30)), max_size=40)


def stranger(start: date, count: int, roll: str, closed: set, weekend: tuple) -> str:
    mask = [number not in weekend for number in range(7)]
    found = numpy.busday_offset(start, count, roll=roll, weekmask=mask, holidays=sorted(closed))
    return str(found)


def table(closed: set) -> dict:
    return {each.toordinal(): "closed" for each in closed}


@given(near, st.integers(0, 30), holidays, weekends)
@example(date(2026, 4, 2), 1, {date(2026, 4, 3), date(2026, 4, 6)}, (5, 6))
def test_forward_counting_agrees_with_numpy(start, count, closed, weekend):
    # numpy counts from a working day: from a closed one, the first working day after it is already the first
    expected = stranger(start, count, "preceding" if count else "forward", closed, weekend)
    assert days.date_text(days.add_working(start.toordinal(), count, table(closed), weekend)) == expected


@given(near, st.integers(0, 30), holidays, weekends)
def test_backward_counting_agrees_with_numpy(start, count, closed, weekend):
    expected = stranger(start, -count, "following" if count else "backward", closed, weekend)
    assert days.date_text(days.subtract_working(start.toordinal(), count, table(closed), weekend)) == expected


@given(near, holidays, weekends)
def test_rolling_agrees_with_numpy(start, closed, weekend):
    there = days.roll(start.toordinal(), 1, table(closed), weekend)
    back = days.roll(start.toordinal(), -1, table(closed), weekend)
    assert days.date_text(there) == stranger(start, 0, "forward", closed, weekend)
    assert days.date_text(back) == stranger(start, 0, "backward", closed, weekend)


@given(dates)
@example(date(2000, 12, 31))
@example(date(2096, 2, 29))
def test_a_days_number_is_pythons_ordinal_and_back(day):
    number = days.parse_date(day.isoformat())
    assert number == day.toordinal()
    assert days.date_text(number) == day.isoformat()
    assert days.weekday(number) == day.weekday()


@given(st.text(max_size=12))
def test_what_is_read_as_a_date_is_written_the_same(text):
    number = days.parse_date(text)
    assert not number or days.date_text(number) == text


@given(dates, weekends)
def test_a_week_holds_its_day_and_begins_where_no_weekend_is(day, weekend):
    first = days.first_of_week(day.toordinal(), weekend)
    assert 0 <= day.toordinal() - first <= 6
    runs = sum((number + 1) % 7 not in weekend for number in weekend)
    assert days.weekday(first) not in weekend if runs == 1 else days.weekday(first) == 0
