"""What strangers may put in, on either interpreter: each gives an answer or the one error, and nothing else."""

from checklist.notes import mail
from checklist.plan import log, region, shape, update
from checklist.rules import days, promise, timeline
from checklist.views import page, place
from checklist.views.interview import regions
from tests.cases import content, tables

ALLOWED = (ValueError, KeyError, TypeError, IndexError, AttributeError)  # what web/early.py refuses a note for


def document(data, now: str) -> list:
    """`["refused", sentence]`, or the problems, the whole timeline, the page and the table of what was done."""
    text = content.BUNDLE["words"]
    try:
        made, problems = shape.read(data, text, tables.ALL)
    except shape.Refused as error:
        return ["refused", str(error)]
    again = shape.read(made, text, tables.ALL)
    calendars = region.calendars(made, tables.ALL)
    problems = problems + shape.said_problems(made, calendars, text)
    found = timeline.timeline(made, now, content.BUNDLE, calendars)
    pages = [
        page.checklist(state(made, one["id"], found, problems, screen), content.BUNDLE)
        for number, one in enumerate(made["plans"][:2])
        for screen in (("plan", "log") if number else ("plan", "agenda"))
    ]
    rows = [(one, each["rows"]) for one, each in zip(made["plans"], found["plans"])]
    done = [log.cell(one["company"]) + log.cell(one["role"]) for one, _ in rows]
    return ["read", problems, again[0] == made, pages, done, [len(each) for _, each in rows]]


def state(made: dict, plan_id: str, found: dict, problems: list, screen: str) -> dict:
    """The state of the page as the browser has it."""
    return {
        "document": made,
        "plan": plan_id,
        "timeline": found,
        "problems": problems,
        "now": found["now"],
        "regions": regions.prepared(
            [{"code": "GB", "name": "United Kingdom", "differ": True, "parts": [["ENG", "England"]]}]
        ),
        "suggestion": "",
        "troubles": [],
        "just": [],
        "typing": None,
        "asked": True,
        "tables": tables.ALL,
        "root": "../",
        "place": place.parse([screen, plan_id]),
        "log-from": "",
        "log-to": "",
        "asking": "",
        "wrong": [],
    }


def fragment(parts: list) -> list:
    """What an address means, its way back, and whether what it tells would be taken."""
    made = place.parse(parts)
    if not made:
        return []
    back = place.address(made["screen"], made["plan"], made["key"])
    told = dict(made["told"])
    date, ends = told.get("interview.date", ""), told.get("interview.ends", "")
    sound = bool(days.parse_date(date)) and (not ends or days.parse_time(ends) != days.BARE)
    return [
        sorted([[name, made[name]] for name in ("screen", "plan", "key", "ask")]),
        made["told"],
        list(made["write"]),
        back,
        sound,
    ]


def table(data, code: str) -> list:
    """A table of holidays as it came, and what the place counts with."""
    found = region.sound(data, code)
    made = region.calendar(region.table(code, {code: found} if found else {}, {}), "")
    return [bool(found), made["missing"], list(made["weekend"]), len(made["closed"])]


def actions(data: list, now: str) -> list:
    """A plan after actions of any shape; those that are refused leave it as it was."""
    text = content.BUNDLE["words"]
    plan, refused = shape.blank("a", "", text), 0
    for action in data:
        try:
            plan = shape.read_plan(update.update(plan, action, now), text)[0]
        except ALLOWED:
            refused += 1
    return [plan, refused]


def phrase(said: str) -> dict:
    """What they said, read on Thursday 5 March 2026 in England."""
    calendar = region.calendar(tables.ENGLAND, "")
    return promise.read(
        said, days.ordinal(2026, 3, 5), calendar["closed"], calendar["weekend"], days.ordinal(2026, 3, 5)
    )


def letter(to: str, subject: str, text: str) -> list:
    """The link that opens an email, and the cells of a table with the same texts."""
    return [mail.link(to, subject, text), [log.cell(one) for one in (to, subject, text)]]
