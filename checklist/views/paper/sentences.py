"""What the page says in sentences and a sheet must not leave out: notices, an offer, the law."""

from checklist.rules import law, words
from checklist.views.paper import fitting
from checklist.views.timeline import law as laws
from checklist.views.timeline import relevant, unanswered


def first(context: dict) -> list:
    """What the page says above the timeline and paper must not leave out: notices, an offer taken elsewhere or over."""
    text, found = context["text"], list(context["notices"])
    if relevant.taken(context["plan"], context["plans"]):
        found.append(text["room-taken"] + ". " + text["room-taken-lead"])
    if unanswered.asks(context):
        found.append(unanswered.question(context) + " " + unanswered.lead(context))
    return found


def by_law(context: dict) -> list:
    """The laws that count for the plan, each in a sentence."""
    text = context["text"]
    clocks = law.clocks(context["plan"], context["laws"], context["region"], context["now"][0])
    return [
        words.fill(text["sheet-law"], (("said", laws.said_on(clock, text)), ("binds", clock["law"]["binds"])))
        for clock in clocks
    ]


def across(told: str) -> tuple:
    """A sentence over the whole width, as a part of a sheet's body."""
    return fitting.note, told, ("div", ("class", "sheet__theirs"), ("p", (), told))
