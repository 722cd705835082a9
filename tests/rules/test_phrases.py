"""What people were told, in their own words: half of 842 phrases from public posts, each with its accepted answers.

tests/cases/phrases.tsv has the phrase, the day it was said, the region, the accepted first and last days (`|` between
equally good ones; `none` is no promise, `refuse` must be refused), and whether it is a clause or a sentence.
tests/cases/phrases_own.tsv has ours in the same form, each decided before it was read: every kind of the policy, what
the test suites of other readers ask, and whole messages.
"""

import csv
from pathlib import Path

import pytest

from checklist.site import region_tables as regions
from tests.cases import phrases

FOLDER = Path(__file__).parents[1] / "cases"


def rows_of(name: str) -> list[dict]:
    """The rows of one table of phrases."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


ROWS = rows_of("phrases.tsv")
OWN = rows_of("phrases_own.tsv")
GIVEN = [[row["phrase"], row["on"], row["region"]] for row in ROWS]
OWN_GIVEN = [[row["phrase"], row["on"], row["region"]] for row in OWN]
TABLES = {row["region"]: regions.table(row["region"]) for row in ROWS + OWN}


def judged(row: dict, answer: str) -> str:
    """`right`, `refused` where a day could have been read, or `wrong`."""
    firsts, lasts = row["expected_first"].split("|"), row["expected_last"].split("|")
    if answer.startswith("said-"):
        return "right" if "refuse" in firsts else "refused"
    first, last = (answer, answer) if answer == "none" else answer.split()
    return "right" if first in firsts and last in lasts else "wrong"


@pytest.fixture(scope="module")
def answers() -> list[str]:
    return phrases.read(GIVEN, TABLES)


def test_never_a_wrong_day(answers):
    found = zip(ROWS, answers, strict=True)
    assert [(row["phrase"], answer) for row, answer in found if judged(row, answer) == "wrong"] == []


@pytest.mark.parametrize(("form", "least"), [("clause", 0.99), ("sentence", 0.98)])
def test_what_can_be_read_is_read(answers, form, least):
    readable = [
        judged(row, answer)
        for row, answer in zip(ROWS, answers, strict=True)
        if row["form"] == form and "refuse" not in row["expected_first"] and row["expected_first"] != "none"
    ]
    assert len(readable) >= 80
    assert readable.count("right") >= least * len(readable)


def test_the_browsers_interpreter_reads_the_same(answers, micropython):
    assert micropython.ask("tests.cases.phrases.read", GIVEN, TABLES) == answers


def test_each_of_ours_is_read_as_decided(micropython):
    found = phrases.read(OWN_GIVEN, TABLES)
    answers = zip(OWN, found, strict=True)
    assert [(row["phrase"], answer) for row, answer in answers if judged(row, answer) != "right"] == []
    assert micropython.ask("tests.cases.phrases.read", OWN_GIVEN, TABLES) == found
