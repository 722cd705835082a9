"""Reading a promise: what holds for every text, beside the table in tests/cases/promise.py."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checklist.rules import days, promise, words
from checklist.rules.english import bounds, vocabulary
from checklist.rules.english.rules import TABLE as TABLES
from tests.cases import promise as cases

TEXT = yaml.safe_load((Path(__file__).parents[2] / "content" / "words.yml").read_text(encoding="utf-8"))
FIRST, LAST = days.ordinal(2000, 1, 1), days.ordinal(2099, 12, 31)
VOCABULARY = """
    by on within in at probably no later than before after early mid late end of the this next day days week weeks
    month months working business fortnight a an few couple one two three twenty thirty 0 1 2 5 13 28 29 30 31 366 367
    13th 31st 29th 2026 2027 26 - \u2013 / . 's , monday fri tues january feb march april dec may today tomorrow soon
    to or we'll let you know they did not say minus 2026-03-13 3/4 ?
"""
ON = st.integers(min_value=FIRST, max_value=LAST)
NEAR = st.integers(min_value=days.ordinal(2026, 1, 1), max_value=days.ordinal(2028, 12, 31))
PHRASES = st.lists(st.sampled_from(VOCABULARY.split()), max_size=9).map(" ".join)
TABLE = st.sampled_from([row[1] for row in cases.CASES])
CALENDAR = st.sampled_from(sorted(cases.CALENDARS)).map(cases.calendar)
MANY_CLOSED = st.sets(NEAR, max_size=60).map(lambda closed: (dict.fromkeys(closed, "closed"), (5, 6)))


def reading(found: dict) -> tuple:
    """What was read, without the words that it was read from."""
    return found.get("first"), found.get("last"), found.get("refused")


def test_every_row_gives_what_the_table_says():
    wrong = [(row, cases.answer(row)) for row in cases.CASES if cases.answer(row) != row[-1]]
    assert wrong == []


def test_every_row_has_a_reason_of_its_own():
    reasons = [row[0] for row in cases.CASES]
    assert sorted({reason for reason in reasons if reasons.count(reason) > 1}) == []


def check(said: str, on: int, closed: dict, weekend: tuple) -> None:
    """Fails unless the answer is a refusal with its sentence, nothing, or days in order and in reach."""
    found = promise.read(said, on, closed, weekend)
    if "refused" in found:
        gaps = dict(promise.gaps(found))
        assert all(isinstance(value, str) and "\n" not in value for value in gaps.values())
        sentence = words.say(TEXT, found["refused"], **dict.fromkeys(gaps, "\u2026"))
        assert "{" not in sentence
        assert "}" not in sentence
        assert all("{" + name + "}" in TEXT[found["refused"]] for name in gaps if name not in ("said", "because"))
        days_read = found["readings"]
    else:
        days_read = [found] if found["last"] or found["first"] else []
        assert bool(days_read) <= bool(found["used"])
    for one in days_read:
        assert one["first"] <= one["last"]
        assert on <= one["last"] <= LAST
    ends = [place for span in found["used"] for place in span]
    assert ends == sorted(ends)
    assert not ends or (ends[0] >= 0 and ends[-1] <= len(said))
    for typed, _ in found["corrected"]:
        assert typed in said


@given(st.text(), ON, CALENDAR)
def test_any_text_is_read_or_refused(said, on, calendar):
    check(said, on, *calendar)


@given(PHRASES, ON, CALENDAR)
def test_any_phrase_of_known_words_is_read_or_refused(said, on, calendar):
    check(said, on, *calendar)


GRAMMAR = sorted(
    {
        word
        for rules in TABLES.values()
        for pattern, _ in rules
        for part in pattern.split(" ")
        if not part.isupper()
        for word in part.strip("=?").split("/")
        if word
    }
    | {word for phrase in [*bounds.LEADS, *bounds.TAILS] for word in phrase.split(" ")}
    | set(vocabulary.KNOWN)
)


@settings(max_examples=max(500, settings().max_examples))
@given(st.lists(st.sampled_from(GRAMMAR) | st.sampled_from(VOCABULARY.split()), max_size=9).map(" ".join), ON, CALENDAR)
def test_any_words_of_the_grammar_are_read_or_refused(said, on, calendar):
    check(said, on, *calendar)


@given(TABLE, NEAR, MANY_CLOSED)
def test_the_table_on_any_day_with_any_holidays(said, on, calendar):
    check(said, on, *calendar)


@given(TABLE | PHRASES, NEAR)
def test_capitals_and_punctuation_do_not_matter(said, on):
    plain = reading(promise.read(said, on, {}, (5, 6)))
    spellings = [
        said.upper(),
        "\u201c" + said + "\u201d!",
        " (" + said + ") ...",
        said + " \U0001f642",
        said.replace(" ", " \u00a0 "),
    ]
    # a dash at the beginning of a line is a bullet
    if not any(dash in said for dash in "-\u2013\u2014\u2212>\u2022:"):
        spellings.append(said.replace(" ", " \r\n"))
    for spelling in spellings:
        assert reading(promise.read(spelling, on, {}, (5, 6))) == plain, spelling


@pytest.mark.parametrize("row", [row for row in cases.CASES if row[-1].startswith("said-")], ids=lambda row: row[0])
def test_a_refusal_names_what_was_said_in_one_line(row):
    check(row[1], days.parse_date(row[2]), *cases.calendar(row[3]))
    found = cases.read(row)
    sentence = words.say(TEXT, found["refused"], **dict(promise.gaps(found)))
    assert "\u201c" + found["because"] + "\u201d" in sentence or found["refused"] == "said-long"
    assert found["because"] in found["said"]
    assert "\n" not in sentence
    assert "!" not in sentence.replace(found["because"], "")


def test_each_refusal_has_words_of_its_own_and_a_row():
    shown = {row[-1] for row in cases.CASES if row[-1].startswith("said-")}
    keys = {key for key in TEXT if key.startswith("said-") and "{because}" in TEXT[key]} | {"said-long"}
    assert keys == shown
    assert len({TEXT[key] for key in keys}) == len(keys)


def test_a_figure_that_can_be_two_dates_names_both():
    found = promise.read("by 3/4", days.ordinal(2026, 3, 1), {}, (5, 6))
    assert words.say(TEXT, found["refused"], because=found["because"], one=found["one"], other=found["other"]) == (
        "\u201cby 3/4\u201d can be 3 April or 4 March. Choose the one they meant, or write the month as a word."
    )
    dates = [days.ordinal(2026, 4, 3), days.ordinal(2026, 3, 4)]
    assert found["readings"] == [{"first": day, "last": day} for day in dates]


def test_the_weekday_that_it_really_is_is_named():
    found = promise.read("Monday 13 March", days.ordinal(2026, 3, 5), {}, (5, 6))
    assert (found["weekday"], found["date"]) == ("Friday", "13 March 2026")


def test_a_long_text_is_quoted_in_part():
    found = promise.read("x" * 5000, FIRST, {}, (5, 6))
    assert len(found["said"]) == 80
    assert found["said"].endswith("\u2026")
