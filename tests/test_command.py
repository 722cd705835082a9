"""The command as a stranger's program meets it: JSON, text, and one line where something is wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path

import icalendar
import pytest

ROOT = Path(__file__).parents[1]
PLAN = {
    "format": 1,
    "plans": [
        {
            "id": "k3f9",
            "company": "Acme",
            "interview": {"date": "2026-03-05", "ends": "14:30"},
            "people": [{"id": "p1", "name": "Mary <Shaw> & “sons” 🙂"}],
            "promises": [{"said": "end of next week", "on": "2026-03-05"}],
        }
    ],
}
NOW = ("--now", "2026-03-05T18:00")


def command(*arguments: str, given: object = None) -> subprocess.CompletedProcess:
    text = given if isinstance(given, str) else json.dumps(given)
    return subprocess.run(
        [sys.executable, "-m", "checklist", *arguments],
        cwd=ROOT,
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def one_plan(**fields) -> dict:
    return {"plans": [{"id": "a", "interview": {"date": "2026-03-05"}, **fields}]}


def test_json_is_what_the_format_says():
    found = json.loads(command("-", *NOW, "--json", given=PLAN).stdout)
    assert sorted(found) == ["agenda", "notices", "now", "plans", "remarks"]
    assert found["now"] == "2026-03-05T18:00"
    plan = found["plans"][0]
    assert sorted(plan) == ["headline", "id", "nothing_until", "promised", "rows"]
    assert plan["promised"] == "2026-03-13"
    rows = {row["key"]: row for row in plan["rows"]}
    thanks = rows["thank-you:p1"]
    assert list(thanks) == [
        "key",
        "step",
        "title",
        "opens",
        "best",
        "by",
        "until",
        "state",
        "projected",
        "moved",
        "why",
        "sources",
    ]
    assert (thanks["opens"], thanks["best"]) == ("2026-03-05T16:30", "2026-03-05T17:30")
    assert (thanks["by"], thanks["until"]) == ("2026-03-06T14:30", "2026-03-07T14:30")
    assert (thanks["state"], thanks["projected"], thanks["moved"]) == ("open", False, "")
    assert thanks["title"] == "Thank Mary <Shaw> & “sons” 🙂"
    assert "five-musts" in thanks["sources"]
    assert rows["close-the-file"]["until"] == ""
    assert {"plan": "k3f9", "key": "thank-you:p1"} in found["agenda"]


def noted(**notes: str) -> dict:
    """Two plans whose people have notes under keys with `_` for `:` and `__` for `-`."""
    people = [
        {"id": "p1", "name": "Mary Shaw", "detail": "the move to the new laboratory"},
        {"id": "p2", "name": "Tom Reed", "detail": "the four inboxes"},
    ]
    kept = {key.replace("__", "-").replace("_", ":"): {"channel": "email", "text": text} for key, text in notes.items()}
    own = {"company": "Acme", "interview": {"date": "2026-03-05", "ends": "14:30"}, "people": people, "notes": kept}
    return {"plans": [{"id": "b", **own}, {"id": "a", **own, "notes": {"gone:x": {"text": "Just checking in."}}}]}


BLAND = "Dear Mary,\n\nThank you for your time. I enjoyed hearing about the role at Acme.\n\n[your name]"


def test_remarks_come_by_plan_row_and_kind():
    given = noted(ask__for__news="Just checking in.", thank__you_p2=BLAND, thank__you_p1=BLAND)
    found = json.loads(command("-", *NOW, "--json", given=given).stdout)["remarks"]
    assert [(one["plan"], one["key"], one["id"]) for one in found] == [
        ("b", "thank-you:p1", "gap"),
        ("b", "thank-you:p1", "nothing-of-theirs"),
        ("b", "thank-you:p1", "alike"),
        ("b", "thank-you:p2", "gap"),
        ("b", "thank-you:p2", "nothing-of-theirs"),
        ("b", "thank-you:p2", "name"),
        ("b", "thank-you:p2", "alike"),
        ("b", "ask-for-news", "worn-phrase"),
        ("a", "gone:x", "worn-phrase"),
    ]
    assert all(list(one) == ["plan", "key", "id", "text"] for one in found)
    assert found[0]["text"] == "One gap is left. [your name]."


def test_remarks_are_printed_under_their_plan():
    printed = command("-", *NOW, given=noted(thank__you_p1=BLAND)).stdout
    assert "\nThank Mary Shaw, the note: One gap is left. [your name].\n" in printed
    assert printed.index("Thank Mary Shaw, the note") < printed.rindex("Acme\n") < printed.index("gone:x, the note")


def test_a_file_is_read_as_standard_input_is(tmp_path):
    file = tmp_path / "plan.json"
    file.write_text(json.dumps(PLAN), encoding="utf-8")
    assert command(str(file), *NOW, "--json").stdout == command("-", *NOW, "--json", given=PLAN).stdout


def test_text_is_for_reading():
    printed = command("-", *NOW, given=PLAN)
    assert printed.returncode == 0
    assert printed.stdout.startswith("Acme\n")
    assert "[ ] Thank Mary <Shaw> & “sons” 🙂: On time until 14:30 tomorrow" in printed.stdout
    assert "They said “end of next week” on Thursday 5 March. That is Friday 13 March." in printed.stdout


def test_a_name_does_not_steer_the_terminal():
    printed = command("-", *NOW, given=one_plan(company="Ac\x1b[31mme\u202e\nLtd")).stdout
    assert printed.startswith("Ac[31mme Ltd\n")


def test_a_byte_order_mark_is_no_trouble():
    assert command("-", *NOW, "--json", given="\ufeff" + json.dumps(PLAN)).returncode == 0


def test_holidays_are_named_where_they_are_skipped():
    given = one_plan(region="GB-ENG", promises=[{"by": "2026-04-02"}])
    rows = json.loads(command("-", *NOW, "--json", given=given).stdout)["plans"][0]["rows"]
    asking = next(row for row in rows if row["key"] == "ask-for-news")
    assert asking["opens"] == "2026-04-07"
    assert (
        "1 working day after Thursday 2 April, skipping Good Friday and Easter Monday: Tuesday 7 April" in asking["why"]
    )


def test_no_plans_is_an_empty_timeline():
    assert json.loads(command("-", *NOW, "--json", given={}).stdout) == {
        "now": "2026-03-05T18:00",
        "plans": [],
        "agenda": [],
        "notices": [],
        "remarks": [],
    }


@pytest.mark.parametrize(
    ("why", "arguments", "given", "named"),
    [
        ("not JSON", ("-",), "{", "JSON"),
        ("NaN is not JSON", ("-",), '{"plans": NaN}', "JSON"),
        ("a list", ("-",), [], "object"),
        ("no such file", ("nowhere.json",), None, "nowhere.json"),
        ("no plan named", (), None, "plan"),
        ("now is no moment", ("-", "--now", "today"), PLAN, "“today”"),
        ("now is a bare date", ("-", "--now", "2026-03-05"), PLAN, "--now"),
        (
            "a wrong date",
            ("-",),
            {"plans": [{"id": "a", "interview": {"date": "5 March"}}]},
            "interview.date: “5 March”",
        ),
        ("no date", ("-",), {"plans": [{"id": "a"}]}, "interview.date"),
        ("an unknown region", ("-",), one_plan(region="ZZ"), "region: “ZZ”"),
        ("a promise that cannot be read", ("-",), one_plan(promises=[{"said": "3/4"}]), "promises[0].said: “3/4”"),
        (
            "due before the interview",
            ("-",),
            one_plan(owed=[{"id": "o1", "due": "2026-03-04"}]),
            "owed[0].due: “2026-03-04”",
        ),
        ("an id twice", ("-",), {"plans": [{"id": "a"}, {"id": "a"}]}, "“a”"),
        ("a wrong type", ("-",), one_plan(people="Mary"), "people: “Mary”"),
        ("a line end in the value stays in one line", ("-",), one_plan(channel="fax\nor owl"), "channel: “fax or owl”"),
        ("an unknown option", ("-", "--loud"), PLAN, "--loud"),
        ("said: cannot be read", ("said", "3/4", "--on", "2026-03-05"), None, "“3/4”"),
        ("said: no such day", ("said", "Friday", "--on", "2026-02-30"), None, "“2026-02-30”"),
        ("said: no such place", ("said", "Friday", "--region", "ZZ"), None, "“ZZ”"),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_bad_input_is_one_line_and_status_2(why, arguments, given, named):
    ended = command(*arguments, given=given)
    assert ended.returncode == 2, why
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert named in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (("end of next week", "--on", "2026-03-05", "--region", "GB"), "2026-03-13 2026-03-13"),
        (("next week", "--on", "2026-03-05"), "2026-03-09 2026-03-13"),
        (("next week", "--on", "2026-03-05", "--region", "SA"), "2026-03-08 2026-03-12"),
        (("next week", "--on", "2026-03-05", "--weekend", "sun"), "2026-03-09 2026-03-14"),
        (("they did not say", "--on", "2026-03-05"), "none"),
        (("", "--on", "2026-03-05"), "none"),
    ],
)
def test_said_prints_first_and_last(arguments, printed):
    assert command("said", *arguments).stdout == printed + "\n"


def test_nothing_is_written_anywhere(tmp_path):
    given = {
        "cwd": tmp_path,
        "env": {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        "input": json.dumps(PLAN),
        "text": True,
        "encoding": "utf-8",
    }
    ended = subprocess.run([sys.executable, "-m", "checklist", "-", *NOW], capture_output=True, check=True, **given)
    assert ended.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_calendar_file_ends_its_lines_as_the_standard_says():
    done = subprocess.run(
        [sys.executable, "-m", "checklist", "-", *NOW, "--ics", "--stamp", "20260305T180000Z"],
        cwd=ROOT, input=json.dumps(PLAN).encode(), capture_output=True, check=True,
    )  # fmt: skip
    assert done.stdout.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert done.stdout.endswith(b"END:VCALENDAR\r\n")
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n")
    events = icalendar.Calendar.from_ical(done.stdout).walk("VEVENT")
    assert "k3f9.thank-you:p1@after-the-interview" in [str(event["UID"]) for event in events]
    assert "Thank Mary <Shaw> & “sons” 🙂: Acme" in [str(event["SUMMARY"]) for event in events]
    assert {event["DTSTAMP"].to_ical() for event in events} == {b"20260305T180000Z"}


def test_a_stamp_that_is_none_is_named():
    done = command("-", *NOW, "--ics", "--stamp", "yesterday", given=PLAN)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "--stamp: “yesterday” is not a moment in UTC; 20260305T161000Z would be right\n"
