"""Matching rules against tokens: the longest of a symbol's rules that fits at a place.

A rule is a pattern and the reading that makes a value of what it caught. A
pattern is parts with a space between: `week` or `this/next` are words (`=this/next`
is caught too), a part that ends in `?` may be missing, and a part in capitals is a
kind of word (`KINDS`) or another symbol, whose value is caught. The first word of
a text that a rule can begin with is looked up in an index, so that most places
cost one look.
"""

from checklist.rules.english import lexicon
from checklist.rules.english.letters import DIGITS

_WORDS, _CAUGHT, _KIND, _SYMBOL = 0, 1, 2, 3
_MOST_KEPT = 400
# symbols within symbols: the browser's interpreter goes no deeper than some sixty calls
_DEEPEST = 12
_ZONES = ("gmt", "bst", "utc", "est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt", "ct", "cet", "cest", "ist")


def _number(word: str):
    value = lexicon.number(word)
    return value if value >= 0 else None


def _one_or_number(word: str):
    return 1 if word in ("a", "an", "another") else _number(word)


def _day_number(word: str):
    value = lexicon.ordinal(word)
    if value < 0:
        value = lexicon.number(word)
    return value if 0 <= value < 100 else None


def _nth(word: str):
    if word in ("last", "final"):
        return -1
    value = lexicon.ordinal(word)
    return value if 1 <= value <= 5 else None


def _year(word: str):
    return int(word) if len(word) == 4 and lexicon.number(word) >= 0 and word[0] in DIGITS else None


def _short_year(word: str):
    return int(word) if len(word) == 2 and lexicon.number(word) >= 0 and word[0] in "23456789" else None


def _ordinal(word: str):
    value = lexicon.ordinal(word)
    return value if value >= 0 and (word[0] in DIGITS or value > 3) else None


def _figures(word: str):
    return (
        word if (word[:1] in DIGITS and ("/" in word or "." in word)) or (word[:1] == "-" and len(word) > 1) else None
    )


def _iso(word: str):
    return word if len(word) == 10 and word[4] == "-" and word[7] == "-" and word[0] in DIGITS else None


def _clock(word: str):
    at = word.find(":")
    if at < 1 or word[0] not in DIGITS:
        return None
    hour, minute = int(word[:at][:3]), int(word[at + 1 :][:3])
    return hour if hour < 25 and minute < 60 else None


KINDS = {
    "NUM": _number,
    "NUMA": _one_or_number,
    "DAYNUM": _day_number,
    "NTH": _nth,
    "YEAR": _year,
    "SHORTYEAR": _short_year,
    "ORD": _ordinal,
    "FIGURES": _figures,
    "ISO": _iso,
    "HHMM": _clock,
    "WEEKDAY": lexicon.WEEKDAY.get,
    "MONTHNAME": lexicon.MONTH.get,
    "UNIT": lexicon.UNITS.get,
    "AMPM": lambda word: word if word in ("am", "pm") else None,
    "ZONE": lambda word: word if word in _ZONES else None,
    "QN": lambda word: int(word[1]) if len(word) == 2 and word[0] == "q" and word[1] in "1234" else None,
}


def compiled(table: dict) -> dict:
    """The rules of a table, `{symbol: ((pattern, reading), ...)}`, ready for `match`."""
    made = {}
    for symbol in table:
        made[symbol] = []
        for pattern, reading in table[symbol]:
            made[symbol].append(([_part(part, table) for part in pattern.split(" ")], reading))
    return {"rules": made, "index": dict([(symbol, {}) for symbol in table])}


def _part(part: str, table: dict) -> tuple:
    optional = len(part) > 1 and part[-1] == "?"
    part = part[:-1] if optional else part
    if part in KINDS:
        return _KIND, KINDS[part], optional
    if part in table:
        return _SYMBOL, part, optional
    caught = len(part) > 1 and part[0] == "="
    words = {}
    for word in [part] if part == "/" else part[1 if caught else 0 :].split("/"):
        words[word or "/"] = word or "/"
    return _CAUGHT if caught else _WORDS, words, optional


def _can_begin(grammar: dict, parts: list, word: str, depth: int) -> bool:
    for kind, what, optional in parts:
        if kind == _KIND:
            if what(word) is not None:
                return True
        elif kind == _SYMBOL:
            if depth > 6 or candidates(grammar, what, word, depth + 1):
                return True
        elif word in what:
            return True
        if not optional:
            return False
    return False


def candidates(grammar: dict, symbol: str, word: str, depth: int = 0) -> list:
    """The rules of the symbol that can begin with the word, kept for the next time."""
    index = grammar["index"][symbol]
    found = index.get(word)
    if found is None:
        if len(index) > _MOST_KEPT:
            index.clear()
        index[word] = []
        found = [rule for rule in grammar["rules"][symbol] if _can_begin(grammar, rule[0], word, depth)]
        index[word] = found
    return found


def match(state: dict, symbol: str, at: int):
    """`(end, value)` of the longest rule of the symbol at a place; None where none fits.

    `state` holds `words` (of the tokens), `grammar`, `memo` and what the readings need.
    """
    words = state["words"]
    if at >= len(words):
        return None
    memo = state["memo"].get(at)
    if memo is None:
        memo = state["memo"][at] = {}
    if symbol in memo:
        return memo[symbol]
    memo[symbol] = best = None
    if state["depth"] > _DEEPEST:
        return None
    state["depth"] += 1
    for parts, reading in candidates(state["grammar"], symbol, words[at]):
        end, got = _fit(state, parts, at)
        if end > at and (best is None or end > best[0]):
            value = reading(state, got, at, end)
            if value is not None:
                best = (end, value)
    state["depth"] -= 1
    memo[symbol] = best
    return best


def _fit(state: dict, parts: list, at: int) -> tuple:
    """Where the pattern ends that begins at a place, and what it caught; -1 where it does not fit."""
    words, got = state["words"], []
    length = len(words)
    for kind, what, optional in parts:
        value = None
        if at < length:
            if kind == _WORDS:
                if words[at] in what:
                    at += 1
                    continue
            elif kind == _CAUGHT:
                value = what.get(words[at])
            elif kind == _KIND:
                value = what(words[at])
            else:
                found = match(state, what, at)
                if found:
                    at = found[0] - 1
                    value = found[1]
        if value is not None:
            got.append(value)
            at += 1
        elif optional:
            if kind != _WORDS:
                got.append(None)
        else:
            return -1, got
    return at, got
