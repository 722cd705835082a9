"""The heaviest plans that the page works with, and one tick in them: what is worked out again, and what is drawn."""

from checklist.notes import remarks
from checklist.plan import region, shape
from checklist.rules import days, promise, timeline, words
from checklist.views import page, place
from checklist.views.interview import regions
from tests.cases import content, tables

NOW = "2026-03-06T10:00"
HELD = {}
ROOM = "They said that they still have others to see, and that they will write by the end of next week. "


def prepare(kind: str, count: int) -> int:
    """Makes the document of the kind and works it out once; how many plans it has."""
    text = content.words()
    data = {"plans": [plan(kind, count, number) for number in range(count if kind == "plans" else 1)]}
    made = shape.read(data, text, tables.ALL)[0]
    calendars = region.calendars(made, tables.ALL)
    found = timeline.timeline(made, NOW, content.BUNDLE, calendars, [])
    HELD.update(
        {"made": made, "calendars": calendars, "found": found, "screen": "agenda" if kind == "plans" else "plan"}
    )
    return len(made["plans"])


def plan(kind: str, count: int, number: int) -> dict:
    """One plan as a file has it."""
    one = {
        "id": "p" + str(number),
        "made": "2026-03-05T15:00",
        "company": "Company " + str(number),
        "region": "GB-ENG",
        "interview": {"date": "2026-03-05", "ends": "14:30"},
        "promises": [{"said": "end of next week", "on": "2026-03-05"}],
        "people": [{"id": "a", "name": "Mary Shaw"}],
    }
    if kind == "owed":
        one["owed"] = [{"id": "o" + str(each), "what": "a reference", "due": "2026-03-09"} for each in range(count)]
    if kind == "people":
        one["people"] = [{"id": "a" + str(each), "name": "Name " + str(each)} for each in range(count)]
    if kind == "promises":
        one["promises"] = [{"said": "when all is clear " + str(each), "on": "2026-03-05"} for each in range(count)]
    if kind == "said":
        one["promises"] = [{"said": (ROOM * (count // len(ROOM) + 1))[:count], "on": "2026-03-05"}]
    if kind == "diary":
        one["diary"] = [
            {"on": "2026-03-06", "what": "Applied to number " + str(each), "count": 1} for each in range(count)
        ]
    return one


def tick() -> int:
    """One tick: that plan's part is worked out anew, the agenda over all, and the screen is drawn. Letters of it."""
    made, text = HELD["made"], words.manner(content.BUNDLE["words"], HELD["made"]["settings"], NOW)
    moment, one = days.parse_moment(NOW), made["plans"][0]
    entries = HELD["found"]["plans"]
    entries[0] = timeline.of_plan(
        one, made["plans"], moment, content.BUNDLE["steps"], HELD["calendars"][one["id"]], text, []
    )
    shape.said_problems({"plans": [one]}, HELD["calendars"], text)
    found = {
        "now": NOW,
        "plans": entries,
        "agenda": timeline.agenda(made["plans"], entries, moment),
        "notices": timeline.notices(made["plans"], moment, HELD["calendars"], text),
    }
    state = {
        "document": made,
        "plan": one["id"],
        "timeline": found,
        "problems": [],
        "now": NOW,
        "regions": regions.prepared([]),
        "suggestion": "",
        "troubles": [],
        "just": [],
        "typing": None,
        "asked": True,
        "tables": tables.ALL,
        "root": "../",
        "place": place.parse([HELD["screen"], ""]),
        "log-from": "",
        "log-to": "",
        "asking": "",
        "wrong": [],
        "open": [],
    }
    return len(page.checklist(state, content.BUNDLE))


def notes(count: int) -> int:
    """How many remarks there are on one of so many long notes."""
    if HELD.get("notes") != count:
        one = plan("people", min(count, 100), 0)
        one["notes"] = {
            "thank-you:a" + str(each): {"channel": "email", "subject": "Thank you", "text": ROOM * 8 + str(each)}
            for each in range(min(count, 100))
        }
        HELD.update({"notes": count, "written": shape.read_plan(one, content.words())[0]})
    written = HELD["written"]
    return len(remarks.note(written, "thank-you:a1", content.words(), [written]))


def read(count: int, what: str) -> bool:
    """True where a document with so much of it is refused: lists, letters or depth."""
    value = "x" * count if what == "letters" else [""] * count
    if what == "depth":
        value = ""
        for _ in range(count):
            value = [value]
    try:
        shape.read({"plans": [{"id": "a", "later": value}]}, content.words())
    except shape.Refused:
        return True
    return False


def said(count: int) -> bool:
    """True where words so long are refused."""
    return "refused" in promise.read(
        (ROOM * (count // len(ROOM) + 1))[:count], days.parse_date("2026-03-05"), {}, (5, 6)
    )
