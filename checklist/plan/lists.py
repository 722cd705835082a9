"""The lists of a plan whose entries have an id: people, what the person owes, what they said they would send."""

from checklist.plan import identity, meaning
from checklist.rules import step_ids, words

BLANK = {
    "people": ("p", (("name", ""), ("role", ""), ("email", ""), ("phone", ""), ("detail", ""))),
    "owed": ("o", (("what", ""), ("due", ""))),
    "theirs": ("t", (("what", ""), ("due", ""), ("state", ""))),
}
BY_ROW = ("steps", "notes", "calendar")
MOST_REMOVED = 500


def edit(plan: dict, name: str, entry_id: str, field: str, value: str) -> None:
    """Sets one field of the entry `entry_id` of the plan's list `name`.

    An id that is not in the list is a new entry at its end, and an entry left
    with nothing in it is taken out. A person who was taken out and is named again
    gets back what was written and ticked for them. Raises ValueError for a list or a field that
    is not known.
    """
    if name not in BLANK or field not in [known for known, _ in BLANK[name][1]]:
        raise ValueError("“" + name + "." + field + "” is not a field that can be set")
    before, found = plan[name], False
    after = []
    for one in before:
        if one["id"] == entry_id:
            one, found = dict(one), True
            one[field] = value
        after.append(one)
    if not found:
        one = blank(name, entry_id)
        if name == "people" and field == "name":
            one = _found_again(plan, entry_id, value) or one
        one[field] = value
        after.append(one)
    replace(plan, name, [one for one in after if one["id"] != entry_id or _filled(one)])


def remove(plan: dict, name: str, entry_id: str) -> None:
    """Takes the entry out. What was ticked or written for its row stays in the plan, out of sight."""
    replace(plan, name, [one for one in plan[name] if one["id"] != entry_id])


def blank(name: str, entry_id: str) -> dict:
    """An entry of the list `name` in which nothing is known."""
    made = {"id": entry_id}
    for field, empty in BLANK[name][1]:
        made[field] = empty
    return made


def free_id(plan: dict, name: str, taken: list) -> str:
    """An id that no entry of the list has, nor any row of one that was taken out, nor `taken`."""
    used = {}
    for entry_id in taken:
        used[entry_id] = True
    for one in plan[name] + (plan["people_removed"] if name == "people" else []):
        used[one["id"]] = True
    for field in BY_ROW:
        for key in plan[field]:
            used[key.split(":")[-1]] = True
    number = 1
    while BLANK[name][0] + str(number) in used:
        number += 1
    return BLANK[name][0] + str(number)


def again(removed: list, name: str):
    """The one of `removed` who has the name, or nearly, the last taken out first; None where there is none."""
    line = identity.parts(name) if removed else []
    for measure in (identity.same_name, identity.near):
        for entry in reversed(removed):
            if measure(identity.parts(entry["name"]), line):
                return entry
    return None


def replace(plan: dict, name: str, entries: list) -> None:
    """Puts `entries` in place of the plan's list `name`. Of people, who is gone is kept under `people_removed`."""
    before = plan[name]
    plan[name] = entries
    if name == "people":
        there = [entry["id"] for entry in entries]
        gone = [earlier for earlier in before if earlier["id"] not in there and _written(plan, earlier)]
        kept = [
            person for person in plan["people_removed"] if person["id"] not in there + [each["id"] for each in gone]
        ]
        plan["people_removed"] = (kept + gone)[-MOST_REMOVED:]
        _carry(plan, before)


def _found_again(plan: dict, entry_id: str, name: str):
    """The person of that name who was taken out, with their rows, under the id `entry_id`; None where there is none."""
    one = again(plan["people_removed"], name)
    if one is None:
        return None
    plan["people_removed"] = [other for other in plan["people_removed"] if other is not one]
    for field in BY_ROW:
        made = {}
        for key in plan[field]:
            step, _, instance = key.partition(":")
            made[step + ":" + entry_id if instance == one["id"] else key] = plan[field][key]
        plan[field] = made
    one = dict(one)
    one["id"] = entry_id
    return one


def _written(plan: dict, one: dict) -> bool:
    """True where something beside the name was written for the person, or is kept for a row of theirs."""
    rows = [key for field in BY_ROW for key in plan[field] if key.partition(":")[2] == one["id"]]
    return bool(rows) or any(not meaning.empty(one[field]) for field in one if field not in ("id", "name"))


def _carry(plan: dict, before: list) -> None:
    """Hands a thank-you ticked before anybody was ever named to the first person; where all are gone it stays ticked.

    `before` are the people before the change. Who was taken out keeps their own tick and note, so that
    whoever is named next gets neither.
    """
    after = plan["people"]
    if after and not before and not plan["people_removed"]:
        for field in BY_ROW:
            _hand(plan, field, step_ids.THANKS, step_ids.THANKS + ":" + after[0]["id"])
    elif before and not after:
        ticks = [plan["steps"].get(step_ids.THANKS + ":" + earlier["id"], {}) for earlier in before]
        if all(tick.get("state") for tick in ticks) and step_ids.THANKS not in plan["steps"]:
            plan["steps"] = dict(plan["steps"])
            plan["steps"][step_ids.THANKS] = dict(ticks[0])


def _filled(entry: dict) -> bool:
    return any(words.trim(str(entry[field])) for field in entry if field != "id")


def _hand(plan: dict, field: str, old: str, new: str) -> None:
    if old in plan[field] and new not in plan[field]:
        plan[field] = {(new if key == old else key): entry for key, entry in plan[field].items()}
