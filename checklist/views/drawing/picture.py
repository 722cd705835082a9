"""The whole course as a drawing: one line that is yours above and theirs below, wide, and tall for a phone.

Filled is yours, open is theirs. What is drawn comes from checklist.views.drawing.stations;
places follow the length of the words, so that other words need no other drawing.
Source: docs/reference/look.md#principles.
"""

from checklist.rules import words
from checklist.views.drawing import line

# How wide a letter of a title is, and one of what stands under it: with room for readers who space their letters,
# and, where the line would be too long, without.
ROOMY, TIGHT = (11, 9.2), (9.1, 7.5)
TITLE, WORDS = ROOMY
WIDE = {"across": (120, 220), "turn": 28, "leave": 104, "near": 33, "room": 61, "silent": 68, "gap": 14}
TALL = {"across": (24, 84), "turn": 20, "leave": 68, "near": 37, "room": 60, "silent": 64, "gap": 24}
LENGTH, MARGIN = 960, 28
TEXT_AT, TEXT_WIDE, TITLE_HIGH, WORDS_HIGH = 112, 188, 21, 20


def course(way: dict, text: dict, name: str = "drawn") -> tuple:
    """The drawing of `way`, one of checklist.views.drawing.stations, in both shapes; None where the way is empty.

    `name` begins the ids in it, which a page has once.
    """
    if not way:
        return None
    return ("figure", ("class", "drawing bleed", "id", name), wide(way, text, name), tall(way, text, name + "-tall"))


def spoken(way: dict, text: dict) -> str:
    """The same in sentences, for those who listen."""
    found = []
    for station in way["stations"]:
        if not station["title"]:
            found.append(text["drawing-say-wait"])
            continue
        said = station["title"] + (", " + station["when"] if station["when"] else "")
        found.append(words.fill(text["drawing-say-" + station["lane"]], (("station", said),)))
    if way["answer"]:
        found.append(text["drawing-answer"] + ".")
    if way["weeks"]:
        found.append(text["drawing-weeks"] + ".")
    return " ".join(found)


def wide(way: dict, text: dict, name: str) -> tuple:
    """Along the page; wider than usual where the words need it."""
    stations = way["stations"]
    first = max(len(text["drawing-yours"]), len(text["drawing-theirs"])) * TITLE + MARGIN
    spare = -1
    for title, words_wide in (ROOMY, TIGHT):
        if spare < 0:
            sizes = [max(len(station["title"]) * title, len(station["when"]) * words_wide) for station in stations]
            places = line.spread(stations, sizes, WIDE, first, 0.5)
            spare = LENGTH - max([place + size / 2 for place, size in zip(places, sizes)])
    places = line.stretched(stations, places, max(spare, 0))
    length = round(LENGTH - min(spare, 0))
    nodes = line.drawn(stations, places, WIDE, False)
    for one, place in zip(stations, places):
        top = 262 if one["lane"] == "theirs" else 58
        nodes.append(_words("t1", place, top, one["title"], "middle"))
        nodes.append(_words("t2", place, top + 23, one["when"], "middle"))
    upper, lower = WIDE["across"]
    nodes.append(_words("t1", 0, upper + 6, text["drawing-yours"]))
    nodes.append(_words("t1", 0, lower + 6, text["drawing-theirs"]))
    bottom = 296
    turns = line.turning(stations, places, WIDE)
    if way["answer"] and turns:
        start, half = turns[0], len(text["drawing-answer"]) * WORDS / 2
        middle = min((start + places[-1]) / 2, length - half)
        nodes.append(line.path("hairline", "M" + line.at(start, 304) + "v8H" + str(round(places[-1])) + "v-8"))
        nodes.append(_words("t2", middle, 336, text["drawing-answer"], "middle"))
        bottom = 348
    if way["weeks"]:
        start = len(text["drawing-weeks"]) * WORDS + 36
        nodes.append(_words("t2", 0, bottom + 33, text["drawing-weeks"]))
        nodes.append(line.path("weeks", "M" + line.at(start, bottom + 28) + "H" + str(round(places[-1]))))
        bottom += 44
    return _svg("drawing__wide", length, bottom, name, way, text, nodes)


def tall(way: dict, text: dict, name: str) -> tuple:
    """Down the page, with the words beside the line."""
    stations = way["stations"]
    labels = [(wrapped(station["title"], TITLE), wrapped(station["when"], WORDS)) for station in stations]
    answer = wrapped(text["drawing-answer"], WORDS) if way["answer"] else []
    highs = [len(first) * TITLE_HIGH + len(second) * WORDS_HIGH for first, second in labels]
    places = line.spread(stations, highs, TALL, 52, 1)
    turns = line.turning(stations, places, TALL)
    places = line.stretched(stations, places, len(answer) * WORDS_HIGH + 24 if answer and turns else 0, 1)
    nodes = line.drawn(stations, places, TALL, True)
    for place, (first, second) in zip(places, labels):
        _column(nodes, place + 6, first, second)
    if answer and turns:
        _column(nodes, line.turning(stations, places, TALL)[0] + 14, [], answer)
    bottom = places[-1] + highs[-1]
    if way["weeks"]:
        weeks = wrapped(text["drawing-weeks"], WORDS)
        _column(nodes, bottom + 34, [], weeks)
        bottom += 24 + len(weeks) * WORDS_HIGH
    yours, theirs = TALL["across"]
    nodes.append(_words("t2", yours, 16, text["drawing-yours-short"], "middle"))
    nodes.append(_words("t2", theirs, 16, text["drawing-theirs-short"], "middle"))
    return _svg("drawing__tall", TEXT_AT + TEXT_WIDE, round(bottom + 8), name, way, text, nodes)


def wrapped(said: str, letter: float) -> list:
    """The words in lines that fit beside the tall line; `letter` is how wide a letter is."""
    found = []
    for word in said.split(" ") if said else []:
        if found and (len(found[-1]) + 1 + len(word)) * letter <= TEXT_WIDE:
            found[-1] += " " + word
        else:
            found.append(word)
    return found


def _column(nodes: list, top: float, first: list, second: list) -> None:
    for said in first:
        nodes.append(_words("t1", TEXT_AT, top, said))
        top += TITLE_HIGH
    for said in second:
        nodes.append(_words("t2", TEXT_AT, top, said))
        top += WORDS_HIGH


def _words(kind: str, x: float, y: float, said: str, anchor: str = "") -> tuple:
    if not said:
        return None
    at = ("class", kind, "x", str(round(x)), "y", str(round(y)))
    return ("text", at + ("text-anchor", anchor) if anchor else at, said)


def _svg(kind: str, width: int, height: int, name: str, way: dict, text: dict, nodes: list) -> tuple:
    size = "0 0 " + str(width) + " " + str(height)
    named = ("aria-labelledby", name + "-t", "aria-describedby", name + "-d")
    return (
        "svg",
        ("class", kind, "viewBox", size, "role", "img") + named,
        ("title", ("id", name + "-t"), way["title"]),
        ("desc", ("id", name + "-d"), spoken(way, text)),
        nodes,
    )
