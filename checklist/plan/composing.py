"""A note while it is written: which channel, which draft, what is still open, and the changes of the plan that follow.

A draft is not part of the plan until something of it is changed, copied or sent:
looking at a note leaves no trace.
"""

from checklist.plan import drafts, told
from checklist.rules import words

EMPTY = "empty"
NOTHING = {"channel": "", "subject": "", "text": ""}


def composed(plan: dict, key: str, case: dict, chosen: str) -> dict:
    """The note under `key` as it stands, and what it can become.

    `case` holds `plans`, `promised` and `today` (ordinals), `templates` and
    `text`; `chosen` is a template's id, EMPTY for an empty page, or an empty text.
    What comes back: `channel`, `channels`, `own` (the templates of that channel),
    `template` (the one begun from, or None), `note`, `kept` (it is part of the
    plan), `open` (gaps), `offered` (the templates of every channel), `told` (the facts)
    and `words` (the `text` given).
    """
    text = case["text"]
    step = key.partition(":")[0]
    offered = drafts.serving(case["templates"], step, told.conditions(plan, case["promised"]))
    there = dict(NOTHING)
    there.update(plan["notes"].get(key, {}))
    channels = drafts.channels(offered)
    usual = told.channel(plan, step)
    channel = there["channel"] if there["channel"] in channels else ""
    begun = [one["channel"] for one in offered if one["id"] == chosen]
    if begun and not there["text"] and not there["subject"]:
        channel = begun[0]
    channel = channel or (usual if usual in channels else (channels + ["email"])[0])
    own = [one for one in offered if one["channel"] == channel]
    known = told.told(plan, key, case["plans"], case["promised"], case["today"], text)
    template = ([one for one in own if one["id"] == chosen] + own + [None])[0] if chosen != EMPTY else None
    kept = bool(there["text"] or there["subject"])
    note = {"subject": there["subject"], "text": there["text"]}
    if not kept and template:
        note = drafts.draft(template, known, text)
    return {
        "channel": channel,
        "channels": channels,
        "own": own,
        "template": template,
        "note": note,
        "kept": kept,
        "open": opened(([template] if template else []) + offered, note, text),
        "offered": offered,
        "told": known,
        "words": text,
    }


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


def keeping(key: str, made: dict, field: str, value: str) -> dict:
    """The action that sets one field of the note, and keeps the rest of it with it."""
    also = {"channel": made["channel"], "subject": made["note"]["subject"], "text": made["note"]["text"]}
    also[field] = value
    return {"do": "note", "key": key, "field": field, "value": value, "also": also}


def forgetting(key: str, made: dict) -> dict:
    """The action after which the note is a draft again; its channel stays."""
    return {"do": "note", "key": key, "field": "text", "value": "", "also": {"channel": made["channel"], "subject": ""}}


def turning(key: str, made: dict, channel: str) -> dict:
    """The action that sends the note by another channel; words of one's own stay, a draft makes room for another."""
    also = {"subject": "", "text": ""} if replaceable(made) else {}
    return {"do": "note", "key": key, "field": "channel", "value": channel, "also": also}


def filling(plan: dict, key: str, made: dict, gap_id: str, value: str, text: dict) -> list:
    """The actions that close a gap: the plan learns what it has a place for, and a kept note gets the words."""
    value, actions = words.trim(value), []
    gaps = [gap for gap in made["open"] if gap["id"] == gap_id]
    if not value or not gaps:
        return []
    step, _, instance = key.partition(":")
    person = told.addressed(plan, step, instance)
    fact = True
    if gap_id in ("company", "role") and step != "tell-the-others":
        actions.append({"do": "set", "field": gap_id, "value": value})
    elif gap_id == "detail" and person and step == "thank-you":
        actions.append({"do": "edit", "list": "people", "id": person["id"], "field": "detail", "value": value})
    else:
        fact = False
    if made["kept"] or not fact:
        note = made["note"]
        for gap in gaps:
            note = drafts.closed(note, gap, value, text)
        also = {"channel": made["channel"], "subject": note["subject"], "text": note["text"]}
        actions.append({"do": "note", "key": key, "field": "text", "value": note["text"], "also": also})
    return actions
