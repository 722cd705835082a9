"""The page of one interview: who and when, what was told, the timeline, and what can be taken along."""

from checklist.views import frame, html, review
from checklist.views.interview import answer, doubts, facts, first_day, form, moved, people, their_word
from checklist.views.interviews import listing
from checklist.views.paper import sheet
from checklist.views.timeline import course, relative, row


def screen(state: dict, content: dict, context: dict) -> list:
    """The screen's nodes; before the date is known the form and the course of every interview."""
    text = context["text"]
    dated = bool(context["rows"])
    head = (
        facts.facts(context)
        if dated
        else [
            ("h1", ("id", "title", "tabindex", "-1"), text["blank-title"]),
            ("p", ("class", "lead"), text["blank-lead"]),
        ]
    )
    calm = dated and not course.loud(context)  # with nothing to do the reason for that comes first
    taken = frame.take(frame.calendar([context], text) if dated else [], text)
    before = (not dated or not facts.over(context)) and context["plan"]["id"] != "blank"
    return [
        listing.switch(context),
        ("header", ("class", "facts" if dated else None, "id", "facts"), head),
        their_word.line(context) if dated else None,
        frame.messages(state, context),
        moved.question(context) if dated else None,
        doubts.asked(context),
        review.last_time(context) if before else None,
        told(dated, context),
        taken if dated and not calm else None,
        course.course(context) if dated else relative.relative(content, context),
        taken if calm or not dated else None,
        first_day.line(state, context) if dated else None,
        frame.tools(tools(context), state, context) if dated else frame.tools([], state, context),
        drawn(content, context) if dated else None,
        sheet.sheet(context) if dated else sheet.blank(content, context),
    ]


def drawn(content: dict, context: dict) -> tuple:
    """The whole course as a drawing with the plan's own dates, behind a disclosure; it comes with the templates."""
    body = []
    if row.opened("drawing", context) and "templates" in content:
        from checklist.views.drawing import picture as drawing
        from checklist.views.drawing import stations

        body = [drawing.course(stations.own(context), context["text"])]
    return html.more(context["text"]["course-drawn"], "", "drawing", body)


def told(dated: bool, context: dict) -> tuple:
    """The disclosures of what was told: the form, the people and promises, the answer."""
    form_there = (
        "details",
        ("class", "more told" if dated else "more told told--blank", "id", "told", "open", not dated),
        ("summary", (), ("span", (), context["text"]["facts-change"])),
        ("div", ("class", "more__text"), form.form(context) if not dated or row.opened("told", context) else None),
    )
    if not dated:
        return form_there
    return ("div", ("class", "telling"), form_there, people.people(context), answer.answer(context))


def tools(context: dict) -> list:
    """Where else to go from here: the review, what was done, another interview."""
    text = context["text"]
    return [
        ("li", (), review.link(context)),
        ("li", (), ("a", ("href", "#log"), text["log-title"])),
        ("li", (), html.button(text["list-add"], "add-plan", "tools", "", "link")),
    ]
