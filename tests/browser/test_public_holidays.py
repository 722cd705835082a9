"""The page of public holidays as a person uses it: a place, a part, a year, by keyboard and by address."""

import pytest
from playwright.sync_api import expect


def opened(visit, fragment="", **options):
    reader = visit(**options)
    reader.go("public-holidays/" + fragment)
    expect(reader.page.locator("#holidays")).to_be_visible()
    return reader


def days(page) -> list[str]:
    return [" ".join(each.split()) for each in page.locator("#holidays-found tbody tr").all_inner_texts()]


def test_a_place_a_part_and_a_year_give_the_days_in_words(visit):
    reader = opened(visit, now="2026-03-05T10:00")
    page = reader.page
    expect(page.get_by_label("Which year?")).to_have_value("2026")
    expect(page.get_by_label("Which part of it?")).to_be_hidden()
    page.get_by_label("Where is the employer?").select_option(label="United Kingdom")
    page.get_by_label("Which part of it?").select_option(label="Scotland")
    expect(page.get_by_role("heading", name="Public holidays in Scotland, United Kingdom, 2026")).to_be_visible()
    expect(page.locator("#holidays-said")).to_have_text("Public holidays in Scotland, United Kingdom, 2026")
    assert any(each.startswith("Monday 30 November ") and "Andrew" in each for each in days(page))
    assert page.url.endswith("public-holidays/#GB-SCT/2026")
    expect(page.locator("#holidays-found")).to_contain_text("The weekend is Saturday and Sunday.")
    page.get_by_label("Which year?").select_option("2027")
    expect(page.get_by_role("heading", name="2027")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="Public holidays in Scotland, United Kingdom, 2027")).to_be_visible()
    expect(page.get_by_label("Which part of it?")).to_have_value("SCT")


def test_a_date_that_is_estimated_says_so(visit):
    page = opened(visit, "#AE/2027", now="2026-03-05T10:00").page
    expect(page.locator("#holidays-found")).to_contain_text("(the date is an estimate)")
    expect(page.locator("#holidays-found")).to_contain_text("The weekend is")


@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1280, "dark")])
def test_the_page_fits_and_pleases_axe(visit, width, scheme):
    reader = opened(visit, "#CA-ON/2026", viewport={"width": width, "height": 844}, color_scheme=scheme)
    expect(reader.page.locator("#holidays-found h2")).to_be_visible()
    assert reader.cut_off() == []
    assert reader.violations() == []


def test_without_scripts_each_country_is_a_plain_text(visit):
    reader = visit(java_script_enabled=False)
    reader.go("public-holidays/")
    expect(reader.page.locator("#holidays")).to_be_hidden()
    reader.page.locator("#texts > summary").click()
    address = reader.page.get_by_role("link", name="United Kingdom", exact=True).get_attribute("href")
    text = reader.context.request.get(reader.site + "public-holidays/" + address)
    assert "Good Friday" in text.text()
    assert "charset=utf-8" in text.headers["content-type"].lower()


def test_what_is_no_place_gives_no_days(visit):
    page = opened(visit, "#XX-1/2026").page
    expect(page.get_by_label("Where is the employer?")).to_have_value("")
    assert days(page) == []
