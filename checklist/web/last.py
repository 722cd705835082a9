"""Keeps the last timeline as texts, so that the page shows it to a returning reader before Python runs."""

import json

from js import afterTheInterview as edge

from checklist.views import context as contexts
from checklist.views import page as views
from checklist.views.timeline import last
from checklist.web.state import hold, state

MOST = 12  # plans of which a picture is kept
_made = {}


def forget() -> None:
    """Lets go of the pictures that were made."""
    _made.clear()


def save() -> None:
    """Hands the pictures of the plans that were worked out to the browser, which keeps them behind the drawing."""
    told = []
    for one in state["timeline"]["plans"] if state["timeline"] else []:
        kept = hold["made"].get(one["id"])
        plan = kept["plan"] if kept else None
        if kept and kept["calendar"]["missing"]:
            continue  # a picture has no room for the sentence that its dates are counted without holidays
        if not plan or plan["closed"] or not one["rows"] or len(told) >= MOST:
            continue
        if _made.get(one["id"], (None, ""))[0] is not kept:
            shown = views.with_near(contexts.shared(state, hold["content"], plan), state, hold["content"])
            _made[one["id"]] = (kept, json.dumps(last.picture(shown)))
        told.append(_made[one["id"]][1])
    edge.last("[" + ",".join(told) + "]")
