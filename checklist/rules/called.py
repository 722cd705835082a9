"""What to call a person: a name told apart from a description such as *a man from HR*, typed where a name would be.

A name greets (*Dear Mary Shaw*); a description does not, and is spoken of as
*the man from HR*. The words that tell them apart are content/words.yml, `people-list-`.
Where it cannot be told, what was typed counts as a name.
"""

from checklist.rules import words

CUTS = (" (", ", ", " - ", " – ", " — ", "/", ": ")
BEHIND = ("from", "at", "in", "with", "of", "who", "whose", "for")
FIGURES = "0123456789#."


def name(typed: str, text: dict) -> str:
    """The name in what was typed; an empty text where it is a description alone, or says that nobody knows.

    `Mary from HR` and `Mary Shaw, Head of research` give the name; `Shaw, Mary` stays as it is.
    """
    whole = words.trim(typed)
    pieces = [whole]
    for cut in CUTS:
        pieces = [part for piece in pieces for part in piece.split(cut)]
    found = [_named(words.trim(piece), text) for piece in pieces]
    good = [item for item in found if item]
    if len(good) == len(found) and len(found) > 1 and " (" not in whole:
        return whole
    return good[0] if good else ""


def spoken(one: dict, text: dict) -> str:
    """The person in the middle of a sentence: their name as typed, or `the man from HR`, or by what they do there.

    An empty text where nothing is known that could be said.
    """
    typed = words.trim(one["name"])
    if name(typed, text):
        return typed
    return _definite(typed, text) or _definite(words.trim(one["role"]), text)


def _named(piece: str, text: dict) -> str:
    """The name in a piece of what was typed, or an empty text."""
    each = [word for word in piece.split(" ") if word and "?" not in word and _letters(word)]
    for place in range(1, len(each)):
        if each[place] in BEHIND:
            each = each[:place]
            break
    roles, common = _list(text, "roles"), _list(text, "common")
    while len(each) > 1 and _small(each[0]) in roles:
        each = each[1:]
    low = [_small(word) for word in each]
    if not [word for word in low if word not in _list(text, "titles")]:
        return ""
    if _nobody(piece, text):
        return ""
    ends, plain = low[-1] in roles, each[-1] == low[-1] and low[-1] in common
    lone = len(low) == 1 and low[0] in common
    if ends or plain or lone:
        return ""
    if low[0] == "the" or (low[0] in _list(text, "determiners") and len(low) > 1 and _begins_small(each[1])):
        return ""
    return "" if len(low) == 1 and low[0] in _list(text, "determiners") and each == low else " ".join(each)


def _definite(typed: str, text: dict) -> str:
    """A description with *the* in front, unless it has a word of its own there; empty where it says nothing."""
    each = [word for word in typed.split(" ") if word]
    low = [_small(word) for word in each]
    if "?" in typed or not [word for word in low if _letters(word) and word not in _list(text, "titles")]:
        return ""
    if _nobody(typed, text):
        return ""
    if low[0] in ("a", "an", "the") and len(low) > 1:
        return "the " + " ".join(each[1:])
    if low[0] in _list(text, "determiners"):
        return " ".join([low[0]] + each[1:])
    if not _letters(each[-1]):
        return typed
    posts = _list(text, "roles") + _list(text, "common")
    said = [word if word[1:2] in words.CAPITALS else _small(word[:1]) + word[1:] for word in each[:1]]
    for word in each[1:]:
        said.append(_small(word) if _small(word) in posts and _begins_small(word[1:]) else word)
    return "the " + " ".join(said)


def _nobody(typed: str, text: dict) -> bool:
    """True where what was typed says that nobody knows."""
    said = " ".join([_small(word) for word in typed.split(" ") if word]).replace("'", "").replace("’", "")
    return said in text["people-list-nobody"].split("; ")


def _list(text: dict, name: str) -> list:
    return text["people-list-" + name].split(" ")


def _small(word: str) -> str:
    return "".join(
        [words.SMALLS[words.CAPITALS.index(letter)] if letter in words.CAPITALS else letter for letter in word]
    )


def _letters(word: str) -> bool:
    """True where the word is more than figures and signs: `2`, `#1` and `-` are none."""
    return any(letter in words.CAPITALS or letter in words.SMALLS or ord(letter) > 191 for letter in word)


def _begins_small(word: str) -> bool:
    return word[:1] in words.SMALLS
