"""The names in a note against those in the plan: there, missing, misspelt, or somebody else's.

Names are compared as the person typed them, A to Z without regard to case; all
other letters as they are, so that an accent left out is a misspelling.
"""

from checklist.plan import spelling
from checklist.rules import words


def capitals(said: str) -> list:
    """The words of a text in `plain` that may begin with a capital, as `(place, word, small word, begins)`.

    `place` counts all words and the ends of sentences, `begins` is true at the front of a sentence.
    """
    text = spelling.bare(said)
    each = [word for word in text.split(" ") if word]
    low = [word for word in spelling.small(text).split(" ") if word]
    found, begins = [], True
    for place, word in enumerate(each):
        if word == spelling.BREAK:
            begins = True
        else:
            if word != low[place] or spelling.capital(word):
                found.append((place, word, low[place], begins))
            begins = False
    return found


def parts(name: str, text: dict) -> list:
    """The words of a name in small letters, without titles and particles such as *van der*."""
    each = spelling.tokens(spelling.plain(name))
    titles, found = spelling.listed(text, "titles"), []
    for item in each:
        if spelling.small(item) not in titles and (len(item) > 3 or spelling.capital(item)):
            found.append(spelling.small(item))
    return found or [spelling.small(item) for item in each]


def greeted(note_text: str, text: dict) -> list:
    """The words of the greeting in front of the note, up to its comma or the end of its sentence, without *Dear*.

    As they stand. Empty where the note begins without a greeting.
    """
    lines = [line for line in note_text.split("\n") if words.trim(line)]
    if not lines:
        return []
    left_out, found, first = spelling.listed(text, "greetings") + spelling.listed(text, "titles"), [], True
    for raw in lines[0].split(" "):
        for token in spelling.tokens(raw):
            each = spelling.small(token)
            if first and each not in left_out:
                return []
            first = False
            if each not in left_out:
                found.append(token)
        if found and raw and raw[-1] in ",.:;!?":
            break
    return found


def person(one: dict, others: list, note: dict, required: bool, text: dict) -> tuple:
    """`(key, written)` of what is wrong with the name of `one` in the note, or an empty tuple.

    `others` are the other people of the plan. `required` is false where the name may
    rightly be absent; then only a misspelling counts. `note` is what
    checklist.notes.remarks has read of it.
    """
    name = spelling.plain(words.trim(one["name"]))
    if not name:
        return ()
    if spelling.within(name, spelling.OTHER_LETTERS) or note["unspaced"]:
        return foreign(name, note["said"], required)
    own, head = parts(name, text), [spelling.small(each) for each in note["greeted"]]
    there = [part for part in own if part in head or holds(part, note, text)]
    wrong = misspelt([part for part in own if part not in there], own, head, note, text)
    if wrong:
        return ("name-misspelt", wrong)
    if required and head and not any(each in own for each in head):
        strangers = [part for other in others for part in parts(other["name"], text)]
        if any(each in strangers for each in head):
            return ("name-other", " ".join(note["greeted"]))
    if there or not required:
        return ()
    groups = spelling.listed(text, "groups")
    if any(each in groups for each in head) or nickname(own, head):
        return ()
    return ("name-missing", "")


def foreign(name: str, said: str, required: bool) -> tuple:
    """The same for a name in letters beyond Latin, of which any piece of two letters will do: 山田様 names 山田太郎."""
    pieces = [name[place : place + 2] for place in range(len(name) - 1)] or [name]
    found = any(piece in said for piece in pieces if " " not in piece)
    return () if found or not required else ("name-missing", "")


def holds(part: str, note: dict, text: dict) -> bool:
    """True where the note has the word; one that is also an ordinary word, such as *Will*, only as a name."""
    if part in spelling.listed(text, "ordinary"):
        return any(each == part and not begins for _, _, each, begins in note["capitals"])
    return any(piece in note["flat"] for piece in (" " + part + " ", " " + part + "-", "-" + part + " "))


def nickname(own: list, head: list) -> bool:
    """True where the greeting has the beginning of the name, such as Dan for Daniel."""
    return any(len(each) >= 2 and part[: len(each)] == each for each in head for part in own)


def misspelt(missing: list, own: list, head: list, note: dict, text: dict) -> str:
    """A word of the note that is nearly a missing part of the name and stands where a name would; else an empty text.

    That is in the greeting, behind a title, beside another part of the name, or,
    from 5 letters on, with a capital inside a sentence.
    """
    if not missing:
        return ""
    titles, each_word = spelling.listed(text, "titles"), note["flat"].split(" ")[1:-1]
    for place, word, each, begins in note["capitals"]:
        if each in own or each in note["known"] or each in titles:
            continue
        before = [one for one in each_word[max(0, place - 2) : place] if one != spelling.BREAK][-1:]
        beside = before + each_word[place + 1 : place + 2]
        named = each in head or any(earlier in titles for earlier in before) or any(one in own for one in beside)
        if (named or (not begins and len(each) >= 5)) and any(spelling.near(each, part) for part in missing):
            return word
    return ""
