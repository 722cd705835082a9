"""The people met, edited as one name on a line. Who stays keeps their id, and with it their rows."""

from checklist.rules import words

THANKS = "thank-you"


def names(plan: dict) -> str:
    """The names, one on a line."""
    return "\n".join([one["name"] for one in plan["people"]])


def name_all(plan: dict, value: str) -> None:
    """Sets the plan's people from `value`, one name on a line; empty lines are left out.

    A line that is somebody's name already keeps that person; the others take the
    remaining people in their order, so that a name that is corrected keeps its
    row. A thank-you ticked before anybody was named goes to the first of them,
    and back where nobody is left.
    """
    lines = [words.trim(line) for line in value.split("\n") if words.trim(line)]
    before = plan["people"]
    left = [one for one in before if one["name"] not in lines]
    chosen, taken = [], []
    for line in lines:
        same = [one for one in before if one["name"] == line and one["id"] not in taken]
        one = same[0] if same else left.pop(0) if left else _new(plan, taken)
        one = dict(one)
        one["name"] = line
        taken.append(one["id"])
        chosen.append(one)
    plan["people"] = chosen
    if chosen and not before:
        _carry(plan, THANKS, THANKS + ":" + chosen[0]["id"])
    elif before and not chosen:
        _carry(plan, THANKS + ":" + before[0]["id"], THANKS)


def _new(plan: dict, taken: list) -> dict:
    number = 1
    used = (
        [one["id"] for one in plan["people"]]
        + taken
        + [key.split(":")[-1] for key in plan["steps"]]
        + [key.split(":")[-1] for key in plan["notes"]]
    )
    while "p" + str(number) in used:
        number += 1
    return {"id": "p" + str(number), "name": "", "role": "", "email": "", "phone": "", "detail": ""}


def _carry(plan: dict, old: str, new: str) -> None:
    for field in ("steps", "notes"):
        if old in plan[field] and new not in plan[field]:
            plan[field] = {(new if key == old else key): entry for key, entry in plan[field].items()}
