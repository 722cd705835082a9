"""What each action makes of a plan: the fields it changes, and nothing else."""

from checklist.plan import shape, update
from tests.cases import content

NOW = "2026-03-06T09:15"
MARY = {"id": "p1", "name": "Mary Shaw"}
DANIEL = {"id": "p2", "name": "Daniel Okafor"}

CASES = (
    # why                                            plan                                   actions                                                       looked at        gives
    ("a date is set", {}, [{"do": "set", "field": "interview.date", "value": "2026-03-09"}], "interview.date", "2026-03-09"),
    ("what is wrong is kept as it was typed", {}, [{"do": "set", "field": "interview.date", "value": "soon"}], "interview.date", "soon"),
    ("the moment of the last change", {}, [{"do": "set", "field": "company", "value": "Acme"}], "changed", NOW),
    ("yes sets a flag", {}, [{"do": "set", "field": "deciding_today", "value": "yes"}], "deciding_today", True),
    ("anything else takes it away", {"deciding_today": True}, [{"do": "set", "field": "deciding_today", "value": ""}], "deciding_today", False),
    ("done notes the moment", {}, [{"do": "done", "key": "thank-you"}], "steps", {"thank-you": {"state": "done", "at": NOW}}),
    ("done yesterday", {}, [{"do": "done", "key": "thank-you", "at": "2026-03-05T18:00"}], "steps", {"thank-you": {"state": "done", "at": "2026-03-05T18:00"}}),
    ("done, then corrected", {}, [{"do": "done", "key": "thank-you"}, {"do": "done", "key": "thank-you", "at": "2026-03-05T18:00"}], "steps", {"thank-you": {"state": "done", "at": "2026-03-05T18:00"}}),
    ("skipped", {}, [{"do": "skip", "key": "follow-the-company"}], "steps", {"follow-the-company": {"state": "skipped", "at": NOW}}),
    ("undo takes the word away", {}, [{"do": "done", "key": "thank-you"}, {"do": "undo", "key": "thank-you"}], "steps", {}),
    ("undo keeps the move", {"steps": {"thank-you": {"moved": "2026-03-07"}}}, [{"do": "done", "key": "thank-you"}, {"do": "undo", "key": "thank-you"}], "steps", {"thank-you": {"moved": "2026-03-07"}}),
    ("moved", {}, [{"do": "move", "key": "ask-for-news", "to": "2026-03-18"}], "steps", {"ask-for-news": {"moved": "2026-03-18"}}),
    ("put back", {}, [{"do": "move", "key": "ask-for-news", "to": "2026-03-18"}, {"do": "put-back", "key": "ask-for-news"}], "steps", {}),
    ("undo of what was never done", {}, [{"do": "undo", "key": "thank-you"}], "steps", {}),
    ("an unknown field of a step stays", {"steps": {"decide": {"colour": "blue"}}}, [{"do": "done", "key": "decide"}, {"do": "undo", "key": "decide"}], "steps", {"decide": {"colour": "blue"}}),
    ("two lines are two people", {}, [{"do": "set", "field": "people", "value": "Mary Shaw\n\n Daniel Okafor "}], "names", "p1 Mary Shaw, p2 Daniel Okafor"),
    ("a corrected name keeps its person", {"people": [MARY, DANIEL]}, [{"do": "set", "field": "people", "value": "Maria Shaw\nDaniel Okafor"}], "names", "p1 Maria Shaw, p2 Daniel Okafor"),
    ("a line put in front moves nobody's row", {"people": [MARY]}, [{"do": "set", "field": "people", "value": "Daniel\nMary Shaw"}], "names", "p2 Daniel, p1 Mary Shaw"),
    ("who is taken out leaves the other's row alone", {"people": [MARY, DANIEL]}, [{"do": "set", "field": "people", "value": "Daniel Okafor"}], "names", "p2 Daniel Okafor"),
    ("an id that was used is not used again", {"people": [DANIEL], "steps": {"thank-you:p1": {"state": "done"}}}, [{"do": "set", "field": "people", "value": "Daniel Okafor\nMary"}], "names", "p2 Daniel Okafor, p3 Mary"),
    ("two of one name are two people", {}, [{"do": "set", "field": "people", "value": "Kim\nKim"}], "names", "p1 Kim, p2 Kim"),
    ("a note sent before anybody was named is the first one's", {}, [{"do": "done", "key": "thank-you"}, {"do": "set", "field": "people", "value": "Mary"}], "steps", {"thank-you:p1": {"state": "done", "at": NOW}}),
    ("and nobody's again where the name goes", {}, [{"do": "set", "field": "people", "value": "Mary"}, {"do": "done", "key": "thank-you:p1"}, {"do": "set", "field": "people", "value": ""}], "steps", {"thank-you": {"state": "done", "at": NOW}}),
    ("what they said at the interview has no day of its own", {}, [{"do": "set", "field": "said", "value": "next week"}], "promises", [{"said": "next week", "on": "", "by": "", "lang": "en"}]),
    ("typing on changes the same entry", {}, [{"do": "set", "field": "said", "value": "next"}, {"do": "set", "field": "said", "value": "next week"}], "promises", [{"said": "next week", "on": "", "by": "", "lang": "en"}]),
    ("emptied, it is gone", {}, [{"do": "set", "field": "said", "value": "next"}, {"do": "set", "field": "said", "value": ""}], "promises", []),
    ("a chosen date stands beside what was said", {}, [{"do": "set", "field": "said", "value": "3/4"}, {"do": "set", "field": "by", "value": "2026-04-03"}], "promises", [{"said": "3/4", "on": "", "by": "2026-04-03", "lang": "en"}]),
    ("a new day is an entry of its own", {"promises": [{"said": "Friday"}]}, [{"do": "new-promise", "said": "in a week"}], "promises",
     [{"said": "Friday", "on": "", "by": "", "lang": ""}, {"said": "in a week", "on": "2026-03-06", "by": "", "lang": "en"}]),
    ("nothing said is no entry", {}, [{"do": "new-promise", "said": " "}], "promises", []),
    ("the form edits the newest", {"promises": [{"said": "Friday", "on": "2026-03-05"}, {"said": "Monday", "on": "2026-03-09"}, {"said": "soon", "on": "2026-03-06"}]}, [{"do": "set", "field": "said", "value": "Tuesday"}], "saids", "Friday, Tuesday, soon"),
    ("a later interview takes due dates along", {"owed": [{"id": "o1", "due": "2026-03-06"}, {"id": "o2", "due": "2026-03-20"}]}, [{"do": "set", "field": "interview.date", "value": "2026-03-10"}], "dues", "2026-03-11, 2026-03-20"),
    ("an earlier one does not", {"owed": [{"id": "o1", "due": "2026-03-06"}]}, [{"do": "set", "field": "interview.date", "value": "2026-03-02"}], "dues", "2026-03-06"),
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
    if looked == "dues":
        return ", ".join([one["due"] for one in plan["owed"]])
    if looked == "steps":
        return {key: {name: entry[name] for name in entry if entry[name] != ""} for key, entry in plan["steps"].items()}
    return plan["interview"]["date"] if looked == "interview.date" else plan[looked]
