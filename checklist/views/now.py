"""What stands where the eye falls first: the band with the one thing to do, the calm state, or room."""

from checklist.rules import facts, urgency, words
from checklist.views import call, calm, doing, employer, html, marks, place, relevant, row, unanswered, unread

ENDED = ("silence", "cancelled", "withdrawn")


def ending(case: dict) -> str:
    """How it ended, where nothing more is to be done with them: `accepted`, `closed`, or a kind; else an empty text."""
    plan = case["plan"]
    if facts.accepted_day(plan):
        return "accepted"
    if facts.outcome_kind(plan) in ENDED:
        return facts.outcome_kind(plan)
    return "closed" if facts.word(plan, "close-the-file") and not facts.outcome_kind(plan) else ""


def first(band: tuple, rest: list, case: dict) -> list:
    """What stands where the eye falls first: the band, a question, the calm state, or room.

    `band` is a pair of a case and its row, or empty; `rest` are the plan's other rows.
    """
    text = case["text"]
    if call.asks(case):
        return [call.band(case)]
    if band:
        return [banded(band[1], band[0] if band[0] is case else employer.titled(band[0]))]
    if unread.asks(case):
        return [unread.question(case)]
    if unanswered.asks(case):
        lead = unanswered.lead(case) + " " + text["unanswered-note"]
        return [calm.room(unanswered.question(case), lead, case, unanswered.ways(case))]
    if employer.calm(case):
        return [calm.calm(case, [one for one in rest if one["phase"] == "asking" and one["state"] == "later"][0])]
    if relevant.taken(case["plan"], case["plans"]):
        button = html.button(text["answer-withdraw"], "withdraw", case["plan"]["id"], "", "button")
        return [calm.room(text["room-taken"], text["room-taken-lead"], case, button)]
    end = ending(case)
    if end:
        asked = end != "closed" or facts.done_day(case["plan"], "ask-for-news")
        return [calm.room(text["room-" + end], text["room-" + (end if asked else "silence") + "-lead"], case)]
    if case["now"][0] < case["interview"]:
        day = words.day_long(case["interview"], text)
        return [calm.room(words.fill(text["room-before"], (("day", day),)), text["room-before-lead"], case)]
    following = [one for one in rest if one["state"] == "later" and not one["projected"]]
    if not following:
        return [calm.room(text["room-end"], text["room-end-lead"], case)]
    when = words.moment_near(following[0]["acts"][0], case["now"], text)
    return [
        calm.room(
            words.fill(text["room-until"], (("when", when),)),
            words.fill(text["room-until-lead"], (("title", following[0]["title"]),)),
            case,
        )
    ]


def banded(one: dict, case: dict) -> tuple:
    """The one thing that is loud: the band, with one action."""
    text, (day, minute) = case["text"], case["now"]
    bold, rest = row.when(one, case)
    label, there = doing.action(one, case)
    window = (
        bold + "."
        if not rest
        else words.fill(
            text["now-window"], (("first", bold), ("rest", text["now-" + rest] if "now-" + rest in text else rest))
        )
    )
    return (
        "li",
        ("class", "step step--now", "id", "row-" + row.named(one, case)),
        marks.mark(marks.look(one)),
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
            case.get("of"),
            ("h2", ("id", "now-title", "tabindex", "-1"), one["title"]),
            ("p", ("class", "window"), window),
            ("p", ("class", "step__how"), one["how"]) if urgency.overdue(one) else None,
            (
                "div",
                ("class", "buttons"),
                ("a", ("class", "button", "href", there), label, html.hush(": " + one["title"])),
                row.tick(row.named(one, case), one["title"], text),
                new_day(one, case),
            ),
            ("div", ("class", "step__foot"), doing.written(one, case), row.why(one, case), row.not_now(one, case)),
            calm.usual(case) if one["phase"] == "asking" else None,
        ),
    )


def new_day(one: dict, case: dict):
    """Where to tell a new day, beside a question to them: on the plan's own page, from the page of all by a link."""
    if one["phase"] != "asking":
        return None
    label = case["text"]["calm-new-day"]
    if not case["prefix"]:
        return html.button(label, "new-day", "now")
    there = place.address("plan", case["plan"]["id"], "new-day")
    return ("a", ("class", "button button--plain", "href", there), label)
