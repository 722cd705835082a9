"""How large a sheet is printed, so that it stays one sheet: estimated from the lengths of its words.

All lengths are in points. The paper is what A4 and Letter have in common within the
margins of checklist.css: the width of A4, the height of Letter. Other sizes are in
sheet.css, under the class of the level; they are in em, so one size moves all.
"""

WIDTH, HEIGHT = 512, 705
LETTER, BOLD = 0.45, 0.49  # em: how wide a letter is on average, a little more than was measured
SETTLED, COMING, ALL = ("done",), ("done", "later"), ("done", "later", "open", "late")
# The size of type, the states whose rows give up their second line (first what is settled, then what is to come),
# the leading and the room above and below the words of a row, both in em.
LEVELS = (
    (11, (), 1.32, 0.22),
    (11, SETTLED, 1.32, 0.22),
    (11, COMING, 1.32, 0.22),
    (10, SETTLED, 1.32, 0.22),
    (10, COMING, 1.32, 0.22),
    (9.2, COMING, 1.32, 0.22),
    (8.4, COMING, 1.32, 0.22),
    (8.4, ALL, 1.32, 0.22),
    (7.6, ALL, 1.25, 0.16),
    (6.8, ALL, 1.2, 0.1),
    (6, ALL, 1.15, 0.06),
)
# em: box, best, until and the room beside them in sheet.css; a blank sheet has its own
FILLED, BLANK = (1.9, 9.9, 8.4, 1), (1.9, 16, 5, 1)
FACTS = (0.255, 0.275, 0.235, 0.165)  # the share of the width that each fact of the head has, less the room between
NARROW = 0.56  # em: in a narrow column long words leave much of a line empty
PEN = 1.5  # em: a line to write on
RULED = 3  # lines for notes, at the least


def fitted(estimate) -> int:
    """The number of the first of LEVELS at which `estimate(level)`, a height, fits the paper; else of the last."""
    for number, level in enumerate(LEVELS):
        if estimate(level) <= HEIGHT:
            return number
    return len(LEVELS) - 1


def name(number: int) -> str:
    """The class of a level, with a space before it."""
    return " sheet--fit-" + str(number)


def lines(text: str, width: float, letter: float = LETTER) -> int:
    """How many lines the text takes in `width` em, each break in it a new one; 1 at the least."""
    count = 0
    for part in text.split("\n"):
        count += max(1, -int(-len(part) * letter // width))
    return count


def head(title: str, facts: list, level: tuple) -> float:
    """The height of name, title and facts; `facts` are pairs of a term and a text, or a node to write on."""
    size, _, leading, _ = level
    em = WIDTH / size
    height = leading + lines(title, em / 1.5 - 12, BOLD) * 1.5 * 1.15 + 0.9
    highest = 0
    for share, (term, said) in zip(FACTS, facts):
        wide = (em - 3.6) * share
        written = lines(said, wide, NARROW) * leading if isinstance(said, str) else PEN
        highest = max(highest, lines(term, wide, NARROW) * leading + written)
    return (height + highest + 0.9) * size


def row(one: dict, columns: tuple, level: tuple) -> float:
    """The height of a line of a table, of the shape that checklist.views.paper.sheet gives it."""
    size, short, leading, pad = level
    box, best, until, room = columns
    wide = WIDTH / size - box - best - until - room
    if one["state"] in short:
        first = lines(one["title"] + " " + (one["second"] if one["company"] else ""), wide, BOLD)
    else:
        first = lines(one["title"], wide, BOLD) + (lines(one["second"], wide) if one["second"] else 0)
    last = lines(one["until"], until - 0.3) if isinstance(one["until"], str) else 1
    most = max(first, lines(one["best"] + one["rest"], best - 0.9, BOLD), last)
    return (most * leading + 2 * pad) * size + 0.75


def table(block: dict, columns: tuple, level: tuple) -> float:
    """The height of a table with its title."""
    height = (level[2] * 1.1 + 0.6) * level[0]
    for line in block["lines"]:
        height += row(line, columns, level)
    return height


def note(text: str, level: tuple) -> float:
    """The height of a paragraph over the whole width, with the room around it."""
    return (lines(text, WIDTH / level[0] - 1) * level[2] + 1.2) * level[0]


def standing(text: str, level: tuple) -> float:
    """The height of a line that says how an interview stands."""
    return (lines(text, WIDTH / level[0] - 1, BOLD) * level[2] + 0.35) * level[0]


def ruled(level: tuple) -> float:
    """The height of the least room for notes, with its title."""
    return (level[2] * 1.1 + 0.5 + RULED * 1.95) * level[0]
