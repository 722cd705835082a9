"""The list of what they said: which entry counts, editing it, and adding a new one."""

from checklist.rules import days, words


def newest(plan: dict) -> int:
    """The place in the list of the entry with the latest `on`, the last of equals; -1 where the list is empty."""
    interview = days.parse_date(plan["interview"]["date"])
    place, latest = -1, 0
    for number, entry in enumerate(plan["promises"]):
        on = days.parse_date(entry["on"]) or interview
        if place < 0 or on >= latest:
            place, latest = number, on
    return place


def newest_on(plan: dict) -> int:
    """The day on which the entry that counts was said; 0 where the list is empty."""
    place = newest(plan)
    interview = days.parse_date(plan["interview"]["date"])
    return days.parse_date(plan["promises"][place]["on"]) or interview if place >= 0 else 0


def edit(plan: dict, field: str, value: str) -> list:
    """A new list in which `said`, `by`, `on` or `time` of the newest entry is `value`.

    The first entry has no `on`: it was said at the interview. An entry left with
    neither `said` nor `by` is taken out.
    """
    entries = list(plan["promises"])
    place = newest(plan)
    if place < 0:
        entries.append({"said": "", "on": "", "by": "", "lang": "en"})
    entry = dict(entries[place])
    entry[field] = value
    entries[place] = entry
    if not entry["said"] and not entry["by"]:
        del entries[place]
    return entries


def add(plan: dict, said: str, by: str, on: str) -> list:
    """A new list with one entry more, said on the date `on`; the same list where there is nothing to add."""
    if not words.trim(said) and not by:
        return plan["promises"]
    return plan["promises"] + [{"said": said, "on": on, "by": by, "lang": "en"}]
