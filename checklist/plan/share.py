"""What of a plan travels in a link or a calendar, and what becomes of it where the same plan is there already."""

from checklist.plan import fields
from checklist.rules import days, facts, words

AS_THEY_ARE = ("made", "changed", "closed", "company", "role", "round", "follows", "region", "weekend",
               "deciding_today", "knows_insider", "channel")  # fmt: skip
LISTS = (("people", ("id",)), ("owed", ("id", "due")), ("theirs", ("id", "due", "state")))
GROUPS = ("interview", "outcome")
KEYED = ("steps", "calendar")
WORDS = ("agency", "notes", "review", "diary")
NEW, SAME, DIFFERS = "new", "same", "differs"


def dates_only(plan: dict, calendar: dict, text: dict) -> dict:
    """The plan with all that dates it, and nothing that names a person, quotes one or was written by hand.

    Company and role stay, so that plans can be told apart. People, what is owed
    and what they promised keep their ids, so that rows keep their keys. What they
    said is given as the day it was read as in `calendar`. Fields that this version
    does not know are left out: what they hold is not known.
    """
    made = {"id": plan["id"]}
    for name in AS_THEY_ARE:
        made[name] = plan[name]
    for name, kept in LISTS:
        made[name] = [_only(entry, kept) for entry in plan[name]]
    for name, kind in fields.PLAN:
        if name in GROUPS:
            made[name] = _only(plan[name], [inner for inner, _ in kind])
        elif name in KEYED:
            inner = [one for one, _ in kind["keyed"]]
            made[name] = {key: _only(entry, inner) for key, entry in plan[name].items()}
    made["promises"] = [_dated(plan, entry, calendar, text) for entry in plan["promises"]]
    return made


def _only(entry: dict, names) -> dict:
    return {name: entry[name] for name in names if name in entry}


def _dated(plan: dict, entry: dict, calendar: dict, text: dict) -> dict:
    """The promise as a day; one that names none, or cannot be read, stays one of its kind."""
    if days.parse_date(entry["by"]):
        return {"on": entry["on"], "by": entry["by"], "time": entry.get("time", "")}
    if not words.trim(entry["said"]):
        return {"on": entry["on"]}
    alone = dict(plan)
    alone["promises"] = [entry]
    read = facts.read_promises(alone, calendar)
    if read[0]["unread"]:
        return {"on": entry["on"], "said": text["share-unread"]}
    if not read[0]["last"]:
        return {"on": entry["on"], "said": text["share-no-date"]}
    time = read[0]["time"]
    timed = "" if time == days.BARE else days.time_text(time)
    return {"on": entry["on"], "by": days.date_text(read[0]["last"]), "time": timed}


def placed(plan: dict, settings: dict) -> dict:
    """The plan with the place that it counts with in it, so that without those settings it counts the same days.

    With the settings' region goes their weekend. Source: docs/reference/plan-format.md.
    """
    made = dict(plan)
    if not made["region"]:
        made["region"] = settings["region"]
        made["weekend"] = made["weekend"] or settings["weekend"]
    return made


def lean(value):
    """The value without what is empty, inside it too: the shortest form that reads as the same plan."""
    if isinstance(value, dict):
        made = {}
        for name in value:
            inner = lean(value[name])
            if inner not in ("", False, None) and inner != {} and inner != []:
                made[name] = inner
        return made
    if isinstance(value, list):
        return [lean(entry) for entry in value]
    return value


def meeting(came: dict, there, calendar: dict, text: dict) -> str:
    """NEW where no plan has the id of the one that came (`there` is None), SAME where it adds nothing, or DIFFERS.

    `calendar` is that of the plan that is there.
    """
    if there is None:
        return NEW
    return SAME if _said(came) in (_said(there), _said(dates_only(there, calendar, text))) else DIFFERS


def _said(plan: dict) -> dict:
    """What the plan says, without when it was changed and what a calendar file was told of it."""
    made = lean(plan)
    for name in ("changed", "calendar"):
        if name in made:
            del made[name]
    return made


def replaced(there: dict, came: dict, calendar: dict, text: dict) -> dict:
    """The plan that came in place of the one that is there, with what only the latter has.

    A link may carry dates alone, so that a name, a note or a word that it lacks
    is no sign that it was taken out.
    """
    made = dict(came)
    for name in there:
        if name not in made or lean({name: made[name]}) == {}:
            made[name] = there[name]
    for name in ("people", "owed", "theirs"):
        made[name] = [_filled(entry, _by_id(there[name], entry["id"])) for entry in came[name]]
    for name in ("notes", "review"):
        made[name] = _united(came[name], there[name])
    made["calendar"] = _told(came["calendar"], there["calendar"])
    made["promises"] = _promises(there, came["promises"], calendar, text)
    return made


def joined(there: dict, came: dict) -> dict:
    """The plan that is there with the ticks, skips and moves of the one that came; of two for one row the later."""
    made = dict(there)
    made["steps"] = dict(there["steps"])
    for key, entry in came["steps"].items():
        own = made["steps"].get(key, {})
        if not lean(own) or entry.get("at", "") > own.get("at", ""):
            made["steps"][key] = _filled(entry, own)
    return made


def copied(came: dict, plan_id: str) -> dict:
    """The plan that came as one of its own; its events are none of the other's."""
    made = dict(came)
    made["id"], made["calendar"] = plan_id, {}
    return made


def _by_id(entries: list, entry_id: str) -> dict:
    return ([entry for entry in entries if entry["id"] == entry_id] + [{}])[0]


def _filled(entry: dict, other: dict) -> dict:
    """The entry with the other's value wherever it has none."""
    made = dict(other)
    for name in entry:
        if entry[name] or name not in made:
            made[name] = entry[name]
    return made


def _united(keyed: dict, other: dict) -> dict:
    made = dict(other)
    made.update(keyed)
    return made


def _told(keyed: dict, other: dict) -> dict:
    """Both as one: of two for a row the one with the higher number, since a calendar takes no lower one."""
    made = dict(other)
    for key, entry in keyed.items():
        if key not in made or entry["sequence"] > made[key]["sequence"]:
            made[key] = entry
    return made


def _promises(there: dict, came: list, calendar: dict, text: dict) -> list:
    """The promises that came; one that gives the day alone takes back the words that are here for that day."""
    alone = [lean(_dated(there, entry, calendar, text)) for entry in there["promises"]]
    found = []
    for entry in came:
        short = lean(entry)
        found.append(there["promises"][alone.index(short)] if short in alone else entry)
    return found
