"""Letters of a typed text: runs of letters, of digits, and single signs, each with its place.

A letter is folded to what it stands for: capitals and wide letters to small ones,
every dash to `-`, every apostrophe to `'`, emoji and quotation marks to a space.
"""

DIGITS = "0123456789"
LOWER = "abcdefghijklmnopqrstuvwxyz"
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SPACES = (
    " \t\r\x0b\x0c\x7f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
    + "\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
NOTHING = (
    "\xad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c"
    + "\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
APOSTROPHES = "'`\xb4\u02bc\u2018\u2019\u201b\u2032"
QUOTES = '"*_|\xab\xbb\u201a\u201c\u201d\u201e\u201f\u2033\u2039\u203a\xb7'
STOPS = "!?\xa1\xbf\u2026\u2022\u25aa\u2023"
OPENING, CLOSING = "([{", ")]}"
SIGNS = "/.:,~+&"
ODD = "<>=%$\xa3\u20ac@#^\\\xbd\xbc\xbe\xb1\u2264\u2265"
LONGEST_SHOWN = 80
_LONGEST_RUN = 60  # no word that is known has more letters; joining many more takes long


def _classes() -> dict:
    found = {"\n": "\n", ";": ",", "\u2248": "~", "\u223c": "~"}
    for letters, sign in (
        (SPACES, " "),
        (QUOTES, " "),
        (DASHES, "-"),
        (APOSTROPHES, "'"),
        (STOPS, "."),
        (ODD, "?"),
        (OPENING, "("),
        (CLOSING, ")"),
        (NOTHING, ""),
    ):
        for letter in letters:
            found[letter] = sign
    for letter in LOWER + DIGITS + SIGNS:
        found[letter] = letter
    for place, letter in enumerate(UPPER):
        found[letter] = LOWER[place]
    for code in range(32):
        found.setdefault(chr(code), " ")
    return found


_CLASS = _classes()


def plain(letter: str) -> str:
    """One sign as a small letter, a digit, a space, one of `SIGNS`, `?` where it is odd, or itself."""
    found = _CLASS.get(letter)
    if found is not None:
        return found
    code = ord(letter)
    if 0xFF01 <= code <= 0xFF5E:
        return _CLASS.get(chr(code - 0xFEE0), " ")
    if 0x2190 <= code <= 0x2BFF or 0x1F000 <= code <= 0x1FAFF or 0xE0000 <= code <= 0xE01FF:
        return " "
    return letter


def runs(said: str) -> list:
    """`(text, start, end, touches)` of each run; `touches` is true where it stands right behind the run before.

    An apostrophe inside a word stays in it as `'`; a blank line is the sign `.`.
    """
    found, before, text, start, last, touches = [], " ", "", 0, 0, False
    at, length = 0, len(said)
    while at < length:
        sign = _CLASS.get(said[at])
        if sign is None:
            sign = plain(said[at])
        if sign == "":
            at += 1
            continue
        if sign == "\n":
            sign = "." if _is_break(said, at) else " "
        kind = "0" if sign in DIGITS else sign if sign in " '-.:/,~+&?()" else "a"
        if kind == "'" and before == "a":
            kind = "a"
        elif kind == "'":
            kind = " "
        if kind == before and kind in "a0":
            if len(text) < _LONGEST_RUN:
                text += sign
        else:
            if text:
                found.append((text, start, last, touches))
            touches, text, start = before != " ", "" if kind == " " else sign, at
        before, last = kind, at + 1
        at += 1
    if text:
        found.append((text, start, last, touches))
    return found


def _is_break(said: str, at: int) -> bool:
    """True where a line break ends what was said: a blank line, a bullet, or a line that begins with a heading."""
    line = said[at + 1 : at + 21].lstrip(" \t\r")
    if not line or line[0] in "\n*>\u2022" or line[:2] in ("- ", "\u2013 "):
        return True
    colon = line.find(":")
    return 0 < colon <= 12 and " " not in line[:colon]


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
    line = one_line(said[: LONGEST_SHOWN * 4])
    return line if len(line) <= LONGEST_SHOWN else line[: LONGEST_SHOWN - 1].strip(" ") + "\u2026"
