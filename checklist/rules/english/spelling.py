"""Typing errors in words of time: one or two letters off, put right where one word only can be meant."""

from checklist.rules.english import lexicon, vocabulary

# one letter off, or two neighbours exchanged; two off from nine letters on
TARGETS = (
    "monday tuesday wednesday thursday friday saturday sunday january february september october november "
    + "december august tomorrow tonight weekend fortnight business working within before beginning middle morning "
    + "afternoon evening following earliest latest christmas thanksgiving quarter probably hopefully couple working "
    + "until decision contact touch commencing weeks april approximately"
).split(" ")
# words of their own that stand one letter from a target
NOT = (
    "couples coupled coupe couplet middlemen contacts contract contracts content context contest touchy touche "
    + "tough torch couch pouch vouch march weekends quarters mornings evenings afternoons decisions precision "
    + "fortnights weeds seeks peeks geeks leeks reeks creeks sleeks week weekly weak worming warning wording word "
    + "weeksl booking looking cooking wooing wowing waking walking worrying forking latent lates lasts least "
    + "greatest lattes lattest untie until unit august augusta gust april aprils sundae sundry mondays tuesdays "
    + "sundays fridays thursdays saturdays wednesdays busyness businesses evenings leaving hopeful likely lately "
    + "middles novembers decembers januarys flowing allowing following wallowing hollowing tonight knight night "
    + "torso mourning warming learning beginnings belore befog boredom meddle fiddle riddle muddle peddle paddle "
    + "puddle supple cople ample copula evenness steeling revising novelty tough lateset earlier easiest trough "
    + "truth working workings corking wonting worming quartet quarterly quartz monda sunda frida weeny wicked "
    + "weekday"
).split(" ")
_RIGHT = {}
for _table in (
    TARGETS,
    NOT,
    lexicon.UNITS,
    lexicon.MONTH,
    lexicon.WEEKDAY,
    lexicon.NUMBERS,
    lexicon.ORDINALS,
    lexicon.TIME_WORDS,
):
    for _word in _table:
        _RIGHT[_word] = True
_KEPT = {}
_MOST_KEPT = 500


def correct(word: str) -> str:
    """The word of time that was meant, or an empty text: for a known word, a plural, or one that is not near any."""
    if word in vocabulary.KNOWN or word in _RIGHT or len(word) > 16:
        return ""
    if word not in _KEPT:
        if len(_KEPT) > _MOST_KEPT:
            _KEPT.clear()
        _KEPT[word] = _nearest(word)
    return _KEPT[word]


def _nearest(word: str) -> str:
    found, ends = "", word[:1] + word[-1:]
    for target in TARGETS:
        apart = len(word) - len(target)
        most = 2 if len(target) > 7 else 1
        if not -most <= apart <= most or word == target + "s":
            continue
        # a word shares its first letter, or its first two exchanged, or both its ends
        if word[0] != target[0] and word[1:2] != target[0] and word[-3:] != target[-3:]:
            continue
        far = most == 1 and apart and target[0] + target[-1] != ends
        if far and word[:3] != target[:3] and word[-3:] != target[-3:]:
            continue
        if _is_within(word, target, most):
            if found and found != target:
                return ""
            found = target
    return found


def _is_within(one: str, other: str, most: int) -> bool:
    """True where at most so many letters are added, left out, wrong, or exchanged with a neighbour."""
    start = 0
    while start < len(one) and start < len(other) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if len(one) <= most and len(other) <= most:
        return True
    if len(one) == 2 and len(other) == 2 and one[0] == other[1] and one[1] == other[0]:
        return True
    if most == 1 or len(one) > 5 or len(other) > 5:
        return False
    row = list(range(len(other) + 1))
    older = row
    for at in range(1, len(one) + 1):
        new = [at]
        for place in range(1, len(other) + 1):
            cost = 0 if one[at - 1] == other[place - 1] else 1
            value = min(row[place] + 1, new[place - 1] + 1, row[place - 1] + cost)
            if at > 1 and place > 1 and one[at - 1] == other[place - 2] and one[at - 2] == other[place - 1]:
                value = min(value, older[place - 2] + 1)
            new.append(value)
        older, row = row, new
    return row[-1] <= most
