"""What is typed is kept with every letter, a date counts when it is done, and a name is somebody's when it is whole."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk
from tests.browser.test_back import FIELDS, unfold

OWED = [{"id": "o1", "what": "two references", "due": "2026-03-06"}]
NOTE = {"thank-you:p2": {"channel": "email", "subject": "Thank you", "text": "Dear Tom"}}
SENT = {f"thank-you:p{number}": {"state": "done", "at": "2026-03-05T17:00"} for number in (1, 2)}
# notes each date of the interview that is kept
WATCH = """() => {
  const set = Storage.prototype.setItem;
  window.seen = [];
  Storage.prototype.setItem = function (key, value) {
    if (key.includes("/plan/")) window.seen.push(JSON.parse(value).interview.date);
    return set.call(this, key, value);
  };
}"""


def again(reader, page, fragment: str = ""):
    """A new tab, once the old one was killed: nothing of it is left to say goodbye."""
    page.evaluate("window.addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true)")
    page.close(run_before_unload=False)
    made = reader.context.new_page()
    made.goto(reader.site + "checklist/" + fragment)
    return desk.begun(made)


def typed(page, name: str, letters: str) -> None:
    """Types at the end of a field, letter by letter and without a pause."""
    field = page.locator(f"[id='{name}']")
    field.press("Control+End")
    page.keyboard.type(letters)


def held(page) -> str:
    """Everything in the kept plans, as one text."""
    return str(desk.plans(page))


def test_a_killed_tab_loses_nothing_that_was_typed_in_any_field(visit):
    reader = visit(now="2026-03-05T17:00")
    desk.keep(reader, plan_k3f9=desk.stored(owed=OWED, notes=NOTE, company="Acme"))
    page = desk.opened(reader)
    names = [name for name, _ in FIELDS.values() if "interview" not in name and not name.endswith("due")]
    for number, name in enumerate([*names, "f-people.p2.detail"]):
        unfold(page)
        if "p2." in name:
            page.locator("#person-p2 > summary").click()
        letters = f"\nXylo Zed{number}" if name == "f-people" else f" zq{number}"
        typed(page, name, letters)
        page = again(reader, page)
        assert letters.strip() in held(page), name
        assert not [key for key in desk.kept(page) if key.startswith("draft/")], "it is in the plan, and nowhere else"
    plan = desk.plans(page)[0]
    assert [one["id"] for one in plan["people"]] == ["p1", "p2", "p3"]
    assert len(plan["owed"]) == 2


def test_a_killed_tab_loses_nothing_of_a_note_the_review_or_the_diary(visit):
    reader = visit(now="2026-03-09T10:00")
    desk.keep(reader, plan_k3f9=desk.stored(notes=NOTE, steps=SENT))
    desk.opened(reader)
    page = reader.page
    for number, (fragment, name) in enumerate(
        (
            ("#note/k3f9/thank-you:p2", "f-note.text"),
            ("#note/k3f9/thank-you:p2", "f-note.subject"),
            ("#note/k3f9/thank-you:p1", "f-note.subject"),
            ("#review/k3f9", "f-review.next-time"),
        )
    ):
        page = again(reader, page, fragment)
        if name == "f-note.subject":
            desk.note_more(page)
        expect(page.locator(f"[id='{name}']")).to_be_visible()
        typed(page, name, f" zq{number}")
        page = again(reader, page)
        assert f"zq{number}" in held(page), name
    notes = desk.plans(page)[0]["notes"]
    assert notes["thank-you:p2"]["text"] == "Dear Tom zq0"
    assert notes["thank-you:p1"]["text"].startswith("Dear Mary"), "the draft that stood there is the person's own now"
    desk.opened_row(page, "keep-applying:1").get_by_text("Note what you did").click()
    page.get_by_label("What you did").focus()
    page.keyboard.type("Rang the museum")
    page = again(reader, page)
    assert desk.plans(page)[0]["diary"] == [{"on": "2026-03-09", "what": "Rang the museum", "count": 0}]


def test_what_was_half_typed_into_a_gap_stands_in_it_again(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored())
    desk.opened(reader)
    page = again(reader, reader.page, "#note/k3f9/thank-you:p1")
    gap = page.locator("#note-gaps input").first
    gap.focus()
    name = gap.get_attribute("id")
    page.keyboard.type("the move to")
    page = again(reader, page)
    page = again(reader, page, "#note/k3f9/thank-you:p1")
    gap = page.locator(f"[id='{name}']")
    expect(gap).to_have_value("the move to")
    gap.focus()
    page.keyboard.press("End")
    page.keyboard.type(" the laboratory")
    page.keyboard.press("Enter")
    expect(page.locator("[id='f-note.text']")).to_have_value(re.compile("the move to the laboratory"))
    page.wait_for_timeout(100)
    assert not [key for key in desk.kept(page) if key.startswith("draft/")]


def test_the_first_thing_ever_typed_is_kept_and_a_broken_draft_stops_nobody(visit):
    reader = visit()
    gone = '[{"plan": "gone", "key": "", "name": "company", "value": "Beta", "was": ""}]'
    desk.keep(reader, draft_1="[null]", draft_2="{", draft_3=gone)
    page = desk.opened(reader)
    trouble = page.locator("#checklist .notice--trouble")
    expect(trouble).to_contain_text("has no place in what is kept here, so it is set aside")
    page.locator("#told-more > summary").click()
    page.locator("#f-company").focus()
    page.keyboard.type("Acme")
    page = again(reader, page)
    assert [plan["company"] for plan in desk.plans(page)] == ["Acme"]
    aside = [value for key, value in desk.kept(page).items() if key.startswith("kept/typed/")]
    assert "Beta" in str(aside)
    page = again(reader, page)
    assert len(desk.plans(page)) == 1


def test_the_draft_of_a_tab_that_lives_is_its_own(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    page = desk.opened(reader)
    unfold(page)
    typed(page, "f-company", " Lt")
    other = reader.context.new_page()
    other.goto(reader.site + "checklist/")
    desk.begun(other)
    assert desk.plans(page)[0]["company"] == "Acme"
    page.keyboard.type("d")
    page.keyboard.press("Tab")
    expect(other.locator("#facts")).to_contain_text("Acme Ltd")
    assert desk.plans(page)[0]["company"] == "Acme Ltd"


def test_a_name_is_somebodys_when_the_field_is_left(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(steps=SENT, notes=NOTE))
    page = desk.opened(reader)
    unfold(page)
    field = page.locator("#f-people")
    field.press("Control+A")
    for letters in ("Tom Reed\n", "A", "li", "ce Bro", "wn"):
        page.keyboard.type(letters)
        page.wait_for_timeout(900)
    expect(field).to_be_focused()
    assert [one["name"] for one in desk.plans(page)[0]["people"]] == list(desk.PEOPLE)
    page.keyboard.press("Tab")
    expect(desk.row(page, "thank-you:p3")).to_contain_text("Thank Alice Brown")
    expect(page.locator("[id='tick-thank-you:p3']")).not_to_be_checked()
    field.fill("Alice Brown\nMary Shaw\nTom Reed")
    field.blur()
    page.wait_for_timeout(100)
    assert [one["id"] for one in desk.plans(page)[0]["people"]] == ["p3", "p1", "p2"]
    page = desk.again(reader)
    assert [one["id"] for one in desk.plans(page)[0]["people"]] == ["p3", "p1", "p2"]
    assert {key: step["state"] for key, step in desk.plans(page)[0]["steps"].items()} == dict.fromkeys(SENT, "done")


def day(page, name: str, digits: str) -> None:
    """Goes to the day of a date, which this Chromium has behind the month, and types digits."""
    page.locator(f"[id='{name}']").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.type(digits)


def test_a_day_that_is_typed_moves_what_is_due_once(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(owed=OWED))
    page = desk.opened(reader)
    unfold(page)
    page.evaluate(WATCH)
    day(page, "f-interview-date", "12")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator("#facts")).to_contain_text("Thursday 12 March")
    assert desk.plans(page)[0]["owed"][0]["due"] == "2026-03-13"
    assert set(page.evaluate("window.seen")) == {"2026-03-12"}, "it never was the first"
    page.locator("#undo-last-").click()
    page.wait_for_timeout(100)
    plan = desk.plans(page)[0]
    assert (plan["interview"]["date"], plan["owed"][0]["due"]) == ("2026-03-05", "2026-03-06")
    expect(page.locator("#undo-line")).to_have_count(0)


def test_a_slow_typist_moves_what_is_due_once_too(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(owed=OWED))
    page = desk.opened(reader)
    unfold(page)
    day(page, "f-interview-date", "")
    for key, date in (("ArrowUp", "06"), ("ArrowUp", "07"), ("2", "02"), ("0", "20")):
        page.keyboard.press(key)
        page.wait_for_timeout(1300)
        assert desk.plans(page)[0]["interview"]["date"] == f"2026-03-{date}", "a pause counts"
        expect(page.locator("#f-interview-date")).to_be_focused()
    assert desk.plans(page)[0]["owed"][0]["due"] == "2026-03-21"
    page.locator("#undo-last-").click()
    page.wait_for_timeout(100)
    assert desk.plans(page)[0]["owed"][0]["due"] == "2026-03-06"
    expect(page.locator("#undo-line")).to_have_count(0)


def test_a_line_of_the_diary_stays_until_it_is_left(visit):
    reader = visit(now="2026-03-19T10:00")
    desk.keep(reader, plan_k3f9=desk.stored(steps=SENT, diary=[{"on": "2026-03-17", "what": "Rang", "count": 1}]))
    page = desk.opened(reader)
    week = page.locator("details[id^='diary-keep-applying']").filter(has_text="1 application").first
    week.locator("summary").click()
    date = week.locator("input[type=date]").first
    line = week.locator(".line").first
    day(page, date.get_attribute("id"), "1")
    page.wait_for_timeout(1500)
    expect(date).to_be_focused()
    page.keyboard.type("8", delay=50)
    page.wait_for_timeout(1500)
    expect(date).to_have_value("2026-03-18")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    line.get_by_label("What you did").fill("Rang twice")
    line.get_by_label("What you did").press("Tab")
    expect(date).to_have_value("2026-03-18")
    page.locator("#told > summary").click()
    page.wait_for_timeout(100)
    assert desk.plans(page)[0]["diary"] == [{"on": "2026-03-18", "what": "Rang twice", "count": 1}]


@pytest.mark.parametrize("kind", ["picked", "left", "entered"])
def test_a_date_counts_at_once_when_it_is_done(visit, kind):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(owed=OWED))
    page = desk.opened(reader)
    unfold(page)
    if kind == "picked":
        page.locator("#f-interview-date").fill("2026-03-12")
    else:
        day(page, "f-interview-date", "12")
        page.keyboard.press("Enter") if kind == "entered" else page.locator("#f-company").focus()
    expect(page.locator("#facts")).to_contain_text("Thursday 12 March", timeout=600)


def test_a_date_that_is_left_half_empty_says_what_counts(visit):
    reader = visit(now="2026-03-05T17:00")
    desk.keep(reader, plan_k3f9=desk.stored())
    page = desk.opened(reader)
    page.locator("#told > summary").click()
    date, sentence = page.get_by_label("Date of the interview"), page.locator("[id='half-f-interview-date']")
    date.focus()
    page.keyboard.press("Backspace")
    expect(sentence).to_have_count(0)
    page.keyboard.press("Shift+Tab")
    said = "This is not complete, so it does not count yet. What stood here before goes on counting."
    expect(sentence).to_have_text(said)
    expect(page.locator("#aloud")).to_have_text(said)
    assert sentence.get_attribute("id") in date.get_attribute("aria-describedby")
    desk.ticked(page, "review-yourself")
    expect(sentence).to_have_text(said)
    assert desk.plans(page)[0]["interview"]["date"] == "2026-03-05"
    assert reader.violations() == []
    date.fill("2026-03-06")
    expect(sentence).to_have_count(0)
    assert not date.get_attribute("aria-describedby")
    page.locator("#f-interview-ends").focus()
    expect(page.locator("#facts")).to_contain_text("Friday 6 March")
    page.locator("#f-interview-ends").press("Backspace")
    page.keyboard.press("Shift+Tab")
    expect(page.locator("[id='half-f-interview-ends']")).to_have_text(said)


def test_two_tabs_on_one_note_lose_neither_text(visit):
    reader = visit(now="2026-03-05T17:00")
    desk.keep(reader, plan_k3f9=desk.stored(notes=NOTE))
    one, place = desk.opened(reader), "#note/k3f9/thank-you:p2"
    one.goto(one.url.split("#")[0] + place)
    other = reader.context.new_page()
    other.goto(reader.site + "checklist/" + place)
    desk.begun(other)
    text = "[id='f-note.text']"
    expect(other.locator(text)).to_have_value("Dear Tom")
    expect(one.locator(text)).to_have_value("Dear Tom")
    for page, words in ((one, ", of one"), (other, ", of the other")):  # within one pause, which keys are too slow for
        page.locator(text).evaluate(
            """(field, words) => {
          field.focus();
          field.setRangeText(words, field.value.length, field.value.length, "end");
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }""",
            words,
        )
        page.wait_for_timeout(250)  # a store that two windows write at one instant has one of them
    for page in (one, other):
        notice = page.locator("[id^='elsewhere-']")
        expect(notice).to_have_count(1)
        both = page.locator(text).input_value() + "|" + notice.locator("blockquote").inner_text()
        assert sorted(both.split("|")) == ["Dear Tom, of one", "Dear Tom, of the other"]
    mine = other.locator(text).input_value()
    other.get_by_role("button", name="Use this one").click()
    expect(other.locator(text)).not_to_have_value(mine)
    expect(one.locator("[id^='elsewhere-'] blockquote")).to_have_text(mine)
    other.get_by_role("button", name="I do not need it").click()
    expect(one.locator("[id^='elsewhere-']")).to_have_count(0)
    other.locator("#undo-last-").click()
    expect(one.locator("[id^='elsewhere-'] blockquote")).to_have_text(mine)


def test_a_field_that_is_only_looked_at_takes_what_another_tab_wrote(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    one = desk.opened(reader)
    other = reader.context.new_page()
    other.goto(reader.site + "checklist/")
    for page in (one, desk.begun(other)):
        unfold(page)
    one.locator("#f-company").focus()
    typed(other, "f-company", " Ltd")
    other.keyboard.press("Tab")
    expect(one.locator("#f-company")).to_have_value("Acme Ltd")
    expect(one.locator("#f-company")).to_be_focused()
    typed(one, "f-company", " & Co")
    one.keyboard.press("Tab")
    expect(other.locator("#f-company")).to_have_value("Acme Ltd & Co")
    expect(one.locator("[id^='elsewhere-']")).to_have_count(0)
    typed(one, "f-people", "\nKim")
    typed(other, "f-people", "\nJo")
    other.keyboard.press("Tab")
    one.keyboard.press("Tab")
    expect(other.locator("#f-people")).to_have_value("Mary Shaw\nTom Reed\nKim\nJo")


def test_a_store_that_takes_everything_and_keeps_nothing_is_noticed_at_once(visit):
    reader = visit()
    reader.context.add_init_script("Storage.prototype.setItem = function () {};")
    page = desk.opened(reader)
    page.get_by_label("Date of the interview").fill("2026-03-05")
    expect(page.locator("#checklist .notice--trouble")).to_contain_text("This browser keeps nothing for this site.")
