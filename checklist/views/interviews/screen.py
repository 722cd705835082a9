"""All interviews on one page: what to do now, this week and later, for whichever employer; then the list of them."""

from checklist.rules import urgency, words
from checklist.views import place, symbols
from checklist.views.interview import answer
from checklist.views.interviews import agenda, listing
from checklist.views.timeline import (
    course,
    employer,
    held,
    missed_call,
    now,
    own_steps,
    relevant,
    row,
    unanswered,
    unread,
    waiting_state,
)


def screen(made: dict, cases: list) -> list:
    """The screen's nodes. `made` is that of `agenda.sorted_out`, `cases` are those of all plans, one at the least."""
    text = cases[0]["text"]
    band = loud(made)
    missed = [context for context in cases if missed_call.asks(context)]
    if missed:
        band = ()
    elif band and not urgency.awaited(band[1]) and (unanswered_offers(cases) or unclear(cases) or today(cases)):
        band = ()
    items = [now.banded(band[1], employer.titled(band[0]))] if band else quiet(made, cases)
    shown = []
    for group in made["now"]:
        rest = without(group, band)
        if band and rest["rows"] and len(rest["rows"]) < len(group["rows"]):
            # two contacts with one employer are one: what else goes to them stands right under the band
            items.append(together(rest, text["agenda-too-each" if persons(group) > 1 else "agenda-too"]))
            shown.append(group)
    for name in ("now", "week"):
        # compared by identity: two groups may hold equal rows
        groups = [without(group, band) for group in made[name] if not [one for one in shown if one is group]]
        groups = [group for group in groups if group["rows"]]
        if groups:
            items.append(course.heading(name, text["agenda-" + name], name == "week"))
            items.extend([item(group, text) for group in groups])
    if made["later"]:
        items.append(course.heading("later", text["agenda-later"], True))
        items.extend([later(day, one) for day, one in made["later"]])
    return [
        ("ol", ("class", "course", "id", "course"), items),
        listing.interviews(cases, text),
        own_steps.apart([(employer.titled(one), own) for one, own in made["own"]], text),
    ]


def loud(made: dict) -> tuple:
    """`(case, row)` of the one thing in the band; empty where there is none.

    The first by `urgency.place`; among equals, the first of the agenda. None of an interview
    of which nobody has said that it is over.
    """
    chosen, order = (), ()
    for group in made["now"]:
        for context, one in group["rows"]:
            place = urgency.place(one)[:-1]
            open_still = one["state"] not in agenda.SETTLED and not held.unsure(context)
            if open_still and (not chosen or place < order):
                chosen, order = (context, one), place
    return chosen


def unanswered_offers(cases: list) -> list:
    """The cases that hold an offer whose day for an answer is over."""
    return [context for context in cases if unanswered.asks(context)]


def unclear(cases: list) -> list:
    """The cases in which asking waits for words in which no day could be read."""
    return [context for context in cases if not context["plan"]["closed"] and unread.asks(context)]


def today(cases: list) -> list:
    """The cases whose interview is today, and nobody has said that it is over."""
    return [context for context in cases if not context["plan"]["closed"] and held.unsure(context)]


def without(group: dict, band: tuple) -> dict:
    """The group without the row that stands in the band."""
    return {"case": group["case"], "rows": [pair for pair in group["rows"] if not band or pair[1] is not band[1]]}


def item(group: dict, text: dict) -> tuple:
    """One contact; where there are more for one employer on one day, all of them as one."""
    context, one = group["rows"][0]
    if len(group["rows"]) == 1:
        return row.row(one, employer.titled(context), False)
    said = words.counted(len(group["rows"]), "agenda-together", text)
    return together(group, said + (" " + text["agenda-each"] if persons(group) > 1 else ""))


def persons(group: dict) -> int:
    """How many people the group's notes go to: each of them gets one of their own."""
    return len({one["person"] for _, one in group["rows"] if one["person"]})


def together(group: dict, said: str) -> tuple:
    """Contacts with one employer as one entry, `said` beside the name."""
    context, one = group["rows"][0]
    bold, rest = row.when(one, context)
    return (
        "li",
        ("class", "step " + row.CLASSES[symbols.look(one)], "id", "together-" + row.named(one, context)),
        symbols.mark(symbols.of(one)),
        ("p", ("class", "step__when"), ("b", (), bold), " " if rest else None, ("span", (), rest) if rest else None),
        (
            "div",
            ("class", "step__body"),
            ("h3", ("class", "step__title"), employer.link(context)),
            ("p", ("class", "step__how"), said),
            ("ul", ("class", "past together"), [each(pair[1], pair[0], context) for pair in group["rows"]]),
        ),
    )


def each(one: dict, context: dict, first: dict) -> tuple:
    """One of several contacts; the post is named where it is another than the first one's."""
    guide = ("a", ("href", row.address(one["step"], context)), one["title"])
    other = context["plan"]["id"] != first["plan"]["id"]
    return (
        "li",
        ("id", "row-" + row.named(one, context)),
        ("p", ("class", "step__title"), guide, [" (", employer.link(context), ")"] if other else None),
        ("div", ("class", "step__foot"), row.foot(one, context)),
    )


def later(day: int, context: dict) -> tuple:
    """One employer whose move it is for longer than a week."""
    return (
        "li",
        ("class", "step step--later", "id", "later-" + context["plan"]["id"]),
        symbols.mark("theirs"),
        (
            "p",
            ("class", "step__when"),
            ("b", (), words.fill(context["text"]["window-from"], (("when", words.day_short(day, context["text"])),))),
        ),
        (
            "div",
            ("class", "step__body"),
            ("h3", ("class", "step__title"), employer.link(context)),
            ("p", ("class", "step__how"), employer.said(context)),
        ),
    )


def quiet(made: dict, cases: list) -> list:
    """In place of the band: until when there is nothing to do, and whose move it is."""
    context = cases[0]
    text = context["text"]
    missed = [one for one in cases if missed_call.asks(one)]
    if missed:
        first = missed[0]
        return [
            waiting_state.idle_panel(
                missed_call.headline(first), text["call-lead"], employer.titled(first), missed_call.room(first)
            )
        ]
    waiting = unanswered_offers(cases)
    if waiting:
        first = waiting[0]
        there = place.address("plan", first["plan"]["id"])
        way = ("a", ("class", "button", "href", there), answer.name(first["plan"], text))
        return [
            waiting_state.idle_panel(unanswered.question(first), unanswered.lead(first), employer.titled(first), way)
        ]
    if today(cases):
        return [now.whether_over(today(cases)[0])]
    if unclear(cases):
        return [unread.question(employer.titled(unclear(cases)[0]))]
    until = agenda.calm_until(made)
    if any(relevant.taken(one["plan"], one["plans"]) for one in cases if not one["plan"]["closed"]):
        return [waiting_state.idle_panel(text["room-taken"], text["agenda-taken"], context)]
    if not until:
        return [waiting_state.idle_panel(text["agenda-end"], text["agenda-end-lead"], context)]
    near = until[0] == context["now"][0]
    day = words.moment_near(until, context["now"], text) if near else words.day_long(until[0], text)
    title = words.fill(text["calm-title"], (("day", day),))
    return [
        waiting_state.idle_panel(title, text["agenda-theirs" if agenda.waiting(cases) else "agenda-quiet"], context)
    ]
