"""The page of public holidays and its plain texts, from tables that are made up."""

from checklist.rules import words
from checklist.site.guide import public_holidays
from tests.cases import content

INDEX = [
    {"code": "AA", "name": "Aland", "differ": True, "parts": [["N", "The North"]]},
    {"code": "BB", "name": "Bland", "differ": False, "parts": [["X", "Not shown"]]},
]
DAYS = [
    ["2025-12-31", "Before"],
    ["2026-01-02", "Rest"],
    ["2026-03-20", "Feast", 1],
    ["2026-03-21", "Weekend"],
    ["2028-01-01", "After"],
]
EMPTY = {"region": "BB", "weekend": [], "first": "", "last": "", "days": []}
TABLES = {
    "AA": {"region": "AA", "weekend": [5, 6], "first": "2025-01-01", "last": "2028-12-31", "days": DAYS},
    "AA-N": {"region": "AA-N", "weekend": [4], "first": "2025-01-01", "last": "2028-12-31", "days": DAYS[:1]},
    "BB": EMPTY,
}


def made() -> dict:
    return public_holidays.texts(INDEX, TABLES, 2026, content.BUNDLE["words"] | WORDS)


WORDS = {
    "holidays-weekend": "The weekend is {days}.",
    "holidays-weekend-none": "No weekend.",
    "holidays-none": "None.",
    "holidays-estimated": "estimate",
}


def test_a_country_has_its_days_for_two_years_and_those_of_its_parts():
    text = made()["holidays/AA.txt"].split("\n")
    assert text[:3] == ["Aland", "=====", "The weekend is Saturday and Sunday."]
    assert text[4:7] == ["2026", "Friday 2 January: Rest", "Friday 20 March: Feast (estimate)"]
    assert text[8:10] == ["2027", "None."]
    assert text[11:14] == ["The North, Aland", "================", "The weekend is Friday."]
    assert "Before" not in "".join(text)
    assert "21 March" not in "".join(text), "a free day of a weekend that changed is no holiday"


def test_a_place_without_holidays_says_so_and_parts_that_do_not_differ_are_left_out():
    text = made()["holidays/BB.txt"]
    assert "No weekend." in text
    assert "None." in text
    assert "Not shown" not in text


def test_the_page_offers_every_country_and_every_year_of_the_tables():
    text = {**content.BUNDLE["words"], **public_words()}
    page = public_holidays.page(INDEX, TABLES, text)
    assert '<option value="AA">Aland</option><option value="BB">Bland</option>' in page
    years = "".join(f'<option value="{year}">{year}</option>' for year in (2025, 2026, 2027, 2028))
    assert years in page
    assert "[Aland](holidays/AA.txt)" in page
    assert words.fill("{x}", (("x", "y"),)) == "y"


def public_words() -> dict:
    from checklist.site.content import load
    from tests.conftest import ROOT

    return load.load(ROOT / "content")[0]["words"]
