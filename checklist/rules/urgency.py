"""Which of the open rows comes first, and which late row is shown as late. The order is the page's, not the data's.

Source: docs/decisions/0004-what-stands-in-the-band.md.
"""

from checklist.rules import phases, step_ids, windows


def waited_for(row: dict) -> bool:
    """True where somebody else waits for it: what speaks to an employer, this one or another."""
    return bool(row["contact"] or row["about"])


def in_the_room(row: dict) -> bool:
    """True for what belonged into the room, once the interview is over: it was not asked, and is not late."""
    return row["state"] == "late" and row.get("phase") == phases.BEFORE_LEAVING


def pressing(row: dict) -> bool:
    """False for what may wait behind the rest: what is optional, the weekly search, what belonged into the room.

    So may asking again after a rejection, months later: nobody has to.
    """
    return not row.get("optional") and row.get("step") not in step_ids.MAY_WAIT and not in_the_room(row)


def overdue(row: dict) -> bool:
    """True for a late row that is shown as late, in red. What nobody has to do never is."""
    return row["state"] == "late" and pressing(row)


def awaited(row: dict) -> bool:
    """True for what somebody else waits for and may not be left out."""
    return waited_for(row) and pressing(row)


def rank(row: dict) -> int:
    """The lowest comes first. What somebody else waits for comes before what is for oneself.

    0 is what answers them, 1 what else an employer waits for, 2 what is for
    oneself and follows from their answer, 3 what else is for oneself, 4 what may wait.
    """
    if not pressing(row):
        return 4
    answers = row["phase"] == phases.ANSWER and row.get("step") not in step_ids.ASKS_AFTER_ANSWER
    return (0 if waited_for(row) else 2) + (0 if answers else 1)


def place(row: dict) -> tuple:
    """The row's place among open rows: `rank`, then `by`, `best` and key as in the agenda. It orders every screen."""
    return rank(row), windows.ends(row["acts"][2]), windows.ends(row["acts"][1]), row["key"]


def first(rows: list) -> dict:
    """The row to do first: open or late, not projected, the first by `place`; an empty dict where there is none."""
    chosen, order = {}, ()
    for row in rows:
        if row["state"] in ("open", "late") and not row["projected"]:
            own = place(row)
            if not chosen or own < order:
                chosen, order = row, own
    return chosen
