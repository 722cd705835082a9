"""The reader's own manner: the order of dates, the clock, the country offered; and what is asked of the network."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk


@pytest.mark.parametrize(
    ("locale", "date", "best", "place"),
    [
        ("en-GB", "Thursday 5 March", "Best before 17:30 today, on time until 14:30 tomorrow.", "United Kingdom"),
        ("en-US", "Thursday, March 5", "Best before 5:30 pm today, on time until 2:30 pm tomorrow.", "United States"),
        ("ja-JP", "Thursday, March 5", "Best before 17:30 today, on time until 14:30 tomorrow.", "Japan"),
    ],
)
def test_dates_and_times_follow_the_browser_and_its_country_is_offered_never_assumed(visit, locale, date, best, place):
    page = desk.opened(visit(locale=locale))
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.locator("#f-interview-ends").fill("14:30")
    expect(page.locator("#facts")).to_contain_text(f"The interview was on {date}")
    expect(page.locator(".step--now .window")).to_have_text(best)
    expect(page.locator("#f-region")).to_have_value("")
    assert desk.plans(page)[0]["region"] == ""
    page.get_by_role("button", name=f"Use {place}").click()
    expect(page.locator("#f-region")).to_have_value(desk.plans(page)[0]["region"])
    expect(page.locator("#f-region option:checked")).to_have_text(place)
    expect(page.get_by_role("button", name=f"Use {place}")).to_have_count(0)


def test_a_language_without_a_country_we_know_is_no_trouble(visit):
    page = desk.opened(visit(locale="eo"))
    page.get_by_label("Date of the interview").fill("2026-03-05")
    expect(desk.row(page, "ask-for-news")).to_be_visible()


@pytest.mark.parametrize("below", [False, True], ids=["at the root", "under a path"])
def test_only_what_is_needed_is_asked_for_and_only_of_the_site_itself(visit, below):
    reader = visit(below=below)
    page = desk.opened(reader)
    page.get_by_label("Date of the interview").fill("2026-04-02")
    page.locator("#f-said").fill("tomorrow")
    tables = [each for each in reader.requests if "/holidays/" in each and not each.endswith("index.json")]
    assert tables == [], "no place was chosen"
    page.locator("#f-said").fill("2 April")
    page.keyboard.press("Tab")
    desk.more_told(page).get_by_label("Where is the employer?").select_option(label="United Kingdom")
    desk.more_told(page).get_by_label("Which part of United Kingdom?").select_option(label="England")
    expect(desk.opened_row(page, "ask-for-news").locator(".step__when")).to_contain_text("From Tue 7 April")
    why = desk.unfolded(page, "ask-for-news").locator("[id^=why-]")
    why.locator("summary").click()
    expect(why).to_contain_text("Good Friday and Easter Monday")
    tables = [
        urlsplit(each).path.rpartition("/")[2]
        for each in reader.requests
        if "/holidays/" in each and not each.endswith("index.json")
    ]
    assert tables == ["GB.json", "GB-ENG.json"]
    assert all(each.startswith(reader.site) for each in reader.requests if not each.startswith("data:"))
    desk.opened_row(page, "ask-for-news").locator(".step__foot a").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ask once where things stand")
