"""Each file of the page missing, cut short or of a wrong type in turn; the clock, and a store that refuses for long.

The person keeps what they had and reads one clear sentence. `make faults` tries all of it, `make test` a few.
"""

import json
import os

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

ALL = os.environ.get("FAULTS") == "all"
NOT_STARTED = "#not-started"
# what the page starts without; without anything else it says that it could not start
SPARE = ("**/index.json", "**/letters.*.json", "**/frame.js", "**/*.woff2", "**/site.*.css", "**/GB-ENG.json")
NEEDED = (
    "**/micropython.wasm",
    "**/app.*.txt",
    "**/micropython.mjs",
    "**/core.js",
    "**/idiomorph.js",
    "**/boot.js",
    "**/typing.js",
    "**/fetching.js",
)
HOWS = ("missing", "cut short", "another type", "empty")
CASES = [(asset, how) for asset in SPARE + NEEDED for how in HOWS]
FEW = [("**/app.*.txt", "cut short")]


def wrong(how):
    """What answers a request for a file with which something is wrong."""

    def answer(route):
        if how == "missing":
            route.fulfill(status=404, body="Not found")
            return
        came = route.fetch()
        body = came.body()
        kind = "text/plain" if how == "another type" else came.headers["content-type"]
        body = body[: len(body) // 2] if how == "cut short" else b"" if how == "empty" else body
        route.fulfill(status=200, body=body, content_type=kind)

    return answer


def stands(page) -> str:
    """`started` or `said`, whichever comes first."""
    page.wait_for_function(
        "() => document.querySelector('#checklist[data-started]') || !document.getElementById('not-started').hidden",
        timeout=15_000,
    )
    return "started" if page.locator(desk.STARTED).count() else "said"


@pytest.mark.parametrize(("asset", "how"), CASES if ALL else FEW)
def test_a_file_that_is_wrong_costs_nothing_that_was_typed(visit, asset, how):
    reader = visit(expects=("",))
    reader.complaints.append("")
    reader.context.route(asset, wrong(how))
    reader.go("checklist/")
    page = reader.page
    if stands(page) == "said":
        assert asset in NEEDED, "the page can start without this one"
        expect(page.locator(NOT_STARTED)).to_contain_text("could not start")
    else:
        assert asset in SPARE or how == "another type"
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.keyboard.press("Tab")
    page.wait_for_function("() => Object.values(localStorage).some((text) => text.includes('2026-03-05'))")
    reader.context.unroute_all()
    desk.again(reader)
    expect(page.locator(NOT_STARTED)).to_be_hidden()
    assert desk.plans(page)[0]["interview"]["date"] == "2026-03-05"


def test_a_thousand_refused_writes_a_clock_set_back_and_an_action_that_fails_leave_a_page_that_works(visit):
    reader = visit(expects=("",))
    reader.complaints.append("")
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    page = desk.opened(reader)
    page.evaluate("""() => {
      Storage.prototype.kept = Storage.prototype.setItem;
      Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
    }""")
    page.locator("#told > summary").click()
    desk.more_told(page)
    expect(page.locator("#f-company")).to_be_visible()
    took = page.evaluate("""() => {
      const field = document.getElementById("f-company"), start = performance.now();
      for (let number = 0; number < 1000; number += 1) {
        field.value = "Acme " + number;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      field.dispatchEvent(new Event("change", { bubbles: true }));
      return performance.now() - start;
    }""")
    assert took < 20_000
    expect(page.locator("#checklist .notice--trouble")).to_contain_text("This browser has no more room")
    expect(page.locator("#title")).to_have_text("Acme 999")
    page.evaluate("() => { Storage.prototype.setItem = Storage.prototype.kept; }")
    desk.ticked(page, "review-yourself")
    expect(page.locator("#checklist .notice--trouble")).to_have_count(0)
    assert desk.plans(page)[0]["company"] == "Acme 999"
    reader.at("2026-03-04T09:00")  # the day before: what was ticked stays ticked
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.locator("#facts")).to_contain_text("The interview is on")
    reader.at("2026-03-29T01:30")  # the night in which the clocks of Europe go forward
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.locator("#now-title")).to_be_visible()
    good = json.dumps(desk.plans(page))
    page.evaluate("() => { window.afterTheInterview.stamp = () => { throw new Error('broken'); }; }")
    page.get_by_text("In your calendar", exact=True).click()
    page.locator("[name=save-ics]").click()
    expect(page.locator("#title")).to_have_text("Acme 999")
    assert json.dumps(desk.plans(page)) == good, "the plan in the store is the last good one"
