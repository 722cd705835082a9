"""Windows: the four moments of a step, worked out, put in order and moved.

A step has `opens`, `best`, `by` and `until`. Their words are read once by
checklist.site.content.notation; here they become days. Source: docs/reference/rules.md#windows.
"""

from checklist.rules import days

MOMENTS = ("opens", "best", "by", "until")
QUIET_FROM, QUIET_TO = 21 * 60, 8 * 60


def starts(moment: tuple) -> tuple:
    """The first minute of a moment: a bare date counts from 00:00."""
    return (moment[0], 0) if moment[1] == days.BARE else moment


def ends(moment: tuple) -> tuple:
    """The last minute of a moment: a bare date lasts through 23:59."""
    return (moment[0], days.LAST_MINUTE) if moment[1] == days.BARE else moment


def base(moment: dict, anchors: dict) -> tuple:
    """The moment that `moment` counts from: its anchor, the later one of two; an empty tuple where none is known."""
    chosen = ()
    for name in moment["anchors"]:
        value = anchors.get(name)
        if value and (not chosen or ends(value) > ends(chosen)):
            chosen = value
    return chosen


def place(moment: dict, anchors: dict, week: int, calendar: dict) -> tuple:
    """`(day, minute)` of a parsed moment; an empty tuple where its anchor is not known.

    `anchors` maps names to moments, `week` counts from 1 and matters to weekly
    rows only. Hours are clock hours; counts in days give a bare date.
    """
    start = base(moment, anchors)
    if not start:
        return ()
    day, minute = start
    closed, weekend, count = calendar["closed"], calendar["weekend"], moment["count"]
    unit = moment["unit"]
    if unit == "hours":
        total = minute + moment["step"] * count * 60
        return day + total // 1440, total % 1440
    if unit:
        minute = days.BARE
    if unit == "days":
        day += moment["step"] * count
    elif unit == "working":
        day = (
            days.add_working(day, count, closed, weekend)
            if moment["step"] > 0
            else days.subtract_working(day, count, closed, weekend)
        )
    if moment["weekly"]:
        day += 7 * (week - 1)
    if moment["roll"]:
        day = days.roll(day, moment["roll"], closed, weekend)
    floor = anchors.get(moment["floor"]) if moment["floor"] else ()
    if floor and (day, minute) < floor:
        day, minute = floor
    return day, minute


def keep_quiet(moment: tuple) -> tuple:
    """The moment, or 08:00 at the end of the night where it lies from 21:00 up to but not including 08:00."""
    if not moment or moment[1] == days.BARE or QUIET_TO <= moment[1] < QUIET_FROM:
        return moment
    return (moment[0] + 1, QUIET_TO) if moment[1] >= QUIET_FROM else (moment[0], QUIET_TO)


def put_in_order(opens: tuple, best: tuple, by: tuple, until: tuple) -> tuple:
    """The four moments in order: nothing is best or due before it opens, and each is no later than the next.

    `until` may be empty. A moment that is moved takes the other's value as it
    stands. Source: docs/reference/rules.md#order.
    """
    if ends(best) < starts(opens):
        best = opens
    if ends(by) < starts(opens):
        by = opens
    if until and ends(by) > ends(until):
        by = until
    if ends(best) > ends(by):
        best = by
    if starts(opens) > ends(best):
        opens = best
    return opens, best, by, until


def windows(variant: dict, anchors: dict, week: int, calendar: dict, quiet: bool) -> tuple:
    """The four moments of a variant in order; an empty tuple where an anchor is not known.

    `variant` holds parsed moments; `until` may be missing. A moment may name an
    earlier one (`best: opens`). `quiet` applies quiet hours to `opens` and `best`.
    """
    known = dict(anchors)
    found = []
    for name in MOMENTS:
        moment = variant.get(name)
        value = place(moment, known, week, calendar) if moment else ()
        if not value and name != "until":
            return ()
        if quiet and name in ("opens", "best"):
            value = keep_quiet(value)
        known[name] = value
        found.append(value)
    return put_in_order(found[0], found[1], found[2], found[3])


def state(moments: tuple, now: tuple) -> str:
    """`later`, `open`, `late` or `missed` at `now`, a `(day, minute)`. Source: docs/reference/rules.md#states."""
    opens, _, by, until = moments
    if now < starts(opens):
        return "later"
    if now <= ends(by):
        return "open"
    if not until or now <= ends(until):
        return "late"
    return "missed"


def move(moments: tuple, day: int) -> tuple:
    """The four moments that count once the person has moved the step to `day`.

    Source: docs/reference/rules.md#moving.
    """
    _, _, by, until = moments
    moved = (day, days.BARE)
    return (
        moved,
        moved,
        by if ends(by) >= ends(moved) else moved,
        until if not until or ends(until) >= ends(moved) else moved,
    )
