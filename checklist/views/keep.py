"""The screen on which a plan is kept elsewhere: as a file, as a link, in a calendar, and opened again."""

from checklist.rules import words
from checklist.views import frame
from checklist.views.interview import answer


def screen(state: dict, context: dict) -> list:
    """The screen's nodes; `context` is that of the plan that was shown last."""
    text = context["text"]
    return [
        (
            "header",
            ("class", "facts", "id", "facts"),
            ("h1", ("id", "title", "tabindex", "-1"), text["keep-title"]),
            ("p", ("class", "lead"), text["keep-lead"]),
        ),
        frame.messages(state, context),
        [section(state, context) for section in SECTIONS],
    ]


def files(state: dict, context: dict) -> list:
    """The plan as a file."""
    text = context["text"]
    named = words.fill(text["keep-file-of"], (("name", answer.name(context["plan"], text)),))
    return [("h2", ("id", "keep-file-title"), text["keep-file-title"]), ("p", (), named)]


# Each is `section(state, case)`, and gives nodes that begin with an `h2`. They stand on the screen in this order.
SECTIONS = (files,)
