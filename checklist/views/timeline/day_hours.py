"""The hours of the first day, drawn: thin until a note may go, a disc at best, solid while on time, open while late.

From the end of the interview to the end of the last window that counts in hours. The words stand in the rows, so
those who listen do not hear them twice. Source: docs/reference/look.md#states.
"""

from checklist.rules import days, phases, words

DAY = 24 * 60
LONG = 40 * 60  # minutes: beyond that the hours of the first day are too small to be seen
WIDE, HIGH, MIDDLE = 320, 62, 31
ROOM = 64  # what a time of the day takes of the width, with the room beside it


def rows(context: dict) -> list:
    """The rows of the first day that are still to be done and count in hours, each window once."""
    found, seen = [], []
    for row in context["rows"]:
        opens, best, by, _ = row["acts"]
        timed = days.BARE not in (opens[1], best[1], by[1]) and not row["moved"] and not row["hidden"]
        if row["phase"] == phases.FIRST_DAY and row["contact"] and row["state"] in ("open", "later") and timed:
            if (opens, best, by) not in seen:
                seen.append((opens, best, by))
                found.append(row)
    return found


def windows(context: dict) -> list:
    """The rows whose hours are drawn; none where the interview's end is not known or still to come, or all is over."""
    ends, found = days.parse_time(context["plan"]["interview"]["ends"]), rows(context)
    start = (context["interview"], ends)
    if not found or ends == days.BARE or context["now"] < start:
        return []
    last = max([one["acts"][2] for one in found])
    return found if 0 < minutes(start, last) <= LONG and context["now"] <= last else []


def drawn(context: dict):
    """The drawing as an item of the course; None where no window counts in hours, or the end is not known."""
    shown = windows(context)
    if not shown:
        return None
    start = (context["interview"], days.parse_time(context["plan"]["interview"]["ends"]))
    length = minutes(start, max([one["acts"][2] for one in shown]))
    return (
        "li",
        ("class", "phase hours", "id", "hours", "aria-hidden", "true"),
        [window(one, start, length, place == 0, context) for place, one in enumerate(shown)],
    )


def minutes(start: tuple, moment: tuple) -> int:
    """How many minutes the moment is after the start."""
    return (moment[0] - start[0]) * DAY + moment[1] - start[1]


def window(one: dict, start: tuple, length: int, first: bool, context: dict) -> tuple:
    """One window, with the times that bound it; above the first also where the hours begin and what time it is."""
    text = context["text"]

    def x(moment):
        return round(WIDE * minutes(start, moment) / length)

    opens, best, by, _ = one["acts"]
    disc = max(9, min(WIDE - 9, (x(opens) + x(best)) // 2))
    now = max(0, min(WIDE, x(context["now"])))
    said = words.fill(text["window-best-before"], (("when", words.time_words(best[1], text)),))
    left = disc < WIDE // 2
    nodes = [
        path("base", "M0 31H320M0.5 24v14"),
        path("on", "M" + str(x(opens)) + " 26H" + str(x(by)) + "v10H" + str(x(opens)) + "z"),
        circle("hole", disc, "11.5"),
        circle("on", disc, "9"),
        label(WIDE, 15, words.moment_near(by, context["now"], text), "end"),
        label(disc - 9 if left else disc + 9, 58, said, "start" if left else "end"),
    ]
    if first:
        nodes.append(path("now", "M" + str(now) + " 18v8"))
        if now < ROOM:
            nodes.append(label(max(now - 2, 0), 15, text["hours-now"], "start"))
        else:
            nodes.append(label(0, 15, words.time_words(start[1], text), "start"))
            if now < WIDE - 2 * ROOM - ROOM // 2:
                nodes.append(label(now, 15, text["hours-now"], "middle"))
    return ("svg", ("class", "strip", "viewBox", "0 0 " + str(WIDE) + " " + str(HIGH)), nodes)


def path(kind: str, way: str) -> tuple:
    """A stroke or a bar."""
    return ("path", ("class", kind, "d", way))


def circle(kind: str, x: int, radius: str) -> tuple:
    """A disc on the line."""
    return ("circle", ("class", kind, "cx", str(x), "cy", str(MIDDLE), "r", radius))


def label(x: int, y: int, said: str, anchor: str) -> tuple:
    """Words beside the line."""
    return ("text", ("x", str(x), "y", str(y), "text-anchor", anchor), said)
