"""The house style of every text that a reader meets: the file, the field, what stands there, what would be right."""

import re

import pytest

from tests.conftest import ROOT
from tools.prose import node, style

# write-good is right to ask, and these are right to stay: they are plain, or they weaken what should be weak
ALLOWED = {
    "it is",
    "it was",
    "all of",
    "few",
    "many",
    "several",
    "mostly",
    "clearly",
    "shall",
    "advise",
    "however",
    "in a word",  # put in a word for you
}

SAID = (
    # why                                what was written                         what is found
    ("just", "It takes just a minute.", "just"),
    ("Just, at the front", "Just write.", "Just"),
    ("simply", "Simply ask.", "Simply"),
    ("an exclamation mark", "Well done!", "!"),
    ("reaching out", "Reach out to them.", "Reach out to"),
    ("touching base", "You could touch base.", "touch base"),
    ("in order to", "Write in order to ask.", "in order to"),
    ("a word that is longer than use", "Utilise the pause.", "Utilise"),
    ("a word cut short", "You don’t say.", "don't"),
    ("an American spelling", "Customize each note.", "Customize"),
    ("an email with a hyphen", "Send an e-mail.", "e-mail"),
    ("a phone at full length", "Answer the telephone.", "telephone"),
    ("a date in figures", "Ask on 3/4.", "3/4"),
    ("all capitals", "Do NOT ring.", "NOT"),
    ("italics", "Do *not* ring.", "*not*"),
    ("an old word for a job", "She has the post of clerk.", "the post"),
    ("an old word for a no", "A refusal came.", "refusal"),
    ("an aphorism", "Two are on time.", "Two are on time"),
    ("an idiom", "All of it hangs on the answer.", "hangs on"),
    ("guilt", "You should have written.", "You should have"),
)
LEFT_ALONE = (
    "A justified no.",
    "An adjustment.",
    "2 * 3",
    "GB-SCT and a CV",
    "a thank-you email, by phone",
    "Ask on Friday 13 March.",
    "honest, whole colours",
)


@pytest.mark.parametrize(("said", "found"), [row[1:] for row in SAID], ids=[row[0] for row in SAID])
def test_what_we_do_not_write_is_found(said, found):
    assert found in [what for what, _ in style.remarks(said)]


@pytest.mark.parametrize("said", LEFT_ALONE)
def test_what_is_right_is_left_alone(said):
    assert style.remarks(said) == []


def test_every_text_keeps_to_the_house_style():
    found = [
        f"{file}: {field}: “{what}” in “{text.strip()}”; {right} would be right"
        for file, field, text in style.prose()
        for what, right in style.remarks(text)
    ]
    assert not found, "\n".join(found)


def test_every_text_passes_write_good():
    prose = [row for row in style.prose() if not style.spoken(*row[:2])]
    remarks = node.asked(prose=[text for _, _, text in prose])["remarks"]
    found = [
        f"{file}: {field}: {remark} in “{text.strip()}”"
        for (file, field, text), each in zip(prose, remarks, strict=True)
        for remark in each
        if remark.split('"')[1:2] == [] or remark.split('"')[1].lower() not in ALLOWED
    ]
    assert not found, "\n".join(found)


def test_the_whole_of_the_content_is_read():
    files = {file for file, _, _ in style.prose()}
    folder = ROOT / "content"
    read = {path.relative_to(folder).as_posix() for path in folder.rglob("*.yml")}
    assert read - files == {"fields.yml", "ids.yml", "retired.yml", "sources.yml", "pages.yml"}
    assert {"docs/index.md", "docs/checklist.md"} <= files


def test_the_contributors_guide_shows_every_pair_that_it_teaches():
    guide = (ROOT / ".github/CONTRIBUTING.md").read_text(encoding="utf-8")
    pairs = re.findall(r"^\| (.+?) \| (.+?) \|$", guide[guide.index("## How we write") :], re.MULTILINE)[2:]
    assert len(pairs) >= 12
    for wrong, right in pairs:
        assert style.remarks(wrong), f"nothing is wrong with “{wrong}”"
        assert style.remarks(right) == [], right
