"""The line of the drawing: where its stations stand, where it changes lanes, and the shapes on it.

`shape` says how a line runs: `across` are the two lanes, yours and theirs, `turn` is
how far a bend reaches, and the rest are distances along the line.
"""

from checklist.views import symbols

TODAY = (
    ("circle", ("class", "hole", "cx", "12", "cy", "12", "r", "9", "stroke", "currentColor", "stroke-width", "2.5")),
    ("circle", ("cx", "12", "cy", "12", "r", "4", "fill", "currentColor")),
)
SHAPES = (("today", TODAY),) + symbols.SHAPES


def spread(stations: list, sizes: list, shape: dict, first: float, share: float) -> list:
    """Where each station stands along the line, as near to each other as line and words allow.

    `sizes` are those of the labels along the line, `share` is how much of a label
    lies behind its station: half of it, or all.
    """
    places, ends = [first], {"yours": first + sizes[0] * share, "theirs": 0}
    for place in range(1, len(stations)):
        before, one = stations[place - 1], stations[place]
        change = (before["lane"] == "theirs") != (one["lane"] == "theirs")
        silent = not one["title"] or not before["title"]
        step = shape["near"] * 1.4 if not change else shape["silent"] if silent else shape["near"] + shape["room"]
        behind = max(ends["yours"], ends["theirs"]) if share == 1 else ends[one["lane"]]
        at = places[-1] + step
        if one["title"]:
            at = max(at, behind + shape["gap"] + sizes[place] * (1 - share))
            ends[one["lane"]] = at + sizes[place] * share
        places.append(at)
    return places


def stretched(stations: list, places: list, spare: float, before: float = 0.6) -> list:
    """The places with the spare length given to their first move; `before` is the part in front of its station."""
    moved, shift, waits = [], 0, [place for place, station in enumerate(stations) if station["lane"] == "theirs"]
    for number, place in enumerate(places):
        if waits and number == waits[0]:
            shift += spare * before
        if waits and number == waits[0] + 1:
            shift += spare * (1 - before)
        moved.append(place + shift)
    return moved


def turning(stations: list, places: list, shape: dict) -> list:
    """Where the line changes lanes, one place for each change."""
    found = []
    for number in range(1, len(stations)):
        one, other = stations[number - 1]["lane"] == "theirs", stations[number]["lane"] == "theirs"
        if other and not one:
            near = places[number - 1] + shape["near"]
            found.append(max(near, min(places[number - 1] + shape["leave"], places[number] - shape["room"])))
        elif one and not other:
            found.append(places[number] - shape["near"])
    return found


def drawn(stations: list, places: list, shape: dict, down: bool) -> list:
    """The line and the shapes on it, along the page or down it."""
    upper, lower = shape["across"]
    turns, turn, middle = turning(stations, places, shape), shape["turn"], (upper + lower) / 2

    def spot(along, across):
        return at(across, along) if down else at(along, across)

    def bend(place, lane, leaving):
        first, last = (place - turn, lane), (place, middle)
        if not leaving:
            first, last = (place, middle), (place + turn, lane)
        return spot(*first) + "C" + spot(place, lane) + " " + spot(place, lane) + " " + spot(*last)

    parts, stops = [["yours", "M" + spot(places[0], upper), []]], []
    for number, station in enumerate(stations):
        theirs = station["lane"] == "theirs"
        lane = lower if theirs else upper
        if theirs != (parts[-1][0] == "theirs"):
            place = turns[len(parts) - 1]
            parts[-1][1] += "L" + bend(place, upper if theirs else lower, True)
            parts.append(["theirs" if theirs else "yours", "M" + bend(place, lane, False), []])
        parts[-1][2].append(station["shape"])
        if station["title"]:
            stops.append(stop(station["shape"], spot(places[number], lane)))
    parts[-1][1] += "L" + spot(places[-1], lower if parts[-1][0] == "theirs" else upper)
    waits = "".join([way for lane, way, _ in parts if lane == "theirs"])
    nodes = [path("open-o", waits), path("open-i", waits)] if waits else []
    nodes.append(path("yours", "M" + spot(places[0], upper) + "L" + spot(places[0], lower)))
    for lane, way, shapes in parts:
        if lane == "yours":
            perhaps = not [shape for shape in shapes if shape != "perhaps"]
            nodes.append(path("yours yours--perhaps" if perhaps else "yours", way))
    nodes.append(stop("later", spot(places[0], lower)))
    return nodes + stops


def stop(shape: str, place: str) -> tuple:
    """One of the shapes, with its middle at the place."""
    nodes = [nodes for name, nodes in SHAPES if name == shape][0]
    return (
        "g",
        ("class", "stop stop--" + shape, "transform", "translate(" + place + ")"),
        ("g", ("transform", "translate(-12 -12)"), list(nodes)),
    )


def path(kind: str, way: str) -> tuple:
    """A stroke of the drawing."""
    return ("path", ("class", kind, "d", way))


def at(x: float, y: float) -> str:
    """A place as a path names it."""
    return str(round(x)) + " " + str(round(y))
