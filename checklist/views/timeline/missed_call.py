"""A call that they fixed for a time and did not make: what to do, in place of the band, from an hour after it."""

from checklist.rules import appointment, days, facts, words
from checklist.views import html, place, symbols

ADVICE = "questions/no-call/"


def newest(context: dict) -> dict:
    """The promise that counts, as the rules read it; an empty dict where nothing is recorded."""
    return facts.newest_promise(context["plan"], facts.read_promises(context["plan"], context["calendar"]), 0)


def asks(context: dict) -> bool:
    """True where the time of a call is over by an hour, and nothing is noted of it."""
    timed = [one for one in context["plan"]["promises"] if one.get("time") or appointment.may_name(one["said"])]
    return bool(timed) and appointment.missed(context["plan"], newest(context), context["now"], context["calendar"])


def headline(context: dict) -> str:
    """When they were to call."""
    promise, text = newest(context), context["text"]
    when = words.moment_near((promise["last"], promise["time"]), context["now"], text)
    return words.fill(text["call-title"], (("when", when),))


def band(context: dict) -> tuple:
    """The question, with the ways on: what to write, a new time, or that they did call."""
    text, (day, minute) = context["text"], context["now"]
    value = appointment.moment(newest(context))
    return (
        "li",
        ("class", "step step--now", "id", "call"),
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
            ("h2", ("id", "now-title", "tabindex", "-1"), headline(context)),
            ("p", ("class", "window"), text["call-lead"]),
            (
                "div",
                ("class", "buttons"),
                ("a", ("class", "button", "href", context["root"] + ADVICE), text["call-advice"]),
                html.button(text["call-new"], "new-day", "call"),
                html.button(text["call-came"], "call-came", value),
            ),
        ),
    )


def room(context: dict) -> tuple:
    """The way to the plan, on the page of all interviews."""
    there = place.address("plan", context["plan"]["id"])
    return ("a", ("class", "button", "href", there), context["text"]["call-open"])


def timed(context: dict) -> str:
    """`at 15:00`, where they fixed a time for the day that they named; else an empty text."""
    promise = newest(context)
    if not promise or promise["time"] == days.BARE or not promise["last"]:
        return ""
    return words.fill(context["text"]["call-at"], (("time", words.time_words(promise["time"], context["text"])),))
