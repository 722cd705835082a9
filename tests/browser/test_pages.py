"""Every page of the built site, opened once: no complaint of the browser, and nothing that axe finds."""

import pytest

from tests.conftest import ROOT

CHECKLIST = "checklist/"
WIDTHS = (320, 390, 1280)
KINDS = ("", "asking/", "steps/thank-you/", "how-the-dates-are-worked-out/", "templates/plain-thanks/", "no/such/page")


def pages() -> list[str]:
    """The addresses of the site's pages below its own."""
    found = [path.parent.relative_to(ROOT / "site").as_posix() for path in (ROOT / "site").rglob("index.html")]
    return sorted("" if path == "." else path + "/" for path in found)


@pytest.mark.parametrize("path", pages() or ["no site: make build"])
def test_a_page_gives_no_cause_for_complaint(visit, path):
    reader = visit()
    answer = reader.go(path)
    assert answer.status == 200
    if path == CHECKLIST:
        reader.started()
    assert reader.page.title()
    assert reader.page.locator("h1:visible").count() == 1
    reader.page.set_viewport_size({"width": 320, "height": 640})
    assert reader.cut_off() == []
    reader.page.set_viewport_size({"width": 1280, "height": 720})
    assert reader.violations() == []


@pytest.mark.parametrize("path", [path for path in KINDS if path in pages() or path == "no/such/page"])
def test_a_page_of_each_kind_in_both_schemes_and_at_three_widths(visit, path):
    reader = visit(expects=("status of 404",) if path == "no/such/page" else ())
    reader.go(path)
    for scheme in ("light", "dark"):
        reader.page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            reader.page.set_viewport_size({"width": width, "height": 900})
            assert reader.cut_off() == [], f"{scheme} at {width}"
            assert reader.violations() == [], f"{scheme} at {width}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_the_checklist_in_both_schemes_and_at_three_widths(visit, scheme, width):
    reader = visit(color_scheme=scheme, viewport={"width": width, "height": 900})
    reader.go(CHECKLIST)
    reader.started()
    assert reader.violations() == []
    assert reader.page.evaluate("document.documentElement.scrollWidth") <= width
    assert reader.cut_off() == []


def test_the_site_works_under_a_path(visit):
    reader = visit(below=True)
    reader.go("")
    for address in [link.evaluate("each => each.href") for link in reader.page.locator("a[href]").all()]:
        assert address.startswith((reader.site, "https://", "mailto:", "tel:")), address
    reader.go(CHECKLIST)
    reader.started()
