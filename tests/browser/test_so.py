"""What the page says is so: pressed in a browser, twice, after a reload, and on a telephone."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk
from tests.browser.test_several import SENT, at, kept, saved

UNREAD = {"promises": [{"said": "after the board has met", "on": "2026-03-05"}], "steps": SENT}
YES = {"accept-the-next-round": {"state": "done", "at": "2026-03-13T18:00"}}
ROUND_ONE = {
    "company": "Acme",
    "steps": {**SENT, **YES},
    "outcome": {"kind": "next-round", "heard": "2026-03-13", "next": "2026-03-19"},
}
ROUND_TWO = {
    "company": "Acme",
    "round": 2,
    "follows": "aaa",
    "promises": [],
    "interview": {"date": "2026-03-19", "ends": ""},
}


def test_words_that_cannot_be_read_are_asked_about_and_asking_waits_until_they_are_told(visit):
    reader = visit(now="2026-03-16T09:00", viewport={"width": 390, "height": 844})
    kept(reader, aaa=UNREAD)
    page = at(reader)
    expect(page.locator("#facts")).to_contain_text("We could not read a day in that.")
    expect(page.locator("#facts")).to_contain_text("Until we know the day, asking waits.")
    expect(page.locator("#now-title")).to_have_text("Which day is “after the board has met”?")
    expect(desk.row(page, "ask-for-news")).to_contain_text("Once we know their day")
    expect(desk.opened_row(page, "ask-for-news").get_by_role("checkbox")).to_have_count(0)
    page.get_by_role("button", name="Say it in other words").click()
    expect(page.locator("#f-said")).to_be_focused()
    page.locator("#unread").get_by_role("button", name="Choose the day").click()
    expect(page.locator("[id='f-by']")).to_be_focused()
    page.locator("[id='f-by']").fill("2026-03-20")
    page.locator("[id='f-by']").press("Tab")
    expect(page.locator("#now-title")).to_have_text("Nothing to do until Monday 23 March")
    page = desk.again(reader)
    expect(page.locator("#facts")).to_contain_text("They named Friday 20 March")
    assert saved(page, "aaa")["promises"][0]["said"] == "after the board has met"


def test_that_they_named_no_day_is_one_press_and_can_be_taken_back(visit):
    reader = visit(now="2026-03-16T09:00")
    kept(reader, aaa=UNREAD)
    page = at(reader)
    for _ in range(2):
        page.get_by_role("button", name="They named no day").click()
        expect(page.locator("#now-title")).to_have_text("Ask once where things stand")
        expect(page.locator("#facts")).to_contain_text("They named no day.")
        page.get_by_role("button", name="Take it back").click()
        expect(page.locator("#now-title")).to_have_text("Which day is “after the board has met”?")
    assert [one["said"] for one in saved(page, "aaa")["promises"]] == ["after the board has met"]


def test_the_next_rounds_page_has_what_is_open_in_the_round_before_and_its_boxes_work(visit):
    reader = visit(now="2026-03-14T09:00", viewport={"width": 390, "height": 844})
    kept(reader, aaa=ROUND_ONE, bbb=ROUND_TWO)
    page = at(reader, "#plan/bbb")
    expect(page.locator("#now-title")).to_have_text("Prepare for the next round")
    expect(page.locator(".step--now .step__of")).to_have_text("Acme")
    page.locator("[id='tick-aaa/research-again']").click()
    expect(page.locator("#now-title")).to_have_text("Bring new questions")
    expect(desk.opened_row(page, "aaa/research-again").get_by_role("button", name="Undo")).to_be_focused()
    desk.opened_row(page, "aaa/prepare-new-questions")
    page.locator("[id='tick-aaa/prepare-new-questions']").click()
    expect(page.locator("#now-title")).to_have_text("Nothing to do until Thursday 19 March")
    assert sorted(saved(page, "aaa")["steps"]) == sorted(["prepare-new-questions", "research-again", *SENT, *YES])
    assert not saved(page, "bbb").get("steps")
    desk.opened_row(page, "aaa/research-again").get_by_role("button", name="Undo").click()
    expect(page.locator("#now-title")).to_have_text("Prepare for the next round")
    page = desk.again(reader)
    expect(page.locator("#now-title")).to_have_text("Prepare for the next round")
    desk.unfolded(page, "aaa/research-again")
    page.locator("[id='why-aaa/research-again'] > summary").click()
    expect(page.locator("[id='why-aaa/research-again']")).to_contain_text("From")


def test_who_is_to_hear_of_an_offer_is_told_on_their_own_page(visit):
    reader = visit(now="2026-03-12T09:00")
    kept(
        reader,
        aaa={
            "company": "Acme",
            "steps": SENT,
            "outcome": {"kind": "offer", "heard": "2026-03-11", "reply_by": "2026-03-18"},
        },
        bbb={"company": "Beta", "steps": SENT},
    )
    page = at(reader, "#plan/bbb")
    expect(page.locator("#now-title")).to_have_text("Tell Beta about the offer")
    page.locator("[id='tick-aaa/tell-the-others:bbb']").click()
    expect(page.locator("#now-title")).to_have_text("Nothing to do until Monday 16 March")
    assert saved(page, "aaa")["steps"]["tell-the-others:bbb"]["state"] == "done"


def test_an_interview_that_was_moved_after_ticks_asks_about_them(visit):
    reader = visit(now="2026-03-06T12:00")
    kept(reader, aaa={"steps": SENT, "interview": {"date": "2026-03-19", "ends": "14:30"}})
    page = at(reader)
    expect(page.locator("#moved")).to_contain_text("on Thursday 19 March, and 2 steps that belong to it")
    page.get_by_role("button", name="Keep what is ticked").click()
    expect(page.locator("#moved")).to_have_count(0)
    page = desk.again(reader)
    expect(page.locator("#moved")).to_have_count(0)
    page.locator("#told > summary").click()
    page.locator("#f-interview-date").fill("2026-03-20")
    page.locator("#f-interview-date").press("Tab")
    expect(page.locator("#moved")).to_contain_text("Friday 20 March")
    page.get_by_role("button", name="Take back what is ticked").click()
    expect(page.locator("#moved")).to_have_count(0)
    assert not saved(page, "aaa").get("steps")
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#moved")).to_contain_text("2 steps")
    assert sorted(saved(page, "aaa")["steps"]) == sorted(SENT)


def test_a_profile_ticked_for_one_interview_is_done_for_all(visit):
    reader = visit(now="2026-03-06T12:00")
    kept(reader, aaa={"company": "Acme", "steps": SENT}, bbb={"company": "Beta", "steps": SENT})
    page = at(reader)
    own = page.locator(".own:not(.interviews)")
    expect(own.get_by_role("heading", name="Bring your profile up to date")).to_have_count(1)
    expect(own.get_by_role("link", name="Follow the company online")).to_have_count(1)
    page.locator("[id$='/refresh-your-profile'][id^='brief-'] > summary").click()
    page.locator("[id$='/refresh-your-profile'][id^='tick-']").click()
    expect(own.get_by_role("heading", name="Bring your profile up to date")).to_have_count(0)
    for name in ("aaa", "bbb"):
        page = at(reader, "#plan/" + name)
        page.reload()
        desk.begun(page)
        expect(page.locator("#tick-refresh-your-profile")).to_have_count(0)
        desk.looked_back(page)
        expect(desk.row(page, "refresh-your-profile")).to_contain_text("Done at 12:00")
    assert ["refresh-your-profile" in saved(page, name).get("steps", {}) for name in ("aaa", "bbb")].count(True) == 1


@pytest.mark.parametrize("width", [390, 1280])
def test_a_newcomer_on_the_morning_after_meets_what_can_still_be_done(visit, width):
    reader = visit(now="2026-03-06T09:00", viewport={"width": width, "height": 844})
    page = desk.opened(reader)
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.locator("#f-interview-ends").fill("14:30")
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#now-title")).to_have_text("Thank each person you met")
    expect(desk.row(page, "ask-what-happens-next")).to_contain_text("Still possible until 14:30 today")
    assert [one.get_attribute("id") for one in page.locator(".step--late").all()] == ["row-write-down-what-happened"]
    desk.opened_row(page, "ask-what-happens-next").get_by_role("link", name="Write the note").click()
    expect(page.locator("#title")).to_contain_text("Thank each person you met")
    assert not reader.cut_off()


def test_with_an_offer_accepted_elsewhere_the_page_asks_to_withdraw(visit):
    reader = visit(now="2026-03-17T09:00")
    kept(
        reader,
        aaa={
            "company": "Acme",
            "steps": SENT,
            "outcome": {"kind": "offer", "heard": "2026-03-13", "accepted": "2026-03-14"},
        },
        bbb={"company": "Beta", "steps": SENT},
    )
    page = at(reader, "#plan/aaa")
    expect(page.locator("#now-title")).to_have_text("You have accepted")
    expect(page.locator("#course")).not_to_contain_text("Say thank you for the offer")
    page = at(reader, "#plan/bbb")
    expect(page.locator("#now-title")).to_have_text("You have accepted another offer")
    expect(page.locator("#course")).not_to_contain_text("Ask once where things stand")
    page.locator("#calm").get_by_role("button", name="Withdraw").click()
    expect(page.locator("#now-title")).to_have_text("Decline with thanks")
    assert saved(page, "bbb")["outcome"]["kind"] == "withdrawn"
