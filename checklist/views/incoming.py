"""Plans that came by a file, a text or a link: what is in them, and what is to become of each."""

from checklist.plan import region, share
from checklist.rules import days, words
from checklist.views import html
from checklist.views.interview import answer


def incoming(state: dict, context: dict) -> list:
    """What came, each plan with its name, its date and its ticks, and the ways to take it; what is wrong with it."""
    text, found = context["text"], state["keep"]
    if found["problem"]:
        return [("p", ("class", "error", "id", "keep-problem", "tabindex", "-1"), found["problem"])]
    if not found["incoming"]:
        return []
    return [
        (
            "section",
            ("class", "question", "id", "incoming"),
            ("h2", ("id", "keep-came", "tabindex", "-1"), words.counted(len(found["incoming"]), "keep-came", text)),
            [came(one, state, context) for one in found["incoming"]],
        )
    ]


def came(one: dict, state: dict, context: dict) -> tuple:
    """One plan that came."""
    text, met = context["text"], meeting(one, state, context)
    named, day = answer.name(one, text), days.parse_date(one["interview"]["date"])
    ticks = len([key for key in one["steps"] if one["steps"][key].get("state") == "done"])
    parts = [words.day_long(day, text)] if day else []
    parts.append(words.counted(ticks, "keep-ticks", text))
    if one["people"] and any(person.get("name") for person in one["people"]):
        parts.append(words.counted(len(one["people"]), "keep-people", text))
    ways = {
        share.NEW: (("keep-add", "button"),),
        share.SAME: (("keep-mine", "button button--plain"),),
        share.DIFFERS: (
            ("keep-replace", "button"),
            ("keep-join", "button button--plain"),
            ("keep-both", "button button--plain"),
            ("keep-mine", "button button--plain"),
        ),
    }[met]
    return (
        "div",
        ("class", "incoming"),
        ("h3", (), named),
        ("p", (), ", ".join(parts) + "."),
        ("p", (), text["keep-meets-" + met]) if met != share.NEW else None,
        ("div", ("class", "buttons"), [html.button(text[way], way, one["id"], named, kind) for way, kind in ways]),
    )


def meeting(one: dict, state: dict, context: dict) -> str:
    """What the plan that came is beside the one that is here, each with the place that it counts with."""
    settings = state["document"]["settings"]
    for there in context["plans"]:
        if there["id"] == one["id"]:
            calendars = region.calendars({"settings": settings, "plans": [there]}, state["tables"])
            return share.meeting(one, share.placed(there, settings), calendars[there["id"]], context["text"])
    return share.NEW
