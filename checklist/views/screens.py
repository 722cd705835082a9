"""The screens beside that of one interview: all interviews, looking back, and what was done."""

from checklist.rules import words
from checklist.views import (
    agenda,
    answer,
    employer,
    erasing,
    frame,
    interviews,
    kept,
    listing,
    log,
    overview,
    place,
    review,
    their_word,
    waiting,
)
from checklist.views import case as cases


def screen(name: str, state: dict, content: dict, case: dict) -> list:
    """The nodes of the screen called `name`; `case` is that of the plan that was shown last."""
    text = case["text"]
    if name == "note" and state["now"]:
        if "templates" not in content:
            return waiting.screen(state, case)
        # it comes with the templates, when the first note is opened
        from checklist.views import note

        return note.screen(state, content, case)
    if name == "note":
        head, kicker, body, paper = answer.name(case["plan"], text), "", None, None
    elif name == "agenda":
        every = [cases.shared(state, content, plan, True) for plan in case["plans"]]
        head, kicker = text["agenda-title"], words.day_long(case["now"][0], text) if state["now"] else ""
        for one in every:
            one["near"] = employer.near(one, every)
        if state["now"]:
            made = agenda.sorted_out(agenda.entries(every), every)
            body = [interviews.screen(made, every), their_word.section(every)]
            paper = [overview.sheet(made, every), their_word.sheet(every)]
        else:
            # nothing is known of what is due while the clock is wrong
            body, paper = listing.interviews(every, text), None
    elif name == "review":
        questions = content["review"]
        head, kicker = text["review-title"], answer.name(case["plan"], text)
        body, paper = review.screen(case, questions), review.sheet(case, questions)
    elif name == "erase":
        every = [cases.shared(state, content, plan, True) for plan in case["plans"]]
        head, kicker = erasing.title(state, text), ""
        body = erasing.screen(state, every)
        paper = overview.sheet(agenda.sorted_out(agenda.entries(every), every), every) if state["now"] else None
    elif name == "kept":
        head, kicker, body, paper = text["kept-title"], "", kept.screen(state, case), None
    else:
        listed = log.entries(state, case)
        head, kicker = text["log-title"], ""
        body, paper = log.screen(state, listed, text), log.sheet(state, listed, case)
    links = [] if name == "agenda" else [("li", (), ("a", ("href", place.address("agenda")), text["agenda-title"]))]
    if name == "agenda" and state["now"]:
        links.extend(frame.calendar(every, text))
    if name != "log":
        links.append(("li", (), ("a", ("href", place.address("log")), text["log-title"])))
    return [
        (
            "header",
            ("class", "facts", "id", "facts"),
            ("h1", ("id", "title", "tabindex", "-1"), head),
            ("p", (), kicker) if kicker else None,
        ),
        frame.said(state, case),
        frame.back(state, text) if name == "agenda" else None,
        body,
        frame.tools(links, state if name != "agenda" else {}, case),
        paper,
    ]
