"""A call that they fixed for a time and did not make: what to do, in place of the band, from an hour after it."""

from checklist.rules import days, facts, fixed, words
from checklist.views import html, marks, place

ADVICE = "questions/no-call/"


def newest(case: dict) -> dict:
    """The promise that counts, as the rules read it; an empty dict where nothing is recorded."""
    return facts.newest_promise(case["plan"], facts.read_promises(case["plan"], case["calendar"]), 0)


def asks(case: dict) -> bool:
    """True where the time of a call is over by an hour, and nothing is noted of it."""
    timed = [one for one in case["plan"]["promises"] if one.get("time") or fixed.may_name(one["said"])]
    return bool(timed) and fixed.missed(case["plan"], newest(case), case["now"], case["calendar"])


def title(case: dict) -> str:
    """When they were to call."""
    promise, text = newest(case), case["text"]
    when = words.moment_near((promise["last"], promise["time"]), case["now"], text)
    return words.fill(text["call-title"], (("when", when),))


def band(case: dict) -> tuple:
    """The question, with the ways on: what to write, a new time, or that they did call."""
    text, (day, minute) = case["text"], case["now"]
    value = fixed.moment(newest(case))
    return (
        "li",
        ("class", "step step--now", "id", "call"),
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
            ("h2", ("id", "now-title", "tabindex", "-1"), title(case)),
            ("p", ("class", "window"), text["call-lead"]),
            (
                "div",
                ("class", "buttons"),
                ("a", ("class", "button", "href", case["root"] + ADVICE), text["call-advice"]),
                html.button(text["call-new"], "new-day", "call"),
                html.button(text["call-came"], "call-came", value),
            ),
        ),
    )


def room(case: dict) -> tuple:
    """The way to the plan, on the page of all interviews."""
    there = place.address("plan", case["plan"]["id"])
    return ("a", ("class", "button", "href", there), case["text"]["call-open"])


def timed(case: dict) -> str:
    """`at 15:00`, where they fixed a time for the day that they named; else an empty text."""
    promise = newest(case)
    if not promise or promise["time"] == days.BARE or not promise["last"]:
        return ""
    return words.fill(case["text"]["call-at"], (("time", words.time_words(promise["time"], case["text"])),))
