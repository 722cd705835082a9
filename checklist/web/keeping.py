"""What is pressed and heard on the screens that keep, move and restore plans; it comes when it is asked for."""

from checklist.web import backup, calendars
from checklist.web.state import state

PRESSES = {}
for part in (calendars, backup):
    PRESSES.update(part.PRESSES)


def heard(kind: str, name: str, value: str, extra: str) -> None:
    """One event of these screens, as `checklist.web.main.heard` has it."""
    if kind == "late" and extra == "calendar":
        calendars.linked("" if name == "failed" else value)
    elif kind == "late" and name in backup.HEARD:
        backup.HEARD[name](value, extra)
    elif name == "keep-text":
        state["keep"]["text"] = value
    elif kind == "click" and name in PRESSES:
        PRESSES[name](value)
