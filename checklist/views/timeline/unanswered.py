"""An offer of which nobody has noted what was answered: the question in place of the band, and on paper.

Source: docs/decisions/0004-what-stands-in-the-band.md.
"""

from checklist.rules import days, facts, outcomes, step_ids, words
from checklist.views import html, place


def asks(context: dict) -> bool:
    """True where neither a yes nor a no is noted of an offer, and the time for it is over or *Decide* is ticked."""
    plan = context["plan"]
    if facts.outcome_kind(plan) != outcomes.OFFER or facts.accepted_day(plan) or plan["closed"]:
        return False
    return any(row["step"] == step_ids.DECIDE and row["state"] in ("missed", "done") for row in context["rows"])


def question(context: dict) -> str:
    """The question."""
    return context["text"]["unanswered-which" if decided(context) else "unanswered-question"]


def decided(context: dict) -> bool:
    """True where the person has ticked that they decided."""
    return facts.word(context["plan"], step_ids.DECIDE) == "done"


def lead(context: dict) -> str:
    """What to do now; it names the day by which they wanted to know, where that was noted."""
    text = context["text"]
    if decided(context):
        return text["unanswered-which-lead"]
    reply = days.parse_date(context["plan"]["outcome"]["reply_by"])
    if not reply:
        return text["unanswered-undated"]
    return words.fill(text["unanswered-lead"], (("day", words.day_long(reply, text)),))


def ways(context: dict) -> list:
    """How to settle it: write to them, or note a yes or a no that was given."""
    text, plan = context["text"], context["plan"]
    note = place.address("note", plan["id"], step_ids.DECIDE)
    return [
        None if decided(context) else ("a", ("class", "button", "href", note), text["course-write"]),
        html.button(text["answer-accept"], "accept", plan["id"]),
        html.button(text["unanswered-no"], "withdraw", plan["id"]),
    ]
