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


DROP = """(text) => {
  const given = new DataTransfer();
  given.items.add(new File([text], "plan.json", { type: "application/json" }));
  const drop = new DragEvent("drop", { dataTransfer: given, bubbles: true, cancelable: true });
  return document.querySelector("h1").dispatchEvent(drop);
}"""


def test_a_file_dropped_on_any_screen_opens_and_nothing_of_it_is_left_where_all_was_erased(visit):
    reader = visit()
    place, mine = {"region": "GB-ENG"}, desk.stored(company="Acme", region="")
    desk.keep(reader, settings=json.dumps({"format": 1, **place}), plan_k3f9=mine)
    page = desk.opened(reader)
    given = [json.loads(mine), json.loads(desk.stored(id="new", region=""))]
    for one in given:
        del one["format"]  # that of a plan in the store; a file has it once
    file = json.dumps({"format": 1, "settings": place, "plans": given})
    assert page.evaluate(DROP, file) is False, "the browser does not open the file in the page's place"
    expect(page.locator("#keep-came")).to_have_text("2 interviews are in it")
    expect(page.locator("#keep-came")).to_be_focused()
    page.evaluate(DROP, json.dumps({"format": 1, "plans": given[1:]}))
    expect(page.locator("#keep-came")).to_have_text("1 interview is in it")
    page.evaluate(DROP, file)
    expect(page.locator(".incoming").first).to_contain_text("it says the same")
    assert page.evaluate("() => location.hash") == "#keep"
    page.get_by_role("button", name="Add it").click()
    expect(page.locator(".incoming")).to_have_count(1)
    (added,) = [plan for plan in desk.plans(page) if plan["id"] == "new"]
    assert added["region"] == "GB-ENG", "it counts with the place that its file names"
    made = link(page, "with everything")
    page.evaluate("() => { location.hash = '#log'; }")
    expect(page.locator("#title")).to_have_text("What you have done")
    expect(keeping(page).locator("#keep-link-made")).to_have_count(0)
    page.evaluate("(link) => { location.hash = new URL(link).hash; }", made)
    expect(page.locator("#keep-came")).to_have_text("2 interviews are in it")
    page.evaluate("() => { location.hash = '#erase'; }")
    page.get_by_role("button", name="Erase everything").click()
    page.locator("button[name=erase-yes]").click()
    expect(page.locator("#title")).to_have_text("It is gone")
    keeping(page)
    expect(page.locator("#incoming, #keep-link-made")).to_have_count(0)


def test_a_browser_that_cannot_make_a_link_says_so_and_still_saves_the_calendar(visit):
    reader = visit(expects=("net::ERR_FAILED", "Failed to fetch dynamically imported module"))
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    page = desk.opened(reader)
    page.route("**/keep.js", lambda route: route.abort())
    page.locator("#take-calendar > summary").click()
    with page.expect_download():
        page.get_by_role("button", name="Put the dates in your calendar").click()
    keeping(page).get_by_role("button", name="dates only").click()
    expect(page.locator("#keep-done")).to_contain_text("Save a file instead")
    page.evaluate("() => { location.hash = '#restore=abc'; }")
    expect(page.locator("#keep-problem")).to_contain_text("Nothing was changed")
    assert page.evaluate("() => location.hash") == "#restore=abc", "a reload can try again"


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
