"""Plans that outlive the browser: as a file or a link, lost, and brought back. tests/kept has what versions gave."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import checklist as desk
from tests.conftest import ROOT

KEPT = ROOT / "tests/kept"


def keeping(page: Page) -> Page:
    """The screen on which a plan is kept."""
    page.evaluate("() => { location.hash = '#keep'; }")
    expect(page.locator("#keep-open-title")).to_be_visible()
    return page


def link(page: Page, button: str) -> str:
    """The link that a press makes."""
    before = page.locator("#keep-link-made")
    old = before.get_attribute("href") if before.count() else ""
    page.get_by_role("button", name=button).click()
    expect(page.locator("#keep-link-made")).not_to_have_attribute("href", old)
    return page.locator("#keep-link-made").get_attribute("href")


def test_a_store_that_was_wiped_has_its_plan_again_by_the_link(visit):
    reader = visit()
    page = desk.opened(reader)
    desk.told(page)
    desk.opened_row(page, "thank-you:p1").get_by_role("checkbox").click()
    dates = link(keeping(page), "dates only")
    everything = link(page, "with everything")
    page.evaluate("() => localStorage.clear()")
    reader.at("2026-03-12T09:00")
    page.goto("about:blank")
    page.goto(dates)
    expect(page.locator("#keep-came")).to_be_focused()
    assert page.evaluate("() => location.hash") == "#keep", "the plan is taken out of the address"
    expect(page.locator("#incoming")).to_contain_text("1 step done")
    assert desk.plans(page) == [], "nothing is changed before the person says so"
    page.get_by_role("button", name="Add it").click()
    expect(page.locator("#keep-done")).to_be_focused()
    (plan,) = desk.plans(page)
    assert plan["steps"]["thank-you:p1"]["state"] == "done"
    assert [person["name"] for person in plan["people"]] == ["", ""], "no name travels unless the person says so"
    # the same link a second time says that it is there, and one with everything that it differs
    for address, button in ((dates, "Leave mine"), (everything, "Take this one")):
        page.goto("about:blank")
        page.goto(address)
        page.get_by_role("button", name=button).click()
        expect(page.locator("#incoming")).to_have_count(0)
    (plan,) = desk.plans(page)
    assert [person["name"] for person in plan["people"]] == list(desk.PEOPLE)
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_role("button", name="Take it back")).to_have_count(0)
    assert [person["name"] for person in desk.plans(page)[0]["people"]] == ["", ""]


def test_a_file_is_saved_and_opened_and_what_is_none_changes_nothing(visit, tmp_path):
    page = desk.opened(visit())
    desk.told(page)
    with page.expect_download() as saved:
        keeping(page).get_by_role("button", name="Save it as a file").click()
    saved.value.save_as(tmp_path / "plan.json")
    (plan,) = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))["plans"]
    assert [person["name"] for person in plan["people"]] == list(desk.PEOPLE)
    before = desk.plans(page)
    for bad in ("[", '{"format": 99}', '{"plans": [{"id": 3}]}', "x" * 1_000_001, '{"format": 1}'):
        (tmp_path / "bad.json").write_text(bad, encoding="utf-8")
        page.set_input_files("#f-keep-file", tmp_path / "bad.json")
        expect(page.locator("#keep-problem")).to_contain_text("Nothing was changed")
        page.evaluate("() => document.getElementById('keep-problem').remove()")
    for bad in ("abc", "%21", "A" * 5000):
        page.goto(page.url.split("#")[0] + f"#restore={bad}")
        expect(page.locator("#keep-problem")).to_contain_text("Nothing was changed")
        page.evaluate("() => document.getElementById('keep-problem').remove()")
    assert desk.plans(page) == before
    page.set_input_files("#f-keep-file", tmp_path / "plan.json")
    page.get_by_role("button", name="Leave mine").click()
    page.get_by_label("Or the text that you copied").fill((tmp_path / "plan.json").read_text(encoding="utf-8"))
    page.get_by_role("button", name="Open this text").click()
    expect(page.locator("#incoming")).to_contain_text("it says the same")


@pytest.mark.parametrize("path", sorted(KEPT.glob("*.txt")), ids=lambda path: path.stem)
def test_what_an_earlier_version_kept_opens(visit, path: Path):
    reader = visit("2026-03-12T09:00")
    page = desk.opened(reader)
    kept = path.read_text(encoding="utf-8").strip()
    if kept.startswith("{"):
        keeping(page).get_by_label("Or the text that you copied").fill(kept)
        page.get_by_role("button", name="Open this text").click()
    else:
        page.goto(page.url.split("#")[0] + kept)
    page.get_by_role("button", name="Add it").click()
    expect(page.locator("#keep-done")).to_be_focused()
    (plan,) = desk.plans(page)
    assert plan["interview"]["date"] == "2026-03-05"
    assert plan["steps"]["thank-you:p1"]["state"] == "done"
