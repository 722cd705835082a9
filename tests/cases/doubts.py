"""What can hardly be meant: when it is asked about, what may be meant instead, and that an answer holds."""

from checklist.plan import doubts, shape, update
from checklist.rules import days
from tests.cases import content

TODAY = "2026-03-06"


def told(date: str, ends: str = "", **more) -> dict:
    """A plan with this interview, made today unless it says so."""
    own = {"id": "p", "made": TODAY + "T09:00", "interview": {"date": date, "ends": ends}}
    own.update(more)
    return own


CASES = (
    # why                                               plan                                                    asked, and what may be meant
    ("an interview of yesterday", told("2026-03-05", "14:30"), ""),
    ("sixty days back is no doubt", told("2026-01-05"), ""),
    ("sixty-one are, and the month may be the slip", told("2026-01-04"), "interview.date doubt-back 2026-03-04"),
    ("sixty days ahead is no doubt", told("2026-05-05"), ""),
    ("the year before", told("2025-03-05"), "interview.date doubt-back 2026-03-05"),
    ("the year after", told("2027-03-05"), "interview.date doubt-ahead 2026-03-05"),
    ("the day and the month the other way round", told("2026-12-03"), "interview.date doubt-ahead 2026-03-12"),
    ("no slip of one makes it near", told("2031-10-25"), "interview.date doubt-ahead "),
    ("a plan that has grown old", told("2025-10-05", made="2025-10-05T17:00"), ""),
    ("a date that is none is another matter", told("soon"), ""),
    ("an end in the night", told("2026-03-05", "02:30"), "interview.ends doubt-ends 14:30"),
    (
        "a promise of one's own for a day before the interview",
        told("2026-03-05", owed=[{"id": "o1", "what": "references", "due": "2026-02-10"}]),
        "owed.o1.due doubt-due 2026-03-10",
    ),
    ("one for the day itself", told("2026-03-05", owed=[{"id": "o1", "what": "references", "due": "2026-03-05"}]), ""),
    ("midnight", told("2026-03-05", "00:00"), "interview.ends doubt-ends 12:00"),
    ("six in the morning is early, and no doubt", told("2026-03-05", "06:00"), ""),
    (
        "a day that was over when they named it",
        told("2026-03-05", promises=[{"by": "2026-02-20", "on": "2026-03-05"}]),
        "by doubt-by 2026-03-20",
    ),
    (
        "in the year before",
        told("2026-03-05", promises=[{"by": "2025-03-20", "on": "2026-03-05"}]),
        "by doubt-by 2026-03-20",
    ),
    (
        "in the new year, with the old one's number",
        told("2026-12-17", made="2026-12-17T18:00", promises=[{"by": "2026-01-08", "on": "2026-12-17"}]),
        "by doubt-by 2027-01-08",
    ),
    ("a day to come", told("2026-03-05", promises=[{"by": "2026-03-20", "on": "2026-03-05"}]), ""),
    (
        "an answer that was wanted before the offer",
        told("2026-02-20", outcome={"kind": "offer", "heard": "2026-03-05", "reply_by": "2026-02-27"}),
        "outcome.reply_by doubt-reply_by 2026-03-27",
    ),
    (
        "a next round before they spoke of it",
        told("2026-02-20", outcome={"kind": "next-round", "heard": "2026-03-05", "next": "2025-03-16"}),
        "outcome.next doubt-next 2026-03-16",
    ),
    (
        "a thirty-first that the next month has not",
        told("2026-03-05", promises=[{"by": "2026-01-31", "on": "2026-03-05"}]),
        "by doubt-by 2026-03-31",
    ),
    ("what was called right is not asked again", told("2025-03-05", confirmed={"interview.date": "2025-03-05"}), ""),
    (
        "another value is",
        told("2025-03-06", confirmed={"interview.date": "2025-03-05"}),
        "interview.date doubt-back 2026-03-06",
    ),
    (
        "two at once",
        told("2025-03-05", "02:30"),
        "interview.date doubt-back 2026-03-05, interview.ends doubt-ends 14:30",
    ),
)


def answer(case: tuple) -> str:
    """The fields in doubt with their questions and suggestions; once all are called right there must be none left."""
    plan = shape.read_plan(case[1], content.BUNDLE["words"])[0]
    today = days.parse_date("2026-12-18" if "2026-12-17" in plan["made"] else TODAY)
    found = doubts.doubts(plan, today)
    for one in found:
        plan = update.update(plan, {"do": "confirm", "field": one["field"], "value": one["value"]}, TODAY + "T10:00")
    left = doubts.doubts(plan, today)
    return ", ".join([one["field"] + " " + one["key"] + " " + one["suggested"] for one in found]) + (
        " again" if left else ""
    )
