"""What the page hears, as actions; and what was typed before Python ran."""

import pytest

from checklist.web import events

HEARD = (
    # why, name, value, extra, new day, gives
    ("a field", "company", "Acme", "", False, {"do": "set", "field": "company", "value": "Acme"}),
    ("a tick", "done", "thank-you:p1", "yes", False, {"do": "done", "key": "thank-you:p1"}),
    ("a tick taken away", "done", "thank-you:p1", "", False, {"do": "undo", "key": "thank-you:p1"}),
    ("done before it opened", "already", "ask-for-news", "", False, {"do": "done", "key": "ask-for-news"}),
    (
        "when it was done",
        "done-at",
        "a",
        "2026-03-05T18:00:00",
        False,
        {"do": "done", "key": "a", "at": "2026-03-05T18:00"},
    ),
    ("when it was done, with no moment", "done-at", "a", "", False, {}),
    ("a move", "move", "a", "2026-03-18", False, {"do": "move", "key": "a", "to": "2026-03-18"}),
    ("a move to no day", "move", "a", "", False, {}),
    ("what they said, corrected", "said", "Friday", "", False, {"do": "set", "field": "said", "value": "Friday"}),
    ("a new day is a new promise", "said", "Friday", "", True, {"do": "new-promise", "said": "Friday"}),
    ("the day it was said", "on", "2026-03-09", "", False, {"do": "set", "field": "on", "value": "2026-03-09"}),
    ("a reading, chosen", "reading", "2026-04-03", "", False, {"do": "set", "field": "by", "value": "2026-04-03"}),
    ("their words count again", "read-words", "by", "", False, {"do": "set", "field": "by", "value": ""}),
    ("the region that was offered", "use-region", "GB", "", False, {"do": "set", "field": "region", "value": "GB"}),
    (
        "somebody’s telephone",
        "people.p1.phone",
        "020",
        "",
        False,
        {"do": "edit", "list": "people", "id": "p1", "field": "phone", "value": "020"},
    ),
    (
        "an id with dots in it",
        "owed.a.b.what",
        "x",
        "",
        False,
        {"do": "edit", "list": "owed", "id": "a.b", "field": "what", "value": "x"},
    ),
    (
        "it has come",
        "theirs.t1.state",
        "came",
        "yes",
        False,
        {"do": "edit", "list": "theirs", "id": "t1", "field": "state", "value": "came"},
    ),
    (
        "it has not come after all",
        "theirs.t1.state",
        "came",
        "",
        False,
        {"do": "edit", "list": "theirs", "id": "t1", "field": "state", "value": ""},
    ),
    ("somebody is taken out", "remove", "people.a.b", "", False, {"do": "remove", "list": "people", "id": "a.b"}),
    (
        "an answer of the review",
        "review.went-well",
        "The map",
        "",
        False,
        {"do": "review", "key": "went-well", "value": "The map"},
    ),
    ("what they answered", "outcome.kind", "offer", "", False, {"do": "outcome", "field": "kind", "value": "offer"}),
    (
        "a line of the diary, with the day that a new one gets",
        "diary.3@2026-03-06.what",
        "x",
        "",
        False,
        {"do": "diary", "place": "3", "field": "what", "value": "x", "on": "2026-03-06"},
    ),
    (
        "what happened, in one's own words",
        "happened",
        "x",
        "",
        False,
        {"do": "note", "key": "write-down-what-happened", "field": "text", "value": "x"},
    ),
    ("a control that is not ours", "colour", "blue", "", False, {}),
    ("nor one inside another", "pets.p1.name", "Rex", "", False, {}),
)


@pytest.mark.parametrize("case", HEARD, ids=[case[0] for case in HEARD])
def test_an_event_is_one_action(case):
    _, name, value, extra, new_day, gives = case
    assert events.action(name, value, extra, new_day) == gives


def test_early_notes_are_sorted_by_the_plan_that_was_shown_and_by_typed_and_ticked():
    notes = [
        {"plan": "k3f9", "name": "done", "value": "thank-you:p1", "checked": True},
        {"plan": "new", "name": "done", "value": "thank-you", "checked": True},
        {"plan": "new", "name": "people", "value": "Mary", "checked": False},
        {"name": "said", "value": "Friday", "checked": False},
    ]
    groups, aside = events.noted(notes)
    assert aside == []
    made = [(one["plan"], [each for each, _ in one["fields"]], [each for each, _ in one["ticks"]]) for one in groups]
    assert made == [
        ("k3f9", [], [{"do": "done", "key": "thank-you:p1"}]),
        (
            "new",
            [{"do": "set", "field": "people", "value": "Mary"}, {"do": "set", "field": "said", "value": "Friday"}],
            [{"do": "done", "key": "thank-you"}],
        ),
    ]
    assert groups[0]["ticks"][0][1] is notes[0], "each with its note, which is set aside whole where it has no place"


@pytest.mark.parametrize(
    "note",
    [
        None,
        7,
        "x",
        [],
        {},
        {"name": "people"},
        {"name": "people", "value": ["Mary"]},
        {"name": 1, "value": "x"},
        {"name": "colour", "value": "blue", "checked": False},
        {"name": "said", "value": "x", "checked": "yes"},
        {"name": "said", "value": "x", "plan": {}},
        {"name": "said", "value": "x" * 100_001},
    ],
    ids=lambda note: str(note)[:40],
)
def test_what_is_no_note_is_set_aside_whole(note):
    assert events.noted([note]) == ([], [note])
    assert events.noted(note) == ([], [note] if not isinstance(note, list) else [])


STEPS = [{"id": "thank-you", "each": "person"}, {"id": "review-yourself"}, {"id": "keep-applying"}]


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("thank-you", True),
        ("thank-you:p1", True),
        ("thank-you:p9", False),
        ("keep-applying:12", True),
        ("thank-you:b", True),
        ("nothing", False),
        ("nothing:p1", False),
        ("", False),
        ("review-yourself:o1", True),
    ],
)
def test_a_tick_counts_for_a_row_that_the_plan_can_have(key, known):
    plan = {"people": [{"id": "p1"}], "owed": [{"id": "o1"}], "theirs": []}
    assert events.known(key, plan, STEPS, ["a", "b"]) is known


def test_a_tick_on_a_step_for_each_person_counts_for_all_of_them():
    steps = [{"id": "thank-you", "each": "person"}, {"id": "review-yourself"}]
    plan = {"people": [{"id": "p1"}, {"id": "p2"}]}
    done = {"do": "done", "key": "thank-you"}
    assert [one["key"] for one in events.for_each(done, plan, steps)] == ["thank-you:p1", "thank-you:p2"]
    assert events.for_each(done, {"people": []}, steps) == [done]
    assert events.for_each({"do": "done", "key": "review-yourself"}, plan, steps) == [
        {"do": "done", "key": "review-yourself"}
    ]


def test_the_last_region_that_was_chosen_early_is_the_one_to_fetch():
    notes = [("region", "DE"), ("region", "GB"), ("said", "x")]
    noted = events.noted([{"name": name, "value": value} for name, value in notes])
    assert events.region_noted(noted[0]) == "GB"
    assert events.region_noted([]) == ""
