"""What an answer to a phrase is worth: the same for every reader.

The last day counts, for it is the one somebody waits for. A Saturday or a Sunday
counts as the Friday before it: other readers end a week on Sunday, and for
somebody who waits for an office that is the same. `|` stands between answers that
are equally good; `none` is no promise, `refuse` must be refused.
"""

from datetime import date, timedelta

VERDICTS = ("right", "asked", "missed", "wrong", "left", "mistaken")
NO_DAY = ("none", "refuse")


def friday(day: str) -> str:
    """The day as it stands; of a weekend the Friday before it."""
    found = date.fromisoformat(day)
    return (found - timedelta(days=max(0, found.weekday() - 4))).isoformat()


def verdict(row: dict, answer) -> str:
    """`answer` is `[first, last]`, `asked`, or None where no day was found.

    Where a day can be read: `right`, `asked`, `missed` (no day found) or `wrong`.
    Where none can: `left` (no day was taken, or it was asked), or `mistaken`.
    """
    accepted = row["expected_last"].split("|")
    days = [one for one in accepted if one not in NO_DAY]
    if answer is None or answer == "asked":
        if len(days) < len(accepted):
            return "right" if days else "left"
        return "asked" if answer else "missed"
    if friday(answer[1]) in [friday(one) for one in days]:
        return "right"
    return "wrong" if days else "mistaken"
