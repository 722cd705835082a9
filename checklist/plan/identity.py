"""When two names are one person's: the same, spelt a little otherwise, or one of them cut short."""

from checklist.plan import spelling
from checklist.rules import words

TITLES = ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "herr", "frau", "mme", "sra")


def parts(name: str) -> list:
    """The words of a name in small letters, without accents and titles; what the measures compare.

    A name of marks alone is itself.
    """
    each = []
    for token in spelling.tokens(spelling.small(spelling.plain(name))):
        each.append(spelling.small(spelling.rewritten(token, spelling.WITHOUT)))
    return [item for item in each if item not in TITLES] or each or [one for one in (words.trim(name),) if one]


def same_name(one: list, two: list) -> bool:
    """True where two names are the same but for case, accents, titles, punctuation and the order of their words."""
    return bool(one) and sorted(one) == sorted(two)


def near(one: list, two: list) -> bool:
    """True where the second name is the first one spelt a little otherwise: *Shaw* and *Shaws*, *Mary* and *Maria*.

    Each word is the other's or near it. A first name may differ by two letters behind
    its third where the rest is the same.
    """
    if not one or len(one) != len(two):
        return False
    apart = [place for place in range(len(one)) if one[place] != two[place]]
    if all(_misspelt(one[place], two[place]) for place in apart):
        return True
    return apart == [0] and len(one) > 1 and one[0][:3] == two[0][:3] and spelling.distance(one[0], two[0], 2) <= 2


def longer(one: list, two: list) -> bool:
    """True where one name is the other with words left out or cut: *Mary*, *M. Shaw*, *Mary A. Shaw*, *Mary Sh*."""
    if len(one) > len(two):
        one, two = two, one
    whole, place = 0, 0
    for word in one:
        while place < len(two) and not (_misspelt(word, two[place]) or _cut(word, two[place])):
            place += 1
        if place == len(two):
            return False
        whole += len(word) > 1 and _misspelt(word, two[place])
        place += 1
    return whole > 0 or (len(one) == 1 and len(two) == 1)


def _misspelt(one: str, other: str) -> bool:
    return one == other or (one[0] == other[0] and spelling.near(one, other))


def _cut(one: str, other: str) -> bool:
    return other[: len(one)] == one or one[: len(other)] == other
