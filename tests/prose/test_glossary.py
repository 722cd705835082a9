"""The glossary that code, guide and contributors share: its words are there, and readers are told what it says."""

import re

from checklist.site.content import load
from tests.conftest import ROOT

PAGE = (ROOT / "docs/reference/glossary.md").read_text(encoding="utf-8")
SHARED = ("step", "window", "row", "promise", "their move", "plan", "round", "band", "course")
WORDS = load.load(ROOT / "content")[0]["words"]


def rows() -> dict:
    """`{word: [cell, ...]}` of the first table."""
    lines = [line.strip("|") for line in PAGE.split("\n") if line.startswith("| **")]
    cells = [[cell.strip() for cell in line.split("|")] for line in lines]
    return {row[0].strip("*"): row[1:] for row in cells if len(row) == 4}


def test_each_shared_word_is_explained_once():
    assert tuple(rows()) == SHARED
    every = re.findall(r"^\| \*\*(.*?)\*\*", PAGE, re.MULTILINE)
    assert len(every) == len(set(every))


def test_what_readers_are_told_stands_in_the_words_of_the_interface():
    said = "\n".join(WORDS.values()).lower()
    told = [phrase for row in rows().values() for phrase in re.findall(r"\*([^*]+)\*", row[-1])]
    assert len(told) > 5
    assert [phrase for phrase in told if phrase.lower() not in said] == []


def test_contributors_are_led_to_it():
    for file in ("README.md", ".github/CONTRIBUTING.md"):
        assert "docs/reference/glossary.md" in (ROOT / file).read_text(encoding="utf-8"), file
