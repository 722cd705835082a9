"""The timeline: facts, what is past, what is now, what is open, what comes, and whose move it is."""

from checklist.rules import headline, words
from checklist.views import calm, html, marks, past, row

PHASES = ("before-you-leave", "first-day", "while-you-wait", "the-answer")


def course(case: dict) -> list:
    """The timeline of one plan as nodes: the course, and what stands apart below it.

    `case` is that of `row`, with `rows`, `agenda` (keys), `until` (the plan's
    `nothing_until`), `promised` (an ordinal or 0), `interview` (an ordinal) and
    `just`, keys that were settled in this visit, each with the place where it stood.
    """
    shown = once([one for one in case["rows"] if not one["hidden"]])
    behind = [one for one in shown if one["state"] in ("done", "skipped", "missed") and one["key"] not in case["just"]]
    rest = [one for one in shown if one not in behind]
    band = now_row(rest, case) if not case["until"] else None
    above = [one for one in rest if case["just"].get(one["key"]) == "now" and one["state"] in ("done", "skipped")]
    rest = [one for one in rest if one is not band and one not in above]
    asking = [one for one in rest if one["phase"] == "asking"]
    items = [past.past(behind, case)] if behind else []
    items.extend([row.row(one, case, False) for one in above])
    items.extend(now(band, rest, asking, case))
    own = []
    for phase in PHASES:
        rows = [one for one in rest if one["phase"] == phase]
        if case["until"]:
            own.extend(rows)
        elif rows:
            items.extend(stretch(phase, rows, case, not asking and phase == last_phase(rest)))
    items.extend(asked(asking, band, case))
    return [("ol", ("class", "course", "id", "course"), items), apart(own, case)]


def once(rows: list) -> list:
    """The rows without a week to come of a step that has a week to do."""
    begun = [one["step"] for one in rows if one["state"] in ("open", "late")]
    return [
        one
        for one in rows
        if one["state"] != "later" or one["projected"] or one["person"] or one["owed"] or one["step"] not in begun
    ]


def now_row(rows: list, case: dict):
    """The first row of the agenda that is open or late, the pressing ones first; None where there is none."""
    found = []
    for key in case["agenda"]:
        found.extend([one for one in rows if one["key"] == key and one["state"] in ("open", "late")])
    return ([one for one in found if headline.pressing(one)] + found + [None])[0]


def now(band, rest: list, asking: list, case: dict) -> list:
    """What stands where the eye falls first: the band, the calm state, or room."""
    text = case["text"]
    if band:
        return [banded(band, case)]
    if case["until"]:
        return [calm.calm(case, [one for one in asking if one["state"] == "later"][0])]
    if case["now"][0] < case["interview"]:
        day = words.day_long(case["interview"], text)
        return [calm.room(words.fill(text["room-before"], (("day", day),)), text["room-before-lead"], case)]
    following = [one for one in rest if one["state"] == "later" and not one["projected"]]
    if not following:
        return [calm.room(text["room-end"], text["room-end-lead"], case)]
    when = words.moment_near(following[0]["acts"][0], case["now"], text)
    return [
        calm.room(
            words.fill(text["room-until"], (("when", when),)),
            words.fill(text["room-until-lead"], (("title", following[0]["title"]),)),
            case,
        )
    ]


def banded(one: dict, case: dict) -> tuple:
    """The one thing that is loud: the band, with one action."""
    text, (day, minute) = case["text"], case["now"]
    bold, rest = row.when(one, case)
    window = (
        bold + "."
        if not rest
        else words.fill(
            text["now-window"], (("first", bold), ("rest", text["now-" + rest] if "now-" + rest in text else rest))
        )
    )
    return (
        "li",
        ("class", "step step--now", "id", "row-" + one["key"]),
        marks.mark("late" if one["state"] == "late" else "open"),
        (
            "p",
            ("class", "step__when"),
            ("b", (), text["now"]),
            " ",
            ("span", (), words.weekday_name(day, text) + " " + words.time_words(minute, text)),
        ),
        (
            "div",
            ("class", "step__body"),
            ("h2", ("id", "now-title", "tabindex", "-1"), one["title"]),
            ("p", ("class", "window"), window),
            ("p", ("class", "step__how"), one["how"]) if one["state"] == "late" else None,
            (
                "div",
                ("class", "buttons"),
                (
                    "a",
                    ("class", "button", "href", row.address(one["step"], case)),
                    text["now-how"],
                    html.hush(": " + one["title"]),
                ),
                row.tick(one["key"], one["title"], text),
                html.button(text["calm-new-day"], "new-day", "now") if one["phase"] == "asking" else None,
            ),
            ("div", ("class", "step__foot"), row.why(one, case), row.not_now(one, case)),
        ),
    )


def last_phase(rows: list) -> str:
    """The last phase, asking aside, that has a row."""
    found = ""
    for phase in PHASES:
        if [one for one in rows if one["phase"] == phase]:
            found = phase
    return found


def heading(phase: str, later: bool, text: dict) -> tuple:
    """The title of a stretch of the line."""
    return (
        "li",
        ("class", "phase phase--later" if later else "phase", "id", "phase-" + phase),
        ("h2", (), text["phase-" + phase]),
    )


def stretch(phase: str, rows: list, case: dict, last: bool) -> list:
    """A phase: its title, what is open, then what comes. `last` ends the line."""
    ordered = [one for one in rows if one["state"] != "later"] + [one for one in rows if one["state"] == "later"]
    found = [heading(phase, ordered[0]["state"] == "later", case["text"])]
    for one in ordered:
        found.append(row.row(one, case, last and one is ordered[-1]))
    return found


def asked(asking: list, band, case: dict) -> list:
    """If you have not heard; before it their move, where nothing of it is open yet."""
    if not asking:
        return []
    begun = (band and band["phase"] == "asking") or [one for one in asking if one["state"] != "later"]
    found = [] if begun or case["until"] else [calm.theirs(case, asking[0])]
    return found + stretch("asking", asking, case, True)


def apart(rows: list, case: dict) -> list:
    """For yourself: what has nothing to do with how this one went, while it is their move."""
    if not rows:
        return []
    text = case["text"]
    items = []
    for one in rows:
        bold, rest = row.when(one, case)
        items.append(
            (
                "li",
                ("id", "row-" + one["key"]),
                (
                    "span",
                    (),
                    ("a", ("href", row.address(one["step"], case)), one["title"]),
                    ". ",
                    bold,
                    ", " + rest if rest else None,
                    ". ",
                    one["how"],
                ),
                ("div", ("class", "step__foot"), row.foot(one, case)),
            )
        )
    return [("h2", ("id", "own"), text["own-title"]), ("ul", ("class", "own"), items)]
