"""Reading a promise: what they said, against the day it was said, as a first and a last day.

English for now: the words are in the tables here, in `promise_dates`,
`promise_spans` and `spoken`. Source: rules.md, What they said: reading a promise.
"""

from checklist.rules import days, promise_dates, promise_spans, spoken
from checklist.rules.promise_dates import RefusedError

LONGEST = 200
LAST = days.ordinal(promise_dates.LAST_YEAR, 12, 31)
AFTER_WORKING_DAYS = 5
_LET_YOU_KNOW = ["we", "will", "let", "you", "know"]
IN_FRONT = (["by"], ["on"], ["within"], ["in"], ["at"], ["probably"], ["hopefully"], ["maybe"], ["likely"],
            ["around"], ["about"], ["sometime"], ["until"], ["till"], ["no", "later", "than"], _LET_YOU_KNOW)
_NO_PROMISE = (["they", "did", "not", "say"], ["soon"], ["shortly"], ["we", "will", "be", "in", "touch"])


def read(said: str, on: int, closed: dict, weekend: tuple) -> dict:
    """`first` and `last` as ordinals, both 0 where nothing was promised, else `refused`.

    `said` is text as typed and `on` the ordinal of the day it was said, from 2000
    to 2099; `closed` and `weekend` are as in `days`. `first` is no later than
    `last`, and `last` no earlier than `on`. What cannot be read gives `refused`,
    the key of a sentence in content/words.yml, with its gaps, all text: `said`,
    and what the sentence names beside it. Nothing is guessed and nothing raised.
    """
    try:
        if len(spoken.one_line(said)) > LONGEST:
            raise RefusedError("said-unknown", {})
        first, last = _read(spoken.tokens(said), on, closed, weekend)
        if last > LAST:
            raise RefusedError("said-years", {})
        if last and last < on:
            ends, said_on = promise_dates.date_words(last), promise_dates.date_words(on)
            raise RefusedError("said-before", {"last": ends, "on": said_on})
    except RefusedError as error:
        answer = {"refused": error.args[0], "said": spoken.shown(said)}
        answer.update(error.args[1])
        return answer
    return {"first": first, "last": last}


def _read(words: list, on: int, closed: dict, weekend: tuple) -> tuple:
    _refuse_signs(words)
    if _is_no_promise(words):
        return 0, 0
    words = _without_front(words)
    if words[0] == "after":
        return _after(_without_front(words[1:]), on, closed, weekend)
    if words[0] == "before":
        return _before(_without_front(words[1:]), on, closed, weekend)
    span = _counted(words, on, closed, weekend) or _placed(words, on, closed, weekend)
    if not span:
        _refuse_numbers(words)
        raise RefusedError("said-unknown", {})
    return span


def _without_front(words: list) -> list:
    """The words without those in front that change nothing."""
    found = True
    while found:
        found = False
        for phrase in IN_FRONT:
            if words and words[:len(phrase)] == phrase:
                words, found = words[len(phrase):], True
    return words


def _is_no_promise(words: list) -> bool:
    """True where nothing is left once every phrase that promises nothing is taken away."""
    words = _without_front(words)
    found = True
    while found and words:
        found = False
        for phrase in _NO_PROMISE:
            if words[:len(phrase)] == phrase:
                words, found = _without_front(words[len(phrase):]), True
    return not words


def _counted(words: list, on: int, closed: dict, weekend: tuple) -> tuple:
    """The span of an end or a count: *before* in front of these changes nothing."""
    return promise_spans.end_of(words, on, closed, weekend) or promise_spans.count(words, on, closed, weekend)


def _placed(words: list, on: int, closed: dict, weekend: tuple) -> tuple:
    """The span of a named day, a week, a month or a part of one."""
    span = promise_spans.week(words, on, closed, weekend) or promise_spans.month(words, on, closed, weekend)
    if span:
        return span
    day = promise_dates.named_day(words, on, weekend)
    return (day, day) if day else ()


def _before(words: list, on: int, closed: dict, weekend: tuple) -> tuple:
    if not words:
        raise RefusedError("said-unknown", {})
    span = _counted(words, on, closed, weekend)
    if span:
        return span
    span = _placed(words, on, closed, weekend)
    if not span:
        raise RefusedError("said-unknown", {})
    return on, span[0] - 1


def _after(words: list, on: int, closed: dict, weekend: tuple) -> tuple:
    if not words:
        raise RefusedError("said-after", {})
    span = promise_spans.end_of(words, on, closed, weekend)
    day = span[1] if span else promise_dates.named_day(words, on, weekend)
    if not day:
        raise RefusedError("said-after", {})
    return day + 1, days.add_working(day, AFTER_WORKING_DAYS, closed, weekend)


def _refuse_signs(words: list) -> None:
    """Raises RefusedError where figures cannot be told apart, or something is counted backwards."""
    for at, word in enumerate(words):
        if "/" in word or "." in word:
            if "." in word and _is_unit_next(words[at + 1:]):
                raise RefusedError("said-count", {})
            _refuse_figures(word)
        if word == "minus":
            raise RefusedError("said-minus", {})


def _is_unit_next(words: list) -> bool:
    return promise_spans.unit_of(words[:1]) != "" or promise_spans.unit_of(words[:2]) != ""


def _refuse_figures(word: str) -> None:
    """Raises RefusedError for a date in figures, with both dates where it can be two."""
    parts = [int(part[:9]) for part in (word.split("/") if "/" in word else word.split("."))]
    one, other = parts[0], parts[1]
    if len(parts) > 3 or one == other or not 1 <= one <= 12 or not 1 <= other <= 12:
        raise RefusedError("said-figures", {})
    raise RefusedError("said-slashes", {
        "one": str(one) + " " + promise_dates.month_name(other),
        "other": str(other) + " " + promise_dates.month_name(one),
    })


def _refuse_numbers(words: list) -> None:
    """Raises RefusedError for numbers with nothing behind them that says of what."""
    others = [word for word in words if word not in ("-", "to", "or") and spoken.number(word) < 0]
    if spoken.number(words[0]) >= 0 and not others:
        raise RefusedError("said-bare-number", {})
