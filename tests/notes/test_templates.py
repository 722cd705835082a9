"""Every template, filled from three plans as different as they come. They were also read aloud, once, by a person."""

import re

from checklist.notes import drafts, note_facts, remarks
from checklist.plan import shape
from checklist.rules import days
from tests.cases import content, letters

PROMISED = {"porter": 0, "analyst": days.parse_date("2026-03-13"), "internal": days.parse_date("2026-03-12")}
ARTICLES = re.compile(r"\b(a|an|the|my|your|our) (a|an|the|my|your|our)\b", re.IGNORECASE)

SERVED = """thank-you keep-your-word send-one-example ask-an-insider ask-for-news ask-once-more close-the-file
collect-names accept-the-next-round ask-about-the-terms acknowledge-the-offer tell-the-others decide answer-graciously
ask-for-feedback knock-again decline-respectfully"""


def text() -> dict:
    return content.words()


def filled(template: dict, own: dict) -> dict:
    """The template as its writer would send it: the plan's facts first, then their own words."""
    plan = shape.read_plan(own, text())[0]
    other = {**shape.read_plan(own, text())[0], "id": "elsewhere"}
    key = letters.KEYS.get(template["kind"], template["kind"])
    known = note_facts.note_facts(
        plan, key, {"plans": [plan, other], "promised": PROMISED[own["id"]], "name": "", "text": text()}
    )
    note = drafts.draft(template, known, text())
    for gap in drafts.open_gaps(template, note, text()):
        note = drafts.closed(note, gap, letters.own(own["id"], template["id"], gap["id"]), text())
    return note


def every() -> list:
    return [(template, plan) for template in content.BUNDLE["letters"]["templates"] for plan in letters.PLANS]


def pytest_generate_tests(metafunc):
    if "template" in metafunc.fixturenames:
        thanks = "thanks" in metafunc.function.__name__
        pairs = [pair for pair in every() if not thanks or pair[0]["kind"] == "thank-you"]
        metafunc.parametrize(("template", "plan"), pairs, ids=[f"{one['id']} {plan['id']}" for one, plan in pairs])


def test_a_filled_template_has_no_seam(template, plan):
    note = filled(template, plan)
    both = note["subject"] + "\n" + note["text"]
    assert not set(both) & set("{}[]"), both
    assert "  " not in both
    assert not re.search(r" [.,:;?!]", both)
    assert not re.search(r"[.,:;?!]{2}", both.replace("“", "")), both
    assert not ARTICLES.search(both), both
    assert not re.search(r"\b(\w+) \1\b", both), "a word twice"
    assert "\n" not in note["subject"]
    assert len(note["subject"]) <= 78
    assert note["subject"][:1] == note["subject"][:1].upper(), "a subject begins with a capital"
    assert not note["subject"].endswith(",")
    assert not re.search(r"!|\bjust\b|\bsimply\b|\bI am writing to\b", both)


def test_a_filled_note_of_thanks_passes_the_checks(template, plan):
    note = filled(template, plan)
    written = {"channel": template["channel"], "to": template["to"], **note}
    own = {**plan, "owed": [], "notes": {"thank-you:p1": written}}
    found = remarks.note(shape.read_plan(own, text())[0], "thank-you:p1", text(), [])
    assert found == []


def test_a_filled_template_is_short(template, plan):
    assert len(filled(template, plan)["text"].split()) <= (160 if template["channel"] == "phone" else 130)


def test_no_two_templates_of_a_step_say_the_same():
    seen = [one["text"] for one in content.BUNDLE["letters"]["templates"]]
    assert len(set(seen)) == len(seen)


def test_every_step_at_which_something_goes_out_has_words():
    served = {one["kind"] for one in content.BUNDLE["letters"]["templates"]}
    assert served == {*SERVED.split()}
