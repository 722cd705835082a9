"""The lists of a plan whose entries have an id: people, what the person owes, what they said they would send."""

from checklist.rules import words

BLANK = {
    "people": ("p", (("name", ""), ("role", ""), ("email", ""), ("phone", ""), ("detail", ""))),
    "owed": ("o", (("what", ""), ("due", ""))),
    "theirs": ("t", (("what", ""), ("due", ""), ("state", ""))),
}
THANKS = "thank-you"
BY_ROW = ("steps", "notes", "calendar")


def edit(plan: dict, name: str, entry_id: str, field: str, value: str) -> None:
    """Sets one field of the entry `entry_id` of the plan's list `name`.

    An id that is not in the list is a new entry at its end, and an entry left
    with nothing in it is taken out. Raises ValueError for a list or a field that
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
        one[field] = value
        after.append(one)
    _replace(plan, name, [one for one in after if one["id"] != entry_id or _filled(one)])


def remove(plan: dict, name: str, entry_id: str) -> None:
    """Takes the entry out. What was ticked or written for its row stays in the plan, out of sight."""
    _replace(plan, name, [one for one in plan[name] if one["id"] != entry_id])


def blank(name: str, entry_id: str) -> dict:
    """An entry of the list `name` in which nothing is known."""
    made = {"id": entry_id}
    for field, empty in BLANK[name][1]:
        made[field] = empty
    return made


def free_id(plan: dict, name: str, taken: list) -> str:
    """An id that no entry of the list has, nor any row of one that was taken out, nor `taken`."""
    used = [one["id"] for one in plan[name]] + taken
    for field in BY_ROW:
        used.extend([key.split(":")[-1] for key in plan[field]])
    number = 1
    while BLANK[name][0] + str(number) in used:
        number += 1
    return BLANK[name][0] + str(number)


def carry(plan: dict, before: list) -> None:
    """Hands a thank-you ticked before anybody was named to the first person, and back where nobody is left.

    `before` are the people before the change.
    """
    after = plan["people"]
    if after and not before:
        _hand(plan, THANKS, THANKS + ":" + after[0]["id"])
    elif before and not after:
        _hand(plan, THANKS + ":" + before[0]["id"], THANKS)


def _replace(plan: dict, name: str, entries: list) -> None:
    before = plan[name]
    plan[name] = entries
    if name == "people":
        carry(plan, before)


def _filled(entry: dict) -> bool:
    return any(words.trim(str(entry[field])) for field in entry if field != "id")


def _hand(plan: dict, old: str, new: str) -> None:
    for field in BY_ROW:
        if old in plan[field] and new not in plan[field]:
            plan[field] = {(new if key == old else key): entry for key, entry in plan[field].items()}
