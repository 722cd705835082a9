"""What another window wrote in a field while it was typed in here: kept beside it, so that neither text is lost.

A plan's `elsewhere` holds the other text under the field's path, until the person says which one stays.
"""

from checklist.plan import meaning, promises

FIELDS = ("company", "role", "agency", "said")


def path(action: dict) -> str:
    """The path of the field that the action types in; an empty text where it is none with words of the person's own."""
    verb = action["do"]
    if verb == "set" and action["field"] in FIELDS:
        return "set/" + action["field"]
    if verb == "edit":
        return "/".join(["edit", action["list"], action["id"], action["field"]])
    if verb == "note" and action["field"] in ("subject", "text"):
        return "note/" + action["field"] + "/" + action["key"]
    return "review/" + action["key"] if verb == "review" else ""


def action(place: str, value: str) -> dict:
    """The action that sets the field of the path."""
    parts = place.split("/")
    if parts[0] == "set":
        return {"do": "set", "field": parts[1], "value": value}
    if parts[0] == "edit":
        return {"do": "edit", "list": parts[1], "id": parts[2], "field": parts[3], "value": value}
    if parts[0] == "note":
        return {"do": "note", "field": parts[1], "key": "/".join(parts[2:]), "value": value}
    return {"do": "review", "key": "/".join(parts[1:]), "value": value}


def standing(plan: dict, place: str) -> str:
    """What stands in the field of the path."""
    one = action(place, "")
    if one["do"] == "set" and one["field"] == "said":
        newest = promises.newest(plan)
        return plan["promises"][newest]["said"] if newest >= 0 else ""
    if one["do"] == "set":
        return plan[one["field"]]
    if one["do"] == "edit":
        return "".join([entry.get(one["field"], "") for entry in plan[one["list"]] if entry["id"] == one["id"]])
    if one["do"] == "note":
        return plan["notes"].get(one["key"], {}).get(one["field"], "")
    return plan["review"].get(one["key"], "")


def kept(before: dict, after: dict, typed: dict, was: str) -> dict:
    """The plan `after` the action `typed`, with the text of another window that it took the place of.

    `was` is what the field held here when the typing began. Where `before` has another text there, neither that nor
    the one that is typed, another window wrote it.
    """
    place = path(typed)
    there = standing(before, place) if place else ""
    if meaning.empty(there) or there in (was, standing(after, place)):
        return after
    made = dict(after)
    made["elsewhere"] = dict(after["elsewhere"])
    made["elsewhere"][place] = there
    return made


def both(was: str, there: str, value: str) -> str:
    """The names typed, one on a line, with those that another window has added since `was`."""
    had, typed = was.split("\n"), value.split("\n")
    added = [line for line in there.split("\n") if line and line not in had and line not in typed]
    return "\n".join([value] + added) if added else value
