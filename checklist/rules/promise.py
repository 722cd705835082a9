"""Reading a promise: what they said, against the day it was said, as a first and a last day.

The words are those of `checklist.rules.english`. Source: docs/reference/rules.md#reading-a-promise.
"""

from checklist.rules import days
from checklist.rules.english import context, dates, letters, sentences
from checklist.rules.english.tokens import tokens

LONGEST = 10000
LAST = days.ordinal(dates.LAST_YEAR, 12, 31)
SHORT, KEPT = 200, 4
# the last answers to long texts: one drawing of the page asks for the same text again and again
_LAST = []
_OWN = ("refused", "used", "corrected", "readings")


def read(said: str, on: int, closed: dict, weekend: tuple, interview: int = 0) -> dict:
    """What the text promises: `first` and `last` as ordinals, both 0 where nothing was promised, or `refused`.

    `said` is text as typed, a sentence or a whole message, and `on` the ordinal of
    the day it was said, from 2000 to 2099; `closed` and `weekend` are as in `days`,
    and the names in `closed` are those that holidays are looked up by. `interview`
    is the ordinal of the interview's date, or 0. `first` is no later than `last`,
    and `last` no earlier than `on`.

    `used` lists `[start, end]` offsets of what was read, into the text as typed, and
    `corrected` pairs of a spelling as typed and as read. What cannot be read, or is
    not sure, gives `refused`, the key of a sentence in content/words.yml, with its
    gaps as text (`gaps` below): `said`, `because` (the words that made it so) and
    what the sentence names beside them; and `readings`, the days it may be, each
    `{"first", "last"}`, for a person to choose. Nothing is guessed and nothing raised.
    The answer is not to be changed: the same one may be given again.
    """
    key = (said, on, weekend, interview)
    for kept, there, answer in _LAST:
        if kept == key and there == closed:
            return answer
    answer = _read(said, on, closed, weekend, interview)
    if len(said) > SHORT:
        _LAST[:] = _LAST[1 - KEPT :] + [(key, dict(closed), answer)]
    return answer


def _read(said: str, on: int, closed: dict, weekend: tuple, interview: int) -> dict:
    if len(said) > LONGEST and len(said.strip(" \n\t\r")) > LONGEST:
        return _refused("said-long", {"most": str(LONGEST)}, said, "", [], [], [])
    found, corrected = tokens(said)
    state = context.state(found, on, closed, weekend, interview)
    value, used, because = sentences.read(state)
    places = _places(found, used)
    if value[0] == "none":
        return {"first": 0, "last": 0, "used": places, "corrected": corrected}
    if value[0] == "days":
        first, last = value[1], value[2]
        if on <= last <= LAST:
            return {"first": min(first, last), "last": last, "used": places, "corrected": corrected}
        if last > LAST:
            value = ("bad", "said-years", {})
        else:
            value = ("bad", "said-before", {"last": dates.date_words(last), "on": dates.date_words(on)})
    readings = [item for item in (value[3] if value[0] == "ask" else []) if on <= item[1] <= LAST]
    spans = _places(found, because)
    words = letters.shown(said[spans[0][0] : spans[-1][1]]) if spans else ""
    return _refused(value[1], value[2], said, words, places, corrected, readings)


def gaps(answer: dict) -> tuple:
    """The `(name, text)` pairs of a refusal's sentence."""
    return tuple([(name, answer[name]) for name in answer if name not in _OWN])


def quoted(said: str, answer: dict) -> str:
    """What was said, for quoting: all of it on one line where it is short, else the words that `answer` used.

    At most `letters.LONGEST_SHOWN` letters. A verb alone is left out where a time of several words was read.
    Of a long text that was refused it is the words that made it so.
    """
    if len(said) <= letters.LONGEST_SHOWN or not (answer["used"] or "because" in answer):
        return letters.shown(said)
    if "because" in answer:
        return answer["because"]
    pieces = [letters.one_line(said[start:end]) for start, end in answer["used"]]
    pieces = [piece for piece in pieces if " " in piece] or pieces
    return letters.shown(" \u2026 ".join(pieces))


def _refused(key: str, more: dict, said: str, because: str, used: list, corrected: list, readings: list) -> dict:
    shown = letters.shown(said)
    answer = {"refused": key, "said": shown, "because": because or shown, "used": used, "corrected": corrected}
    answer["readings"] = [{"first": first, "last": last} for first, last in readings]
    answer.update(more)
    return answer


def _places(found: list, spans: list) -> list:
    """`[start, end]` offsets of spans of tokens, rising, those that touch or overlap joined."""
    places = []
    for start, end in sorted(spans):
        first, last = found[start][1], found[end - 1][2]
        if places and first <= places[-1][1]:
            places[-1][1] = max(places[-1][1], last)
        else:
            places.append([first, last])
    return places
