"""Looking back: the questions of the review, first what went well, with room for a word or a sentence each."""

from checklist.rules import words
from checklist.views import fields, html, place
from checklist.views.interview import answer
from checklist.views.paper import fitting
from checklist.views.paper import sheet as sheets

LAST = "next-time"
PEN = 1.9  # em: a line to write on


def screen(context: dict, questions: list) -> list:
    """The worksheet on the screen. `questions` are those of content/review.yml, in their order."""
    text, plan = context["text"], context["plan"]
    items = []
    for question in questions:
        name, hint = "f-review." + question["id"], question.get("hint", "")
        control = fields.area(
            name,
            "review." + question["id"],
            plan["review"].get(question["id"], ""),
            fields.describes(name, hint, "", None),
            "short",
            "1",
        )
        items.append(
            ("li", ("id", "q-" + question["id"]), fields.field(question["question"], name, control, text, hint=hint))
        )
    return [
        ("p", ("class", "lead"), text["review-lead"]),
        ("ol", ("class", "questions", "id", "questions"), items),
        ("p", ("class", "small quiet"), text["review-after"]),
        (
            "p",
            (),
            (
                "a",
                ("href", place.address("plan", plan["id"])),
                words.fill(text["back-to"], (("name", answer.name(plan, text)),)),
            ),
        ),
    ]


def sheet(context: dict, questions: list) -> tuple:
    """The worksheet on paper: what is answered as it was written, lines for the rest."""
    text, plan = context["text"], context["plan"]
    answers = [(question["question"], plan["review"].get(question["id"], "")) for question in questions]

    def estimate(level):
        size, _, leading, _ = level
        height = fitting.head(text["review-title"], [], level)
        for question, said in answers:
            height += (fitting.lines(question, fitting.WIDTH / size, fitting.BOLD) * leading + 0.5) * size
            written = fitting.lines(said, fitting.WIDTH / size) * leading if words.trim(said) else PEN
            height += written * size
        return height

    lines = [
        (
            "div",
            ("class", "sheet__question"),
            ("p", (), ("b", (), question)),
            ("p", ("class", "sheet__said"), said) if words.trim(said) else ("span", ("class", "pen")),
        )
        for question, said in answers
    ]
    kind = " sheet--review" + fitting.name(fitting.fitted(estimate))
    return sheets.headed(text["review-title"], answer.name(plan, text), lines, text, kind)


def last_time(context: dict) -> tuple:
    """What the person wanted to do next time, from the other interviews, the newest first; None where there is none."""
    found = sorted(
        [
            (plan["interview"]["date"], plan["id"], words.trim(plan["review"].get(LAST, "")))
            for plan in context["plans"]
            if plan["id"] != context["plan"]["id"] and words.trim(plan["review"].get(LAST, ""))
        ]
    )
    if not found:
        return None
    newest = [found[number] for number in range(len(found) - 1, max(len(found) - 4, -1), -1)]
    return (
        "div",
        ("class", "last-time", "id", "last-time"),
        ("p", (), ("b", (), context["text"]["review-last-time"])),
        ("ul", ("class", "plain-list"), [("li", (), said) for _, _, said in newest]),
    )


def link(context: dict) -> tuple:
    """The way to the worksheet."""
    return (
        "a",
        ("href", place.address("review", context["plan"]["id"])),
        context["text"]["review-title"],
        html.hush(": " + answer.name(context["plan"], context["text"])),
    )
