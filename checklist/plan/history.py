"""The way back: what a change did to a plan, and the plan without it, to the letter.

Only the fields that a change touched are put back, so that what another window
did to the rest meanwhile stays.
"""


def step(before, after) -> dict:
    """What a change did: `{"id", "was", "became"}`; both hold the fields that differ.

    `before` or `after` is None where the plan was made or deleted by it; then the
    other one is held whole.
    """
    if before is None or after is None:
        return {"id": (after or before)["id"], "was": before, "became": after}
    was = {name: before[name] for name in before if name not in after or after[name] != before[name]}
    became = {name: after[name] for name in after if name not in before or after[name] != before[name]}
    return {"id": after["id"], "was": was, "became": became}


def back(plan, change: dict) -> tuple:
    """`(plan, held)`: the plan as it was before the change; None where there was none.

    `plan` is as it stands now, or None. `held` is false where something else has
    changed since in a field of the change, or the plan is not there any more: then nothing
    is put back, and the plan is given as it stands.
    """
    was, became = change["was"], change["became"]
    if became is None:
        return (was, True) if plan is None else (plan, False)
    if plan is None:
        return None, False
    if was is None:
        return (None, True) if _same(plan, became) else (plan, False)
    for name in became:
        if name != "changed" and (name not in plan or plan[name] != became[name]):
            return plan, False
    made = {name: plan[name] for name in plan if name in was or name not in became}
    for name in was:
        made[name] = was[name]
    return made, True


def _same(one: dict, other: dict) -> bool:
    return sorted(one) == sorted(other) and all(one[name] == other[name] for name in one)
