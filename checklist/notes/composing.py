"""A note while it is written: which channel, which draft, what is still open, and the changes of the plan that follow.

A draft is not part of the plan until something of it is changed, copied or sent:
looking at a note leaves no trace.
"""

from checklist.notes import drafts, note_facts, recipients
from checklist.rules import called, step_ids, words

EMPTY = "empty"
NOTHING = {"channel": "", "to": "", "person": "", "subject": "", "text": ""}


def composed(plan: dict, key: str, inputs: dict, chosen: str) -> dict:
    """The note under `key` as it stands, and what it can become.

    `inputs` is that of checklist.notes.note_facts, with `templates`; `chosen` is a
    template's id, EMPTY for an empty page, or an empty text.
    What comes back: `channel`, `channels`, `own` (the templates of that channel),
    `template` (the one begun from, or None), `note`, `kept` (it is part of the
    plan), `to` (whom it addresses; empty where that is not known), `recipient` (as
    checklist.notes.recipients has them), `choice` (the people among whom one is to be
    chosen), `person` (the id of the one chosen), `open` (gaps), `offered` (the
    templates of every channel), `told` (the facts) and `words` (the `text` given).
    """
    text, plans = inputs["text"], inputs["plans"]
    step = key.partition(":")[0]
    offered = drafts.serving(inputs["templates"], step, note_facts.conditions(plan, key, plans, inputs["promised"]))
    there = dict(NOTHING)
    there.update(plan["notes"].get(key, {}))
    channels = drafts.channels(offered)
    channel = there["channel"] if there["channel"] in channels else usual(plan, step, offered)
    begun = [item["channel"] for item in offered if item["id"] == chosen]
    if begun and not there["text"] and not there["subject"]:
        channel = begun[0]
    own = [item for item in offered if item["channel"] == channel]
    known = note_facts.note_facts(plan, key, inputs)
    template = ([item for item in own if item["id"] == chosen] + own + [None])[0] if chosen != EMPTY else None
    kept = bool(there["text"] or there["subject"])
    note = {"subject": there["subject"], "text": there["text"]}
    if not kept and template:
        note = drafts.draft(template, known, text)
    elif known.get("name"):
        note = signed(note, offered, known["name"], text)
    to = addressed(there, own) if kept else (template or (own + offered + [NOTHING])[0])["to"]
    return {
        "channel": channel,
        "channels": channels,
        "own": own,
        "template": template,
        "note": note,
        "kept": kept,
        "to": to,
        "recipient": recipients.recipient(plan, key, plans, to),
        "choice": recipients.choice(plan, key, plans, to),
        "person": there["person"],
        "open": opened(([template] if template else []) + offered, note, text),
        "offered": offered,
        "told": known,
        "words": text,
    }


def signed(note: dict, offered: list, name: str, text: dict) -> dict:
    """A kept note with the writer's name where it still has the gap for it: told once, it stands under every note."""
    for gap in opened(offered, note, text):
        if gap["id"] == "name":
            note = drafts.closed(note, gap, name, text)
    return note


def usual(plan: dict, step: str, offered: list) -> str:
    """The channel of a note for which none was chosen; where an agency comes first, one by which it is reached."""
    first = [item for item in offered if item["to"] == recipients.AGENCY] or offered
    channels, wanted = drafts.channels(first), note_facts.channel(plan, step)
    return wanted if wanted in channels else (channels + ["email"])[0]


def addressed(note: dict, own: list) -> str:
    """Whom a kept note addresses: as it was noted, else as all templates of its channel do; empty where they differ."""
    kinds = [item["to"] for item in own]
    return note["to"] or (kinds[0] if kinds and all(kind == kinds[0] for kind in kinds) else "")


def replaceable(made: dict) -> bool:
    """True where another draft may take the note's place unasked: it is none yet, or a draft to the letter.

    Every draft is made for it, so it is asked where it matters and not in every pause.
    """
    return not made["kept"] or drafts.untouched(made["note"], made["offered"], made["told"], made["words"])


def opened(templates: list, note: dict, text: dict) -> list:
    """The gaps that are open in the note, of whichever template they came, each once."""
    found, seen = [], []
    for template in templates:
        for gap in drafts.open_gaps(template, note, text):
            if gap["stands"] not in seen:
                found.append(gap)
                seen.append(gap["stands"])
    return found


def whole(made: dict, note: dict) -> dict:
    """All that is kept of the note beside one field of it."""
    return {"channel": made["channel"], "to": made["to"], "subject": note["subject"], "text": note["text"]}


def keeping(key: str, made: dict, field: str, value: str) -> dict:
    """The action that sets one field of the note, and keeps the rest of it with it."""
    also = whole(made, made["note"])
    also[field] = value
    return {"do": "note", "key": key, "field": field, "value": value, "also": also}


def forgetting(key: str, made: dict) -> dict:
    """The action after which the note is a draft again; its channel stays, and the person it goes to."""
    also = {"channel": made["channel"], "to": "", "subject": ""}
    return {"do": "note", "key": key, "field": "text", "value": "", "also": also}


def turning(key: str, made: dict, channel: str) -> dict:
    """The action that sends the note by another channel; words of one's own stay, a draft makes room for another."""
    also = {"to": "", "subject": "", "text": ""} if replaceable(made) else {}
    return {"do": "note", "key": key, "field": "channel", "value": channel, "also": also}


def filling(plan: dict, key: str, made: dict, gap_id: str, value: str, text: dict) -> list:
    """The actions that close a gap: the plan learns what it has a place for, and a kept note gets the words."""
    value, actions = note_facts.role(value, text) if gap_id == "role" else words.trim(value), []
    gaps = [gap for gap in made["open"] if gap["id"] == gap_id]
    if not value or not gaps:
        return []
    step = key.partition(":")[0]
    elsewhere = step == step_ids.TELL_OTHERS
    person = recipients.person(plan, key, [plan])
    fact = True
    if gap_id == "name":
        actions.append({"do": "settings", "field": "name", "value": value})
    elif gap_id in ("company", "role") and not elsewhere:
        actions.append({"do": "set", "field": gap_id, "value": value})
    elif gap_id == "consultant" and not elsewhere and called.name(value, text):
        actions.append({"do": "set", "field": "agency_contact", "value": value})
    elif gap_id == "detail" and person and step == step_ids.THANKS:
        actions.append({"do": "edit", "list": "people", "id": person["id"], "field": "detail", "value": value})
    else:
        fact = False
    if made["kept"] or not fact:
        note = made["note"]
        for gap in gaps:
            note = drafts.closed(note, gap, value, text)
        actions.append({"do": "note", "key": key, "field": "text", "value": note["text"], "also": whole(made, note)})
    return actions


def choosing(plan: dict, key: str, made: dict, person_id: str, text: dict) -> dict:
    """The action that sends the note to one of the people; in a kept note their name closes its gap."""
    also, chosen = {}, [one for one in made["choice"] if one["id"] == person_id]
    said = {
        "person": "".join([called.name(item["name"], text) for item in chosen]),
        "met": "".join([called.spoken(item, text) for item in chosen]),
    }
    if made["kept"]:
        note = made["note"]
        for gap in made["open"]:
            note = drafts.closed(note, gap, said.get(gap["id"], ""), text)
        also = whole(made, note)
    return {"do": "note", "key": key, "field": "person", "value": person_id, "also": also}


def unnamed(key: str, made: dict, text: dict) -> dict:
    """The action after which the note greets without a name."""
    note = made["note"]
    for gap in made["open"]:
        if gap["id"] == "person":
            for greeting in text["letter-greetings"].split(" "):
                for field in ("subject", "text"):
                    said = note[field].replace(greeting + " " + drafts.mark(gap, text), text["letter-unnamed"])
                    note = dict(note)
                    note[field] = said
    return {"do": "note", "key": key, "field": "text", "value": note["text"], "also": whole(made, note)}


def renaming(key: str, made: dict, name: str, before: str) -> list:
    """The actions that change how the writer signs; a kept note whose last line is the old name gets the new one."""
    actions, note = [{"do": "settings", "field": "name", "value": name}], made["note"]
    lines = note["text"].split("\n")
    if made["kept"] and before and name and words.trim(lines[-1]) == before:
        said = "\n".join(lines[:-1] + [name])
        actions.append({"do": "note", "key": key, "field": "text", "value": said, "also": whole(made, note)})
    return actions
