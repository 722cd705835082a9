"""What the page says in sentences and a sheet must not leave out: notices, an offer, the law."""

from checklist.rules import law, words
from checklist.views.paper import fitting
from checklist.views.timeline import law as laws
from checklist.views.timeline import relevant, unanswered


def first(case: dict) -> list:
    """What the page says above the timeline and paper must not leave out: notices, an offer taken elsewhere or over."""
    text, found = case["text"], list(case["notices"])
    if relevant.taken(case["plan"], case["plans"]):
        found.append(text["room-taken"] + ". " + text["room-taken-lead"])
    if unanswered.asks(case):
        found.append(unanswered.question(case) + " " + unanswered.lead(case))
    return found


def by_law(case: dict) -> list:
    """The laws that count for the plan, each in a sentence."""
    text = case["text"]
    clocks = law.clocks(case["plan"], case["laws"], case["region"], case["now"][0])
    return [
        words.fill(text["sheet-law"], (("said", laws.said_on(one, text)), ("binds", one["law"]["binds"])))
        for one in clocks
    ]


def across(told: str) -> tuple:
    """A sentence over the whole width, as a part of a sheet's body."""
    return fitting.note, told, ("div", ("class", "sheet__theirs"), ("p", (), told))
