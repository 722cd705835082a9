"""Working days of a span, a week and a month, for a text that is being read. `state`: see context.state."""

from checklist.rules import days


def month_after(year: int, month: int, number: int) -> tuple:
    """`(year, month)` so many months on."""
    at = year * 12 + month - 1 + number
    return at // 12, at % 12 + 1


def working(state: dict, first: int, last: int) -> list:
    """The working days from the first to the last, both included."""
    return [day for day in range(first, last + 1) if days.is_working(day, state["closed"], state["weekend"])]


def last_working(state: dict, first: int, last: int) -> int:
    """The last working day of a span, or the last day where it has none."""
    return (working(state, first, last) or [last])[-1]


def week_end(state: dict, start: int) -> int:
    """The last working day of the week from `start`, or of the next week that has one."""
    found = working(state, start, start + 6)
    while not found:
        start += 7
        found = working(state, start, start + 6)
    return found[-1]


def month_end(state: dict, year: int, month: int) -> int:
    """The last working day of the month, or of the next month that has one."""
    found = []
    while not found:
        first = days.ordinal(year, month, 1)
        found = working(state, first, first + days.days_in_month(year, month) - 1)
        year, month = month_after(year, month, 1)
    return found[-1]


# weeks
