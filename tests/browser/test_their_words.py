"""What they said, typed or pasted: read in a pause, shown below the field, said aloud once, chosen with one press."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

MAIL = (
    "Hi Ana,\n\nThank you so much for coming in today. It was great to meet you.\n\n"
    "We are interviewing until Wednesday, and we will get back to you by Friday next week, either way. "
    "In the meantime please send us your references.\n\nBest wishes,\nMaria\n"
)
WATCH = """() => {
  window.heard = [];
  new MutationObserver(() => heard.push(document.getElementById("aloud").textContent))
    .observe(document.getElementById("aloud"), { childList: true, characterData: true, subtree: true });
}"""
# how long each key took from the press to the next frame, in milliseconds
TIMED = """() => {
  window.took = [];
  document.getElementById("f-said").addEventListener("keydown", () => {
    const begun = performance.now();
    requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - begun)));
  });
}"""


@pytest.fixture
def page(visit):
    """The checklist with the date of the interview told, and the focus in the field of what they said."""
    found = desk.opened(visit())
    found.get_by_label("Date of the interview").fill("2026-03-05")
    found.locator("#f-said").focus()
    found.evaluate(WATCH)
    return found


def test_a_pasted_email_is_marked_read_and_announced_once_and_quoted_in_few_words(page):
    page.keyboard.insert_text(MAIL)
    expect(page.locator("#f-said-read")).to_have_text("By Friday 13 March 2026, counted from Thursday 5 March.")
    passage = page.locator("#f-said-passage")
    expect(passage).to_have_text(
        "We are interviewing until Wednesday, and we will get back to you by Friday next week, either way."
    )
    assert passage.locator("mark").all_inner_texts() == ["back", "by Friday next week"]
    look = "each => [getComputedStyle(each).borderBlockEndWidth, getComputedStyle(each).fontWeight]"
    assert passage.locator("mark").first.evaluate(look) == ["3px", "600"], "it is not marked with colour alone"
    assert page.evaluate("heard") == [
        "We read “by Friday next week”. By Friday 13 March 2026, counted from Thursday 5 March."
    ]
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#facts")).to_contain_text("They said “by Friday next week”, which is Friday 13 March.")
    assert "references" not in page.locator("#facts").inner_text() + page.locator("#course").inner_text()
    assert desk.plans(page)[0]["promises"][0]["said"] == MAIL, "its line breaks are kept"
    page.reload()
    desk.begun(page)
    page.locator("#told > summary").click()
    expect(page.locator("#f-said")).to_have_value(MAIL)
    expect(passage).to_be_visible()


def test_one_press_chooses_a_reading_and_one_takes_it_back(page):
    page.keyboard.type("3/4")
    page.get_by_role("button", name="Friday 3 April 2026").click()
    expect(page.locator("#f-said-read")).to_have_text("The day you chose counts: Friday 3 April 2026.")
    expect(page.locator("#f-said-read")).to_be_focused()
    assert [(one["said"], one["by"]) for one in desk.plans(page)[0]["promises"]] == [("3/4", "2026-04-03")]
    assert page.evaluate("heard")[-1] == "The day you chose counts: Friday 3 April 2026."
    page.get_by_role("button", name="Count from their words again").click()
    expect(page.locator("#f-said-error")).to_be_focused()
    expect(page.get_by_role("button", name="Thursday 4 March 2027")).to_be_visible()
    assert desk.plans(page)[0]["promises"][0]["by"] == ""


def test_by_keyboard_from_a_typo_over_a_refusal_to_the_field_that_helps(page):
    page.keyboard.type("by tommorow", delay=20)
    expect(page.locator("#f-said-read")).to_contain_text("We read “tommorow” as tomorrow.")
    assert page.evaluate("heard") == [
        "By Friday 6 March 2026, counted from Thursday 5 March. We read “tommorow” as tomorrow."
    ], "not with every letter"
    page.keyboard.press("Control+a")
    page.keyboard.type("after Eid al-Adha")
    error = page.locator("#f-said-error")
    expect(error).to_contain_text("we have no date for “after Eid al-Adha”")
    expect(page.locator("#f-said")).not_to_have_attribute("aria-invalid", "true")
    assert page.evaluate("heard")[-1] == error.inner_text()
    page.keyboard.press("Tab")
    expect(page.locator("#f-said")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_role("button", name="Say where the employer is")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#f-region")).to_be_focused()
    page.get_by_role("button", name="Choose the day in the calendar").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#f-by")).to_be_focused()


def test_words_of_a_later_day_are_counted_from_it(page):
    page.keyboard.type("by March 4th")
    expect(page.locator("#f-said-error")).to_contain_text("Check the day they said it")
    page.get_by_role("button", name="They said it on another day").click()
    day = page.locator("#f-on")
    expect(day).to_be_focused()
    page.locator("#f-said").fill("We hope to be in touch by Friday.\nHave a good week!")
    day.fill("2026-03-09")
    expect(page.locator("#f-said-read")).to_have_text("By Friday 13 March 2026, counted from Monday 9 March.")
    assert [(one["on"], one["by"]) for one in desk.plans(page)[0]["promises"]] == [("2026-03-09", "")]


def test_a_new_day_is_chosen_from_an_email_too(visit):
    reader = visit(now="2026-03-09T10:00")
    desk.keep(reader, plan_k3f9=desk.stored())
    page = desk.opened(reader)
    page.locator("#said-earlier ~ .buttons button, [name=new-day]").first.evaluate("each => each.click()")
    expect(page.locator("#f-said")).to_be_focused()
    page.keyboard.insert_text("Dear Ana,\n\nit takes us longer, sorry. We will decide on 3/4.\n\nMaria")
    page.get_by_role("button", name="Friday 3 April 2026").click()
    expect(page.locator("#facts")).to_contain_text("They named Friday 3 April.")
    assert [(one["on"], one["by"]) for one in desk.plans(page)[0]["promises"]] == [
        ("2026-03-05", ""),
        ("2026-03-09", "2026-04-03"),
    ]


def test_typing_in_a_long_message_stays_quick_on_a_slow_machine(page):
    page.keyboard.insert_text((MAIL * 40)[:9900])
    expect(page.locator("#f-said-box")).to_be_visible()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.evaluate(TIMED)
    before = page.evaluate("heard.length")
    page.keyboard.type("and so we wait", delay=150)
    took = sorted(page.evaluate("took"))
    assert len(took) == 14
    assert took[7] <= 100, f"a key took {took[7]:.0f} ms"
    assert page.evaluate("heard.length") == before, "nothing is read while it is typed"
