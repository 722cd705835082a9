"""The people met, edited as one name on a line: a near spelling keeps its person, another name is another person.

Who is taken out is kept under `people_removed`, out of sight, where anything was
written or ticked for them, and is found again when they are named again. Source: docs/reference/plan-format.md.
"""

from checklist.plan import identity, lists
from checklist.rules import words


def names(plan: dict) -> str:
    """The names, one on a line."""
    return "\n".join([person["name"] for person in plan["people"]])


def name_all(plan: dict, value: str) -> None:
    """Sets the plan's people from `value`, one name on a line; empty lines are left out.

    Each line takes the person of that name, else the only one whose name is near it,
    else one of that name who was taken out before, else a new one: never somebody by
    their place alone. Only an entry without a name may be named by its place. Entries
    without a name stay.
    """
    before = plan["people"]
    lines = [words.trim(line) for line in value.split("\n")]
    chosen, taken = _same(lines, before)
    left = [place for place, line in enumerate(lines) if line and place not in chosen]
    others = [(earlier, identity.parts(earlier["name"])) for earlier in before if earlier["id"] not in taken]
    read = {place: identity.parts(lines[place]) for place in left}
    for measure in MEASURES if len(left) * len(others) <= MOST_COMPARED else MEASURES[:1]:
        for place in left:
            one = (
                None
                if place in chosen
                else _of(read[place], [each for each in others if each[0]["id"] not in taken], measure)
            )
            if one:
                chosen[place] = one
                taken.append(one["id"])
    if len(lines) == len(before):
        for place, one in enumerate(before):
            if lines[place] and place not in chosen and not words.trim(one["name"]):
                chosen[place] = one
                taken.append(one["id"])
    found, out = [], list(plan["people_removed"])
    for place, line in enumerate(lines):
        if line:
            one = chosen.get(place) or lists.again(out, line)
            out = [other for other in out if other is not one]
            one = dict(one or lists.blank("people", lists.free_id(plan, "people", taken)))
            one["name"] = line
            taken.append(one["id"])
            found.append(one)
    for place, one in enumerate(before):
        if one["id"] not in taken and not words.trim(one["name"]):
            found.insert(place, one)
            taken.append(one["id"])
    plan["people_removed"] = out
    lists.replace(plan, "people", found)


def _same(lines: list, people: list) -> tuple:
    """`(chosen, taken)`: the person of each line that is their name to the letter, by its place, and their ids."""
    waiting, chosen, taken = {}, {}, []
    for person in people:
        waiting.setdefault(person["name"], []).append(person)
    for place, line in enumerate(lines):
        if line and waiting.get(line):
            chosen[place] = waiting[line].pop(0)
            taken.append(chosen[place]["id"])
    return chosen, taken


def _of(line: list, people: list, measure):
    """The one of `people` whose name is the line by the measure; None where there is none, or it could be two.

    The line is given as its parts, the people as pairs with those of their name.
    """
    found = [each for each in people if measure(each[1], line)]
    if len(found) > 1 and any(not identity.same_name(each[1], found[0][1]) for each in found):
        return None
    return found[0][0] if found else None


MEASURES = (identity.same_name, identity.near, identity.longer)
MOST_COMPARED = 2500
