"""What stands under the field of what they said: the words that were read, the notes, the days to choose, what is quoted.

Of a passage, the words that were read stand in brackets. 5 March 2026 is a Thursday.
"""

from checklist.plan import region, shape
from checklist.rules import days, facts, promise, reasons
from checklist.views.interview import understood
from tests.cases import content, documents, tables

MAIL = (
    "Hi Ana,\n\nThank you so much for coming in today. It was great to meet you.\n\n"
    + "We are interviewing until Wednesday, and we will get back to you by Friday next week, either way. "
    + "In the meantime please send us your references.\n\nBest wishes,\nMaria\n"
)
LONG = "We have " + "really " * 40 + "good people and will let you know by Friday " + "at last " * 40 + "."

CASES = (
    # why                                        what       said                                      gives
    ("alone, it is not shown again", "passage", "end of next week", ""),
    ("nor with a stop behind it", "passage", "By Friday!", ""),
    (
        "the sentence around it",
        "passage",
        "We liked you. We hope to decide by Friday. Thank you!",
        "We hope to [decide] [by Friday].",
    ),
    (
        "a whole email: the sentence alone",
        "passage",
        MAIL,
        "We are interviewing until Wednesday, and we will get [back] to you [by Friday next week], either way.",
    ),
    (
        "a long sentence is cut at words",
        "passage",
        LONG,
        "… " + "really " * 13 + "good people and will let you [know] [by Friday] " + "at last " * 15 + "…",
    ),
    (
        "a picture before it counts as one letter",
        "passage",
        "🎉🎉 We will call by Friday 🎉",
        "🎉🎉 We will [call] [by Friday] 🎉",
    ),
    (
        "signs stay as they were typed",
        "passage",
        "R&D <one> will decide by Friday.",
        "R&D <one> will [decide] [by Friday].",
    ),
    ("no day, nothing marked", "passage", "they did not say", ""),
    ("a typo is named", "notes", "by tommorow", "We read “tommorow” as tomorrow."),
    (
        "at most three of them",
        "notes",
        "tommorow, on wensday, on thrusday or on satruday",
        "We read “tommorow” as tomorrow. We read “wensday” as wednesday. We read “thrusday” as thursday.",
    ),
    ("working days: what is left out", "notes", "within five working days", "Not counted: Saturday and Sunday."),
    (
        "with the holidays between",
        "notes",
        "within 25 business days",
        "Not counted: Saturday, Sunday, Good Friday and Easter Monday.",
    ),
    ("mistyped too", "notes", "5 buisness days", "We read “buisness” as business. Not counted: Saturday and Sunday."),
    ("days alone: nothing is left out", "notes", "within ten days", ""),
    ("two readings", "choices", "3/4", "2026-04-03 2027-03-04"),
    ("one, for what has passed", "choices", "by March 4th", "2027-03-04"),
    ("none", "choices", "not before Friday at the earliest", ""),
    ("a clear day is not to be chosen", "choices", "Friday", ""),
    ("aloud: the day", "spoken", "Friday", "By Friday 6 March 2026, counted from Thursday 5 March."),
    (
        "aloud: of a message, the words too",
        "spoken",
        MAIL,
        "We read “by Friday next week”. By Friday 13 March 2026, counted from Thursday 5 March.",
    ),
    (
        "aloud: a refusal with its days",
        "spoken",
        "3/4",
        "“3/4” can be 3 April or 4 March. Choose the one they meant, or write the month as a word. You can choose Friday 3 April 2026 and Thursday 4 March 2027.",
    ),
    (
        "aloud: a typo",
        "spoken",
        "by tommorow",
        "By Friday 6 March 2026, counted from Thursday 5 March. We read “tommorow” as tomorrow.",
    ),
    ("aloud: nothing", "spoken", " ", ""),
    ("a short text is quoted whole", "quoted", "end of  next\nweek", "end of next week"),
    ("of a long one the words that were read", "quoted", MAIL, "by Friday next week"),
    ("a long one that names no day is cut", "quoted", "they did not say " * 20, ("they did not say " * 20)[:79] + "…"),
    (
        "of a long one that is refused, the words that made it so",
        "quoted",
        "Thank you for coming in. " * 5 + "The panel meets on Tuesday.",
        "meets on Tuesday",
    ),
    (
        "the reason of a row quotes the same",
        "why",
        MAIL,
        "They said “by Friday next week” on Thursday 5 March. That is Friday 13 March.",
    ),
)


def answer(case: tuple) -> str:
    """What the view gives for the case, as text."""
    text = content.BUNDLE["words"]
    plan = shape.read_plan(documents.plan({"promises": [{"said": case[2], "on": "2026-03-05"}]}), text)[0]
    on = days.parse_date("2026-03-05")
    calendar = region.calendar(tables.ENGLAND, "")
    found = understood.understood(case[2], on, {"text": text, "interview": on, "plan": plan, "calendar": calendar})
    if case[1] == "passage":
        return "".join(["[" + piece + "]" if marked else piece for piece, marked in found["passage"]])
    if case[1] == "notes":
        return " ".join(found["notes"])
    if case[1] == "choices":
        return " ".join([days.date_text(day) for day in found["readings"]])
    if case[1] == "spoken":
        return understood.spoken(found, text)
    if case[1] == "why":
        return reasons.promise_reason(facts.read_promises(plan, calendar)[0], text)
    return promise.quoted(case[2], promise.read(case[2], on, calendar["closed"], calendar["weekend"], on))
