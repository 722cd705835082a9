"""Judging one time in its sentence: which verb it hangs on, and whether that is denied."""

from checklist.rules.english import lexicon, verbs, vocabulary
from checklist.rules.english.letters import DIGITS

_HOPEFUL = tuple(
    (
        "hear heard hearing receive received contacted called told get got know back informed notified anything reply "
        + "response answer news call email contact touch"
    ).split(" ")
)
_COUNT_FROM = ("of", "from", "after", "following", "before", "since", "post", "prior", "upon", "once", "when", "until")
_SPOILT = tuple(
    (
        "ago notice late old each apart long half ? / + - minus 's or weeks' of overdue probation trial salary pay "
        + "off max. holiday holidays"
    ).split(" ")
)
_HEADINGS = ("sent", "date", "received", "when", "created", "posted", "published", "interviews", "interview", "closing")
_RESULTS = ("result", "results", "outcome", "outcomes", "feedback", "decision", "news", "verdict", "hear", "back")
# *pushed back a week* counts from the day that it was before
_SHIFTED = ("pushed", "push", "pushing", "delayed", "delay", "postponed", "extended", "moved", "slipped")
_WANTED = ("need", "needs", "needed", "want", "wants", "wanted")
_WHO = ("someone", "somebody", "person", "you", "it")
_SIGNS = (",", "(", ")", ":", "-", "/", "?")
_NOTHING_BEHIND = (",", ")", "or", "and", "but", "if", "-", ":")
_BEHIND = ("after", "following", "since", "from", "of", "post")
_HARMLESS_BEHIND = ("only", "worry", "hesitate", "problem", "worries", "doubt", "forget")  # not only, no worries
_WEEKLESS = ("by", "within", "before", "no", "until", "not", "latest", "at")


def judge(state: dict, time: tuple, own: list, start: int, end: int) -> tuple:
    """`(status, used, because, sentence)` of one time among those of its sentence, the tokens `start` to `end`.

    The status is `promise`, `reported` (*they said Friday*) or `bare` (nothing but small words beside it) where the
    time may be the answer's, `vague` or `past`, and else why it is not: `not`, `least`, `counted`, `event`, `yours`,
    `told`, `relative` or `unclear`; `because` has the tokens that made it so.
    """
    words = state["words"]
    first, last, value, marks = time
    verb = _verb(state, time, own, start, end)
    kind_of = verb[0]
    at = verb[1]
    used = [(at, at + 1)] if at >= 0 and kind_of == "promise" else []

    def say(status: str, where=None) -> tuple:
        return status, used, [where] if where else [], start

    if value[0] == "past":
        return say("past")
    if first > start and words[first - 1] == "minus":
        return say("minus", (first - 1, last))
    if _is_heading(words, first, start) or (
        words[first - 1 : first] and first > start and words[first - 1] in verbs.WISHES
    ):
        return say("event", (first - 1, first))
    denied = _denied(state, time, own, start, end, at, kind_of)
    # it will not take longer than two weeks: two weeks at the most
    if "beyond" in marks and (denied < 0 or kind_of not in ("promise", "bare")):
        return say("least", (first, last))
    if denied >= 0 and "beyond" not in marks:
        return say("not", (min(denied, first), max(denied + 1, last)))
    if kind_of in ("event", "yours"):
        return say(kind_of, (min(at, first), max(at + 1, last)))
    if kind_of == "unknown":
        return say("unclear", (at, at + 1))
    if "least" in marks or "from" in marks or "not" in marks:
        return say("least" if "not" not in marks else "not", (first, last))
    spoilt = _spoilt(state, time, own, start, end)
    if spoilt:
        return say(spoilt[0], spoilt[1])
    if value[0] == "season":
        return say("unclear")
    if value[0] == "vague":
        return say("vague")
    if marks.get("relative") and [
        time for time in state["times"] if time[0] < first and time[2][0] not in ("past", "vague")
    ]:
        return say("relative", (first, last))
    said_behind = [at for at in range(last, end) if kind_of == "bare" and words[at] in vocabulary.SAID]
    if said_behind and "on" in marks:
        return say("told", (first, said_behind[0] + 1))
    if kind_of == "reported" and "on" in marks:
        return say("told", (at, last))
    return say(kind_of)


def _verb(state: dict, time: tuple, own: list, start: int, end: int) -> tuple:
    """`(kind, at)` of the word that the time hangs on: the nearest before it, else the first behind it."""
    words, first, last = state["words"], time[0], time[1]
    inside = {}
    for item in own:
        for place in range(item[0], item[1]):
            inside[place] = True
    reported = named = -1
    if first > start and verbs.kind(state, first - 1, start) == "noun" and words[first] not in _WEEKLESS:
        of = words[max(start, first - 6) : first]
        if not [one for one in of if one in _RESULTS] or "on" in time[3]:
            return "event", first - 1
    for place in range(first - 1, start - 1, -1):
        if place in inside:
            continue
        found = verbs.kind(state, place, start)
        if found == "event" and reported >= 0:
            break
        if found == "promise" or found == "event":
            if found == "promise" and verbs.is_readers(state, place, start):
                return "yours", place
            if found == "promise" and (verbs.is_past(state, place, start, time) or _is_beside(words, place, start)):
                return "event", place
            return found, place
        if found == "reported" and reported < 0:
            reported = place
        if found == "noun" and not [word for word in words[max(start, place - 4) : place] if word in _BEHIND]:
            named = place
    if reported >= 0:
        for place in range(last, end):
            if (
                place not in inside
                and verbs.kind(state, place, start) == "promise"
                and "on" in time[3]
                and ([item for item in own if item[0] > place])
            ):
                return "event", reported
        return "reported", reported
    if named < 0 and _is_beside(words, first, start):
        named = first - 1
    if named >= 0:
        return "event", named
    for place in range(last, end):
        if place in inside:
            continue
        if words[place] in ("and", "but", "so") and [
            word for word in words[place + 1 : place + 3] if word in vocabulary.SUBJECTS
        ]:
            break
        found = verbs.kind(state, place, start)
        if found == "promise" or found == "event":
            return "yours" if found == "promise" and verbs.is_readers(state, place, start) else found, place
    wanted = [place for place in range(start, end) if words[place] in _WANTED]
    if wanted and [word for word in words[start:end] if word in _WHO]:
        return "unknown", wanted[0]
    for place in range(start, end):
        word = words[place]
        if (
            place not in inside
            and word not in vocabulary.FILLER
            and word not in vocabulary.AGAINST
            and (word not in vocabulary.NEUTRAL and word not in (",", "(", ")", ":", "-", "~", "and"))
        ):
            return "unknown", place
    return "bare", -1


def _is_beside(words: list, at: int, start: int) -> bool:
    """True for the verb of a clause of time: *when he is back on Monday*, *after she gets back*."""
    for place in range(at - 1, max(start, at - 6) - 1, -1):
        if words[place] in (",", "and", "but", ")", "will", "would", "should"):
            return False
        if words[place] in ("when", "once", "after", "while") or words[place : place + 3] == ["as", "soon", "as"]:
            return True
    return False


def _cut(state: dict, time: tuple, own: list, start: int) -> int:
    """Where the clause of the time begins: behind the last comma or joining word with a subject or another time."""
    words, first = state["words"], time[0]
    for place in range(first - 1, start - 1, -1):
        if words[place] not in vocabulary.CUTS:
            continue
        between = words[place + 1 : first]
        if words[place] == "as" and words[place + 1 : place + 2] == ["soon"]:
            continue
        if words[place] == "but":
            return place + 1
        found = [at for at in range(place + 1, first) if verbs.kind(state, at, start) in ("promise", "event")]
        if [word for word in between if word in vocabulary.SUBJECTS]:
            return place + 1
        if not found and [item for item in own if item[1] <= place]:
            return place + 1
    return start


def _denied(state: dict, time: tuple, own: list, start: int, end: int, verb: int, kind_of: str) -> int:
    """The place of the word that takes the promise back; -1 where none does."""
    words, first, last, marks = state["words"], time[0], time[1], time[3]
    cut = _cut(state, time, own, start)
    against = [at for at in range(cut, first) if _is_against(words, at)]
    if kind_of != "event" and verb >= last:
        against += [at for at in range(last, verb) if _is_against(words, at)]
    elif kind_of in ("bare", "reported", "unknown"):
        against += [
            at
            for at in range(last, end)
            if _is_against(words, at) and not [item for item in own if item[0] <= at < item[1]]
        ]
    for at in range(last, min(last + 3, end)):
        if (
            words[at] in ("is", "are", "was", "would", "will", "seems", "looks", "might")
            and at + 1 < end
            and (words[at + 1] in vocabulary.AGAINST or words[at + 1 : at + 3] in (["too", "soon"], ["too", "early"]))
        ):
            against.append(at + 1)
    if not against:
        return -1
    if "not until" in marks or (
        "until" in marks
        and not [word for word in words[against[0] + 1 : against[0] + 4] if word in ("wait", "need", "hesitate")]
        and (words[against[0] + 1 : against[0] + 3] != ["have", "to"])
    ):
        return -1
    conditional = [
        at
        for at in range(start, against[0])
        if words[at] in ("if", "unless") or words[at : at + 2] == ["should", "you"]
    ]
    if (
        conditional
        and against[0] > conditional[-1]
        and [at for at in range(conditional[-1], last) if words[at] in _HOPEFUL]
    ):
        return -1
    return against[0]


def _is_against(words: list, at: int) -> bool:
    if words[at] not in vocabulary.AGAINST:
        return False
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    return not (before == ["or"] or (after and after[0] in _HARMLESS_BEHIND))


def _is_heading(words: list, first: int, start: int) -> bool:
    """True for *Sent: Thursday 5 March*: a line at the head of a message."""
    return first - 2 == start and words[first - 1] == ":" and words[first - 2] in _HEADINGS


def _spoilt(state: dict, time: tuple, own: list, start: int, end: int):
    """`(status, tokens)` of what stands beside a time and changes it; None where nothing does."""
    words, first, last, value = state["words"], time[0], time[1], time[2]
    inside = {}
    for item in own:
        for place in range(item[0], item[1]):
            inside[place] = True
    before = words[first - 1] if first > start else ""
    after = words[last] if last < end else ""
    counted = value[0] == "count" or time[3].get("counted")
    # the other of two alternatives was not understood: Fredag or Monday, our to six weeks
    if (
        before in ("or", "/", "-") and first - 2 >= start and first - 2 not in inside and words[first - 2] not in _SIGNS
    ) or (before == "to" and counted):
        return "unclear", (max(start, first - 2), last)
    if (
        before
        and (before in ("?", "+", "/", "time", "of") or (_is_figure(before) and before not in ("one",)))
        and (first - 1 not in inside)
    ):
        return "unclear", (first - 1, last)
    if (after in _COUNT_FROM and (counted or after == "of")) or (after in _SPOILT and after != "or"):
        if not (after == "-" and last + 1 >= end):
            return "counted" if counted else "unclear", (first, min(last + 3, end))
    if words[last - 1] in lexicon.WEEKDAY and after in vocabulary.NOUNS and last not in inside:
        return "event", (first, last + 1)
    longer = [place for place in range(last, end) if words[place] in ("longer", "later") and words[place - 1] != "no"]
    if longer and longer[0] not in inside:
        return "least", (first, longer[0] + 1)
    more = words[last : last + 3] in (["and", "a", "half"], ["and", "a", "bit"])
    if after and last not in inside and ((_is_figure(after) and after != "one") or more):
        return "unclear", (first, min(last + 1, end))
    if (last in inside and last < end) or (first > start and first - 1 in inside):
        return "unclear", (max(start, first - 1), min(last + 1, end))
    if counted:
        for place in range(start, end):
            if place not in inside and words[place] in ("once", "upon", "when", "after", "following") and place != last:
                near = [at for at in range(place + 1, min(place + 7, end)) if at not in inside]
                if [at for at in near if _is_event(state, at, start)]:
                    return "counted", (place, min(place + 4, end))
                if words[place] in ("once", "upon"):
                    return "counted", (place, min(place + 4, end))
        shifted = [place for place in range(start, first) if words[place] in _SHIFTED]
        told_before = [item for item in own if item[2][0] == "past" or (item[0] < first and "on" in item[3])] and (
            [place for place in range(start, end) if words[place] in vocabulary.SAID]
        )
        if shifted or told_before:
            return "counted", (shifted[0], last) if shifted else (first, last)
    for place in range(start, end):
        if place not in inside and words[place] == "next" and (place + 1 == end or words[place + 1] in _NOTHING_BEHIND):
            return "unclear", (place, place + 1)
        if place not in inside and lexicon.is_time(words[place]) and not verbs.is_greeting(words, place):
            return "unclear", (place, place + 1)
    return None


def _is_event(state: dict, at: int, start: int) -> bool:
    kind = verbs.kind(state, at, start)
    return kind == "event" or (kind == "noun" and state["words"][at - 1] == "all")


def _is_figure(word: str) -> bool:
    return word[0] in DIGITS or lexicon.number(word) >= 0
