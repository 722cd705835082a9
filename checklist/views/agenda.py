"""What is to be done over all interviews, sorted into now, this week and later, two contacts of one day as one."""

from checklist.rules import days, timeline, urgency, words
from checklist.views import course, employer, once

OWN = "while-you-wait"
SETTLED = ("done", "skipped")
NEAR = 7  # days, as the agenda's


def entries(cases: list) -> list:
    """The agenda's entries over the plans that are not put away, in the rules' order.

    Worked out from what the page shows, in which a shared step that was done for one interview is done for all.
    """
    there = [case for case in cases if not case["plan"]["closed"]]
    return timeline.agenda([case["plan"] for case in there], there, cases[0]["now"]) if there else []


def sorted_out(entries: list, cases: list) -> dict:
    """`{"now", "week", "own", "later"}` of the agenda's entries; plans that were put away are left out.

    The first two hold groups `{"case", "rows"}`: `rows`
    are pairs of a plan's case and its row. `week` keeps the agenda's order, and in
    `now` what an employer waits for comes first; what was settled in this visit stands
    at its end. `own` holds the pairs
    that no employer hears of, such as the search, `later` holds
    `(day, case)` of each plan that waits longer than a week. `cases` are those
    of `checklist.views.case`, one for each plan. One day is now for what is
    open, and the day on which it opens for what is to come.

    Source: docs/reference/rules.md#across-several-interviews.
    """
    made, groups = {"now": [], "week": [], "own": [], "later": []}, {}
    by_id = {case["plan"]["id"]: case for case in cases if not case["plan"]["closed"]}
    names = {plan_id: words.folded(case["plan"]["company"]) for plan_id, case in by_id.items()}
    rows = {plan_id: {row["key"]: row for row in course.visible(case)} for plan_id, case in by_id.items()}
    for entry in entries:
        plan_id = entry["plan"]
        if plan_id not in by_id or entry["key"] not in rows[plan_id]:
            continue
        case, one = by_id[plan_id], rows[plan_id][entry["key"]]
        if one["unread"]:
            continue
        later = one["state"] == "later"
        if one["phase"] == OWN and not one["contact"] and not later:
            made["own"].append((case, one))
            continue
        # two that are not named are not the same employer
        whose = names[plan_id] or "/" + plan_id
        joined = one["contact"] and one["message"]
        place = (whose, one["message"], one["acts"][0][0] if later else 0) if joined else (plan_id, one["key"], "")
        if place not in groups:
            groups[place] = {"case": case, "rows": []}
            made["week" if later else "now"].append(groups[place])
        groups[place]["rows"].append((case, one))
    made["now"] = [made["now"][number] for _, number in sorted(ranked(made["now"]))]
    made["own"] = once.each(made["own"])
    made["week"] = to_come(made)
    for case in cases:
        for one in case["rows"]:
            if one["key"] in case["just"] and one["state"] in SETTLED and case["plan"]["id"] in by_id:
                made["now"].append({"case": case, "rows": [(case, one)]})
    for case in by_id.values():
        waits = days.parse_moment(case["until"])
        if waits and waits[0] > case["now"][0] + NEAR and employer.calm(case):
            made["later"].append((waits[0], case))
    made["later"] = sorted(made["later"], key=lambda one: (one[0], one[1]["plan"]["company"], one[1]["plan"]["id"]))
    return made


def ranked(groups: list) -> list:
    """`(rank, place)` of each group, by its row that comes first."""
    return [(min([urgency.rank(one) for _, one in group["rows"]]), number) for number, group in enumerate(groups)]


def to_come(made: dict) -> list:
    """The groups that come, without those of a shared step that is there already for another interview."""
    pairs = made["own"] + [group["rows"][0] for group in made["week"]]
    kept = [one for _, one in once.each(pairs)]
    return [group for group in made["week"] if any(one is group["rows"][0][1] for one in kept)]


def calm_until(made: dict) -> tuple:
    """The first moment with something to do for any employer; empty where something is open, or nothing comes."""
    if [group for group in made["now"] if group["rows"][0][1]["state"] not in SETTLED]:
        return ()
    coming = [group["rows"][0][1]["acts"][0] for group in made["week"]] + [(day, days.BARE) for day, _ in made["later"]]
    return min(coming) if coming else ()


def waiting(cases: list) -> bool:
    """True where it is the move of one employer at the least."""
    return any(employer.calm(case) for case in cases if not case["plan"]["closed"])
