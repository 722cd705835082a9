"""What is cited is there: documents, their sections, decisions and files, in code, content and documents alike.

A document is cited by its path from the root of the project, with a section behind `#` as a web address has it:
`docs/reference/rules.md#windows`. In a document a link may be relative. A decision may be cited by its number.
"""
# ruff: noqa: E501 (tables are read across)

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

TEXT = {".py", ".md", ".yml", ".css", ".js", ".mjs", ".toml", ".html", ""}
FOLDERS = ("docs", "checklist", "content", "tests", "tools", ".github")
# a path of the project, with a section where one is named; <id> and * stand for any name, and what npm brings is not ours
PATH = re.compile(rf"(?<![\w/.-])((?:{'|'.join(map(re.escape, FOLDERS))})/[\w./<>*{{}}-]+)(#[\w-]+)?")
LINK = re.compile(r"\]\(([^)\s]*?)(#[\w-]+)?\)")
DECISION = re.compile(r"\bdecisions? ([0-9]+)\b", re.IGNORECASE)
BARE = "a path from the root of the project would be right: docs/reference/{name}.md"
NO_CITATIONS = {
    "docs/index.md": "links of the site, which the strict build follows",
    "tests/test_citations.py": "its own examples",
    "tests/site/test_parcel.py": "modules that are made up",
    "tests/site/test_server.py": "pages of the site",
    "tests/site/test_addresses.py": "pages of the site",
    "tests/site/test_links.py": "pages of the site",
}


def files() -> list[str]:
    """Every text of the project, by its path from the root."""
    inside = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if "node_modules" not in path.parts]
    found = [path for path in [*ROOT.iterdir(), *inside] if path.is_file() and path.suffix in TEXT]
    return sorted(path.relative_to(ROOT).as_posix() for path in found if path.name != ".git")


def sections(document: Path) -> set[str]:
    """The addresses of the headings of a Markdown file, as a forge makes them."""
    found = set()
    for line in document.read_text(encoding="utf-8").split("\n"):
        if line.startswith("#"):
            title = line.lstrip("#").strip().lower()
            found.add("#" + re.sub(r"[^\w -]", "", title).replace(" ", "-"))
    return found


def decisions() -> set[int]:
    """The numbers of the decisions."""
    return {int(path.name[:4]) for path in (ROOT / "docs/decisions").glob("[0-9]*.md")}


def wrong(text: str, file: str) -> list[str]:
    """What is cited in the text of a file and is not there, each with what would be right."""
    documents = {path.stem for path in (ROOT / "docs/reference").glob("*.md")}
    found = []
    for path, section in PATH.findall(text):
        clean = path.rstrip(".")
        if not re.search(r"[<>*{}]|node_modules", clean):
            found += missing(ROOT / clean, section, clean)
    if file.endswith(".md"):
        for target, section in LINK.findall(text):
            if "://" not in target and not target.startswith("mailto:"):
                there = (ROOT / file).parent / target if target else ROOT / file
                found += missing(there, section, target)
    for name in re.findall(rf"(?<![\w/.-])({'|'.join(sorted(documents))})\.md", LINK.sub("]", text)):
        found.append(f"{name}.md: {BARE.format(name=name)}")
    found += [f"decision {number} is not there" for number in DECISION.findall(text) if int(number) not in decisions()]
    return found


def missing(there: Path, section: str, said: str) -> list[str]:
    """A sentence where the file is not there, or the document has no such section."""
    if not there.exists():
        return [f"{said} is not there"]
    if section and there.suffix == ".md" and section not in sections(there):
        return [f"{said} has no section {section}"]
    return []


CITED = (
    # why                              what is written                                          what is wrong
    ("a document", "Source: docs/reference/rules.md.", ""),
    ("a section", "Source: docs/reference/rules.md#windows.", ""),
    ("a heading with an apostrophe", "docs/reference/rules.md#the-laws-clock", ""),
    ("a decision by its number", "see decision 11", ""),
    ("a file", "checklist/rules/windows.py has them", ""),
    ("any file of a kind", "content/steps/<id>.yml and content/*.yml", ""),
    ("a document that is not there", "Source: docs/reference/manners.md.", "docs/reference/manners.md is not there"),
    (
        "a section that is not there",
        "docs/reference/rules.md#manners",
        "docs/reference/rules.md has no section #manners",
    ),
    ("a document without its path", "Source: rules.md, Windows.", "rules.md: a path from the root"),
    ("a decision that nobody took", "see decision 9999", "decision 9999 is not there"),
    ("a file that is not there", "checklist/rules/manners.py has them", "checklist/rules/manners.py is not there"),
    ("a link that leads nowhere", "[the rules](manners.md)", "manners.md is not there"),
    ("a link to no section", "[the rules](rules.md#manners)", "rules.md has no section #manners"),
)


@pytest.mark.parametrize(("said", "right"), [row[1:] for row in CITED], ids=[row[0] for row in CITED])
def test_a_citation(said, right):
    found = wrong(said, "docs/reference/look.md")
    assert len(found) == bool(right)
    assert right in "".join(found)


def test_everything_that_is_cited_is_there():
    found = [
        f"{file}: {what}"
        for file in files()
        if file not in NO_CITATIONS
        for what in wrong((ROOT / file).read_text(encoding="utf-8"), file)
    ]
    assert not found, "\n".join(found)
