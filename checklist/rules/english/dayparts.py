"""The longest reading at a place, with the parts of the day around it: *by 5pm on Friday*, *Monday at noon*."""

from checklist.rules.english.dates import ask
from checklist.rules.english.grammar import match
from checklist.rules.english.letters import DIGITS
from checklist.rules.english.lexicon import MONTH, ONES, number

_CORES = ("COUNT", "SPAN", "HOLIDAY", "PAST", "VAGUE")
_CONNECTORS = tuple(("in at by around about before after on during from between of , until").split(" "))
_HALVES = ("morning", "afternoon", "evening", "night")


_HOURS = [str(hour) for hour in range(1, 13)] + ["ten", "eleven", "twelve"] + list(ONES)
_NOT_AN_HOUR = tuple(("day days week weeks month months working business hours of calendar more").split(" "))


def core(state: dict, at: int):
    """`(end, value)` of the longest reading at a place, with the parts of the day around a named one."""
    if at in state["cores"]:
        return state["cores"][at]
    best = None
    for symbol in _CORES:
        found = match(state, symbol, at)
        if found and (best is None or found[0] > best[0]):
            best = found
    day = _day(state, at)
    if day and (best is None or day[0] > best[0]):
        best = day
    elif (best and best[1][0] == "holiday") or (best and best[1][0] == "days"):
        best = (parts(state, best[0], True), best[1])
    state["cores"][at] = best
    return best


def _day(state: dict, at: int):
    """A named day with the parts of it that stand around it, or a part of today alone."""
    words = state["words"]
    front = parts(state, at, False)
    start = front
    if front > at and words[front : front + 1] and words[front] in ("on", "of", ",", "this", "in"):
        start = front + 1
    if start == at and words[at] in ("late", "early", "later", "by", "mid"):
        start = at + 1 if words[at] != "by" else at
    found = match(state, "POINT", start) or (match(state, "POINT", front) if start != front else None)
    if not found and words[at : at + 1] and words[at][0] in DIGITS and words[at + 1 : at + 2] == ["on"]:
        # by 5 on Friday
        hour = match(state, "POINT", at + 2) if 1 <= number(words[at]) <= 12 else None
        found = hour
    if found:
        return parts(state, found[0], True), found[1]
    if front == at or (words[at] in _HALVES and not state["tokens"][at][3]):
        return None
    on = state["on"]
    if "morning" in words[at:front]:
        return front, ask("said-which", [(on, on), (on + 1, on + 1)])
    return front, ("clock", on, on)


def parts(state: dict, at: int, is_behind: bool) -> int:
    """Where the parts of a day end that begin at a place: *at noon*, *in the afternoon*, *5pm*, *close of business*."""
    words, end, length = state["words"], at, len(state["words"])
    while end < length:
        start = end
        if (is_behind or end > at) and words[start] in _CONNECTORS:
            start += 1
        if start < length and words[start] in ("around", "about", "between"):
            start += 1
        found = None
        for symbol in ("CLOCK", "PART"):
            one = match(state, symbol, start)
            if one and (found is None or one[0] > found[0]):
                found = one
        if not found and is_behind and words[start : start + 1] in (["am"], ["pm"]):
            found = (start + 1, True)
        if (
            not found
            and is_behind
            and start > end
            and words[end] in ("at", "by", "around", "about", "before", "after")
            and (start < length and words[start] in _HOURS and not _is_counted(words, start + 1))
        ):
            found = (start + 1, True)
        if not found:
            break
        end = found[0]
    return end


def _is_counted(words: list, at: int) -> bool:
    """True where the number in front of a place counts something, or is a day of a month."""
    if at < len(words) and words[at] in ("-", "to", "or", "/"):
        at += 2
        return at - 1 < len(words) and words[at - 1] in _HOURS
    return at < len(words) and (words[at] in _NOT_AN_HOUR or words[at] in MONTH)
