"""What every screen of the checklist has: what went wrong, what to know, what can be taken along, the way back."""

from checklist.plan import dated
from checklist.rules import outcomes, words
from checklist.views import context as contexts
from checklist.views import elsewhere, html, kept, place, proposal
from checklist.views.interview import first_day


def messages(state: dict, context: dict) -> list:
    """What went wrong, then the notices; on the page of all plans each once, as the offer's plan has it."""
    troubles = state["troubles"] + contexts.unplaced(context)
    found = [
        ("p", ("class", "notice notice--trouble", "id", "trouble-" + str(place)), trouble)
        for place, trouble in enumerate(troubles)
    ]
    screen, told = state["place"]["screen"], []
    offers = [plan["id"] for plan in context["plans"] if plan["outcome"]["kind"] == outcomes.OFFER]
    for notice in state["timeline"]["notices"] if state["timeline"] else []:
        here = notice["plan"] in offers if screen == "agenda" else notice["plan"] == context["plan"]["id"]
        if here and screen in ("", "plan", "agenda") and notice["text"] not in told:
            told.append(notice["text"])
    found = found + elsewhere.told(state, context)
    found = first_day.lost(state, context["text"]) + found
    found = (
        proposal.asked(state, context)
        + kept.gone(state, context["text"])
        + found
        + kept.pointed(state, context["text"])
    )
    return found + [("p", ("class", "notice", "id", "notice-" + str(place)), one) for place, one in enumerate(told)]


def take(more: list, text: dict) -> tuple:
    """The ways to take it along, as a row of presses; `more` are others beside the sheet."""
    return (
        "div",
        ("class", "take", "role", "group", "aria-label", text["take-title"], "id", "take"),
        html.button(text["take-print"], "print", "sheet", "", "link"),
        more,
    )


def tools(more: list, state: dict, context: dict) -> list:
    """Where else to go from here, and the way back of the last change."""
    text = context["text"]
    screen = state["place"]["screen"] if state else "agenda"
    if screen != "keep":
        more = [more, ("li", (), keeping(screen, context))]
    if state.get("set_aside") and state["place"]["screen"] != "kept":
        more = [more, ("li", (), ("a", ("href", "#kept"), text["kept-open"]))]
    return [("ul", ("class", "tools"), more), back(state, text)]


def keeping(screen: str, context: dict) -> tuple:
    """The way to keeping the plan elsewhere; where none is told yet, to opening one that was kept."""
    if not context["rows"] and screen in ("", "plan"):
        return ("a", ("href", "#keep"), context["text"]["take-open"])
    plan_id = context["plan"]["id"] if screen != "agenda" else ""
    return ("a", ("href", place.address("keep", plan_id)), context["text"]["take-keep"])


def calendar(cases: list, text: dict) -> list:
    """The way to a calendar file, where a plan of the screen has a date to put in it; an empty list where none has."""
    rows = [row for context in cases if not context["plan"]["closed"] for row in context["rows"]]
    if not [row for row in rows if dated.has_event(row)]:
        return []
    body = [
        ("p", ("id", "calendar-hint"), text["take-calendar-hint"]),
        ("div", ("class", "buttons"), html.button(text["take-calendar"], "save-ics", "", "", "button button--plain")),
    ]
    return [html.more(text["take-calendar-short"], "", "take-calendar", body)]


def back(state: dict, text: dict) -> tuple:
    """The last change and the way back; None where nothing was changed since the page was opened."""
    what = state.get("undo", "")
    if not what:
        return None
    return (
        "p",
        ("class", "small quiet undo", "id", "undo-line"),
        words.fill(text["undo-line"], (("what", what),)) + " ",
        html.button(text["undo-take-back"], "undo-last", "", "", "link"),
    )
