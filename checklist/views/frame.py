"""What every screen of the checklist has: what went wrong, what to know, what can be taken along, the way back."""

from checklist.plan import ics
from checklist.rules import words
from checklist.views import case as cases
from checklist.views import elsewhere, first_day, html, kept, proposal


def said(state: dict, case: dict) -> list:
    """What went wrong, then the notices; on the page of all plans each once, as the offer's plan has it."""
    troubles = state["troubles"] + cases.unplaced(case)
    found = [
        ("p", ("class", "notice notice--trouble", "id", "trouble-" + str(place)), one)
        for place, one in enumerate(troubles)
    ]
    screen, told = state["place"]["screen"], []
    offers = [one["id"] for one in case["plans"] if one["outcome"]["kind"] == "offer"]
    for notice in state["timeline"]["notices"] if state["timeline"] else []:
        here = notice["plan"] in offers if screen == "agenda" else notice["plan"] == case["plan"]["id"]
        if here and screen in ("", "plan", "agenda") and notice["text"] not in told:
            told.append(notice["text"])
    found = found + elsewhere.told(state, case)
    found = first_day.lost(state, case["text"]) + found
    found = proposal.asked(state, case) + kept.gone(state, case["text"]) + found + kept.pointed(state, case["text"])
    return found + [("p", ("class", "notice", "id", "notice-" + str(place)), one) for place, one in enumerate(told)]


def tools(more: list, state: dict, case: dict) -> list:
    """The ways to take it along, `more` behind them, and the way back of the last change."""
    text = case["text"]
    if state.get("set_aside") and state["place"]["screen"] != "kept":
        more = [more, ("li", (), ("a", ("href", "#kept"), text["kept-open"]))]
    return [
        ("h2", ("id", "take"), text["take-title"]),
        ("ul", ("class", "tools"), ("li", (), html.button(text["take-print"], "print", "sheet", "", "link")), more),
        back(state, text),
    ]


def calendar(cases: list, text: dict) -> list:
    """The way to a calendar file, where a plan of the screen has a date to put in it; an empty list where none has."""
    rows = [row for case in cases if not case["plan"]["closed"] for row in case["rows"]]
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
