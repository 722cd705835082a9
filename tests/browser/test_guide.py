"""The guide's own promises in a browser: the review sheet is one sheet, the menu is short, and every link leads on."""

import io
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from pypdf import PdfReader

from tests.conftest import ROOT

SITE = ROOT / "site"
OURS = "https://site.example/"


class Links(HTMLParser):
    """Gathers the `ids` of a page, and the `links` that lead away from it."""

    def __init__(self):
        super().__init__()
        self.ids, self.links = set(), []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.ids.add(given.get("id"))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])


def read(text: str) -> Links:
    parser = Links()
    parser.feed(text)
    return parser


def dead(pages: dict) -> list[str]:
    """The links of `{address: Links}` that lead nowhere inside the site; what the checklist reads is no place."""
    found = []
    for address, page in pages.items():
        for link in page.links:
            whole, fragment = urldefrag(urljoin(address, link))
            if not whole.startswith(OURS) or fragment.startswith("ask="):
                continue
            if whole not in pages or (fragment and unquote(fragment) not in pages[whole].ids):
                found.append(f"{urlsplit(address).path}: {link}")
    return found


def test_a_link_that_leads_nowhere_is_found():
    pages = {OURS: read('<a href="a/">A</a><a href="a/#x">X</a>'), OURS + "a/": read('<p id="x"><a href="#y">Y</a><a href="../b/">')}
    assert dead(pages) == ["/a/: #y", "/a/: ../b/"]


def test_every_link_inside_the_site_and_every_fragment_leads_on():
    pages = {}
    for path in SITE.rglob("index.html"):
        below = path.parent.relative_to(SITE).as_posix()
        pages[OURS + ("" if below == "." else below + "/")] = read(path.read_text(encoding="utf-8"))
    assert len(pages) > 45
    assert dead(pages) == []


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
    heights = reader.page.evaluate("[...document.querySelectorAll('.review .rule')].map((each) => each.getBoundingClientRect().height)")
    assert len(heights) == 42
    assert min(heights) > 20, "a pen needs six millimetres"


@pytest.mark.parametrize("path", ["", "steps/decide/", "questions/refused/", "sources/"])
def test_the_menu_of_a_telephone_fits_on_its_screen(visit, path):
    reader = visit(viewport={"width": 390, "height": 664})
    reader.go(path)
    reader.page.locator(".menu > summary").click()
    box = reader.page.locator(".menu .md-nav").bounding_box()
    assert box["y"] + box["height"] <= 664
    assert reader.page.locator(".menu .md-nav__link").count() == 8


def test_a_question_leads_into_the_checklist_with_what_it_is_about(visit):
    reader = visit()
    reader.go("questions/they-missed-their-date/")
    reader.page.locator("#content .button").click()
    reader.page.wait_for_url("**/checklist/#ask=new-day")
    reader.started()
