"""Looking back: the questions of the review, first what went well, with room for a word or a sentence each."""

from checklist.rules import words
from checklist.views import fields, html, place
from checklist.views.interview import answer
from checklist.views.paper import fitting
from checklist.views.paper import sheet as sheets

LAST = "next-time"
PEN = 1.9  # em: a line to write on


def screen(case: dict, questions: list) -> list:
    """The worksheet on the screen. `questions` are those of content/review.yml, in their order."""
    text, plan = case["text"], case["plan"]
    items = []
    for one in questions:
        name, hint = "f-review." + one["id"], one.get("hint", "")
        control = fields.area(
            name,
            "review." + one["id"],
            plan["review"].get(one["id"], ""),
            fields.describes(name, hint, "", None),
            "short",
            "1",
        )
        items.append(("li", ("id", "q-" + one["id"]), fields.field(one["question"], name, control, text, hint=hint)))
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


def sheet(case: dict, questions: list) -> tuple:
    """The worksheet on paper: what is answered as it was written, lines for the rest."""
    text, plan = case["text"], case["plan"]
    answers = [(one["question"], plan["review"].get(one["id"], "")) for one in questions]

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


def last_time(case: dict) -> tuple:
    """What the person wanted to do next time, from the other interviews, the newest first; None where there is none."""
    found = sorted(
        [
            (one["interview"]["date"], one["id"], words.trim(one["review"].get(LAST, "")))
            for one in case["plans"]
            if one["id"] != case["plan"]["id"] and words.trim(one["review"].get(LAST, ""))
        ]
    )
    if not found:
        return None
    newest = [found[number] for number in range(len(found) - 1, max(len(found) - 4, -1), -1)]
    return (
        "div",
        ("class", "last-time", "id", "last-time"),
        ("p", (), ("b", (), case["text"]["review-last-time"])),
        ("ul", ("class", "plain-list"), [("li", (), said) for _, _, said in newest]),
    )


def link(case: dict) -> tuple:
    """The way to the worksheet."""
    return (
        "a",
        ("href", place.address("review", case["plan"]["id"])),
        case["text"]["review-title"],
        html.hush(": " + answer.name(case["plan"], case["text"])),
    )
