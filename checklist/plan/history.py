"""The way back: what a change did to a plan, and the plan without it.

Only what a change touched is put back, field by field and entry by entry, so that
what another window did to the rest meanwhile stays. Everything is compared by its
meaning: checklist.plan.meaning.
"""

from checklist.plan import meaning

ABSENT = None


def step(before, after) -> dict:
    """What a change did: `{"id", "was", "became", "touched"}`.

    `before` or `after` is None where the plan was made or deleted by it; then the
    other one is held whole. Else `touched` lists `(path, was, became)` of each
    smallest part that differs; a path is the names on the way to it, with the `id` of
    an entry where a list has them; None is what is absent. Its last name is None where
    it is the order of such a list. `changed` is held as `was` and `became`.
    """
    if before is None or after is None:
        return {"id": (after or before)["id"], "was": before, "became": after, "touched": []}
    touched = []
    for name in sorted(set(before) | set(after)):
        if name != "changed":
            _differ(before.get(name), after.get(name), (name,), touched)
    return {"id": after["id"], "was": before.get("changed", ""), "became": after.get("changed", ""), "touched": touched}


def nothing(change: dict) -> bool:
    """True where the change of a plan that stays left everything as it was."""
    return isinstance(change["became"], str) and not change["touched"]


def back(plan, change: dict) -> tuple:
    """`(plan, held)`: the plan as it was before the change; None where there was none.

    `plan` is as it stands now, or None. `held` is false where something else has
    changed since in what the change touched, or the plan is not there any more: then nothing
    is put back, and the plan is given as it stands.
    """
    was, became = change["was"], change["became"]
    if became is None:
        return (was, True) if plan is None else (plan, False)
    if plan is None:
        return None, False
    if was is None:
        return (None, True) if meaning.same_plan(plan, became) else (plan, False)
    made = dict(plan)
    for path, was_there, came in change["touched"]:
        name = path[0]
        put, held = _put(made.get(name), path[1:], was_there, came)
        if not held:
            return plan, False
        made[name] = put
        if put is ABSENT:
            del made[name]
    if was != became and plan["changed"] == became:
        made["changed"] = was
    return made, True


def again(plan, change: dict) -> tuple:
    """`(plan, held)`: the plan with the change made once more, where every part of it is as it was before the change.

    `held` is false where a part is not, because the change is in it or somebody has changed it otherwise: then the
    plan is given as it stands. The change is one of a plan that stayed.
    """
    touched = [(path, came, was) for path, was, came in change["touched"]]
    return back(plan, {"id": change["id"], "was": change["became"], "became": change["was"], "touched": touched})


def _differ(was, became, path: tuple, touched: list) -> None:
    """Adds to `touched` each smallest part in which the two values differ."""
    if meaning.same(was, became):
        return
    if _keyed(was) and _keyed(became) and (was or became):
        was, became = was or {}, became or {}
        for name in sorted(set(was) | set(became)):
            _differ(was.get(name), became.get(name), path + (name,), touched)
    elif _listed(was) and _listed(became):
        ids = [one["id"] for one in was], [one["id"] for one in became]
        for one_id in sorted(set(ids[0]) | set(ids[1])):
            one, other = _entry(was, one_id), _entry(became, one_id)
            if one is None or other is None:
                touched.append((path + (one_id,), one, other))
            else:
                _differ(one, other, path + (one_id,), touched)
        if ids[0] != ids[1]:  # behind the entries, which must be there again before they are put in order
            touched.append((path + (None,), ids[0], ids[1]))
    else:
        touched.append((path, was, became))


def _put(value, path: tuple, was, became) -> tuple:
    """`(value, held)`: the value with `was` at the path, where `became` is found there."""
    if not path:
        return (was, True) if meaning.same(value, became) else (value, False)
    if path[0] is None:
        return _ordered(value, was), True
    if isinstance(value, list):
        return _entered(value, path, was, became)
    value = value or {}
    inner, held = _put(value.get(path[0]), path[1:], was, became)
    made = dict(value)
    made[path[0]] = inner
    if inner is ABSENT or (path[1:] and meaning.empty(inner)):
        del made[path[0]]
    return made, held


def _entered(entries: list, path: tuple, was, became) -> tuple:
    """The same for the entry whose `id` begins the path; one that comes back stands last, until the order is put."""
    there = _entry(entries, path[0])
    inner, held = _put(there, path[1:], was, became)
    if inner is ABSENT:
        return [entry for entry in entries if entry["id"] != path[0]], held
    if there is None:
        return entries + [inner], held and not path[1:]
    return [inner if entry["id"] == path[0] else entry for entry in entries], held


def _ordered(entries, was: list) -> list:
    """The list in the order before the change; what came in since stands behind it."""
    wanted = [one_id for one_id in was if _entry(entries or [], one_id)]
    since = [one for one in entries or [] if one["id"] not in wanted]
    return [_entry(entries, one_id) for one_id in wanted] + since


def _keyed(value) -> bool:
    return value is None or isinstance(value, dict)


def _listed(value) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) and item.get("id") for item in value)


def _entry(entries: list, one_id: str):
    for entry in entries:
        if entry["id"] == one_id:
            return entry
    return None
