"""The day of an interview of which no end is noted: whether it is over is asked, and until then not taken for granted.

The plan keeps the answer under `confirmed`, as the date of the interview that is over.
Source: docs/decisions/0020-what-the-page-takes-for-granted.md.
"""

from checklist.rules import days, facts, phases, words

OVER = "interview.over"


def unsure(context: dict) -> bool:
    """True on the interview's day where its end is not known and nothing says that it is over.

    A step that comes after the interview and was ticked on that day says so, and so does an answer.
    """
    plan, today = context["plan"], context["now"][0]
    if not today or today != context["interview"] or days.parse_time(plan["interview"]["ends"]) != days.BARE:
        return False
    if plan["confirmed"].get(OVER, "") == plan["interview"]["date"] or facts.outcome_kind(plan):
        return False
    ticked = [
        row for row in context["rows"] if row["phase"] in phases.AFTERWARDS and facts.word(plan, row["key"]) == "done"
    ]
    return not [row for row in ticked if facts.word_day(plan, row["key"]) >= today]


def waits(row: dict, context: dict) -> bool:
    """True for a row that comes after an interview of which nobody has said that it is over."""
    return unsure(context) and row["phase"] in phases.AFTERWARDS


def until(row: dict, context: dict) -> str:
    """The last moment at which `waits` may hold for the row, as a text; empty where it never will."""
    there = dict(context)
    there["now"] = (context["interview"], 0)
    return days.date_text(context["interview"]) + "T23:59" if waits(row, there) else ""


def headline(context: dict) -> str:
    """How it stands with the employer, in a sentence."""
    day = words.day_long(context["interview"], context["text"])
    return words.fill(context["text"]["held-list"], (("day", day),))
