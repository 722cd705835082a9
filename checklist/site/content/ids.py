"""Ids are for ever: nothing is published unseen, and nothing that was published is lost.

A reader's plan, kept in a browser that nobody else can reach, names steps and
questions by their ids. content/ids.yml lists every id that was ever published.
The build refuses an id that is not listed, one that is listed and gone without
an entry in content/retired.yml, and one that is retired and used again.
"""

from checklist.rules import step_ids
from checklist.site.content import schema
from checklist.site.content.problem import Problem

LASTING = (
    "steps",
    "sources",
    "claims",
    "disagreements",
    "references",
    "rules",
    "templates",
    "review",
    "questions",
    "customs",
    "laws",
)


def problems(content: dict, known: dict) -> list:
    """What is wrong with the ids. `known` maps a kind of content to the ids it has now."""
    found, now = [], {str(one) for kind in LASTING for one in known.get(kind, ())}
    retired = {str(entry["id"]) for entry in content["retired"]}
    for kind in LASTING:
        listed = content["ids"].get(kind)
        if not isinstance(listed, list):
            found.append(
                Problem("ids.yml", kind, schema.quoted(listed), f"the list of every id of {kind} would be right")
            )
            continue
        have, listed = {str(one) for one in known.get(kind, ())}, [str(item) for item in listed]
        for one in sorted(have - set(listed)):
            right = f"a line “- {one}” would be right, and it stays for ever; or the old id"
            found += [Problem("ids.yml", kind, f"“{one}” is not listed", right)]
        for one in sorted(set(listed) - have - retired):
            right = "an entry in retired.yml that says where it went would be right, or the entry itself"
            found += [Problem("ids.yml", kind, f"“{one}” has vanished", right)]
    for entry in content["retired"]:
        if str(entry["id"]) in now:
            found.append(
                Problem(
                    "retired.yml",
                    str(entry["id"]),
                    "a retired id is used again",
                    "a new id would be right: old plans still name this one",
                )
            )
        kinds = [kind for kind in LASTING if str(entry["id"]) in map(str, content["ids"].get(kind) or ())]
        there = {str(one) for kind in kinds for one in known.get(kind, ())} if kinds else now
        if "new" in entry and entry["new"] not in there:
            found.append(
                Problem(
                    "retired.yml",
                    f"{entry['id']}.new",
                    schema.quoted(entry["new"]),
                    "the id of the same kind that took its place would be right",
                )
            )
    return found + _known_to_code(known["steps"])


def _known_to_code(steps: set) -> list:
    """A problem for each step that code knows by its id and that content does not have."""
    named = {value for name, value in vars(step_ids).items() if name.isupper() and isinstance(value, str)}
    right = "the id that the step has now would be right"
    return [
        Problem("../checklist/rules/step_ids.py", "step", schema.quoted(one), right)
        for one in sorted(named - {str(step) for step in steps})
    ]
