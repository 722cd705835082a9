"""Dates that can hardly be meant: each is asked about, with one press to take what may be meant and one to keep it."""

from checklist.plan import doubts
from checklist.rules import days, words
from checklist.views import html


def asked(context: dict) -> list:
    """A question for each value of the plan that is in doubt."""
    return (
        [question(doubt, context) for doubt in doubts.doubts(context["plan"], context["now"][0])]
        if context["now"][0]
        else []
    )


def question(doubt: dict, context: dict) -> tuple:
    """What is in doubt, what may be meant, and a press for either answer."""
    text, name = context["text"], "doubt-" + doubt["field"]
    said, suggested = shown(doubt["value"], text), shown(doubt["suggested"], text)
    count = str(abs(days.parse_date(doubt["value"]) - context["now"][0]))
    lines = [words.fill(text[doubt["key"]], (("value", said), ("count", count)))]
    buttons = []
    if suggested:
        lines.append(words.fill(text["doubt-mean"], (("value", suggested),)))
        label = words.fill(text["doubt-take"], (("value", suggested),))
        buttons.append(html.button(label, "doubt-take", doubt["field"], "", "button"))
    if not doubt["field"].startswith(doubts.OWED):  # such a day is never counted with, so it cannot be right
        label = words.fill(text["doubt-keep"], (("value", said),))
        buttons.append(html.button(label, "doubt-keep", doubt["field"], "", "button button--plain"))
    return (
        "section",
        ("class", "notice doubt", "id", name, "aria-label", text["doubt-title"]),
        ("p", (), " ".join(lines)),
        ("div", ("class", "buttons"), buttons),
    )


def shown(value: str, text: dict) -> str:
    """A date with its year, or a time, in words; an empty text stays one."""
    day = days.parse_date(value)
    return words.day_full(day, text) if day else words.time_words(days.parse_time(value), text) if value else ""
