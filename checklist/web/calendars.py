"""The dates as a calendar file. It comes with the part of the program that keeps plans elsewhere."""

import json

from js import afterTheInterview as edge

from checklist.plan import ics, shape, share, update
from checklist.rules import days, timeline
from checklist.rules import words as says
from checklist.web import backup, clock, draw, plans
from checklist.web.state import hold, several, state, words


def save(value: str) -> None:
    """Has a link made that brings the plans of the screen back, for the events; the file follows once it is there."""
    edge.keep("link", json.dumps(backup.document(True, None if several() else state["plan"])), "calendar")


def linked(link: str) -> None:
    """The dates of the screen's plans as a calendar file, in which nobody is named, with `link` in each event.

    The link is empty where the browser could not make one; then the events have none.

    Source: docs/reference/plan-format.md.
    """
    text, moment = says.manner(words(), state["document"]["settings"], clock.now()), days.parse_moment(clock.now())
    plans_here = state["document"]["plans"]
    bare = [shape.read_plan(share.lean(share.dates_only(one, draw.calendar(one), text)), text)[0] for one in plans_here]
    chosen = [one for one in bare if one["id"] == state["plan"] or several()]
    steps = hold["content"]["steps"]
    found = [timeline.of_plan(item, bare, moment, steps, draw.calendar(item), text) for item in chosen]
    links = {item["id"]: link for item in chosen} if 0 < len(link) <= backup.LONGEST_LINK else {}
    file, told = ics.calendar(chosen, found, {"stamp": edge.stamp(), "links": links, "keys": None}, text)
    for item in chosen:
        before = plans.current(item["id"])
        if before is not None:
            # what a calendar was told is no change of the person's, so there is nothing to take back
            plans.change(before, update.update(before, {"do": "exported", "calendar": told[item["id"]]}, clock.now()))
    edge.download("after-the-interview.ics", "text/calendar;charset=utf-8", file)
    edge.aloud(text["aloud-calendar"])


PRESSES = {"save-ics": save}
