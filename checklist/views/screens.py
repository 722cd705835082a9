"""The screens beside that of one interview: all interviews, looking back, and what was done."""

from checklist.rules import words
from checklist.views import context as contexts
from checklist.views import erasing, frame, kept, log, note_loading, place, review
from checklist.views.interview import answer, their_word
from checklist.views.interviews import agenda, listing
from checklist.views.interviews import screen as interviews
from checklist.views.paper import overview
from checklist.views.timeline import employer


def screen(name: str, state: dict, content: dict, context: dict) -> list:
    """The nodes of the screen called `name`; `context` is that of the plan that was shown last."""
    text = context["text"]
    if name in ("keep", "incoming"):
        if "keep" not in content:
            return note_loading.late(state, context)
        from checklist.views import keep

        return keep.screen(state, context)
    if name == "note" and state["now"]:
        if "templates" not in content:
            return note_loading.screen(state, context)
        # it comes with the templates, when the first note is opened
        from checklist.views.note import screen as note

        return note.screen(state, content, context)
    if name == "note":
        head, kicker, body, paper = answer.name(context["plan"], text), "", None, None
    elif name == "agenda":
        every = [contexts.shared(state, content, plan, True) for plan in context["plans"]]
        head, kicker = text["agenda-title"], words.day_long(context["now"][0], text) if state["now"] else ""
        for item in every:
            item["near"] = employer.near(item, every)
        if state["now"]:
            made = agenda.sorted_out(agenda.entries(every), every)
            body = [interviews.screen(made, every), their_word.section(every)]
            paper = [overview.sheet(made, every), their_word.sheet(every)]
        else:
            # nothing is known of what is due while the clock is wrong
            body, paper = listing.interviews(every, text), None
    elif name == "review":
        questions = content["review"]
        head, kicker = text["review-title"], answer.name(context["plan"], text)
        body, paper = review.screen(context, questions), review.sheet(context, questions)
    elif name == "erase":
        every = [contexts.shared(state, content, plan, True) for plan in context["plans"]]
        head, kicker = erasing.headline(state, text), ""
        body = erasing.screen(state, every)
        paper = overview.sheet(agenda.sorted_out(agenda.entries(every), every), every) if state["now"] else None
    elif name == "kept":
        head, kicker, body, paper = text["kept-title"], "", kept.screen(state, context), None
    else:
        listed = log.entries(state, context)
        head, kicker = text["log-title"], ""
        body, paper = log.screen(state, listed, text), log.sheet(state, listed, context)
    links = [] if name == "agenda" else [("li", (), ("a", ("href", place.address("agenda")), text["agenda-title"]))]
    dates = frame.calendar(every, text) if name == "agenda" and state["now"] else []
    if name != "log":
        links.append(("li", (), ("a", ("href", place.address("log")), text["log-title"])))
    return [
        (
            "header",
            ("class", "facts", "id", "facts"),
            ("h1", ("id", "title", "tabindex", "-1"), head),
            ("p", (), kicker) if kicker else None,
        ),
        frame.messages(state, context),
        frame.back(state, text) if name == "agenda" else None,
        frame.take(dates, text) if paper or name == "agenda" else None,
        body,
        frame.tools(links, state if name != "agenda" else {}, context),
        paper,
    ]
