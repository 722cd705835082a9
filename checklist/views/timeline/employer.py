"""What concerns one employer, whichever plan holds it: an earlier or later round, another post, news of an offer.

Calm is judged for each employer, not for each plan. Source: docs/decisions/0005-several-interviews.md.
"""

from checklist.rules import facts, headline, outcomes, phases, timeline, urgency, words
from checklist.views import place
from checklist.views.interview import answer
from checklist.views.timeline import held, relevant, unread

OPEN = ("open", "late")


def related(plan: dict, plans: list) -> list:
    """The other plans that may hold something for this plan's employer; none that was put away."""
    found, circle = [], rounds(plan, plans)
    for other in plans:
        if other["id"] != plan["id"] and not other["closed"]:
            offers = other["outcome"]["kind"] == outcomes.OFFER
            if offers or other["id"] in circle or facts.same_company(plan, other):
                found.append(other)
    return found


def rounds(plan: dict, plans: list) -> list:
    """The ids of the plans of the rounds before and after this one, itself included."""
    found, grown = [plan["id"]], True
    following = [one for one in plans if one["follows"]]
    while grown:
        grown = False
        for one in following:
            linked = one["id"] in found and one["follows"] not in found
            if linked or (one["follows"] in found and one["id"] not in found):
                found.append(one["follows"] if linked else one["id"])
                grown = True
    return found


def near(context: dict, others: list) -> list:
    """Pairs of a case and its row: what is to be done with this employer and stands in another plan.

    `others` are the cases of `related` plans, each with a prefix of its own. What
    was settled in this visit is in it too, so that its way back stays in sight.
    """
    found, same = [], [other["id"] for other in related(context["plan"], context["plans"])]
    circle = rounds(context["plan"], context["plans"])
    for other in [other for other in others if other["plan"]["id"] in same]:
        plan = other["plan"]
        employer = facts.same_company(context["plan"], plan) or plan["id"] in circle
        for row in relevant.rows(other):
            spoken = row["contact"] or (row["phase"] == phases.ANSWER and not row["shared"] and not row["about"])
            theirs = employer and spoken
            shown = row["state"] in OPEN or (row["key"] in other["just"] and row["state"] in ("done", "skipped"))
            concerns = theirs or row["about"] == context["plan"]["id"]
            if shown and concerns and urgency.pressing(row) and not row["projected"]:
                found.append((other, row))
    order = sorted([(urgency.place(item), number) for number, (_, item) in enumerate(found)])
    return [found[number] for _, number in order]


def still_open(context: dict) -> list:
    """The rows of `near` that are still to be done."""
    return [other for _, other in context["near"] if other["state"] in OPEN]


def calm(context: dict) -> bool:
    """True where it is their move: the interview's day has come, and no other plan holds anything for this employer."""
    waits = (
        bool(context["until"]) and not relevant.taken(context["plan"], context["plans"]) and not held.unsure(context)
    )
    return waits and context["now"][0] >= context["interview"] and not still_open(context)


def titled(context: dict) -> dict:
    """The case with the employer above each title."""
    made = dict(context)
    made["of"] = ("p", ("class", "step__of"), link(context))
    return made


def link(context: dict) -> tuple:
    """The way to the plan's own page."""
    return (
        "a",
        ("href", place.address("plan", context["plan"]["id"])),
        ("bdi", (), answer.name(context["plan"], context["text"])),
    )


def said(context: dict) -> str:
    """How it stands with the employer, in a sentence: the plan's headline, with what stands in other plans."""
    rows = relevant.rows(context)
    elsewhere = still_open(context)
    if context["interview"] and not context["rows"]:
        return context["text"]["list-crowded"]
    if relevant.taken(context["plan"], context["plans"]) and not [row for row in rows if row["state"] in OPEN]:
        return context["text"]["list-taken"]
    if held.unsure(context) and not elsewhere:
        return held.headline(context)
    chosen = urgency.first(rows + elsewhere)
    if unread.asks(context) and not (chosen and urgency.awaited(chosen)):
        return words.fill(context["text"]["headline-unread"], (("said", unread.said(context)),))
    waits = {} if elsewhere or not calm(context) else timeline.next_asking(context["plan"], context["rows"])
    return headline.headline(context["plan"], rows + elsewhere, waits, context["now"], context["text"])
