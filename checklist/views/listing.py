"""The list of interviews: open one, name it, put it away, take it out again, delete it, add another."""

from checklist.rules import facts, urgency, words
from checklist.views import answer, employer, fields, html, place, relevant, row, unanswered

NAMES = ("company", "role")


def interviews(cases: list, text: dict) -> list:
    """The list, those that were put away folded at its end."""
    there = [case for case in cases if not case["plan"]["closed"]]
    away = [case for case in cases if case["plan"]["closed"]]
    found = [
        ("h2", ("id", "interviews"), text["list-title"]),
        ("ul", ("class", "own interviews"), [entry(case) for case in there]) if there else None,
        ("div", ("class", "buttons"), html.button(text["list-add"], "add-plan", "")),
    ]
    if away:
        named = words.counted(len(away), "list-away", text)
        found.append(
            html.more(named, "", "away", [("ul", ("class", "own interviews"), [entry(case) for case in away])])
        )
    return found


def entry(case: dict) -> tuple:
    """One interview in one line: the way to it and the next date; how it stands and what can be done behind More."""
    plan, text = case["plan"], case["text"]
    named, name = answer.name(plan, text), "manage-" + plan["id"]
    return (
        "li",
        ("id", "interview-" + plan["id"]),
        (
            "div",
            ("class", "interviews__one"),
            ("a", ("href", place.address("plan", plan["id"])), named),
            ("span", ("class", "quiet"), following(case)),
        ),
        html.more(
            text["course-more"],
            named,
            name,
            [("p", (), standing(case)), manage(case)] if row.opened(name, case) else [],
            row.is_open(name, case),
        ),
    )


def following(case: dict) -> str:
    """The next date with them, short; how it ended, where it has."""
    plan, text, today = case["plan"], case["text"], case["now"][0]
    kind = "accepted" if facts.accepted_day(plan) else facts.outcome_kind(plan)
    if plan["closed"] or kind:
        return text["list-" + kind] if kind else text["list-put-away"]
    if not today:
        return ""
    rows = relevant.rows(case)
    if [one for one in rows if one["state"] in ("open", "late") and urgency.awaited(one)]:
        return words.begun(text["today"])
    coming = [one["acts"][0][0] for one in rows if one["state"] == "later" and urgency.awaited(one)]
    return words.begun(words.day_near(min(coming), today, text)) if coming else ""


def standing(case: dict) -> str:
    """How the interview stands, in a sentence."""
    text, plan = case["text"], case["plan"]
    kind = "accepted" if facts.accepted_day(plan) else facts.outcome_kind(plan)
    if plan["closed"]:
        return text["list-put-away"] + (" " + text["list-" + kind] if kind else "")
    if kind:
        asked = " " + unanswered.question(case) if unanswered.asks(case) else ""
        return text["list-" + kind] + asked
    if not case["now"][0]:
        return ""  # the clock is wrong: nothing is known of what is due
    said = employer.said(case)
    return said if said[-1:] in ".?!" else said + "."


def manage(case: dict) -> list:
    """Its names, and the buttons; deleting is asked about once."""
    plan, text = case["plan"], case["text"]
    named = answer.name(plan, text)
    parts = []
    for name in NAMES:
        heard = case["prefix"] + name
        parts.append(
            fields.field(
                text["form-" + name],
                "f-" + heard,
                fields.entry("text", "f-" + heard, plan[name], None, "", field=heard),
                text,
            )
        )
    away = "reopen" if plan["closed"] else "put-away"
    if case["asking"] == plan["id"]:
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


def switch(case: dict) -> tuple:
    """The other interviews, above one of them; None where there is no other."""
    text, others = case["text"], [one for one in case["plans"] if one["id"] != case["plan"]["id"] and not one["closed"]]
    if not others:
        return None
    links = [("li", (), ("a", ("href", place.address("plan", one["id"])), answer.name(one, text))) for one in others]
    links.append(("li", (), ("a", ("href", place.address("agenda")), text["list-all"])))
    shown = row.opened("switch", case)
    return (
        "details",
        ("class", "more switch", "id", "switch"),
        ("summary", (), ("span", (), words.counted(len(others), "list-others", text))),
        ("div", ("class", "more__text"), ("ul", ("class", "plain-list"), links) if shown else None),
    )
