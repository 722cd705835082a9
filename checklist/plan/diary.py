"""What was done for the search elsewhere: a line and a count, each with its day."""

MOST = 999


def edit(plan: dict, place: str, field: str, value: str, on: str) -> list:
    """A new diary in which one field of one entry is `value`.

    `place` is the entry's number in the list; one past its end is an entry more, which
    is dated `on` unless its date is what is set. An entry that is emptied keeps its
    place and its date, so that no other line gets its number. A count is a whole number from 0 to 999.

    Raises ValueError for a field or a count that is not known.
    """
    entries = list(plan["diary"])
    number = int(place) if _whole(place) else len(entries)
    if number >= len(entries):
        number = len(entries)
        entries.append({"on": on, "what": "", "count": 0})
    entry = dict(entries[number])
    if field == "count":
        if value and not (_whole(value) and int(value) <= MOST):
            raise ValueError("“" + value + "” is not a count; a whole number from 0 to " + str(MOST) + " would be")
        entry["count"] = int(value) if value else 0
    elif field == "on":
        entry["on"] = value or entry["on"]
    elif field == "what":
        entry["what"] = value
    else:
        raise ValueError("“diary." + field + "” is not a field that can be set")
    entries[number] = entry
    return entries


def filled(entry: dict) -> bool:
    """True where something was done, or counted."""
    return bool(entry["what"] or entry["count"])


def within(plan: dict, first: str, last: str) -> list:
    """`(number, entry)` of each entry dated from `first` to `last`, both dates and both included, in their order."""
    return [(number, entry) for number, entry in enumerate(plan["diary"]) if first <= entry["on"] <= last]


def _whole(text: str) -> bool:
    return bool(text) and len(text) <= 6 and all(letter in "0123456789" for letter in text)
