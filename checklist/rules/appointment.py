"""A call that they fixed for a day and a time: its moment, and when it counts as missed.

The time is the one that the plan has for the promise, else one that can be read in
its words (*they will call on Thursday at 3pm*). A bound (*by 5pm*), a span, a time
in another zone, or two times are none.
"""

from checklist.rules import days, words
from checklist.rules.english import lexicon
from checklist.rules.english.tokens import tokens

CALLS = ("call", "calls", "calling", "ring", "rings", "ringing", "phone", "phones", "phoning", "telephone", "dial")
BOUNDS = ("by", "before", "until", "after", "between", "from", "till", "than")
AROUND = ("at", "around", "about", "approximately", "exactly")
JOINS = ("-", "to", "/")
SPANS = ("-", "to", "and", "or", "until", "/", "till")
ZONES = ("gmt", "bst", "utc", "est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt", "ct", "cet", "cest", "ist")
LATE = ("afternoon", "evening", "tonight", "night")
LONGEST = 1000  # letters of what was said; a time in a whole letter is not looked for
WAIT = 60  # minutes after the time until it counts as missed
NOON = 12 * 60


def time(entry: dict, answer: dict) -> int:
    """Minutes since midnight at which they will call, of one promise of a plan; BARE where none was fixed.

    `answer` is what `promise.read` made of its words, or an empty dict where a day was chosen.
    """
    chosen = days.parse_time(entry.get("time", ""))
    if chosen != days.BARE:
        return chosen
    if not answer.get("last") or answer["first"] != answer["last"] or len(entry["said"]) > LONGEST:
        return days.BARE
    if not may_name(entry["said"]):
        return days.BARE
    each = [token[0] for token in tokens(entry["said"])[0]]
    if not [word for word in each if word in CALLS]:
        return days.BARE
    found, at = [], 0
    while at < len(each):
        end, minute = _clock(each, at)
        if end == at:
            at += 1
            continue
        before = each[at - 1] if at else ""
        before = each[at - 2] if before in AROUND and at > 1 and each[at - 2] in BOUNDS else before
        behind = each[end] if end < len(each) else ""
        span = behind in SPANS and end + 1 < len(each) and lexicon.number(each[end + 1].split(":")[0]) >= 0
        if before in BOUNDS + JOINS or behind in ZONES or span:
            return days.BARE
        found.append(minute)
        at = end
    return found[0] if len(found) == 1 else days.BARE


def may_name(said: str) -> bool:
    """True where a time of a call may stand in the words: a quick look, before they are read."""
    low = words.folded(said[:LONGEST])
    return any(one in low for one in CALLS)


def _clock(each: list, at: int) -> tuple:
    """`(end, minute)` of the time of day that begins at a place; the place itself where none does."""
    word, led = each[at], at > 0 and each[at - 1] in AROUND + BOUNDS
    if word in ("noon", "midday"):
        return at + 1, NOON
    past = {"half": 30, "quarter": 15}.get(word)
    if past and each[at + 1 : at + 2] in (["past"], ["to"]) and at + 2 < len(each):
        hour = lexicon.number(each[at + 2])
        if 1 <= hour <= 12:
            minutes = hour * 60 + (past if each[at + 1] == "past" else -past)
            return _half(each, at + 3, minutes)
        return at, 0
    hour, _, rest = word.partition(":")
    hour = lexicon.number(hour)
    minute = int(rest) if rest and len(rest) == 2 and lexicon.number(rest) >= 0 else 0
    if not 0 <= hour <= 23 or minute > 59 or (":" in word and len(rest) != 2):
        return at, 0
    behind = each[at + 1] if at + 1 < len(each) else ""
    if behind in ("h", "hrs") or (len(word) == 5 and word[0] == "0"):
        return at + 1 + (behind in ("h", "hrs")), hour * 60 + minute
    if behind in ("am", "pm", "oclock") or ":" in word:
        return _half(each, at + 1, hour * 60 + minute)
    # a number alone is a time only behind *at*, and where it counts nothing
    counts = behind in lexicon.UNITS or behind in lexicon.MONTH or behind in ("working", "business", "of")
    return _half(each, at + 1, hour * 60) if led and not counts else (at, 0)


def _half(each: list, end: int, minute: int) -> tuple:
    """The time in its half of the day: as it is said, else from one to half past seven in the afternoon."""
    if each[end : end + 1] == ["oclock"]:
        end += 1
    named = each[end] if end < len(each) else ""
    if named in ("am", "pm"):
        hour = minute % NOON if minute < 13 * 60 else minute
        return end + 1, hour + (NOON if named == "pm" and hour < NOON else 0)
    if minute >= 13 * 60:
        return end, minute
    if [word for word in each if word in LATE]:
        return end, minute % NOON + NOON
    if "morning" in each or minute >= 8 * 60:
        return end, minute
    return end, minute + NOON


def missed(plan: dict, newest: dict, now: tuple, calendar: dict) -> bool:
    """True from an hour after the time that the promise `newest` fixed until the end of the next working day.

    False once they have answered, and where the person has said that they did call.
    """
    if not newest or newest["time"] == days.BARE or not newest["last"] or plan["closed"]:
        return False
    if plan["outcome"]["kind"] or plan["confirmed"].get("call") == moment(newest):
        return False
    due = newest["time"] + WAIT
    over = days.add_working(newest["last"], 1, calendar["closed"], calendar["weekend"])
    return (newest["last"] + due // (24 * 60), due % (24 * 60)) <= now and now[0] <= over


def moment(newest: dict) -> str:
    """The call's moment, `YYYY-MM-DDTHH:MM`."""
    return days.date_text(newest["last"]) + "T" + days.time_text(newest["time"])
