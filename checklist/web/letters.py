"""What writing a note needs, as it comes: the templates, their words, and the part of the program that writes."""

import json
import os

from js import afterTheInterview as edge

from checklist.web.state import hold, state

MISSING = "trouble-letters"


def install(text: str) -> None:
    """Takes it up; that it did not come is said. Until then the screen of a note shows what is kept of it."""
    state["troubles"] = [trouble for trouble in state["troubles"] if trouble != MISSING]
    raw = edge.normal(text)
    if not raw.ok:
        state["troubles"] = state["troubles"] + [MISSING]
        return
    came = json.loads(raw.value)
    for path in came["modules"]:
        _make_folder(path.rpartition("/")[0])
        with open(path, "w") as file:
            file.write(came["modules"][path])
    content = hold["content"]
    own = dict(content["words"])
    own.update(came["words"])
    content["words"], content["templates"] = own, came["templates"]


def _make_folder(path: str) -> None:
    """Makes the folder, which may be there; those above it are there."""
    above, _, name = path.rpartition("/")
    if name not in os.listdir(above):
        os.mkdir(path)
