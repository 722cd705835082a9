"""What this browser keeps of the site: taken away as a whole, or kept in this tab alone."""

import json

from js import afterTheInterview as edge

from checklist.views import place
from checklist.web import draw, last, late, page, plans, store
from checklist.web.state import KEEP, hold, state, words

WHAT = "holdings"


def look() -> None:
    """Asks the browser what there is, where the screen is the one that says so."""
    if state["place"]["screen"] == "erase" and state["there"] is None:
        edge.erase(WHAT)


def heard(what: str, value: str) -> None:
    """The browser has counted what there is; `what` says whether it erased all of it before. Empty where it failed."""
    raw = edge.normal(value) if value else None
    state["there"] = json.loads(raw.value) if raw and raw.ok else {}
    if what == WHAT:
        draw.draw()
        return
    gone = bool(state["there"]) and not any(state["there"].values())
    state["erased"] = "gone" if gone else "left"
    forget()
    edge.aloud(words()["erase-" + state["erased"]])


def elsewhere() -> None:
    """Another window has erased everything: nothing of it stays here, and that is said."""
    state["erased"], state["there"] = "elsewhere", {}
    forget()


def forget() -> None:
    """Lets go of everything that was known of the person, and draws the screen that says what became of it."""
    state["document"], state["plan"], state["timeline"], state["problems"] = None, "", None, []
    state["troubles"], state["just"], state["not_twins"], state["open"] = [], [], [], []
    state["typing"], state["asking"], state["proposal"], state["undo"] = None, "", None, ""
    state["asked"], state["new_day"], state["chosen"], state["copied"] = False, False, "", ""
    state["wanted"], state["log-from"], state["log-to"], state["keep"] = ("", ""), "", "", dict(KEEP)
    hold["unkept"], hold["fresh"], hold["history"], hold["made"], hold["gone"] = {}, None, [], {}, {}
    store.forget()
    late.forget()
    last.forget()
    plans.load()
    state["place"] = place.parse(["erase"])
    edge.replace(place.address("erase"))
    page.clear()
    draw.refresh()
    page.focus(("title",))


def ask(value: str) -> None:
    """Erasing is asked about once."""
    state["asking"] = "erase"
    draw.draw()
    page.focus(("erase-no-",))


def keep(value: str) -> None:
    """It is not erased after all."""
    state["asking"] = ""
    draw.draw()
    page.focus(("erase-",))


def erase(value: str) -> None:
    """Everything goes."""
    if state["asking"] == "erase":
        state["asking"] = ""
        edge.erase("erase")


def borrow(on: bool):
    """What begins or ends the mode in which nothing is kept beyond the tab; the value says whether all goes along."""

    def switch(value: str) -> None:
        done = edge.borrow("yes" if on else "", value)
        state["erased"], state["there"] = "", None
        if not done.ok:
            state["troubles"] = ["trouble-full" if done.name in store.FULL else "trouble-blocked"]
            draw.draw()
            return
        forget()
        look()
        edge.aloud(words()["borrow-on" if on else "borrow-off"])

    return switch


PRESSES = {"erase": ask, "erase-no": keep, "erase-yes": erase, "borrow": borrow(True), "borrow-end": borrow(False)}
