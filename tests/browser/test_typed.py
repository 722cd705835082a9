"""What is typed: read where it can be, answered beside its field where it cannot, and shown as it was typed."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

NAMES = {
    "a tag": "<img src=x onerror=alert(1)>",
    "marks": 'O\'Brien & "Söhne" </textarea><script>',
    "braces": "{promised} {0} %s",
    "right to left": "שרה כהן",
    "a picture": "Zoë 🦊 Ng",
    "a long name": "Wolfeschlegelsteinhausen" * 42,
}


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("3/4", "“3/4” can be 3 April or 4 March. Choose the one they meant, or write the month as a word."),
        ("when the cows come home", "We cannot be sure what “when the cows come home” means. Write the day alone"),
    ],
)
def test_what_cannot_be_read_gets_its_sentence_beside_the_field(visit, said, sentence):
    page = desk.opened(visit())
    page.get_by_label("Date of the interview").fill("2026-03-05")
    field = page.locator("#f-said")
    field.fill(said)
    page.keyboard.press("Tab")
    error = page.locator("#f-said-error")
    expect(error).to_contain_text(sentence)
    expect(field).to_have_value(said)
    expect(field).to_have_attribute("aria-invalid", "true")
    assert "f-said-error" in field.get_attribute("aria-describedby").split(" ")
    assert error.bounding_box()["y"] > field.bounding_box()["y"], "it stands below the field"
    expect(desk.opened_row(page, "ask-for-news").locator(".step__when")).to_have_text("Once we know their day")
    field.fill("Friday")
    page.keyboard.press("Tab")
    expect(error).to_have_count(0)
    expect(page.locator("#f-said-read")).to_have_text("By Friday 6 March 2026, counted from Thursday 5 March.")


def test_without_a_date_it_is_asked_for_and_the_field_is_found(visit):
    page = desk.opened(visit())
    page.get_by_role("button", name="Show my timeline").click()
    field = page.get_by_label("Date of the interview")
    expect(field).to_be_focused()
    expect(page.locator("#f-interview-date-error")).to_have_text(
        "The date of the interview is missing. Without it there are no dates."
    )
    assert "f-interview-date-error" in field.get_attribute("aria-describedby").split(" ")


def test_a_value_of_the_store_that_is_wrong_is_shown_beside_its_field(visit):
    reader = visit()
    desk.keep(
        reader,
        plan_k3f9=desk.stored(
            interview={"date": "2026-03-05", "ends": "half past two", "form": "by pigeon"}, region="XX"
        ),
    )
    page = desk.opened(reader)
    expect(page.locator("#told")).to_have_attribute("open", "")
    for name, value in (("interview-ends", "half past two"), ("interview-form", "by pigeon"), ("region", "XX")):
        expect(page.locator(f"#f-{name}-error")).to_contain_text(f"“{value}” is not")
        assert f"f-{name}-error" in (page.locator(f"#f-{name}").get_attribute("aria-describedby") or "").split(" ")
    desk.forgive(reader, "does not conform to the required format")


def test_a_name_stands_as_it_was_typed_on_the_page_and_on_paper(visit):
    page = desk.opened(visit())
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.locator("#f-interview-ends").fill("14:30")
    desk.more_told(page).locator("#f-people").fill("\n".join(NAMES.values()))
    page.get_by_text("More, if you know").click()
    desk.more_told(page).get_by_label("Who is it with?").fill("<b>Acme</b> & 'Co'")
    page.get_by_label("What is the job?").fill("<script>alert(1)</script>")
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#facts h1")).to_have_text("<b>Acme</b> & 'Co'")
    expect(page.locator("#facts")).to_contain_text("<script>alert(1)</script>.")
    for number, name in enumerate(NAMES.values(), 1):
        expect(desk.row(page, f"thank-you:p{number}")).to_contain_text(f"Thank {name}")
    assert page.locator("#checklist :is(img, script)").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (
        "a long name breaks, and moves nothing aside"
    )
    expect(page.locator("#f-people")).to_have_value("\n".join(NAMES.values()))
    pdf = desk.sheet(page)
    paper = desk.words(pdf).replace(" ", "")
    for why in ("a tag", "marks", "braces", "a long name"):
        assert f"Thank {NAMES[why]}".replace(" ", "") in paper, why
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 673, "height": 1000})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (
        "nothing is cut at the edge of the paper"
    )
