"""The guide's own promises in a browser: the review sheet is one sheet, the menu is short, and a question leads on."""

import io

import pytest
from pypdf import PdfReader

HEIGHTS = "[...document.querySelectorAll('.review .rule')].map((each) => each.getBoundingClientRect().height)"


KINDS = (
    "questions/",
    "questions/how-long-to-wait/",
    "questions/thank-you-email/",
    "review/",
    "sources/",
    "where-the-sources-differ/",
    "how-the-dates-are-worked-out/",
)


@pytest.mark.parametrize("path", KINDS)
def test_a_page_of_each_kind_in_the_dark_on_a_telephone(visit, path):
    reader = visit(color_scheme="dark", viewport={"width": 390, "height": 844})
    reader.go(path)
    assert reader.violations() == []
    assert reader.cut_off() == []


def test_on_a_telephone_a_step_has_its_answer_its_dates_and_its_words_on_two_screens(visit):
    reader = visit(viewport={"width": 390, "height": 844})
    for step in ("thank-you", "ask-for-news", "ask-about-the-terms", "decide"):  # the four longest
        reader.go(f"steps/{step}/")
        top = reader.page.locator("#words").evaluate("each => each.getBoundingClientRect().top + scrollY")
        assert top <= 2 * 844, step


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_review_sheet_is_one_sheet_of_paper_with_lines(visit, size):
    reader = visit()
    reader.go("review/")
    pages = PdfReader(io.BytesIO(reader.page.pdf(format=size))).pages
    assert len(pages) == 1
    text = " ".join(pages[0].extract_text().split())
    assert "What went well?" in text
    assert "Begin with “Next time I will”." in text
    assert "Print this page" not in text
    reader.page.emulate_media(media="print")
    heights = reader.page.evaluate(HEIGHTS)
    assert len(heights) == 42
    assert min(heights) > 20, "a pen needs six millimetres"


@pytest.mark.parametrize("path", ["", "steps/decide/", "questions/refused/", "sources/"])
def test_the_menu_of_a_telephone_fits_on_its_screen(visit, path):
    reader = visit(viewport={"width": 390, "height": 664})
    reader.go(path)
    reader.page.locator(".menu > summary").click()
    box = reader.page.locator(".menu .md-nav").bounding_box()
    assert box["y"] + box["height"] <= 664
    assert 8 <= reader.page.locator(".menu .md-nav__link").count() <= 10, "the sections, and not their pages"


def test_a_question_leads_into_the_checklist_with_what_it_is_about(visit):
    reader = visit()
    reader.go("questions/they-missed-their-date/")
    reader.page.locator("#content .button").click()
    reader.page.wait_for_url("**/checklist/#ask=new-day")
    reader.started()


SITUATIONS = {
    "Write the thank-you": "questions/thank-you-email/",
    "They missed their date": "questions/they-missed-their-date/",
    "They said no": "questions/refused/",
    "I have an offer": "steps/acknowledge-the-offer/",
}


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 720)])
def test_the_four_situations_stand_beside_the_form(visit, width, height):
    reader = visit(viewport={"width": width, "height": height})
    reader.go("")
    ways = reader.page.locator(".situations a")
    assert dict(zip(ways.all_inner_texts(), ways.evaluate_all("all => all.map((each) => each.href)"), strict=True)) == {
        name: reader.site + path for name, path in SITUATIONS.items()
    }
    form, last = reader.page.locator("#ask").bounding_box(), ways.last.bounding_box()
    assert last["y"] + last["height"] <= height * (1 if width > 1000 else 1.5)
    if width > 1000:
        assert last["x"] >= form["x"] + form["width"], "beside it, and not under it"
    assert "print" in reader.page.locator(".ways").inner_text()
    assert reader.cut_off() == []
    assert reader.violations() == []
