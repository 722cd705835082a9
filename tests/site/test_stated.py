"""Numbers of the rules in prose: said from the windows, and where somebody typed one, why that is right."""

import re

import pytest

from checklist.site.content import load, rule_numbers, window_gaps
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
STEPS = {step["id"]: step for step in CONTENT["steps"]}
TEXT = CONTENT["words"]
HOURS = re.compile(r"\b[0-9]{1,2}:[0-9]{2}\b")


def raw() -> list:
    """`(file, field, text)` as it is written, before any gap is said, with the start page."""
    kinds = load.read(ROOT / "content/fields.yml", [])
    content = {kind: load._entries(ROOT / "content", schema, []) for kind, schema in kinds.items()}
    content["words"] = load.read(ROOT / "content/words.yml", [])
    home = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    return [*rule_numbers.prose(content), ("docs/index.md", "text", home)]


# a length of time that no gap said: where it stands, what stands there, and which rule or source it follows
TYPED = {
    ("steps/ask-for-news.yml", "what", "a week"): "the 7 days of the window without a date, in plain words",
    ("steps/ask-for-news.yml", "notes", "45 days"): "Ontario's law, not a window",
    ("steps/ask-what-happens-next.yml", "do", "six working days"): "what employers may need, claim st-02",
    ("steps/decide.yml", "why", "two days"): "what others are given, climb-offer",
    ("steps/decide.yml", "why", "a business week"): "what others are given, climb-offer",
    ("steps/keep-applying.yml", "do", "a week"): "a rate, one or two a week",
    (
        "steps/keep-applying.yml",
        "why",
        "7 days",
    ): "docs/reference/rules.md#while-you-wait: plus 7 days for each week after the first",
    ("steps/keep-applying.yml", "notes", "1 days"): "25.1 days, nace-2023",
    ("steps/refresh-your-profile.yml", "do", "an hour"): "how long it takes to write a page",
    ("steps/review-yourself.yml", "what", "an hour"): "half an hour, how long to think",
    ("disagreements.yml", "when-to-ask.why", "one day"): "what the sources say, all of them in the table",
    ("disagreements.yml", "when-to-ask.why", "a week"): "what the sources say, all of them in the table",
    ("rules.yml", "reading-what-they-said.text", "six working days"): "an example of what an employer says",
    ("rules.yml", "working-days.text", "Six working days"): "an example of what an employer says",
    ("words.yml", "guide-privacy-where-text", "seven days"): "how long Safari keeps what a site has stored",
    ("words.yml", "guide-start-ends-wrong", "14:30"): "an example of a time of day",
    (
        "templates/asking-after-a-week.yml",
        "when_to_use",
        "a week",
    ): "the 7 days of the window without a date, in plain words",
}

GAPS = (
    # why                                  what is written                                   what is said
    ("a window of another step", "{answer-graciously.by.count} after", "2 working days after"),
    ("the answer by its own name", "{decline-respectfully.by}", "1 working day after you decide"),
    ("an offer is no rejection", "{acknowledge-the-offer.best}", "the day they make the offer"),
    ("quiet hours", "{quiet.from} to {quiet.to}", "21:00 to 08:00"),
    ("a gap of the interface is left", "{count} of {person}", "{count} of {person}"),
)


@pytest.mark.parametrize(("written", "said"), [row[1:] for row in GAPS], ids=[row[0] for row in GAPS])
def test_a_gap_in_prose(written, said):
    assert rule_numbers.fill(written, STEPS, TEXT) == said


@pytest.mark.parametrize("gap", ["{thank-you.bset}", "{thanks.best}", "{quiet.hours}"])
def test_a_gap_that_names_nothing_is_refused(gap):
    content = {**CONTENT, "rules": [{"id": "a", "file": "rules.yml", "text": f"Wait {gap}."}]}
    assert [(one.file, one.field) for one in rule_numbers.problems(content, STEPS, set())] == [("rules.yml", "a.text")]


def test_no_gap_is_left_open():
    assert [row for row in rule_numbers.prose(CONTENT) if rule_numbers.DOTTED.search(row[2])] == []


def found() -> dict:
    """`{(file, field, what)}` of every length of time or hour of the day that somebody typed."""
    seen = set()
    for file, field, said in raw():
        bare = window_gaps.GAP.sub("", said)
        seen |= {(file, field, one.group()) for one in window_gaps.TYPED.finditer(bare)}
        seen |= {(file, field, one) for one in HOURS.findall(bare)}
    return seen


def test_no_length_of_time_is_typed_but_those_listed():
    typed = sorted(one for one in found() if one not in TYPED)
    assert not typed, (
        "say it with a gap, such as {ask-for-news.best.count}, or list it with the rule it follows:\n"
        + "\n".join(map(str, typed))
    )


def test_what_is_listed_stands_there():
    assert sorted(set(TYPED) - found()) == []
