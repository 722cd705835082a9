"""What they answered, and what follows from it: the dates it brings, the next round, withdrawing elsewhere."""

from checklist.rules import facts, outcomes, words
from checklist.views import context as contexts
from checklist.views import fields, html, place
from checklist.views.timeline import row

DATES = (
    ("heard", "answer-heard"),
    ("next", "answer-next"),
    ("reply_by", "answer-reply"),
    ("accepted", "answer-accepted"),
)


def answer(context: dict) -> tuple:
    """The disclosure, its text drawn while it is open; open where something in it is wrong."""
    text = context["text"]
    wrong = contexts.wrong(context, ("outcome.",))
    shown = row.opened("answer", context) or wrong
    kind = facts.outcome_kind(context["plan"])
    return (
        "details",
        ("class", "more told", "id", "answer", "open", wrong),
        ("summary", (), ("span", (), text["answer-noted" if kind else "answer-title"])),
        ("div", ("class", "more__text"), body(kind, context) if shown else None),
    )


def body(kind: str, context: dict) -> list:
    """The kinds of answer, then what the chosen one asks for and brings."""
    text = context["text"]
    options = tuple([(kind, text["answer-" + (kind or "none")]) for kind in ("",) + outcomes.KINDS])
    chosen = context["plan"]["outcome"]["kind"]
    found = [
        fields.radios(
            text["answer-what"], "outcome.kind", chosen, options, context["problems"].get("outcome.kind", ""), ""
        )
    ]
    found.extend(strays(kind, context))
    if not kind:
        found.append(("p", (), text["answer-new-day"]))
        found.append(("div", ("class", "buttons"), html.button(text["calm-new-day"], "new-day", "answer")))
        return found
    found.append(
        date("heard", text["answer-heard-" + kind if "answer-heard-" + kind in text else "answer-heard"], context)
    )
    return found + BRINGS.get(kind, nothing)(context)


def strays(kind: str, context: dict) -> list:
    """The dates that are wrong and that this kind does not ask for: what is wrong is said at its field all the same."""
    asked = {"": (), outcomes.NEXT_ROUND: ("heard", "next"), outcomes.OFFER: ("heard", "reply_by")}.get(
        kind, ("heard",)
    )
    if facts.accepted_day(context["plan"]):
        asked += ("accepted",)
    return [
        date(field, context["text"][label], context)
        for field, label in DATES
        if field not in asked and "outcome." + field in context["problems"]
    ]


def date(field: str, label: str, context: dict) -> tuple:
    """One date of the outcome."""
    name, error = "f-outcome." + field, context["problems"].get("outcome." + field, "")
    hint = context["text"].get("answer-" + field + "-hint", "")
    described = fields.describes(name, hint, error, None)
    control = fields.entry("date", name, context["plan"]["outcome"][field], described, error, field="outcome." + field)
    return fields.field(label, name, control, context["text"], hint=hint, error=error)


def nothing(context: dict) -> list:
    """Some words, where there are any for this kind."""
    said = context["text"].get("answer-then-" + context["plan"]["outcome"]["kind"], "")
    return [("p", (), said)] if said else []


def next_round(context: dict) -> list:
    """The day of the next round, and its own timeline."""
    text, plan = context["text"], context["plan"]
    found = [date("next", text["answer-next"], context)]
    later = [one for one in context["plans"] if one["follows"] == plan["id"]]
    if later:
        there = ("a", ("href", place.address("plan", later[0]["id"])), text["answer-next-there"])
        return found + [("p", (), there)]
    return found + [
        ("p", (), text["answer-next-text"]),
        ("div", ("class", "buttons"), html.button(text["answer-next-start"], "next-round", plan["id"])),
    ]


def offer(context: dict) -> list:
    """Until when they want to know, whether it is accepted, and then the other plans that can end."""
    text, plan = context["text"], context["plan"]
    found = [date("reply_by", text["answer-reply"], context)]
    if not facts.accepted_day(plan):
        found.append(("p", (), text["answer-accept-text"]))
        found.append(("div", ("class", "buttons"), html.button(text["answer-accept"], "accept", plan["id"])))
        return found
    found.append(date("accepted", text["answer-accepted"], context))
    found.append(("p", (), text["answer-accepted-text"]))
    others = facts.other_open_plans(plan, context["plans"])
    if others:
        found.append(("p", ("id", "withdraw"), text["answer-withdraw-text"]))
        found.append(("ul", ("class", "own"), [withdrawing(other, context) for other in others]))
        words_for_it = ("a", ("href", context["root"] + "templates/withdrawing/"), text["answer-withdraw-words"])
        found.append(("p", (), words_for_it))
    return found


def withdrawing(other: dict, context: dict) -> tuple:
    """One other plan, and the button that ends it."""
    text, company = context["text"], name(other, context["text"])
    return (
        "li",
        ("id", "other-" + other["id"]),
        ("span", (), ("a", ("href", place.address("plan", other["id"])), company)),
        html.button(text["answer-withdraw"], "withdraw", other["id"], company, "link"),
    )


def name(plan: dict, text: dict) -> str:
    """The company and the post, as far as they are known; else the date of the interview."""
    known = [words.trim(plan[field]) for field in ("company", "role") if words.trim(plan[field])]
    if plan["round"] > 1:
        known.append(words.fill(text["round"], (("number", str(plan["round"])),)))
    if words.trim(plan["company"]) or words.trim(plan["role"]):
        return ", ".join(known)
    day = facts.interview_day(plan)
    there = words.fill(text["interview-of"], (("day", words.day_long(day, text)),)) if day else text["interview-new"]
    return ", ".join([there] + known)


BRINGS = {outcomes.NEXT_ROUND: next_round, outcomes.OFFER: offer}
