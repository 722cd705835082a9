"""Step and question ids that are no longer used: a plan that was kept with them is read under the ids of today.

Source: content/retired.yml. Contributors may rename a step; a reader's tick, day and note stay with it.
"""

ROWS, ANSWERS = ("steps", "notes"), "review"


def renamed(plan: dict, retired: dict) -> dict:
    """The plan with the keys of retired ids under the ids that took their place; the same one where it has none.

    `retired` is `{"steps": {old: new}, "review": {old: new}}`, as the bundle has it. Where a plan has both, the
    entry of today counts, and the old one stays where it is, as every unknown key does. The memory of the calendar
    file is left as it is: an event is known there by its old key, so the next file cancels it and writes the new one.
    """
    steps = retired.get("steps", {})
    made = dict(plan)
    for field in ROWS:
        made[field] = _keyed(plan[field], steps)
    made[ANSWERS] = _keyed(plan[ANSWERS], retired.get(ANSWERS, {}))
    made["elsewhere"] = _fields(plan["elsewhere"], retired)
    return made if made != plan else plan


def _keyed(entries: dict, names: dict) -> dict:
    """The entries by row key, `step` or `step:instance`, with each old id under its new one."""
    made = {}
    for key in entries:
        old, colon, instance = key.partition(":")
        new = names[old] + colon + instance if old in names else key
        made[key if new in entries else new] = entries[key]
    return made


def _fields(entries: dict, retired: dict) -> dict:
    """The same for texts of another window, which are kept by the path of a field: `note/text/<row key>`."""
    made = {}
    for path in entries:
        parts = path.split("/")
        names = retired.get("steps" if parts[0] == "note" else ANSWERS if parts[0] == ANSWERS else "", {})
        old, colon, instance = parts[-1].partition(":")
        new = "/".join(parts[:-1] + [names[old] + colon + instance]) if old in names else path
        made[path if new in entries else new] = entries[path]
    return made
