"""Calendar files: what an event says, and what becomes of it when its row changes. Lines as RFC 5545 has them."""

from checklist.plan import ics, region, shape, update
from checklist.rules import timeline
from tests.cases import content, tables

STAMP = "20260305T161000Z"
ACME = {"company": "Acme", "promises": [{"by": "2026-03-13", "on": "2026-03-05"}]}
ASK, THANK = "ask-for-news", "thank-you"
SENT = {"do": "done", "key": THANK}
MOVE = {"do": "move", "key": ASK, "to": "2026-03-18"}
LATER = {"do": "set", "field": "by", "value": "2026-03-16"}
REFUSED = {"do": "outcome", "field": "kind", "value": "rejection"}

CASES = (
    # why                                                      plan  actions, with None for a file that is written    row     asked        gives
    ("a day is all day, and ends the day after",               ACME, [None],                                  ASK,    "DTSTART DTEND", "DTSTART;VALUE=DATE:20260317 DTEND;VALUE=DATE:20260318"),
    ("a time is floating, and a quarter of an hour",           ACME, [None],                                  THANK,  "DTSTART DTEND", "DTSTART:20260305T173000 DTEND:20260305T174500"),
    ("a day rings the evening before, and at nine",            ACME, [None],                                  ASK,    "TRIGGER", "TRIGGER:-PT6H TRIGGER:PT9H"),
    ("a time rings, and an hour before it is late",            ACME, [None],                                  THANK,  "TRIGGER", "TRIGGER:PT0S TRIGGER:PT20H"),
    ("the uid is the plan's and the row's",                    ACME, [None],                                  ASK,    "UID", "UID:a.ask-for-news@after-the-interview"),
    ("the employer stands in the title",                       ACME, [None],                                  ASK,    "SUMMARY", "SUMMARY:Ask once where things stand: Acme"),
    ("who has no name yet is not named",                       {},   [None],                                  ASK,    "SUMMARY", "SUMMARY:Ask once where things stand"),
    ("nothing has changed: the same number",                   ACME, [None, None],                            ASK,    "SEQUENCE STATUS", "SEQUENCE:0 STATUS:CONFIRMED"),
    ("their date has changed: one more",                       ACME, [None, LATER, None],                     ASK,    "SEQUENCE DTSTART", "SEQUENCE:1 DTSTART;VALUE=DATE:20260318"),
    ("moved: the day is the person's",                         ACME, [None, MOVE, None],                      ASK,    "SEQUENCE DTSTART", "SEQUENCE:1 DTSTART;VALUE=DATE:20260318"),
    ("moved before the first file",                            ACME, [MOVE, None],                            ASK,    "SEQUENCE DTSTART", "SEQUENCE:0 DTSTART;VALUE=DATE:20260318"),
    ("done: as it was",                                        ACME, [None, SENT, None],                      THANK,  "SEQUENCE STATUS DTSTART", "SEQUENCE:0 STATUS:CONFIRMED DTSTART:20260305T173000"),
    ("done before the first file: no event",                   ACME, [SENT, None],                            THANK,  "UID", ""),
    ("skipped: cancelled",                                     ACME, [None, {"do": "skip", "key": ASK}, None], ASK,   "SEQUENCE STATUS", "SEQUENCE:1 STATUS:CANCELLED"),
    ("skipped before the first file: no event",                ACME, [{"do": "skip", "key": ASK}, None],      ASK,    "UID", ""),
    ("they have answered: the asking is cancelled",            ACME, [None, REFUSED, None],                   ASK,    "SEQUENCE STATUS DTSTART", "SEQUENCE:1 STATUS:CANCELLED DTSTART;VALUE=DATE:20260317"),
    ("still cancelled in the next file, and no change",        ACME, [None, REFUSED, None, None],             ASK,    "SEQUENCE STATUS", "SEQUENCE:1 STATUS:CANCELLED"),
    ("wanted again: one more",                                 ACME, [None, REFUSED, None, {"do": "outcome", "field": "kind", "value": ""}, None], ASK, "SEQUENCE STATUS", "SEQUENCE:2 STATUS:CONFIRMED"),
    ("put away: cancelled",                                    ACME, [None, {"do": "put-away"}, None],        ASK,    "SEQUENCE STATUS", "SEQUENCE:1 STATUS:CANCELLED"),
    ("what hangs on a step not done is not written",           ACME, [None],                                  "ask-once-more", "UID", ""),
    ("the weekly search is not written",                       ACME, [None],                                  "keep-applying:1", "UID", ""),
    ("a comma, a semicolon, a backslash, a line end",          {"company": "A, B; C\\D\nE"}, [None],           ASK,    "SUMMARY", "SUMMARY:Ask once where things stand: A\\, B\\; C\\\\D\\nE"),
    ("a control letter is left out, half a pair is marked",    {"company": "A\x00\x1bB\ud800"}, [None],        ASK,    "SUMMARY", "SUMMARY:Ask once where things stand: AB\ufffd"),
)  # fmt: skip


def answer(case: tuple) -> str:
    """The lines of the row's event in the last file that begin with the properties that were asked for."""
    lines = file(case).replace("\r\n ", "").split("\r\n")
    events = "\n".join(lines).split("BEGIN:VEVENT\n")[1:]
    own = [one.split("\n") for one in events if one.startswith("UID:a." + case[3] + "@")]
    found = []
    for name in case[4].split(" "):
        found.extend([line for one in own for line in one if line.startswith((name + ":", name + ";"))])
    return " ".join(found)


def numbered(place: int) -> str:
    """The last file of the case at this place of the table."""
    return file(CASES[place])


def file(case: tuple) -> str:
    """The last file that is written in the case."""
    data = {"id": "a", "made": "2026-03-05T15:00", "interview": {"date": "2026-03-05", "ends": "14:30"}}
    data.update(case[1])
    text = content.BUNDLE["words"]
    plan, made, now = shape.read_plan(data, text)[0], "", "2026-03-05T16:10"
    for action in case[2]:
        if action:
            plan = update.update(plan, action, now)
            continue
        given = {"stamp": STAMP, "links": {"a": "https://example.org/checklist/#take=1.x"}, "keys": None}
        made, calendars = ics.calendar([plan], found_of(plan, now), given, text)
        plan = update.update(plan, {"do": "exported", "calendar": calendars["a"]}, now)
    return made


def found_of(plan: dict, now: str) -> list:
    """The timeline's part of the plan, with all reasons."""
    document = {"settings": {"region": "", "weekend": "", "clock": ""}, "plans": [plan]}
    return timeline.timeline(document, now, content.counted(), region.calendars(document, tables.ALL))["plans"]
