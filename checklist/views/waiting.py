"""The head of a note's screen, and the screens until what they need has come."""

from checklist.rules import called, words
from checklist.views import frame, place


def screen(state: dict, case: dict) -> list:
    """The screen until the templates have come, or where they could not: what is kept of the note can be read."""
    text, key = case["text"], state["place"]["key"]
    found = [titled(one, case) for one in case["rows"] if one["key"] == key]
    return [
        heading((found + [text["facts-unnamed"]])[0], "", case),
        frame.said(state, case),
        kept(key, case) if "trouble-letters" in state.get("wrong", []) else None,
    ]


def late(state: dict, case: dict) -> list:
    """The screen of keeping and moving plans, until that part of the program has come, or where it could not."""
    text = case["text"]
    return [
        ("header", ("class", "facts", "id", "facts"), ("h1", ("id", "title", "tabindex", "-1"), text["late-title"])),
        frame.said(state, case),
        None if "trouble-late" in state.get("wrong", []) else ("p", ("class", "lead"), text["late-lead"]),
    ]


def kept(key: str, case: dict) -> list:
    """What is kept of the row's note, to be read."""
    return [("p", (), line) for line in case["plan"]["notes"].get(key, {}).get("text", "").split("\n") if line]


def heading(name: str, window: str, case: dict) -> tuple:
    """The way back, what is written, and by when."""
    plan, text = case["plan"], case["text"]
    back = words.trim(plan["company"]) or text["facts-unnamed"]
    return (
        "header",
        ("class", "bleed", "id", "facts"),
        ("p", ("class", "kicker"), ("a", ("href", place.address("plan", plan["id"])), back)),
        ("h1", ("id", "title", "tabindex", "-1"), name),
        ("p", ("class", "lead"), window) if window else None,
    )


def titled(one: dict, case: dict) -> str:
    """`A note to Daniel Okafor`, or the title of the row."""
    found = [each for each in case["plan"]["people"] if one["step"] == "thank-you" and each["id"] == one["person"]]
    name = "".join([called.spoken(each, case["text"]) for each in found])
    return words.fill(case["text"]["course-note-to"], (("person", name),)) if name else one["title"]
