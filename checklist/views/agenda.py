"""What is to be done over all interviews, sorted into now, this week and later, two contacts of one day as one."""

from checklist.rules import days, facts

OWN = "while-you-wait"
SETTLED = ("done", "skipped")
NEAR = 7  # days, as the agenda's


def sorted_out(entries: list, cases: list) -> dict:
    """`{"now", "week", "own", "later"}` of the agenda's entries; plans that were put away are left out.

    The first two hold groups `{"case", "rows"}`, in the agenda's order: `rows`
    are pairs of a plan's case and its row; what was settled in this visit stands
    at the end of `now`. `own` holds the pairs
    that no employer hears of, such as the search, `later` holds
    `(day, case)` of each plan that waits longer than a week. `cases` are those
    of `checklist.views.case`, one for each plan.

    Source: rules.md, Across several interviews.
    """
    made = {"now": [], "week": [], "own": [], "later": []}
    by_id = {case["plan"]["id"]: case for case in cases if not case["plan"]["closed"]}
    for entry in entries:
        if entry["plan"] not in by_id:
            continue
        case = by_id[entry["plan"]]
        one = [row for row in case["rows"] if row["key"] == entry["key"]][0]
        if one["phase"] == OWN and not one["contact"] and one["state"] != "later":
            made["own"].append((case, one))
        else:
            _join(made["week" if one["state"] == "later" else "now"], case, one)
    for case in cases:
        for one in case["rows"]:
            if one["key"] in case["just"] and one["state"] in SETTLED and case["plan"]["id"] in by_id:
                made["now"].append({"case": case, "rows": [(case, one)]})
    for case in by_id.values():
        waits = days.parse_moment(case["until"])
        if waits and waits[0] > case["now"][0] + NEAR:
            made["later"].append((waits[0], case))
    made["later"] = sorted(made["later"], key=lambda one: (one[0], one[1]["plan"]["company"], one[1]["plan"]["id"]))
    return made


def _join(groups: list, case: dict, one: dict) -> None:
    if one["contact"]:
        for group in groups:
            other, first = group["rows"][0]
            if first["contact"] and _same_day(one, first) and _same_employer(case["plan"], other["plan"]):
                group["rows"].append((case, one))
                return
    groups.append({"case": case, "rows": [(case, one)]})


def _same_day(one: dict, other: dict) -> bool:
    """True for two that can be done now, or that open on one day."""
    if one["state"] != "later":
        return other["state"] != "later"
    return other["state"] == "later" and one["acts"][0][0] == other["acts"][0][0]


def _same_employer(one: dict, other: dict) -> bool:
    return one["id"] == other["id"] or facts.same_company(one, other)


def calm_until(made: dict) -> int:
    """The first day with something to do for any employer; 0 where something is open, or nothing comes."""
    if [group for group in made["now"] if group["rows"][0][1]["state"] not in SETTLED]:
        return 0
    coming = [group["rows"][0][1]["acts"][0][0] for group in made["week"]] + [day for day, _ in made["later"]]
    return min(coming) if coming else 0


def waiting(cases: list) -> bool:
    """True where it is the move of one employer at the least."""
    return any(case["until"] for case in cases if not case["plan"]["closed"])
