"""The dates as a calendar file: saved, saved again after a change, and read as a stranger's calendar reads it."""

from pathlib import Path

import icalendar
from playwright.sync_api import expect

from tests.browser import checklist as desk

BUTTON = "Put the dates in your calendar"


def calendar(page) -> None:
    """Unfolds what the calendar file is, where it is folded."""
    fold = page.locator("#take-calendar")
    if not fold.evaluate("(each) => each.open"):
        fold.locator("summary").click()


def saved(page) -> dict:
    """The events of the file that the button saves, by the key of their row."""
    page.wait_for_timeout(550)  # the same button twice in half a second is one press
    calendar(page)
    with page.expect_download() as found:
        page.get_by_role("button", name=BUTTON).click()
    assert found.value.suggested_filename == "after-the-interview.ics"
    raw = Path(found.value.path()).read_bytes()
    assert raw.startswith(b"BEGIN:VCALENDAR\r\n")
    assert b"Mary" not in raw
    assert b"Tom" not in raw
    events = icalendar.Calendar.from_ical(raw).walk("VEVENT")
    return {str(event["UID"]).partition("@")[0].partition(".")[2]: event for event in events}


def test_the_dates_are_saved_and_a_later_file_updates_them(visit):
    reader = visit(viewport={"width": 390, "height": 844})
    desk.keep(reader, plan_k3f9=desk.stored(company="Acme"))
    page = desk.opened(reader)
    first = saved(page)
    expect(page.locator("#aloud")).to_have_text("The calendar file is saved.")
    assert str(first["ask-for-news"]["SUMMARY"]) == "Ask once where things stand: Acme"
    assert first["ask-for-news"].decoded("DTSTART").isoformat() == "2026-03-17"
    assert first["thank-you:p1"].decoded("DTSTART").isoformat() == "2026-03-05T17:30:00"
    assert {event["SEQUENCE"] for event in first.values()} == {0}
    again = saved(page)
    assert {event["SEQUENCE"] for event in again.values()} == {0}, "nothing has changed"
    desk.unfolded(page, "ask-for-news")
    fold = page.locator("[id='not-now-ask-for-news']")
    fold.locator("summary").click()
    fold.locator("input").fill("2026-03-18")
    fold.locator("button[name=move]").click()
    page = desk.again(reader)
    moved = saved(page)
    assert moved["ask-for-news"].decoded("DTSTART").isoformat() == "2026-03-18"
    assert moved["ask-for-news"]["SEQUENCE"] == 1
    assert sorted(moved) == sorted(first), "no event twice, and none lost"
    page.locator("#answer > summary").click()
    page.locator("input[name='outcome.kind'][value=rejection]").check()
    over = saved(page)
    assert (over["ask-for-news"]["STATUS"], over["ask-for-news"]["SEQUENCE"]) == ("CANCELLED", 2)
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#now-title")).to_be_visible()
    assert saved(page)["ask-for-news"]["STATUS"] == "CONFIRMED"


def test_all_interviews_are_saved_as_one_file(visit):
    reader = visit()
    desk.keep(reader, plan_aaa=desk.stored(id="aaa", company="Acme"), plan_bbb=desk.stored(id="bbb", company="Beta"))
    page = desk.opened(reader)
    calendar(page)
    with page.expect_download() as found:
        page.get_by_role("button", name=BUTTON).click()
    events = icalendar.Calendar.from_ical(Path(found.value.path()).read_bytes()).walk("VEVENT")
    assert {str(event["UID"]).partition(".")[0] for event in events} == {"aaa", "bbb"}
    assert len({str(event["UID"]) for event in events}) == len(events)
