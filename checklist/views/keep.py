"""The screen on which a plan is kept elsewhere: as a file, as a link, in a calendar, and opened again."""

from checklist.rules import words
from checklist.views import answer, frame


def screen(state: dict, case: dict) -> list:
    """The screen's nodes; `case` is that of the plan that was shown last."""
    text = case["text"]
    return [
        (
            "header",
            ("class", "facts", "id", "facts"),
            ("h1", ("id", "title", "tabindex", "-1"), text["keep-title"]),
            ("p", ("class", "lead"), text["keep-lead"]),
        ),
        frame.said(state, case),
        [section(state, case) for section in SECTIONS],
    ]


def files(state: dict, case: dict) -> list:
    """The plan as a file."""
    text = case["text"]
    named = words.fill(text["keep-file-of"], (("name", answer.name(case["plan"], text)),))
    return [("h2", ("id", "keep-file-title"), text["keep-file-title"]), ("p", (), named)]


# Each is `section(state, case)`, and gives nodes that begin with an `h2`. They stand on the screen in this order.
SECTIONS = (files,)
