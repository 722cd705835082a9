"""The claims of the five sources, each with the page and the words that carry it; the table is content/carried.yml."""

import html
import re

import pytest

from checklist.site.content import load
from checklist.site.guide import pages, source_pages
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
MADE = pages.pages(CONTENT)
CLAIMS = {claim["id"] for claim in CONTENT["claims"]}


def text(page: str) -> str:
    """The words of a page, without its markup."""
    source = MADE.get(page + ".md") or MADE[page + "/index.md"]
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", source.replace("\\", ""))).split())


def test_each_claim_is_carried_once():
    assert sorted(one["claim"] for one in CONTENT["carried"]) == sorted(CLAIMS)


@pytest.mark.parametrize("one", CONTENT["carried"], ids=[one["claim"] for one in CONTENT["carried"]])
def test_the_words_that_carry_a_claim_stand_on_their_page(one):
    assert one["words"] in text(one["page"]), f"content/carried.yml: {one['claim']}: the words have left {one['page']}"


def test_words_that_are_not_there_are_found():
    assert "No such words on this page." not in text("steps/thank-you")


def test_the_page_of_the_sources_shows_the_words():
    page = source_pages.sources_page(CONTENT).replace("\\", "")
    for one in CONTENT["carried"]:
        assert f"“{one['words']}”" in html.unescape(page), one["claim"]
