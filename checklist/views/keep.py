"""The screen on which a plan is kept elsewhere: as a file, as text, as a link, and opened again."""

from checklist.rules import words
from checklist.views import fields, frame, html, place
from checklist.views import incoming as incoming_plans


def screen(state: dict, context: dict) -> list:
    """The screen's nodes; `context` is that of the plan that was shown last."""
    text, plans = context["text"], told(context)
    return [
        (
            "header",
            ("class", "facts", "id", "facts"),
            ("h1", ("id", "title", "tabindex", "-1"), text["keep-title"]),
            ("p", ("class", "lead"), text["keep-lead"]),
        ),
        frame.messages(state, context),
        incoming_plans.incoming(state, context),
        ("p", ("class", "notice", "id", "keep-done", "tabindex", "-1"), text[state["keep"]["note"]])
        if state["keep"]["note"]
        else None,
        [section(state, context) for section in SECTIONS],
        ("p", (), ("a", ("href", place.address("plan", context["plan"]["id"])), text["keep-back"])) if plans else None,
        frame.tools([], state, context),
    ]


def told(context: dict) -> list:
    """The plans of which something is kept."""
    return [plan for plan in context["plans"] if plan["made"]]


def files(state: dict, context: dict) -> list:
    """All plans as a file, or as text."""
    text, plans = context["text"], told(context)
    if not plans:
        return []
    return [
        ("h2", ("id", "keep-file-title"), text["keep-file-title"]),
        ("p", (), text["keep-file-lead"]),
        (
            "div",
            ("class", "buttons"),
            html.button(words.counted(len(plans), "keep-save", text), "keep-save", "", "", "button"),
            html.button(text["keep-copy"], "keep-copy", ""),
        ),
    ]


def links(state: dict, context: dict) -> list:
    """All plans as a link: the dates alone, or everything where the person says so."""
    text, made = context["text"], state["keep"]["link"]
    if not told(context):
        return []
    nodes = [
        ("h2", ("id", "keep-link-title"), text["keep-link-title"]),
        ("p", (), text["keep-link-lead"]),
        (
            "div",
            ("class", "buttons"),
            html.button(text["keep-link-dates"], "keep-link", "dates", "", "button"),
            html.button(text["keep-link-all"], "keep-link", "all"),
        ),
    ]
    if made:
        warning = text["keep-link-has-all" if state["keep"]["all"] == "all" else "keep-link-has-dates"]
        nodes.append(("p", (), warning))
        nodes.append(
            ("p", ("class", "link-made"), ("a", ("href", made, "id", "keep-link-made"), text["keep-link-name"]))
        )
        nodes.append(
            (
                "div",
                ("class", "buttons"),
                html.button(text["keep-copy-link"], "keep-copy-link", ""),
                html.button(text["keep-share"], "keep-share", "") if state.get("can_share") else None,
            )
        )
    return nodes


def opening(state: dict, context: dict) -> list:
    """A file that was kept, or its text, opened."""
    text = context["text"]
    return [
        ("h2", ("id", "keep-open-title"), text["keep-open-title"]),
        ("p", (), text["keep-open-lead"]),
        fields.field(
            text["keep-open-file"],
            "f-keep-file",
            ("input", ("type", "file", "id", "f-keep-file", "name", "keep-file", "accept", ".json,application/json")),
            text,
        ),
        fields.field(
            text["keep-open-text"],
            "f-keep-text",
            fields.area("f-keep-text", "keep-text", state["keep"].get("text", ""), None, "short"),
            text,
        ),
        ("div", ("class", "buttons"), html.button(text["keep-open"], "keep-open", "")),
    ]


# Each is `section(state, context)`, and gives nodes that begin with an `h2`. They stand on the screen in this order.
SECTIONS = (files, links, opening)
