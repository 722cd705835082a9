"""The day of an interview of which no end is noted: the page does not take for granted that it is over."""

import pytest

from checklist.views import page
from tests.cases import content, documents
from tests.views.reading import tree
from tests.views.test_paper import PEOPLE, drawn, rows
from tests.views.test_standing import first, opened

TODAY = {"company": "Acme", "people": PEOPLE, "ends": "", "made": "2026-03-02T10:00"}
QUESTION = "Is your interview over?"
SENT = {"did": [("thank-you:p1", "2026-03-05T12:00")]}
OVER = {"confirmed": {"interview.over": "2026-03-05"}}
OTHER = {"company": "Bolt", "date": "2026-03-04", "people": PEOPLE}
BEFORE = ("say-you-are-interested", "ask-what-happens-next", "collect-names")


@pytest.mark.parametrize(("own", "now", "asked"), [
    ({}, "2026-03-04T23:59", False),
    ({}, "2026-03-05T00:00", True),
    ({}, "2026-03-05T09:00", True),
    ({}, "2026-03-05T23:59", True),
    ({}, "2026-03-06T00:00", False),
    ({"ends": "14:30"}, "2026-03-05T09:00", False),
    (SENT, "2026-03-05T12:01", False),
    ({"did": [("thank-you:p1", "2026-03-04T12:00")]}, "2026-03-05T09:00", True),
    ({"did": [("say-you-are-interested", "2026-03-05T08:00")]}, "2026-03-05T09:00", True),
    (OVER, "2026-03-05T09:00", False),
    ({"confirmed": {"interview.over": "2026-03-04"}}, "2026-03-05T09:00", True),
    ({"outcome": {"kind": "cancelled", "heard": "2026-03-05"}}, "2026-03-05T09:00", False),
    ({"outcome": {"kind": "offer", "heard": "2026-03-05"}}, "2026-03-05T15:00", False),
])  # fmt: skip
def test_it_is_asked_on_the_day_until_something_says_that_it_is_over(own, now, asked):
    root = opened(({**TODAY, **own},), now)
    assert (first(root) == QUESTION) == asked
    if asked:
        assert not root.all("li", kind="step--now")
        assert {one.attributes["value"] for one in root.one("li", id="calm").all("button")} == {"now", "ends", "over"}


def test_nobody_was_met_and_nothing_is_due_before_that():
    root = opened((TODAY,), "2026-03-05T09:00")
    said = root.one("header", id="facts").text()
    assert said.startswith("Acme The interview is on Thursday 5 March , with Mary Shaw and Tom Reed")
    assert "You met" not in root.text()
    shown = [one.attributes.get("id", "").removeprefix("row-") for one in root.all("li", kind="step")]
    shown = [name for name in shown if name in BEFORE or name.startswith("thank-you")]
    assert shown[0] in BEFORE
    assert shown[-1].startswith("thank-you")
    assert root.one("li", id="phase-first-day").text() == "Once it is over"
    assert "You meet" in root.one("section", id="sheet").text()


def test_the_form_asks_so_that_both_can_be_answered():
    state = drawn(documents.read((TODAY,)), "2026-03-05T09:00", "plan", "a", given={"open": ["told"]})
    root = tree(page.checklist(state, content.counted()))
    assert root.one("label", **{"for": "f-interview-ends"}).text().startswith("When it ends, or ended")
    assert root.one("label", **{"for": "f-people"}).text() == "Who do you meet, or did you meet?"
    assert root.one("label", **{"for": "f-said"}).text() == "Have they said when you would hear?"


def test_once_it_is_over_the_page_is_as_it_was():
    root = opened(({**TODAY, **OVER},), "2026-03-05T17:00")
    assert first(root).startswith("Thank ")
    assert "You met" in root.one("header", id="facts").text()


def test_the_page_of_all_names_it_and_shows_what_is_due_with_the_other():
    root = opened((TODAY, OTHER), "2026-03-05T12:00", "agenda", "")
    assert first(root).startswith("Thank ")
    assert "Bolt" in root.one("li", kind="step--now").text()
    assert "Today" in root.one("li", id="interview-a").text()
    state = drawn(documents.read((TODAY, OTHER)), "2026-03-05T12:00", "agenda", given={"open": ["manage-a"]})
    listed = tree(page.checklist(state, content.counted())).one("li", id="interview-a")
    assert "The interview is today, Thursday 5 March." in listed.text()
    assert not [name for name in rows(root, "row-") if name.startswith("a/thank-you")]


def test_the_page_of_all_asks_where_nothing_else_is_due():
    thanked = {"did": [(f"thank-you:{one['id']}", "2026-03-04T17:00") for one in PEOPLE]}
    root = opened((TODAY, {**OTHER, **thanked}), "2026-03-05T07:00", "agenda", "")
    assert first(root) == QUESTION
    assert root.one("li", id="calm").one("a").text() == "Acme"


def test_ticks_of_a_day_before_are_asked_about_on_the_day_too():
    early = {"did": [("thank-you:p1", "2026-03-04T12:00")]}
    assert opened(({**TODAY, **early},), "2026-03-05T09:00").all("div", id="moved")
    assert not opened(({**TODAY, **early, **OVER},), "2026-03-05T09:00").all("div", id="moved")


def test_the_rules_are_as_they_were():
    found = documents.timed((TODAY,), "2026-03-05T09:00")
    assert documents.row(found, "thank-you:p1")["state"] == "open"
    assert found["plans"][0]["headline"].startswith("Thank ")
