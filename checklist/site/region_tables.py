"""The holiday tables of the build, for the command: from build/holidays, or made on the spot where it has not run."""

import datetime
import json
from pathlib import Path

from checklist.site import holidays

FOLDER = Path(__file__).resolve().parents[2] / "build" / "holidays"


def codes() -> set[str]:
    """The code of every country and part that is known."""
    return holidays.codes()


def table(code: str) -> dict:
    """The table of a region whose code is known."""
    built = FOLDER / f"{code}.json"
    if built.is_file():
        return json.loads(built.read_text(encoding="utf-8"))
    country, _, part = code.partition("-")
    return holidays.table(country, part, datetime.date.today().year)
