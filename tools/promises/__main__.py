"""The benchmark of promises: our reader and others on the same phrases, as a table, as JSON, and for the site.

Run by `make promises`, which installs the other readers into build/promises/ first. It prints the table, writes every
single answer to build/promises/answers.json, and the counts to content/readers.yml, from which the build makes a page.
"""

import csv
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from checklist.site import region_tables as regions
from tests.cases import phrases
from tools.promises import judging

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FOLDER = ROOT / "build" / "promises"
SETS = {"public": "phrases.tsv", "own": "phrases_own.tsv"}
OURS = "After the Interview"


def rows() -> list[dict]:
    """Every phrase with its accepted answers, and the set that it belongs to."""
    found = []
    for name, file in SETS.items():
        with (ROOT / "tests/cases" / file).open(encoding="utf-8", newline="") as table:
            found += [{**row, "set": name} for row in csv.DictReader(table, delimiter="\t")]
    return found


def ours(given: list[dict]) -> list:
    """Our answers: `[first, last]`, `asked` where days are offered to choose from, None where no day was found."""
    tables = {code: regions.table(code) for code in {row["region"] for row in given}}
    answers = phrases.read([[row["phrase"], row["on"], row["region"]] for row in given], tables)
    offered = phrases.offered([[row["phrase"], row["on"], row["region"]] for row in given], tables)
    return [
        ("asked" if choice else None) if answer == "none" or answer.startswith("said-") else answer.split()
        for answer, choice in zip(answers, offered, strict=True)
    ]


def others(given: list[dict]) -> dict:
    """The answers of the other readers, by name; one that cannot be run is said on standard error, and left out."""
    asked = json.dumps([[row["phrase"], row["on"]] for row in given])
    commands = ([str(FOLDER / "python/bin/python"), "readers.py"], [str(ROOT / ".venv/bin/node"), "readers.mjs"])
    found = {}
    for command in commands:
        ran = subprocess.run(
            command,
            input=asked,
            capture_output=True,
            text=True,
            cwd=FOLDER,
            env={**os.environ, "TZ": "UTC", "PYTHONWARNINGS": "ignore"},
            check=False,
        )
        if ran.returncode:
            print(f"{command[1]} does not run here: {ran.stderr.strip()[-400:]}", file=sys.stderr)
        else:
            found.update(json.loads(ran.stdout))
    return found


def versions() -> dict:
    """The pinned version of each other reader."""
    packages = json.loads((HERE / "package.json").read_text(encoding="utf-8"))["dependencies"]
    pinned = [line.strip().split("==") for line in (HERE / "requirements.txt").read_text(encoding="utf-8").splitlines()]
    return {**packages, **{line[0]: line[1] for line in pinned if len(line) == 2}}


def counted(given: list[dict], answers: dict) -> list[dict]:
    """An entry for each set and reader, as content/readers.yml has them; ours first, then by right answers."""
    pinned, found = versions(), []
    for name in SETS:
        entries = []
        for reader, each in answers.items():
            pairs = zip(given, each, strict=True)
            verdicts = [judging.verdict(row, answer) for row, answer in pairs if row["set"] == name]
            slug = "".join(letter if letter.isalnum() else "-" for letter in reader.lower()).strip("-")
            entries.append(
                {
                    "id": f"{name}-{slug}",
                    "set": name,
                    "title": reader,
                    "version": pinned.get(reader, "own"),
                    "counted": date.today().isoformat(),
                    **{one: verdicts.count(one) for one in judging.VERDICTS},
                }
            )
        found += sorted(entries, key=lambda one: (one["title"] != OURS, -one["right"], one["title"]))
    return found


def written(entries: list[dict]) -> str:
    """The text of content/readers.yml."""
    lines = ["# What each reader made of the phrases of tests/cases. Written by `make promises`, not by hand.", ""]
    for one in entries:
        fields = [f"{name}: {json.dumps(value) if isinstance(value, str) else value}" for name, value in one.items()]
        lines += ["- " + fields[0], *["  " + field for field in fields[1:]]]
    return "\n".join(lines) + "\n"


def table(entries: list[dict]) -> str:
    """The counts as a table for a terminal."""
    lines = [" ".join([f"{'set':8}", f"{'reader':42}", f"{'version':8}", *[f"{one:>9}" for one in judging.VERDICTS]])]
    for one in entries:
        counts = [f"{one[verdict]:>9}" for verdict in judging.VERDICTS]
        lines.append(" ".join([f"{one['set']:8}", f"{one['title']:42}", f"{one['version']:8}", *counts]))
    return "\n".join(lines)


if __name__ == "__main__":
    given = rows()
    answers = {OURS: ours(given), **others(given)}
    entries = counted(given, answers)
    print(table(entries))
    each = [
        {**row, "answers": {name: found[place] for name, found in answers.items()}} for place, row in enumerate(given)
    ]
    (FOLDER / "answers.json").write_text(json.dumps(each, ensure_ascii=False, indent=1), encoding="utf-8")
    (ROOT / "content/readers.yml").write_text(written(entries), encoding="utf-8")
