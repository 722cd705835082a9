"""The head of a note's screen, and the screens until what they need has come."""

from checklist.rules import called, step_ids, words
from checklist.views import frame, place


def screen(state: dict, context: dict) -> list:
    """The screen until the templates have come, or where they could not: what is kept of the note can be read."""
    text, key = context["text"], state["place"]["key"]
    found = [titled(row, context) for row in context["rows"] if row["key"] == key]
    return [
        heading((found + [text["facts-unnamed"]])[0], "", context),
        frame.messages(state, context),
        kept(key, context) if "trouble-letters" in state.get("wrong", []) else None,
    ]


def late(state: dict, context: dict) -> list:
    """The screen of keeping and moving plans, until that part of the program has come, or where it could not."""
    text = context["text"]
    return [
        ("header", ("class", "facts", "id", "facts"), ("h1", ("id", "title", "tabindex", "-1"), text["late-title"])),
        frame.messages(state, context),
        None if "trouble-late" in state.get("wrong", []) else ("p", ("class", "lead"), text["late-lead"]),
    ]


def kept(key: str, context: dict) -> list:
    """What is kept of the row's note, to be read."""
    return [("p", (), line) for line in context["plan"]["notes"].get(key, {}).get("text", "").split("\n") if line]


def heading(name: str, window: str, context: dict) -> tuple:
    """The way back, what is written, and by when."""
    plan, text = context["plan"], context["text"]
    back = words.trim(plan["company"]) or text["facts-unnamed"]
    return (
        "header",
        ("class", "bleed", "id", "facts"),
        ("p", ("class", "kicker"), ("a", ("href", place.address("plan", plan["id"])), back)),
        ("h1", ("id", "title", "tabindex", "-1"), name),
        ("p", ("class", "lead"), window) if window else None,
    )


def titled(row: dict, context: dict) -> str:
    """`A note to Daniel Okafor`, or the title of the row."""
    found = [
        each for each in context["plan"]["people"] if row["step"] == step_ids.THANKS and each["id"] == row["person"]
    ]
    name = "".join([called.spoken(each, context["text"]) for each in found])
    return words.fill(context["text"]["course-note-to"], (("person", name),)) if name else row["title"]
