"""Which time in a text is the promise: the words around it decide. Source: docs/reference/rules.md#reading-a-promise.

Every time that can be read is found, and the nearest verb says whose it is: theirs
to answer, another event's, or the reader's own to do. What is denied, what is only
a least, and what is counted from a day that nobody knows is not a promise.
"""

from checklist.rules.english import bounds, clauses, lexicon, verbs, vocabulary
from checklist.rules.english.letters import DIGITS

MOST_TIMES = 12
_PROMISES = ("promise", "reported", "bare")
_REFUSALS = (
    ("not", "said-not"),
    ("least", "said-least"),
    ("minus", "said-minus"),
    ("relative", "said-relative"),
    ("counted", "said-counted"),
    ("event", "said-event"),
    ("yours", "said-yours"),
    ("told", "said-told"),
    ("unclear", "said-unknown"),
    ("past", "said-past"),
)
_ENDS = ("by", "before", "within", "until", "after", "on", "at", "around", "about", "in", "for")


def read(state: dict) -> tuple:
    """`(value, used, because, key)` of the text in `state`.

    `value` is `("days", first, last)`, `("none",)`, `("bad", key, gaps)` or `("ask", key, gaps, readings)`;
    `used` holds `(start, end)` of tokens that were read, `because` those that made a refusal, or is empty.
    """
    words, times, at = state["words"], [], 0
    while at < len(words):
        found = bounds.time(state, at)
        if found:
            times.append((at, found[0], found[1], found[2]))
            at = found[0]
        else:
            at += 1
    state["times"] = times
    if not times:
        return _without_time(state)
    judged = []
    for start, end in _sentences(state):
        own = [time for time in times if start <= time[0] < end]
        for item in own:
            if len(own) > MOST_TIMES:
                judged.append((item, ("unclear", [], [(own[0][0], own[MOST_TIMES][1])], start)))
                break
            judged.append(_related(state, item, own, clauses.judge(state, item, own, start, end)))
    return _chosen(state, judged)


def _related(state: dict, time: tuple, own: list, judgement: tuple) -> tuple:
    """The time and its judgement; *the week after* behind a date or a week of its sentence is read from that."""
    earlier = [item for item in own if item[0] < time[0]]
    if judgement[0] != "relative" or not earlier or not isinstance(earlier[-1][2][-1], int):
        return time, judgement
    one = earlier[-1]
    named = [word for word in state["words"][one[0] : one[1]] if word in lexicon.MONTH or lexicon.ordinal(word) > 0]
    if not named and one[2][0] not in ("week", "part", "end", "month"):
        return time, judgement
    words = state["words"][time[0] : time[1]]
    while words and words[0] in bounds.LEADS and words[0] != "following":
        words = words[1:]
    value = bounds.behind(state, words, one[2])
    if value[0] == "bad" or "before" in time[3] or "after" in time[3]:
        return time, judgement
    status = "promise" if judgement[1] else "bare"
    return (time[0], time[1], value, time[3]), (status, judgement[1], [], judgement[3])


def _sentences(state: dict) -> list:
    """`(start, end)` of each sentence, in tokens; a full stop inside a time ends none."""
    inside = {}
    for time in state["times"]:
        for at in range(time[0], time[1]):
            inside[at] = True
    found, start = [], 0
    for at, word in enumerate(state["words"]):
        if word == "." and at not in inside:
            if at > start:
                found.append((start, at))
            start = at + 1
    if start < len(state["words"]):
        found.append((start, len(state["words"])))
    return found


def _chosen(state: dict, judged: list) -> tuple:
    """The one answer of all times that were judged, each `(time, (status, used, because))`."""
    taken = []
    for status in _PROMISES:
        taken = taken or [item for item in judged if item[1][0] == status]
    if not taken:
        return _refused(judged)
    # a least beside the promise takes its certainty away: Friday at the earliest, more likely Monday
    least = [item for item in judged if item[1][0] == "least" and item[1][3] == taken[0][1][3]]
    if least:
        return _refused(least)
    changed = _changed(state, judged, taken)
    if changed:
        return changed
    named = [item for item in taken if item[0][2][0] not in ("clock", "vague")]
    taken = named or [item for item in taken if item[0][2][0] == "clock"] or taken
    used = []
    for time, judgement in taken:
        used += [(time[0], time[1])] + judgement[1]
    values = []
    for time, _ in taken:
        if time[2][0] in ("bad", "ask"):
            return time[2], used, [(time[0], time[1])]
        if time[2][0] == "vague":
            return ("none",), used, []
        if time[2][1:3] not in values:
            values.append(time[2][1:3])
    # two names of one day, of which the speaker thought that they are two
    if len(values) == 1 and not (len(taken) > 1 and taken[-1][0][3].get("hedged")):
        return ("days", values[0][0], values[0][1]), used, []
    first, last = taken[0][0], taken[-1][0]
    words = state["words"]
    either = words[first[0]] == "either" and "or" in words[first[1] : last[0]]
    if len(values) == 2 and either and values[0][0] <= values[1][0]:
        return ("days", values[0][0], values[1][1]), used, []
    return ("ask", "said-two", {}, sorted(values)[:4]), used, [(first[0], first[1]), (last[0], last[1])]


def _changed(state: dict, judged: list, taken: list):
    """The question where a time behind *but* or *now* may take the promise's place; None where none does."""
    last = taken[-1][0]
    for time, judgement in judged:
        between = state["words"][last[1] : time[0]]
        if (
            time[0] > last[0]
            and judgement[3] == taken[-1][1][3]
            and judgement[0] in ("bare", "reported", "relative", "unclear")
            and ([word for word in between if word in ("but", "now", "although", "though", "however", "instead")])
        ):
            readings = [one[2][1:3] for one in (last, time) if isinstance(one[2][-1], int)]
            return ("ask", "said-two", {}, sorted(readings)), [], [(last[0], last[1]), (time[0], time[1])]
    return None


def _refused(judged: list) -> tuple:
    """The refusal of times of which none is a promise: the first by the order of `_REFUSALS`."""
    for time, judgement in judged:
        if judgement[0] == "vague":
            return ("none",), [(time[0], time[1])], []
    for status, key in _REFUSALS:
        for time, judgement in judged:
            if judgement[0] != status:
                continue
            if time[2][0] in ("bad", "ask") and status in ("unclear", "counted"):
                return time[2], [], [(time[0], time[1])]
            readings = []
            if status in ("told", "relative", "event", "yours", "unclear") and isinstance(time[2][-1], int):
                readings = [time[2][1:3]]
            return ("ask", key, {}, readings), [], judgement[2] or [(time[0], time[1])]
    return ("bad", "said-unknown", {}), [], []


def _without_time(state: dict) -> tuple:
    """The answer where no time was found: no promise, or a refusal with the words that were not understood."""
    words = [word for word in state["words"] if word not in (".", ",", "(", ")", ":", "-", "/")]
    if not words:
        return ("none",), [], []
    odd = [
        at
        for at, word in enumerate(state["words"])
        if lexicon.is_time(word) and not verbs.is_greeting(state["words"], at)
    ]
    if "minus" in words:
        return ("bad", "said-minus", {}), [], []
    if odd:
        return ("bad", "said-unknown", {}), [], [(odd[0], odd[0] + 1)]
    if [word for word in words if word[0] in DIGITS] and not [
        word
        for word in words
        if word not in ("to", "or", "-")
        and not (word[0] in DIGITS or lexicon.number(word) >= 0 or word in bounds.LEADS)
    ]:
        return ("bad", "said-bare-number", {}), [], []
    if not [
        word for word in words if lexicon.number(word) < 0 and word not in ("to", "or") and word not in bounds.LEADS
    ] and ([word for word in words if lexicon.number(word) >= 0]):
        return ("bad", "said-bare-number", {}), [], []
    last = len(state["words"])
    while last and state["words"][last - 1] in (".", ",", "-"):
        last -= 1
    if words[-1] in _ENDS and words[-2:-1] not in (["shortly"], ["soon"]):
        return ("bad", "said-after" if words[-1] == "after" else "said-unknown", {}), [], [(last - 1, last)]
    text = " " + " ".join(state["words"]) + " "
    for phrase in vocabulary.VAGUE:
        if " " + phrase + " " in text:
            return ("none",), [], []
    foreign = [at for at, word in enumerate(state["words"]) if word in vocabulary.FOREIGN or _is_foreign(word)]
    known = [word for word in words if word in vocabulary.FILLER]
    if foreign and len(foreign) >= len(known):
        return ("bad", "said-language", {}), [], [(foreign[0], foreign[0] + 1)]
    event = [at for at, word in enumerate(state["words"]) if verbs.kind(state, at, 0) == "event"]
    promise = [at for at, word in enumerate(state["words"]) if verbs.kind(state, at, 0) == "promise"]
    if promise and (not event or promise[0] < event[0]):
        return ("none",), [], []
    if event:
        return ("bad", "said-event", {}), [], [(event[0], event[0] + 1)]
    if [word for word in words if word in vocabulary.AGAINST] and not [
        word for word in words if word not in (vocabulary.FILLER) and word not in vocabulary.AGAINST
    ]:
        return ("none",), [], []
    return ("bad", "said-unknown", {}), [], []


def _is_foreign(word: str) -> bool:
    """True for a word with a letter that English does not have."""
    for letter in word:
        if ord(letter) > 127:
            return True
    return False
