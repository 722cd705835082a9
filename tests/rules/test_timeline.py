"""What is true of every timeline, whatever the plan."""

import copy

import pytest
from hypothesis import given

from checklist.plan import region, shape
from checklist.rules import days, timeline, windows
from tests import strategies
from tests.cases import content

STILL_TO_DO = ("later", "open", "late")


def read(data: dict) -> tuple:
    document = shape.read(data, content.BUNDLE["words"])[0]
    return document, region.calendars(document, strategies.TABLES)


def moments(row: dict, prefix: str = "") -> list:
    return [days.parse_moment(row[prefix + name]) for name in windows.MOMENTS]


@given(strategies.documents(), strategies.moments)
def test_the_four_moments_are_in_order(data, now):
    document, calendars = read(data)
    for plan in timeline.timeline(document, now, content.BUNDLE, calendars)["plans"]:
        for row in plan["rows"]:
            for opens, best, by, until in (moments(row), moments(row, "acts_")):
                assert windows.starts(opens) <= windows.ends(best) <= windows.ends(by), row
                assert not until or windows.ends(by) <= windows.ends(until), row


@given(strategies.documents(), strategies.moments)
def test_no_asking_step_still_to_do_opens_before_the_promise_or_on_a_closed_day(data, now):
    document, calendars = read(data)
    for plan in timeline.timeline(document, now, content.BUNDLE, calendars)["plans"]:
        calendar = calendars[plan["id"]]
        for row in plan["rows"]:
            if row["phase"] == "asking" and row["state"] in STILL_TO_DO:
                opens = days.parse_date(row["opens"])
                assert days.is_working(opens, calendar["closed"], calendar["weekend"]), row
                assert opens > days.parse_date(plan["promised"]), row


@given(strategies.documents(), strategies.moments)
def test_nothing_is_asked_a_third_time(data, now):
    document, calendars = read(data)
    for plan in timeline.timeline(document, now, content.BUNDLE, calendars)["plans"]:
        asking = [row["step"] for row in plan["rows"] if row["phase"] == "asking"]
        assert sorted(set(asking)) == sorted(asking)
        assert set(asking) <= {"ask-for-news", "ask-once-more", "close-the-file"}
        to_do = [row["step"] for row in plan["rows"] if row["phase"] == "asking" and row["state"] in STILL_TO_DO]
        states = {row["step"]: row["state"] for row in plan["rows"]}
        if states.get("ask-for-news") in ("skipped", "missed") or states.get("ask-once-more") == "missed":
            assert set(to_do) <= {"close-the-file"}
        if states.get("ask-once-more") in ("done", "skipped") and states.get("ask-for-news") == "done":
            assert set(to_do) <= {"close-the-file"}


@given(strategies.documents(), strategies.moments)
def test_the_same_plan_at_the_same_moment_gives_the_same_answer_and_stays_as_it_was(data, now):
    document, calendars = read(data)
    before = copy.deepcopy(document)
    first = timeline.timeline(document, now, content.BUNDLE, calendars)
    assert document == before
    assert timeline.timeline(copy.deepcopy(document), now, content.BUNDLE, calendars) == first


@given(strategies.documents(), strategies.moments)
def test_the_agenda_holds_what_can_be_done_and_nothing_projected(data, now):
    document, calendars = read(data)
    found = timeline.timeline(document, now, content.BUNDLE, calendars)
    rows = {(plan["id"], row["key"]): row for plan in found["plans"] for row in plan["rows"]}
    listed = [rows[entry["plan"], entry["key"]] for entry in found["agenda"]]
    assert all(row["state"] in STILL_TO_DO and not row["projected"] for row in listed)
    assert sum(row["step"] == "keep-applying" for row in listed) <= 1
    order = [windows.ends(days.parse_moment(row["acts_by"])) for row in listed]
    assert order == sorted(order)


@given(strategies.documents(), strategies.moments)
def test_nothing_until_is_the_opening_of_an_asking_step_to_come(data, now):
    document, calendars = read(data)
    for plan in timeline.timeline(document, now, content.BUNDLE, calendars)["plans"]:
        if plan["nothing_until"]:
            later = [
                row for row in plan["rows"] if row["phase"] == "asking" and row["acts_opens"] == plan["nothing_until"]
            ]
            assert any(row["state"] == "later" for row in later)
            assert plan["headline"]
            assert not any(row["state"] in ("open", "late") for row in plan["rows"] if row["phase"] == "asking")


@pytest.mark.parametrize("now", ["2026-03-05T00:00", "2026-03-05T23:59", "2029-12-31T12:00"])
def test_every_row_says_why(now):
    document, calendars = read({"plans": [{"id": "a", "interview": {"date": "2026-03-05", "ends": "14:30"}}]})
    for row in timeline.timeline(document, now, content.BUNDLE, calendars)["plans"][0]["rows"]:
        assert row["why"].endswith("."), row["key"]
        assert "{" not in row["why"], row["why"]
