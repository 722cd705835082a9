"""Dates that can hardly be meant: asked about once, taken or kept with one press, and an answer holds."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

OLD = {"interview": {"date": "2025-03-05", "ends": "02:30"}, "promises": []}


def opened(visit, **fields):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(**{**OLD, **fields}))
    return reader, desk.opened(reader)


def question(page, field):
    return page.locator(f"[id='doubt-{field}']")


def test_what_may_be_meant_is_taken_with_one_press_and_taken_back(visit):
    _, page = opened(visit)
    expect(question(page, "interview.date")).to_contain_text("Wednesday 5 March 2025, 365 days ago. Is that right?")
    expect(question(page, "interview.date")).to_contain_text("Did you mean Thursday 5 March 2026?")
    page.get_by_role("button", name="Yes, Thursday 5 March 2026").click()
    expect(question(page, "interview.date")).to_have_count(0)
    assert desk.plans(page)[0]["interview"]["date"] == "2026-03-05"
    page.get_by_role("button", name="Yes, 14:30").click()
    expect(page.locator(".doubt")).to_have_count(0)
    assert desk.plans(page)[0]["interview"] == {"date": "2026-03-05", "ends": "14:30", "form": ""}
    page.get_by_role("button", name="Take it back").click()
    expect(question(page, "interview.ends")).to_be_visible()


@pytest.mark.parametrize("width", [390, 1280])
def test_what_is_right_is_not_asked_again(visit, width):
    reader, page = opened(visit)
    page.set_viewport_size({"width": width, "height": 800})
    expect(question(page, "interview.date")).to_be_visible()
    assert reader.cut_off() == []
    page.get_by_role("button", name="Wednesday 5 March 2025 is right").click()
    expect(question(page, "interview.date")).to_have_count(0)
    page.reload()
    desk.begun(page)
    expect(question(page, "interview.ends")).to_be_visible()
    expect(question(page, "interview.date")).to_have_count(0)
    assert desk.plans(page)[0]["confirmed"] == {"interview.date": "2025-03-05"}


def test_who_it_is_at_the_agency_is_told_where_the_people_are(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(agency="Okoro & Daughters", company="Acme"))
    page = desk.opened(reader)
    page.locator("#people > summary").click()
    page.get_by_label("Your contact at the agency").fill("Ms Okoro")
    page.get_by_label("Their email address").fill("jobs@okoro.example")
    page.get_by_label("Their email address").press("Tab")
    desk.opened_row(page, "thank-you:p1").get_by_role("link", name="Write the note").click()
    expect(page.locator("#note-to")).to_have_text("To: Ms Okoro at Okoro & Daughters, jobs@okoro.example")


def test_on_the_day_itself_it_asks_whether_it_is_over_and_then_counts_the_hours(visit):
    reader = visit(now="2026-03-05T09:00")
    desk.keep(reader, plan_k3f9=desk.stored(interview={"date": "2026-03-05"}, promises=[], made="2026-03-02T10:00"))
    page = desk.opened(reader)
    expect(page.locator("#now-title")).to_have_text("Is your interview over?")
    expect(page.locator("#facts")).not_to_contain_text("You met")
    page.get_by_role("button", name="It ended earlier").click()
    expect(page.locator("#f-interview-ends")).to_be_focused()
    reader.at("2026-03-05T14:32")
    page.get_by_role("button", name="It is over now").click()
    expect(page.locator("#now-title")).to_be_focused()
    assert desk.plans(page)[0]["interview"]["ends"] == "14:32"
    expect(page.locator("#facts")).to_contain_text("You met Mary Shaw and Tom Reed on Thursday 5 March, until 14:32.")
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#now-title")).to_have_text("Is your interview over?")
    page.get_by_role("button", name="It is over, and the time does not matter").click()
    expect(page.locator("#now-title")).to_have_text("Thank Mary Shaw")
    page.reload()
    desk.begun(page)
    expect(page.locator("#now-title")).to_have_text("Thank Mary Shaw")
    assert desk.plans(page)[0]["confirmed"] == {"interview.over": "2026-03-05"}
