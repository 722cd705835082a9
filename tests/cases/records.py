"""Whether they kept their word, counted by hand. The interview is on Thursday 5 March 2026 in England."""

from checklist.plan import record, region, shape
from checklist.rules import days
from tests.cases import content, tables

FRIDAY = {"by": "2026-03-13", "on": "2026-03-05"}
TUESDAY = {"by": "2026-03-24", "on": "2026-03-16"}
NO_DATE = {"said": "they did not say", "on": "2026-03-05"}


def ended(kind: str, heard: str) -> dict:
    """An outcome of that kind, heard on that day."""
    return {"kind": kind, "heard": heard}


CASES = (
    # why                                                promises            outcome                               today         gives
    ("they answered on the day they named",              [FRIDAY],           ended("rejection", "2026-03-13"),     "2026-03-20", "13 13 0"),
    ("they answered before it",                          [FRIDAY],           ended("offer", "2026-03-10"),         "2026-03-20", "13 10 0"),
    ("four working days late, the weekend aside",        [FRIDAY],           ended("offer", "2026-03-19"),         "2026-03-20", "13 19 4"),
    ("on the Saturday after their Friday: not late",     [FRIDAY],           ended("offer", "2026-03-14"),         "2026-03-20", "13 14 0"),
    ("they have not answered, and two days have gone",   [FRIDAY],           ended("", ""),                        "2026-03-17", "13 0 2"),
    ("their day has not come",                           [FRIDAY],           ended("", ""),                        "2026-03-12", "13 0 0"),
    ("a new date came, a working day late",              [FRIDAY, TUESDAY],  ended("", ""),                        "2026-03-20", "13 16 1; 24 0 0"),
    ("and that one was kept",                            [FRIDAY, TUESDAY],  ended("rejection", "2026-03-24"),     "2026-03-26", "13 16 1; 24 24 0"),
    ("silence is no answer, and is counted no further",  [FRIDAY],           ended("silence", "2026-04-20"),       "2026-04-27", "13 0 0"),
    ("nor is a withdrawal",                              [FRIDAY],           ended("withdrawn", "2026-03-20"),     "2026-03-27", "13 0 0"),
    ("they named no day",                                [NO_DATE],          ended("rejection", "2026-03-19"),     "2026-03-20", ""),
    ("Easter is not counted",                            [{"by": "2026-04-02", "on": "2026-03-05"}], ended("offer", "2026-04-08"), "2026-04-09", "2 8 2"),
)  # fmt: skip


def answer(case: tuple) -> str:
    """For each date they named: its day of the month, that of what came next, and how many working days late."""
    data = {"id": "a", "region": "GB-ENG", "interview": {"date": "2026-03-05"}, "promises": case[1], "outcome": case[2]}
    plan = shape.read_plan(data, content.BUNDLE["words"])[0]
    calendar = region.calendar(tables.ALL["GB-ENG"], "")
    found = record.words_kept(plan, calendar, days.parse_date(case[3]))
    return "; ".join([" ".join([day(one["promised"]), day(one["came"]), str(one["late"])]) for one in found])


def day(ordinal: int) -> str:
    """The day of the month, or 0."""
    return str(days.civil(ordinal)[2]) if ordinal else "0"
