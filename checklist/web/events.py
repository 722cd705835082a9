"""What the page hears, as actions for `checklist.plan.update`."""

SET = (
    "interview.date",
    "interview.ends",
    "interview.form",
    "said",
    "by",
    "region",
    "weekend",
    "company",
    "role",
    "channel",
    "agency",
    "agency_contact",
    "agency_email",
    "people",
    "deciding_today",
    "knows_insider",
)


KEYED = ("done", "already", "done-at", "move", "skip", "undo", "put-back")
LISTS = ("people", "owed", "theirs")
BOXES = ("state",)


def action(name: str, value: str, extra: str, new_day: bool) -> dict:
    """The action of a control that changed or was pressed; an empty dict where there is none.

    `name` and `value` are the control's, `extra` is "yes" for a box that is
    ticked, or what stands in the field beside a button. `new_day`: what is said
    of their date now is a new promise, not a correction.
    """
    if name in ("said", "by") and new_day:
        return {"do": "new-promise", name: value}
    if name in SET:
        return {"do": "set", "field": name, "value": value}
    parts = name.split(".")
    if len(parts) > 1:
        return _inner(parts, name, value, extra)
    if name == "happened":
        return {"do": "note", "key": "write-down-what-happened", "field": "text", "value": value}
    if name == "remove":
        return {"do": "remove", "list": value.split(".")[0], "id": ".".join(value.split(".")[1:])}
    if name == "use-region":
        return {"do": "set", "field": "region", "value": value}
    if name == "done":
        return {"do": "done" if extra else "undo", "key": value}
    if name == "already":
        return {"do": "done", "key": value}
    if name == "done-at":
        return {"do": "done", "key": value, "at": extra[:16]} if extra else {}
    if name == "move":
        return {"do": "move", "key": value, "to": extra} if extra else {}
    if name in ("other-taken", "other-dropped"):
        return {"do": "elsewhere", "field": value, "as": name}
    if name in ("skip", "undo", "put-back"):
        return {"do": name, "key": value}
    return {}


def _inner(parts: list, name: str, value: str, extra: str) -> dict:
    """The action of a control inside a list, an answer of the review, the outcome, or a line of the diary."""
    if parts[0] in LISTS and len(parts) > 2:
        given = (value if extra else "") if parts[-1] in BOXES else value
        return {"do": "edit", "list": parts[0], "id": ".".join(parts[1:-1]), "field": parts[-1], "value": given}
    if parts[0] == "review":
        return {"do": "review", "key": name[len("review.") :], "value": value}
    if parts[0] == "outcome":
        return {"do": "outcome", "field": parts[1], "value": value}
    if parts[0] == "diary" and len(parts) == 3:
        place, _, day = parts[1].partition("@")
        return {"do": "diary", "place": place, "field": parts[2], "value": value, "on": day}
    return {}


def noted(notes: list) -> tuple:
    """`(fields, ticks)`: the actions of what was typed, and of what was ticked, before Python ran."""
    fields, ticks = [], []
    for note in notes:
        one = action(note["name"], note["value"], "yes" if note["checked"] else "", False)
        if one:
            (ticks if note["name"] == "done" else fields).append(one)
    return fields, ticks


def for_each(one: dict, plan: dict, steps: list) -> list:
    """The actions of a tick on a step as a whole: one for each person named, where the step has a row for each."""
    for step in steps:
        if step["id"] == one["key"] and step.get("each") == "person" and plan["people"]:
            return [{"do": one["do"], "key": one["key"] + ":" + person["id"]} for person in plan["people"]]
    return [one]


def region_noted(notes: list) -> str:
    """The region that was chosen before Python ran; an empty text where none was."""
    found = ""
    for note in notes:
        if note["name"] == "region":
            found = note["value"]
    return found
