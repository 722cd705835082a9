"""The table of content fields for contributors, written from content/fields.yml.

`python -m checklist.site.content.reference` writes docs/reference/content.md; `make fields` runs it.
"""

import sys
from pathlib import Path

from checklist.site.content import load, notation

ROOT = Path(__file__).resolve().parents[3]
PATH = "docs/reference/content.md"
HEAD = """# The files of `content/`

Written by `make fields` from `content/fields.yml`; change that file, not this page.
`make build` refuses what does not fit, and says what would be right.

A *line* is one line of text, a *text* may have paragraphs, *lines* are a list of them.
A *flag* is `true` or left out, a *date* is written 2026-11-22, an *id* names another entry.
A *group* has fields of its own; *groups* are a list of such.

A *moment* is a point in time in words: an anchor, or so much `after` or `before` one.
The anchors are {anchors}; the units {units}, at most {longest}.
Behind a comma may stand `rolled forward`, `rolled back`, `not before` an anchor, or `{weekly}`.
`2 working days after promised` is one, `the later of end and next` another; [the rules](rules.md#windows) say what
each means.

An id is for ever, because people’s plans hold it: each new one of a kind that is listed in `content/ids.yml` needs a
line there.
"""


def page(kinds: dict, listed: list) -> str:
    """The page as Markdown. `kinds` is what content/fields.yml holds, `listed` the kinds that content/ids.yml lists."""
    units = ", ".join(f"`{name}`" for name, _ in notation.UNITS)
    anchors = ", ".join(f"`{name}`" for name in notation.ANCHORS)
    lines = [HEAD.format(anchors=anchors, units=units, longest=notation.LONGEST, weekly=notation.WEEKLY)]
    for kind, schema in kinds.items():
        place = "`content/" + schema["place"] + "`"
        many = {"file": "one entry a file, whose name is its id", "list": "a list of entries"}[schema["shape"]]
        named = schema.get("named")
        lines += [f"## {kind}", "", schema["means"], ""]
        lines += [
            f"{place}, {many}"
            + (f"; its id is `{named}`" if named else "")
            + ("; listed in `content/ids.yml`" if kind in listed else "")
            + ".",
            "",
            "| field | holds | means |",
            "| --- | --- | --- |",
            *rows(schema["fields"], ""),
            "",
        ]
    return "\n".join(lines)


def rows(fields: dict, over: str) -> list:
    """A row for each field, those of a group below it under `group.field`. A required field is bold."""
    found = []
    for name, field in fields.items():
        label = f"`{over}{name}`"
        label = f"**{label}**" if field.get("required") else label
        found.append(f"| {label} | {holds(field)} | {cell(field['means'])} |")
        found += rows(field.get("fields", {}), f"{over}{name}.")
    return found


def holds(field: dict) -> str:
    """What a field may hold, in a few words."""
    said = field["kind"]
    if "of" in field:
        said += f" of {field['of']}"
    if "allowed" in field:
        said += ": " + ", ".join(f"`{one}`" for one in field["allowed"])
    if "longest" in field:
        said += f", at most {field['longest']} characters"
    if "least" in field:
        said += f", {field['least']} to {field['most']}"
    return said


def cell(prose: str) -> str:
    """Prose inside a table."""
    return " ".join(prose.split()).replace("|", "\\|")


def made(root: Path) -> str:
    """The page from the files of this folder. Raises SystemExit, with every problem, where they cannot be read."""
    problems = []
    kinds = load.read(root / "content" / "fields.yml", problems)
    listed = load.read(root / "content" / "ids.yml", problems)
    if problems:
        sys.exit("\n".join(map(str, problems)))
    return page(kinds, list(listed))


if __name__ == "__main__":
    (ROOT / PATH).write_text(made(ROOT), encoding="utf-8")
