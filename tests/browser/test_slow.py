"""A slow line: what is said while Python is long in coming, and the form that is filled in meanwhile."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

SOONER = """(() => {
  const later = window.setTimeout;
  window.setTimeout = (work, wait, ...more) => later(work, wait === %d ? 50 : wait, ...more);
})()"""
SLOW = "On a slow connection this takes a while, and it is still coming. What you type and tick meanwhile is kept."


def held(reader):
    """The checklist, whose Python waits until `unroute_all`."""
    reader.context.route("**/*.wasm", lambda route: None)
    with reader.page.expect_request("**/*.wasm"):
        reader.page.goto(reader.site + "checklist/", wait_until="commit")
    return reader.page


@pytest.mark.parametrize(
    ("field", "typed"), [("f-people", "Mary"), ("f-interview-ends", "1430"), ("f-said", "end of next week")]
)
def test_the_form_stays_open_under_the_hands_of_who_is_filling_it_in(visit, field, typed):
    reader = visit(viewport={"width": 390, "height": 844})
    page = held(reader)
    page.get_by_label("Date of the interview").fill("2026-03-05")
    one = desk.more_told(page).locator("#" + field)
    one.press_sequentially(typed)
    reader.context.unroute_all()
    desk.begun(page)
    expect(one).to_be_focused()
    expect(page.locator("#facts")).to_contain_text("Thursday 5 March")
    if field == "f-people":
        page.keyboard.type(" Shaw")
        page.keyboard.press("Tab")
        expect(page.locator("#facts")).to_contain_text("Mary Shaw")
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#now-title")).to_be_focused()
    expect(page.locator("#told")).not_to_have_attribute("open", "")


def test_a_slow_line_is_not_called_a_failure(visit):
    reader = visit()
    reader.context.add_init_script(SOONER % 20_000)
    page = held(reader)
    expect(page.locator("#early-line")).to_have_text(SLOW)
    expect(page.locator("#not-started")).to_be_hidden()
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#early-line")).to_have_text(SLOW)
    reader.context.unroute_all()
    desk.begun(page)
    expect(page.locator("#now-title")).to_be_focused()
    expect(page.locator("#early-line")).to_have_text("")


def test_where_python_does_not_come_a_press_leads_to_the_sentence_that_says_so(visit):
    reader = visit()
    reader.context.add_init_script(SOONER % 120_000)
    page = held(reader)
    sentence = page.locator("#not-started")
    expect(sentence).to_be_visible()
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.get_by_role("button", name="Show my timeline").click()
    expect(sentence).to_be_focused()
    reader.context.unroute_all()
    desk.begun(page)
    expect(sentence).to_be_hidden()


def test_a_picture_says_of_when_it_is_to_the_year_and_when_python_is_lost(visit):
    reader = visit(now="2026-12-20T17:00")
    plan = desk.stored(interview={"date": "2026-12-18", "ends": "14:30"}, promises=[])
    desk.keep(reader, plan_k3f9=plan)
    page = desk.opened(reader)
    page.wait_for_function("localStorage.getItem('after-the-interview/last')")
    reader.at("2027-01-02T09:00")
    reader.context.add_init_script(SOONER % 120_000)
    stood = "This is how it stood at 17:00 on Sunday 20 December 2026."
    page = held(reader)
    expect(page.locator("#facts")).to_contain_text("on Friday 18 December 2026")
    expect(page.locator("#not-started")).to_contain_text("how your timeline stood when it was worked out last")
    expect(page.locator("#early-line")).to_have_text(stood)


def test_two_windows_that_wait_together_make_one_plan(visit):
    reader = visit()
    one = held(reader)
    one.get_by_label("Date of the interview").fill("2026-03-05")
    reader.page = reader.context.new_page()
    other = held(reader)
    expect(other.get_by_label("Date of the interview")).to_have_value("2026-03-05")
    desk.more_told(one).locator("#f-people").fill("Tom Reed")
    desk.more_told(other).locator("#f-people").fill("Mary Shaw")
    reader.context.unroute_all()
    desk.begun(one)
    desk.begun(other)
    expect(other.locator("#facts")).to_contain_text("Tom Reed and Mary Shaw")
    expect(one.locator("#facts")).to_contain_text("Tom Reed and Mary Shaw")
    plans = desk.plans(one)
    assert [[each["name"] for each in plan["people"]] for plan in plans] == [["Tom Reed", "Mary Shaw"]]


def test_another_day_told_in_a_second_window_is_another_interview(visit):
    reader = visit()
    one = held(reader)
    reader.page = reader.context.new_page()
    other = held(reader)
    one.get_by_label("Date of the interview").fill("2026-03-05")
    other.get_by_label("Date of the interview").fill("2026-03-04")
    reader.context.unroute_all()
    desk.begun(one)
    desk.begun(other)
    other.wait_for_timeout(300)
    assert sorted(plan["interview"]["date"] for plan in desk.plans(one)) == ["2026-03-04", "2026-03-05"]


def test_a_picture_made_before_the_interview_says_afterwards_that_it_was(visit):
    reader = visit(now="2026-03-04T17:00")
    desk.keep(reader, plan_k3f9=desk.stored())
    page = desk.opened(reader)
    page.wait_for_function("localStorage.getItem('after-the-interview/last')")
    told = {"2026-03-05T14:29": "The interview is on", "2026-03-05T14:30": "You met Mary Shaw and Tom Reed"}
    for now, said in told.items():
        reader.at(now)
        reader.context.route("**/*.wasm", lambda route: None)
        page.goto("about:blank")
        held(reader)
        expect(page.locator("#facts")).to_contain_text(said)
