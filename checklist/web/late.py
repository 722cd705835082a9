"""The part of the program that keeps, moves and restores plans: it comes when it is asked for, not at the start.

Its controls are named `keep-...`; `save-ics` is one of them.
"""

import json
import os

from js import afterTheInterview as edge

from checklist.web import draw, page
from checklist.web.state import LATE, hold, state

_waiting = []  # what was heard before it came


def owns(kind: str, name: str) -> bool:
    """True where what was heard is for this part."""
    return kind == "late" or name == "save-ics" or name.startswith("keep-")


def bring() -> None:
    """Asks for the part where it is not here yet."""
    if not hold["late"]:
        hold["late"] = "asked"
        edge.bring_late()


def heard(kind: str, name: str, value: str, extra: str) -> None:
    """Hands on what was heard, once the part has come."""
    if kind == "late" and name == "part":
        take(value)
    elif hold["late"] == "here":
        from checklist.web import keeping

        keeping.heard(kind, name, value, extra)
    else:
        _waiting.append((kind, name, value, extra))
        bring()


def forget() -> None:
    """Lets go of what is waiting."""
    _waiting.clear()


def take(text: str) -> None:
    """Takes the part up, and does what was asked for meanwhile; that it did not come is said.

    Then a press is not done later, when nobody waits for it; what a link or a file brought waits for the part.
    """
    waited = list(_waiting)
    _waiting.clear()
    state["troubles"] = [trouble for trouble in state["troubles"] if trouble != LATE]
    if unpack(text) is None:
        hold["late"] = ""
        _waiting.extend([one for one in waited if one[0] == "late"])
        state["troubles"] = state["troubles"] + [LATE]
        draw.draw()
        page.focus(("title",))
        return
    hold["late"] = "here"
    hold["content"]["keep"] = True
    draw.refresh()
    for one in waited:
        heard(*one)


def unpack(text: str):
    """What came as JSON text, its modules and words in their places; None where it is none."""
    raw = edge.normal(text)
    if not raw.ok:
        return None
    came = json.loads(raw.value)
    for path in came["modules"]:
        _make_folder(path.rpartition("/")[0])
        with open(path, "w") as file:
            file.write(came["modules"][path])
    own = dict(hold["content"]["words"])
    own.update(came["words"])
    hold["content"]["words"] = own
    return came


def _make_folder(path: str) -> None:
    """Makes the folder, which may be there; those above it are there."""
    above, _, name = path.rpartition("/")
    if name not in os.listdir(above):
        os.mkdir(path)
