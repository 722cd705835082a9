"""What cannot be read, or is of a newer version, or was deleted elsewhere: said once, seen, saved, got rid of."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

STORE = "([key, text]) => localStorage.setItem('after-the-interview/' + key, text)"
NEWER = "An interview here was kept by a newer version of this page."
CLOCK = "The clock of this device says {}. That cannot be right, so no dates are worked out."


def begun_with(reader, **kept):
    """The checklist, drawn, with texts in the store from the start; they are put there once."""
    page = reader.page
    reader.go("")
    for name, text in kept.items():
        page.evaluate(STORE, [name.replace("_", "/", 1), text])
    return desk.opened(reader)


def raw(page, key):
    return page.evaluate("(key) => localStorage.getItem('after-the-interview/' + key)", key)


def test_what_cannot_be_read_is_one_sentence_and_can_be_seen_saved_and_deleted(visit):
    reader = visit()
    page = begun_with(reader, plan_one="{not json", plan_two="[]", plan_k3f9=desk.stored(company="Acme"))
    trouble = page.locator("#checklist .notice--trouble")
    expect(trouble).to_have_count(1)
    expect(trouble).to_contain_text("2 interviews that were kept here could not be read.")
    page.get_by_role("link", name="Look at what is set aside").first.click()
    expect(page.locator("#title")).to_have_text("What is set aside")
    page.locator("[id='look-plan/one'] summary").click()
    expect(page.locator("[id='kept-plan/one'] pre")).to_have_text("{not json")
    assert reader.violations() == []
    with page.expect_download() as saved:
        page.locator("[id='kept-save-plan/one']").click()
    assert saved.value.path().read_text(encoding="utf-8") == "{not json"
    page.locator("[id='kept-delete-plan/one']").click()
    expect(page.locator("[id='kept-delete-no-plan/one']")).to_be_focused()
    assert raw(page, "plan/one") == "{not json", "asked about before"
    page.locator("[id='kept-delete-yes-plan/one']").click()
    expect(trouble).to_contain_text("Something that was kept here could not be read.")
    assert [key for key in desk.kept(page) if "one" in key] == [], "the copy is gone too"
    page.locator("[id='kept-delete-plan/two']").click()
    page.locator("[id='kept-delete-yes-plan/two']").click()
    expect(trouble).to_have_count(0)
    desk.again(reader)
    expect(trouble).to_have_count(0)
    assert [one["company"] for one in desk.plans(page)] == ["Acme"]


def test_a_text_of_megabytes_stops_no_other_plan_and_is_not_copied(visit):
    reader = visit()
    reader.go("")
    reader.page.evaluate("localStorage.setItem('after-the-interview/plan/huge', 'x'.repeat(4000000))")
    page = begun_with(reader, plan_k3f9=desk.stored(company="Acme"))
    expect(page.locator("#title")).to_have_text("Acme")
    expect(page.locator("#checklist .notice--trouble")).to_contain_text("could not be read")
    assert [key for key in desk.kept(page) if key.startswith("kept/")] == []


def test_a_plan_of_a_newer_version_is_neither_touched_nor_set_aside(visit):
    reader = visit()
    text = desk.stored(id="new", format=2, company="New", more={"x": 1})
    page = begun_with(reader, plan_new=text, plan_k3f9=desk.stored(company="Acme"))
    expect(page.locator("#checklist .notice--trouble")).to_contain_text(NEWER)
    desk.ticked(page, "review-yourself")
    assert raw(page, "plan/new") == text
    assert [key for key in desk.kept(page) if key.startswith("kept/")] == []


def test_a_plan_that_becomes_newer_while_it_is_open_can_be_read_and_not_changed(visit):
    reader = visit()
    page = begun_with(reader, plan_k3f9=desk.stored(company="Acme"))
    other = reader.context.new_page()
    other.goto(reader.site)
    text = desk.stored(format=2, company="Acme & Co")
    other.evaluate(STORE, ["plan/k3f9", text])
    expect(page.locator("#checklist .notice--trouble")).to_contain_text(NEWER)
    desk.opened_row(page, "review-yourself")
    page.locator("#tick-review-yourself").click()
    page.locator("#told > summary").click()
    desk.more_told(page).locator("#f-people").fill("Somebody Else")
    page.keyboard.press("Tab")
    page.wait_for_timeout(300)
    assert raw(page, "plan/k3f9") == text
    expect(page.locator("#checklist .notice--trouble")).to_contain_text(NEWER)
    other.evaluate(STORE, ["plan/k3f9", desk.stored(company="Acme")])
    expect(page.locator("#checklist .notice--trouble")).to_have_count(0)


@pytest.mark.parametrize("how", ["localStorage.removeItem('after-the-interview/plan/k3f9')", "localStorage.clear()"])
def test_what_another_window_deleted_is_said_and_can_be_put_back(visit, how):
    reader = visit()
    page = begun_with(reader, plan_k3f9=desk.stored(company="Acme"))
    other = reader.context.new_page()
    other.goto(reader.site)
    other.evaluate(how)
    expect(page.locator("#gone-k3f9")).to_contain_text("Another window deleted Acme.")
    assert desk.plans(page) == []
    page.get_by_role("button", name="Put it back").click()
    expect(page.locator("#gone-k3f9")).to_have_count(0)
    assert [one["company"] for one in desk.plans(page)] == ["Acme"]


@pytest.mark.parametrize("now", ["1999-06-12T10:00", "2101-01-01T10:00"])
def test_a_clock_that_cannot_be_right_is_said_and_what_needs_no_clock_goes_on(visit, now):
    reader = visit(now=now)
    page = desk.opened(reader)
    expect(page.locator("#checklist .notice--trouble")).to_contain_text(CLOCK.format(now[:10]))
    page.get_by_label("Date of the interview").fill("2026-03-05")
    desk.more_told(page).locator("#f-people").fill("Mary Shaw")
    page.goto(reader.site + "checklist/#agenda")
    expect(page.locator("#title")).to_have_text("Your interviews")
    text = page.locator("#checklist").inner_text()
    assert "1970" not in text
    assert "January" not in text
    plan = desk.plans(page)[0]
    assert (plan["interview"]["date"], plan["people"][0]["name"]) == ("2026-03-05", "Mary Shaw")
    reader.at("2026-03-05T17:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.locator("#checklist .notice--trouble")).to_have_count(0)
    page.goto(reader.site + "checklist/#plan/" + plan["id"])
    expect(page.locator("#now-title")).to_be_visible()


@pytest.mark.parametrize(
    ("lists", "count"),
    [
        ({"owed": [{"id": f"o{one}", "what": "a thing", "due": "2026-03-06"} for one in range(1000)]}, 1000),
        ({"people": [{"id": f"p{one}", "name": f"Name {one}"} for one in range(1000)]}, 1000),
        ({"promises": [{"said": "mumble", "on": "2026-03-05"} for _ in range(1000)]}, 1000),
        ({"promises": [{"said": "mumble", "on": "2026-03-05"} for _ in range(60)]}, 0),
        ({"diary": [{"on": "2026-03-06", "what": "Applied", "count": 1} for _ in range(1000)]}, 0),
    ],
    ids=["owed", "people", "promises", "60 promises", "diary"],
)
def test_a_plan_of_a_thousand_entries_leaves_a_page_that_works_or_says_why_not(visit, lists, count):
    reader = visit()
    page = begun_with(reader, plan_big=desk.stored(id="big", company="Big", **lists))
    trouble = page.locator("#checklist .notice--trouble")
    expect(trouble.filter(has_text="are still coming")).to_have_count(0, timeout=30_000)
    if count:
        expect(trouble).to_contain_text(f"Big holds {count}")
    assert trouble.count() <= 1
    if not page.locator("#f-interview-date").is_visible():
        page.locator("#told > summary").click()
    desk.more_told(page).locator("#f-company").fill("Bigger")
    page.keyboard.press("Tab")
    page.wait_for_function("localStorage.getItem('after-the-interview/plan/big').includes('Bigger')")
    kept = json.loads(raw(page, "plan/big"))
    name = next(iter(lists))
    assert len(kept[name]) == len(lists[name]), "nothing of it is lost"


def test_more_names_than_the_page_works_with_are_refused_and_kept_aside(visit):
    reader = visit()
    page = desk.opened(reader)
    page.get_by_label("Date of the interview").fill("2026-03-05")
    desk.more_told(page).locator("#f-people").fill("\n".join(f"Name {one}" for one in range(101)))
    page.keyboard.press("Tab")
    expect(page.locator("#checklist .notice--trouble")).to_contain_text("a list of people 100 names")
    assert json.loads(raw(page, "kept/typed/1"))["value"].startswith("Name 0\nName 1")
