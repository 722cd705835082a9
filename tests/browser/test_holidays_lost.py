"""What dates need and is not there is said beside them, and a calendar that is not known is never an empty one."""

from playwright.sync_api import expect

from tests.browser import checklist as desk

# 5 March 2026 is a Thursday: one working day later is Sunday the 8th where Friday and Saturday are free
SAUDI = desk.stored(region="SA", promises=[{"by": "2026-03-05", "on": "2026-03-04"}])
NOT_THERE = "The holidays of {} could not be loaded, so only weekends are left out."
COMING = "The holidays of {} are still coming."
HANG = "hang"
SHAPES = (
    "null",
    "[]",
    "7",
    '"text"',
    "{}",
    '{"region": "SA"',
    "<!doctype html><p>Not found",
    '{"region":"SA","weekend":[4,5],"first":"2025-01-01","last":"2031-12-31","days":[["2026-03-19"]]}',
    '{"region":"SA","weekend":[9],"first":"","last":"","days":[]}',
    '{"region":"DE","weekend":[4,5],"first":"","last":"","days":[]}',
)


def said(page) -> str:
    """The sentences about what is wrong, above the dates."""
    return " ".join(page.locator("#checklist .notice--trouble").all_inner_texts())


def asks(page) -> str:
    return desk.opened_row(page, "ask-for-news").locator(".step__when").inner_text()


def answering(body):
    """What answers a request with the body; None is a line that breaks, HANG one that never ends."""

    def answer(route):
        if body is None:
            route.abort()
        elif body != HANG:
            route.fulfill(body=body, content_type="application/json")

    return answer


def test_without_the_list_of_places_the_dates_are_right_and_countries_can_be_chosen(visit):
    reader = visit(expects=("",))
    desk.keep(reader, plan_k3f9=SAUDI)
    page = reader.page
    for answer in (None, "{}", "null", "[]", '[{"code":"SA"}]', HANG):
        reader.context.unroute_all()
        reader.context.route("**/holidays/index.json", answering(answer))
        desk.opened(reader)
        assert "Mon 9 March" in asks(page), answer  # two working days after Thursday the 5th
        assert said(page) == "", answer
        if not page.locator("#told").get_attribute("open"):
            page.locator("#told > summary").click()
        expect(page.locator("#f-region option:checked")).to_have_text("Saudi Arabia")
        expect(page.locator("#f-region-hint")).to_contain_text("Only whole countries can be chosen now")
        assert page.locator("#f-region option").count() > 200


def test_a_table_that_is_none_is_lost_and_said_and_the_weekend_is_the_places_own(visit):
    reader = visit(expects=("",))
    desk.keep(reader, plan_k3f9=SAUDI)
    page = reader.page
    for body in (None, *SHAPES):
        reader.context.unroute_all()
        reader.context.route("**/holidays/SA.json", answering(body))
        desk.opened(reader)
        assert NOT_THERE.format("Saudi Arabia") in said(page), body
        assert "Mon 9 March" in asks(page), body
        assert page.evaluate("localStorage.getItem('after-the-interview/last')") is None, "no picture of such dates"
    assert "Saudi Arabia, but without its holidays" in desk.words(desk.sheet(page))
    desk.unfolded(page, "ask-for-news").locator("[id^=why-] > summary").click()
    expect(desk.row(page, "ask-for-news")).to_contain_text("The public holidays of this place are not here")
    page.goto(reader.site + "checklist/#agenda")
    expect(page.locator("#checklist .notice--trouble")).to_contain_text(NOT_THERE.format("Saudi Arabia"))
    reader.context.unroute_all()
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator("#checklist .notice--trouble")).to_have_count(0)


def test_a_table_that_hangs_holds_nothing_up_and_counts_when_it_comes(visit):
    reader = visit()
    waiting = []
    reader.context.route("**/holidays/*-*.json", lambda route: waiting.append(route))
    reader.context.route("**/holidays/DE.json", lambda route: waiting.append(route))
    desk.keep(reader, plan_k3f9=desk.stored(promises=[{"by": "2026-04-02", "on": "2026-03-05"}]))
    page = desk.opened(reader)
    assert COMING.format("England") in said(page)
    assert "Mon 6 April" in asks(page)
    page.locator("#told > summary").click()
    waiting[0].continue_()
    expect(page.locator("#checklist .notice--trouble")).to_have_count(0)
    assert "Wed 8 April" in asks(page)
    page.get_by_label("Where is the employer?").select_option(label="Germany")
    desk.ticked(page, "review-yourself")
    assert COMING.format("Germany") in said(page)
    waiting[1].continue_()
    expect(page.locator("#checklist .notice--trouble")).to_have_count(0)
