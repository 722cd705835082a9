"""What the page hears, as actions for `checklist.plan.update`."""

from checklist.rules import step_ids

SET = (
    "interview.date",
    "interview.ends",
    "interview.form",
    "said",
    "by",
    "on",
    "time",
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
NEW = "new"
LONGEST = 100000  # letters of a text; checklist.plan.shape has the same bound


def action(name: str, value: str, extra: str, new_day: bool) -> dict:
    """The action of a control that changed or was pressed; an empty dict where there is none.

    `name` and `value` are the control's, `extra` is "yes" for a box that is
    ticked, or what stands in the field beside a button. `new_day`: what is said
    of their date now is a new promise, not a correction.
    """
    if name in ("said", "by") and new_day:
        return {"do": "new-promise", name: value}
    if name == "reading":
        return {"do": "set", "field": "by", "value": value}
    if name == "read-words":
        return {"do": "set", "field": "by", "value": ""}
    if name in SET:
        return {"do": "set", "field": name, "value": value}
    parts = name.split(".")
    if len(parts) > 1:
        return _inner(parts, name, value, extra)
    if name == "happened":
        return {"do": "note", "key": step_ids.HAPPENED, "field": "text", "value": value}
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


def noted(notes) -> tuple:
    """`(groups, aside)` of what was typed and ticked before Python ran.

    A group is `{"plan", "fields", "ticks"}`, one for each plan that was shown, `new` where
    none was; both lists hold pairs of an action and the note that it was read from. `aside` holds what
    is no note: `notes` is whatever lay in the store.
    """
    groups, aside = [], []
    for note in notes if isinstance(notes, list) else [notes]:
        made = _of_note(note)
        if not made:
            aside.append(note)
            continue
        owner = note.get("plan") or NEW
        group = [group for group in groups if group["plan"] == owner]
        if not group:
            group = [{"plan": owner, "fields": [], "ticks": []}]
            groups.extend(group)
        group[0]["ticks" if note["name"] == "done" else "fields"].append((made, note))
    return groups, aside


def _of_note(note) -> dict:
    """The action of one early note; an empty dict where it is none, or longer than a plan may hold."""
    if not isinstance(note, dict):
        return {}
    for name in ("name", "value", "plan"):
        if not isinstance(note.get(name, "" if name == "plan" else None), str):
            return {}
    if len(note["value"]) > LONGEST or not isinstance(note.get("checked", False), bool):
        return {}
    return action(note["name"], note["value"], "yes" if note.get("checked") else "", False)


def for_each(one: dict, plan: dict, steps: list) -> list:
    """The actions of a tick on a step as a whole: one for each person named, where the step has a row for each."""
    for step in steps:
        if step["id"] == one["key"] and step.get("each") == "person" and plan["people"]:
            return [{"do": one["do"], "key": one["key"] + ":" + person["id"]} for person in plan["people"]]
    return [one]


def known(key: str, plan: dict, steps: list, others: list) -> bool:
    """True where `key` can be the key of a row of the plan: its step is known, and so is what stands behind the colon.

    `others` holds the ids of all plans.
    """
    step, _, rest = key.partition(":")
    if step not in [step["id"] for step in steps]:
        return False
    entries = plan["people"] + plan["owed"] + plan["theirs"]
    return not rest or rest.isdigit() or rest in others or rest in [entry["id"] for entry in entries]


def region_noted(groups: list) -> str:
    """The region that was chosen before Python ran; an empty text where none was."""
    found = ""
    for group in groups:
        for field, _ in group["fields"]:
            if field.get("field") == "region":
                found = field["value"]
    return found
