"""Drafts: which templates serve a row, and a template with the plan's facts in its gaps.

Templates are data (content/templates). In a draft a gap that is still open stands
in square brackets, in words: `[one thing they said]`. That is the only mark of
it, so a gap is closed when its words are gone, however they went.
"""

from checklist.notes import recipients
from checklist.plan import fields
from checklist.rules import words


def serving(templates: list, step: str, conditions: list) -> list:
    """The templates that serve the step under these conditions, the one to offer first in front.

    A template with `given` is offered only where all of it holds. Those to the agency come before all others.
    """
    found = []
    for template in templates:
        serves = step == template["kind"] or step in template.get("serves", [])
        if serves and all(condition in conditions for condition in template.get("given", [])):
            found.append(
                (
                    template["to"] != recipients.AGENCY,
                    template["kind"] != step,
                    template["order"],
                    template["id"],
                    template,
                )
            )
    return [entry[-1] for entry in sorted(found, key=lambda entry: entry[:-1])]


def channels(templates: list) -> list:
    """The channels that these templates go out by, in the order of the plan format."""
    return [name for name in fields.NOTE_CHANNELS if any(template["channel"] == name for template in templates)]


def draft(template: dict, told: dict, text: dict) -> dict:
    """`subject` and `text` of the template with the facts of `told` filled in, every other gap in brackets.

    Each text that is filled in is taken as it stands: braces in it are no gaps.
    """
    gaps = []
    for gap in template["gaps"]:
        gaps.append((gap["id"], told.get(gap["id"]) or mark(gap, text)))
    return {
        "subject": words.fill(template.get("subject", ""), tuple(gaps)),
        "text": words.trim(words.fill(template["text"], tuple(gaps))),
    }


def mark(gap: dict, text: dict) -> str:
    """What stands in the text while the gap is open."""
    return words.fill(text["gap-open"], (("gap", gap["stands"]),))


def open_gaps(template: dict, note: dict, text: dict) -> list:
    """The gaps of the template that are still open in the note, in the order in which we ask."""
    said = note["subject"] + "\n" + note["text"]
    found, seen = [], []
    for gap in template["gaps"]:
        if mark(gap, text) in said and gap["stands"] not in seen:
            found.append(gap)
            seen.append(gap["stands"])
    return found


def closed(note: dict, gap: dict, value: str, text: dict) -> dict:
    """The note with the value in place of the gap, wherever it stands; as it was where there is no value."""
    value = words.trim(value)
    if not value:
        return note
    made = dict(note)
    for field in ("subject", "text"):
        made[field] = note[field].replace(mark(gap, text), value)
    return made


def untouched(note: dict, templates: list, told: dict, text: dict) -> bool:
    """True where the note is empty, or is one of the templates' drafts to the letter: another may take its place."""
    if not words.trim(note["text"]) and not words.trim(note["subject"]):
        return True
    for template in templates:
        made = draft(template, told, text)
        if note["text"] == made["text"] and note["subject"] in ("", made["subject"]):
            return True
    return False


def spelled(channel: str) -> str:
    """The ending of the key under which the channel has its words."""
    return "telephone" if channel == "phone" else channel
