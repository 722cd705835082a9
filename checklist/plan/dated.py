"""Which rows of a plan have a date of their own to be put in a calendar."""

from checklist.rules import step_ids


def has_event(row: dict) -> bool:
    """True for a row with a date of its own that is still to be done."""
    return not row["projected"] and row["step"] != step_ids.SEARCH and row["state"] in ("open", "late", "later")
