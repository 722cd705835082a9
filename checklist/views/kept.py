"""What is set aside: text that could not be read, or had no place. To be looked at, saved as a file, and got rid of."""

from checklist.rules import words
from checklist.views import html
from checklist.views.timeline import row

KINDS = ("early", "typed", "plan", "settings")
NEWER = "trouble-newer"


def screen(state: dict, context: dict) -> list:
    """The screen's nodes. `state["set_aside"]` holds what there is, each `{"key", "size", "why"}`."""
    text, found = context["text"], state.get("set_aside", [])
    if not found:
        return [("p", ("class", "lead"), text["kept-none"])]
    return [
        ("p", ("class", "lead"), text["kept-lead"]),
        ("ul", ("class", "own interviews"), [entry(item, state, context) for item in found]),
    ]


def entry(one: dict, state: dict, context: dict) -> tuple:
    """One text: what it is, how long, what is in it, and what can be done with it."""
    text, key = context["text"], one["key"]
    named = label(one, text)
    shown = row.opened("look-" + key, context)
    body = ("pre", ("class", "raw", "tabindex", "0"), state["raw"].get(key, "")) if shown else None
    if state["asking"] == "kept/" + key:
        buttons = [
            ("p", ("id", "sure"), text["kept-sure"]),
            html.button(text["kept-delete-yes"], "kept-delete-yes", key, named),
            html.button(text["list-delete-no"], "kept-delete-no", key, named),
        ]
    else:
        buttons = [
            html.button(text["kept-save"], "kept-save", key, named),
            html.button(text["list-delete"], "kept-delete", key, named),
        ]
    return (
        "li",
        ("id", "kept-" + key),
        (
            "div",
            ("class", "interviews__one"),
            ("b", (), named),
            ("p", ("class", "small quiet"), words.counted(one["size"], "kept-size", text)),
        ),
        ("div", ("class", "step__foot"), buttons, html.more(text["kept-look"], named, "look-" + key, [body])),
    )


def label(one: dict, text: dict) -> str:
    """What the text is, in words."""
    if one["why"] == NEWER:
        return text["kept-newer"]
    for kind in KINDS:
        if one["key"].startswith(kind) or one["key"].startswith("kept/" + kind):
            return text["kept-" + kind]
    return text["kept-other"]


def pointed(state: dict, text: dict) -> list:
    """The way to what is set aside, beside the sentence that says so."""
    told = [one for one in state.get("wrong", []) if one in ASIDE]
    if not told or state["place"]["screen"] == "kept":
        return []
    return [("p", ("id", "to-kept"), ("a", ("href", "#kept"), text["kept-open"]))]


ASIDE = ("trouble-unreadable", NEWER, "trouble-early", "trouble-refused")


def gone(state: dict, text: dict) -> list:
    """What another window deleted, with the way to have it back."""
    found = []
    for plan_id, name in state.get("gone", []):
        buttons = [
            html.button(text["gone-back"], "gone-back", plan_id, name),
            html.button(text["gone-leave"], "gone-leave", plan_id, name, "link"),
        ]
        said = ("p", (), words.fill(text["gone-said"], (("name", name),)))
        named = ("class", "notice", "id", "gone-" + plan_id)
        found.append(("div", named, said, ("div", ("class", "buttons"), buttons)))
    return found
