"""The web feed: valid Atom, stable ids, and links that lead to pages there are."""

import re
from xml.etree import ElementTree

from checklist.site.content import load
from checklist.site.guide import feed, pages
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
MADE = pages.pages(CONTENT)
SITE = "https://guide.example/some/path/"
A = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT00:00:00Z")


def read(site: str):
    return ElementTree.fromstring(feed.feed(CONTENT, site))


def test_the_feed_and_each_entry_have_what_atom_requires():
    root = read(SITE)
    assert root.tag == A + "feed"
    for one in [root, *root.findall(A + "entry")]:
        assert one.find(A + "id").text.startswith("urn:uuid:")
        assert one.find(A + "title").text
        assert MOMENT.fullmatch(one.find(A + "updated").text)
    assert root.find(f"{A}author/{A}name").text
    assert all(one.find(A + "summary").text for one in root.findall(A + "entry"))
    assert len(root.findall(A + "entry")) > 3


def test_ids_are_unique_and_do_not_change_with_the_address():
    there = [one.text for one in read(SITE).iter(A + "id")]
    assert len(set(there)) == len(there)
    assert there == [one.text for one in read("").iter(A + "id")]


def test_the_newest_comes_first_and_dates_the_feed():
    root = read(SITE)
    days = [one.find(A + "updated").text for one in root.findall(A + "entry")]
    assert days == sorted(days, reverse=True)
    assert root.find(A + "updated").text == days[0]


def test_with_an_address_links_are_whole_and_without_one_relative():
    links = [one.get("href") for one in read(SITE).iter(A + "link")]
    assert all(link.startswith(SITE) for link in links)
    assert SITE + "feed.xml" in links
    assert not any(":" in one.get("href") for one in read("").iter(A + "link"))


def test_each_entry_leads_to_a_page_that_there_is():
    for one in feed.entries(CONTENT):
        path = one["page"].rstrip("/")
        assert path in ("", "public-holidays") or path + ".md" in MADE or path + "/index.md" in MADE, one["id"]


def test_the_pages_that_were_checked_on_a_day_are_one_entry():
    days = {entry["checked"] for kind in feed.CHECKED for entry in CONTENT[kind]}
    assert {one["id"] for one in feed.entries(CONTENT) if one["id"].startswith("checked-")} == {
        "checked-" + day for day in days
    }
