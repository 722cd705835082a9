"""The timeline: facts, what is past, what is now, what is open, what comes, and whose move it is."""

from checklist.rules import phases, step_ids, urgency
from checklist.views.timeline import (
    day_hours,
    employer,
    held,
    law,
    missed_call,
    now,
    own_steps,
    past,
    relevant,
    row,
    unanswered,
    unread,
    waiting_state,
)


def course(context: dict) -> list:
    """The timeline of one plan as nodes: the course, and what stands apart below it.

    `context` is that of `row`, with `rows`, `near` (what stands in other plans and
    concerns this employer), `until` (the plan's
    `nothing_until`), `promised` (an ordinal or 0), `interview` (an ordinal) and
    `just`, keys that were settled in this visit, each with the place where it stood.
    """
    shown = once(visible(context))
    context["notes_first"] = bool(notes(shown))
    behind = [
        item for item in shown if item["state"] in ("done", "skipped", "missed") and item["key"] not in context["just"]
    ]
    rest = [item for item in shown if item not in behind]
    band = loud(context)
    above = [
        item for item in rest if context["just"].get(item["key"]) == "now" and item["state"] in ("done", "skipped")
    ]
    rest = [item for item in rest if not (band and item is band[1]) and item not in above]
    items = [past.past(behind, context)] if behind else []
    items.extend([row.row(one, context, False) for one in above])
    items.extend(now.first(band, rest, context))
    drawing = day_hours.drawn(context)
    items.extend([drawing] if drawing else [])
    items.extend(elsewhere(band, context))
    own, there = [], []
    for phase in ordered(rest, context):
        rows = [item for item in rest if placed(item) == phase]
        if phase != phases.ASKING and employer.calm(context):
            own.extend(rows)
        elif rows:
            there.append((phase, rows))
    for phase, rows in there:
        if phase == phases.ASKING:
            items.extend(their_move(rows, band, context))
        items.extend(stretch(phase, rows, context, phase == there[-1][0]))
    line = ("ol", ("class", "course", "id", "course"), items)
    return [line, law.apart(context), own_steps.apart([(context, item) for item in own], context["text"])]


def notes(rows: list) -> list:
    """The notes of the first day that are still to be sent: until then what is for oneself waits, a line each."""
    return [
        one for one in rows if one["state"] in ("open", "late") and placed(one) == phases.FIRST_DAY and one["contact"]
    ]


def visible(context: dict) -> list:
    """The rows that the page shows, on screen and on paper."""
    return relevant.rows(context)


def once(rows: list) -> list:
    """The rows without a week to come, where there is a week to do."""
    begun = [one for one in rows if one["step"] == step_ids.SEARCH and one["state"] in ("open", "late")]
    return [one for one in rows if not begun or one["step"] != step_ids.SEARCH or one["state"] != "later"]


def loud(context: dict) -> tuple:
    """`(case, row)` of the one thing in the band: the first by `urgency.place`; empty where there is none.

    The row is one of this plan, or of another that concerns this employer. In the calm state there is none, nor
    for what may wait once it has ended with them, nor where they missed a call, nor for oneself while a day has to be
    told, an offer's day is over, or nobody has said that the interview is over.
    """
    pairs = [] if employer.calm(context) or held.unsure(context) else [(context, one) for one in visible(context)]
    chosen = urgency.first([pair for _, pair in pairs] + employer.still_open(context))
    if missed_call.asks(context):
        return ()
    if not chosen or (now.ending(context) and not urgency.pressing(chosen)):
        return ()
    if (unread.asks(context) or held.unsure(context)) and not urgency.awaited(chosen):
        return ()
    if unanswered.asks(context) and not urgency.awaited(chosen):
        return ()
    return [pair for pair in pairs + context["near"] if pair[1] is chosen][0]


def placed(one: dict) -> str:
    """The phase in which a row stands: what was not asked in the room stands with the first day, beside the note."""
    return phases.FIRST_DAY if urgency.in_the_room(one) else one["phase"]


def ordered(rows: list, context: dict) -> list:
    """The phases in which the rows stand: those with something that an employer waits for come first.

    While nobody has said that the interview is over, what belongs into the room does.
    """
    if held.unsure(context):
        return list(phases.ON_TIMELINE)
    urgent = [placed(one) for one in rows if one["state"] in ("open", "late") and urgency.awaited(one)]
    return [phase for phase in phases.ON_TIMELINE if phase in urgent] + [
        phase for phase in phases.ON_TIMELINE if phase not in urgent
    ]


def named(phase: str, context: dict) -> str:
    """The title of a phase."""
    return context["text"]["held-phase" if phase == phases.FIRST_DAY and held.unsure(context) else "phase-" + phase]


def heading(name: str, title: str, later: bool) -> tuple:
    """The title of a stretch of the line."""
    return ("li", ("class", "phase phase--later" if later else "phase", "id", "phase-" + name), ("h2", (), title))


def stretch(phase: str, rows: list, context: dict, last: bool) -> list:
    """A phase: its title, what is open, what was not asked in the room, then what comes. `last` ends the line."""
    begun = [one for one in rows if one["state"] != "later"]
    come = [item for item in begun if not urgency.in_the_room(item)] + [
        item for item in begun if urgency.in_the_room(item)
    ]
    come = come + [one for one in rows if one["state"] == "later"]
    found = [heading(phase, named(phase, context), come[0]["state"] == "later")]
    for one in come:
        found.append(row.row(one, context, last and one is come[-1]))
    return found


def elsewhere(band: tuple, context: dict) -> list:
    """What concerns this employer and stands in another plan, but for what is in the band."""
    rows = [(other, one) for other, one in context["near"] if not band or one is not band[1]]
    if not rows:
        return []
    found = [heading("near", context["text"]["near-title"], False)]
    return found + [row.row(one, employer.titled(other), False) for other, one in rows]


def their_move(asking: list, band: tuple, context: dict) -> list:
    """Their move, before the asking of which nothing is open yet; in the calm state it has been said."""
    begun = (band and band[1]["phase"] == phases.ASKING and band[0] is context) or [
        item for item in asking if item["state"] != "later"
    ]
    return [] if begun or employer.calm(context) else [waiting_state.theirs(context, asking[0])]
