"""Remarks keep up with typing on the browser's interpreter."""

from checklist.plan import shape
from tests.bench import notes
from tests.cases import content

LEAST = 20  # milliseconds, of the quickest of some tries: the machine may be doing other things as well


def test_a_long_note_against_four_others_takes_no_time(micropython):
    plan = shape.read_plan(notes.plan(), content.BUNDLE["words"])[0]
    assert len(plan["notes"]["thank-you:p0"]["text"].split()) > 200
    tries = [
        micropython.milliseconds("checklist.plan.remarks.note", plan, "thank-you:p0", content.words(), times=5)
        for _ in range(5)
    ]
    assert min(tries) < LEAST
