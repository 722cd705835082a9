"""The text and data for other tools: all of the content, each window in words and as the rules read it."""

import json

import pytest

from checklist.site.content import load, notation
from checklist.site.guide import published
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
FILES = published.files(CONTENT, "https://site.example/")
DATA = json.loads(FILES[published.JSON])
FLAT = " ".join(FILES[published.TEXT].split())
KINDS = published.kinds(CONTENT)


def leaves(value, name=""):
    """`(field, text)` of every text in it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, name)
    elif isinstance(value, str):
        yield name, value


@pytest.mark.parametrize("kind", KINDS)
def test_every_entry_is_there_with_every_field(kind):
    assert [one["id"] for one in DATA[kind]] == [one["id"] for one in CONTENT[kind]]
    for made, one in zip(DATA[kind], CONTENT[kind], strict=True):
        for name in set(one) - {"file", "windows", "key", "when"}:
            assert made[name] == one[name]


@pytest.mark.parametrize("kind", KINDS)
def test_every_sentence_is_in_the_text_too(kind):
    for name, said in leaves([{**one, "when": None, "file": None} for one in CONTENT[kind]]):
        if name not in ("windows", "named", "phase", "id", "key", "file"):
            for line in said.splitlines():
                assert " ".join(line.split()) in FLAT, (name, said)


def test_a_window_is_written_said_and_read():
    thanks = next(one for one in DATA["steps"] if one["id"] == "thank-you")
    source = next(one for one in CONTENT["steps"] if one["id"] == "thank-you")
    last = thanks["when"][-1]
    assert last["best"]["written"] == source["when"][-1]["best"]
    assert last["best"]["said"] == "3 hours after it ends"
    assert last["best"]["read"] == notation.parse("3 hours after end")
    assert "best: 3 hours after it ends" in FILES[published.TEXT]
    assert thanks["when"][0]["given"] == source["when"][0]["given"]


def test_a_kind_that_is_new_is_published_too():
    content = {**CONTENT, "questions": [{"id": "why", "title": "Why then?", "file": "x", "more": {"a": ["b", "c"]}}]}
    made = published.files(content, "")
    asked = json.loads(made[published.JSON])["questions"]
    assert asked == [{"id": "why", "title": "Why then?", "more": {"a": ["b", "c"]}}]
    assert "Why then?\n---------\nid: why\n\nmore:\n  a:\n    - b\n    - c\n" in made[published.TEXT]


def test_neither_paths_nor_sentences_of_the_interface_are_in_it():
    assert [kind for kind in published.LEFT_OUT if kind in DATA] == []
    assert '"file"' not in FILES[published.JSON]
    assert CONTENT["words"]["lost-text"] not in FILES[published.JSON]


def test_an_address_stays_on_one_line():
    for one in CONTENT["references"]:
        assert one["url"] in FILES[published.TEXT]


def test_the_same_content_gives_the_same_bytes():
    assert published.files(load.load(ROOT / "content")[0], "https://site.example/") == FILES
