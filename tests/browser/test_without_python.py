"""Where scripts are off, or Python does not come: a sentence says so, and the page stays a guide that prints."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

NOT_STARTED = "The part of this page that works out your dates could not start."


def assert_a_guide_that_prints(page):
    expect(page.get_by_label("Date of the interview")).to_be_visible()
    expect(desk.opened_row(page, "thank-you").locator(".step__when")).to_have_text("2 to 3 hours after it ends")
    asking = desk.opened_row(page, "ask-for-news").locator(".step__when")
    expect(asking).to_contain_text("2 working days after the day they named")
    expect(desk.opened_row(page, "thank-you").get_by_role("link")).to_have_attribute("href", "../steps/thank-you/")
    pdf = desk.sheet(page)
    assert len(pdf.pages) == 1
    assert "Thank each person you met" in desk.words(pdf)
    assert "Your date" in desk.words(pdf)


def test_with_scripts_off_the_page_says_so(visit):
    reader = visit(java_script_enabled=False)
    reader.go("checklist/")
    page = reader.page
    said = page.locator("#notices noscript p")
    expect(said).to_be_visible()
    assert said.inner_text().startswith("Scripts are off, so nothing is worked out here.")
    expect(page.get_by_text(NOT_STARTED)).to_be_hidden()
    expect(page.locator("#told")).to_have_attribute("open", "")
    assert_a_guide_that_prints(page)


def test_without_webassembly_the_page_says_so(visit):
    reader = visit(expects=("WebAssembly", "no native wasm support", "falling back to ArrayBuffer"))
    reader.context.add_init_script("delete globalThis.WebAssembly")
    reader.go("checklist/")
    expect(reader.page.get_by_text(NOT_STARTED)).to_be_visible()
    assert_a_guide_that_prints(reader.page)


@pytest.mark.parametrize("lost", ["**/*.wasm", "**/app.*.txt", "**/micropython.mjs", "**/boot.js"])
def test_where_a_part_does_not_come_the_page_says_so_at_once_and_keeps_what_is_typed(visit, lost):
    reader = visit(expects=("",))
    reader.context.route(lost, lambda route: route.abort())
    reader.go("checklist/")
    page = reader.page
    expect(page.get_by_text(NOT_STARTED)).to_be_visible(timeout=10_000)
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.locator("#f-said").fill(desk.SAID)
    page.get_by_role("button", name="Show my timeline").click()
    assert_a_guide_that_prints(page)
    reader.context.unroute_all()
    desk.again(reader)
    expect(page.get_by_text(NOT_STARTED)).to_be_hidden()
    expect(page.locator("#facts")).to_contain_text("which is Friday 13 March")


def test_where_the_holidays_do_not_come_only_weekends_are_left_out_and_that_is_said(visit):
    reader = visit(expects=("ERR_FAILED",))
    reader.context.route("**/holidays/GB-ENG.json", lambda route: route.abort())
    desk.keep(reader, plan_k3f9=desk.stored())
    page = desk.opened(reader)
    expect(page.locator("#checklist .notice--trouble")).to_contain_text(
        "The holidays of England could not be loaded, so only weekends are left out."
    )
    expect(desk.row(page, "ask-for-news")).to_be_visible()


@pytest.mark.parametrize("path", ["", "steps/thank-you/", "asking/"])
def test_with_scripts_off_the_guide_is_all_there(visit, path):
    reader = visit(java_script_enabled=False)
    reader.go(path)
    expect(reader.page.get_by_role("heading", level=1)).to_be_visible()
    expect(reader.page.get_by_role("link", name="Your checklist").first).to_be_visible()
