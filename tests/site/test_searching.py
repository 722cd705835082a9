"""The search index: the words of a page stand in its own entry alone, and every page has some."""

import json

import pytest

from checklist.site.content import load
from checklist.site.guide import pages, searching
from tests.conftest import ROOT

CONTENT, PROBLEMS = load.load(ROOT / "content")
WORDS = {"search-kind-steps": "Step", "search-kind-pages": "Page"}
FOUND = {"steps/a/": {"also": ["rejected"], "kind": "steps"}, "checklist/": {"also": ["calendar"], "kind": "pages"}}
TOLD = {"steps/a/": {"title": "A", "about": "Of a."}, "checklist/": {"title": "Yours", "about": "Dates."}}


def made() -> dict:
    page = {"location": "steps/a/", "title": "a", "text": "x"}
    section = {"location": "steps/a/#how", "title": "How", "text": "y"}
    text = json.dumps({"config": {"lang": ["en"]}, "docs": [page, section]})
    return {one["location"]: one for one in json.loads(searching.index(text, FOUND, TOLD, WORDS))["docs"]}


def test_a_page_is_found_by_its_title_and_its_words_and_says_what_it_is():
    page = made()["steps/a/"]
    assert page["tags"] == ["A", "rejected"]
    assert (page["title"], page["about"], page["kind"], page["text"]) == ("A", "Of a.", "Step", "x")


def test_a_section_stays_as_it_is():
    assert made()["steps/a/#how"] == {"location": "steps/a/#how", "title": "How", "text": "y"}


def test_a_page_without_text_is_found_too():
    assert made()["checklist/"]["tags"] == ["Yours", "calendar"]


def test_words_for_a_page_that_is_not_there_are_refused():
    with pytest.raises(KeyError):
        searching.index('{"docs": []}', {"gone/": FOUND["checklist/"]}, TOLD, WORDS)


def test_every_page_of_the_site_has_words_by_which_people_search():
    assert PROBLEMS == []
    written = [path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").glob("*.md")]
    urls = {each.removesuffix("index.md").replace(".md", "/") for each in [*written, *pages.pages(CONTENT)]}
    assert set(searching.pages(CONTENT)) == urls | {"public-holidays/"}


def test_no_word_stands_twice_on_a_page():
    for url, one in searching.pages(CONTENT).items():
        lower = [word.lower() for word in one["also"]]
        assert len(set(lower)) == len(lower), url
