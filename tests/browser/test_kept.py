"""Nothing typed or ticked is lost: before Python runs, in two tabs, in a store that is full, broken or shut."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

FILL = """() => {
  let text = "x".repeat(1 << 20), number = 0;
  while (text) {
    try { localStorage.setItem("other" + number++, text); }
    catch { text = text.slice(text.length / 2 + 0.5); }
  }
}"""
SHUT = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("The store is shut.", "SecurityError"); },
});"""
FULL = "This browser has no more room for this site, so the last change is not kept."
BLOCKED = "This browser keeps nothing for this site."
SET_ASIDE = "Something that was kept here could not be read. It is set aside in this browser, untouched."


@pytest.fixture
def waiting(visit):
    """A reader whose Python waits: `release()` lets it come."""

    def make(**kept):
        reader = visit()
        reader.context.route("**/*.wasm", lambda route: None)
        if kept:
            desk.keep(reader, **kept)
        with reader.page.expect_request("**/*.wasm"):
            reader.page.goto(reader.site + "checklist/", wait_until="commit")

        def release():
            reader.context.unroute_all()
            desk.begun(reader.page)

        return reader, release

    return make


def test_what_is_typed_before_python_runs_is_there_afterwards(waiting):
    reader, release = waiting()
    page = reader.page
    page.get_by_label("Date of the interview").fill("2026-03-05")
    desk.more_told(page).locator("#f-people").fill("Mary Shaw")
    page.locator("#f-said").press_sequentially("end of ne")
    assert desk.plans(page) == []
    release()
    said = page.locator("#f-said")
    expect(said).to_be_focused()
    said.press_sequentially("xt week")
    expect(said).to_have_value(desk.SAID)
    page.keyboard.press("Tab")
    expect(page.locator("#facts")).to_contain_text("They said “end of next week”, which is Friday 13 March.")
    expect(desk.row(page, "thank-you:p1")).to_be_visible()
    expect(page.locator("#facts")).to_be_visible()
    assert "early" not in desk.kept(page), "what was noted early is part of the plan"


def test_what_was_ticked_under_an_id_that_was_renamed_since_is_ticked(visit):
    reader = visit(now="2026-03-09T10:00")

    def renamed(route):
        answer = route.fetch()
        text = re.sub(r'("retired":\{.*?"steps":)\{\}', r'\1{"follow-online":"follow-the-company"}', answer.text())
        assert "follow-online" in text
        route.fulfill(response=answer, body=text)

    reader.context.route("**/assets/app*.txt", renamed)
    done = {"state": "done", "at": "2026-03-06T11:00"}
    desk.keep(reader, plan_k3f9=desk.stored(steps={"follow-online": done}))
    page = desk.opened(reader)
    expect(desk.row(desk.looked_back(page), "follow-the-company")).to_contain_text("Done on Fri 6 March")
    desk.ticked(page, "refresh-your-profile")
    assert desk.plans(page)[0]["steps"]["follow-the-company"] == {**done, "moved": ""}, "under the id of today"


TYPED = """new MutationObserver((changes, observer) => {
  if (!document.querySelector("#early-line")) return;
  observer.disconnect();
  document.getElementById("f-interview-date").value = "2026-03-05";
  document.getElementById("f-people").value = "Mary Shaw";
  document.getElementById("f-region").value = "DE";
}).observe(document, { childList: true, subtree: true })"""


def test_what_is_typed_before_any_script_of_the_page_has_run_is_kept(visit):
    reader = visit()
    reader.context.add_init_script(TYPED)
    reader.go("checklist/")
    page = desk.begun(reader.page)
    expect(desk.row(page, "thank-you:p1")).to_be_visible()
    plan = desk.plans(page)[0]
    assert (plan["interview"]["date"], plan["people"][0]["name"], plan["region"]) == ("2026-03-05", "Mary Shaw", "DE")


def test_what_is_typed_before_python_runs_outlives_a_reload(waiting):
    reader, release = waiting()
    page = reader.page
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.locator("#f-said").fill(desk.SAID)
    with page.expect_request("**/*.wasm"):
        page.reload(wait_until="commit")
    expect(page.get_by_label("Date of the interview")).to_have_value("2026-03-05")
    expect(page.locator("#f-said")).to_have_value(desk.SAID)
    release()
    expect(page.locator("#facts")).to_contain_text("which is Friday 13 March")
    assert desk.plans(page)[0]["interview"]["date"] == "2026-03-05"


def test_in_a_full_store_the_change_stays_on_the_page_and_that_is_said(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored())
    page = desk.opened(reader)
    page.evaluate(FILL)
    for key in ("thank-you:p1", "thank-you:p2"):
        desk.ticked(page, key)
        expect(page.locator("#checklist .notice--trouble")).to_contain_text(FULL)
        assert desk.plans(page)[0].get("steps", {}) == {}
        page.evaluate(FILL)  # the picture of what is left to do may be shorter now, and leave room
    page.evaluate("Object.keys(localStorage).forEach((key) => key.startsWith('other') && localStorage.removeItem(key))")
    desk.ticked(page, "review-yourself")
    expect(page.locator("#checklist .notice--trouble")).to_have_count(0)
    assert {"thank-you:p1", "thank-you:p2", "review-yourself"} == set(desk.plans(page)[0]["steps"]), (
        "what was held back is kept with the rest"
    )


def test_where_the_browser_keeps_nothing_the_page_still_works_and_says_so(visit):
    reader = visit(expects=("page error: The store is shut.",))  # Material's own, which looks for the colour scheme
    reader.context.add_init_script(SHUT)
    page = desk.opened(reader)
    expect(page.locator("#checklist .notice--trouble")).to_contain_text(BLOCKED)
    desk.told(page)
    desk.ticked(page, "thank-you:p1")
    expect(page.locator("#checklist .notice--trouble")).to_have_count(1)
    assert "Thank Mary Shaw" in desk.words(desk.sheet(page))


@pytest.mark.parametrize(
    "broken",
    ["{not json", desk.stored(people="Mary"), desk.stored(format=0)],
    ids=["not JSON", "a wrong type", "a format that never was"],
)
def test_what_cannot_be_read_is_set_aside_untouched(visit, broken):
    reader = visit()
    desk.keep(reader, plan_k3f9=broken)
    page = desk.opened(reader)
    expect(page.locator("#checklist .notice--trouble")).to_contain_text(SET_ASIDE)
    page.get_by_label("Date of the interview").fill("2026-03-05")
    expect(desk.row(page, "ask-for-news")).to_be_visible()
    desk.again(reader)
    texts = page.evaluate("Object.entries(localStorage)")
    assert [text for key, text in texts if "/kept/" in key] == [broken], "set aside once"
    assert [
        json.loads(text)["interview"]["date"] for key, text in texts if "w/plan/" in key and not key.endswith("k3f9")
    ] == ["2026-03-05"]


def test_two_tabs_on_one_plan_see_each_other_and_keep_half_a_word(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored())
    one = desk.opened(reader)
    other = reader.context.new_page()
    other.goto(reader.site + "checklist/")
    desk.begun(other)
    other.locator("#told > summary").click()
    desk.more_told(other).locator("#f-people").press("Control+End")
    other.keyboard.type("\nJo")
    said = other.locator("#f-said")
    said.press("End")
    said.press_sequentially(" or so")
    desk.ticked(one, "thank-you:p1")
    expect(other.locator("[id='tick-thank-you:p1']")).to_have_count(0)
    expect(other.locator("#past-rows > summary")).to_have_text("Three things done")
    expect(said).to_be_focused()
    expect(said).to_have_value(desk.SAID + " or so")
    said.fill("20 March")
    other.keyboard.press("Tab")
    expect(one.locator("#facts")).to_contain_text("They said “20 March”, which is Friday 20 March.")
    plan = desk.plans(one)[0]
    assert [each["name"] for each in plan["people"]] == [*desk.PEOPLE, "Jo"]
    assert set(plan["steps"]) == {"thank-you:p1"}
