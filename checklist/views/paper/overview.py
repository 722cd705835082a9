"""All interviews on paper: what is to be done, with a box to tick, and how each of them stands."""

from checklist.rules import outcomes, words
from checklist.views.interview import answer
from checklist.views.interviews import listing
from checklist.views.paper import fitting, sentences
from checklist.views.paper import sheet as sheets


def sheet(made: dict, cases: list) -> tuple:
    """The sheet of all plans, from what the agenda's screen is drawn from."""
    text, now = cases[0]["text"], cases[0]["now"]
    offers = [
        context
        for context in cases
        if context["plan"]["outcome"]["kind"] == outcomes.OFFER and not context["plan"]["closed"]
    ]
    body = [sentences.across(notice) for context in offers for notice in context["notices"]]
    for name, title in (("now", "agenda-now"), ("week", "agenda-week"), ("own", "own-title")):
        pairs = []
        for group in made[name] if name != "own" else [{"rows": made["own"]}]:
            pairs.extend(group["rows"])
        if pairs:
            lines = [sheets.line(pair, context, answer.name(context["plan"], text)) for context, pair in pairs]
            body.append(sheets.block(text[title], (text["sheet-best"], text["sheet-until"]), lines))
    for context in cases:
        if not context["plan"]["closed"]:
            named, stands = answer.name(context["plan"], text) + ": ", listing.standing(context)
            node = ("p", ("class", "sheet__all"), ("b", (), named), stands)
            body.append((fitting.standing, named + stands, node))
    corner = words.day_full(now[0], text) + ", " + words.time_words(now[1], text)
    foot = words.fill(text["agenda-foot"], (("day", words.day_full(now[0], text)),))
    return sheets.framed(text["agenda-title"], corner, [], body, foot, text, text["sheet-notes"])
