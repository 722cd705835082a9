"""Hostile input on both interpreters: one error type, the same answer to the letter, and no script in what is shown."""

import csv
import io
import os
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checklist.notes import recipients
from checklist.web import events
from tests import strategies
from tests.cases import hostile, tables
from tests.hostile import documents
from tests.tables import letters

COUNT = int(os.environ.get("HOSTILE", "500"))
NOW = "2026-03-05T17:00"
FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
ADDRESSES = ("#", "../", "mailto:")


def many(share: float):
    """Hypothesis's settings for a share of the count."""
    return settings(
        max_examples=max(25, int(COUNT * share)),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )


class Shown(HTMLParser):
    """Fails on what would run: a script, a frame, an attribute that is a program, an address of anywhere else."""

    def handle_starttag(self, tag, attributes):
        assert tag not in ("script", "iframe", "object", "embed", "base", "link", "meta", "style", "img"), tag
        for name, value in attributes:
            assert not name.startswith("on"), name
            assert name != "style", value
            if name in ("href", "src", "action", "formaction", "xlink:href"):
                assert value.startswith(ADDRESSES), value


@many(1.0)
@given(documents.documents)
def test_a_document_is_read_or_refused_and_shown_as_text(micropython, data):
    micropython.put("tests.cases.hostile.document", data, NOW)
    here, there = hostile.document(data, NOW), micropython.take()
    assert there[0] == here[0]
    if here[0] == "read":  # which of several broken fields is named hangs on the order of a dict
        assert letters(there) == letters(here)
        assert here[2], "reading twice is reading once"
        for page in here[3]:
            Shown().feed(page)


@many(0.3)
@given(documents.fragments)
def test_an_address_is_taken_apart_without_an_error(micropython, parts):
    assert letters(micropython.ask("tests.cases.hostile.fragment", parts)) == letters(hostile.fragment(parts))


@many(0.3)
@given(documents.phrases)
def test_a_phrase_is_read_or_refused(micropython, said):
    micropython.put("tests.cases.hostile.phrase", said)
    here = hostile.phrase(said)
    assert letters(micropython.take()) == letters(here)
    assert "refused" in here or here["first"] <= here["last"]


@many(0.3)
@given(
    st.one_of(
        documents.wild,
        st.builds(
            lambda table, path, new: documents.put(table, path, new),
            st.sampled_from([None]).map(
                lambda _: {
                    "region": "SA",
                    "weekend": [4, 5],
                    "first": "2025-01-01",
                    "last": "2031-12-31",
                    "days": [["2026-03-19", "Eid", 1]],
                }
            ),
            st.sampled_from(
                [
                    ("region",),
                    ("weekend",),
                    ("weekend", 0),
                    ("first",),
                    ("days",),
                    ("days", 0),
                    ("days", 0, 0),
                    ("days", 0, 1),
                    (),
                ]
            ),
            documents.wild,
        ),
    )
)
def test_a_table_of_holidays_is_sound_or_missing(micropython, data):
    here = hostile.table(data, "SA")
    assert letters(micropython.ask("tests.cases.hostile.table", data, "SA")) == letters(here)
    assert here[0] != here[1]


@many(0.3)
@given(documents.notes)
def test_early_notes_become_actions_or_are_set_aside(notes):
    groups, aside = events.noted(notes)
    count = len(notes) if isinstance(notes, list) else 1
    assert sum(len(one["fields"]) + len(one["ticks"]) for one in groups) + len(aside) == count
    for group in groups:
        hostile.actions([action for action, _ in group["fields"] + group["ticks"]], NOW)


@many(0.3)
@given(documents.actions)
def test_an_action_of_any_shape_leaves_a_plan_that_can_be_read(micropython, actions):
    micropython.put("tests.cases.hostile.actions", actions, NOW)
    hostile.actions(actions, NOW)
    micropython.take()


@many(0.2)
@given(documents.texts, documents.texts, documents.texts)
def test_an_email_and_a_table_hold_what_was_written_and_no_more(micropython, to, subject, text):
    to, subject, text = to[:500], subject[:500], text[:500]
    address = recipients.usable(to)
    found = hostile.letter(address, subject, text)
    assert letters(micropython.ask("tests.cases.hostile.letter", address, subject, text)) == letters(found)
    parts = urlsplit(found[0])
    assert parts.scheme == "mailto"
    assert set(parse_qs(parts.query, keep_blank_values=True)) <= {"subject", "body"}
    assert not set(found[0]) & set("\r\n\t \0")
    assert parts.path.count("@") == (1 if address else 0)
    line = next(csv.reader(io.StringIO(",".join(found[1]), newline="")), [])
    for cell in line:
        assert not cell.strip().startswith(FORMULA), cell


def test_the_tables_of_the_cases_are_sound():
    assert all(hostile.table(table, code)[0] for code, table in tables.ALL.items())
    assert strategies.TABLES is tables.ALL
