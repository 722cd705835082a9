"""A time as it stands in a sentence: what leads up to a reading (*by*, *not until*), what follows, and alternatives.

`time(case, at)` gives `(end, value, marks)` or None; `start` of the words is `at`.
A value is as in `dates` and `counts`; `marks` names what else was said of it:
`until`, `before`, `latest`, `by`, `on` or `relative`.
"""

from checklist.rules import days
from checklist.rules.english import dates, spans, workdays
from checklist.rules.english.dates import ask, bad
from checklist.rules.english.dayparts import core, parts
from checklist.rules.english.grammar import candidates, match
from checklist.rules.english.leads import LEAD_WORDS, LEADS, TAILS
from checklist.rules.english.lexicon import WEEKDAY

AFTER_WORKING_DAYS = 5
_UNDATED = ("bad", "ask", "vague", "season", "past")
_MOST_LEADS, _MOST_KEPT, _BEGINS = 8, 400, {}
_FIRST = ("SPAN", "COUNT", "POINT", "CLOCK", "PART", "HOLIDAY", "PAST", "VAGUE")
_JOINS = ("or", "-", "/", "to", "through", "and", ",", "until", "(", "but")
_AHEAD = ("next", "coming", "following")
_AT_MEALS = (["after"], ["before"], ["by"], ["at"], ["around"], ["until"])
_MEALS = ("lunch", "breakfast", "teatime", "lunchtime")


def _phrase(words: list, at: int, table: dict, most: int) -> tuple:
    """`(end, effect)` of the longest phrase of a table at a place; the place itself where there is none."""
    for length in range(min(most, len(words) - at), 0, -1):
        phrase = words[at] if length == 1 else " ".join(words[at : at + length])
        if phrase in table:
            return at + length, table[phrase]
    return at, ""


def time(state: dict, at: int):
    """The time that begins at a place, with its alternatives; None where none does. Source: docs/reference/rules.md."""
    words = state["words"]
    if words[at] not in LEAD_WORDS and not _begins(state, words[at]):
        return None
    found = _bound(state, at)
    if not found:
        return None
    end, value, marks = found
    while end < len(words) and words[end] in _JOINS:
        more = _joined(state, end, value, marks, at)
        if not more:
            break
        end, value = more
    if value[0] == "days":
        marks.pop("from", None)
    return end, value, marks


def _begins(state: dict, word: str) -> bool:
    """True where a reading can begin with the word; kept for the next time."""
    found = _BEGINS.get(word)
    if found is None:
        if len(_BEGINS) > _MOST_KEPT:
            _BEGINS.clear()
        found = word in ("late", "early", "later", "mid")
        if not found and word not in (",", ".", "(", ")", ":"):
            found = bool([symbol for symbol in _FIRST if candidates(state["grammar"], symbol, word)])
        _BEGINS[word] = found
    return found


def _joined(state: dict, end: int, value: tuple, marks: dict, start: int):
    """`(end, value)` with one alternative more; None where what follows is none."""
    words, join = state["words"], state["words"][end]
    at = end + 1
    if join in (",", "(") and words[at : at + 1] in (["or"], ["and"]):
        join, at = words[at], at + 1
    if join == "," and words[at : at + 2] == ["if", "not"]:
        join, at = "or", at + (3 if words[at + 2 : at + 3] in (["then"], [","]) else 2)
    if join in (",", "(") and words[at : at + 1] == ["but"]:
        at += 1
    if join == "and" and words[at : at + 1] == ["/"]:
        join, at = "or", at + 2
    if join in (",", "(", "but"):
        other = _bound(state, at)
        listed = (
            other
            and value[0] in ("day", "days")
            and other[1][0] in ("day", "days")
            and (
                words[other[0] : other[0] + 1] == ["or"]
                or words[other[0] : other[0] + 2] == [",", "or"]
                or "or" in words[at : other[0]]
            )
        )
        if not other or not (other[2].get("latest") or listed):
            return None
        close = other[0] + 1 if join == "(" and words[other[0] : other[0] + 1] == [")"] else other[0]
        joined = _first_to_last(state, value, other[1], True)
        return (close, joined) if joined else None
    if join in ("and", "until") and "between" not in words[start:end] and "from" not in words[start:end]:
        return None
    short = _same_unit(state, at, value)
    other = short or _bound(state, at)
    if not other or other[2].get("not") or other[2].get("least"):
        return None
    if other[1][0] in ("clock", "past", "vague") or value[0] == "past":
        return None
    own = words[at : other[0]]
    later = other[1]
    if value[0] in _UNDATED or later[0] in _UNDATED:
        pass
    elif other[2].get("relative"):
        later = behind(state, own, value)
    elif len(own) == 1 and own[0] in WEEKDAY and later[2] < value[1]:
        later = dates.one_day(value[2] + 1 + (WEEKDAY[own[0]] - days.weekday(value[2]) - 1) % 7)
    joined = _first_to_last(state, value, later, join == "or" or join == "/")
    return (other[0], joined) if joined else None


def behind(state: dict, own: list, value: tuple) -> tuple:
    """What *the day after*, *the week after* or *the following Monday* is behind another time."""
    last = value[2]
    if own in (["day", "after"], ["next", "day"], ["following", "day"]):
        return dates.one_day(last + 1)
    if own in (["week", "after"], ["following", "week"]):
        start = days.first_of_week(last, state["weekend"]) + 7
        return "week", start, workdays.week_end(state, start)
    if len(own) == 2 and own[0] == "following" and own[1] in WEEKDAY:
        return dates.one_day(last + 1 + (WEEKDAY[own[1]] - days.weekday(last) - 1) % 7)
    return bad("said-relative")


def _same_unit(state: dict, at: int, value: tuple):
    """*early next*, *the next*, *the one after* behind *this week or*: the unit of the first is meant."""
    words = state["words"]
    spec = match(state, "PARTSPEC", at)
    after = spec[0] if spec else at
    if (
        words[after : after + 1] != ["next"]
        or match(state, "SPAN", at)
        or match(state, "POINT", at)
        or match(state, "COUNT", at)
    ):
        return None
    monthly = value[0] == "month" or (value[0] in ("end", "part") and "month" in state["words"][max(0, at - 6) : at])
    if monthly:
        ref = spans.this_month(1, "next")(state, [], at, after)
        found = spans.part_of_month(state, [spec[1], ref], at, after) if spec else spans.month(state, [ref], at, after)
    elif "week" in words[max(0, at - 6) : at]:
        week = spans.the_week(state, 1)
        found = spans.part_of_week(state, [spec[1], week], at, after) if spec else week
    else:
        return None
    return after + 1, found, {}


def _first_to_last(state: dict, one: tuple, other: tuple, either: bool):
    """The value from the first of two to the last of them; a refusal where they fall."""
    for value in (one, other):
        if value[0] in ("bad", "ask"):
            return value
        if value[0] in ("vague", "season", "past"):
            return None
    if one[0] == "count" and other[0] == "count" and one[5] == other[5] and one[3:5] == other[3:5]:
        return bad("said-range")
    if other[2] < one[1] or (other[2] <= one[2] and other[1] <= one[1]):
        if one[1:3] == other[1:3]:
            return one
        return bad("said-range") if not either or one[0] == "count" else ask("said-two", sorted([one[1:3], other[1:3]]))
    return "days", min(one[1], other[1]), max(one[2], other[2])


def _bound(state: dict, at: int):
    """One reading with what stands in front of it and behind it, as `time` gives it."""
    words, marks, end, effects = state["words"], {}, at, []
    for _ in range(_MOST_LEADS):
        if end == len(words) or words[end] not in LEAD_WORDS:
            break
        after, effect = _phrase(words, end, LEADS, 5)
        own = core(state, end)
        if after == end or (own and own[0] > after):
            break
        if effect in ("before", "after") and parts(state, after, False) > after:
            effect = ""  # before 5pm on Friday is on Friday
        if effect:
            effects.append(effect)
            marks[effect] = True
        if words[end : end + 2] in (["no", "later"], ["not", "later"]):
            marks["latest"] = True
        if effect == "until" and words[end] in ("not", "no", "nothing"):
            marks["not until"] = True
        end = after
    found = core(state, end) if end < len(words) else None
    if not found or (words[end] in _MEALS and found[1][0] == "clock" and words[end - 1 : end] not in _AT_MEALS):
        return None
    start, (end, value) = end, found
    if words[start - 1 : start] == ["over"] and start > at and value[0] == "count" and words[start] not in _AHEAD:
        marks["least"] = True
    while True:
        after, effect = _phrase(words, end, TAILS, 6)
        if after == end and words[end : end + 1] == [","]:
            after, effect = _phrase(words, end + 1, TAILS, 6)
            after = end if after == end + 1 or (not effect and not _closes(words, after)) else after
        if after == end:
            break
        end = after
        if effect:
            marks[effect] = True
    own = words[start:end]
    marks["hedged"] = start > at and words[at] in ("maybe", "perhaps", "possibly")
    marks["relative"] = (
        "following" in own or own[:3] in (["week", "after"], ["day", "after"]) or own[:2] == ["next", "day"]
    )
    return end, _bounded(state, effects, value, marks), marks


def _closes(words: list, at: int) -> bool:
    """True where a sentence or a clause ends."""
    return at >= len(words) or words[at] in (".", ",", ")")


def _bounded(state: dict, effects: list, value: tuple, marks: dict) -> tuple:
    """The value with what stands in front of it: *before* ends on the day before, *after* begins on the next."""
    kind = value[0]
    if "each" in marks:
        return bad("said-each")
    if kind in ("vague", "season", "past"):
        return value
    if kind == "clock" or not effects:
        return value
    if "least" in marks or "beyond" in marks or "from" in marks:
        return value
    if kind in ("ask", "bad"):
        return value if "after" not in effects or kind == "bad" else bad(value[1], **value[2])
    if "spread" in effects:
        return "days", state["on"], value[2]
    if "before" in effects and "after" in effects:
        return bad("said-after")
    if "before" in effects:
        return _before(state, value)
    if "after" in effects:
        return _after(state, value)
    if "by" in effects and kind == "weekend":
        return "days", state["on"], max(state["on"], workdays.last_working(state, state["on"], value[1] - 1))
    if "by" in effects and kind in ("month", "long"):
        readings = [value[1:3]]
        if value[1] > state["on"]:
            readings = [(state["on"], value[1] - 1), value[1:3]]
        return ask("said-by-month", readings)
    return value


def _before(state: dict, value: tuple) -> tuple:
    if value[0] in ("count", "end", "clock"):
        return value
    if value[0] == "weekend":
        return "days", state["on"], workdays.last_working(state, state["on"], value[1] - 1)
    if value[1] - 1 < state["on"]:
        return bad("said-before", last=dates.date_words(value[1] - 1), on=dates.date_words(state["on"]))
    return "days", state["on"], value[1] - 1


def _after(state: dict, value: tuple) -> tuple:
    if value[0] in ("day", "end", "week", "weekend", "holiday"):
        last = value[2]
        return "days", last + 1, days.add_working(last, AFTER_WORKING_DAYS, state["closed"], state["weekend"])
    return bad("said-after")
