"""What concerns one employer, whichever plan holds it: an earlier or later round, another post, news of an offer.

Calm is judged for each employer, not for each plan. Source: docs/decisions/0005.
"""

from checklist.rules import facts, headline, timeline, urgency
from checklist.views import answer, place, relevant

OPEN = ("open", "late")


def related(plan: dict, plans: list) -> list:
    """The other plans that may hold something for this plan's employer; none that was put away."""
    found = []
    for other in plans:
        if other["id"] != plan["id"] and not other["closed"]:
            offers = other["outcome"]["kind"] == "offer"
            if offers or facts.same_company(plan, other) or other["id"] in rounds(plan, plans):
                found.append(other)
    return found


def rounds(plan: dict, plans: list) -> list:
    """The ids of the plans of the rounds before and after this one, itself included."""
    found, grown = [plan["id"]], True
    while grown:
        grown = False
        for one in plans:
            linked = one["id"] in found and one["follows"] and one["follows"] not in found
            if linked or (one["follows"] in found and one["id"] not in found):
                found.append(one["follows"] if linked else one["id"])
                grown = True
    return found


def near(case: dict, others: list) -> list:
    """Pairs of a case and its row: what is to be done with this employer and stands in another plan.

    `others` are the cases of `related` plans, each with a prefix of its own. What
    was settled in this visit is in it too, so that its way back stays in sight.
    """
    found, same = [], [one["id"] for one in related(case["plan"], case["plans"])]
    circle = rounds(case["plan"], case["plans"])
    for other in [one for one in others if one["plan"]["id"] in same]:
        plan = other["plan"]
        employer = facts.same_company(case["plan"], plan) or plan["id"] in circle
        for one in relevant.rows(other):
            spoken = one["contact"] or (one["phase"] == "the-answer" and not one["shared"] and not one["about"])
            theirs = employer and spoken
            shown = one["state"] in OPEN or (one["key"] in other["just"] and one["state"] in ("done", "skipped"))
            concerns = theirs or one["about"] == case["plan"]["id"]
            if shown and concerns and urgency.pressing(one) and not one["projected"]:
                found.append((other, one))
    order = sorted([(urgency.place(one), number) for number, (_, one) in enumerate(found)])
    return [found[number] for _, number in order]


def still_open(case: dict) -> list:
    """The rows of `near` that are still to be done."""
    return [one for _, one in case["near"] if one["state"] in OPEN]


def calm(case: dict) -> bool:
    """True where it is their move: the interview's day has come, and no other plan holds anything for this employer."""
    waits = bool(case["until"]) and not relevant.taken(case["plan"], case["plans"])
    return waits and case["now"][0] >= case["interview"] and not still_open(case)


def titled(case: dict) -> dict:
    """The case with the employer above each title."""
    made = dict(case)
    made["of"] = ("p", ("class", "step__of"), link(case))
    return made


def link(case: dict) -> tuple:
    """The way to the plan's own page."""
    return ("a", ("href", place.address("plan", case["plan"]["id"])), ("bdi", (), answer.name(case["plan"], case["text"])))


def said(case: dict) -> str:
    """How it stands with the employer, in a sentence: the plan's headline, with what stands in other plans."""
    rows = relevant.rows(case)
    elsewhere = still_open(case)
    if relevant.taken(case["plan"], case["plans"]) and not [one for one in rows if one["state"] in OPEN]:
        return case["text"]["list-taken"]
    waits = {} if elsewhere or not calm(case) else timeline.next_asking(case["plan"], case["rows"])
    return headline.headline(case["plan"], rows + elsewhere, waits, case["now"], case["text"])
