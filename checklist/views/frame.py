"""What every screen of the checklist has: what went wrong, what to know, what can be taken along, the way back."""

from checklist.plan import ics
from checklist.rules import words
from checklist.views import context as contexts
from checklist.views import elsewhere, html, kept, proposal


def messages(state: dict, context: dict) -> list:
    """What went wrong, then the notices; on the page of all plans each once, as the offer's plan has it."""
    troubles = state["troubles"] + contexts.unplaced(context)
    found = [
        ("p", ("class", "notice notice--trouble", "id", "trouble-" + str(place)), trouble)
        for place, trouble in enumerate(troubles)
    ]
    screen, told = state["place"]["screen"], []
    offers = [plan["id"] for plan in context["plans"] if plan["outcome"]["kind"] == "offer"]
    for notice in state["timeline"]["notices"] if state["timeline"] else []:
        here = notice["plan"] in offers if screen == "agenda" else notice["plan"] == context["plan"]["id"]
        if here and screen in ("", "plan", "agenda") and notice["text"] not in told:
            told.append(notice["text"])
    found = found + elsewhere.told(state, context)
    found = (
        proposal.asked(state, context)
        + kept.gone(state, context["text"])
        + found
        + kept.pointed(state, context["text"])
    )
    return found + [("p", ("class", "notice", "id", "notice-" + str(place)), one) for place, one in enumerate(told)]


def tools(more: list, state: dict, context: dict) -> list:
    """The ways to take it along, `more` behind them, and the way back of the last change."""
    text = context["text"]
    if state.get("set_aside") and state["place"]["screen"] != "kept":
        more = [more, ("li", (), ("a", ("href", "#kept"), text["kept-open"]))]
    return [
        ("h2", ("id", "take"), text["take-title"]),
        ("ul", ("class", "tools"), ("li", (), html.button(text["take-print"], "print", "sheet", "", "link")), more),
        back(state, text),
    ]


def calendar(cases: list, text: dict) -> list:
    """The way to a calendar file, where a plan of the screen has a date to put in it; an empty list where none has."""
    rows = [row for context in cases if not context["plan"]["closed"] for row in context["rows"]]
    if not [row for row in rows if ics.has_event(row)]:
        return []
    hint = ("p", ("class", "small quiet", "id", "calendar-hint"), text["take-calendar-hint"])
    return [("li", (), html.button(text["take-calendar"], "save-ics", "", "", "link"), hint)]


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
