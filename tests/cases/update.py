"""What each action makes of a plan: the fields it changes, and nothing else."""

from checklist.plan import shape, update
from tests.cases import content

NOW = "2026-03-06T09:15"
MARY = {"id": "p1", "name": "Mary Shaw"}
DANIEL = {"id": "p2", "name": "Daniel Okafor"}

CASES = (
    # why                                            plan                                   actions                                                       looked at        gives
    (
        "a date is set",
        {},
        [{"do": "set", "field": "interview.date", "value": "2026-03-09"}],
        "interview.date",
        "2026-03-09",
    ),
    (
        "what is wrong is kept as it was typed",
        {},
        [{"do": "set", "field": "interview.date", "value": "soon"}],
        "interview.date",
        "soon",
    ),
    ("the moment of the last change", {}, [{"do": "set", "field": "company", "value": "Acme"}], "changed", NOW),
    ("yes sets a flag", {}, [{"do": "set", "field": "deciding_today", "value": "yes"}], "deciding_today", True),
    (
        "anything else takes it away",
        {"deciding_today": True},
        [{"do": "set", "field": "deciding_today", "value": ""}],
        "deciding_today",
        False,
    ),
    (
        "done notes the moment",
        {},
        [{"do": "done", "key": "thank-you"}],
        "steps",
        {"thank-you": {"state": "done", "at": NOW}},
    ),
    (
        "done yesterday",
        {},
        [{"do": "done", "key": "thank-you", "at": "2026-03-05T18:00"}],
        "steps",
        {"thank-you": {"state": "done", "at": "2026-03-05T18:00"}},
    ),
    (
        "done, then corrected",
        {},
        [{"do": "done", "key": "thank-you"}, {"do": "done", "key": "thank-you", "at": "2026-03-05T18:00"}],
        "steps",
        {"thank-you": {"state": "done", "at": "2026-03-05T18:00"}},
    ),
    (
        "skipped",
        {},
        [{"do": "skip", "key": "follow-the-company"}],
        "steps",
        {"follow-the-company": {"state": "skipped", "at": NOW}},
    ),
    (
        "undo takes the word away",
        {},
        [{"do": "done", "key": "thank-you"}, {"do": "undo", "key": "thank-you"}],
        "steps",
        {},
    ),
    (
        "undo keeps the move",
        {"steps": {"thank-you": {"moved": "2026-03-07"}}},
        [{"do": "done", "key": "thank-you"}, {"do": "undo", "key": "thank-you"}],
        "steps",
        {"thank-you": {"moved": "2026-03-07"}},
    ),
    (
        "moved",
        {},
        [{"do": "move", "key": "ask-for-news", "to": "2026-03-18"}],
        "steps",
        {"ask-for-news": {"moved": "2026-03-18"}},
    ),
    (
        "put back",
        {},
        [{"do": "move", "key": "ask-for-news", "to": "2026-03-18"}, {"do": "put-back", "key": "ask-for-news"}],
        "steps",
        {},
    ),
    ("undo of what was never done", {}, [{"do": "undo", "key": "thank-you"}], "steps", {}),
    (
        "an unknown field of a step stays",
        {"steps": {"decide": {"colour": "blue"}}},
        [{"do": "done", "key": "decide"}, {"do": "undo", "key": "decide"}],
        "steps",
        {"decide": {"colour": "blue"}},
    ),
    (
        "two lines are two people",
        {},
        [{"do": "set", "field": "people", "value": "Mary Shaw\n\n Daniel Okafor "}],
        "names",
        "p1 Mary Shaw, p2 Daniel Okafor",
    ),
    (
        "a corrected name keeps its person",
        {"people": [MARY, DANIEL]},
        [{"do": "set", "field": "people", "value": "Maria Shaw\nDaniel Okafor"}],
        "names",
        "p1 Maria Shaw, p2 Daniel Okafor",
    ),
    (
        "a line put in front moves nobody's row",
        {"people": [MARY]},
        [{"do": "set", "field": "people", "value": "Daniel\nMary Shaw"}],
        "names",
        "p2 Daniel, p1 Mary Shaw",
    ),
    (
        "who is taken out leaves the other's row alone",
        {"people": [MARY, DANIEL]},
        [{"do": "set", "field": "people", "value": "Daniel Okafor"}],
        "names",
        "p2 Daniel Okafor",
    ),
    (
        "an id that was used is not used again",
        {"people": [DANIEL], "steps": {"thank-you:p1": {"state": "done"}}},
        [{"do": "set", "field": "people", "value": "Daniel Okafor\nMary"}],
        "names",
        "p2 Daniel Okafor, p3 Mary",
    ),
    (
        "two of one name are two people",
        {},
        [{"do": "set", "field": "people", "value": "Kim\nKim"}],
        "names",
        "p1 Kim, p2 Kim",
    ),
    (
        "a note sent before anybody was named is the first one's",
        {},
        [{"do": "done", "key": "thank-you"}, {"do": "set", "field": "people", "value": "Mary"}],
        "steps",
        {"thank-you:p1": {"state": "done", "at": NOW}},
    ),
    (
        "where the name goes it stays ticked, and stays theirs",
        {},
        [
            {"do": "set", "field": "people", "value": "Mary"},
            {"do": "done", "key": "thank-you:p1"},
            {"do": "set", "field": "people", "value": ""},
        ],
        "steps",
        {"thank-you": {"state": "done", "at": NOW}, "thank-you:p1": {"state": "done", "at": NOW}},
    ),
    (
        "what they said at the interview has no day of its own",
        {},
        [{"do": "set", "field": "said", "value": "next week"}],
        "promises",
        [{"said": "next week", "on": "", "by": "", "lang": "en"}],
    ),
    (
        "typing on changes the same entry",
        {},
        [{"do": "set", "field": "said", "value": "next"}, {"do": "set", "field": "said", "value": "next week"}],
        "promises",
        [{"said": "next week", "on": "", "by": "", "lang": "en"}],
    ),
    (
        "emptied, it is gone",
        {},
        [{"do": "set", "field": "said", "value": "next"}, {"do": "set", "field": "said", "value": ""}],
        "promises",
        [],
    ),
    (
        "a chosen date stands beside what was said",
        {},
        [{"do": "set", "field": "said", "value": "3/4"}, {"do": "set", "field": "by", "value": "2026-04-03"}],
        "promises",
        [{"said": "3/4", "on": "", "by": "2026-04-03", "lang": "en"}],
    ),
    (
        "said on another day than the interview",
        {"promises": [{"said": "Friday"}]},
        [{"do": "set", "field": "on", "value": "2026-03-09"}],
        "promises",
        [{"said": "Friday", "on": "2026-03-09", "by": "", "time": "", "lang": ""}],
    ),
    ("a day without words is no entry", {}, [{"do": "set", "field": "on", "value": "2026-03-09"}], "promises", []),
    (
        "a new day is an entry of its own",
        {"promises": [{"said": "Friday"}]},
        [{"do": "new-promise", "said": "in a week"}],
        "promises",
        [
            {"said": "Friday", "on": "", "by": "", "time": "", "lang": ""},
            {"said": "in a week", "on": "2026-03-06", "by": "", "lang": "en"},
        ],
    ),
    ("nothing said is no entry", {}, [{"do": "new-promise", "said": " "}], "promises", []),
    (
        "the form edits the newest",
        {
            "promises": [
                {"said": "Friday", "on": "2026-03-05"},
                {"said": "Monday", "on": "2026-03-09"},
                {"said": "soon", "on": "2026-03-06"},
            ]
        },
        [{"do": "set", "field": "said", "value": "Tuesday"}],
        "saids",
        "Friday, Tuesday, soon",
    ),
    (
        "a later interview takes due dates along",
        {"owed": [{"id": "o1", "due": "2026-03-06"}, {"id": "o2", "due": "2026-03-20"}]},
        [{"do": "set", "field": "interview.date", "value": "2026-03-10"}],
        "dues",
        "2026-03-11, 2026-03-20",
    ),
    (
        "an earlier one does not",
        {"owed": [{"id": "o1", "due": "2026-03-06"}]},
        [{"do": "set", "field": "interview.date", "value": "2026-03-02"}],
        "dues",
        "2026-03-06",
    ),
    (
        "what somebody said is written beside their name",
        {"people": [MARY, DANIEL]},
        [{"do": "edit", "list": "people", "id": "p2", "field": "detail", "value": "the map"}],
        "details",
        "p1 , p2 the map",
    ),
    (
        "a name in the empty place is one person more",
        {"people": [MARY]},
        [{"do": "edit", "list": "people", "id": "p2", "field": "name", "value": "Kim"}],
        "names",
        "p1 Mary Shaw, p2 Kim",
    ),
    (
        "who is left with nothing goes",
        {"people": [MARY, DANIEL]},
        [{"do": "edit", "list": "people", "id": "p1", "field": "name", "value": " "}],
        "names",
        "p2 Daniel Okafor",
    ),
    (
        "without a name, with a role: still a person",
        {"people": [{"id": "p1", "name": "Mary", "role": "head"}]},
        [{"do": "edit", "list": "people", "id": "p1", "field": "name", "value": ""}],
        "names",
        "p1 ",
    ),
    (
        "the first person takes the note over here too",
        {},
        [
            {"do": "done", "key": "thank-you"},
            {"do": "edit", "list": "people", "id": "p1", "field": "name", "value": "Mary"},
        ],
        "steps",
        {"thank-you:p1": {"state": "done", "at": NOW}},
    ),
    (
        "who is taken out keeps what was ticked, out of sight",
        {"people": [MARY, DANIEL], "steps": {"thank-you:p1": {"state": "done", "at": NOW}}},
        [{"do": "remove", "list": "people", "id": "p1"}],
        "steps",
        {"thank-you:p1": {"state": "done", "at": NOW}},
    ),
    (
        "and is gone from the list",
        {"people": [MARY, DANIEL]},
        [{"do": "remove", "list": "people", "id": "p1"}],
        "names",
        "p2 Daniel Okafor",
    ),
    (
        "a thing that I said I would send",
        {},
        [
            {"do": "edit", "list": "owed", "id": "o1", "field": "what", "value": "two references"},
            {"do": "edit", "list": "owed", "id": "o1", "field": "due", "value": "2026-03-09"},
        ],
        "owed",
        [{"id": "o1", "what": "two references", "due": "2026-03-09"}],
    ),
    (
        "a thing that they said they would send has come",
        {"theirs": [{"id": "t1", "what": "the salary band"}]},
        [{"do": "edit", "list": "theirs", "id": "t1", "field": "state", "value": "came"}],
        "theirs",
        [{"id": "t1", "what": "the salary band", "due": "", "state": "came"}],
    ),
    (
        "a list that is not known is refused",
        {},
        [{"do": "edit", "list": "pets", "id": "x", "field": "name", "value": "Rex"}],
        "",
        "refused",
    ),
    (
        "a field that the list does not have is refused",
        {},
        [{"do": "edit", "list": "owed", "id": "o1", "field": "id", "value": "b"}],
        "",
        "refused",
    ),
    (
        "an answer of the review",
        {},
        [{"do": "review", "key": "went-well", "value": "The map"}],
        "review",
        {"went-well": "The map"},
    ),
    (
        "taken away again",
        {"review": {"went-well": "The map"}},
        [{"do": "review", "key": "went-well", "value": ""}],
        "review",
        {},
    ),
    (
        "a note is kept under its row",
        {},
        [{"do": "note", "key": "thank-you:p1", "field": "text", "value": "Dear Mary"}],
        "notes",
        {"thank-you:p1": {"channel": "", "to": "", "person": "", "subject": "", "text": "Dear Mary"}},
    ),
    (
        "its channel stays when its text goes",
        {"notes": {"thank-you:p1": {"channel": "email", "text": "Dear"}}},
        [{"do": "note", "key": "thank-you:p1", "field": "text", "value": ""}],
        "notes",
        {"thank-you:p1": {"channel": "email", "to": "", "person": "", "subject": "", "text": ""}},
    ),
    (
        "an empty note is no note",
        {"notes": {"thank-you:p1": {"text": "Dear"}}},
        [{"do": "note", "key": "thank-you:p1", "field": "text", "value": ""}],
        "notes",
        {},
    ),
    (
        "ticks are taken back together, and only they",
        {
            "steps": {
                "thank-you": {"state": "done", "at": "2026-03-05T17:00"},
                "review-yourself": {"state": "skipped"},
                "refresh-your-profile": {"state": "done", "at": "2026-03-06T09:00"},
            }
        },
        [{"do": "undo-all", "keys": ["thank-you", "review-yourself"]}],
        "steps",
        {"refresh-your-profile": {"state": "done", "at": "2026-03-06T09:00"}},
    ),
    (
        "fields that belong together are set together",
        {"notes": {"thank-you:p1": {"text": "Dear"}}},
        [{"do": "note", "key": "thank-you:p1", "field": "subject", "value": "Thanks", "also": {"channel": "email"}}],
        "notes",
        {"thank-you:p1": {"channel": "email", "to": "", "person": "", "subject": "Thanks", "text": "Dear"}},
    ),
    (
        "none of them may be one that a note does not have",
        {},
        [{"do": "note", "key": "thank-you:p1", "field": "text", "value": "Dear", "also": {"colour": "red"}}],
        "",
        "refused",
    ),
    (
        "a field that a note does not have is refused",
        {},
        [{"do": "note", "key": "thank-you:p1", "field": "colour", "value": "blue"}],
        "",
        "refused",
    ),
    (
        "an answer was heard today",
        {},
        [{"do": "outcome", "field": "kind", "value": "offer"}],
        "outcome",
        {"kind": "offer", "heard": "2026-03-06", "next": "", "reply_by": "", "accepted": ""},
    ),
    (
        "or on the day that is set then",
        {},
        [
            {"do": "outcome", "field": "kind", "value": "offer"},
            {"do": "outcome", "field": "heard", "value": "2026-03-05"},
        ],
        "outcome",
        {"kind": "offer", "heard": "2026-03-05", "next": "", "reply_by": "", "accepted": ""},
    ),
    (
        "saying the same again does not change the day",
        {"outcome": {"kind": "offer", "heard": "2026-03-05"}},
        [{"do": "outcome", "field": "kind", "value": "offer"}],
        "outcome",
        {"kind": "offer", "heard": "2026-03-05", "next": "", "reply_by": "", "accepted": ""},
    ),
    (
        "another answer was heard today",
        {"outcome": {"kind": "next-round", "heard": "2026-03-05", "next": "2026-03-20"}},
        [{"do": "outcome", "field": "kind", "value": "rejection"}],
        "outcome",
        {"kind": "rejection", "heard": "2026-03-06", "next": "2026-03-20", "reply_by": "", "accepted": ""},
    ),
    (
        "an answer taken back was not heard",
        {"outcome": {"kind": "offer", "heard": "2026-03-05", "reply_by": "2026-03-12"}},
        [{"do": "outcome", "field": "kind", "value": ""}],
        "outcome",
        {"kind": "", "heard": "", "next": "", "reply_by": "2026-03-12", "accepted": ""},
    ),
    ("an outcome has no other fields", {}, [{"do": "outcome", "field": "mood", "value": "good"}], "", "refused"),
    (
        "a line of the diary is dated",
        {},
        [{"do": "diary", "place": "0", "field": "what", "value": "Applied to two", "on": "2026-03-05"}],
        "diary",
        [{"on": "2026-03-05", "what": "Applied to two", "count": 0}],
    ),
    (
        "today, where no day is given",
        {},
        [{"do": "diary", "place": "0", "field": "count", "value": "2"}],
        "diary",
        [{"on": "2026-03-06", "what": "", "count": 2}],
    ),
    (
        "the count joins its line",
        {"diary": [{"on": "2026-03-05", "what": "Applied"}]},
        [{"do": "diary", "place": "0", "field": "count", "value": "3"}],
        "diary",
        [{"on": "2026-03-05", "what": "Applied", "count": 3}],
    ),
    (
        "its day can be corrected",
        {"diary": [{"on": "2026-03-05", "what": "Applied"}]},
        [{"do": "diary", "place": "0", "field": "on", "value": "2026-03-04"}],
        "diary",
        [{"on": "2026-03-04", "what": "Applied", "count": 0}],
    ),
    (
        "an emptied line keeps its place, so that no other gets its number",
        {"diary": [{"on": "2026-03-05", "what": "Applied"}, {"on": "2026-03-06", "what": "Rang"}]},
        [{"do": "diary", "place": "0", "field": "what", "value": ""}],
        "diary",
        [{"on": "2026-03-05", "what": "", "count": 0}, {"on": "2026-03-06", "what": "Rang", "count": 0}],
    ),
    (
        "a day that is cleared stays what it was",
        {"diary": [{"on": "2026-03-05", "what": "Applied"}]},
        [{"do": "diary", "place": "0", "field": "on", "value": ""}],
        "diary",
        [{"on": "2026-03-05", "what": "Applied", "count": 0}],
    ),
    (
        "a line that went meanwhile is a new one",
        {},
        [{"do": "diary", "place": "4", "field": "what", "value": "Rang"}],
        "diary",
        [{"on": "2026-03-06", "what": "Rang", "count": 0}],
    ),
    (
        "half an application is not counted",
        {},
        [{"do": "diary", "place": "0", "field": "count", "value": "2.5"}],
        "",
        "refused",
    ),
    (
        "a thousand is past counting",
        {},
        [{"do": "diary", "place": "0", "field": "count", "value": "1000"}],
        "",
        "refused",
    ),
    ("put away today", {}, [{"do": "put-away"}], "closed", "2026-03-06"),
    ("and taken out again", {"closed": "2026-03-06"}, [{"do": "reopen"}], "closed", ""),
    ("an unknown field of the plan stays", {"mood": "calm"}, [{"do": "done", "key": "decide"}], "mood", "calm"),
    ("an action that is not known is refused", {}, [{"do": "dance"}], "", "refused"),
    ("a field that cannot be set is refused", {}, [{"do": "set", "field": "id", "value": "b"}], "", "refused"),
)


def answer(case: tuple):
    """What stands in the field that is looked at, after the actions."""
    data = {"id": "a", "interview": {"date": "2026-03-05", "ends": "14:30"}}
    data.update(case[1])
    plan = shape.read_plan(data, content.BUNDLE["words"])[0]
    try:
        for action in case[2]:
            plan = update.update(plan, action, NOW)
    except ValueError:
        return "refused"
    looked = case[3]
    if looked == "names":
        return ", ".join([one["id"] + " " + one["name"] for one in plan["people"]])
    if looked == "saids":
        return ", ".join([one["said"] for one in plan["promises"]])
    if looked == "details":
        return ", ".join([one["id"] + " " + one["detail"] for one in plan["people"]])
    if looked == "dues":
        return ", ".join([one["due"] for one in plan["owed"]])
    if looked == "steps":
        return {key: {name: entry[name] for name in entry if entry[name] != ""} for key, entry in plan["steps"].items()}
    return plan["interview"]["date"] if looked == "interview.date" else plan[looked]
