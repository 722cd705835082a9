"""The page of one interview: who and when, what was told, the timeline, and what can be taken along."""

from checklist.views import (
    answer,
    course,
    doubts,
    facts,
    first_day,
    form,
    frame,
    html,
    listing,
    moved,
    people,
    relative,
    review,
    row,
    sheet,
    their_word,
)


def screen(state: dict, content: dict, case: dict) -> list:
    """The screen's nodes; before the date is known the form and the course of every interview."""
    text = case["text"]
    dated = bool(case["rows"])
    head = (
        facts.facts(case)
        if dated
        else [
            ("h1", ("id", "title", "tabindex", "-1"), text["blank-title"]),
            ("p", ("class", "lead"), text["blank-lead"]),
        ]
    )
    before = (not dated or facts.still_ahead(case)) and case["plan"]["id"] != "blank"
    return [
        listing.switch(case),
        ("header", ("class", "facts" if dated else None, "id", "facts"), head),
        their_word.line(case) if dated else None,
        first_day.line(state, case) if dated else None,
        frame.said(state, case),
        moved.question(case) if dated else None,
        doubts.asked(case),
        review.last_time(case) if before else None,
        told(dated, case),
        course.course(case) if dated else relative.relative(content, case),
        drawn(content, case) if dated else None,
        frame.tools(tools(case) if dated else [], state, case),
        sheet.sheet(case) if dated else sheet.blank(content, case),
    ]


def drawn(content: dict, case: dict) -> tuple:
    """The whole course as a drawing with the plan's own dates, behind a disclosure; it comes with the templates."""
    body = []
    if row.opened("drawing", case) and "templates" in content:
        from checklist.views import drawing, stations

        body = [drawing.course(stations.own(case), case["text"])]
    return html.more(case["text"]["course-drawn"], "", "drawing", body)


def told(dated: bool, case: dict) -> tuple:
    """The disclosures of what was told: the form, the people and promises, the answer."""
    form_there = (
        "details",
        ("class", "more told" if dated else "more told told--blank", "id", "told", "open", not dated),
        ("summary", (), ("span", (), case["text"]["facts-change"])),
        ("div", ("class", "more__text"), form.form(case) if not dated or row.opened("told", case) else None),
    )
    if not dated:
        return form_there
    return ("div", ("class", "telling"), form_there, people.people(case), answer.answer(case))


def tools(case: dict) -> list:
    """Where else to go from here: the review, what was done, another interview."""
    text = case["text"]
    return frame.calendar([case], text) + [
        ("li", (), review.link(case)),
        ("li", (), ("a", ("href", "#log"), text["log-title"])),
        ("li", (), html.button(text["list-add"], "add-plan", "tools", "", "link")),
    ]
