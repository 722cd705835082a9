"""Whom a note greets against whom it goes to, and the names in it: one missing, misspelt, or somebody else's."""

from checklist.notes import names, recipients
from checklist.plan import spelling
from checklist.rules import called, words


def wrong(checked: dict) -> tuple:
    """`(key, gaps)` of a wrong name in the note, or an empty tuple. `checked`: see checklist.notes.remarks.

    A name may be absent, but from a note of thanks to that person by anything but the phone. Whoever has only a
    description has no name to miss.
    """
    text, note = checked["text"], checked["note"]
    own = checked["person"] and checked["to"] == recipients.PERSON
    asked = named([checked["person"]] if own else checked["about"].get("people", []), text)
    for one in asked:
        others = [other for other in named(checked["about"]["people"], text) if other["id"] != one["id"]]
        required = bool(own) and checked["channel"] != "phone"
        found = names.person(one, others, note, required, text)
        if found:
            return (found[0], (("person", one["name"]), ("written", found[1])))
    return () if own else strange(checked)


def named(people: list, text: dict) -> list:
    """The people who have a name, each as `id` and that name."""
    found = [{"id": person["id"], "name": called.name(person["name"], text)} for person in people]
    return [item for item in found if item["name"]]


def strange(checked: dict) -> tuple:
    """A greeting of somebody whom the plan knows, in a note that goes to somebody else."""
    text, goes = checked["text"], checked["recipient"]
    head = [spelling.small(each) for each in checked["note"]["greeted"]]
    right = parts(goes["name"], text)
    if checked["to"] in (recipients.PERSON, recipients.OTHER) and not goes["name"]:
        right = [part for one in named(checked["about"].get("people", []), text) for part in parts(one["name"], text)]
    known = [part for one in checked["known"] for part in parts(one["name"], text)]
    if not head or any(each in right for each in head) or not any(each in known for each in head):
        return ()
    return ("name-other", (("person", label(checked)), ("written", " ".join(checked["note"]["greeted"]))))


def parts(name: str, text: dict) -> list:
    """The words of a name in small letters; none of an empty one."""
    return names.parts(name, text) if words.trim(name) else []


def label(checked: dict) -> str:
    """Whom the note goes to, in words."""
    goes, text = checked["recipient"], checked["text"]
    return goes["name"] or goes["agency"] or text["remark-to-" + (checked["to"] or "person")]
