"""What writing a note needs, as it comes: the templates, their words, and the part of the program that writes."""

from checklist.web import late
from checklist.web.state import hold, state

MISSING = "trouble-letters"


def install(text: str) -> None:
    """Takes it up; that it did not come is said. Until then the screen of a note shows what is kept of it."""
    state["troubles"] = [trouble for trouble in state["troubles"] if trouble != MISSING]
    came = late.unpack(text)
    if came is None:
        state["troubles"] = state["troubles"] + [MISSING]
        return
    hold["content"]["templates"] = came["templates"]
