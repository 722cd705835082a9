"""What comes before and after a page follows what the employer answered, and not the order of the files."""

from checklist.site.content import load
from checklist.site.guide import next_pages, pages
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
TEXT, STEPS = CONTENT["words"], CONTENT["steps"]
MADE = pages.pages(CONTENT)


# a way of its own: (id, part, the answer that it needs)
OWN = [
    {"id": name, "phase": phase, **({"needs": needs} if needs else {})}
    for name, phase, needs in (
        ("ask", "before-you-leave", ""),
        ("thank", "first-day", ""),
        ("look-back", "first-day", ""),
        ("go-on", "while-you-wait", ""),
        ("somebody-inside", "while-you-wait", "insider"),
        ("ask-for-news", "asking", ""),
        ("close", "asking", ""),
        ("accept-the-round", "the-answer", "next-round"),
        ("thank-for-the-offer", "the-answer", "offer"),
        ("decide", "the-answer", "offer"),
        ("answer-kindly", "the-answer", "rejection"),
        ("ask-why", "the-answer", "rejection"),
        ("begin-again", "the-answer", "rejection"),
    )
]


def ids(name: str) -> tuple:
    """The ids of what is before, after and beside the step."""
    before, after, also = next_pages.around(next(step for step in OWN if step["id"] == name), OWN)
    return before and before["id"], after and after["id"], [one["id"] for one in also]


def test_a_refusal_does_not_come_after_an_offer():
    assert ids("answer-kindly")[0] is None
    assert "answer-kindly" in ids("decide")[2]
    for step in STEPS:
        before, after, _ = next_pages.around(step, STEPS)
        for other in (one for one in (before, after) if one and step["phase"] == "the-answer"):
            assert other["needs"] == step["needs"], f"{step['id']} and {other['id']}"


def test_each_outcome_is_a_course_of_its_own():
    before, after, also = ids("ask-why")
    assert (before, after) == ("answer-kindly", "begin-again")
    assert also == ["accept-the-round", "thank-for-the-offer"]


def test_what_needs_no_answer_of_theirs_is_one_course():
    assert ids("somebody-inside")[0] == "go-on"
    assert ids("thank")[2] == []


def test_the_last_step_of_a_part_leads_to_the_next_part_but_never_to_an_answer():
    assert ids("look-back")[1] == "go-on"
    assert ids("somebody-inside")[1] == "ask-for-news"
    assert ids("close")[1] is None


def test_the_pages_say_so():
    page = MADE["steps/answer-graciously.md"]
    assert TEXT["guide-previous"] not in page
    assert TEXT["guide-also"].replace("{part}", TEXT["guide-part-the-answer"]) in page
    offered = next(step["id"] for step in STEPS if step.get("needs") == "offer")
    assert f"({offered}.md)" in page


def test_the_first_step_of_all_has_nothing_before_it():
    assert TEXT["guide-previous"] not in MADE[f"steps/{STEPS[0]['id']}.md"]


def test_questions_of_one_group_stand_beside_each_other_and_none_is_before_another():
    for question in CONTENT["questions"]:
        page = MADE[f"questions/{question['id']}.md"]
        assert TEXT["guide-previous"] not in page
        others = [one for one in CONTENT["questions"] if one["group"] == question["group"] and one is not question]
        assert all(f"({one['id']}.md)" in page for one in others)


def test_every_question_leads_to_its_words_its_steps_and_the_checklist():
    for question in CONTENT["questions"]:
        page = MADE[f"questions/{question['id']}.md"]
        assert all(f"(../templates/{name}.md)" in page for name in question["templates"])
        assert any(f"(../steps/{one['step']}.md)" in page for one in question["do"] if "step" in one)
        assert "../../checklist/#" in page
