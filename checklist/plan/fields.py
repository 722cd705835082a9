"""The fields of the plan file, as data. Source: docs/reference/plan-format.md, the only place that says what they mean.

A kind is a word (`text`, `date`, ...), a list of the values allowed (empty
text always is), a tuple of fields for an object, or one of the two below.
"""

from checklist.rules import outcomes

FORMAT = 1


def each(fields: tuple) -> dict:
    """A list of objects that have an `id` of their own."""
    return {"each": fields, "id": True}


def plain(fields: tuple) -> dict:
    """A list of objects without an `id`."""
    return {"each": fields, "id": False}


def keyed(fields) -> dict:
    """An object with keys of the person's making, each holding the given kind."""
    return {"keyed": fields}


SETTINGS = (("region", "region"), ("weekend", "weekend"), ("clock", ["12", "24"]), ("name", "text"))
FORMS = ["in-person", "video", "phone"]
CHANNELS = ["email", "phone"]
RECIPIENTS = ["person", "arranger", "insider", "agency", "other-employer", "referee"]
NOTE_CHANNELS = ["email", "handwritten", "video", "message", "phone"]
OUTCOMES = list(outcomes.KINDS)
STATES = ["done", "skipped"]
PERSON = (("name", "text"), ("role", "text"), ("email", "text"), ("phone", "text"), ("detail", "text"))

PLAN = (
    ("made", "moment"),
    ("changed", "moment"),
    ("closed", "date"),
    ("company", "text"),
    ("role", "text"),
    ("round", "number"),
    ("follows", "text"),
    ("agency", "text"),
    ("agency_contact", "text"),
    ("agency_email", "text"),
    ("interview", (("date", "date"), ("ends", "time"), ("form", FORMS))),
    ("region", "region"),
    ("weekend", "weekend"),
    ("ticks_kept", "date"),
    ("deciding_today", "flag"),
    ("knows_insider", "flag"),
    ("channel", CHANNELS),
    ("people", each(PERSON)),
    ("people_removed", each(PERSON)),
    ("promises", plain((("said", "text"), ("on", "date"), ("by", "date"), ("time", "time"), ("lang", "text")))),
    ("owed", each((("what", "text"), ("due", "date")))),
    ("theirs", each((("what", "text"), ("due", "date"), ("state", "text")))),
    ("steps", keyed((("state", STATES), ("at", "moment"), ("moved", "date")))),
    (
        "notes",
        keyed(
            (("channel", NOTE_CHANNELS), ("to", RECIPIENTS), ("person", "text"), ("subject", "text"), ("text", "text"))
        ),
    ),
    ("confirmed", keyed("text")),
    ("review", keyed("text")),
    ("elsewhere", keyed("text")),
    ("diary", plain((("on", "date"), ("what", "text"), ("count", "number")))),
    ("calendar", keyed((("sequence", "number"), ("as", "text")))),
    ("outcome", (("kind", OUTCOMES), ("heard", "date"), ("next", "date"), ("reply_by", "date"), ("accepted", "date"))),
)
DOCUMENT = (("settings", SETTINGS), ("plans", each(PLAN)))
STARTS_AT = {"round": 1}
