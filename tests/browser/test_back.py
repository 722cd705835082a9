"""`Take it back` for every kind of change: on the page, in the store, several in a row, beside another window."""

import json

import pytest
from playwright.sync_api import expect

from checklist.plan import meaning, shape
from tests.browser import checklist as desk
from tests.cases import content

OWED = [{"id": "o1", "what": "two references", "due": "2026-03-09"}]
NOTES = {"thank-you:p2": {"channel": "email", "subject": "Thank you", "text": "Dear Tom, thank you for the map."}}
# the field, what is typed into it
AGAIN = 550  # milliseconds: the same button twice in half a second is one press
FIELDS = {
    "the date": ("f-interview-date", "2026-03-04"),
    "the time": ("f-interview-ends", "15:45"),
    "what they said": ("f-said", "Friday"),
    "the names": ("f-people", "Mary Shaw\nTom Reed\nKim"),
    "the company": ("f-company", "Acme Ltd"),
    "the role": ("f-role", "Editor"),
    "a person's role": ("f-people.p1.role", "Head of maps"),
    "a person's address": ("f-people.p1.email", "mary@example.org"),
    "a thing owed": ("f-owed.o1.what", "three references"),
    "its day": ("f-owed.o1.due", "2026-03-11"),
    "a new thing owed": ("f-owed.o2.what", "the slides"),
    "what they owe": ("f-theirs.t1.what", "the salary band"),
    "the agency": ("f-agency", "Reed"),
    "what happened": ("f-happened", "We spoke of maps."),
}


def plan(page) -> dict:
    """The kept plan, as it is read."""
    return shape.read_plan({k: v for k, v in desk.plans(page)[0].items() if k != "format"}, content.BUNDLE["words"])[0]


def look(page) -> str:
    """What the page says and its fields hold, without the line of the last change and what is drawn once unfolded."""
    return page.evaluate("""() => {
      const root = document.getElementById("checklist").cloneNode(true);
      const folded = ":is([id^=not-now], [id^=more-], [id^=brief-]) > div";
      root.querySelectorAll("#undo-line, dialog, [hidden], " + folded).forEach((each) => each.remove());
      const fields = [...document.querySelectorAll("#checklist [name]")].filter((each) => each.localName !== "button");
      const held = (each) => ["checkbox", "radio"].includes(each.type) ? each.checked : each.value;
      return JSON.stringify([root.textContent, fields.map((each) => [each.id, held(each)])]);
    }""")


def unfold(page) -> None:
    """Opens what is folded where the test's fields are."""
    for summary in ("#told > summary", "#told-more > summary", "#people > summary", "#person-p1 > summary"):
        if not page.locator(summary).evaluate("each => each.parentElement.open"):
            page.locator(summary).click()


def opened(visit, **fields):
    """The page of the stored plan, with all its fields in sight."""
    reader = visit(now="2026-03-05T17:00")
    desk.keep(reader, plan_k3f9=desk.stored(owed=OWED, notes=NOTES, company="Acme", **fields))
    page = desk.opened(reader)
    unfold(page)
    return reader, page


def typed(page, name: str, value: str) -> None:
    """Types over a field, and leaves it."""
    field = page.locator(f"[id='{name}']")
    field.fill(value)
    field.blur()


def disclosed(page, key: str):
    """The way out of doing a row now, unfolded."""
    desk.unfolded(page, key)
    fold = page.locator(f"[id='not-now-{key}']")
    if not fold.evaluate("each => each.open"):
        fold.locator("summary").click()
    return fold


def moved(page) -> None:
    fold = disclosed(page, "ask-for-news")
    fold.locator("input").fill("2026-03-18")
    fold.locator("button[name=move]").click()


ACTS = {
    "a tick": lambda page: desk.ticked(page, "thank-you:p1"),
    "a second tick": lambda page: desk.ticked(page, "thank-you:p2"),
    "a tick undone": lambda page: page.locator("[id='undo-thank-you:p1']").click(),
    "a skip": lambda page: disclosed(page, "keep-your-word:o1").locator("button[name=skip]").click(),
    "a move": moved,
    "a move put back": lambda page: disclosed(page, "ask-for-news").locator("button[name=put-back]").click(),
    "a box": lambda page: page.locator("#f-deciding_today-yes").check(),
    "a choice": lambda page: page.locator("#f-channel").select_option("phone"),
    "the country": lambda page: desk.more_told(page).locator("#f-region").select_option("DE"),
    **{name: lambda page, given=given: typed(page, *given) for name, given in FIELDS.items()},
    "an entry taken out": lambda page: page.locator("[id='remove-owed.o1']").click(),
    "a person taken out": lambda page: page.locator("[id='remove-people.p1']").click(),
}


def test_every_kind_of_change_is_taken_back_in_turn(visit):
    _, page = opened(visit)
    stood = []
    for name, act in ACTS.items():
        stood.append((name, plan(page), look(page)))
        act(page)
        page.wait_for_timeout(50)
        assert not meaning.same_plan(plan(page), stood[-1][1]), name
    for name, before, seen in reversed(stood):
        page.locator("#undo-last-").click()
        page.wait_for_timeout(AGAIN)
        assert meaning.same_plan(plan(page), before), name
        assert look(page) == seen, name
    expect(page.locator("#undo-line")).to_have_count(0)


@pytest.mark.parametrize("name", ["a tick", "a skip", "the company", "a person's role", "the country"])
def test_a_change_is_taken_back_beside_one_of_another_window(visit, name):
    reader, page = opened(visit)
    before = plan(page)
    ACTS[name](page)
    other = reader.context.new_page()
    other.goto(reader.site + "checklist/")
    desk.begun(other)
    desk.ticked(other, "thank-you:p2")
    unfold(other)
    typed(other, "f-people.p1.detail", "the move")
    expect(page.locator("[id='f-people.p1.detail']")).to_have_value("the move")
    page.locator("#undo-last-").click()
    page.wait_for_timeout(AGAIN)
    after = plan(page)
    assert after["steps"]["thank-you:p2"]["state"] == "done"
    assert after["people"][0]["detail"] == "the move"
    after["steps"].pop("thank-you:p2")
    after["people"][0]["detail"] = ""
    assert meaning.same_plan({**after, "changed": ""}, {**before, "changed": ""})


def test_a_note_that_is_sent_and_the_rest_of_a_plan_are_taken_back(visit):
    _, page = opened(visit)
    page.goto(page.url.split("#")[0] + "#note/k3f9/thank-you:p2")
    expect(page.locator("[id='f-note.text']")).to_have_value(NOTES["thank-you:p2"]["text"])
    before = plan(page)
    typed(page, "f-note.text", "Dear Tom, thank you.")
    desk.note_more(page)
    typed(page, "f-note.subject", "Thanks")
    page.locator("button[name=note-sent]").click()
    expect(page.locator("[id='undo-thank-you:p2']")).to_be_attached()
    for _ in range(3):
        page.locator("#undo-last-").click()
        page.wait_for_timeout(AGAIN)
    assert meaning.same_plan(plan(page), before)
    expect(page.locator("[id='f-note.text']")).to_have_value(NOTES["thank-you:p2"]["text"])
    expect(page.locator("#undo-line")).to_have_count(0)

    page.goto(page.url.split("#")[0] + "#review/k3f9")
    before = plan(page)
    area = page.locator("#questions textarea").first
    area.fill("The map question")
    area.blur()
    expect(page.locator("#undo-line")).to_be_attached()
    assert not meaning.same_plan(plan(page), before)
    page.locator("#undo-last-").click()
    expect(area).to_have_value("")
    assert meaning.same_plan(plan(page), before)


def test_an_answer_and_the_diary_are_taken_back(visit):
    sent = {f"thank-you:p{number}": {"state": "done", "at": "2026-03-05T17:00"} for number in (1, 2)}
    reader = visit(now="2026-03-09T10:00")
    desk.keep(reader, plan_k3f9=desk.stored(steps=sent))
    page = desk.opened(reader)
    before = plan(page)
    week = desk.opened_row(page, "keep-applying:1")
    week.get_by_text("Note what you did").click()
    week.get_by_label("What you did").fill("Applied to the museum")
    week.get_by_label("What you did").press("Tab")
    week.get_by_label("Applications").first.fill("2")
    week.get_by_label("Applications").first.press("Tab")
    assert plan(page)["diary"][0]["count"] == 2
    for _ in range(2):
        page.locator("#undo-last-").click()
        page.wait_for_timeout(AGAIN)
    assert meaning.same_plan(plan(page), before), json.dumps(plan(page)["diary"])
    page.locator("#answer > summary").click()
    page.get_by_label("They make you an offer").check()
    expect(page.locator("[id='f-outcome.reply_by']")).to_be_attached()
    page.locator("[id='f-outcome.reply_by']").fill("2026-03-12")
    page.locator("[id='f-outcome.reply_by']").blur()
    assert plan(page)["outcome"]["reply_by"] == "2026-03-12"
    for _ in range(2):
        page.locator("#undo-last-").click()
        page.wait_for_timeout(AGAIN)
    assert meaning.same_plan(plan(page), before)


def test_what_another_window_writes_over_in_the_same_instant_is_made_once_more(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    page = desk.opened(reader)
    meanwhile = """(heard) => {
      const key = "after-the-interview/plan/k3f9";
      const mine = localStorage.getItem(key);
      const other = { ...JSON.parse(heard ? mine : window.before), company: "Acme Ltd" };
      if (heard) delete other.steps["review-yourself"];
      localStorage.setItem(key, JSON.stringify(other));
      const told = { key, oldValue: heard ? mine : window.before, newValue: JSON.stringify(other) };
      window.dispatchEvent(new StorageEvent("storage", { ...told, storageArea: localStorage }));
    }"""
    page.evaluate("window.before = localStorage.getItem('after-the-interview/plan/k3f9')")
    desk.ticked(page, "review-yourself")
    page.evaluate(meanwhile, False)
    expect(page.locator("#title")).to_have_text("Acme Ltd")
    plan = desk.plans(page)[0]
    assert (plan["company"], plan["steps"]["review-yourself"]["state"]) == ("Acme Ltd", "done")
    expect(desk.opened_row(page, "review-yourself").get_by_role("button", name="Undo")).to_be_visible()
    # what a window has changed that had heard of it stands
    page.evaluate(meanwhile, True)
    expect(desk.opened_row(page, "review-yourself").get_by_role("checkbox")).not_to_be_checked()
    assert "review-yourself" not in desk.plans(page)[0]["steps"]
