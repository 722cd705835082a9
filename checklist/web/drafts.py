"""What was typed in a tab that was killed before it was applied: checklist/web/typing.js keeps it with every letter."""

import json

from js import afterTheInterview as edge

from checklist.views import place
from checklist.web import events, plans
from checklist.web.state import hold, plan, state, trouble

TEXTS = ("plan", "key", "name", "value", "was")
NOTE, GAP = "note.", "note.gap."


async def take() -> bool:
    """Applies the drafts of tabs that are gone, each to its own plan; true where there was one.

    What goes into a gap of a note waits for its field. What cannot be applied is set aside, and that is said.
    """
    found, later, aside, fresh = json.loads(await edge.drafts()), [], [], {}
    for one in found:
        if not sound(one):
            aside.append(one)
        elif one["name"].startswith(GAP):
            later.append(one)
        elif not applied(one, fresh):
            aside.append(one)
    if found and not hold["unkept"]:
        edge.drafted(json.dumps({"later": later, "aside": aside}))
        if aside:
            trouble("trouble-early")
    return bool(found)


def sound(one) -> bool:
    """True where it is a draft."""
    return isinstance(one, dict) and all(isinstance(one.get(name), str) for name in TEXTS)


def applied(one: dict, fresh: dict) -> bool:
    """Applies one draft; false where its plan is gone, or it is nothing that a plan can hold.

    `fresh` gives the new plan for one that was not kept when its first field was typed in.
    """
    owner, name = one["plan"], one["name"]
    if one["name"].startswith(NOTE):
        action = {"do": "note", "key": one["key"], "field": name[len(NOTE) :], "value": one["value"]}
        beside = one.get("beside")
        if isinstance(beside, dict) and all(isinstance(beside[each], str) for each in beside):
            action["also"] = beside
    else:
        prefixed, name = place.of_plan(name)
        owner = prefixed or owner
        action = events.action(name, one["value"], "", bool(one.get("new_day")))
    if not action:
        return False
    if one.get("fresh") and not plan(owner):
        if owner not in fresh:
            plans.add()
            fresh[owner] = state["plan"]
        owner = fresh[owner]
    if not plan(owner):
        return False
    try:
        plans.apply(action, owner, False, one["was"])
    except ValueError:
        return False
    return True
