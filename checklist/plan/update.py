"""The only thing that changes a plan: `update(plan, action, now)` gives a new one.

An action is plain data: `do` says what, the rest with what. Values are kept as
they were typed; checklist.plan.shape says what is wrong with them.
"""

from checklist.plan import diary, elsewhere, lists, outcome, people, promises
from checklist.rules import days

SETTINGS = ("name",)
FLAGS = ("deciding_today", "knows_insider")
STEPPED = ("done", "skip", "undo", "move", "put-back")
NOTE = ("channel", "to", "person", "subject", "text")
TEXTS = ("company", "role", "agency", "agency_contact", "agency_email", "region", "weekend", "channel", "closed") + (
    "ticks_kept",
)


def update(plan: dict, action: dict, now: str) -> dict:
    """A new plan with the action applied and `changed` set to `now`, a `YYYY-MM-DDTHH:MM`.

    Actions: `set` (`field`, `value`), `done` (`key`, and `at` where it was not
    now), `skip`, `undo` and `put-back` (`key`), `undo-all` (`keys`), `move` (`key`, `to`: a date),
    `new-promise` (`said` or `by`: what they said today), `edit` (`list`, `id`,
    `field`, `value`: people, owed or theirs) and `remove` (`list`, `id`), `note`
    (`key`, `field`, `value`, and `also`: other fields of it set with that one),
    `review` (`key`, `value`), `confirm` (`field`, `value`: it is right as it stands),
    `outcome` (`field`, `value`), `diary` (`place`, `field`, `value`, `on`), `exported`
    (`calendar`: what a calendar file now says),
    `put-away` and `reopen`, `elsewhere` (`field`: a path of checklist.plan.elsewhere, `as`:
    `other-taken` or `other-dropped`).
    The plan given stays as it is.

    Raises ValueError for an action or a field that is not known.
    """
    made, verb = dict(plan), action["do"]
    if verb in STEPPED:
        made["steps"] = _with(plan["steps"], action["key"], _stepped(plan, action, now))
    elif verb in CHANGES:
        CHANGES[verb](made, action, now[:10])
    else:
        raise ValueError("“" + str(verb) + "” is not an action; one of these would be: " + ", ".join(ACTIONS))
    made["changed"] = now
    return made


def settle(settings: dict, action: dict) -> dict:
    """New settings with the action `settings` (`field`, `value`) applied; the ones given stay as they are.

    Raises ValueError for a field that the page does not set.
    """
    if action["field"] not in SETTINGS:
        raise ValueError("“" + action["field"] + "” is not a setting that can be set")
    made = dict(settings)
    made[action["field"]] = action["value"]
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
    elif field in ("said", "by", "on", "time"):
        plan["promises"] = promises.edit(plan, field, value)
    elif field == "people":
        people.name_all(plan, value)
    else:
        raise ValueError("“" + field + "” is not a field that can be set")


def _take_along(plan: dict, before: int) -> None:
    """Due dates that an interview moved to a later day has overtaken move with it.

    Source: docs/reference/rules.md#the-first-day.
    """
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


def _stepped(plan: dict, action: dict, now: str) -> dict:
    entry, verb = dict(plan["steps"].get(action["key"], {})), action["do"]
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


def _with(keyed: dict, key: str, entry) -> dict:
    """The object with the entry under the key; an empty entry takes the key away."""
    made = dict(keyed)
    made[key] = entry
    if not entry:
        del made[key]
    return made


def _undo_all(plan: dict, action: dict, today: str) -> None:
    for key in action["keys"]:
        plan["steps"] = _with(plan["steps"], key, _stepped(plan, {"do": "undo", "key": key}, today))


def _promise(plan: dict, action: dict, today: str) -> None:
    plan["promises"] = promises.add(plan, action.get("said", ""), action.get("by", ""), today)


def _note(plan: dict, action: dict, today: str) -> None:
    given = dict(action.get("also", {}))
    given[action["field"]] = action["value"]
    for name in given:
        if name not in NOTE:
            raise ValueError("“note." + name + "” is not a field that can be set")
    note = {name: "" for name in NOTE}
    note.update(plan["notes"].get(action["key"], {}))
    note.update(given)
    kept = any(note[name] for name in note)
    plan["notes"] = _with(plan["notes"], action["key"], note if kept else {})


def _review(plan: dict, action: dict, today: str) -> None:
    plan["review"] = _with(plan["review"], action["key"], action["value"])


def _confirm(plan: dict, action: dict, today: str) -> None:
    plan["confirmed"] = _with(plan["confirmed"], action["field"], action["value"])


def _outcome(plan: dict, action: dict, today: str) -> None:
    plan["outcome"] = outcome.edit(plan, action["field"], action["value"], today)


def _diary(plan: dict, action: dict, today: str) -> None:
    plan["diary"] = diary.edit(plan, action["place"], action["field"], action["value"], action.get("on") or today)


def _exported(plan: dict, action: dict, today: str) -> None:
    plan["calendar"] = action["calendar"]


def _put_away(plan: dict, action: dict, today: str) -> None:
    plan["closed"] = today if action["do"] == "put-away" else ""


def _elsewhere(plan: dict, action: dict, today: str) -> None:
    """The text of another window changes places with the one that stands, or goes."""
    place = action["field"]
    other, own = plan["elsewhere"].get(place, ""), elsewhere.standing(plan, place)
    taken = action["as"] == "other-taken" and place in plan["elsewhere"]
    plan["elsewhere"] = _with(plan["elsewhere"], place, own if taken else "")
    if taken:
        typed = elsewhere.action(place, other)
        CHANGES[typed["do"]](plan, typed, today)


CHANGES = {
    "set": lambda plan, action, today: _set(plan, action["field"], action["value"]),
    "new-promise": _promise,
    "undo-all": _undo_all,
    "edit": lambda plan, action, today: lists.edit(
        plan, action["list"], action["id"], action["field"], action["value"]
    ),
    "remove": lambda plan, action, today: lists.remove(plan, action["list"], action["id"]),
    "note": _note,
    "review": _review,
    "confirm": _confirm,
    "outcome": _outcome,
    "diary": _diary,
    "exported": _exported,
    "put-away": _put_away,
    "reopen": _put_away,
    "elsewhere": _elsewhere,
}
ACTIONS = sorted(CHANGES) + list(STEPPED)
