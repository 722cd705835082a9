"""The people met, edited as one name on a line. Who stays keeps their id, and with it their rows."""

from checklist.plan import lists
from checklist.rules import words


def names(plan: dict) -> str:
    """The names, one on a line."""
    return "\n".join([one["name"] for one in plan["people"]])


def name_all(plan: dict, value: str) -> None:
    """Sets the plan's people from `value`, one name on a line; empty lines are left out.

    A line that is somebody's name already keeps that person; the others take the
    remaining people in their order, so that a name that is corrected keeps its
    row.
    """
    lines = [words.trim(line) for line in value.split("\n") if words.trim(line)]
    before = plan["people"]
    left = [one for one in before if one["name"] not in lines]
    chosen, taken = [], []
    for line in lines:
        same = [one for one in before if one["name"] == line and one["id"] not in taken]
        one = same[0] if same else left.pop(0) if left else lists.blank("people", lists.free_id(plan, "people", taken))
        one = dict(one)
        one["name"] = line
        taken.append(one["id"])
        chosen.append(one)
    plan["people"] = chosen
    lists.carry(plan, before)
