"""Where the reader comes to: from the address, from the start page, and where another window changed what is kept."""

import json

from js import afterTheInterview as edge

from checklist.rules import days
from checklist.views import place
from checklist.web import draw, erasing, letters, note_requests, page, plans, presses, proposals, store
from checklist.web.state import LATE, hold, keep_passed, plan, several, shown, state


def arrive(there: dict) -> None:
    """Takes up where the address says that the reader is: the screen, the plan, and a date told on the start page."""
    state["place"] = there
    state["proposal"] = None
    if there["told"]:
        proposals.propose(there["told"])
        there = place.NOWHERE
        if state["place"]["told"]:
            state["place"] = there
            overview()
    elif plan(there["plan"]):
        state["plan"] = there["plan"]
    elif there["plan"]:
        # it is not here, or not any more: another one must not stand in for it
        state["lost"] = "empty" if store.nothing() else "gone"
        state["place"] = place.NOWHERE if shown() is hold["fresh"] else place.parse(["agenda"])
        edge.replace(place.address(state["place"]["screen"]))
    elif not there["screen"] and not there["ask"] and not there["write"][0]:
        overview()
    plans.forget_empty()


def overview() -> None:
    """Where the address names no screen: the one plan there is, or all of them."""
    plans.forget_empty(True)
    if plans.unclear() or (shown()["closed"] and len(state["document"]["plans"]) > 1):
        state["place"] = place.parse(["agenda"])


def move() -> None:
    """The address has changed: another screen, drawn anew from its top."""
    there = place.parse(json.loads(edge.place().value))
    if not there:
        return  # a place within the page, such as its content
    state["just"], state["asking"], state["typing"], state["new_day"], state["asked"] = [], "", None, False, False
    state["chosen"], state["copied"], state["there"], state["lost"] = "", "", None, ""
    keep_passed()
    if there["screen"] != "erase":
        state["erased"] = ""
    if letters.MISSING in state["troubles"]:
        hold["letters"] = None  # they are asked for again where somebody comes back for them
    state["troubles"] = [trouble for trouble in state["troubles"] if trouble != LATE]
    arrive(there)
    note_requests.chosen(there)
    state["open"] = [] if days.parse_date(shown()["interview"]["date"]) else ["told"]
    page.clear()
    draw.refresh()
    if there["ask"] or not edge.back().value:
        page.focus(("title",))
    proposals.ask()
    erasing.look()
    presses.asked(there["ask"])
    if there["write"][0]:
        note_requests.write(there["write"][0], there["write"][1])


def elsewhere(key: str, unknowing: bool) -> None:
    """Another window has changed what is kept under `key`; an empty key is all of it.

    `unknowing` is true where it wrote before it had heard of what this window wrote last.

    Where the plan on the page was deleted there, what is half typed goes with it: never into another plan.
    """
    before = state["plan"]
    if key.startswith(store.PLAN):
        plans.take(key[len(store.PLAN) :], unknowing)
    elif key in ("", store.SETTINGS):
        plans.load()
    else:
        return
    if state["plan"] != before and not several():
        edge.leave()
        presses.go("agenda")
    else:
        draw.refresh()
