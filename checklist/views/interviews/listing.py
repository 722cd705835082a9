"""The list of interviews: open one, name it, put it away, take it out again, delete it, add another."""

from checklist.rules import facts, urgency, words
from checklist.views import fields, html, place
from checklist.views.interview import answer
from checklist.views.timeline import employer, relevant, row, unanswered

NAMES = ("company", "role")


def interviews(cases: list, text: dict) -> list:
    """The list, those that were put away folded at its end."""
    there = [context for context in cases if not context["plan"]["closed"]]
    away = [context for context in cases if context["plan"]["closed"]]
    found = [
        ("h2", ("id", "interviews"), text["list-title"]),
        ("ul", ("class", "own interviews"), [entry(context) for context in there]) if there else None,
        ("div", ("class", "buttons"), html.button(text["list-add"], "add-plan", "")),
    ]
    if away:
        named = words.counted(len(away), "list-away", text)
        found.append(
            html.more(named, "", "away", [("ul", ("class", "own interviews"), [entry(context) for context in away])])
        )
    return found


def entry(context: dict) -> tuple:
    """One interview in one line: the way to it and the next date; how it stands and what can be done behind More."""
    plan, text = context["plan"], context["text"]
    named, name = answer.name(plan, text), "manage-" + plan["id"]
    return (
        "li",
        ("id", "interview-" + plan["id"]),
        (
            "div",
            ("class", "interviews__one"),
            ("a", ("href", place.address("plan", plan["id"])), named),
            ("span", ("class", "quiet"), following(context)),
        ),
        html.more(
            text["course-more"],
            named,
            name,
            [("p", (), standing(context)), manage(context) if row.opened(name, context) else None],
            row.is_open(name, context),
        ),
    )


def following(context: dict) -> str:
    """The next date with them, short; how it ended, where it has."""
    plan, text, today = context["plan"], context["text"], context["now"][0]
    kind = "accepted" if facts.accepted_day(plan) else facts.outcome_kind(plan)
    if plan["closed"] or kind:
        return text["list-" + kind] if kind else text["list-put-away"]
    if not today:
        return ""
    rows = relevant.rows(context)
    if [one for one in rows if one["state"] in ("open", "late") and urgency.awaited(one)]:
        return words.begun(text["today"])
    # a step of which nobody knows the day yet has none to show
    coming = [one for one in rows if one["state"] == "later" and urgency.awaited(one) and not one["unread"]]
    coming = [one["acts"][0][0] for one in coming]
    return words.begun(words.day_near(min(coming), today, text)) if coming else ""


def standing(context: dict) -> str:
    """How the interview stands, in a sentence."""
    text, plan = context["text"], context["plan"]
    kind = "accepted" if facts.accepted_day(plan) else facts.outcome_kind(plan)
    if plan["closed"]:
        return text["list-put-away"] + (" " + text["list-" + kind] if kind else "")
    if kind:
        asked = " " + unanswered.question(context) if unanswered.asks(context) else ""
        return text["list-" + kind] + asked
    if not context["now"][0]:
        return ""  # the clock is wrong: nothing is known of what is due
    said = employer.said(context)
    return said if said[-1:] in ".?!" else said + "."


def manage(context: dict) -> list:
    """Its names, and the buttons; deleting is asked about once."""
    plan, text = context["plan"], context["text"]
    named = answer.name(plan, text)
    parts = []
    for name in NAMES:
        heard = context["prefix"] + name
        parts.append(
            fields.field(
                text["form-" + name],
                "f-" + heard,
                fields.entry("text", "f-" + heard, plan[name], None, "", field=heard),
                text,
            )
        )
    away = "reopen" if plan["closed"] else "put-away"
    if context["asking"] == plan["id"]:
        buttons = [
            html.button(text["list-delete-yes"], "delete-yes", plan["id"], named),
            html.button(text["list-delete-no"], "delete-no", plan["id"], named),
        ]
        return [
            parts,
            ("p", ("id", "sure"), words.fill(text["list-delete-sure"], (("name", named),))),
            ("div", ("class", "buttons"), buttons),
        ]
    buttons = [
        html.button(text["list-do-" + away], away, plan["id"], named),
        html.button(text["list-delete"], "delete", plan["id"], named),
    ]
    return [parts, ("div", ("class", "buttons"), buttons)]


def switch(context: dict) -> tuple:
    """The other interviews, above one of them; None where there is no other."""
    text, others = (
        context["text"],
        [plan for plan in context["plans"] if plan["id"] != context["plan"]["id"] and not plan["closed"]],
    )
    if not others:
        return None
    links = [
        ("li", (), ("a", ("href", place.address("plan", other["id"])), answer.name(other, text))) for other in others
    ]
    links.append(("li", (), ("a", ("href", place.address("agenda")), text["list-all"])))
    shown = row.opened("switch", context)
    return (
        "details",
        ("class", "more switch", "id", "switch"),
        ("summary", (), ("span", (), words.counted(len(others), "list-others", text))),
        ("div", ("class", "more__text"), ("ul", ("class", "plain-list"), links) if shown else None),
    )
