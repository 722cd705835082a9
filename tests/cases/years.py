"""The year of a date that is said: there wherever it is not the reader's own, whoever says it."""

from checklist.plan import region, shape
from checklist.rules import days, timeline, words
from tests.cases import content

NEXT = {
    "settings": {"region": "", "weekend": "", "clock": ""},
    "plans": [
        {
            "id": "p",
            "company": "Acme",
            "interview": {"date": "2026-12-17", "ends": "14:30"},
            "people": [{"id": "p1", "name": "Mary"}],
            "promises": [{"said": "8 January", "on": "2026-12-17"}],
        }
    ],
}

CASES = (
    # why                                      what      given                                     gives
    ("this year", "long", ("2026-03-05", "2026-03-06", "dmy"), "Thursday 5 March"),
    ("another year", "long", ("2027-03-05", "2026-03-06", "dmy"), "Friday 5 March 2027"),
    ("the year before", "long", ("2025-12-30", "2026-01-02", "dmy"), "Tuesday 30 December 2025"),
    ("in the American order", "long", ("2027-03-05", "2026-03-06", "mdy"), "Friday, March 5, 2027"),
    ("in the order of the calendar", "long", ("2027-03-05", "2026-03-06", "ymd"), "2027 March 5, Friday"),
    ("in short", "short", ("2027-03-05", "2026-03-06", "dmy"), "Fri 5 March 2027"),
    ("in short, this year", "short", ("2026-03-05", "2026-03-06", "dmy"), "Thu 5 March"),
    ("tomorrow is tomorrow in any year", "near", ("2027-01-01", "2026-12-31", "dmy"), "tomorrow"),
    ("the day after is not", "near", ("2027-01-02", "2026-12-31", "dmy"), "Sat 2 January 2027"),
    ("with its time", "moment", ("2027-01-02", "2026-12-31", "dmy"), "14:30 on Saturday 2 January 2027"),
    ("where no day is known, as in the guide", "long", ("2027-03-05", "", "dmy"), "Friday 5 March"),
    (
        "their move over the turn of the year",
        "line",
        "2026-12-29T09:00",
        "Nothing to do until Monday 11 January 2027. It is their move.",
    ),
    (
        "and once the year has come",
        "line",
        "2027-01-04T09:00",
        "Nothing to do until Monday 11 January. It is their move.",
    ),
    ("the reason says both", "why", "2026-12-18T09:00", ("on Thursday 17 December.", "Friday 8 January 2027")),
)


def worded(now: str, order: str) -> dict:
    """The words of a reader on that day, who writes dates in that order."""
    own = dict(content.BUNDLE["words"])
    own["order"] = order
    return words.manner(own, {}, now)


def made(now: str) -> dict:
    """The timeline of the plan that goes over the turn of the year."""
    document = shape.read(NEXT, content.BUNDLE["words"])[0]
    return timeline.timeline(document, now, content.BUNDLE, region.calendars(document, {}))["plans"][0]


def said(kind: str, given):
    """The date in words, or the line that has it."""
    if kind == "line":
        return made(given)["headline"]
    if kind == "why":
        return "".join([row["why"] for row in made(given)["rows"] if row["key"] == "ask-for-news"])
    day, now, order = days.parse_date(given[0]), given[1], given[2]
    text = worded(now, order)
    if kind == "near":
        return words.day_near(day, days.parse_date(now), text)
    if kind == "moment":
        return words.moment_long((day, 870), text)
    return words.day_long(day, text) if kind == "long" else words.day_short(day, text)


def answer(case: tuple):
    """What is said; of the reason whether both dates are in it."""
    found = said(case[1], case[2])
    if case[1] != "why":
        return found
    return tuple([piece for piece in case[3] if piece in found])
