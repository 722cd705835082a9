"""The checklist's page, read back: states, form, band, calm state, sheet; the same on both interpreters."""

import pytest

from tests.cases import views
from tests.views.reading import tree

MARY, DANIEL = {"id": "p1", "name": "Mary Shaw"}, {"id": "p2", "name": views.NASTY}
FULL = {
    "company": "Harrow Street Archive",
    "role": "Analyst",
    "region": "GB-ENG",
    "people": [MARY, DANIEL],
    "made": "2026-03-05T15:00",
    "promises": [{"said": "end of next week", "on": "2026-03-05"}],
    "did": [["write-down-what-happened", "2026-03-05T15:20"]],
    "steps": {"ask-for-news": {"moved": "2026-03-18"}},
}
THANKED = {
    **FULL,
    "did": [
        [key, "2026-03-05T17:25"]
        for key in ("write-down-what-happened", "thank-you:p1", "thank-you:p2", "review-yourself")
    ],
    "skipped": [["send-one-example", "2026-03-06T12:00"]],
    "steps": {},
}
ONE_SENT = {
    **FULL,
    "did": [[key, "2026-03-05T17:25"] for key in ("write-down-what-happened", "thank-you:p1", "review-yourself")],
}
PLANS = (
    # why                              plan    now                  settled in this visit
    ("on the day", FULL, "2026-03-05T16:40", []),
    (
        "a row was ticked in the band",
        ONE_SENT,
        "2026-03-05T17:30",
        [["thank-you:p1", "now"], ["review-yourself", "row"]],
    ),
    ("a note is late", FULL, "2026-03-06T18:00", []),
    ("it is their move", THANKED, "2026-03-08T11:00", []),
    ("they named no day", {**THANKED, "promises": []}, "2026-03-08T11:00", []),
    ("time to ask", THANKED, "2026-03-17T09:00", []),
    ("the interview is to come", {"people": [], "made": "2026-03-01T10:00"}, "2026-03-01T10:00", []),
    ("they said what cannot be read", {**FULL, "promises": [{"said": "3/4"}]}, "2026-03-05T16:40", []),
    ("a time that is not one", {**FULL, "ends": "25:00"}, "2026-03-05T16:40", []),
    ("no date", {"date": ""}, "2026-03-05T16:40", []),
    ("they decide today", {**FULL, "deciding_today": True}, "2026-03-05T16:40", []),
    ("they answered", {**THANKED, "outcome": {"kind": "rejection", "heard": "2026-03-09"}}, "2026-03-10T09:00", []),
    ("a month later", FULL, "2026-04-20T09:00", []),
    (
        "markup in every text",
        {**FULL, "company": views.NASTY, "role": views.NASTY, "promises": [{"said": views.NASTY}]},
        "2026-03-05T16:40",
        [],
    ),
)


def drawn(name: str):
    return tree(views.whole(*next(plan[1:] for plan in PLANS if plan[0] == name)))


def row(root, key: str):
    return root.one("li", id="row-" + key)


@pytest.mark.parametrize("plan", PLANS, ids=[plan[0] for plan in PLANS])
def test_the_page_is_well_formed(plan):
    root = tree(views.whole(*plan[1:]))
    assert not root.all("img")
    assert len([one for one in root.all("h1") if not one.within("section")]) == 1


@pytest.mark.parametrize("plan", PLANS, ids=[plan[0] for plan in PLANS])
def test_both_interpreters_write_the_same_text(plan, micropython):
    assert micropython.ask("tests.cases.views.whole", *plan[1:]) == views.whole(*plan[1:])


def test_both_interpreters_write_the_same_blank_page(micropython):
    assert micropython.ask("tests.cases.views.blank") == views.blank()


@pytest.mark.parametrize("plan", PLANS, ids=[plan[0] for plan in PLANS])
def test_every_control_has_a_label_and_what_describes_it_is_there(plan):
    assert_labelled(tree(views.whole(*plan[1:])))


def test_every_control_of_the_blank_page_has_a_label():
    assert_labelled(tree(views.blank()))


def assert_labelled(root):
    labelled = {label.attributes["for"] for label in root.all("label") if "for" in label.attributes}
    controls = [one for one in root.all() if one.tag in ("input", "select", "textarea")]
    assert controls
    for control in controls:
        assert control.within("label") or control.attributes.get("id") in labelled, control.attributes
        assert control.attributes.get("autocomplete") == "off", control.attributes
        for name in control.attributes.get("aria-describedby", "").split():
            assert root.all(id=name), (control.attributes, name)
    for button in root.all("button"):
        assert button.text(), button.attributes


STATES = (
    # state, plan, row, class, mark, words
    (
        "open",
        "on the day",
        "thank-you:p2",
        "step--open",
        "m-open",
        "Best before 17:30 today on time until 14:30 tomorrow",
    ),
    ("later", "on the day", "follow-the-company", "step--later", "m-later", "From tomorrow until Thu 12 March"),
    ("projected", "on the day", "close-the-file", "step--perhaps", "m-perhaps", "About"),
    ("moved", "on the day", "ask-for-news", "step--later", "m-moved", "Wed 18 March your choice; ours is Tue 17 March"),
    (
        "late",
        "a note is late",
        "thank-you:p2",
        "step--late",
        "m-late",
        "Late since 14:30 today worth doing until 14:30 tomorrow",
    ),
    ("done", "a row was ticked in the band", "review-yourself", "step--past", "m-done", "Done at 17:25"),
    ("skipped", "it is their move", "send-one-example", "", "", "Skipped on Fri 6 March"),
    ("missed", "a month later", "thank-you:p1", "", "", "Passed at 14:30 on Sat 7 March"),
)


@pytest.mark.parametrize("case", STATES, ids=[case[0] for case in STATES])
def test_each_state_has_a_word_and_a_shape(case):
    _, plan, key, kind, mark, said = case
    one = row(drawn(plan), key)
    assert said in one.text()
    if kind:
        assert kind in one.attributes["class"].split()
        assert [use.attributes["href"] for use in one.all("use")] == ["#" + mark]


def test_every_shape_that_is_used_is_drawn_once():
    drawn_once = [one.attributes["id"] for one in tree(views.blank()).all("symbol")]
    used = {use.attributes["href"][1:] for plan in PLANS for use in tree(views.whole(*plan[1:])).all("use")}
    assert sorted(set(drawn_once)) == sorted(drawn_once)
    assert used <= set(drawn_once)


def test_the_band_holds_the_first_row_of_the_agenda_and_stands_alone():
    band = drawn("on the day").one("li", kind="step--now")
    assert band.one("h2").text() == "Thank Mary Shaw"
    assert band.one("p", kind="window").text() == "Best before 17:30 today, on time until 14:30 tomorrow."
    assert len(band.all("a", kind="button")) == 1


@pytest.mark.parametrize("name", [plan[0] for plan in PLANS])
def test_there_is_never_a_second_band_and_none_in_the_calm_state(name):
    root = drawn(name)
    assert len(root.all("li", kind="step--now")) + len(root.all("li", kind="calm")) == (0 if name == "no date" else 1)


def test_in_the_calm_state_the_day_is_the_title_and_the_rest_stands_apart():
    root = drawn("it is their move")
    assert root.one("li", kind="calm").one("h2").text() == "Nothing to do until Monday 16 March"
    assert len(root.one("div", kind="days").all("span")) == 9
    assert "row-keep-applying:1" in [one.attributes["id"] for one in root.one("ul", kind="own").all("li")]


def test_before_the_interview_there_is_room_and_what_to_do_before_leaving():
    root = drawn("the interview is to come")
    assert root.one("li", kind="calm").one("h2").text() == "Nothing to do until Thursday 5 March"
    assert row(root, "say-you-are-interested").one("h3").text() == "Say that you want the job"
    assert root.one("label", **{"for": "f-interview-ends"}).text().startswith("When it should end")


def test_a_ticked_row_keeps_its_place_with_the_way_back():
    root = drawn("a row was ticked in the band")
    for key in ("thank-you:p1", "review-yourself"):
        assert row(root, key).one("button", name="undo").attributes["value"] == key
        assert not row(root, key).within("details")
    ids = [one.attributes["id"] for one in root.one("ol", id="course").inner]
    assert ids.index("row-thank-you:p1") < ids.index("phase-first-day") < ids.index("row-review-yourself")


def test_what_was_missed_when_the_plan_was_made_is_not_shown():
    assert not drawn("on the day").all(id="row-say-you-are-interested")
    assert "Say that you want the job" not in drawn("on the day").text()


def test_later_rows_have_no_box_and_can_be_done_already():
    later = row(drawn("on the day"), "follow-the-company")
    assert not later.all("input", type="checkbox")
    assert later.one("button", name="already").text().startswith("I have done this already")


def test_a_moved_row_can_be_put_back():
    assert row(drawn("on the day"), "ask-for-news").one("button", name="put-back").attributes["value"] == "ask-for-news"


def test_what_cannot_be_read_is_answered_below_the_field_with_the_days_it_may_be():
    root = drawn("they said what cannot be read")
    field = root.one(id="f-said-field")
    control = field.one("textarea")
    assert [one.attributes.get("id", one.tag) for one in field.inner] == [
        "label",
        "f-said-hint",
        "f-said",
        "f-said-box",
    ]
    assert [one.attributes["value"] for one in field.all("button", name="reading")] == ["2026-04-03", "2027-03-04"]
    right = "Choose the one they meant, or write the month as a word."
    assert field.one(id="f-said-error").text() == "“3/4” can be 3 April or 4 March. " + right
    assert control.attributes["aria-invalid"] == "true"
    assert control.attributes["aria-describedby"] == "f-said-hint f-said-error"
    assert control.text() == "3/4"


def test_a_problem_of_another_field_stands_at_that_field():
    field = drawn("a time that is not one").one(id="f-interview-ends-field")
    assert "“25:00” is not a time" in field.one("p", kind="error").text()


def test_no_date_is_not_scolded_before_it_is_asked_for():
    assert not drawn("no date").all(kind="error")


def test_what_was_understood_stands_under_the_field():
    read = drawn("on the day").one(id="f-said-read")
    assert read.text() == "By Friday 13 March 2026 , counted from Thursday 5 March."


def test_the_browsers_region_is_offered_and_not_chosen():
    root = drawn("the interview is to come")
    assert root.one("button", name="use-region").text() == "Use United Kingdom"
    chosen = [one.attributes["value"] for one in root.one(id="f-region").all("option") if "selected" in one.attributes]
    assert chosen == [""]


def test_the_part_is_asked_where_holidays_differ():
    chosen = [
        one.attributes["value"]
        for one in drawn("on the day").one(id="f-part").all("option")
        if "selected" in one.attributes
    ]
    assert chosen == ["GB-ENG"]
    assert not drawn("the interview is to come").all(id="f-part")


def test_names_appear_as_typed():
    root = drawn("markup in every text")
    assert root.one("h1", id="title").text() == views.NASTY
    assert row(root, "thank-you:p2").one("h3").text() == "Thank " + views.NASTY
    assert root.one("textarea", id="f-people").text() == "Mary Shaw " + views.NASTY


def test_the_sheet_says_who_when_and_what_without_today():
    sheet = drawn("on the day").one("section", id="sheet")
    assert [one.text() for one in sheet.one("dl").all("dd")] == [
        "Thursday 5 March 2026, until 14:30",
        "Mary Shaw " + views.NASTY,
        "“end of next week”: by Friday 13 March",
        "England",
    ]
    lines = {one.one("b").text(): one.text() for one in sheet.all("th", scope="row")}
    assert "Thank Mary Shaw" in lines
    best = [one.text() for one in sheet.all("td", kind="best")]
    assert "Thu 5 March, 17:30" in best
    assert "Done on Thu 5 March" in best
    assert not [one for one in best if "today" in one.lower()]
    assert "Their move until Wednesday 18 March." in sheet.one(kind="sheet__theirs").text()
    assert len(sheet.one(kind="sheet__lines").all("span")) >= 3


def test_the_blank_page_has_the_form_the_relative_timeline_and_a_sheet_for_a_pen():
    root = tree(views.blank())
    assert "required" in root.one("input", name="interview.date").attributes
    assert "2 to 3 hours after" in row(root, "thank-you").text()
    # nothing is theirs to tick before they have told a date
    assert not root.one("ol", id="course").all("input")
    assert not root.one("ol", id="course").all("button")
    assert root.one("section", id="sheet").all(kind="pen")
    assert root.one("noscript").text()
    assert "hidden" in root.one(id="not-started").attributes


def test_what_was_skipped_or_missed_is_not_on_the_sheet():
    sheet = drawn("it is their move").one("section", id="sheet")
    assert "Send one example" not in sheet.text()
    assert "Thank Mary Shaw" not in drawn("a month later").one("section", id="sheet").text()
