"""Where a row is done: on the worksheet of the review, where its note is written, or as the guide says."""

from checklist.rules import facts, step_ids, urgency
from checklist.views import html, place

SETTLED = ("done", "skipped", "missed")


def action(row: dict, context: dict) -> tuple:
    """`(words, address)` of where the row is done: the review, the note to write, else the guide's page."""
    if row["step"] == step_ids.REVIEW:
        return context["text"]["now-review"], place.address("review", context["plan"]["id"])
    if row["step"] == step_ids.HAPPENED:
        return context["text"]["now-write"], place.address("plan", context["plan"]["id"], "people")
    with_note = beside(row, context)
    if with_note:
        return writing(with_note, context)
    if row["step"] in context["writes"] and row["step"] not in step_ids.THOUGHT_FIRST:
        return writing(row, context)
    return context["text"]["now-how"], guide(row["step"], context)


def beside(one: dict, context: dict):
    """The row of the note that this one can still go into; None where it goes into none."""
    if not urgency.in_the_room(one) or not one["in_writing"]:
        return None
    notes = [row for row in context["rows"] if row["step"] == one["goes_with"] and row["state"] not in SETTLED]
    return notes[0] if notes else None


def guide(step: str, context: dict) -> str:
    """Where the guide says more about the step."""
    return context["root"] + "steps/" + step + "/"


def written(row: dict, context: dict) -> list:
    """The way to the words for a row that is read about first, and to a note that was begun when its step had words."""
    has_words = row["step"] in context["writes"]
    begun = row["key"] in context["plan"]["notes"]
    if (row["step"] in step_ids.THOUGHT_FIRST) if has_words else begun:
        return [link(writing(row, context), row)]
    return []


def link(way: tuple, row: dict) -> tuple:
    """A way as `(words, address)`, as it stands beside the row's box."""
    return ("a", ("class", "step__go", "href", way[1]), way[0], html.hush(": " + row["title"]))


def writing(row: dict, context: dict) -> tuple:
    """`(words, address)` of where the row's note is written."""
    spoken = row["step"] in step_ids.ASKING_BY_PHONE and facts.channel(context["plan"]) == "agreed-phone"
    text = context["text"]
    label = text["course-say"] if spoken else text.get("course-write-" + row["step"], text["course-write"])
    return label, place.address("note", context["plan"]["id"], row["key"])
