"""The composer of one note: how it goes out, from which draft, what is missing, and the words."""

from checklist.notes import composing, drafts, recipients
from checklist.rules import called, words
from checklist.views import fields, frame, html, note_loading
from checklist.views.note import sending
from checklist.views.paper import cards
from checklist.views.timeline import row

LANGUAGE = "en-GB"


def screen(state: dict, content: dict, context: dict) -> list:
    """The screen's nodes. `content` has the `templates`, and their words among its own.

    `state["place"]["key"]` names the row, `state["chosen"]` the template begun from.
    """
    text, key = context["text"], state["place"]["key"]
    found = [one for one in context["rows"] if one["key"] == key]
    if not found:
        heading = note_loading.heading(text["letter-title-plain"], "", context)
        return [heading, ("p", ("class", "lead"), text["letter-gone"]), note_loading.kept(key, context)]
    one, made = found[0], composed(state, content, context)
    bold, rest = row.when(one, context)
    window = words.fill(text["now-window"], (("first", bold), ("rest", rest))) if rest else bold + "."
    settled = one["state"] in ("done", "skipped")
    return [
        note_loading.heading(titled(one, made, context), "" if settled else window, context),
        frame.messages(state, context),
        (
            "div",
            ("class", "bleed write", "id", "note"),
            ("div", ("class", "write__fields"), whom(made, text), gaps(made, text), texts(made, context)),
            sending.ways(one, made, state, context),
            sending.beside(one, made, context),
            folded(one, made, state, context),
        ),
        cards.sheet(context, key, made),
    ]


def composed(state: dict, content: dict, context: dict) -> dict:
    """The note as checklist.notes.composing has it."""
    given = {
        "plans": context["plans"],
        "promised": context["promised"],
        "name": context["name"],
        "templates": content["templates"],
        "text": context["text"],
    }
    return composing.composed(context["plan"], state["place"]["key"], given, state.get("chosen", ""))


def titled(one: dict, made: dict, context: dict) -> str:
    """`A note to Daniel Okafor` where it goes to him; else the title of the row."""
    return note_loading.titled(one, context) if made["to"] == recipients.PERSON else one["title"]


def form(one: dict, made: dict, state: dict, context: dict) -> list:
    """The channel and the template, where there is more than one of them."""
    text, parts = context["text"], []
    if len(made["channels"]) > 1:
        options = tuple([(name, text["letter-channel-" + drafts.spelled(name)]) for name in made["channels"]])
        legend = text["letter-channel-phone" if "phone" in made["channels"] else "letter-channel"]
        error = context["problems"].get("notes." + one["key"] + ".channel", "")
        parts.append(fields.radios(legend, "note.channel", made["channel"], options, error))
    if made["own"]:
        chosen = made["template"]["id"] if made["template"] else composing.EMPTY
        options = [(each["id"], each["title"]) for each in made["own"]]
        options.append((composing.EMPTY, text["letter-template-empty"]))
        control = fields.choose("f-note.template", "note.template", chosen, tuple(options))
        another = None
        if state.get("chosen", "") and not composing.replaceable(made):
            another = [
                ("div", ("class", "buttons"), html.button(text["letter-begin"], "note-begin", "note")),
                ("p", ("class", "hint"), text["letter-begin-hint"]),
            ]
        parts.append(fields.field(text["letter-template"], "f-note.template", control, text, after=another))
    return parts


def whom(made: dict, text: dict):
    """Which of the people it goes to, where there is a choice; None where there is none."""
    if not made["choice"]:
        return None
    people = [(each["id"], called.spoken(each, text) or text["people-unnamed"]) for each in made["choice"]]
    there = made["person"] if made["person"] in [each for each, _ in people] else ""
    options = tuple([("", text["letter-person-choose"])] + people)
    control = fields.choose("f-note.person", "note.person", there, options)
    return fields.field(text["letter-person"], "f-note.person", control, text)


def folded(one: dict, made: dict, state: dict, context: dict) -> tuple:
    """What is changed less often: how it goes out, the draft, subject and signature; open where something is wrong."""
    text = context["text"]
    wrong = "notes." + one["key"] + ".channel" in context["problems"]
    begun = bool(state.get("chosen", "")) and not composing.replaceable(made)
    return (
        "details",
        ("class", "more more--form write__more", "id", "note-more")
        + ("open", wrong or begun or row.is_open("note-more", context)),
        ("summary", (), ("span", (), text["letter-more"])),
        ("div", ("class", "more__text"), form(one, made, state, context), lines(made, context)),
    )


def gaps(made: dict, text: dict) -> tuple:
    """What is still missing, each with a small field; closed ones are gone."""
    items = []
    for gap in made["open"]:
        if gap["id"] in ("person", "met") and made["choice"] and not made["person"]:
            continue  # the choice above closes it
        name = "f-note.gap." + gap["id"]
        nameless = gap["id"] == "person" and made["to"] in (recipients.PERSON, recipients.OTHER)
        hint = text["letter-unnamed-hint"] if nameless else text["letter-name-hint"] if gap["id"] == "name" else ""
        control = fields.entry("text", name, "", fields.describes(name, hint, "", None), "", field=name[2:])
        way = ("div", ("class", "buttons"), html.button(text["letter-unnamed-do"], "note-unnamed", "note", "", "link"))
        items.append(fields.field(gap["ask"], name, control, text, hint=hint, after=way if nameless else None))
    if not items:
        return ("div", ("id", "note-gaps"))
    return (
        "fieldset",
        ("class", "field missing", "id", "note-gaps"),
        ("legend", (), text["letter-gaps"]),
        ("p", ("class", "hint"), text["letter-gaps-hint"]),
        items,
    )


def texts(made: dict, context: dict) -> list:
    """Whom it goes to, and the text. Spelling is the browser's, so they say their language."""
    text, note, spoken = context["text"], made["note"], made["channel"] == "phone"
    parts = [("p", ("class", "goes", "id", "note-to"), text["letter-to"], " ", sending.goes(made, context))]
    hint = text["letter-script-hint"] if spoken else ""
    given = ("id", "f-note.text", "name", "note.text", "rows", "15", "lang", LANGUAGE, "spellcheck", "true")
    given += ("autocomplete", "off", "dir", "auto", "aria-describedby", fields.describes("f-note.text", hint, "", None))
    label = text["letter-script" if spoken else "letter-text"]
    parts.append(fields.field(label, "f-note.text", ("textarea", given, note["text"]), text, hint=hint))
    return parts


def lines(made: dict, context: dict) -> list:
    """The subject, and the signature."""
    text, parts = context["text"], []
    if made["channel"] == "email":
        given = (
            "type",
            "text",
            "id",
            "f-note.subject",
            "name",
            "note.subject",
            "value",
            made["note"]["subject"] or None,
        )
        given += ("lang", LANGUAGE, "spellcheck", "true", "autocomplete", "off", "dir", "auto")
        parts.append(fields.field(text["letter-subject"], "f-note.subject", ("input", given), text))
    if context["name"]:
        hint = text["letter-name-hint"]
        described = fields.describes("f-note.name", hint, "", None)
        control = fields.entry("text", "f-note.name", context["name"], described, "", field="note.name")
        parts.append(fields.field(text["letter-name"], "f-note.name", control, text, hint=hint))
    return parts
