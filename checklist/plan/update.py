"""The only thing that changes a plan: `update(plan, action, now)` gives a new one.

An action is plain data: `do` says what, the rest with what. Values are kept as
they were typed; checklist.plan.shape says what is wrong with them.
"""

from checklist.plan import people, promises
from checklist.rules import days

FLAGS = ("deciding_today", "knows_insider")
TEXTS = ("company", "role", "agency", "region", "weekend", "channel", "closed")


def update(plan: dict, action: dict, now: str) -> dict:
    """A new plan with the action applied and `changed` set to `now`, a `YYYY-MM-DDTHH:MM`.

    Actions: `set` (`field`, `value`), `done` (`key`, and `at` where it was not
    now), `skip`, `undo` and `put-back` (`key`), `move` (`key`, `to`: a date),
    `new-promise` (`said` or `by`: what they said today). The plan given stays as it is.

    Raises ValueError for an action that is not known.
    """
    made = dict(plan)
    verb = action["do"]
    if verb == "set":
        _set(made, action["field"], action["value"])
    elif verb == "new-promise":
        made["promises"] = promises.add(made, action.get("said", ""), action.get("by", ""), now[:10])
    elif verb in ("done", "skip", "undo", "move", "put-back"):
        made["steps"] = dict(plan["steps"])
        entry = _stepped(dict(plan["steps"].get(action["key"], {})), action, now)
        made["steps"][action["key"]] = entry
        if not entry:
            del made["steps"][action["key"]]
    else:
        raise ValueError(
            "“" + str(verb) + "” is not an action; set, done, skip, undo, move, put-back or new-promise would be"
        )
    made["changed"] = now
    return made


def _set(plan: dict, field: str, value: str) -> None:
    if field in FLAGS:
        plan[field] = value == "yes"
    elif field in TEXTS:
        plan[field] = value
    elif field in ("interview.date", "interview.ends", "interview.form"):
        before = days.parse_date(plan["interview"]["date"])
        plan["interview"] = dict(plan["interview"])
        plan["interview"][field[len("interview.") :]] = value
        _take_along(plan, before)
    elif field in ("said", "by"):
        plan["promises"] = promises.edit(plan, field, value)
    elif field == "people":
        people.name_all(plan, value)
    else:
        raise ValueError("“" + field + "” is not a field that can be set")


def _take_along(plan: dict, before: int) -> None:
    """Due dates that an interview moved to a later day has overtaken move with it. Source: rules.md, The first day."""
    after = days.parse_date(plan["interview"]["date"])
    if not before or after <= before:
        return
    moved = []
    for entry in plan["owed"]:
        due = days.parse_date(entry["due"])
        if before <= due < after:
            entry = dict(entry)
            entry["due"] = days.date_text(due + after - before)
        moved.append(entry)
    plan["owed"] = moved


def _stepped(entry: dict, action: dict, now: str) -> dict:
    verb = action["do"]
    if verb == "move":
        entry["moved"] = action["to"]
    elif verb == "put-back":
        entry["moved"] = ""
    elif verb == "undo":
        entry["state"], entry["at"] = "", ""
    else:
        entry["state"] = "done" if verb == "done" else "skipped"
        entry["at"] = action.get("at") or now
    return {name: entry[name] for name in entry if entry[name] != ""}
