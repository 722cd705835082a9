"""What they said about their answer, where no day could be read in it: the question in place of the band."""

from checklist.rules import words
from checklist.views import html, place, symbols
from checklist.views.timeline import relevant


def said(context: dict) -> str:
    """The words for which asking waits; an empty text where it waits for none."""
    found = [row["unread"] for row in context["rows"] if row["unread"]]
    return found[0] if found else ""


def asks(context: dict) -> bool:
    """True where the page has to ask which day they meant: the interview's day has come, and asking waits for it."""
    waits = bool(said(context)) and not relevant.taken(context["plan"], context["plans"])
    return waits and context["now"][0] >= context["interview"]


def question(context: dict) -> tuple:
    """Which day is it? With the ways to say so; on a page of several with the way to the plan's own."""
    text, (day, minute) = context["text"], context["now"]
    ways = [
        html.button(text["unread-choose"], "unread", "by", "", "button"),
        html.button(text["unread-words"], "unread", "said"),
        html.button(text["unread-none"], "no-day", text["unread-none-said"]),
    ]
    if context["prefix"]:
        ways = [("a", ("class", "button", "href", place.address("plan", context["plan"]["id"])), text["unread-choose"])]
    return (
        "li",
        ("class", "step step--now", "id", "unread"),
        symbols.mark("open"),
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
            context.get("of"),
            ("h2", ("id", "now-title", "tabindex", "-1"), words.fill(text["unread-title"], (("said", said(context)),))),
            ("p", ("class", "window"), text["unread-lead"]),
            ("div", ("class", "buttons"), ways),
        ),
    )
