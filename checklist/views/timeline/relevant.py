"""Which rows the page shows. The data keeps every row; what can no longer make sense is left out of sight.

Source: docs/decisions/0004-what-stands-in-the-band.md.
"""

from checklist.rules import days, facts, outcomes, step_ids, urgency

TO_DO = ("open", "late", "later")


def rows(context: dict) -> list:
    """The rows of the case that the page shows.

    Not what was missed when the plan was made, nor what an interview that is called off would bring, nor what
    the answer has made pointless (`moot`), nor what goes into a note that is settled.
    """
    shown = [row for row in context["rows"] if not row["hidden"]]
    if called_off(context):
        return [item for item in shown if item["step"] == step_ids.SEARCH or item["state"] in ("done", "skipped")]
    now = moot(context["plan"], context["plans"], context["now"])
    kept = [item for item in shown if item["state"] not in TO_DO or not any(name in now for name in item["moot"])]
    notes = [item["step"] for item in kept if item["state"] in TO_DO]
    return [item for item in kept if not (urgency.in_the_room(item) and item["goes_with"] not in [""] + notes)]


def taken(plan: dict, plans: list) -> bool:
    """True where they still wait, and the person has accepted the offer of another employer."""
    return not facts.outcome_kind(plan) and bool(facts.accepted_on([one for one in plans if one["id"] != plan["id"]]))


def followed(plan: dict, plans: list, now: tuple) -> bool:
    """True where the interview of the next round, told in a plan of its own, is over: at its end, else with its day."""
    for one in plans:
        day = facts.interview_day(one) if one["follows"] == plan["id"] else 0
        if day:
            ends = days.parse_time(one["interview"]["ends"])
            if now[0] > day or (now[0] == day and ends != days.BARE and now[1] >= ends):
                return True
    return False


def moot(plan: dict, plans: list, now: tuple) -> list:
    """Which of the words of `moot` (content/fields.yml) hold for the plan at `now`, `plans` being all of them."""
    kind, found = facts.outcome_kind(plan), []
    if kind:
        found.append("outcome")
    if kind in outcomes.ENDED:
        found.append("ended")
    if facts.accepted_day(plan):
        found.append("accepted")
    if taken(plan, plans):
        found.append("elsewhere")
    if followed(plan, plans, now):
        found.append("followed")
    return found


def called_off(context: dict) -> bool:
    """True where the post was cancelled before the interview took place."""
    outcome = context["plan"]["outcome"]
    return (
        outcome["kind"] == outcomes.CANCELLED
        and (days.parse_date(outcome["heard"]) or context["now"][0]) < context["interview"]
    )
