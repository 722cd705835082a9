"""A plan that was kept under ids which were renamed since: where each of its keys is found today."""

from checklist.plan import shape
from tests.cases import content, documents

RETIRED = {"steps": {"thank-them": "thank-you", "follow": "follow-the-company"}, "review": {"late": "on-time"}}
DONE, SKIPPED = {"state": "done", "at": "2026-03-05T18:00"}, {"state": "skipped", "at": "2026-03-05T19:00"}
NOTE = {"channel": "email", "text": "Dear Mary,"}

CASES = (
    # why                                               field        kept under the old ids                      found
    ("a tick stays", "steps", {"follow": DONE}, {"follow-the-company": "done"}),
    ("and so does one of a person", "steps", {"thank-them:p1": DONE}, {"thank-you:p1": "done"}),
    ("a step of today is left alone", "steps", {"thank-you:p1": DONE}, {"thank-you:p1": "done"}),
    ("an id that nobody knows is kept", "steps", {"wear-a-hat": DONE}, {"wear-a-hat": "done"}),
    (
        "where both are there, that of today counts",
        "steps",
        {"follow": DONE, "follow-the-company": SKIPPED},
        {"follow": "done", "follow-the-company": "skipped"},
    ),
    ("the beginning of an id is not the id", "steps", {"follow-up": DONE}, {"follow-up": "done"}),
    ("a note stays", "notes", {"thank-them:p1": NOTE}, {"thank-you:p1": "Dear Mary,"}),
    ("an answer of the review stays", "review", {"late": "no"}, {"on-time": "no"}),
    ("a step's id is no question's", "review", {"follow": "no"}, {"follow": "no"}),
    (
        "the text of another window stays at its field",
        "elsewhere",
        {"note/text/thank-them:p1": "Dear"},
        {"note/text/thank-you:p1": "Dear"},
    ),
    ("and that of an answer", "elsewhere", {"review/late": "no"}, {"review/on-time": "no"}),
    ("any other field is left alone", "elsewhere", {"set/company": "follow"}, {"set/company": "follow"}),
    ("an event is known by its old key", "calendar", {"follow": {"sequence": 1, "as": "x"}}, {"follow": "x"}),
)


def answer(case: tuple) -> dict:
    """What the field holds under each key, once the plan is read."""
    data = {"plans": [documents.plan({case[1]: case[2]})]}
    plan = shape.read(data, content.BUNDLE["words"], None, RETIRED)[0]["plans"][0]
    found = {}
    for key in plan[case[1]]:
        entry = plan[case[1]][key]
        found[key] = entry if isinstance(entry, str) else entry.get("state") or entry.get("text") or entry.get("as")
    return found
