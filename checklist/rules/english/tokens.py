"""Tokens of a typed text: words, numbers, dates in figures, and the signs that part sentences.

A token is `(word, start, end, the)`: the offsets are into the text as typed, and
`the` is true where that word stood in front of it. A word is lower case; a number
stays as typed (`13`), an ordinal is `13th`, a date in figures `3/4` or
`2026-03-13`, a clock `17:00`; `-` stands between two things that can be a range,
`minus` in front of a number, `,` `(` `)` `:` `.` part clauses and sentences.
"""

from checklist.rules.english import lexicon, spelling, vocabulary
from checklist.rules.english.letters import APOSTROPHES, DIGITS, runs

_NOT_AN_END = ("mr", "mrs", "ms", "dr", "prof", "approx", "no", "st", "vs")
_PARTS = ("early", "mid", "late", "middle", "beginning", "start", "end")
_SIGNS = ("(", ")", ",", ":", ".", "?")
_POSSESSED = ("today", "tomorrow", "yesterday", "tonight", "christmas", "easter", "morning", "afternoon")


def tokens(said: str) -> tuple:
    """`(tokens, corrected)`: the tokens in the text's order, and each spelling that was put right, once, as typed."""
    state = {"found": [], "the": False, "corrected": [], "said": said}
    pieces, at = _merged(runs(said)), 0
    while at < len(pieces):
        text, start, end, _ = pieces[at]
        after = at + 1
        if text[0] in DIGITS:
            after = _figures(state, pieces, at)
        elif text[0] == "-":
            _dash(state, pieces, at)
        elif text == ".":
            if not _is_inside(pieces, at):
                _add(state, ".", start, end)
        elif text in ",():/?+":
            _add(state, text, start, end)
        elif text == "&":
            _add(state, "and", start, end)
        elif text != "~":
            _word(state, text, said, start, end)
        at = after
    return state["found"], state["corrected"]


def _add(state: dict, word: str, start: int, end: int) -> None:
    state["found"].append((word, start, end, state["the"]))
    state["the"] = False


def _merged(pieces: list) -> list:
    """The runs with dashes of any length as one, `p.m.` and `c.o.b.` as one word, and `day(s)` as `days`."""
    found, at, count = [], 0, len(pieces)
    while at < count:
        text, start, end, touches = pieces[at]
        at += 1
        if text == "-":
            while at < count and pieces[at][0] == "-" and pieces[at][3]:
                end = pieces[at][2]
                at += 1
        elif len(text) == 1 and "a" <= text <= "z":
            while (
                at + 1 < count
                and pieces[at][0] == "."
                and len(pieces[at + 1][0]) == 1
                and pieces[at + 1][3]
                and ("a" <= pieces[at + 1][0] <= "z")
            ):
                text, end = text + pieces[at + 1][0], pieces[at + 1][2]
                at += 2
            if len(text) > 1 and at < count and pieces[at][0] == "." and pieces[at][3]:
                if at + 1 < count:
                    at += 1
        elif at + 2 < count and pieces[at][0] == "(" and pieces[at][3] and pieces[at + 1][0] == "s":
            text, end = text + "s", pieces[at + 2][2]
            at += 3
        found.append((text, start, end, touches))
    return found


def _is_inside(pieces: list, at: int) -> bool:
    """True for a full stop that ends no sentence: `Dec. 1st`, `Mr. Shaw`, `acme.com`."""
    if not pieces[at][3] or not at or at + 1 == len(pieces):
        return False
    before, after = pieces[at - 1][0], pieces[at + 1][0]
    if pieces[at + 1][3] and "a" <= before[0] <= "z" and "a" <= after[0] <= "z":
        return True
    if before[0] in DIGITS and after in lexicon.MONTH:
        return True
    if before in _NOT_AN_END or (after[0] in DIGITS and len(before) < 6 and before not in vocabulary.KNOWN):
        return True
    short = len(before) < 6 and (before in lexicon.WEEKDAY or before in lexicon.MONTH)
    return short and (
        after[0] in DIGITS
        or after in lexicon.WEEKDAY
        or after in lexicon.MONTH
        or after in ("morning", "afternoon", "evening", "am", "pm", "at", "the", "or")
    )


def _word(state: dict, text: str, said: str, start: int, end: int) -> None:
    """Adds the tokens of one word as typed: short forms in full, spelling put right, *the* noted only."""
    if text == "the" or text == "teh":
        state["the"] = True
        return
    if "'" in text:
        words = _apart(text)
    else:
        words = lexicon.SAME.get(text) or lexicon.SHORT.get(text) or [text]
    if len(words) == 1 and len(text) > 3 and text == words[0]:
        right = spelling.correct(text)
        if right:
            pair = [said[start:end], right]
            if pair not in state["corrected"]:
                state["corrected"].append(pair)
            words = [right]
    found = state["found"]
    for word in words:
        value = lexicon.ordinal(word)
        tens = found[-1][0] if found else ""
        if tens in lexicon.TENS and (0 < value < 10 or word in lexicon.ONES):
            one = found.pop()
            total = str(lexicon.TENS[tens] + (value if value > 0 else lexicon.NUMBERS[word]))
            found.append((total + "th" if value > 0 else total, one[1], end, one[3]))
        else:
            _add(state, word, start, end)


def _apart(text: str) -> list:
    """The words of one with an apostrophe: *we'll* is we will, *don't* is do not, *weeks'* is weeks."""
    if text == "o'clock":
        return ["oclock"]
    at = text.find("'")
    stem, ending = text[:at], text[at + 1 :]
    if ending == "t" and stem[-1:] == "n":
        return [{"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}.get(stem[:-1], stem[:-1]), "not"]
    if ending in lexicon.ENDINGS and stem:
        stem = (lexicon.SAME.get(stem) or [stem])[-1]
        if ending == "s" and (stem in lexicon.WEEKDAY or stem in lexicon.MONTH or stem in _POSSESSED):
            return [stem, "'s"]
        return [word for word in (stem, lexicon.ENDINGS[ending]) if word]
    return [word for word in text.split("'") if word]


def _figures(state: dict, pieces: list, at: int) -> int:
    """Adds the tokens of joined numbers, and says where they end: one number, a range, a clock or a date."""
    end = at + 1
    found = state["found"]
    after_month = [item for item in found[-2:] if item[0] in lexicon.MONTH]
    if after_month and len(pieces[at][0]) == 2 and state["said"][pieces[at][1] - 1] in APOSTROPHES:
        _add(state, "20" + pieces[at][0], pieces[at][1], pieces[at][2])  # March '26
        return end
    while end + 1 < len(pieces) and pieces[end + 1][0][0] in DIGITS:
        sign = pieces[end][0]
        touching = pieces[end][3] and pieces[end + 1][3]
        if sign not in ("-", "/") and not (sign in ".:" and touching):
            break
        if sign == "-" and not touching and _is_date(pieces, end + 1):
            break
        end += 2
    parts = [piece for piece in pieces[at:end] if piece[0][0] in DIGITS]
    signs = "".join([piece[0] for piece in pieces[at:end] if piece[0][0] not in DIGITS])
    first, last = pieces[at], pieces[end - 1]
    if signs in ("", "-"):
        month = signs and len(last[0]) == 4 and state["found"] and state["found"][-1][0] in lexicon.MONTH
        for piece in parts if month else pieces[at:end]:
            _add(state, piece[0], piece[1], piece[2])
        return _ordinal(state, pieces, end)
    numbers = [piece[0] for piece in parts]
    if signs == ":" or (signs == "." and len(numbers[1]) == 2 and int(numbers[1]) > 12 and int(numbers[0]) < 24):
        word = numbers[0] + ":" + numbers[1]
    elif ":" in signs:
        if signs != ":-:":
            word = "?"
        else:
            _add(state, numbers[0] + ":" + numbers[1], parts[0][1], parts[1][2])
            _add(state, "-", pieces[at + 3][1], pieces[at + 3][2])
            word, first = numbers[2] + ":" + numbers[3], parts[2]
    elif signs == "--" and [len(number) for number in numbers] == [4, 2, 2]:
        word = "-".join(numbers)
    else:
        word = ("/" if "/" in signs else ".").join(numbers)
        if signs == "--":
            word = "-" + word
    _add(state, word, first[1], last[2])
    return end


def _is_date(pieces: list, at: int) -> bool:
    """True where a date in figures, with a sign of its own, begins at that run."""
    return (
        at + 2 < len(pieces)
        and pieces[at + 1][0] in ("/", ".")
        and pieces[at + 1][3]
        and (pieces[at + 2][0][0] in DIGITS)
    )


def _ordinal(state: dict, pieces: list, end: int) -> int:
    """Makes `13th` of the number in front of its ending, and says where that ends."""
    number = state["found"][-1]
    if end < len(pieces) and pieces[end][3] and pieces[end][0] == lexicon.suffix(number[0]):
        state["found"][-1] = (number[0] + "th", number[1], pieces[end][2], number[3])
        return end + 1
    before = state["found"][-2] if len(state["found"]) > 1 else None
    if before and before[0] in ("q", "h") and before[2] == number[1]:
        state["found"].pop()
        state["found"][-1] = (before[0] + number[0], before[1], number[2], before[3])
    return end


def _kind(word: str) -> str:
    """`n` for a number, `w` a weekday, `m` a month, `p` a part of one; an empty text for what is no end of a range."""
    if lexicon.number(word) >= 0 or lexicon.ordinal(word) >= 0 or word[0] in DIGITS:
        return "n"
    if word in lexicon.WEEKDAY:
        return "w"
    if word in lexicon.MONTH:
        return "m"
    return "p" if word in _PARTS else ""


def _dash(state: dict, pieces: list, at: int) -> None:
    """A dash: `-` in a range, `minus` where it touches the number behind it alone, `,` where it parts, else a space."""
    _, start, end, touches = pieces[at]
    touches = touches and pieces[at - 1][0] not in _SIGNS
    begins = not state["found"] or state["found"][-1][0] in ("(", ".", ":")
    if at + 1 == len(pieces) or pieces[at + 1][0] in _SIGNS or (begins and not pieces[at + 1][3]):
        return
    after, behind = pieces[at + 1][0], pieces[at + 1][3]
    left = _kind(state["found"][-1][0]) if state["found"] else ""
    right = _kind("1" if after == "the" else after)
    if touches and behind:
        tens = state["found"] and state["found"][-1][0] in lexicon.TENS
        if left and left == right and not (tens and (after in lexicon.ONES or 0 < lexicon.ordinal(after) < 10)):
            _add(state, "-", start, end)
    elif behind and not left and right == "n":
        _add(state, "minus", start, end)
    else:
        _add(state, "-" if left and right else ",", start, end)
