"""What was typed, ticked or pressed before Python ran: into the plan that was shown, or a new one, never another."""

import json

from js import afterTheInterview as edge

from checklist.rules import days
from checklist.views import place
from checklist.web import clock, draw, events, page, plans, presses, store
from checklist.web.state import hold, plan, shown, state, trouble

AT_ONCE = ("show", "open")
DAY = 24 * 60
MEANWHILE = 10  # minutes that two windows may be opened apart and still wait for Python together


def take(groups: list, aside: list, there: dict) -> bool:
    """Applies the early notes, as `events.noted` sorted them; True where there were any.

    `there` is where the address leads. What cannot be applied is set aside, whole, and said once.
    """
    stray = list(aside)
    for group in groups:
        meanwhile = _made_meanwhile(group) if group["plan"] == events.NEW else ""
        owner = _owner(meanwhile or group["plan"], there)
        if meanwhile and not there["screen"]:
            state["plan"] = meanwhile
        if not owner:
            stray.extend([note for _, note in group["fields"] + group["ticks"]])
            continue
        was = "" if meanwhile else None  # nothing that the other window has written is overwritten
        for action, note in group["fields"]:
            if not _applied(action, owner, was):
                stray.append(note)
        for action, note in group["ticks"]:
            one = plan(owner)
            ids = [each["id"] for each in state["document"]["plans"]]
            if not events.known(action["key"], one, hold["content"]["steps"], ids):
                stray.append(note)
                continue
            for each in events.for_each(action, one, hold["content"]["steps"]):
                if _applied(each, owner) and group["plan"] != events.NEW and each["do"] == "done":
                    state["just"] = state["just"] + [(owner, each["key"], "row")]
    kept = True
    if stray:
        kept = store.set_aside("early", json.dumps(stray))
        trouble("trouble-early")
    if kept and not hold["unkept"]:
        edge.forget_early()
    return bool(groups or aside)


def _applied(action: dict, owner: str, was=None) -> bool:
    try:
        return plans.apply(action, owner, False, was)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        edge.report(repr(error))
        return False


def _made_meanwhile(group: dict) -> str:
    """The id of the plan that another window has made of the same interview since this page was opened; else empty.

    Notes for a new plan are taken where nothing was kept, so that a plan made in the last minutes is of a window
    opened beside this one. Another day than that of the plan is another interview.
    """
    now = days.parse_stamp(clock.now())
    dates = [field["value"] for field, _ in group["fields"] if field.get("field") == "interview.date"]
    found = []
    for one in state["document"]["plans"]:
        made = days.parse_stamp(one["made"])
        same = not dates or dates[-1] == one["interview"]["date"]
        if now and made and same and 0 <= (now[0] - made[0]) * DAY + now[1] - made[1] <= MEANWHILE:
            found.append(one["id"])
    return found[0] if len(found) == 1 else ""


def _owner(named: str, there: dict) -> str:
    """The id of the plan that the notes are for: a new one where none was shown; empty where it is gone."""
    if named != events.NEW:
        return named if plan(named) else ""
    before = state["plan"]
    if shown() is not hold["fresh"]:
        plans.add()
    made = state["plan"]
    if there["screen"]:
        state["plan"] = before  # the address names what is to be seen
    elif before != made:
        state["place"] = place.parse(["plan", made])
        edge.replace(place.address("plan", made))
    return made


def opened() -> list:
    """The disclosures that were opened before Python ran, and whose text is to be drawn."""
    return [one for one in json.loads(edge.early_opened()) if isinstance(one, str)]


def press() -> None:
    """Carries out what was pressed before Python ran, now that the page is drawn."""
    for one in json.loads(edge.early_presses()):
        if one["name"] in AT_ONCE:
            presses.press(one["name"], one["value"])


def refocus(before: str) -> None:
    """Keeps the focus at a row whose box was ticked early, and is not there any more: `before` is the box's id."""
    if before.startswith("tick-") and edge.focused() != before:
        key = before[len("tick-") :]
        draw.work_out()
        page.focus(("undo-" + key, "now-title"))
