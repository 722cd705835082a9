"""From a blank page to a printed timeline, as one reader does it."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

THANKS = ("thank-you:p1", "thank-you:p2")


@pytest.fixture
def page(visit):
    """The checklist, blank, on the day of the interview at five."""
    return desk.opened(visit())


def test_the_timeline_follows_each_thing_that_is_told(page):
    expect(page.get_by_role("heading", level=1)).to_have_text("Your checklist")
    page.get_by_label("Date of the interview").fill("2026-03-05")
    expect(page.locator("#facts")).to_contain_text("The interview is on Thursday 5 March.")
    expect(desk.opened_row(page, "ask-for-news").locator(".step__when")).to_have_text(
        "From Thu 12 March until Thu 19 March"
    )
    page.locator("#f-interview-ends").fill("14:30")
    expect(desk.row(page, "thank-you").locator(".window")).to_have_text(
        "Best before 17:30 today, on time until 14:30 tomorrow."
    )
    page.locator("#f-said").press_sequentially(desk.SAID)
    expect(page.locator("#f-said-read")).to_have_text("By Friday 13 March 2026, counted from Thursday 5 March.")
    desk.more_told(page).locator("#f-people").fill("\n".join(desk.PEOPLE))
    page.keyboard.press("Tab")
    expect(desk.opened_row(page, "ask-for-news").locator(".step__when")).to_have_text(
        "From Mon 16 March best Tue 17 March, on time until Fri 20 March"
    )
    desk.more_told(page).get_by_label("Where is the employer?").select_option(label="United Kingdom")
    expect(desk.opened_row(page, "thank-you:p2").get_by_role("heading")).to_have_text("Thank Tom Reed")
    desk.more_told(page).get_by_label("Which part of United Kingdom?").select_option(label="England")
    expect(desk.opened_row(page, "close-the-file").locator(".step__when")).to_have_text("About Tue 7 April")
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#now-title")).to_be_focused()
    expect(page.locator("#now-title")).to_have_text("Thank Mary Shaw")
    expect(page.locator(".step--now .window")).to_have_text("Best before 17:30 today, on time until 14:30 tomorrow.")
    expect(page.locator("#facts")).to_contain_text(
        "You met Mary Shaw and Tom Reed on Thursday 5 March, until 14:30. "
        "They said “end of next week”, which is Friday 13 March."
    )
    expect(page.locator("#told")).not_to_have_attribute("open", "")


def test_a_tick_stays_where_it_is_and_can_be_taken_back(page):
    desk.told(page)
    first = desk.row(page, THANKS[0])
    first.get_by_role("checkbox").click()
    expect(first.locator(".done")).to_have_text("Done at 17:00. Undo: Thank Mary Shaw")
    expect(first.get_by_role("button", name="Undo")).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("Done: Thank Mary Shaw.")
    page.keyboard.press("Enter")
    expect(first.get_by_role("checkbox")).not_to_be_checked()
    expect(first.get_by_role("checkbox")).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("Taken back: Thank Mary Shaw.")
    assert desk.plans(page)[0]["steps"] == {}


def test_what_is_in_the_band_is_ticked_and_the_next_thing_takes_its_place(page):
    desk.told(page)
    page.locator(".step--now").get_by_role("checkbox").click()
    expect(page.locator("#now-title")).to_have_text("Thank Tom Reed")
    expect(desk.row(page, THANKS[0]).locator(".done")).to_contain_text("Done at 17:00.")
    expect(desk.opened_row(page, THANKS[0]).get_by_role("button", name="Undo")).to_be_focused()


def test_skip_already_done_and_when_it_was_really_done(page):
    desk.told(page)
    follow = desk.unfolded(page, "follow-the-company")
    follow.get_by_text("Not now").click()
    follow.get_by_role("button", name="Skip it").click()
    expect(follow.locator(".done")).to_contain_text("Skipped at 17:00.")
    apply = desk.unfolded(page, "keep-applying:1")
    apply.get_by_text("Not now").click()
    apply.get_by_role("button", name="I have done this already").click()
    expect(apply.locator(".done")).to_contain_text("Done at 17:00.")
    apply.get_by_text("When was it?").click()
    apply.get_by_label("When was it done?").fill("2026-03-04T11:20")
    apply.get_by_role("button", name="Save").click()
    expect(apply.locator(".done")).to_contain_text("Done yesterday.")
    steps = desk.plans(page)[0]["steps"]
    assert [steps[key][name] for key in ("follow-the-company", "keep-applying:1") for name in ("state", "at")] == [
        "skipped",
        "2026-03-05T17:00",
        "done",
        "2026-03-04T11:20",
    ]


def test_a_step_moves_to_another_day_and_back(page):
    desk.told(page)
    asks = desk.unfolded(page, "ask-for-news")
    asks.get_by_text("Not now").click()
    asks.get_by_label("Another day").fill("2026-03-18")
    asks.get_by_role("button", name="Move it").click()
    expect(asks.locator(".step__when")).to_have_text("Wed 18 March your choice; ours is Tue 17 March")
    expect(page.get_by_role("status")).to_have_text("Moved to Wednesday 18 March: Ask once where things stand.")
    asks.get_by_role("button", name="Put it back").click()
    expect(asks.locator(".step__when")).to_have_text("From Mon 16 March best Tue 17 March, on time until Fri 20 March")
    assert desk.plans(page)[0]["steps"] == {}


def test_each_row_says_why_its_date(page):
    desk.told(page)
    why = desk.unfolded(page, "ask-for-news").locator("[id^=why-]")
    why.locator("summary").click()
    expect(why).to_contain_text("They said “end of next week” on Thursday 5 March. That is Friday 13 March.")
    expect(why).to_contain_text("From 1 working day after Friday 13 March: Monday 16 March.")
    expect(why.get_by_role("link", name="The whole step in the guide")).to_have_attribute(
        "href", "../steps/ask-for-news/"
    )
    file = desk.unfolded(page, "close-the-file").locator("[id^=why-]")
    file.locator("summary").click()
    expect(file).to_contain_text("Tuesday 7 April")


def test_the_link_of_a_row_leads_to_its_step(page):
    desk.told(page)
    desk.opened_row(page, "thank-you:p2").get_by_role("heading").get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank each person you met")
    # back on the row that was left
    page.go_back()
    desk.begun(page)
    expect(desk.opened_row(page, "thank-you:p2").get_by_role("heading").get_by_role("link")).to_be_focused()


ON_PAPER = (
    "After the Interview",
    "Thursday 5 March 2026, until 14:30",
    "Mary Shaw",
    "Tom Reed",
    "“end of next week”: by Friday 13 March",
    "England",
    "The first day Best On time until",
    "Thank Mary Shaw",
    "Thank Tom Reed",
    "Thu 5 March, 17:30 Fri 6 March, 14:30",
    "Ask once where things stand",
    "Tue 17 March Fri 20 March",
    "about Tue 24 March",
    "about Tue 7 April about Tue 21 April",
    "Their move until Monday 16 March.",
    "They called, and said",
    "you may ask one working day after it, and two working days after is better.",
)
NOT_ON_PAPER = (
    "Undo",
    "Why this date",
    "Not now",
    "Show my timeline",
    "Print it",
    "Your checklist",
    "Site",
    "today",
    "tomorrow",
)


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_timeline_prints_on_one_sheet(page, size):
    desk.told(page)
    steps = page.locator("#sheet tbody tr").count()
    assert steps == 11
    page.emulate_media(media="print")
    for number in range(steps):
        box = (
            page.locator("#sheet .box")
            .nth(number)
            .evaluate(
                "each => ['width', 'borderTopWidth'].map((one) => parseFloat(getComputedStyle(each, '::before')[one]))"
            )
        )
        assert box[0] > 8, "a box is large enough for a pen"
        assert box[1] >= 1, "a box has a line around it"
    assert_on_one_sheet(page, size, ON_PAPER, NOT_ON_PAPER)


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_unfilled_it_prints_a_sheet_for_a_pen(page, size):
    assert_on_one_sheet(
        page,
        size,
        (
            "One interview",
            "Interview on",
            "Your date",
            "2 to 3 hours after it ends, on time until 24 hours after",
            "Thank each person you met",
            "2 working days after the day they named",
            "Then it is their move.",
            "They called, and said",
            "count again from it.",
        ),
        ("2026", "Undo"),
    )
    page.emulate_media(media="print")
    assert page.locator("#sheet tbody .pen").count() == page.locator("#sheet tbody tr").count() > 10


def assert_on_one_sheet(page, size, there, not_there):
    pdf = desk.sheet(page, size)
    assert len(pdf.pages) == 1
    text = desk.words(pdf)
    for piece in there:
        assert piece in text, f"{piece!r} in {text}"
    for piece in not_there:
        assert piece not in text, f"{piece!r} in {text}"
    width, height = pdf.pages[0].mediabox.width, pdf.pages[0].mediabox.height
    for x, y, piece in desk.origins(pdf):
        assert 36 < x < width - 36, f"{piece!r} is at the edge of the paper"
        assert 36 < y < height - 36, f"{piece!r} is at the edge of the paper"


def test_a_thing_done_is_ticked_on_paper_too(page):
    desk.told(page)
    desk.ticked(page, THANKS[0])
    assert "Thank Mary Shaw Done on Thu 5 March" in desk.words(desk.sheet(page))
    assert page.locator("#sheet .box--done").count() == 1
