"""The review sheet: its questions to read, and on paper to fill in by pen on one sheet."""

from checklist.rules import phases
from checklist.site.guide.markdown import front, lead, link, plain
from checklist.site.guide.questions import leading
from checklist.views import html

LINES = 2


def page(content: dict) -> str:
    """The questions of the review in their order, each with the lines that only paper shows."""
    text, step = content["words"], next(step for step in content["steps"] if step.get("worksheet"))
    items = [
        (
            "li",
            ("id", question["id"]),
            ("b", (), question["question"]),
            ("span", ("class", "small quiet"), question["hint"]) if "hint" in question else None,
            [("i", ("class", "rule", "aria-hidden", "true"))] * LINES,
        )
        for question in content["review"]
    ]
    return "\n".join(
        [
            front(text["guide-review-title"], text["guide-review-lead"], phases.FIRST_DAY),
            link(text["guide-part-first-day"], "first-day/index.md"),
            '{: .kicker data-search-exclude="" }',
            "",
            "# " + plain(text["guide-review-title"]),
            "",
            *lead(text["guide-review-lead"]),
            leading("review", "../checklist/", text),
            "",
            plain(text["guide-review-print"]),
            "{: .small .quiet .screen-only }",
            "",
            html.render(("ol", ("class", "review"), items)),
            "",
            plain(text["guide-review-step"]) + " " + link(step["title"], f"steps/{step['id']}.md"),
            "{: .screen-only }",
            "",
        ]
    )
