"""Calendar files as a stranger's parser reads them, and what of a plan travels."""

import datetime
import json
import subprocess

import icalendar
from hypothesis import given

from checklist.plan import ics, region, shape, share
from checklist.rules import days, timeline
from tests.cases import calendars as cases
from tests.cases import content, tables
from tests.conftest import ROOT
from tests.micropython.interpreter import NODE
from tests.strategies import documents

WORDS = content.BUNDLE["words"]
STAMP = "20260305T161000Z"
NOW = "2026-03-20T16:10"
DATES = ("key", "opens", "best", "by", "until", "state", "projected", "moved")


def read(data: dict) -> tuple:
    document = shape.read(data, WORDS)[0]
    calendars = region.calendars(document, tables.ALL)
    return document, calendars, timeline.timeline(document, NOW, content.BUNDLE, calendars)["plans"]


def written(plans: list, found: list, links: dict) -> tuple:
    return ics.calendar(plans, found, {"stamp": STAMP, "links": links, "keys": None}, WORDS)


@given(documents())
def test_a_stranger_reads_each_event_with_its_day_its_title_and_its_reason(data):
    document, _, found = read(data)
    links = {plan["id"]: "https://example.org/checklist/#take=1." + "x" * 300 for plan in document["plans"]}
    file, calendars = written(document["plans"], found, links)
    events = {str(event["UID"]): event for event in icalendar.Calendar.from_ical(file.encode()).walk("VEVENT")}
    expected = {}
    for plan, entry in zip(document["plans"], found, strict=True):
        for row in entry["rows"]:
            if ics.wanted(row, plan):
                expected[f"{plan['id']}.{row['key']}@after-the-interview"] = (plan, row)
    assert sorted(events) == sorted(expected)
    for uid, (plan, row) in expected.items():
        event, best = events[uid], days.moment_text(row["acts"][1])
        start = datetime.datetime.fromisoformat(best) if "T" in best else datetime.date.fromisoformat(best)
        assert event.decoded("DTSTART") == start
        assert event.decoded("DTSTART").__class__ is start.__class__
        length = datetime.timedelta(minutes=15) if "T" in best else datetime.timedelta(days=1)
        assert event.decoded("DTEND") - event.decoded("DTSTART") == length
        assert row["title"] in str(event["SUMMARY"])
        assert str(event["DESCRIPTION"]) == row["why"] + "\n\n" + links[plan["id"]]
        assert event["SEQUENCE"] == 0
        assert calendars[plan["id"]][row["key"]]["sequence"] == 0
        assert 1 <= len(event.walk("VALARM")) <= 2
        assert event.decoded("DTSTAMP").isoformat() == "2026-03-05T16:10:00+00:00"


@given(documents())
def test_no_line_is_longer_than_75_octets_and_each_ends_as_it_should(data):
    document, _, found = read(data)
    raw = written(document["plans"], found, {})[0].encode("utf-8")
    assert raw.endswith(b"\r\n")
    for line in raw[:-2].split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode("utf-8")


@given(documents())
def test_a_second_file_changes_nothing_where_only_the_link_did(data):
    document, _, found = read(data)
    plans = document["plans"]
    _, first = written(plans, found, {plan["id"]: "https://example.org/#1" for plan in plans})
    again = [{**plan, "calendar": first[plan["id"]]} for plan in plans]
    assert written(again, found, {plan["id"]: "https://example.org/#2" for plan in plans})[1] == first


@given(documents())
def test_a_plan_with_its_dates_only_has_the_same_rows_on_the_same_days(data):
    document, calendars, found = read(data)
    settings = document["settings"]
    plans = [share.dates_only(one, calendars[one["id"]], WORDS) for one in document["plans"]]
    bare = {"settings": settings, "plans": plans}
    _, _, again = read(share.lean(bare))
    for before, after in zip(found, again, strict=True):
        assert [[row[name] for name in DATES] for row in after["rows"]] == [
            [row[name] for name in DATES] for row in before["rows"]
        ]
        assert after["nothing_until"] == before["nothing_until"]


@given(documents())
def test_what_is_left_out_as_empty_reads_as_the_same_plan(data):
    document = shape.read(data, WORDS)[0]
    short = share.lean(document)
    assert share.lean(shape.read(short, WORDS)[0]) == short


def test_nothing_personal_is_in_what_travels_by_default():
    secret = "Zanzibar"
    data = {
        "plans": [
            {
                "id": "a",
                "company": "Acme",
                "agency": secret,
                "interview": {"date": "2026-03-05"},
                "people": [{"id": "p1", **dict.fromkeys(("name", "role", "email", "phone", "detail"), secret)}],
                "promises": [{"said": f"{secret} will call by Friday"}, {"said": secret}],
                "owed": [{"id": "o1", "what": secret}],
                "theirs": [{"id": "t1", "what": secret}],
                "notes": {"thank-you:p1": {"subject": secret, "text": secret}},
                "review": {"on-time": secret},
                "diary": [{"on": "2026-03-06", "what": secret}],
                "steps": {"thank-you:p1": {"state": "done", "at": "2026-03-05T17:00", "private": secret}},
                "outcome": {"kind": "", "private": secret},
                "interview_notes": secret,
            }
        ]
    }
    document, calendars, _ = read(data)
    bare = [share.dates_only(one, calendars["a"], WORDS) for one in document["plans"]]
    assert secret not in str(bare)
    bare = shape.read(share.lean({"plans": bare}), WORDS)[0]
    found = timeline.timeline(bare, NOW, content.BUNDLE, calendars)["plans"]
    assert secret not in written(bare["plans"], found, {})[0]
    assert "Acme" in written(bare["plans"], found, {})[0]


def test_the_strangers_of_both_languages_read_the_same_from_both_interpreters(micropython):
    files, said = [], []
    for place in range(len(cases.CASES)):
        files += [cases.numbered(place), micropython.ask("tests.cases.calendars.numbered", place)]
    done = subprocess.run(
        [str(NODE), str(ROOT / "tests/plan/ical.mjs"), str(ROOT)],
        input="".join(json.dumps(file) + "\n" for file in files),
        capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    for file, line in zip(files, done.stdout.splitlines(), strict=True):
        theirs = {event["uid"]: event for event in json.loads(line)["events"]}
        events = icalendar.Calendar.from_ical(file.encode()).walk("VEVENT")
        ours = {str(event["UID"]): event for event in events}
        assert sorted(theirs) == sorted(ours)
        for uid, event in ours.items():
            assert theirs[uid]["start"] == event.decoded("DTSTART").isoformat()
            assert theirs[uid]["end"] == event.decoded("DTEND").isoformat()
            assert theirs[uid]["summary"] == str(event["SUMMARY"])
            assert theirs[uid]["description"] == (str(event["DESCRIPTION"]) if "DESCRIPTION" in event else None)
            assert (theirs[uid]["sequence"], theirs[uid]["status"]) == (event["SEQUENCE"], event["STATUS"])
            assert len(theirs[uid]["alarms"]) == len(event.walk("VALARM"))
            said.append(uid)
    assert len(said) > 100
