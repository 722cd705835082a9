"""Reading a plan file: what is refused, what is a problem and stays, what is nothing at all."""

from checklist.plan import region, shape
from tests.cases import content, tables


def plan(more: dict) -> dict:
    """A file of one plan with an interview date and the fields given."""
    made = {"id": "a", "interview": {"date": "2026-03-05"}}
    made.update(more)
    return {"format": 1, "plans": [made]}


def deep(levels: int) -> dict:
    """A file with an unknown field nested so deep."""
    value = "bottom"
    for _ in range(levels):
        value = [value]
    return plan({"later": value})


CASES = (
    # why                                                data                                            gives
    ("id and interview date are enough", {"plans": [{"id": "a", "interview": {"date": "2026-03-05"}}]}, ""),
    ("a missing format is 1", plan({}), ""),
    ("a file with no plan yet", {}, ""),
    ("an unknown field is kept", plan({"mood": {"today": ["calm"]}}), ""),
    ("an unknown step is kept", plan({"steps": {"wear-a-hat": {"state": "done", "at": "2026-03-05T10:00"}}}), ""),
    ("a list is no file", [], "refused"),
    ("a text is no file", "plan", "refused"),
    ("format 2 is not known", {"format": 2, "plans": []}, "refused"),
    ("true is no format", {"format": True, "plans": []}, "refused"),
    ("plans is a list", {"plans": {}}, "refused"),
    ("a plan is an object", {"plans": ["a"]}, "refused"),
    ("a plan has an id", {"plans": [{"interview": {"date": "2026-03-05"}}]}, "refused"),
    ("an id is not empty", {"plans": [{"id": ""}]}, "refused"),
    ("an id is a text", {"plans": [{"id": 1}]}, "refused"),
    ("two plans have two ids", {"plans": [{"id": "a"}, {"id": "a"}]}, "refused"),
    ("two people have two ids", plan({"people": [{"id": "p1"}, {"id": "p1"}]}), "refused"),
    ("a person has an id", plan({"people": [{"name": "Mary"}]}), "refused"),
    ("a name is a text", plan({"people": [{"id": "p1", "name": 5}]}), "refused"),
    ("null is no text", plan({"company": None}), "refused"),
    ("a flag is true or false", plan({"deciding_today": "yes"}), "refused"),
    ("a flag is not a number", plan({"deciding_today": 1}), "refused"),
    ("a round is a number", plan({"round": "2"}), "refused"),
    ("a round is no flag", plan({"round": True}), "refused"),
    ("an interview is an object", {"plans": [{"id": "a", "interview": "2026-03-05"}]}, "refused"),
    ("steps are an object", plan({"steps": []}), "refused"),
    ("a step is an object", plan({"steps": {"thank-you": "done"}}), "refused"),
    ("too deep an unknown field", deep(40), "refused"),
    ("twenty levels are kept", deep(20), ""),
    ("no interview date is told and refuses nothing", {"plans": [{"id": "a"}]}, "interview.date"),
    ("30 February is no date", {"plans": [{"id": "a", "interview": {"date": "2026-02-30"}}]}, "interview.date"),
    ("a date is from 2000", {"plans": [{"id": "a", "interview": {"date": "1999-12-31"}}]}, "interview.date"),
    ("a date is to 2099", {"plans": [{"id": "a", "interview": {"date": "2100-01-01"}}]}, "interview.date"),
    (
        "a date has nothing behind it",
        {"plans": [{"id": "a", "interview": {"date": "2026-03-05T10:00"}}]},
        "interview.date",
    ),
    (
        "a time has two digits to the hour",
        {"plans": [{"id": "a", "interview": {"date": "2026-03-05", "ends": "9:30"}}]},
        "interview.ends",
    ),
    (
        "24:00 is no time",
        {"plans": [{"id": "a", "interview": {"date": "2026-03-05", "ends": "24:00"}}]},
        "interview.ends",
    ),
    (
        "a form we do not know",
        {"plans": [{"id": "a", "interview": {"date": "2026-03-05", "form": "pigeon"}}]},
        "interview.form",
    ),
    ("a channel we do not know", plan({"channel": "fax"}), "channel"),
    ("an outcome we do not know", plan({"outcome": {"kind": "maybe"}}), "outcome.kind"),
    ("a state we do not know", plan({"steps": {"decide": {"state": "half"}}}), "steps.decide.state"),
    ("a moment has a time", plan({"steps": {"decide": {"state": "done", "at": "2026-03-05"}}}), "steps.decide.at"),
    ("a moved day is a date", plan({"steps": {"decide": {"moved": "soon"}}}), "steps.decide.moved"),
    ("a place we do not know", plan({"region": "ZZ"}), "region"),
    ("a part that we do know", plan({"region": "GB-ENG"}), ""),
    ("a weekend of seven days", plan({"weekend": "mon tue wed thu fri sat sun"}), "weekend"),
    ("a weekend of no days", plan({"weekend": "Saturday"}), "weekend"),
    ("Friday and Saturday", plan({"weekend": "fri sat"}), ""),
    ("a thing due before the interview", plan({"owed": [{"id": "o1", "due": "2026-03-04"}]}), "owed[0].due"),
    ("a thing due on the day", plan({"owed": [{"id": "o1", "due": "2026-03-05"}]}), ""),
    (
        "what cannot be read is told beside its field",
        plan({"promises": [{"said": "next week"}, {"said": "3/4"}]}),
        "promises[1].said",
    ),
    ("a chosen date makes it unread", plan({"promises": [{"said": "3/4", "by": "2026-04-03"}]}), ""),
    ("two problems are two", plan({"region": "ZZ", "channel": "fax"}), "region channel"),
    (
        "a note's channel",
        plan({"notes": {"thank-you": {"channel": "owl", "subject": "", "text": ""}}}),
        "notes.thank-you.channel",
    ),
)


def answer(case: tuple) -> str:
    """The fields with a problem in their order, `refused`, or an empty text; a kept document comes back unchanged."""
    text = content.BUNDLE["words"]
    try:
        document, problems = shape.read(case[1], text, tables.ALL)
    except shape.Refused as error:
        return "refused" if str(error) and "{" not in str(error) else "refused without a sentence"
    problems = problems + shape.said_problems(document, region.calendars(document, tables.ALL), text)
    for problem in problems:
        if not problem["text"] or "{" in problem["text"]:
            return "a problem without a sentence"
    again, _ = shape.read(document, text, tables.ALL)
    if again != document:
        return "reading twice changed it"
    for number, own in enumerate(case[1].get("plans", [])):
        for name in own:
            if (
                name not in ("interview", "people", "promises", "owed", "steps", "notes", "outcome")
                and document["plans"][number][name] != own[name]
            ):
                return "lost " + name
    return " ".join([problem["field"] for problem in problems])
