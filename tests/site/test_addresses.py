"""What pages say of themselves to those who link to them: with the site's address whole ones, without it none."""

import json
import os
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from tests.conftest import ROOT
from tests.site import pages

ADDRESS = "https://guide.example/some/path/"
NAMESPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


@pytest.fixture(scope="module")
def addressed(tmp_path_factory):
    """The folder of a site that was built with an address."""
    out = tmp_path_factory.mktemp("site")
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", out],
        cwd=ROOT,
        check=True,
        env={**os.environ, "SITE_URL": ADDRESS, "NO_MKDOCS_2_WARNING": "1"},
    )
    return out


def read(folder, path: str) -> pages.Page:
    return pages.Page((folder / path).read_text(encoding="utf-8"))


def said(page: pages.Page) -> dict:
    """The page's `<meta property=>` and `<meta name=>`, and its canonical address."""
    found = {}
    for tag, each in page.elements:
        if tag == "meta":
            found[each.get("property") or each.get("name")] = each.get("content")
        elif tag == "link" and each["rel"] == "canonical":
            found["canonical"] = each["href"]
    return found


def linked(folder, path: str) -> list:
    """The page's structured data."""
    text = (folder / path).read_text(encoding="utf-8")
    return json.loads(text.split('<script type="application/ld+json">')[1].split("</script>")[0])["@graph"]


def test_with_an_address_each_page_names_its_own_and_the_picture(addressed):
    for path in pages.paths():
        found = said(read(addressed, path))
        if path == "404.html":
            assert found["robots"] == "noindex"
            assert "canonical" not in found
            continue
        assert found["canonical"] == found["og:url"] == ADDRESS + path.removesuffix("index.html")
        picture = found["og:image"].removeprefix(ADDRESS)
        assert (addressed / picture).is_file()
        assert found["twitter:card"] == "summary_large_image"
        assert found["og:title"]
        assert found["og:description"] == found["description"]


def test_the_sitemap_names_every_page_once_and_no_day(addressed):
    tree = ElementTree.parse(addressed / "sitemap.xml")
    named = [each.text for each in tree.findall("s:url/s:loc", NAMESPACE)]
    there = [path.removesuffix("index.html") for path in pages.paths() if path != "404.html"]
    assert sorted(named) == sorted(ADDRESS + path for path in there)
    assert not tree.findall(".//s:lastmod", NAMESPACE)
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (addressed / "robots.txt").read_text(encoding="utf-8")


def test_without_an_address_none_is_invented():
    for path in pages.paths():
        found = said(pages.page(path))
        assert not {"canonical", "og:url", "og:image"} & set(found)
    assert not (pages.SITE / "sitemap.xml").exists()
    assert "Sitemap" not in (pages.SITE / "robots.txt").read_text(encoding="utf-8")


def test_structured_data_says_what_a_page_is_and_what_is_over_it(addressed):
    (start,) = linked(addressed, "index.html")
    assert (start["@type"], start["url"]) == ("WebSite", ADDRESS)
    step, above = linked(addressed, "steps/thank-you/index.html")
    assert (step["@type"], step["headline"]) == ("Article", "Thank each person you met")
    assert [one["item"] for one in above["itemListElement"]] == [
        ADDRESS,
        ADDRESS + "first-day/",
        ADDRESS + "steps/thank-you/",
    ]
    assert linked(addressed, "checklist/index.html")[0]["@type"] == "WebApplication"
    assert [one["@type"] for one in linked(pages.SITE, "steps/thank-you/index.html")] == ["Article"]


def test_the_page_for_missing_pages_leads_on_from_any_depth(addressed):
    page = read(addressed, "404.html")
    inside = [link for link in page.links if not link.startswith("#")]
    assert len(inside) > 10
    assert [link for link in inside if not link.startswith("/some/path/")] == []
    assert {"/some/path/checklist/", "/some/path/asking/"} <= set(inside)


def test_with_and_without_an_address_it_is_the_same_program(addressed):
    assert sorted(path.name for path in (addressed / "assets").iterdir()) == sorted(
        path.name for path in (pages.SITE / "assets").iterdir()
    )
