"""The same plan later: after a reload, on the days after, to its end, and before an interview to come."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

SENT = {
    key: {"state": "done", "at": "2026-03-05T17:06"}
    for key in ("thank-you:p1", "thank-you:p2", "write-down-what-happened", "review-yourself")
}
LOOKS_AGAIN = "document.dispatchEvent(new Event('visibilitychange'))"


@pytest.fixture
def at(visit):
    """The checklist at a moment, with the journey's plan in the store; more fields of the plan as given."""

    def make(now, **fields):
        reader = visit(now=now)
        desk.keep(reader, plan_k3f9=desk.stored(**fields))
        return reader, desk.opened(reader)

    return make


def test_after_a_reload_everything_is_there(visit):
    reader = visit()
    page = desk.opened(reader)
    desk.told(page)
    desk.ticked(page, "thank-you:p1")
    before = page.locator("#facts").inner_text()
    page.locator("#told > summary").click()
    desk.more_told(page)
    company = page.get_by_label("Who is it with?")
    company.fill("Larkfield Water")
    page.evaluate("document.getElementById('f-company').focus()")
    desk.again(reader)
    expect(page.locator("#facts h1")).to_have_text("Larkfield Water")
    assert page.locator("#facts p").inner_text() in before
    expect(desk.row(desk.looked_back(page), "thank-you:p1")).to_contain_text("Done at 17:00.")
    expect(desk.opened_row(page, "thank-you:p2").get_by_role("checkbox")).not_to_be_checked()
    page.locator("#told > summary").click()
    for name, value in (
        ("interview-date", "2026-03-05"),
        ("interview-ends", "14:30"),
        ("said", desk.SAID),
        ("region", "GB"),
        ("part", "GB-ENG"),
        ("people", "\n".join(desk.PEOPLE)),
        ("company", "Larkfield Water"),
    ):
        expect(page.locator(f"#f-{name}")).to_have_value(value)
    assert set(desk.kept(page)) == {"plan/" + desk.plans(page)[0]["id"], "last"}


def test_the_day_after_what_was_not_sent_is_late(at):
    reader, page = at(
        "2026-03-06T14:29", steps={key: SENT[key] for key in ("write-down-what-happened", "review-yourself")}
    )
    expect(page.locator(".step--now .window")).to_have_text(
        "On time until 14:30 today, worth doing until 14:30 tomorrow."
    )
    reader.at("2026-03-06T14:31")
    page.evaluate(LOOKS_AGAIN)
    expect(page.locator(".step--now .window")).to_have_text("Late since 14:30 today, worth doing until 14:30 tomorrow.")
    expect(desk.opened_row(page, "thank-you:p2").locator(".step__when")).to_have_text(
        "Late since 14:30 today worth doing until 14:30 tomorrow"
    )
    reader.at("2026-03-07T15:00")
    page.evaluate(LOOKS_AGAIN)
    expect(page.locator("#past")).to_contain_text("passed")
    expect(desk.row(desk.looked_back(page), "thank-you:p1")).to_contain_text("Passed at 14:30 today.")
    desk.opened_row(page, "thank-you:p1").get_by_role("button", name="I have done this already").click()
    assert desk.plans(page)[0]["steps"]["thank-you:p1"]["at"] == "2026-03-07T15:00"


def test_once_all_is_sent_there_is_nothing_to_do_until_a_named_day(at):
    _, page = at("2026-03-06T09:00", steps=SENT)
    expect(page.locator("#now-title")).to_have_text("Nothing to do until Monday 16 March")
    expect(page.locator("#calm")).to_contain_text(
        "They named Friday 13 March. Until that day is over, silence is normal."
    )
    expect(page.locator("#past summary").first).to_have_text("Six things done")
    expect(page.locator(".own")).to_contain_text("Bring your profile up to date")
    assert page.locator(".step--now").count() == 0
    page.get_by_role("button", name="They named a new day").click()
    expect(page.locator("#f-said")).to_be_focused()
    page.keyboard.type("20 March")
    expect(page.locator("#f-said-read")).to_have_text("By Friday 20 March 2026, counted from Friday 6 March.")
    page.keyboard.press("Tab")  # Enter begins a new line: the field takes a whole message
    expect(page.locator("#now-title")).to_have_text("Nothing to do until Monday 23 March")
    expect(page.locator("#aloud")).to_have_text(
        "By Friday 20 March 2026, counted from Friday 6 March. Nothing to do until Monday 23 March. It is their move."
    )
    assert [(each["said"], each["on"]) for each in desk.plans(page)[0]["promises"]] == [
        (desk.SAID, "2026-03-05"),
        ("20 March", "2026-03-06"),
    ]


def test_the_whole_course_to_the_closed_file(at):
    reader, page = at("2026-03-16T08:00", steps=SENT)
    title = page.locator("#now-title")
    for now, key, name, until in (
        ("2026-03-17T10:00", "ask-for-news", "Ask once where things stand", "Tuesday 24 March"),
        ("2026-03-24T10:00", "ask-once-more", "Ask once more", "Tuesday 7 April"),
    ):
        desk.again(reader, now)
        expect(desk.opened_row(page, key).get_by_role("heading")).to_have_text(name)
        desk.ticked(page, key)
        expect(title).to_have_text(f"Nothing to do until {until}")
    desk.again(reader, "2026-04-07T09:00")
    desk.ticked(page, "close-the-file")
    desk.again(reader, "2026-04-08T09:00")
    assert page.locator("#phase-asking").count() == 0, "there is no third time"
    expect(title).to_have_text("The file is closed")
    expect(desk.opened_row(page, "keep-applying:5").get_by_role("checkbox")).to_be_attached()
    steps = desk.plans(page)[0]["steps"]
    assert [steps[key]["at"] for key in ("ask-for-news", "ask-once-more", "close-the-file")] == [
        "2026-03-17T10:00",
        "2026-03-24T10:00",
        "2026-04-07T09:00",
    ]


def test_before_the_interview_there_is_nothing_to_do_but_be_there(visit):
    page = desk.opened(visit(now="2026-03-05T09:00"))
    page.get_by_label("Date of the interview").fill("2026-03-12")
    expect(page.locator("#now-title")).to_have_text("Nothing to do until Thursday 12 March")
    expect(page.locator("#facts")).to_contain_text("The interview is on Thursday 12 March.")
    expect(page.locator("#calm")).to_contain_text("What to do before you leave it stands below.")
    expect(page.get_by_label("When it should end")).to_be_visible()
    before = page.locator("#phase-before-you-leave ~ li .step__title")
    assert set(before.all_inner_texts()[:3]) == {
        "Say that you want the job",
        "Ask what happens next",
        "Take the names with you",
    }
    expect(desk.opened_row(page, "collect-names").locator(".step__when")).to_have_text("From Thu 12 March")


INSTANT = "2026-03-05T12:30"


@pytest.mark.parametrize(
    ("zone", "here"),
    [
        ("Pacific/Pago_Pago", "2026-03-05T01:30"),
        ("Asia/Kathmandu", "2026-03-05T18:15"),
        ("Pacific/Auckland", "2026-03-06T01:30"),
        ("Pacific/Kiritimati", "2026-03-06T02:30"),
    ],
)
def test_today_is_the_readers_own_at_one_instant_the_world_over(visit, zone, here):
    reader = visit(now=here, zone=zone)
    desk.keep(reader, plan_k3f9=desk.stored(interview={"date": "2026-03-05", "ends": ""}))
    page = desk.opened(reader)
    assert page.evaluate("new Date().toISOString()") == INSTANT + ":00.000Z"
    tomorrow = here > "2026-03-06"
    expect(desk.opened_row(page, "thank-you:p2").locator(".step__when")).to_have_text(
        "On time today worth doing until tomorrow" if tomorrow else "Best today on time until tomorrow"
    )
    page.locator("[id='tick-thank-you:p2']").click()
    expect(desk.row(page, "thank-you:p2").locator(".done")).to_contain_text(f"Done at {here[11:]}.")
    assert desk.plans(page)[0]["steps"]["thank-you:p2"]["at"] == here
