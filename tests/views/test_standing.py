"""What the page says where the usual row is not enough: an offer whose day is over, a round that is behind, paper."""

import pytest

from checklist.notes import note_facts
from checklist.plan import doubts
from checklist.rules import days
from checklist.views import page
from tests.cases import content, documents
from tests.views.reading import tree
from tests.views.test_paper import OFFER, PEOPLE, REJECTION, SOON, THANKED, drawn, rows

ACME = {"company": "Acme", "people": PEOPLE, "did": THANKED}
BETA = {"company": "Beta", "promises": [{"by": "2026-03-27", "on": "2026-03-05"}], "did": THANKED}
TIMED = {"kind": "offer", "heard": "2026-03-11"}
ACCEPTED = {"outcome": {**TIMED, "reply_by": "2026-03-16", "accepted": "2026-03-13"}}
DECIDED = {"did": [*THANKED, ("decide", "2026-03-14T10:00")]}
INVITED = {"outcome": {"kind": "next-round", "heard": "2026-03-12", "next": "2026-03-19"}}
AGAIN = {
    "company": "Acme",
    "round": 2,
    "follows": "a",
    "date": "2026-03-19",
    "ends": "11:00",
    "made": "2026-03-12T10:00",
}
QUESTION = "Have you answered the offer?"


def opened(plans: tuple, now: str, screen: str = "plan", plan: str = "a"):
    """The page of plans written short, as a tree."""
    return tree(page.checklist(drawn(documents.read(plans), now, screen, plan), content.counted()))


def first(root) -> str:
    """The title where the eye falls first."""
    return root.one("h2", id="now-title").text()


@pytest.mark.parametrize(("plan", "now", "asked"), [
    ({**ACME, **OFFER}, "2026-03-16T18:00", False),
    ({**ACME, **OFFER}, "2026-03-17T09:00", True),
    ({**ACME, **OFFER}, "2026-04-02T09:00", True),
    ({**ACME, "outcome": TIMED}, "2026-03-18T18:00", False),
    ({**ACME, "outcome": TIMED}, "2026-03-19T09:00", True),
    ({**ACME, **ACCEPTED}, "2026-03-17T09:00", False),
    ({**ACME, **OFFER, **DECIDED}, "2026-03-17T09:00", False),
    ({**ACME, **REJECTION}, "2026-03-17T09:00", False),
])  # fmt: skip
def test_an_offer_whose_day_is_over_is_asked_about_before_the_search(plan, now, asked):
    root = opened((plan,), now)
    assert (first(root) == QUESTION) == asked
    assert (QUESTION in root.one("section", id="sheet").text()) == asked
    if asked:
        assert {one.attributes["name"] for one in root.one("li", id="calm").all("button")} == {"accept", "withdraw"}


def test_it_names_their_day_only_where_they_named_one():
    assert "Monday 16 March" in opened(({**ACME, **OFFER},), "2026-03-17T09:00").one("li", id="calm").text()
    assert "They wanted" not in opened(({**ACME, "outcome": TIMED},), "2026-03-19T09:00").one("li", id="calm").text()


def test_the_page_of_all_asks_about_it_too_and_its_notice_is_over():
    plans = ({**ACME, **OFFER}, BETA)
    before, after = (opened(plans, f"2026-03-{day}T09:00", "agenda", "") for day in (16, 17))
    assert first(before) != QUESTION
    assert first(after) == QUESTION
    assert "Acme wants an answer" in before.text()
    assert "Acme wants an answer" not in after.text()
    assert QUESTION in after.one("section", id="sheet").text()


@pytest.mark.parametrize(("now", "there"), [("2026-03-19T10:59", True), ("2026-03-19T11:00", False)])
def test_what_prepares_a_round_ends_with_its_interview(now, there):
    plans = ({**ACME, **INVITED}, AGAIN)
    for screen, plan in (("plan", "a"), ("plan", "b"), ("agenda", "")):
        shown = {name.split("/")[-1] for name in rows(opened(plans, now, screen, plan), "row-")}
        assert (
            {"research-again", "prepare-new-questions"} <= shown
            if there
            else not ({"research-again", "prepare-new-questions", "accept-the-next-round"} & shown)
        )


@pytest.mark.parametrize(("notes", "there"), [({}, False), ({"research-again": {"text": "Dear Mary,"}}, True)])
def test_the_yes_to_a_round_belongs_to_its_own_step_and_a_note_begun_elsewhere_is_found(notes, there):
    root = opened(({**ACME, **INVITED, "did": THANKED, "notes": notes},), "2026-03-13T09:00")
    links = {
        row: [one.attributes.get("href", "") for one in root.one("li", id="row-" + row).all("a")]
        for row in ("research-again", "accept-the-next-round")
    }
    assert "#note/a/accept-the-next-round" in links["accept-the-next-round"]
    assert ("#note/a/research-again" in links["research-again"]) == there


SHEETS = (
    # why, plans, now, what is there, what is not
    ("a notice", ({**ACME, **OFFER}, BETA), "2026-03-12T09:00", "Beta may not decide before Friday 27 March", ""),
    ("their day", ({**ACME, **OFFER},), "2026-03-12T09:00", "Answer by Monday 16 March.", ""),
    ("the next interview", ({**ACME, **INVITED},), "2026-03-13T09:00", "The next interview: Thursday 19 March.", ""),
    ("another offer accepted", (BETA, {**ACME, **ACCEPTED}), "2026-03-16T09:00", "They may still wait for you here",
     "They called, and said"),
    ("whom they will meet", ({**ACME, "date": "2026-03-20"},), "2026-03-06T09:00", "You will meet", "You met"),
    ("nothing was told", ({},), "2026-03-06T09:00", "nothing noted", "no day"),
    ("no day", ({"promises": [{"said": "they did not say", "on": "2026-03-05"}]},), "2026-03-06T09:00", "no day",
     "nothing noted"),
    ("late, and until when", ({**ACME, "did": []},), "2026-03-06T16:00",
     "Fri 6 March, 14:30, at the latest Sat 7 March, 14:30", ""),
    ("the law", ({**ACME, "region": "CA-ON"},), "2026-03-06T09:00",
     "By law: By Sunday 19 April they must tell you", ""),
    ("no law", ({**ACME, **SOON},), "2026-03-06T09:00", "Acme", "By law"),
)  # fmt: skip


@pytest.mark.parametrize("case", SHEETS, ids=[case[0] for case in SHEETS])
def test_the_sheet_says_what_the_page_says(case):
    _, plans, now, there, absent = case
    paper = opened(plans, now).one("section", id="sheet").text()
    assert there in paper
    assert not absent or absent not in paper


@pytest.mark.parametrize(("typed", "said"), [
    ("Analyst", "Analyst"), ("The Analyst role", "Analyst"), ("analyst position", "analyst"), ("Role", "Role"),
    (" Head of  the kitchen ", "Head of the kitchen"), ("", ""),
])  # fmt: skip
def test_letters_never_say_the_role_role(typed, said):
    assert note_facts.role(typed, content.BUNDLE["words"]) == said


BOARD = {"said": "after the board has met", "on": "2026-03-05"}
REFUSED = {
    "company": "Acme",
    "date": "2025-11-25",
    "outcome": {"kind": "rejection", "heard": "2025-12-03"},
    "did": [
        ("thank-you", "2025-11-25T17:00"),
        ("answer-graciously", "2025-12-03T17:00"),
        ("restart-the-search", "2025-12-03T17:00"),
    ],
}
LATELY = {**REFUSED, "date": "2026-03-02", "outcome": {"kind": "rejection", "heard": "2026-03-05"}}
HELD = {"company": "Bolt", "people": PEOPLE}


@pytest.mark.parametrize(("plans", "now", "title"), [
    # months after a rejection nobody waits for another knock, and nobody waits for our asking what was missing
    ((REFUSED, HELD), "2026-03-05T17:00", "Thank Mary Shaw"),
    ((LATELY, HELD), "2026-03-05T17:00", "Thank Mary Shaw"),
    # words that could not be read keep the asking back: that is asked before what may be left out
    (({**BETA, "promises": [BOARD]}, REFUSED), "2026-03-06T09:00", "Which day is “after the board has met”?"),
    (({**BETA, "promises": [BOARD]}, HELD), "2026-03-06T09:00", "Thank Mary Shaw"),
])  # fmt: skip
def test_what_an_employer_waits_for_is_first_on_the_page_of_all(plans, now, title):
    root = opened(plans, now, "agenda", "")
    assert first(root) == title
    if title.startswith("Which"):
        assert root.one("li", id="unread").one("a", kind="button").attributes["href"] == "#plan/a"
        assert "Beta" in root.one("li", id="unread").text()


def test_what_may_be_left_out_does_not_stand_before_the_question_which_day_it_is():
    rest = ("write-down-what-happened", "review-yourself", "refresh-your-profile", "collect-names")
    did = [*THANKED, *[(key, "2026-03-05T18:00") for key in rest]]
    root = opened(({**BETA, "promises": [BOARD], "did": did},), "2026-03-06T08:00")
    assert root.one("li", id="row-send-one-example").all("input")
    assert first(root) == "Which day is “after the board has met”?"
    listed = opened(({**BETA, "promises": [BOARD]}, REFUSED), "2026-03-06T09:00", "agenda", "")
    assert "12 March" not in listed.one("li", id="interview-a").text()
    state = drawn(documents.read(({**BETA, "promises": [BOARD]}, REFUSED)), "2026-03-06T09:00", "agenda")
    listed = tree(page.checklist({**state, "open": ["manage-a"]}, content.counted()))
    assert "Which day is that?" in listed.one("li", id="interview-a").text()


def test_what_is_said_aloud_of_a_plan_is_what_its_page_says():
    later = {**AGAIN, "did": [("thank-you", "2026-03-19T17:00")], "promises": [{"by": "2026-03-27"}]}
    owed = {**ACME, "owed": [{"id": "o1", "what": "two references", "due": "2026-03-18"}]}
    state = drawn(documents.read((owed, later)), "2026-03-20T09:00", "plan", "b")
    assert first(tree(page.checklist(state, content.counted()))) == "Keep your word: two references"
    assert page.standing(state, content.counted()).startswith("Keep your word: two references. Late since")


def test_a_promise_for_a_day_before_the_interview_is_asked_about_and_taken_with_one_press():
    owed = [{"id": "o1", "what": "two references", "due": "2026-02-10"}]
    root = opened(({**ACME, "owed": owed},), "2026-03-05T17:00")
    asked = root.one("section", id="doubt-owed.o1.due")
    assert "Tuesday 10 February 2026, which is before the interview" in asked.text()
    assert [one.attributes["name"] for one in asked.all("button")] == ["doubt-take"]
    found = doubts.doubts(documents.read(({**ACME, "owed": owed},))["plans"][0], days.parse_date("2026-03-05"))
    assert doubts.answer(found[0], True) == {
        "do": "edit", "list": "owed", "id": "o1", "field": "due", "value": "2026-03-10"}  # fmt: skip


def test_once_it_is_decided_the_page_asks_which_it_was():
    for screen, plan in (("plan", "a"), ("agenda", "")):
        root = opened(({**ACME, **OFFER, **DECIDED},), "2026-03-15T09:00", screen, plan)
        assert first(root) == "What did you answer?"
        assert "What did you answer?" in root.one("section", id="sheet").text()
    root = opened(({**ACME, **OFFER, **DECIDED},), "2026-03-15T09:00")
    names = {one.attributes["name"] for one in root.one("li", id="calm").all("button")}
    assert names == {"accept", "withdraw"}
    assert first(opened(({**ACME, **OFFER, **ACCEPTED, **DECIDED},), "2026-03-15T09:00")) == "You have accepted"


def test_of_a_plan_without_a_timeline_it_is_not_said_that_its_date_is_missing():
    document = documents.read((ACME, BETA))
    for screen, plan in (("plan", "a"), ("agenda", "")):
        state = drawn(document, "2026-03-15T09:00", screen, plan)
        state["timeline"]["plans"] = [one for one in state["timeline"]["plans"] if one["id"] != "a"]
        root = tree(page.checklist(state, content.counted()))
        assert "Give us the date" not in root.text()
        assert "We have your date" in root.text() or "No dates are worked out for it." in root.text()
