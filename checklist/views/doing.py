"""Where a row is done: on the worksheet of the review, where its note is written, or as the guide says."""

from checklist.rules import facts, urgency
from checklist.views import html, place

# before anything goes out there is something to think about; the guide says what
READ_FIRST = ("decide", "close-the-file")
SETTLED = ("done", "skipped", "missed")
SPOKEN = ("ask-for-news", "ask-once-more")


def action(one: dict, case: dict) -> tuple:
    """`(words, address)` of where the row is done: the review, the note to write, else the guide's page."""
    if one["step"] == "review-yourself":
        return case["text"]["now-review"], place.address("review", case["plan"]["id"])
    if one["step"] == "write-down-what-happened":
        return case["text"]["now-write"], place.address("plan", case["plan"]["id"], "people")
    with_note = beside(one, case)
    if with_note:
        return writing(with_note, case)
    if one["step"] in case["writes"] and one["step"] not in READ_FIRST:
        return writing(one, case)
    return case["text"]["now-how"], guide(one["step"], case)


def beside(one: dict, case: dict):
    """The row of the note that this one can still go into; None where it goes into none."""
    if not urgency.in_the_room(one) or not one["in_writing"]:
        return None
    notes = [row for row in case["rows"] if row["step"] == one["goes_with"] and row["state"] not in SETTLED]
    return notes[0] if notes else None


def guide(step: str, case: dict) -> str:
    """Where the guide says more about the step."""
    return case["root"] + "steps/" + step + "/"


def written(one: dict, case: dict) -> list:
    """The way to the words for a row that is read about first, and to a note that was begun when its step had words."""
    has_words = one["step"] in case["writes"]
    begun = one["key"] in case["plan"]["notes"]
    if (one["step"] in READ_FIRST) if has_words else begun:
        return [link(writing(one, case), one)]
    return []


def link(way: tuple, one: dict) -> tuple:
    """A way as `(words, address)`, as it stands beside the row's box."""
    return ("a", ("class", "step__go", "href", way[1]), way[0], html.hush(": " + one["title"]))


def writing(one: dict, case: dict) -> tuple:
    """`(words, address)` of where the row's note is written."""
    spoken = one["step"] in SPOKEN and facts.channel(case["plan"]) == "agreed-phone"
    text = case["text"]
    label = text["course-say"] if spoken else text.get("course-write-" + one["step"], text["course-write"])
    return label, place.address("note", case["plan"]["id"], one["key"])
