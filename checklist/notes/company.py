"""The company's name in a note against the plan: there, missing, or written another way."""

from checklist.notes import names
from checklist.plan import spelling
from checklist.rules import words


def company(name: str, note: dict, required: bool, text: dict) -> tuple:
    """`(key, written)` of what is wrong with the company's name in the note, or an empty tuple.

    One of its words is enough (*the Archive* for *Harrow Street Archive*, *your
    hospital* for *St Anne’s Hospital*), and so are its initials; two of them with
    something else between are a misspelling. `note` is what
    checklist.notes.remarks has read of it; `required` is false where the name may
    rightly be absent.
    """
    name = spelling.plain(words.trim(name))
    if not name:
        return ()
    if spelling.within(name, spelling.OTHER_LETTERS) or note["unspaced"]:
        return names.foreign(name, note["said"], required)
    legal = spelling.listed(text, "legal")
    each = [spelling.small(token) for token in spelling.tokens(name)]
    own = [item for item in each if item not in legal] or each
    if " " + " ".join(each) + " " in note["flat"]:
        return ()
    runs = capital_runs([entry for entry in note["capitals"] if entry[2] not in legal], own, note, legal)
    for run in runs:
        if not within([one for _, _, one, _ in run], own):
            return ("company-misspelt", " ".join([word for _, word, _, _ in run]))
    initials = "".join([item[0] for item in own]) if len(own) > 2 else own[0] if len(own) == 1 else ""
    if runs or (initials and " " + initials + " " in note["flat"]) or named_by_noun(own, note["flat"]):
        return ()
    return ("company-missing", "") if required else ()


def named_by_noun(own: list, flat: str) -> bool:
    """True where one of its longer words stands for it, as in *the hospital* or *your archive*."""
    return any(" " + before + " " + item + " " in flat for item in own if len(item) >= 5 for before in ("the", "your"))


def capital_runs(capitals: list, own: list, note: dict, legal: list) -> list:
    """The stretches of words with a capital that hold a word of the company, cut to what begins and ends like it.

    Words such as *of* and *and* between two capitals do not part them.
    """
    found, run, each_word = [], [], note["flat"].split(" ")[1:-1]
    for entry in capitals + [()]:
        between = each_word[run[-1][0] + 1 : entry[0]] if run and entry else []
        if entry and all(one in legal for one in between):
            run.append(entry)
            continue
        hits = [place for place, (_, _, one, begins) in enumerate(run) if like(one, own, begins, note["known"])]
        if hits:
            found.append(run[hits[0] : hits[-1] + 1])
        run = [entry] if entry else []
    return found


def like(each: str, own: list, begins: bool, known: dict) -> bool:
    """True for a word of the company, or, inside a sentence and from 4 letters on, for one that is nearly it."""
    if each in own:
        return True
    return not begins and len(each) >= 4 and each not in known and any(spelling.near(each, item) for item in own)


def within(written: list, own: list) -> bool:
    """True where the words stand in the company's name one behind the other."""
    return any(own[place : place + len(written)] == written for place in range(len(own)))
