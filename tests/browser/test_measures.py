"""Measures of the calm page: its length, the first screen, how much there is to press, titles, targets."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

PHONE, SMALL = {"width": 390, "height": 844}, {"width": 360, "height": 640}
SENT = {key: {"state": "done", "at": "2026-03-05T17:06"} for key in ("thank-you:p1", "thank-you:p2")}
HEIGHT = "document.documentElement.scrollHeight"
LATER = """() => [...document.querySelectorAll("#course .step--brief")].map((each) =>
  [each.textContent.trim(), Math.round(each.querySelector("summary").getBoundingClientRect().height)])"""
PRESSED = """() => [...document.querySelectorAll("#course > .step:not(.step--now, .step--past) .step__foot")]
  .filter((each) => each.checkVisibility()).map((each) =>
    [[...each.querySelectorAll("input, button, a, summary")].filter((one) => one.checkVisibility()).length,
      Math.round(each.getBoundingClientRect().height)])"""


def bottom(locator) -> float:
    """Where the element ends, from the top of the window."""
    box = locator.bounding_box()
    return box["y"] + box["height"]


def test_the_page_of_the_first_day_is_short_and_a_row_is_one_thing_and_more(visit):
    reader = visit(now="2026-03-05T16:40", viewport=PHONE)
    desk.keep(reader, plan_k3f9=desk.stored(company="Harrow Street Archive", role="Analyst"))
    page = desk.opened(reader)
    assert page.evaluate(HEIGHT) <= 1900
    assert bottom(page.locator(".step--now .button")) < 560
    assert bottom(page.locator("#take")) < 320, "what can be taken along is seen"
    lines = page.evaluate(LATER)
    assert len(lines) >= 7
    assert [one for one in lines if one[1] > 37] == [], "one line each"
    feet = page.evaluate(PRESSED)
    assert feet
    assert [one for one in feet if one[0] > 3 or one[1] > 46] == [], "Done, the one action and More, on one line"
    assert page.locator("#hours svg").count() == 1
    # what can be pressed is large enough: 44 px for titles, 24 in lists
    small = page.evaluate("""() => [...document.querySelectorAll("#checklist :is(a, button, summary, input)")]
      .filter((each) => each.checkVisibility()).map((each) =>
        [each.textContent.trim(), Math.round((each.closest("label") ?? each).getBoundingClientRect().height)])
      .filter(([, high]) => high < 24)""")
    assert small == []
    titles = page.locator("#course .step__head .step__title a").all()
    assert titles
    assert all(one.bounding_box()["height"] >= 43.5 for one in titles)


@pytest.mark.parametrize("size", [PHONE, SMALL], ids=["390", "360"])
def test_with_nothing_to_do_the_way_to_say_otherwise_is_on_the_first_screen(visit, size):
    reader = visit(now="2026-03-09T09:00", viewport=size)
    desk.keep(reader, plan_k3f9=desk.stored(company="Harrow Street Archive", steps=SENT))
    page = desk.opened(reader)
    expect(page.locator("#now-title")).to_have_text("Nothing to do until Monday 16 March")
    assert bottom(page.locator("#calm .button").first) <= size["height"]


def test_the_button_of_a_note_and_that_of_a_first_visit_are_on_the_first_screen(visit):
    reader = visit(now="2026-03-05T16:40", viewport=PHONE)
    desk.keep(reader, plan_k3f9=desk.stored(company="Harrow Street Archive", role="Analyst"))
    reader.go("checklist/#note/k3f9/thank-you:p1")
    desk.begun(reader.page)
    assert bottom(reader.page.locator("#open-mail")) <= PHONE["height"]
    new = visit(now="2026-03-05T16:40", viewport=PHONE)
    page = desk.opened(new)
    assert bottom(page.locator("#show")) <= PHONE["height"]
    assert page.evaluate(HEIGHT) <= 2420, "half of what it was"
    assert page.locator("#course :is(input, button)").count() == 0
    # the days that most people need are a press each, before a date is chosen
    expect(page.locator(".unset")).to_be_visible()
    assert page.locator("#f-interview-date").get_attribute("aria-invalid") == "false"
    page.get_by_role("button", name="Yesterday").click()
    expect(page.locator("#f-interview-date")).to_have_value("2026-03-04")
    expect(page.locator(".unset")).to_be_hidden()
    expect(page.locator("#facts")).to_contain_text("Wednesday 4 March")


def test_each_screen_has_a_title_and_who_comes_back_finds_their_place(visit):
    reader = visit(now="2026-03-05T16:40", viewport=PHONE)
    desk.keep(reader, plan_k3f9=desk.stored(company="Harrow Street Archive"))
    page = desk.opened(reader)
    expect(page).to_have_title("Harrow Street Archive | After the Interview")
    write = desk.opened_row(page, "thank-you:p2").get_by_role("link", name="Write the note")
    write.scroll_into_view_if_needed()
    page.evaluate("scrollTo(0, 500)")
    stood = page.evaluate("scrollY")
    write.click()
    expect(page).to_have_title("A note to Tom Reed | After the Interview")
    page.get_by_role("link", name="Back to your timeline").click()
    expect(write).to_be_focused()
    assert abs(page.evaluate("scrollY") - stood) <= 2
    write.click()
    expect(page.locator("#note")).to_be_attached()
    page.go_back()
    expect(write).to_be_focused()
    assert abs(page.evaluate("scrollY") - stood) <= 2
    for place, title in (("agenda", "Your interviews"), ("log", "What you have done")):
        page.goto(f"{reader.site}checklist/#{place}")
        expect(page).to_have_title(f"{title} | After the Interview")
    page.goto(f"{reader.site}checklist/#plan/k3f9")
    page.reload()
    desk.begun(page)
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()


def test_a_name_from_right_to_left_turns_nothing_round(visit):
    reader = visit(now="2026-03-05T16:40", viewport=PHONE)
    people = [{"id": "p1", "name": "שרה כהן"}, {"id": "p2", "name": "דוד לוי"}]
    desk.keep(reader, plan_k3f9=desk.stored(people=people))
    page = desk.opened(reader)
    order = page.locator("#facts bdi").evaluate_all(
        "(all) => all.map((each) => [each.textContent, each.getBoundingClientRect().left])"
    )
    assert [name for name, _ in order] == [one["name"] for one in people]
    assert order[0][1] < order[1][1], json.dumps(order)
