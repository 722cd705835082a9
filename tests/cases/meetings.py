"""A plan that comes in by a link or a file, where the same plan is there already."""

from checklist.plan import region, shape, share
from tests.cases import content

TEXT = content.BUNDLE["words"]
FULL = {
    "company": "Acme",
    "agency": "Reed",
    "interview": {"date": "2026-03-05", "ends": "14:30"},
    "people": [{"id": "p1", "name": "Mary Shaw", "email": "mary@acme.example", "detail": "the move"}],
    "promises": [{"said": "end of next week", "on": "2026-03-05"}],
    "owed": [{"id": "o1", "what": "two references", "due": "2026-03-06"}],
    "steps": {"thank-you:p1": {"state": "done", "at": "2026-03-05T17:00"}},
    "notes": {"thank-you:p1": {"text": "Dear Mary"}},
    "calendar": {"ask-for-news": {"sequence": 1, "as": "x"}},
}
PLACE = {"region": "GB-ENG", "weekend": "fri-sat"}
PLACED = dict(FULL)
PLACED.update(PLACE)
TICKED = {
    "thank-you:p1": {"state": "done", "at": "2026-03-05T17:00"},
    "ask-for-news": {"state": "done", "at": "2026-03-17T09:00"},
}
LATER = {"thank-you:p1": {"state": "skipped", "at": "2026-03-06T09:00"}}
EARLIER = {"thank-you:p1": {"state": "skipped", "at": "2026-03-05T15:00"}}
MOVED = {"thank-you:p1": {"moved": "2026-03-06"}}

CASES = (
    # why                                                   there  what of it came is other           dates only  asked          gives
    ("nothing is there",                                     None, {},                                   True,    "meeting",      "new"),
    ("the same, to the letter",                              FULL, {},                                   False,   "meeting",      "same"),
    ("its dates only: it adds nothing",                      FULL, {},                                   True,    "meeting",      "same"),
    ("changed at another moment alone",                      FULL, {"changed": "2026-03-09T10:00"},      True,    "meeting",      "same"),
    ("another tick",                                         FULL, {"steps": TICKED},                    True,    "meeting",      "differs"),
    ("another day they named",                               FULL, {"promises": [{"by": "2026-03-20", "on": "2026-03-05"}]}, True, "meeting", "differs"),
    ("taken: its ticks",                                     FULL, {"steps": TICKED},                    True,    "replaced steps",   TICKED),
    ("taken: who is known here keeps name and address",      FULL, {"steps": TICKED},                    True,    "replaced people",  [{"id": "p1", "name": "Mary Shaw", "email": "mary@acme.example", "detail": "the move"}]),
    ("taken: the words behind the same day stay",            FULL, {"steps": TICKED},                    True,    "replaced promises", [{"said": "end of next week", "on": "2026-03-05"}]),
    ("taken: another day takes their place",                 FULL, {"promises": [{"by": "2026-03-20", "on": "2026-03-05"}]}, True, "replaced promises", [{"by": "2026-03-20", "on": "2026-03-05"}]),
    ("taken: what was owed keeps its words",                 FULL, {"steps": TICKED},                    True,    "replaced owed",    [{"id": "o1", "what": "two references", "due": "2026-03-06"}]),
    ("taken: a note is not lost by a link without notes",    FULL, {"steps": TICKED},                    True,    "replaced notes",   {"thank-you:p1": {"text": "Dear Mary"}}),
    ("taken: nor is the agency",                             FULL, {"steps": TICKED},                    True,    "replaced agency",  "Reed"),
    ("taken: what the calendar was told",                    FULL, {"calendar": {}},                     True,    "replaced calendar", {"ask-for-news": {"sequence": 1, "as": "x"}}),
    ("taken: of two numbers of an event, the higher",        FULL, {"calendar": {"ask-for-news": {"sequence": 0, "as": "y"}, "decide": {"sequence": 3, "as": "z"}}}, True, "replaced calendar", {"ask-for-news": {"sequence": 1, "as": "x"}, "decide": {"sequence": 3, "as": "z"}}),
    ("joined: a tick that is missing here",                  FULL, {"steps": TICKED},                    True,    "joined steps",     TICKED),
    ("joined: of two for one row, the later",                FULL, {"steps": LATER},                     True,    "joined steps",     LATER),
    ("joined: not the earlier",                              FULL, {"steps": EARLIER},                   True,    "joined steps",     FULL["steps"]),
    ("joined: a move adds to a tick",                        FULL, {"steps": MOVED},                     True,    "joined steps",     FULL["steps"]),
    ("joined: all else stays",                               FULL, {"steps": TICKED, "company": "Beta"}, True,    "joined company",   "Acme"),
    ("the place that the settings name is the plan's",       PLACED, {},                                 False,   "meeting placed", "same"),
    ("a copy is a plan of its own",                          FULL, {},                                   True,    "copied id",        "z"),
    ("and has told no calendar anything",                    FULL, {},                                   True,    "copied calendar",  {}),
)  # fmt: skip


def answer(case: tuple):
    """What `meeting` says, or one field of what becomes of the plan, without what is empty."""
    there = None if case[1] is None else read(case[1], {})
    came = read(FULL, case[2])
    calendar = region.calendar({}, "")
    if case[3]:
        came = shape.read_plan(share.lean(share.dates_only(came, calendar, TEXT)), TEXT)[0]
    asked, _, field = case[4].partition(" ")
    if field == "placed":
        came = share.placed(came, PLACE)
    if asked == "meeting":
        return share.meeting(came, there, calendar, TEXT)
    if asked == "replaced":
        return share.lean(share.replaced(there, came, calendar, TEXT)[field])
    return share.lean((share.joined(there, came) if asked == "joined" else share.copied(came, "z"))[field])


def read(data: dict, other: dict) -> dict:
    """The plan of the file `data` with the fields of `other`."""
    made = {"id": "a"}
    made.update(data)
    made.update(other)
    return shape.read_plan(made, TEXT)[0]
