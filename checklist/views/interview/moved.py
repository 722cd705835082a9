"""An interview that was moved to a later day: what was ticked for the day before is asked about."""

from checklist.rules import facts, phases, words
from checklist.views import html
from checklist.views.interview import facts as told


def early(context: dict) -> list:
    """The keys that were ticked or skipped on a day before an interview that is still to come.

    Only of what comes with the interview or after it; none where the person has said that they hold.
    """
    if told.over(context) or context["plan"]["ticks_kept"] == context["plan"]["interview"]["date"]:
        return []
    return [
        row["key"]
        for row in context["rows"]
        if row["phase"] in phases.WITH_THE_DAY
        and facts.word(context["plan"], row["key"])
        and 0 < facts.word_day(context["plan"], row["key"]) < context["interview"]
    ]


def question(context: dict) -> tuple:
    """One sentence and two presses; None where there is nothing to ask."""
    keys, text = early(context), context["text"]
    if not keys:
        return None
    said = words.fill(
        words.counted(len(keys), "moved-ticks", text), (("day", words.day_long(context["interview"], text)),)
    )
    return (
        "div",
        ("class", "notice", "id", "moved"),
        ("p", (), said),
        (
            "div",
            ("class", "buttons"),
            html.button(text["moved-back"], "ticks-back", context["plan"]["id"]),
            html.button(text["moved-keep"], "ticks-keep", context["plan"]["id"]),
        ),
    )
