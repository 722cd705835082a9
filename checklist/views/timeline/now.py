"""What stands where the eye falls first: the band with the one thing to do, the calm state, or room."""

from checklist.rules import facts, outcomes, phases, step_ids, urgency, words
from checklist.views import html, place, symbols
from checklist.views.interview import answer
from checklist.views.timeline import (
    employer,
    held,
    missed_call,
    relevant,
    row,
    row_actions,
    unanswered,
    unread,
    waiting_state,
)


def ending(context: dict) -> str:
    """How it ended, where nothing more is to be done with them: `accepted`, `closed`, or a kind; else an empty text."""
    plan = context["plan"]
    if facts.accepted_day(plan):
        return "accepted"
    if facts.outcome_kind(plan) in outcomes.AT_REST:
        return facts.outcome_kind(plan)
    return "closed" if facts.word(plan, step_ids.CLOSE) and not facts.outcome_kind(plan) else ""


def first(band: tuple, rest: list, context: dict) -> list:
    """What stands where the eye falls first: the band, a question, the calm state, or room.

    `band` is a pair of a case and its row, or empty; `rest` are the plan's other rows.
    """
    text = context["text"]
    if missed_call.asks(context):
        return [missed_call.band(context)]
    if band:
        return [banded(band[1], band[0] if band[0] is context else employer.titled(band[0]))]
    if held.unsure(context):
        return [whether_over(context)]
    if unread.asks(context):
        return [unread.question(context)]
    if unanswered.asks(context):
        lead = unanswered.lead(context) + ("" if unanswered.decided(context) else " " + text["unanswered-note"])
        return [waiting_state.idle_panel(unanswered.question(context), lead, context, unanswered.ways(context))]
    if employer.calm(context):
        return [
            waiting_state.calm(
                context, [item for item in rest if item["phase"] == phases.ASKING and item["state"] == "later"][0]
            )
        ]
    if relevant.taken(context["plan"], context["plans"]):
        button = html.button(text["answer-withdraw"], "withdraw", context["plan"]["id"], "", "button")
        return [waiting_state.idle_panel(text["room-taken"], text["room-taken-lead"], context, button)]
    end = ending(context)
    if end:
        asked = end != "closed" or facts.done_day(context["plan"], step_ids.ASK)
        return [
            waiting_state.idle_panel(
                text["room-" + end], text["room-" + (end if asked else outcomes.SILENCE) + "-lead"], context
            )
        ]
    if context["now"][0] < context["interview"]:
        day = words.day_long(context["interview"], text)
        return [
            waiting_state.idle_panel(
                words.fill(text["room-before"], (("day", day),)), text["room-before-lead"], context
            )
        ]
    following = [item for item in rest if item["state"] == "later" and not item["projected"]]
    if not following:
        return [waiting_state.idle_panel(text["room-end"], text["room-end-lead"], context)]
    when = words.moment_near(following[0]["acts"][0], context["now"], text)
    return [
        waiting_state.idle_panel(
            words.fill(text["room-until"], (("when", when),)),
            words.fill(text["room-until-lead"], (("title", following[0]["title"]),)),
            context,
        )
    ]


def whether_over(context: dict) -> tuple:
    """Is the interview over? With the ways to say so; on the page of several with the way to its own page."""
    text = context["text"]
    if context["prefix"]:
        there = place.address("plan", context["plan"]["id"])
        ways = [("a", ("class", "button", "href", there), answer.name(context["plan"], text))]
    else:
        ways = [
            html.button(text["held-now"], "held", "now", "", "button"),
            html.button(text["held-earlier"], "held", "ends"),
            html.button(text["held-unknown"], "held", "over"),
        ]
    return waiting_state.idle_panel(text["held-title"], text["held-lead"], context, ways)


def banded(one: dict, context: dict) -> tuple:
    """The one thing that is loud: the band, with one action."""
    text, (day, minute) = context["text"], context["now"]
    bold, rest = row.when(one, context)
    label, there = row_actions.action(one, context)
    window = (
        bold + "."
        if not rest
        else words.fill(
            text["now-window"], (("first", bold), ("rest", text["now-" + rest] if "now-" + rest in text else rest))
        )
    )
    return (
        "li",
        ("class", "step step--now", "id", "row-" + row.named(one, context)),
        symbols.mark(symbols.look(one)),
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
            ("h2", ("id", "now-title", "tabindex", "-1"), one["title"]),
            ("p", ("class", "window"), window),
            ("p", ("class", "step__how"), one["how"]) if urgency.overdue(one) else None,
            (
                "div",
                ("class", "buttons"),
                ("a", ("class", "button", "href", there), label, html.hush(": " + one["title"])),
                row.tick(row.named(one, context), one["title"], text),
                new_day(one, context),
            ),
            ("div", ("class", "step__foot"), row_actions.written(one, context), row.rest(one, context)),
            waiting_state.usual(context) if one["phase"] == phases.ASKING else None,
        ),
    )


def new_day(one: dict, context: dict):
    """Where to tell a new day, beside a question to them: on the plan's own page, from the page of all by a link."""
    if one["phase"] != phases.ASKING:
        return None
    label = context["text"]["calm-new-day"]
    if not context["prefix"]:
        return html.button(label, "new-day", "now")
    there = place.address("plan", context["plan"]["id"], "new-day")
    return ("a", ("class", "button button--plain", "href", there), label)
