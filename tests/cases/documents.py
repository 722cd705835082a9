"""Plan files for the cases, written short: an interview on Thursday 5 March 2026 until 14:30 unless said otherwise."""

from checklist.plan import region, shape
from checklist.rules import timeline
from tests.cases import content, tables

DATE, ENDS = "2026-03-05", "14:30"


def plan(own: dict, plan_id: str = "a") -> dict:
    """A plan as a file has it, from the short form: `date`, `ends`, the fields of the file, and `did` (key: moment it was done)."""
    made = {"id": plan_id, "interview": {"date": own.get("date", DATE), "ends": own.get("ends", ENDS)}}
    steps = dict(own.get("steps", {}))
    for key, at in own.get("did", ()):
        steps[key] = {"state": "done", "at": at}
    for key, at in own.get("skipped", ()):
        steps[key] = {"state": "skipped", "at": at}
    for name in own:
        if name not in ("date", "ends", "did", "skipped"):
            made[name] = own[name]
    made["steps"] = steps
    return made


def read(plans: tuple) -> dict:
    """The document of the plans, written short."""
    data = {"plans": [plan(own, "abcdefgh"[place]) for place, own in enumerate(plans)]}
    return shape.read(data, content.BUNDLE["words"])[0]


def timed(plans: tuple, now: str) -> dict:
    """The timeline of the plans, written short, at `now`."""
    document = read(plans)
    return timeline.timeline(document, now, content.counted(), region.calendars(document, tables.ALL))


def row(found: dict, key: str) -> dict:
    """The row under `key`, of the first plan or of the plan before a `/`; an empty dict where there is none."""
    place = "abcdefgh".index(key[0]) if key[1:2] == "/" else 0
    for one in found["plans"][place]["rows"]:
        if one["key"] == (key[2:] if key[1:2] == "/" else key):
            return one
    return {}
