"""The words of a note as the checks read them: small letters, no punctuation, one form of each accent."""

from checklist.rules import words

PUNCTUATION = ',;()[]{}"“”„«»‹›‘‚–—*_/<>|¿¡、，·'
ENDS = ".!?:…。！？"
GONE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\x01"
BREAK = "\x01"
# a letter and its accent, written as two or as one: copied text brings both
ACCENTS = (
    ("\u0300", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ("\u0301", "aeiouyAEIOUYcnszlrCNSZLR", "áéíóúýÁÉÍÓÚÝćńśźĺŕĆŃŚŹĹŔ"),
    ("\u0302", "aeiouAEIOUcgsCGS", "âêîôûÂÊÎÔÛĉĝŝĈĜŜ"),
    ("\u0303", "anoANO", "ãñõÃÑÕ"),
    ("\u0304", "aeiouAEIOU", "āēīōūĀĒĪŌŪ"),
    ("\u0306", "agAG", "ăğĂĞ"),
    ("\u0307", "czCZI", "ċżĊŻİ"),
    ("\u0308", "aeiouyAEIOU", "äëïöüÿÄËÏÖÜ"),
    ("\u030a", "auAU", "åůÅŮ"),
    ("\u030b", "ouOU", "őűŐŰ"),
    ("\u030c", "cdenrszCDENRSZ", "čďěňřšžČĎĚŇŘŠŽ"),
    ("\u0327", "cstCST", "çşţÇŞŢ"),
    ("\u0328", "aeiuAEIU", "ąęįųĄĘĮŲ"),
)
WITHOUT = (
    ("ß", "ss"),
    ("ł", "l"),
    ("Ł", "l"),
    ("ø", "o"),
    ("Ø", "o"),
    ("đ", "d"),
    ("Đ", "d"),
    ("ı", "i"),
    ("æ", "ae"),
    ("Æ", "ae"),
)
UMLAUTS = (
    ("ä", "ae"),
    ("ö", "oe"),
    ("ü", "ue"),
    ("Ä", "ae"),
    ("Ö", "oe"),
    ("Ü", "ue"),
    ("å", "aa"),
    ("Å", "aa"),
    ("ø", "oe"),
)
OTHER_LETTERS = ((0x250, 0x1E00), (0x1F00, 0x2000), (0x2E80, 0xFE00))
UNSPACED = ((0xE00, 0xE80), (0x2E80, 0xAC00))


def plain(text: str) -> str:
    """The text with one kind of blank, line end and apostrophe, no letters that cannot be seen, and accents joined."""
    for mark, bases, joined in ACCENTS:
        if mark in text:
            for base, one in zip(bases, joined):
                text = text.replace(base + mark, one)
    for letter in GONE:
        if letter in text:
            text = text.replace(letter, "")
    for old, new in (("\r\n", "\n"), ("\r", "\n"), ("\t", " "), ("\u00a0", " "), ("\u202f", " "), ("’", "'")):
        if old in text:
            text = text.replace(old, new)
    return text


def small(text: str) -> str:
    """The text with A to Z small; other letters stay as they are, as in words.folded."""
    for capital, letter in zip(words.CAPITALS, words.SMALLS):
        if capital in text:
            text = text.replace(capital, letter)
    return text


def bare(text: str) -> str:
    """A text in `plain` as words between single or more blanks, with BREAK where a sentence or a line ends.

    Punctuation and a possessive `'s` are gone; hyphens and apostrophes inside a word
    stay. Everything is done on the whole text at once: word by word it takes
    MicroPython ten times as long.
    """
    text = " " + text.replace("\n", " " + BREAK + " ") + " "
    for mark in PUNCTUATION:
        if mark in text:
            text = text.replace(mark, " ")
    for mark in ENDS:
        if mark in text:
            text = text.replace(mark + " ", " " + BREAK + " ").replace(mark, " ")
    for piece in ("'s ", "'S ", " '", "' ", " -", "- "):
        if piece in text:
            text = text.replace(piece, " ")
    return text


def tokens(text: str) -> list:
    """The words of a text in `plain`."""
    return [word for word in bare(text).split(" ") if word and word != BREAK]


def flat(text: str) -> str:
    """The words of a text in `plain`, small, each between two single blanks, so that phrases can be looked for."""
    return " " + " ".join([word for word in small(bare(text)).split(" ") if word]) + " "


def listed(text: dict, key: str) -> list:
    """The words of a list in content/words.yml, parted by blanks."""
    return text["remark-list-" + key].split(" ")


def phrases(text: dict, key: str) -> list:
    """The phrases of a list in content/words.yml, parted by semicolons."""
    return [words.trim(word) for word in text["remark-list-" + key].split(";")]


def near(one: str, other: str) -> bool:
    """True where two different words, both in small letters, look like one misspelt.

    One letter more, less, other, or two that changed places; two such from 8
    letters on; or the same without accents, *Weiss* for *Weiß*, *Mueller* for
    *Müller*. Words of 3 letters and fewer are never near each other.
    """
    if one != other and min(len(one), len(other)) >= 3 and unaccented(one, other):
        return True
    least, most = min(len(one), len(other)), max(len(one), len(other))
    allowed = 2 if least >= 8 else 1
    if one == other or least < 3 or most < 4 or most - least > allowed:
        return False
    if one[0] != other[0] and one[-2:] != other[-2:]:
        return False
    return distance(one, other, allowed) <= allowed


def unaccented(one: str, other: str) -> bool:
    """True where two words in small letters are the same once accents are left out, or written as two letters."""
    if len((one + other).encode("utf-8", "replace")) == len(one + other):
        return False
    return any(rewritten(one, pairs) == rewritten(other, pairs) for pairs in (WITHOUT, UMLAUTS + WITHOUT))


def rewritten(word: str, pairs: tuple) -> str:
    """The word with each first of the pairs written as the second, and then without accents."""
    for old, new in pairs:
        word = word.replace(old, new)
    for _, bases, joined in ACCENTS:
        for base, letter in zip(bases, joined):
            if letter in word:
                word = word.replace(letter, small(base))
    return word


def distance(one: str, other: str, most: int) -> int:
    """How many letters were added, left out, changed or swapped with their neighbour; `most + 1` for any more."""
    before, row = [], list(range(len(other) + 1))
    for place in range(1, len(one) + 1):
        older, before, row = before, row, [place]
        for at in range(1, len(other) + 1):
            same = one[place - 1] == other[at - 1]
            cost = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (0 if same else 1))
            if place > 1 and at > 1 and one[place - 1] == other[at - 2] and one[place - 2] == other[at - 1]:
                cost = min(cost, older[at - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def within(text: str, ranges: tuple) -> bool:
    """True where a letter of the text lies in one of the ranges of code points: `OTHER_LETTERS` are not Latin ones,
    `UNSPACED` those of scripts that put no blanks between words."""
    if len(text.encode("utf-8", "replace")) == len(text):
        return False
    least = ranges[0][0]
    for letter in text:
        code = ord(letter)
        if code >= least and any(first <= code < last for first, last in ranges):
            return True
    return False


def capital(word: str) -> bool:
    """True where the word may begin with a capital: with anything but a to z, for nobody here knows other letters."""
    return word[0] not in words.SMALLS


def lettered(text: str) -> bool:
    """True where the text has a letter in it."""
    return any(letter in words.SMALLS or letter in words.CAPITALS or ord(letter) >= 0xC0 for letter in text)


def stem(word: str) -> str:
    """A word in small letters without the commonest endings of English."""
    for ending in ("ies", "ing", "ers", "ed", "es", "er", "ly", "s"):
        if len(word) - len(ending) >= 3 and word[-len(ending) :] == ending:
            return word[: -len(ending)]
    return word
