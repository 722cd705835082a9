"""Plans as a file, as text and as a link, and those that come back. Source: docs/reference/plan-format.md.

What comes is shown first; nothing is changed until the person says so, and each change can be taken back.
"""

import json

from js import afterTheInterview as edge

from checklist.plan import shape, share
from checklist.rules import words as says
from checklist.views.interview import answer
from checklist.web import clock, draw, page, plans
from checklist.web.state import KEEP, hold, plan, state, words

LONGEST = 1000000  # letters of a text that is opened
LONGEST_LINK = 6000  # letters of a link; mail programs and calendars cut longer ones


def document(only_dates: bool, plan_id=None) -> dict:
    """The document of all plans of which something was told, or of one, each with the place that it counts with."""
    settings = state["document"]["settings"]
    made = []
    for one in state["document"]["plans"]:
        if one is hold["fresh"] or plan_id not in (None, one["id"]):
            continue
        placed = share.placed(one, settings)
        if only_dates:
            placed = share.lean(share.dates_only(placed, draw.calendar(one), words()))
        made.append(placed)
    own = {} if only_dates else {"name": settings.get("name", "")}
    return {"format": 1, "settings": share.lean(own), "plans": made}


def save(value: str) -> None:
    """All plans as a file."""
    edge.download("after-the-interview.json", "application/json;charset=utf-8", json.dumps(document(False)))
    note("keep-saved")


def copy(value: str) -> None:
    """All plans as text, for where a file cannot be saved."""
    edge.keep("copied", json.dumps(document(False)), "text")


def make_link(value: str) -> None:
    """A link with the dates only, or with everything where `value` is `all`. It comes as `link`."""
    state["keep"]["all"] = value
    edge.keep("link", json.dumps(document(value != "all")), "")


def linked(value: str, extra: str) -> None:
    """The link came."""
    state["keep"]["link"] = value if len(value) <= LONGEST_LINK else ""
    note("keep-link-made" if state["keep"]["link"] else "keep-link-long")


def copy_link(value: str) -> None:
    """The link into the clipboard."""
    edge.keep("copied", state["keep"]["link"], "link")


def share_link(value: str) -> None:
    """The link to whatever the device shares with."""
    edge.keep("shared", state["keep"]["link"], "")


def copied(value: str, extra: str) -> None:
    """The clipboard has it, or not."""
    note("keep-copied" if value else "keep-copy-failed")


def failed(value: str, extra: str) -> None:
    """The browser could not do what was asked for; `value` says what that was."""
    if value == "link":
        state["keep"]["link"] = ""
        note("keep-link-failed")
    elif value == "copied":
        note("keep-copy-failed")
    else:
        state["keep"] = dict(KEEP)
        state["keep"]["problem"] = words()["keep-not-opened"]
        draw.draw()
        page.focus(("title",))
        edge.aloud(words()["keep-not-opened"])


def note(key: str) -> None:
    """Says a sentence on the screen, and aloud."""
    state["keep"]["note"] = key
    draw.draw()
    edge.aloud(words()[key])


def came(value: str, extra: str) -> None:
    """The text of a file, a link or the field, empty where it could not be had: shown, and nothing changed."""
    state["keep"] = dict(KEEP)
    found = state["keep"]
    if edge.focused() == "keep-came":
        page.focus(("title",))  # what has the focus is not drawn anew
    raw = edge.normal(value) if value and len(value) <= LONGEST else None
    if raw is None or not raw.ok:
        found["problem"] = words()["keep-unreadable"]
    else:
        try:
            codes = hold["codes"] or None
            read = shape.read(json.loads(raw.value), words(), codes, hold["content"]["retired"])[0]
            found["incoming"] = [share.placed(one, read["settings"]) for one in read["plans"]]
            if not read["plans"]:
                found["problem"] = words()["keep-empty"]
        except shape.Refused as refusal:
            found["problem"] = words()["keep-unreadable"] + " " + str(refusal)
    draw.draw()
    page.focus(("keep-came", "title"))
    edge.aloud(found["problem"] or says.counted(len(found["incoming"]), "keep-came", words()))


def typed(value: str) -> None:
    """The text in the field is opened."""
    came(state["keep"].get("text", ""), "")


def incoming(plan_id: str) -> dict:
    """The plan of that id among those that came; None where there is none."""
    return ([one for one in state["keep"]["incoming"] or [] if one["id"] == plan_id] + [None])[0]


def take(how: str):
    """The handler that takes a plan that came: `add` as it is, `replace`, `join` its ticks, or `copy` beside ours."""

    def handler(plan_id: str) -> None:
        one, there = incoming(plan_id), plans.current(plan_id)
        if one is None:
            return
        if how == "add" and there is not None:
            draw.refresh()  # another window has taken it meanwhile: now there are two to choose from
            return
        made = one
        if there is not None:
            if how == "replace":
                made = share.replaced(there, one, draw.calendar(there), words())
            elif how == "join":
                made = share.joined(there, one)
        if how == "copy":
            made, there = share.copied(one, plans.new_id()), None
        made = dict(made)
        made["changed"] = clock.now()
        if not plans.change(there, made):
            draw.refresh()
            return
        plans.remember(there, made, {"do": "bring-in", "name": answer.name(made, words())})
        state["plan"] = made["id"]
        left(plan_id)
        draw.draw()
        edge.aloud(says.fill(words()["aloud-did"], (("what", draw.last_change()),)))
        page.focus(("keep-came", "keep-done", "title"))
        draw.refresh()  # it may need the holidays of another place

    return handler


def leave(plan_id: str) -> None:
    """Ours stays as it is."""
    left(plan_id)
    draw.draw()
    page.focus(("keep-came", "title"))


def left(plan_id: str) -> None:
    """The plan is no longer asked about."""
    rest = [one for one in state["keep"]["incoming"] or [] if one["id"] != plan_id]
    state["keep"]["incoming"] = rest or None
    state["keep"]["note"] = "" if rest or not plan(plan_id) else "keep-here"


PRESSES = {
    "keep-save": save,
    "keep-copy": copy,
    "keep-link": make_link,
    "keep-copy-link": copy_link,
    "keep-share": share_link,
    "keep-open": typed,
    "keep-add": take("add"),
    "keep-replace": take("replace"),
    "keep-join": take("join"),
    "keep-both": take("copy"),
    "keep-mine": leave,
}
HEARD = {"link": linked, "copied": copied, "read": came, "unpacked": came, "failed": failed}
