"""What the page says of their word: an answer that came late, a call that did not come, where to keep the plan."""

import pytest

from checklist.views import page
from tests.cases import content, documents
from tests.views.reading import tree
from tests.views.test_paper import THANKED, drawn
from tests.views.test_standing import first, opened

CALL = {
    "company": "Acme",
    "did": THANKED,
    "promises": [{"said": "they will call on Thursday at 3pm", "on": "2026-03-05"}],
}
LATE = {
    "company": "Acme",
    "promises": [{"by": "2026-03-13", "on": "2026-03-05"}],
    "outcome": {"kind": "rejection", "heard": "2026-03-19"},
}
CHOSEN = {**CALL, "promises": [{"by": "2026-03-12", "time": "09:30"}]}
KEPT = {
    "company": "Beta",
    "promises": [{"by": "2026-03-13", "on": "2026-03-05"}],
    "outcome": {"kind": "offer", "heard": "2026-03-12"},
}
SILENT_DATE = {"company": "Gamma", "outcome": {"kind": "next-round", "heard": "2026-03-06"}}
WAITING = {"company": "Delta"}


def said(root, name: str) -> str:
    """The words of the paragraph with the id; an empty text where there is none."""
    return " ".join(one.text() for one in root.all("p") if one.attributes.get("id") == name)


@pytest.mark.parametrize(("plan", "words"), [
    (LATE, "They answered 4 working days after the last day that they had named."),
    ({**LATE, "outcome": {"kind": "rejection", "heard": "2026-03-16"}},
     "They answered 1 working day after the last day that they had named."),
    (KEPT, "They answered by the day that they had named."),
    (SILENT_DATE, ""),
    ({**LATE, "outcome": {"kind": "silence", "heard": "2026-04-20"}}, ""),
    ({**LATE, "outcome": {}}, ""),
])  # fmt: skip
def test_a_plan_says_how_late_they_answered(plan, words):
    assert said(opened((plan,), "2026-04-21T09:00"), "their-word") == words


def test_three_answers_make_a_table_on_the_page_and_on_paper():
    root = opened((LATE, KEPT, SILENT_DATE, WAITING), "2026-03-20T09:00", "agenda", "")
    for name in ("took", "took-sheet"):
        table = root.one("table", id=name)
        rows = [[one.text().strip() for one in each.all("td")] for each in table.all("tr")[1:]]
        assert rows == [
            ["1 day", "they named no day", "Invited to another round"],
            ["7 days", "they kept their word", "Received an offer"],
            ["14 days", "4 working days late", "Received a rejection"],
        ]
        assert [one.attributes["width"] for one in table.all("rect")] == ["8", "60", "120"]
    assert not opened((LATE, KEPT, WAITING), "2026-03-20T09:00", "agenda", "").all("table", id="took")
    assert not opened((LATE, KEPT, SILENT_DATE), "2026-03-20T09:00", "log").all("table", id="took")


@pytest.mark.parametrize(("plan", "now", "title"), [
    (CALL, "2026-03-12T15:59", None),
    (CALL, "2026-03-12T16:00", "They were to call at 15:00 today"),
    (CALL, "2026-03-13T09:00", "They were to call at 15:00 yesterday"),
    (CALL, "2026-03-14T09:00", None),
    (CHOSEN, "2026-03-12T10:30", "They were to call at 09:30 today"),
    ({**CALL, "confirmed": {"call": "2026-03-12T15:00"}}, "2026-03-12T16:00", None),
    ({**CALL, "did": []}, "2026-03-12T16:00", "They were to call at 15:00 today"),
])  # fmt: skip
def test_an_hour_after_a_call_that_did_not_come_the_page_says_what_to_do(plan, now, title):
    root = opened((plan,), now)
    assert (first(root) == title) == bool(title)
    assert bool(root.all("li", id="call")) == bool(title)
    every = opened((plan, WAITING), now, "agenda", "")
    assert (first(every) == title) == bool(title)
    if title:
        band = root.one("li", id="call")
        assert band.one("a").attributes["href"] == "../questions/no-call/"
        assert [one.attributes["name"] for one in band.all("button")] == ["new-day", "call-came"]


def test_the_facts_name_the_time_of_the_call():
    assert "Thursday 12 March at 15:00" in opened((CALL,), "2026-03-09T09:00").one("header", id="facts").text()


def test_the_first_day_says_once_where_to_keep_it():
    plan = {**WAITING, "made": "2026-03-05T16:00"}
    assert said(opened((plan,), "2026-03-05T18:00"), "first-day").startswith("Keep this where you will find it")
    assert not said(opened((plan,), "2026-03-06T09:00"), "first-day")
    assert not said(opened((plan, LATE), "2026-03-05T18:00"), "first-day")
    exported = {**plan, "calendar": {"thank-you": {"sequence": 0, "as": "x"}}}
    assert not said(opened((exported,), "2026-03-05T18:00"), "first-day")


def test_a_link_to_a_plan_that_is_gone_says_what_happened():
    state = drawn(documents.read((WAITING,)), "2026-03-12T09:00", "plan", "a")
    assert not said(tree(page.checklist(state, content.counted())), "lost")
    for kind, words in (("empty", "seven days without a visit"), ("gone", "not among those")):
        state["lost"] = kind
        assert words in said(tree(page.checklist(state, content.counted())), "lost")
