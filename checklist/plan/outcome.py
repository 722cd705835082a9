"""How it ended: the outcome of a plan, and the plan of the round that may follow it."""

from checklist.plan import shape

FIELDS = ("kind", "heard", "next", "reply_by", "accepted")
CARRIED = ("company", "role", "agency", "region", "weekend", "knows_insider", "channel")


def edit(plan: dict, field: str, value: str, today: str) -> dict:
    """The plan's outcome with one field set, as a new dict.

    Another kind was heard of today, and taking the outcome back forgets when it
    was heard; what else was noted stays. `today` is a date. Raises ValueError for a field that is not known.

    Source: docs/reference/rules.md#when-they-answer.
    """
    if field not in FIELDS:
        raise ValueError("“outcome." + field + "” is not a field that can be set")
    made = dict(plan["outcome"])
    if field == "kind" and value != made["kind"]:
        made["heard"] = today if value else ""
    made[field] = value
    return made


def next_round(plan: dict, plan_id: str, now: str, text: dict) -> dict:
    """The plan of the round after `plan`, under the id `plan_id`, made at the moment `now`.

    Who and where is carried over, with the people and how to reach them, but for
    what each of them said; the date is the one they named, where they did.
    """
    data = {"id": plan_id, "made": now, "changed": now, "follows": plan["id"], "round": plan["round"] + 1}
    for name in CARRIED:
        data[name] = plan[name]
    data["interview"] = {"date": plan["outcome"]["next"]}
    data["people"] = []
    for person in plan["people"]:
        person = dict(person)
        person["detail"] = ""
        data["people"].append(person)
    return shape.read_plan(data, text)[0]
