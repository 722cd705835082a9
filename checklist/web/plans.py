"""The plans, between what is kept and what is drawn.

Every change is: read what is kept of that plan, apply the action to it, keep it.
"""

import json

from js import afterTheInterview as edge

from checklist.plan import elsewhere, history, outcome, people, shape, update
from checklist.web import clock, settings, store
from checklist.web.state import hold, passed, plan, several, shown, state, trouble, words

MOST_BACK = 200
MOST_SENT = 20  # changes that another window may not have heard of when it writes
FIELD = ("do", "field", "key", "list", "id", "place")
MOST_NAMES = 100  # people that the page can work with; checklist/web/draw.py has the same bound for every list
STRAY = ("trouble-unreadable", "trouble-newer")


def load() -> None:
    """Takes up what is kept: all plans, and the one that was changed last."""
    text = words()
    unkept = [one for one in state["document"]["plans"] if one["id"] in hold["unkept"]] if state["document"] else []
    kept_here = settings.unkept()
    before = state["document"]["plans"] if state["document"] else []
    state["document"], state["troubles"] = store.document(text, hold["codes"] or None, hold["content"]["retired"])
    state["document"]["settings"] = kept_here or state["document"]["settings"]
    mine = [one["id"] for one in unkept]
    plans = [one for one in state["document"]["plans"] if one["id"] not in mine] + unkept
    state["document"]["plans"] = plans
    if hold["fresh"] and hold["fresh"]["id"] not in [one["id"] for one in plans]:
        plans.append(hold["fresh"])
    there = [one["id"] for one in plans]
    for earlier in before:
        lose(earlier, earlier["id"] in there)
    if not plans:
        plans.append(fresh())
    choose()


def lose(one: dict, there: bool) -> None:
    """Holds a plan that another window deleted, so that it can be put back; lets go of it where it is `there`."""
    if there or store.newer(one["id"]) or one is hold["fresh"]:
        hold["gone"].pop(one["id"], None)
    else:
        hold["gone"][one["id"]] = one


def told() -> None:
    """Says of the plans that cannot be read how many there are, and nothing any more of those that are gone."""
    state["troubles"] = [one for one in state["troubles"] if one not in STRAY]
    for one in STRAY:
        if store.count(one):
            trouble(one)


def take(plan_id: str, unknowing: bool = False) -> None:
    """Takes up one plan as another window has left it; what could not be kept here stays as it stands here.

    Where that window wrote `unknowing` of what this one wrote in the same instant, it has written over it: what was
    changed here since the last time is made once more, part by part, beside what was changed there.
    """
    if plan_id in hold["unkept"]:
        return
    found, wrong = stored(plan_id)
    steps = hold["sent"].pop(plan_id, [])
    if found and unknowing:
        made = found[0]
        for step in steps:
            made = history.again(made, step)[0]
        if made is not found[0]:
            found = [made] if change(found[0], made) else found
    told()
    here = plan(plan_id)
    if wrong:
        trouble(wrong)
    elif found or here is not hold["fresh"]:
        if here:
            lose(here, bool(found))
        put(plan_id, found[0] if found else None)


def choose() -> None:
    """Has a plan shown where the one that was is gone: the one changed last, of those that are not put away first."""
    plans = state["document"]["plans"]
    if state["plan"] not in [one["id"] for one in plans]:
        state["plan"] = sorted([(not one["closed"], one["changed"], one["id"]) for one in plans])[-1][2]


def unclear() -> bool:
    """True where more than one plan is not put away, so that what names none may mean any of them."""
    return len([one for one in state["document"]["plans"] if not one["closed"]]) > 1


def forget_empty(anyway: bool = False) -> None:
    """Lets go of a new plan of which nothing was told, once another is shown, or `anyway`: it is no interview."""
    plans = state["document"]["plans"]
    left = [one for one in plans if one is not hold["fresh"]]
    if left and len(left) < len(plans) and (anyway or several() or shown() is not hold["fresh"]):
        state["document"]["plans"], hold["fresh"] = left, None
        choose()


def fresh() -> dict:
    """A new plan in which nothing is known. It is kept once something is told of it."""
    hold["fresh"] = shape.blank(new_id(), "", words())
    return hold["fresh"]


def new_id() -> str:
    """An id of 22 random letters and digits. Raises OSError where the browser gives none."""
    made = edge.id()
    if not made.ok:
        raise OSError(made.message)
    return made.value


def apply(action: dict, plan_id: str = "", again: bool = False, was=None) -> bool:
    """Applies the action to what is kept of the plan, the shown one where none is named, and keeps it.

    An action on the settings is applied to those. False where there is no such plan, or the change
    was refused; then what was typed is set aside.
    `again`: it is the same field as in the last change, and the focus has not left it since. Then both are one change,
    and what moves with the field is moved once, from where it stood before. `was` is what the field held here before;
    what another window has written in it since is kept beside it.
    """
    if action["do"] == "settings":
        settle(action)
        return True
    before = current(plan_id or state["plan"])
    if before is None:
        return False
    if was is not None and action["do"] == "set" and action["field"] == "people":
        action = dict(action)
        action["value"] = elsewhere.both(was, people.names(before), action["value"])
    if action.get("field") == "people" and len([word for word in action["value"].split("\n") if word]) > MOST_NAMES:
        return refused(action)
    base, new = before, before is hold["fresh"]
    if again and hold["history"] and same_field(hold["history"][-1], before["id"], action):
        step, last = hold["history"][-1]
        earlier, held = history.back(before, step)
        if held:
            # the first thing told of a plan has nothing before it
            base, new = earlier or before, earlier is None
            hold["history"] = hold["history"][:-1]
            if history.nothing(history.step(before, update.update(base, action, clock.now()))):
                remember(earlier, before, last)
                return True
    after = update.update(base, action, clock.now())
    if base is before and history.nothing(history.step(before, after)):
        return True
    if was is not None:
        after = elsewhere.kept(before, after, action, was)
    if not change(before, after):
        return refused(action) if "trouble-refused" in state["troubles"] else False
    if new or not history.nothing(history.step(base, after)):
        # what was told first made the plan: taken back, there is none
        remember(None if new else base, after, action)
    return True


def refused(action: dict) -> bool:
    """False: what was typed is more than a plan may hold; it is set aside, and that is said."""
    trouble("trouble-refused")
    store.set_aside("typed", json.dumps(action))
    return False


def same_field(last: tuple, plan_id: str, action: dict) -> bool:
    """True where the last change, a pair of step and action, was of the field that the action sets."""
    return last[0]["id"] == plan_id and all(last[1].get(name) == action.get(name) for name in FIELD)


def settle(action: dict) -> None:
    """Applies the action to the settings as they are kept, and keeps them. Their id in the history is an empty text."""
    before = settings.current()
    after = update.settle(before, action)
    if after != before:
        settings.change(after)
        remember(before, after, action)


def stored(plan_id: str) -> tuple:
    """`(plans, trouble)` of the plan as checklist.web.store reads it."""
    return store.plan(plan_id, words(), hold["codes"] or None, hold["content"]["retired"])


def current(plan_id: str):
    """The plan as it is kept now; as it stands here where it is not kept, or cannot be read."""
    kept = [] if plan_id in hold["unkept"] else stored(plan_id)[0]
    return kept[0] if kept else plan(plan_id)


def change(before, after) -> bool:
    """Keeps `after` in place of `before`, either of which may be None; in memory alone where it cannot be kept.

    False, and nothing is changed, where it is more than a plan may hold.
    """
    passed()
    plan_id = (after or before)["id"]
    if store.newer(plan_id):
        trouble("trouble-newer")
        return False
    if after is None:
        wrong = store.delete(plan_id)
    else:
        if not after["made"]:
            after["made"] = clock.now()
        try:
            shape.read_plan(after, words())
        except shape.Refused:
            trouble("trouble-refused")
            return False
        wrong = store.write(after)
    if before is not None and after is not None:
        hold["sent"][plan_id] = (hold["sent"].get(plan_id, []) + [history.step(before, after)])[-MOST_SENT:]
    hold["fresh"] = None if hold["fresh"] and hold["fresh"]["id"] == plan_id else hold["fresh"]
    hold["unkept"].pop(plan_id, None)
    if wrong:
        hold["unkept"][plan_id] = True
        trouble(wrong)
    put(plan_id, after)
    return True


def put(plan_id: str, after) -> None:
    """Puts the plan into the document, in its place; None takes it out."""
    plans = state["document"]["plans"]
    if after is None:
        plans = [one for one in plans if one["id"] != plan_id] or [fresh()]
    elif plan(plan_id) is None:
        plans = sorted(plans + [after], key=lambda one: (one["made"], one["id"]))
    else:
        plans = [after if one["id"] == plan_id else one for one in plans]
    state["document"]["plans"] = plans
    choose()


def remember(before, after, action: dict) -> None:
    """Notes the change, so that it can be taken back until the page is left."""
    hold["history"] = (hold["history"] + [(history.step(before, after), action)])[-MOST_BACK:]


def add() -> None:
    """Shows a new plan; one that is there and empty serves."""
    empty = [one for one in state["document"]["plans"] if one is hold["fresh"]]
    if not empty:
        state["document"]["plans"] = state["document"]["plans"] + [fresh()]
    state["plan"] = hold["fresh"]["id"]


def next_round(plan_id: str) -> None:
    """Shows the plan of the round after that of `plan_id`; it is made where there is none yet."""
    before = plan(plan_id)
    there = [one["id"] for one in state["document"]["plans"] if one["follows"] == plan_id]
    if there or not before:
        state["plan"] = there[-1] if there else state["plan"]
        return
    made = outcome.next_round(before, new_id(), clock.now(), words())
    if change(None, made):
        remember(None, made, {"do": "next-round"})
        state["plan"] = made["id"]


def delete(plan_id: str) -> bool:
    """Takes the plan away, with everything in it; False where there is none, or it cannot be changed here."""
    before = current(plan_id)
    if before is None or not change(before, None):
        return False
    remember(before, None, {"do": "delete"})
    return True


def back() -> dict:
    """Takes the last change back; the action that it was, or an empty dict where it could not be taken back."""
    step, action = hold["history"][-1]
    hold["history"] = hold["history"][:-1]
    of_settings = step["id"] == settings.ID
    now = settings.current() if of_settings else current(step["id"])
    before, held = history.back(now, step)
    if not held:
        trouble("undo-not")
        return {}
    if of_settings:
        settings.change(before)
    elif before is not None or now is not None:
        change(now, before)
    return action
