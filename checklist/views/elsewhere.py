"""The text that another window wrote in the same field, beside the one that stands, and which of them stays."""

from checklist.rules import words
from checklist.views import html

SCREENS = ("", "plan", "note", "review")


def told(state: dict, context: dict) -> list:
    """A notice for each such text of the plan; none on the screens that show several plans."""
    text, found = context["text"], context["plan"]["elsewhere"]
    if state["place"]["screen"] not in SCREENS:
        return []
    return [
        (
            "div",
            ("class", "notice", "id", "elsewhere-" + name),
            ("p", (), words.fill(text["elsewhere-said"], (("what", text["did-" + name.split("/")[0]]),))),
            ("blockquote", ("class", "elsewhere"), found[name]),
            (
                "div",
                ("class", "buttons"),
                html.button(text["elsewhere-take"], "other-taken", name),
                html.button(text["elsewhere-drop"], "other-dropped", name),
            ),
        )
        for name in sorted(found)
    ]
