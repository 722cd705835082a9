"""What is pressed and heard on the screens that keep, move and restore plans; it comes when it is asked for."""

from checklist.web import calendars

PRESSES = {}
for part in (calendars,):
    PRESSES.update(part.PRESSES)


def heard(kind: str, name: str, value: str, extra: str) -> None:
    """One event of these screens, as `checklist.web.main.heard` has it."""
    if kind == "click" and name in PRESSES:
        PRESSES[name](value)
