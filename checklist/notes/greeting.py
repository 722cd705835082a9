"""Whom a note greets against whom it goes to, and the names in it: one missing, misspelt, or somebody else's."""

from checklist.notes import names, recipients
from checklist.plan import spelling
from checklist.rules import called, words


def wrong(case: dict) -> tuple:
    """`(key, gaps)` of what is wrong with a name in the note, or an empty tuple. `case`: see checklist.notes.remarks.

    A name may be absent, but from a note of thanks to that person by anything but the phone. Whoever has only a
    description has no name to miss.
    """
    text, note = case["text"], case["note"]
    own = case["person"] and case["to"] == recipients.PERSON
    asked = named([case["person"]] if own else case["about"].get("people", []), text)
    for one in asked:
        others = [other for other in named(case["about"]["people"], text) if other["id"] != one["id"]]
        required = bool(own) and case["channel"] != "phone"
        found = names.person(one, others, note, required, text)
        if found:
            return (found[0], (("person", one["name"]), ("written", found[1])))
    return () if own else strange(case)


def named(people: list, text: dict) -> list:
    """The people who have a name, each as `id` and that name."""
    found = [{"id": one["id"], "name": called.name(one["name"], text)} for one in people]
    return [one for one in found if one["name"]]


def strange(case: dict) -> tuple:
    """A greeting of somebody whom the plan knows, in a note that goes to somebody else."""
    text, goes = case["text"], case["recipient"]
    head = [spelling.small(each) for each in case["note"]["greeted"]]
    right = parts(goes["name"], text)
    if case["to"] in (recipients.PERSON, recipients.OTHER) and not goes["name"]:
        right = [part for one in named(case["about"].get("people", []), text) for part in parts(one["name"], text)]
    known = [part for one in case["known"] for part in parts(one["name"], text)]
    if not head or any(each in right for each in head) or not any(each in known for each in head):
        return ()
    return ("name-other", (("person", label(case)), ("written", " ".join(case["note"]["greeted"]))))


def parts(name: str, text: dict) -> list:
    """The words of a name in small letters; none of an empty one."""
    return names.parts(name, text) if words.trim(name) else []


def label(case: dict) -> str:
    """Whom the note goes to, in words."""
    goes, text = case["recipient"], case["text"]
    return goes["name"] or goes["agency"] or text["remark-to-" + (case["to"] or "person")]
