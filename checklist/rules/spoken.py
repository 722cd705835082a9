"""What somebody typed, as tokens: case, punctuation and *the* are gone.

A token is a lower-case word, a number as typed (`13`), an ordinal (`13th`), a
date (`2026-03-13`), `-` between two numbers, `minus`, figures that cannot be
told apart (`3/4`, `1.5`), or `?` for a sign that means something else.
"""

DIGITS = "0123456789"
LOWER = "abcdefghijklmnopqrstuvwxyz"
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SPACES = (
    "\x7f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
    + "\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
NOTHING = (
    "\xad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c"
    + "\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
APOSTROPHES = "'`\xb4\u02bc\u2018\u2019\u201b\u2032"
PUNCTUATION = ",;!?()[]{}\"*_~|\xa1\xab\xb7\xbb\xbf\u201a\u201c\u201d\u201e\u201f\u2022\u2026\u2033\u2039\u203a"
LONGEST_SHOWN = 80
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NUMBERS = _ONES + ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
                    "sixteen", "seventeen", "eighteen", "nineteen", "twenty")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
             "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
             "eighteenth", "nineteenth", "twentieth")
_SAME = {"well": ["we", "will"], "didnt": ["did", "not"], "thirtieth": ["30th"]}


def one_line(said: str) -> str:
    """The text as typed, on one line: spaces, line breaks and signs that nobody sees become one space."""
    shown = []
    for letter in said:
        if letter > " " and letter not in SPACES and letter not in NOTHING:
            shown.append(letter)
        elif shown and shown[-1] != " ":
            shown.append(" ")
    return "".join(shown).strip(" ")


def shown(said: str) -> str:
    """The text on one line, cut at 80 letters, for quoting."""
    line = one_line(said)
    return line if len(line) <= LONGEST_SHOWN else line[:LONGEST_SHOWN - 1].strip(" ") + "\u2026"


def number(token: str) -> int:
    """The value of a whole number in figures, or in words from one to twenty and thirty; -1 for any other token."""
    if token[0] in DIGITS:
        for letter in token:
            if letter not in DIGITS:
                return -1
        return int(token) if len(token) < 9 else 999999999
    if token in _NUMBERS:
        return _NUMBERS.index(token) + 1
    return 30 if token == "thirty" else -1


def is_one_to_nine(token: str) -> bool:
    """True for a number word from one to nine."""
    return token in _ONES


def is_ordinal(token: str) -> bool:
    """True for an ordinal such as `13th`."""
    return token[0] in DIGITS and token[-2:] == "th"


def tokens(said: str) -> list:
    """The tokens of a text, in its order; an empty list where it says nothing. Source: rules.md, reading a promise."""
    runs, found, at = [run for run in _runs(said) if run[0] != "the"], [], 0
    while at < len(runs):
        run = runs[at][0]
        after = at + 1
        if run[0] in DIGITS:
            after = _figures_end(runs, at)
            found += _figures(runs, at, after)
            if after == at + 1 and after < len(runs) and runs[after][1] and runs[after][0] == _suffix(run):
                found[-1] += "th"
                after += 1
        elif run == "-":
            found += _dash(found, runs, at)
        elif run[0] in LOWER:
            found += _word(found, run)
        elif run == "?":
            found.append(run)
        at = after
    return found


def _plain(letter: str) -> str:
    """One sign as a small letter, a digit, a space, `-`, `'`, one of `/.:`, nothing, or `?`."""
    if letter in LOWER or letter in DIGITS or letter in "/.:":
        return letter
    if letter in UPPER:
        return LOWER[UPPER.index(letter)]
    if letter <= " " or letter in SPACES or letter in PUNCTUATION:
        return " "
    if letter in DASHES:
        return "-"
    if letter in APOSTROPHES or letter in NOTHING:
        return "'"
    return "?"


def _runs(said: str) -> list:
    """Runs of letters, of digits, of dashes, and single signs, each with whether it touches the run before."""
    runs, before = [], " "
    for letter in said:
        plain = _plain(letter)
        if plain == "'":
            # we'll is one word, but 3'4 is not 34
            if before != "0":
                continue
            plain = " "
        kind = "a" if plain in LOWER else "0" if plain in DIGITS else plain
        if kind == before and kind in "a0":
            runs[-1] = (runs[-1][0] + plain, runs[-1][1])
        elif kind != " " and not (kind == "-" and before == "-"):
            runs.append((plain, before != " "))
        before = kind
    return runs


def _suffix(digits: str) -> str:
    """What makes an ordinal of the number: st, nd, rd or th."""
    if digits[-2:] in ("11", "12", "13"):
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(digits[-1], "th")


def _figures_end(runs: list, at: int) -> int:
    """Where the numbers end that signs join from `at` on. A point or a colon joins only what it touches."""
    end = at + 1
    while end + 1 < len(runs) and runs[end + 1][0][0] in DIGITS:
        sign = runs[end][0]
        touching = runs[end][1] and runs[end + 1][1]
        if sign not in "-/" and not (sign in ".:" and touching):
            break
        end += 2
    return end


def _figures(runs: list, at: int, end: int) -> list:
    """The tokens of joined numbers: one number, a range, a date in full, or figures that cannot be told apart."""
    parts = [run[0] for run in runs[at:end]]
    numbers = [part for part in parts if part[0] in DIGITS]
    signs = "".join([part for part in parts if part[0] not in DIGITS])
    if signs in ("", "-"):
        return parts
    if ":" in signs:
        return ["?"]
    if signs == "--" and [len(part) for part in numbers] == [4, 2, 2]:
        return ["-".join(numbers)]
    return [("/" if "/" in signs else ".").join(numbers)]


def _counts(token: str) -> bool:
    return token[0] in DIGITS or number(token) > 0


def _dash(found: list, runs: list, at: int) -> list:
    """A dash: `-` between numbers, `minus` where it touches the number behind it alone, else a space."""
    if at + 1 == len(runs) or not _counts(runs[at + 1][0]):
        return []
    if found and _counts(found[-1]):
        return ["-"]
    return ["minus"] if runs[at + 1][1] and not runs[at][1] else []


def _word(found: list, word: str) -> list:
    """The tokens of one word. Takes the tens of *twenty-first* out of `found`."""
    if word not in _ORDINALS:
        return _SAME.get(word, [word])
    value = _ORDINALS.index(word) + 1
    if value < 10 and found and found[-1] in ("twenty", "thirty"):
        value += number(found.pop())
    return [str(value) + "th"]
