"""What was last read more than a year ago: `python -m checklist.site.upkeep.aging --today 2027-12-01`.

Advice ages, and so does what stands at an address. A scheduled job asks this; no
build does, and nobody is held up by it.
"""

import argparse
from datetime import date
from pathlib import Path

from checklist.site.content import load

READ = (
    ("references", "seen"),
    ("steps", "checked"),
    ("templates", "checked"),
    ("questions", "checked"),
    ("laws", "checked"),
)
YEAR = 365


def stale(content: dict, today: date) -> list:
    """`(day, file, id)` of everything that was last read more than 365 days before `today`, the oldest first."""
    found = []
    for kind, field in READ:
        for entry in content[kind]:
            day = date.fromisoformat(entry[field])
            if (today - day).days > YEAR:
                found.append((day, entry["file"], entry["id"]))
    return sorted(found)


def main(arguments: list | None = None) -> int:
    """The exit status: 0 where all is fresh, 1 where something is to be read again, 2 where the content is broken."""
    parser = argparse.ArgumentParser(description="Name what was last read more than a year ago.")
    parser.add_argument("--today", type=date.fromisoformat, required=True, help="the day to count from: 2027-12-01")
    parser.add_argument("--content", type=Path, default=Path("content"))
    given = parser.parse_args(arguments)
    content = load.sound(given.content)
    if content is None:
        return 2
    found = stale(content, given.today)
    for day, file, name in found:
        print(f"{file}: {name}: last read on {day}; read it again, and put the new day in")
    if not found:
        print("Everything was read within the last year.")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
