"""Counting working days, and reading and writing dates. 2 March 2026 is a Monday."""

from checklist.rules import days

ENGLAND = "2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-12-25 2026-12-28 2027-01-01"
SAT_SUN = (5, 6)
FRI_SAT = (4, 5)

CASES = (
    # why                                                    what             from          count  closed   weekend  gives
    ("zero on a Saturday is Monday", "add", "2026-03-07", 0, "", SAT_SUN, "2026-03-09"),
    ("zero on a working day is that day", "add", "2026-03-05", 0, "", SAT_SUN, "2026-03-05"),
    ("the first day is not counted", "add", "2026-03-02", 1, "", SAT_SUN, "2026-03-03"),
    ("a weekend is stepped over", "add", "2026-03-06", 1, "", SAT_SUN, "2026-03-09"),
    ("from a Saturday, one is Monday", "add", "2026-03-07", 1, "", SAT_SUN, "2026-03-09"),
    ("a long Easter weekend is stepped over", "add", "2026-04-02", 1, ENGLAND, SAT_SUN, "2026-04-07"),
    ("five over Easter", "add", "2026-04-02", 5, ENGLAND, SAT_SUN, "2026-04-13"),
    ("a holiday on a Saturday closes nothing more", "add", "2026-03-06", 1, "2026-03-07", SAT_SUN, "2026-03-09"),
    ("zero on a holiday is the next working day", "add", "2026-04-03", 0, ENGLAND, SAT_SUN, "2026-04-07"),
    ("over the turn of the year", "add", "2026-12-24", 4, ENGLAND, SAT_SUN, "2027-01-04"),
    ("where the weekend is Friday and Saturday", "add", "2026-03-05", 1, "", FRI_SAT, "2026-03-08"),
    ("where only Sunday is free", "add", "2026-03-06", 2, "", (6,), "2026-03-09"),
    ("where there is no weekend", "add", "2026-03-06", 2, "", (), "2026-03-08"),
    ("where only Wednesday is worked", "add", "2026-03-04", 2, "", (0, 1, 3, 4, 5, 6), "2026-03-18"),
    ("over the leap day", "add", "2028-02-28", 2, "", SAT_SUN, "2028-03-01"),
    ("below zero is refused", "add", "2026-03-06", -1, "", SAT_SUN, "refused"),
    ("back from a Monday is Friday", "subtract", "2026-03-09", 1, "", SAT_SUN, "2026-03-06"),
    ("back over Easter", "subtract", "2026-04-07", 1, ENGLAND, SAT_SUN, "2026-04-02"),
    ("zero back on a Sunday is Friday", "subtract", "2026-03-08", 0, "", SAT_SUN, "2026-03-06"),
    ("below zero is refused backwards too", "subtract", "2026-03-06", -1, "", SAT_SUN, "refused"),
    ("a working day rolls nowhere", "forward", "2026-03-05", 0, "", SAT_SUN, "2026-03-05"),
    ("a Saturday rolls forward to Monday", "forward", "2026-03-07", 0, "", SAT_SUN, "2026-03-09"),
    ("Good Friday rolls forward over Easter Monday", "forward", "2026-04-03", 0, ENGLAND, SAT_SUN, "2026-04-07"),
    ("Easter Monday rolls back to Thursday", "back", "2026-04-06", 0, ENGLAND, SAT_SUN, "2026-04-02"),
    ("a week begins on Monday after Saturday and Sunday", "week", "2026-03-05", 0, "", SAT_SUN, "2026-03-02"),
    ("a Sunday is the last day of such a week", "week", "2026-03-08", 0, "", SAT_SUN, "2026-03-02"),
    ("a week begins on Sunday after Friday and Saturday", "week", "2026-03-05", 0, "", FRI_SAT, "2026-03-01"),
    ("a week begins on Tuesday after Sunday and Monday", "week", "2026-03-09", 0, "", (0, 6), "2026-03-03"),
    ("a weekend in two pieces leaves Monday", "week", "2026-03-05", 0, "", (4, 6), "2026-03-02"),
    ("no weekend leaves Monday", "week", "2026-03-05", 0, "", (), "2026-03-02"),
    (
        "holidays in a span, the one on a Saturday left out",
        "closed",
        "2026-04-02",
        5,
        ENGLAND + " 2026-04-04",
        SAT_SUN,
        "2026-04-03 2026-04-06",
    ),
    ("a date is read", "read", "2026-03-05", 0, "", (), "2026-03-05"),
    ("the leap day is a day", "read", "2028-02-29", 0, "", (), "2028-02-29"),
    ("and no day in another year", "read", "2026-02-29", 0, "", (), ""),
    ("2100 is not in the range", "read", "2100-01-01", 0, "", (), ""),
    ("31 April is no day", "read", "2026-04-31", 0, "", (), ""),
    ("a month 13 is no month", "read", "2026-13-01", 0, "", (), ""),
    ("one figure for a month is not the form", "read", "2026-3-05", 0, "", (), ""),
    ("something behind a date is refused", "read", "2026-03-05junk", 0, "", (), ""),
    ("a sign is no figure", "read", "2026-+3-05", 0, "", (), ""),
    ("figures of another script are refused", "read", "2026-0\u0663-05", 0, "", (), ""),
    ("nothing is no date", "read", "", 0, "", (), ""),
    ("a moment is read to the minute", "read", "2026-03-05T23:59", 0, "", (), "2026-03-05T23:59"),
    ("midnight is a minute", "read", "2026-03-05T00:00", 0, "", (), "2026-03-05T00:00"),
    ("24:00 is not", "read", "2026-03-05T24:00", 0, "", (), ""),
    ("seconds are not the form", "read", "2026-03-05T10:00:00", 0, "", (), ""),
    ("a blank instead of T is not the form", "read", "2026-03-05 10:00", 0, "", (), ""),
)


def answer(case: tuple) -> str:
    """The day, days or moment that the row asks for, as text; `refused` where it raises."""
    _why, what, start, count, closed, weekend, _gives = case
    if what == "read":
        return days.moment_text(days.parse_moment(start))
    day = days.parse_date(start)
    holidays = dict([(days.parse_date(text), "closed") for text in closed.split(" ") if text])
    try:
        if what == "add":
            return days.date_text(days.add_working(day, count, holidays, weekend))
        if what == "subtract":
            return days.date_text(days.subtract_working(day, count, holidays, weekend))
    except ValueError:
        return "refused"
    if what == "week":
        return days.date_text(days.first_of_week(day, weekend))
    if what == "closed":
        return " ".join([days.date_text(each) for each in days.closed_between(day, day + count, holidays, weekend)])
    return days.date_text(days.roll(day, 1 if what == "forward" else -1, holidays, weekend))
