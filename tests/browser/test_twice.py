"""Every press is safe twice, and an interview told twice is one."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

TWICE = "(button) => { button.click(); button.click(); }"
OFFERED = {"kind": "next-round", "heard": "2026-03-05", "next": "2026-03-12"}


def settled(page):
    """What is kept, once nothing more comes."""
    page.wait_for_timeout(700)
    return sorted(desk.plans(page), key=lambda one: one["made"] + one["id"])


def test_two_presses_on_the_next_round_make_one(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme", outcome=OFFERED))
    page = desk.opened(reader)
    page.locator("#answer > summary").click()
    page.locator("[name=next-round]").evaluate(TWICE)
    assert [one.get("round", 1) for one in settled(page)] == [1, 2]
    page.goto(reader.site + "checklist/#plan/k3f9")
    expect(page.locator("#facts")).to_contain_text("You met")
    page.locator("#answer > summary").click()
    expect(page.get_by_role("link", name="To the timeline of the next round")).to_be_visible()
    expect(page.locator("[name=next-round]")).to_have_count(0)


@pytest.mark.parametrize(
    "name",
    [
        "show",
        "print",
        "add-plan",
        "put-away",
        "delete",
        "undo-last",
        "save-csv",
        "new-day",
        "note-sent",
        "skip",
        "move",
        "already",
        "withdraw",
        "accept",
    ],
)
def test_a_press_twice_at_once_is_as_one(visit, name):
    reader = visit()
    offer = {"kind": "offer", "heard": "2026-03-05"}
    desk.keep(
        reader,
        plan_k3f9=desk.stored(company="Acme", outcome=offer if name in ("accept", "withdraw") else {}),
        plan_other=desk.stored(id="other", company="Bolt", made="2026-03-05T16:30"),
    )
    reader.context.add_init_script("window.print = () => { window.printed = (window.printed || 0) + 1; }")
    page = desk.opened(reader)
    where = {
        "put-away": "agenda",
        "delete": "agenda",
        "save-csv": "log",
        "note-sent": "note/k3f9/thank-you:p1",
        "add-plan": "agenda",
        "undo-last": "plan/k3f9",
    }
    page.goto(reader.site + "checklist/#" + where.get(name, "plan/k3f9"))
    expect(page.locator("#title")).to_be_visible()
    page.wait_for_timeout(500)
    for _ in range(3):  # a later row, its More, and Not now in it
        page.evaluate("document.querySelectorAll('#checklist details').forEach((each) => { each.open = true; })")
        page.wait_for_timeout(500)
    if name == "undo-last":
        desk.ticked(page, "review-yourself", "write-down-what-happened")
    if name == "withdraw":
        page.locator("[name=accept]").click()
        page.wait_for_timeout(600)
    before = len(desk.plans(page))
    button = page.locator(f"#checklist button[name='{name}']").first
    expect(button).to_be_attached()
    button.evaluate(TWICE)
    kept = settled(page)
    assert len(kept) == before
    expect(page.locator("#checklist .notice--trouble")).to_have_count(0)
    expect(page.locator("#stopped")).to_be_hidden()
    if name == "print":
        assert page.evaluate("window.printed") == 1
    if name == "undo-last":
        assert list(kept[0]["steps"]) == ["review-yourself"], "one change is taken back, not two"
    if name == "delete":
        expect(page.locator("#sure")).to_be_visible()


def test_a_double_click_deletes_nothing_for_the_second_press_is_where_the_first_was(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    page = desk.opened(reader)
    page.goto(reader.site + "checklist/#agenda")
    page.locator("[id='manage-k3f9'] > summary").click()
    page.locator("#delete-k3f9").dblclick()
    expect(page.locator("#sure")).to_be_visible()
    assert len(settled(page)) == 1


def test_delete_twice_in_two_windows_and_the_way_back(visit):
    reader = visit()
    desk.keep(reader, plan_other=desk.stored(id="other", company="Bolt", made="2026-03-05T16:30"))
    page = desk.opened(reader)
    page.evaluate("(text) => localStorage.setItem('after-the-interview/plan/k3f9', text)", desk.stored(company="Acme"))
    page.goto(reader.site + "checklist/#agenda")
    desk.again(reader)
    page.locator("[id='manage-k3f9'] > summary").click()
    page.locator("#delete-k3f9").click()
    page.evaluate("localStorage.removeItem('after-the-interview/plan/k3f9')")
    page.wait_for_timeout(600)
    page.locator("#delete-yes-k3f9").click()
    page.wait_for_timeout(600)
    page.get_by_role("button", name="Take it back").click()
    page.wait_for_timeout(300)
    assert sorted(one["company"] for one in desk.plans(page)) == ["Acme", "Bolt"]


def test_a_link_proposes_and_twenty_links_make_no_plan(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    page = desk.opened(reader)
    for day in range(1, 21):
        page.evaluate(f"location.hash = 'date=2026-04-{day:02}&ends=10:00'")
        page.wait_for_timeout(60)
    expect(page.locator("#proposal")).to_contain_text("Was your interview on Monday 20 April, until 10:00?")
    expect(page.locator("#proposal")).to_be_focused()
    assert len(desk.plans(page)) == 1
    desk.again(reader)
    expect(page.locator("#proposal")).to_contain_text("Monday 20 April")
    page.get_by_role("button", name="Leave it").click()
    expect(page.locator("#proposal")).to_have_count(0)
    desk.again(reader)
    expect(page.locator("#proposal")).to_have_count(0)
    page.evaluate("location.hash = 'date=2026-04-20&ends=10:00'")
    page.get_by_role("button", name="Make a timeline for it").evaluate(TWICE)
    page.wait_for_timeout(600)
    assert [one["interview"]["ends"] for one in settled(page)] == ["14:30", "10:00"]


def test_an_end_that_is_no_time_is_refused_with_a_sentence(visit):
    reader = visit()
    reader.go("checklist/#date=2026-03-05&ends=25:00")
    page = desk.begun(reader.page)
    expect(page.locator("#checklist .notice--trouble")).to_contain_text("named an end that is no time of day")
    assert desk.plans(page)[0]["interview"] == {"date": "2026-03-05", "ends": "", "form": ""}


def test_the_same_date_and_time_from_the_start_page_leads_to_the_plan_that_is_there(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    desk.opened(reader)
    page = reader.page
    reader.go("")
    expect(page.locator("#ask-yours")).to_contain_text("Your timeline: Acme. Next: ")
    page.get_by_label("When was the interview?").fill("2026-03-05")
    page.get_by_label("When did it end?").fill("14:30")
    page.get_by_role("button", name="Show my timeline").click()
    desk.begun(page)
    expect(page.locator("#proposal")).to_contain_text("You have a timeline for an interview on Thursday 5 March")
    page.get_by_role("link", name="Open Acme").click()
    expect(page.locator("#facts")).to_contain_text("Mary Shaw")
    expect(page.locator("#proposal")).to_have_count(0)
    assert len(desk.plans(page)) == 1


def test_the_same_date_and_time_typed_into_a_second_plan_is_asked_about(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    page = desk.opened(reader)
    page.locator("[name=add-plan]").click()
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.locator("#f-interview-ends").fill("14:30")
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#proposal")).to_contain_text("You have another timeline for the same day and time: Acme.")
    page.get_by_role("button", name="The same: keep Acme, delete this one").evaluate(TWICE)
    expect(page.locator("#title")).to_have_text("Acme")
    assert [one.get("company") for one in settled(page)] == ["Acme"]


def test_who_comes_back_to_the_start_page_is_led_to_their_timeline(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="<b>Acme"))
    desk.opened(reader)
    page = reader.page
    page.wait_for_function("localStorage.getItem('after-the-interview/last')")
    reader.at("2026-04-20T09:00")
    reader.go("")
    line = page.locator("#ask-yours")
    expect(line).to_contain_text("Your timeline: <b>Acme.")
    expect(line).not_to_contain_text("Next:")
    assert reader.violations() == []
    line.get_by_role("link").click()
    desk.begun(page)
    expect(page.locator("#title")).to_have_text("<b>Acme")


def test_a_newcomer_sees_no_such_line(visit):
    reader = visit()
    reader.go("")
    expect(reader.page.locator("#ask-yours")).to_be_hidden()
