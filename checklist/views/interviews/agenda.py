"""What is to be done over all interviews, sorted into now, this week and later, two contacts of one day as one."""

from checklist.rules import days, phases, timeline, urgency, words
from checklist.views.interviews import shared_steps
from checklist.views.timeline import course, employer, held

SETTLED = ("done", "skipped")
NEAR = 7  # days, as the agenda's


def entries(cases: list) -> list:
    """The agenda's entries over the plans that are not put away, in the rules' order.

    Worked out from what the page shows, in which a shared step that was done for one interview is done for all.
    """
    there = [context for context in cases if not context["plan"]["closed"]]
    return timeline.agenda([context["plan"] for context in there], there, cases[0]["now"]) if there else []


def sorted_out(entries: list, cases: list) -> dict:
    """`{"now", "week", "own", "later"}` of the agenda's entries; plans that were put away are left out.

    The first two hold groups `{"case", "rows"}`: `rows`
    are pairs of a plan's case and its row. `week` keeps the agenda's order, and in
    `now` what an employer waits for comes first; what was settled in this visit stands
    at its end. `own` holds the pairs
    that no employer hears of, such as the search, `later` holds
    `(day, case)` of each plan that waits longer than a week. `cases` are those
    of `checklist.views.context`, one for each plan. One day is now for what is
    open, and the day on which it opens for what is to come.

    Source: docs/reference/rules.md#across-several-interviews.
    """
    made, groups = {"now": [], "week": [], "own": [], "later": []}, {}
    by_id = {context["plan"]["id"]: context for context in cases if not context["plan"]["closed"]}
    names = {plan_id: words.folded(context["plan"]["company"]) for plan_id, context in by_id.items()}
    rows = {plan_id: {row["key"]: row for row in course.visible(context)} for plan_id, context in by_id.items()}
    for entry in entries:
        plan_id = entry["plan"]
        if plan_id not in by_id or entry["key"] not in rows[plan_id]:
            continue
        context, one = by_id[plan_id], rows[plan_id][entry["key"]]
        if one["unread"] or held.waits(one, context):
            continue
        later = one["state"] == "later"
        if one["phase"] == phases.WAITING and not one["contact"] and not later:
            made["own"].append((context, one))
            continue
        # two that are not named are not the same employer
        whose = names[plan_id] or "/" + plan_id
        joined = one["contact"] and one["message"]
        place = (whose, one["message"], one["acts"][0][0] if later else 0) if joined else (plan_id, one["key"], "")
        if place not in groups:
            groups[place] = {"case": context, "rows": []}
            made["week" if later else "now"].append(groups[place])
        groups[place]["rows"].append((context, one))
    made["now"] = [made["now"][number] for _, number in sorted(ranked(made["now"]))]
    made["own"] = shared_steps.each(made["own"])
    made["week"] = to_come(made)
    for context in cases:
        for one in context["rows"]:
            if one["key"] in context["just"] and one["state"] in SETTLED and context["plan"]["id"] in by_id:
                made["now"].append({"case": context, "rows": [(context, one)]})
    for context in by_id.values():
        waits = days.parse_moment(context["until"])
        if waits and waits[0] > context["now"][0] + NEAR and employer.calm(context):
            made["later"].append((waits[0], context))
    made["later"] = sorted(made["later"], key=lambda one: (one[0], one[1]["plan"]["company"], one[1]["plan"]["id"]))
    return made


def ranked(groups: list) -> list:
    """`(rank, place)` of each group, by its row that comes first."""
    return [(min([urgency.rank(row) for _, row in group["rows"]]), number) for number, group in enumerate(groups)]


def to_come(made: dict) -> list:
    """The groups that come, without those of a shared step that is there already for another interview."""
    pairs = made["own"] + [group["rows"][0] for group in made["week"]]
    kept = [item for _, item in shared_steps.each(pairs)]
    return [group for group in made["week"] if any(item is group["rows"][0][1] for item in kept)]


def calm_until(made: dict) -> tuple:
    """The first moment with something to do for any employer; empty where something is open, or nothing comes."""
    if [group for group in made["now"] if group["rows"][0][1]["state"] not in SETTLED]:
        return ()
    coming = [group["rows"][0][1]["acts"][0] for group in made["week"]] + [(day, days.BARE) for day, _ in made["later"]]
    return min(coming) if coming else ()


def waiting(cases: list) -> bool:
    """True where it is the move of one employer at the least."""
    return any(employer.calm(context) for context in cases if not context["plan"]["closed"])
