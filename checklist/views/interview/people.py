"""The people met and the promises both ways: who said what, what is owed, and what they named before."""

from checklist.plan import lists
from checklist.rules import days, facts, step_ids, words
from checklist.views import context as contexts
from checklist.views import fields, html
from checklist.views.timeline import row

PERSON = ("name", "role", "email", "phone", "detail")
PLACES = ("people[", "owed[", "theirs[")


def people(context: dict) -> tuple:
    """The disclosure, its text drawn while it is open; open where something in it is wrong."""
    text = context["text"]
    wrong = contexts.wrong(context, PLACES)
    shown = row.opened("people", context) or wrong
    return (
        "details",
        ("class", "more told", "id", "people", "open", wrong),
        ("summary", (), ("span", (), text["people-title"])),
        ("div", ("class", "more__text"), body(context) if shown else None),
    )


def body(context: dict) -> list:
    """Each person, the agency, what happened, what is owed both ways, and when they said they would answer."""
    text, plan = context["text"], context["plan"]
    happened = plan["notes"].get(step_ids.HAPPENED, {}).get("text", "")
    free = lists.free_id(plan, "people", [])
    return [
        ("p", (), text["people-lead"]),
        [person(one, place, context) for place, one in enumerate(plan["people"])],
        person(lists.blank("people", free), -1, context),
        _field("text", "agency", plan["agency"], text["people-agency"], text["people-agency-hint"], "", text),
        agency(plan, text) if words.trim(plan["agency"]) else None,
        fields.field(
            text["people-happened"],
            "f-happened",
            fields.area("f-happened", "happened", happened, "f-happened-hint", "short"),
            text,
            hint=text["people-happened-hint"],
        ),
        ("h2", ("class", "told__title", "id", "owed"), text["owed-title"]),
        ("p", ("class", "small quiet"), text["owed-lead"]),
        [owed(one, place, context) for place, one in enumerate(plan["owed"])],
        owed(lists.blank("owed", lists.free_id(plan, "owed", [])), -1, context),
        ("h2", ("class", "told__title", "id", "theirs-owed"), text["owing-title"]),
        ("p", ("class", "small quiet"), text["owing-lead"]),
        [theirs(one, place, context) for place, one in enumerate(plan["theirs"])],
        theirs(lists.blank("theirs", lists.free_id(plan, "theirs", [])), -1, context),
        said_before(context),
    ]


def agency(plan: dict, text: dict) -> tuple:
    """Who it is at the agency, so that letters greet them, and where they are written to."""
    names = ("agency_contact", "agency_email")
    return (
        "div",
        ("class", "pair"),
        [_field("text", name, plan[name], text["people-" + name.replace("_", "-")], "", "", text) for name in names],
    )


def person(entry: dict, place: int, context: dict) -> tuple:
    """One person, folded to name and role; the last is an empty place for another."""
    text, name = context["text"], "person-" + entry["id"]
    titled = words.trim(entry["name"]) or text["people-another" if place < 0 else "people-unnamed"]
    role = words.trim(entry["role"])
    parts = []
    if row.opened(name, context):
        for field in PERSON:
            parts.append(
                _field(
                    "text",
                    "people." + entry["id"] + "." + field,
                    entry[field],
                    text["person-" + field],
                    text.get("person-" + field + "-hint", ""),
                    "",
                    text,
                )
            )
        if place >= 0:
            parts.append(_out("people", entry["id"], titled, text))
    return (
        "details",
        ("class", "more person", "id", name),
        ("summary", (), ("span", (), titled + (", " + role if role else ""))),
        ("div", ("class", "more__text"), parts),
    )


def owed(entry: dict, place: int, context: dict) -> tuple:
    """One thing that the person said they would send or do, with its day."""
    text, start = context["text"], "owed." + entry["id"] + "."
    error = context["problems"].get("owed[" + str(place) + "].due", "")
    return (
        "div",
        ("class", "pair line", "id", "line-owed-" + entry["id"]),
        _field("text", start + "what", entry["what"], text["owed-what"], "", "", text),
        _field("date", start + "due", entry["due"], text["owed-due"], "", error, text),
        _out("owed", entry["id"], entry["what"], text) if place >= 0 else None,
    )


def theirs(entry: dict, place: int, context: dict) -> tuple:
    """One thing that they said they would send, with its day, and whether it has come."""
    text, start = context["text"], "theirs." + entry["id"] + "."
    error = context["problems"].get("theirs[" + str(place) + "].due", "")
    due = days.parse_date(entry["due"])
    came = words.trim(entry["state"]) != ""
    over = place >= 0 and due and due < context["now"][0] and not came
    box = (
        "input",
        ("type", "checkbox", "name", start + "state", "value", "came", "checked", came, "autocomplete", "off"),
    )
    return (
        "div",
        ("class", "pair line", "id", "line-theirs-" + entry["id"]),
        _field("text", start + "what", entry["what"], text["owing-what"], "", "", text),
        _field("date", start + "due", entry["due"], text["owing-due"], "", error, text),
        ("label", ("class", "tick"), box, " " + text["owing-came"], html.hush(": " + entry["what"]))
        if place >= 0
        else None,
        _out("theirs", entry["id"], entry["what"], text) if place >= 0 else None,
        ("p", ("class", "small line__said"), text["owing-over"]) if over else None,
    )


def said_before(context: dict) -> list:
    """All that they said about when the person would hear, the day it was said beside the day it meant."""
    text, plan = context["text"], context["plan"]
    lines = []
    for entry in facts.read_promises(plan, context["calendar"]):
        gaps = (
            ("on", words.day_long(entry["on"], text) if entry["on"] else ""),
            ("said", entry["said"]),
            ("day", words.day_long(entry["last"], text) if entry["last"] else text["sheet-no-date"]),
        )
        kind = "said-earlier-unread" if entry["unread"] else "said-earlier" if entry["said"] else "said-earlier-chosen"
        lines.append(("li", (), words.fill(text[kind], gaps)))
    return [
        ("h2", ("class", "told__title", "id", "said-earlier"), text["said-earlier-title"]),
        ("ul", ("class", "plain-list"), lines) if lines else ("p", (), text["said-earlier-none"]),
        ("div", ("class", "buttons"), html.button(text["calm-new-day"], "new-day", "people")),
    ]


def _field(kind: str, heard: str, value: str, label: str, hint: str, error: str, text: dict) -> tuple:
    name = "f-" + heard
    control = fields.entry(kind, name, value, fields.describes(name, hint, error, None), error, field=heard)
    return fields.field(label, name, control, text, hint=hint, error=error)


def _out(name: str, entry_id: str, said: str, text: dict) -> tuple:
    return html.button(text["take-out"], "remove", name + "." + entry_id, said, "link")
