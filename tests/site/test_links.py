"""Every link inside the site leads to a file that is there, and every fragment to an element of it."""

import pytest

from tests.site import pages

CHECKLIST = "checklist/index.html"
# fragments that the checklist reads
OF_THE_PROGRAM = ("ask=", "write=", "date=", "note/", "plan/", "agenda", "review", "log", "erase", "keep")
OUTWARD = ("https://", "http://", "mailto:", "tel:")


def broken(path: str) -> list[str]:
    """The links of a page that lead nowhere, as they stand."""
    found = []
    for link in pages.page(path).links:
        led = pages.target(path, link)
        if led is None:
            if not link.startswith(OUTWARD):
                found.append(link)
            continue
        below, fragment = led
        if not (pages.SITE / below).is_file():
            found.append(link)
        elif fragment and below == CHECKLIST and fragment.startswith(OF_THE_PROGRAM):
            continue
        elif fragment and (not below.endswith(".html") or fragment not in pages.page(below).ids):
            found.append(link)
    return found


@pytest.mark.parametrize("path", pages.paths() or ["no site: make build"])
def test_every_link_and_every_fragment_leads_somewhere(path):
    assert len(pages.page(path).links) > 5
    assert broken(path) == []


@pytest.mark.parametrize(
    ("link", "is_broken"),
    [
        ("nowhere/", True),
        ("../checklist/#nowhere", True),
        ("../checklist/#ask=they-missed-it", False),
        ("#content", False),
        ("#not-here", True),
        ("//site.example/asking/", False),
        ("ftp://elsewhere.example/", True),
        ("https://elsewhere.example/", False),
        ("../assets/", True),
    ],
)
def test_what_leads_nowhere_is_found(monkeypatch, link, is_broken):
    page = pages.Page(f'<p id="content"><a href="{link}">x</a>')
    real = pages.page
    monkeypatch.setattr(pages, "page", lambda path: page if path == "asking/index.html" else real(path))
    assert bool(broken("asking/index.html")) is is_broken


@pytest.mark.parametrize("path", pages.paths() or ["no site: make build"])
def test_no_id_stands_twice(path):
    ids = pages.page(path).ids
    assert sorted(set(ids)) == sorted(ids)
