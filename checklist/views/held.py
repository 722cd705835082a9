"""The day of an interview of which no end is noted: whether it is over is asked, and until then not taken for granted.

The plan keeps the answer under `confirmed`, as the date of the interview that is over. Source: docs/decisions/0020.
"""

from checklist.rules import days, facts, words

OVER = "interview.over"
AFTERWARDS = ("first-day", "while-you-wait", "asking", "the-answer")


def unsure(case: dict) -> bool:
    """True on the interview's day where its end is not known and nothing says that it is over.

    A step that comes after the interview and was ticked on that day says so, and so does an answer.
    """
    plan, today = case["plan"], case["now"][0]
    if not today or today != case["interview"] or days.parse_time(plan["interview"]["ends"]) != days.BARE:
        return False
    if plan["confirmed"].get(OVER, "") == plan["interview"]["date"] or facts.outcome_kind(plan):
        return False
    ticked = [one for one in case["rows"] if one["phase"] in AFTERWARDS and facts.word(plan, one["key"]) == "done"]
    return not [one for one in ticked if facts.word_day(plan, one["key"]) >= today]


def waits(one: dict, case: dict) -> bool:
    """True for a row that comes after an interview of which nobody has said that it is over."""
    return unsure(case) and one["phase"] in AFTERWARDS


def until(one: dict, case: dict) -> str:
    """The last moment at which `waits` may hold for the row, as a text; empty where it never will."""
    there = dict(case)
    there["now"] = (case["interview"], 0)
    return days.date_text(case["interview"]) + "T23:59" if waits(one, there) else ""


def headline(case: dict) -> str:
    """How it stands with the employer, in a sentence."""
    day = words.day_long(case["interview"], case["text"])
    return words.fill(case["text"]["held-list"], (("day", day),))
