"""The page before Python: who comes back finds their plan, and what they do at once reaches it, and no other."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

SHIFTED = """new PerformanceObserver((listed) => {
  window.shifted = listed.getEntries().reduce((sum, one) => sum + one.value, window.shifted || 0);
}).observe({ type: "layout-shift", buffered: true })"""
MOMENT = "One moment: your dates are being worked out."
ASIDE = "Something you typed or ticked earlier has no place in what is kept here, so it is set aside."


@pytest.fixture
def returning(visit):
    """A reader who comes back: `early()` opens the page without Python, `release()` lets Python come."""

    def make(*kept, now="2026-03-05T17:20", **options):
        reader = visit(**options)
        desk.keep(reader, **{f"plan_{json.loads(one)['id']}": one for one in kept})
        page = desk.opened(reader)
        page.wait_for_function("localStorage.getItem('after-the-interview/last')")
        reader.at(now)
        reader.context.route("**/*.wasm", lambda route: None)

        def early(path="checklist/"):
            page.goto("about:blank")
            page.goto(reader.site + path, wait_until="commit")
            expect(page.locator("#checklist[data-early]")).to_be_attached()
            return page

        def release():
            reader.context.unroute_all()
            return desk.begun(page)

        return reader, early, release

    return make


@pytest.mark.parametrize("now", ["2026-03-05T17:20", "2026-03-07T09:00", "2026-03-09T09:00"])
@pytest.mark.parametrize("width", [390, 1280])
def test_a_returning_reader_sees_their_plan_and_nothing_jumps(returning, width, now):
    reader, early, release = returning(desk.stored(company="Acme"), now=now, viewport={"width": width, "height": 844})
    reader.context.add_init_script(SHIFTED)
    page = early()
    expect(page.locator("#title")).to_have_text("Acme")
    expect(page.locator("#facts")).to_contain_text("You met Mary Shaw and Tom Reed on Thursday 5 March, until 14:30.")
    expect(page.locator("form#told-form")).to_have_count(0)
    expect(page.locator("#early-line")).to_have_text("This is how it stood at 17:00 on Thursday 5 March. " + MOMENT)
    text = page.locator("#checklist").inner_text()
    assert not [word for word in ("today", "tomorrow", "yesterday", "Now") if word in text], "each day by its date"
    assert reader.cut_off() == []
    assert reader.violations() == []
    release()
    expect(page.locator("#early-line")).to_have_text("")
    page.wait_for_timeout(200)
    assert (page.evaluate("window.shifted") or 0) <= 0.05


def test_what_has_run_out_since_is_not_shown(returning):
    _, early, release = returning(desk.stored(), now="2026-04-20T09:00")
    page = early()
    expect(page.locator("#title")).to_have_text("Your interview")
    expect(page.get_by_text("Thank Mary Shaw")).to_have_count(0)
    release()


def test_a_tick_works_at_once_and_reaches_its_plan(returning):
    _, early, release = returning(desk.stored(company="Acme"))
    page = early()
    box = page.locator("[id='tick-thank-you:p1']")
    box.check()
    page.wait_for_timeout(100)
    noted = desk.kept(page)["early"]
    assert noted == [{"plan": "k3f9", "name": "done", "value": "thank-you:p1", "checked": True}]
    page = early()
    expect(box).to_be_checked()
    box.focus()
    release()
    expect(page.locator("[id='undo-thank-you:p1']")).to_be_focused()
    kept = desk.kept(page)
    assert kept["plan/k3f9"]["steps"]["thank-you:p1"]["state"] == "done"
    assert len(desk.plans(page)) == 1
    assert "early" not in kept


def test_what_another_window_did_meanwhile_stays(returning):
    _, early, release = returning(desk.stored(company="Acme"))
    page = early()
    page.locator("[id='tick-thank-you:p1']").check()
    changed = desk.stored(company="Bolt", people=[{"id": "p1", "name": "Mary Shaw"}])
    page.evaluate("(text) => localStorage.setItem('after-the-interview/plan/k3f9', text)", changed)
    release()
    expect(page.locator("#title")).to_have_text("Bolt")
    plan = desk.plans(page)[0]
    assert (plan["company"], list(plan["steps"])) == ("Bolt", ["thank-you:p1"])


def test_a_tick_on_a_plan_that_was_deleted_meanwhile_reaches_no_other(returning):
    other = desk.stored(id="other", company="Bolt", closed="2026-03-05")
    _, early, release = returning(desk.stored(company="Acme"), other)
    page = early()
    expect(page.locator("#title")).to_have_text("Acme")
    page.locator("[id='tick-thank-you:p1']").check()
    page.evaluate("localStorage.removeItem('after-the-interview/plan/k3f9')")
    release()
    expect(page.locator("#checklist .notice--trouble")).to_contain_text(ASIDE)
    kept = desk.kept(page)
    assert [one["company"] for one in desk.plans(page)] == ["Bolt"]
    assert not desk.plans(page)[0].get("steps")
    assert kept["kept/early/1"][0]["value"] == "thank-you:p1"
    assert "early" not in kept


def test_of_several_plans_each_is_there_with_its_own_ticks(returning):
    owed = [{"id": "o1", "what": "two references", "due": "2026-03-05"}]
    other = desk.stored(id="other", company="Bolt", made="2026-03-05T16:30", owed=owed)
    _, early, release = returning(desk.stored(company="Acme"), other)
    page = early()
    expect(page.locator("#title")).to_have_text("Your interviews")
    expect(page.get_by_role("link", name="Acme")).to_be_visible()
    # the most urgent of all of them stands first, as it will once Python is there
    band = page.locator(".step--now")
    expect(band).to_contain_text("Keep your word: two references")
    expect(band.get_by_role("link", name="Bolt")).to_be_visible()
    expect(page.locator("[id='tick-k3f9/thank-you:p1']")).to_be_attached()
    page.locator("[id='tick-other/thank-you:p1']").check()
    page.locator("[id='tick-other/thank-you:p1']").uncheck()
    page.locator("[id='tick-other/write-down-what-happened']").check()
    release()
    expect(page.locator("#interviews")).to_be_attached()
    expect(band).to_contain_text("Keep your word: two references")
    steps = {one["company"]: list(one.get("steps") or {}) for one in desk.plans(page)}
    assert steps == {"Acme": [], "Bolt": ["write-down-what-happened"]}


def test_a_picture_of_what_has_changed_since_is_not_shown_nor_is_anything_in_it_read_as_html(returning):
    reader, early, release = returning(desk.stored(company="Acme"))
    page = reader.page
    store = "([key, text]) => localStorage.setItem('after-the-interview/' + key, text)"
    page.evaluate(store, ["plan/k3f9", desk.stored(company="<b>Bolt")])
    early()
    expect(page.locator("#title")).to_have_text("<b>Bolt")
    expect(page.locator("#checklist [name=done]")).to_have_count(0)
    release()
    page.wait_for_timeout(200)
    last = desk.kept(page)["last"]
    evil = "javascript:alert(1)"
    last["plans"][0]["rows"][0].update(title="<img src=x onerror=alert(1)>", way=["x", evil], guide="//e.example")
    page.evaluate(store, ["last", json.dumps(last)])
    reader.context.route("**/*.wasm", lambda route: None)
    page.reload(wait_until="commit")
    expect(page.get_by_role("heading", name="<img src=x onerror=alert(1)>")).to_be_visible()
    expect(page.locator("#checklist img, #checklist [href^=javascript], #checklist [href^='//']")).to_have_count(0)
    reader.context.unroute_all()
    desk.begun(page)


@pytest.mark.parametrize("field", ["f-interview-date", "f-interview-ends"])
def test_enter_before_python_is_heard_said_and_carried_out(visit, field):
    reader = visit()
    reader.context.route("**/*.wasm", lambda route: None)
    page = reader.page
    page.goto(reader.site + "checklist/", wait_until="commit")
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.locator("#" + field).press("Enter")
    expect(page.locator("#early-line")).to_have_text(MOMENT)
    expect(page.locator("#early-line")).to_have_attribute("role", "status")
    assert page.url == reader.site + "checklist/"
    reader.context.unroute_all()
    desk.begun(page)
    expect(page.locator("#now-title")).to_be_focused()
    expect(page.locator("#early-line")).to_have_text("")


def test_the_button_before_python_without_a_date_leads_to_the_date(visit):
    reader = visit()
    reader.context.route("**/*.wasm", lambda route: None)
    page = reader.page
    page.goto(reader.site + "checklist/", wait_until="commit")
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#early-line")).to_have_text(MOMENT)
    reader.context.unroute_all()
    desk.begun(page)
    expect(page.get_by_label("Date of the interview")).to_be_focused()
    expect(page.get_by_label("Date of the interview")).to_have_attribute("aria-invalid", "true")


def test_without_any_script_the_form_sends_nothing(visit):
    reader = visit(java_script_enabled=False)
    reader.go("checklist/")
    page = reader.page
    for field in ("f-interview-date", "f-interview-ends", "f-said"):
        page.locator("#" + field).press("Enter")
    page.get_by_role("button", name="Show my timeline").click()
    page.wait_for_timeout(200)
    assert page.url == reader.site + "checklist/"
    assert [each for each in reader.requests if each.partition("?")[0] == reader.site + "checklist/"] == [page.url]


def test_where_no_file_of_script_comes_at_all_a_sentence_says_so_and_what_is_typed_is_kept(visit):
    reader = visit(expects=("ERR_FAILED",))
    reader.context.route("**/*.{js,mjs}", lambda route: route.abort())
    reader.go("checklist/")
    page = reader.page
    expect(page.locator("#not-started")).to_be_visible()
    page.get_by_label("Date of the interview").fill("2026-03-05")
    assert desk.kept(page)["early"][0]["value"] == "2026-03-05"


@pytest.mark.parametrize(
    "early",
    [
        "[null]",
        "[{}]",
        '[{"name": "people", "value": ["Mary"], "checked": false}]',
        '{"name": "people"}',
        "7",
        '[{"name": "nobody.knows", "value": "x", "checked": false}]',
        "{not json",
        '[{"name": "done", "value": "x:y", "checked": true}]',
        json.dumps([{"plan": "new", "name": "said", "value": "x" * 100_001, "checked": False}]),
        json.dumps([{"plan": {"a": 1}, "name": "said", "value": "x", "checked": False}]),
        json.dumps([{"plan": "new", "name": "people", "value": "x\n" * 1_200, "checked": False}]),
    ],
    ids=lambda text: text[:40],
)
def test_early_notes_of_another_shape_are_set_aside_and_the_page_starts(visit, early):
    reader = visit()
    page = desk.opened(reader)
    page.evaluate("(text) => localStorage.setItem('after-the-interview/early', text)", early)
    desk.again(reader)
    expect(page.locator("#checklist .notice--trouble").filter(has_text=ASIDE)).to_have_count(1)
    kept = desk.kept(page)
    raw = page.evaluate("localStorage.getItem('after-the-interview/kept/early/1')")
    assert json.loads(raw) in (json.loads(early), [json.loads(early)]) if early != "{not json" else early in raw
    assert "early" not in kept
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#now-title")).to_be_focused()
    page.reload()
    desk.begun(page)
    expect(page.locator("#checklist .notice--trouble")).to_have_count(0)
