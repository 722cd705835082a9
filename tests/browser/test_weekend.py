"""Which days are free where the employer is: the region's own, and those that the person knows better."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk


def asks(page) -> str:
    """When the timeline says that one may ask for news."""
    return desk.opened_row(page, "ask-for-news").locator(".step__when").inner_text()


@pytest.mark.parametrize("width", [1280, 390])
def test_the_days_that_are_free_can_be_told(visit, width):
    reader = visit(viewport={"width": width, "height": 844})
    page = desk.opened(reader)
    desk.told(page)
    assert "Tue 17 March" in asks(page)
    page.locator("#told > summary").click()
    weekend = page.get_by_label("Which days are the weekend there?")
    expect(weekend.locator("option:checked")).to_have_text("As usual there: Saturday and Sunday")
    weekend.select_option(label="Friday and Saturday")
    expect(page.locator("#told-form")).to_be_visible()
    # the promise is read by it as well: the end of next week is Thursday 12 March, and two working days later is Monday
    expect(desk.opened_row(page, "ask-for-news").locator(".step__when")).to_contain_text("Mon 16 March")
    assert desk.plans(page)[0]["weekend"] == "fri sat"
    desk.again(reader)
    assert "Mon 16 March" in asks(page)
    page.locator("#told > summary").click()
    expect(weekend).to_have_value("fri sat")
    weekend.select_option(value="")
    expect(desk.opened_row(page, "ask-for-news").locator(".step__when")).to_contain_text("Tue 17 March")


@pytest.mark.parametrize(
    ("country", "part", "days"),
    [
        ("Malaysia", "Kelantan", "Friday and Saturday"),
        ("Malaysia", "Melaka", "Saturday and Sunday"),
        ("Libya", "", "Friday and Saturday"),
        ("Palestinian Territories", "", "Friday and Saturday"),
        ("Mauritania", "", "Saturday and Sunday"),
        ("Brunei", "", "Friday and Sunday"),
    ],
)
def test_the_usual_weekend_is_the_regions_own(visit, country, part, days):
    page = desk.opened(visit())
    page.get_by_label("Date of the interview").fill("2026-03-05")
    desk.more_told(page).get_by_label("Where is the employer?").select_option(label=country)
    if part:
        desk.more_told(page).get_by_label(f"Which part of {country}?").select_option(label=part)
    expect(page.locator("#f-weekend option:checked")).to_have_text(f"As usual there: {days}")


def test_a_region_in_small_letters_is_read(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(region="gb-sct"))
    page = desk.opened(reader)
    page.locator("#told > summary").click()
    expect(page.locator("#f-region option:checked")).to_have_text("United Kingdom")
    expect(page.locator("#f-part option:checked")).to_have_text("Scotland")
