"""Every table of cases on both interpreters: what it should give, and the same to the letter."""

import pytest

from tests.tables import NAMES, letters, rows, table


@pytest.mark.parametrize(("name", "place"), [row[:2] for row in rows()], ids=[f"{row[0]}: {row[2]}" for row in rows()])
def test_on_cpython(name, place):
    row = table(name).CASES[place]
    assert letters(table(name).answer(row)) == letters(row[-1]), row[0]


@pytest.mark.parametrize("name", NAMES)
def test_on_micropython(name, micropython):
    given = micropython.ask("tests.cases.every.answers", name)
    for row, answer in zip(table(name).CASES, given, strict=True):
        assert letters(answer) == letters(row[-1]), row[0]


@pytest.mark.parametrize("name", NAMES)
def test_no_reason_stands_twice_and_none_is_empty(name):
    reasons = [row[0] for row in table(name).CASES]
    assert reasons
    assert sorted(set(reasons)) == sorted(reasons)
    assert all(reasons)
