"""Two windows in one field: the text of each is kept until the person says which stays."""

from checklist.plan import elsewhere, shape, update
from tests.cases import content

NOW = "2026-03-06T09:15"
NOTE = {"do": "note", "key": "thank-you:p1", "field": "text", "value": "Dear Mary, mine"}
PLAN = {
    "id": "a",
    "company": "Acme",
    "notes": {"thank-you:p1": {"text": "Dear Mary, theirs"}},
    "people": [{"id": "p1", "name": "Mary", "detail": "the map"}],
    "promises": [{"said": "Friday"}],
    "review": {"went-well": "The map"},
}

CASES = (
    # why                                                           what     given                                           gives
    (
        "what another window wrote is kept beside what is typed",
        "typed",
        (NOTE, "Dear Mary"),
        {"note/text/thank-you:p1": "Dear Mary, theirs"},
    ),
    ("nothing is, where nobody else wrote", "typed", (NOTE, "Dear Mary, theirs"), {}),
    ("nor where both wrote the same", "typed", (dict(NOTE, value="Dear Mary, theirs"), "Dear Mary"), {}),
    ("nor where the other one emptied it", "typed", ({"do": "set", "field": "role", "value": "Editor"}, "Analyst"), {}),
    (
        "of a field of one line",
        "typed",
        ({"do": "set", "field": "company", "value": "Acme Ltd"}, "Ac"),
        {"set/company": "Acme"},
    ),
    ("of what they said", "typed", ({"do": "set", "field": "said", "value": "Monday"}, ""), {"set/said": "Friday"}),
    (
        "of a person",
        "typed",
        ({"do": "edit", "list": "people", "id": "p1", "field": "detail", "value": "the move"}, ""),
        {"edit/people/p1/detail": "the map"},
    ),
    (
        "of the review",
        "typed",
        ({"do": "review", "key": "went-well", "value": "The lunch"}, ""),
        {"review/went-well": "The map"},
    ),
    ("a tick has no words", "typed", ({"do": "done", "key": "decide"}, ""), {}),
    (
        "the two change places",
        "other",
        "other-taken",
        ["Dear Mary, theirs", {"note/text/thank-you:p1": "Dear Mary, mine"}],
    ),
    ("the other one goes", "other", "other-dropped", ["Dear Mary, mine", {}]),
    ("a name that another window has added stays", "both", ("Mary", "Mary\nKim", "Mary\nJo"), "Mary\nJo\nKim"),
    ("one that was taken out here goes", "both", ("Mary\nTom", "Mary\nTom", "Mary"), "Mary"),
    ("one that both have added is one", "both", ("Mary", "Mary\nKim", "Mary\nKim"), "Mary\nKim"),
)


def answer(case: tuple):
    """What the case's question gives."""
    what, given = case[1], case[2]
    if what == "both":
        return elsewhere.both(given[0], given[1], given[2])
    before = shape.read_plan(PLAN, content.BUNDLE["words"])[0]
    action, was = given if what == "typed" else (NOTE, "Dear Mary")
    after = elsewhere.kept(before, update.update(before, action, NOW), action, was)
    if what == "typed":
        return after["elsewhere"]
    after = update.update(after, {"do": "elsewhere", "field": "note/text/thank-you:p1", "as": given}, NOW)
    return [after["notes"]["thank-you:p1"]["text"], after["elsewhere"]]
