"""The timeline: facts, what is past, what is now, what is open, what comes, and whose move it is."""

from checklist.rules import headline
from checklist.views import answer, calm, law, now, past, row

WEEKLY = "keep-applying"
PHASES = ("before-you-leave", "first-day", "while-you-wait", "the-answer")


def course(case: dict) -> list:
    """The timeline of one plan as nodes: the course, and what stands apart below it.

    `case` is that of `row`, with `rows`, `agenda` (keys), `until` (the plan's
    `nothing_until`), `promised` (an ordinal or 0), `interview` (an ordinal) and
    `just`, keys that were settled in this visit, each with the place where it stood.
    """
    shown = once(visible(case))
    behind = [one for one in shown if one["state"] in ("done", "skipped", "missed") and one["key"] not in case["just"]]
    rest = [one for one in shown if one not in behind]
    band = now.row_of(rest, case) if not case["until"] else None
    if band and now.ending(case) and not headline.pressing(band):
        band = None
    above = [one for one in rest if case["just"].get(one["key"]) == "now" and one["state"] in ("done", "skipped")]
    rest = [one for one in rest if one is not band and one not in above]
    asking = [one for one in rest if one["phase"] == "asking"]
    items = [past.past(behind, case)] if behind else []
    items.extend([row.row(one, case, False) for one in above])
    items.extend(now.first(band, rest, asking, case))
    own = []
    for phase in PHASES:
        rows = [one for one in rest if one["phase"] == phase]
        if case["until"]:
            own.extend(rows)
        elif rows:
            items.extend(stretch(phase, rows, case, not asking and phase == last_phase(rest)))
    items.extend(asked(asking, band, case))
    line = ("ol", ("class", "course", "id", "course"), items)
    return [line, law.apart(case), apart([(case, one) for one in own], case["text"])]


def visible(case: dict) -> list:
    """The rows that the page shows.

    Not what was missed when the plan was made, nor what an interview that is called off would bring.
    """
    rows = [one for one in case["rows"] if not one["hidden"]]
    if answer.called_off(case):
        return [one for one in rows if one["step"] == "keep-applying" or one["state"] in ("done", "skipped")]
    return rows


def once(rows: list) -> list:
    """The rows without a week to come, where there is a week to do."""
    begun = [one for one in rows if one["step"] == WEEKLY and one["state"] in ("open", "late")]
    return [one for one in rows if not begun or one["step"] != WEEKLY or one["state"] != "later"]


def last_phase(rows: list) -> str:
    """The last phase, asking aside, that has a row."""
    found = ""
    for phase in PHASES:
        if [one for one in rows if one["phase"] == phase]:
            found = phase
    return found


def heading(name: str, title: str, later: bool) -> tuple:
    """The title of a stretch of the line."""
    return (
        "li",
        ("class", "phase phase--later" if later else "phase", "id", "phase-" + name),
        ("h2", (), title),
    )


def stretch(phase: str, rows: list, case: dict, last: bool) -> list:
    """A phase: its title, what is open, then what comes. `last` ends the line."""
    ordered = [one for one in rows if one["state"] != "later"] + [one for one in rows if one["state"] == "later"]
    found = [heading(phase, case["text"]["phase-" + phase], ordered[0]["state"] == "later")]
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


def apart(pairs: list, text: dict) -> list:
    """For yourself: what has nothing to do with how this one went. `pairs` are cases and rows."""
    if not pairs:
        return []
    items = []
    for case, one in pairs:
        bold, rest = row.when(one, case)
        said = (
            "span",
            (),
            ("a", ("href", row.address(one["step"], case)), one["title"]),
            ". ",
            bold,
            ", " + rest if rest else None,
            ". ",
            one["how"],
        )
        foot = ("div", ("class", "step__foot"), row.foot(one, case))
        items.append(("li", ("id", "row-" + row.named(one, case)), said, case.get("of"), foot))
    return [("h2", ("id", "own"), text["own-title"]), ("ul", ("class", "own"), items)]
