"""The timeline: facts, what is past, what is now, what is open, what comes, and whose move it is."""

from checklist.rules import urgency
from checklist.views import apart, call, calm, employer, law, now, past, relevant, row, unanswered, unread

WEEKLY = "keep-applying"
PHASES = ("before-you-leave", "first-day", "while-you-wait", "the-answer", "asking")


def course(case: dict) -> list:
    """The timeline of one plan as nodes: the course, and what stands apart below it.

    `case` is that of `row`, with `rows`, `near` (what stands in other plans and
    concerns this employer), `until` (the plan's
    `nothing_until`), `promised` (an ordinal or 0), `interview` (an ordinal) and
    `just`, keys that were settled in this visit, each with the place where it stood.
    """
    shown = once(visible(case))
    behind = [one for one in shown if one["state"] in ("done", "skipped", "missed") and one["key"] not in case["just"]]
    rest = [one for one in shown if one not in behind]
    band = loud(case)
    above = [one for one in rest if case["just"].get(one["key"]) == "now" and one["state"] in ("done", "skipped")]
    rest = [one for one in rest if not (band and one is band[1]) and one not in above]
    items = [past.past(behind, case)] if behind else []
    items.extend([row.row(one, case, False) for one in above])
    items.extend(now.first(band, rest, case))
    items.extend(elsewhere(band, case))
    own, there = [], []
    for phase in ordered(rest):
        rows = [one for one in rest if placed(one) == phase]
        if phase != "asking" and employer.calm(case):
            own.extend(rows)
        elif rows:
            there.append((phase, rows))
    for phase, rows in there:
        if phase == "asking":
            items.extend(their_move(rows, band, case))
        items.extend(stretch(phase, rows, case, phase == there[-1][0]))
    line = ("ol", ("class", "course", "id", "course"), items)
    return [line, law.apart(case), apart.apart([(case, one) for one in own], case["text"])]


def visible(case: dict) -> list:
    """The rows that the page shows, on screen and on paper."""
    return relevant.rows(case)


def once(rows: list) -> list:
    """The rows without a week to come, where there is a week to do."""
    begun = [one for one in rows if one["step"] == WEEKLY and one["state"] in ("open", "late")]
    return [one for one in rows if not begun or one["step"] != WEEKLY or one["state"] != "later"]


def loud(case: dict) -> tuple:
    """`(case, row)` of the one thing in the band: the first by `urgency.place`; empty where there is none.

    The row is one of this plan, or of another that concerns this employer. In the calm state there is none, nor
    for what may wait once it has ended with them, nor where they missed a call, nor for oneself while a day has to be
    told or an offer's day is over.
    """
    pairs = [] if employer.calm(case) else [(case, one) for one in visible(case)]
    chosen = urgency.first([one for _, one in pairs] + employer.still_open(case))
    if call.asks(case):
        return ()
    if not chosen or (now.ending(case) and not urgency.pressing(chosen)):
        return ()
    if unread.asks(case) and not urgency.waited_for(chosen):
        return ()
    if unanswered.asks(case) and not urgency.awaited(chosen):
        return ()
    return [pair for pair in pairs + case["near"] if pair[1] is chosen][0]


def placed(one: dict) -> str:
    """The phase in which a row stands: what was not asked in the room stands with the first day, beside the note."""
    return "first-day" if urgency.in_the_room(one) else one["phase"]


def ordered(rows: list) -> list:
    """The phases in which the rows stand: those with something that an employer waits for come first."""
    urgent = [placed(one) for one in rows if one["state"] in ("open", "late") and urgency.awaited(one)]
    return [one for one in PHASES if one in urgent] + [one for one in PHASES if one not in urgent]


def heading(name: str, title: str, later: bool) -> tuple:
    """The title of a stretch of the line."""
    return (
        "li",
        ("class", "phase phase--later" if later else "phase", "id", "phase-" + name),
        ("h2", (), title),
    )


def stretch(phase: str, rows: list, case: dict, last: bool) -> list:
    """A phase: its title, what is open, what was not asked in the room, then what comes. `last` ends the line."""
    begun = [one for one in rows if one["state"] != "later"]
    come = [one for one in begun if not urgency.in_the_room(one)] + [one for one in begun if urgency.in_the_room(one)]
    come = come + [one for one in rows if one["state"] == "later"]
    found = [heading(phase, case["text"]["phase-" + phase], come[0]["state"] == "later")]
    for one in come:
        found.append(row.row(one, case, last and one is come[-1]))
    return found


def elsewhere(band: tuple, case: dict) -> list:
    """What concerns this employer and stands in another plan, but for what is in the band."""
    rows = [(other, one) for other, one in case["near"] if not band or one is not band[1]]
    if not rows:
        return []
    found = [heading("near", case["text"]["near-title"], False)]
    return found + [row.row(one, employer.titled(other), False) for other, one in rows]


def their_move(asking: list, band: tuple, case: dict) -> list:
    """Their move, before the asking of which nothing is open yet; in the calm state it has been said."""
    begun = (band and band[1]["phase"] == "asking" and band[0] is case) or [
        one for one in asking if one["state"] != "later"
    ]
    return [] if begun or employer.calm(case) else [calm.theirs(case, asking[0])]
