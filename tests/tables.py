"""The tables of cases: every module of `tests/cases` that has `CASES`, each row with its reason first."""

import importlib
import json
import pkgutil

from tests import cases

NAMES = [
    module.name
    for module in pkgutil.iter_modules(cases.__path__)
    if hasattr(importlib.import_module(f"tests.cases.{module.name}"), "CASES")
]


def table(name: str):
    """The module of the table: `CASES` and `answer`."""
    return importlib.import_module(f"tests.cases.{name}")


def rows() -> list[tuple[str, int, str]]:
    """`(table, place, reason)` of every row."""
    return [(name, place, row[0]) for name in NAMES for place, row in enumerate(table(name).CASES)]


def letters(value: object) -> str:
    """The value to the letter: as JSON with sorted keys, since a dict has no order on the other interpreter."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
