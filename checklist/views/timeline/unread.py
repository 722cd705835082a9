"""What they said about their answer, where no day could be read in it: the question in place of the band."""

from checklist.rules import words
from checklist.views import html, marks
from checklist.views.timeline import relevant


def said(case: dict) -> str:
    """The words for which asking waits; an empty text where it waits for none."""
    found = [one["unread"] for one in case["rows"] if one["unread"]]
    return found[0] if found else ""


def asks(case: dict) -> bool:
    """True where the page has to ask which day they meant: the interview's day has come, and asking waits for it."""
    waits = bool(said(case)) and not relevant.taken(case["plan"], case["plans"])
    return waits and case["now"][0] >= case["interview"]


def question(case: dict) -> tuple:
    """Which day is it? With the ways to say so."""
    text, (day, minute) = case["text"], case["now"]
    return (
        "li",
        ("class", "step step--now", "id", "unread"),
        marks.mark("open"),
        (
            "p",
            ("class", "step__when"),
            ("b", (), text["now"]),
            " ",
            ("span", (), words.weekday_name(day, text) + " " + words.time_words(minute, text)),
        ),
        (
            "div",
            ("class", "step__body"),
            ("h2", ("id", "now-title", "tabindex", "-1"), words.fill(text["unread-title"], (("said", said(case)),))),
            ("p", ("class", "window"), text["unread-lead"]),
            (
                "div",
                ("class", "buttons"),
                html.button(text["unread-choose"], "unread", "by", "", "button"),
                html.button(text["unread-words"], "unread", "said"),
                html.button(text["unread-none"], "no-day", text["unread-none-said"]),
            ),
        ),
    )
