"""How alike two notes are, and what they share: interviewers compare.

Both are read without greeting, signature, capitals and punctuation. A word
counts as shared where it stands in a run of three or more that the other note
has too, so that the same sentence with another name in it is found.
"""

from checklist.plan import spelling
from checklist.rules import words

RUN, TELLING = 3, 5
MOST_FLAT = 40
_FLAT = {}
# from a third of the note on; below that two honest notes share their courtesies
SHARES = ((96, "all"), (82, "nearly"), (71, "three-quarters"), (59, "two-thirds"), (42, "half"), (30, "third"))
MOST_QUOTED, LONGEST_QUOTED = 3, 90


def sentences(note_text: str, text: dict) -> list:
    """The sentences of a note as `(sentence, words, threes)`: its words small, and each run of three as a text.

    Without the greeting at its beginning, the closing and the name under it.
    """
    found = []
    for line in body(note_text, text):
        for end in (". ", "! ", "? "):
            if end in line:
                line = line.replace(end, end[0] + spelling.BREAK)
        for word in line.split(spelling.BREAK):
            each = spelling.tokens(spelling.small(word))
            if each:
                threes = [" " + " ".join(each[at : at + RUN]) + " " for at in range(len(each) - RUN + 1)]
                found.append((words.trim(word), each, threes))
    return found


def body(note_text: str, text: dict) -> list:
    """The lines of a note without greeting, closing and name."""
    lines = [words.trim(line) for line in spelling.plain(note_text).split("\n")]
    lines = [line for line in lines if line]
    if lines and lines[0][-1] in ",:" and len(lines[0]) < 60:
        lines = lines[1:]
    closings = spelling.listed(text, "closings")
    for place in range(max(1, len(lines) - 4), len(lines)):
        each = spelling.tokens(spelling.small(lines[place]))
        if each and len(each) <= 5 and (each[-1] in closings or each[0] in closings):
            return lines[:place]
    return lines


def shared(own: list, other: str, text: dict) -> tuple:
    """`(percent, sentences)`: how much of a note the other has too, and its three longest shared sentences.

    `own` comes from `sentences`, `other` is the other note's text. What is shared
    stands in the note's own order. A sentence is shared where four fifths of its
    words are. With none, the longest runs of words are given instead. In a sentence
    of which less than half is shared, only runs of five words and more count: *at
    the archive* is in both by chance.
    """
    said = flat(other, text)
    count, total, whole, pieces = 0, 0, [], []
    for number, (sentence, each, threes) in enumerate(own):
        total += len(each)
        marks = marked(threes, len(each), said)
        hits = sum(marks)
        if not hits:
            continue
        found = runs(each, marks)
        if hits * 2 < len(each):
            found = [run for run in found if len(run) >= TELLING]
            hits = sum([len(run) for run in found])
        count += hits
        if hits * 5 >= len(each) * 4:
            whole.append((-len(each), number, sentence))
        pieces.extend([(-len(run), number, " ".join(run)) for run in found])
    longest = sorted(whole or pieces)[:MOST_QUOTED]
    return 100 * count // max(total, 1), [said for _, said in sorted([(number, said) for _, number, said in longest])]


def flat(note_text: str, text: dict) -> str:
    """A note's words as phrases are looked for in them; kept, for the others stay as they are while one is written."""
    if note_text not in _FLAT:
        if len(_FLAT) >= MOST_FLAT:
            _FLAT.clear()
        _FLAT[note_text] = spelling.flat("\n".join(body(note_text, text)))
    return _FLAT[note_text]


def marked(threes: list, count: int, said: str) -> list:
    """1 for each of `count` words that stands in a run of three which is in `said`, else 0."""
    marks = [0] * count
    for place, run in enumerate(threes):
        if run in said:
            marks[place] = marks[place + 1] = marks[place + 2] = 1
    return marks


def runs(each: list, marks: list) -> list:
    """The runs of marked words."""
    found, begun = [], []
    for word, mark in zip(each + [""], marks + [0]):
        if mark:
            begun.append(word)
        elif begun:
            found.append(begun)
            begun = []
    return found


def share(percent: int) -> str:
    """The ending of the key of `remark-share-` that says how much that is; an empty text below a third."""
    for least, name in SHARES:
        if percent >= least:
            return name
    return ""


def quoted(sentences: list, text: dict) -> str:
    """The sentences as they are quoted, each cut to 90 letters at a blank, without the point at its end."""
    found = []
    for sentence in sentences:
        said = sentence.rstrip(" .")
        if len(said) > LONGEST_QUOTED:
            said = said[: max(said[:LONGEST_QUOTED].rfind(" "), LONGEST_QUOTED // 2)] + "…"
        found.append(words.fill(text["remark-quoted"], (("words", said),)))
    return words.listed(found, text)
