"""Whether a note has in it what somebody said, and what the writer said they would send."""

from checklist.notes import overlap
from checklist.plan import spelling
from checklist.rules import words

SPECIFIC, TOLD = 3, 2


def missing(person: dict, plan: dict, said: str, text: dict) -> bool:
    """True where a note of thanks has nothing of what that person said.

    Where something of theirs was noted, one of its words is enough, in any of its
    forms; so is a sentence of the kind *you told me* with two words that are not in
    every note of thanks. Where nothing was noted, one sentence with three such
    words is. `said` is in `spelling.plain`; `person` is empty where nobody was named.
    """
    own = own_words(person, plan)
    detail = spelling.plain(words.trim(person.get("detail", "")))
    if detail and holds(detail, said, own, text):
        return False
    stock = stock_words(text)
    marks, enough = spelling.phrases(text, "said"), TOLD if detail else SPECIFIC
    for _, each, _ in overlap.sentences(said, text):
        telling = " " + " ".join(each) + " "
        if detail and not any(" " + mark + " " in telling for mark in marks):
            continue
        if (
            len([item for item in each if len(item) > 1 and item not in own and " " + item + " " not in stock])
            >= enough
        ):
            return False
    return True


def own_words(person: dict, plan: dict) -> dict:
    """The words of the names in the plan, in small letters: of all people, the company and the post."""
    names = [person["name"] for person in plan["people"]] + [plan["company"], plan["role"], person.get("role", "")]
    return {token: True for token in spelling.tokens(spelling.small(spelling.plain("\n".join(names))))}


def known_words(plan: dict, text: dict) -> dict:
    """The words that are nobody's name misspelt: days, months, and the names that the plan has."""
    found = own_words({}, plan)
    dated = ["weekday-" + str(number) for number in range(7)] + ["month-" + str(number) for number in range(1, 13)]
    for word in spelling.small(" ".join([text[key] for key in dated])).split(" "):
        found[word] = True
    return found


def stock_words(text: dict) -> str:
    """The words that stand in every note of thanks, and those that stand in every text, each between blanks."""
    return " " + text["remark-list-common"] + " " + text["remark-list-stock"] + " "


def holds(detail: str, said: str, own: dict, text: dict) -> bool:
    """True where a word of the detail is in the note, in any of its forms; one that says little only where all do."""
    if spelling.within(detail, spelling.UNSPACED):
        pieces = [detail[place : place + 2] for place in range(len(detail) - 1)] or [detail]
        return any(piece in said for piece in pieces if " " not in piece)
    stock = stock_words(text)
    each = [spelling.small(token) for token in spelling.tokens(detail)]
    telling = [item for item in each if item not in own and " " + item + " " not in stock]
    telling = telling or [item for item in each if item not in own] or each
    flat = spelling.flat(said)
    return any(related(one, flat) for one in telling)


def related(word: str, flat: str) -> bool:
    """True where the text has a form of the word: one that begins like it (moving for move), or its beginning (lab)."""
    stem = spelling.stem(word)
    if " " + word + " " in flat or (len(stem) >= 3 and " " + stem in flat):
        return True
    return any(" " + word[:least] + " " in flat for least in range(3, len(word)))


def mentioned(what: str, said: str, text: dict) -> bool:
    """True where the note says that something is attached, or has a word of what was to be sent."""
    flat = spelling.flat(said)
    if any(" " + item + " " in flat for item in spelling.listed(text, "attached")):
        return True
    return holds(spelling.plain(words.trim(what)), said, {}, text)
