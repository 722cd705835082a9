"""The way back of a change, and what the next round takes from the one before."""

from checklist.plan import history, outcome, shape, update
from tests.cases import content

NOW = "2026-03-06T09:15"
DATA = {"id": "a", "company": "Acme", "changed": "2026-03-05T10:00", "mood": "calm", "interview": {"date": "2026-03-05"}}
NAME = {"do": "set", "field": "company", "value": "Acme Ltd"}
TICK = {"do": "done", "key": "thank-you"}

CASES = (
    # why                                                  what       given                                gives
    ("a change leaves the fields that it touched", "touched", NAME, "changed company"),
    ("and no others", "touched", TICK, "changed steps"),
    ("back to the letter, the moment of the change too", "back", ([NAME], []), "the same"),
    ("a tick is taken back whole", "back", ([TICK], []), "the same"),
    ("what another window did to the rest stays", "back", ([NAME], [TICK]), "company Acme, thanked"),
    ("what another window did to the same is not lost", "back", ([NAME], [{"do": "set", "field": "company", "value": "Beta"}]), "not put back: company Beta"),
    ("a plan that was made goes", "made", False, "gone"),
    ("not where something was told of it since", "made", True, "stays"),
    ("a plan that was deleted comes back whole", "deleted", "", "the same"),
    ("the next round knows who and where", "next", ("company", "role", "agency", "region", "round", "follows"), ["Acme", "Analyst", "Reed", "GB-ENG", 2, "a"]),
    ("its date is the one they named", "next", ("interview",), [{"date": "2026-03-20", "ends": "", "form": ""}]),
    ("people come along, with how to reach them, not with what they said then", "next", ("people",), [[{"id": "p1", "name": "Mary", "role": "", "email": "m@example.org", "phone": "", "detail": ""}]]),
    ("nothing is promised or done yet", "next", ("promises", "steps", "owed", "review", "closed"), [[], {}, [], {}, ""]),
    ("and it begins now", "next", ("made", "changed"), [NOW, NOW]),
)


def plan() -> dict:
    """The plan before any change."""
    return shape.read_plan(DATA, content.BUNDLE["words"])[0]


def after(one: dict, actions: list) -> dict:
    """The plan with the actions applied."""
    for action in actions:
        one = update.update(one, action, NOW)
    return one


def answer(case: tuple):
    """What the case's question gives."""
    what, given, before = case[1], case[2], plan()
    if what == "touched":
        return " ".join(sorted(history.step(before, after(before, [given]))["was"]))
    if what == "back":
        changed = after(before, given[0])
        back, held = history.back(after(changed, given[1]), history.step(before, changed))
        if back == before:
            return "the same"
        return ("" if held else "not put back: ") + "company " + back["company"] + (", thanked" if back["steps"] else "")
    if what == "made":
        now = after(before, [NAME]) if given else before
        return "gone" if history.back(now, history.step(None, before))[0] is None else "stays"
    if what == "deleted":
        return "the same" if history.back(None, history.step(before, None)) == (before, True) else "another"
    data = {"id": "a", "company": "Acme", "role": "Analyst", "agency": "Reed", "region": "GB-ENG", "interview": {"date": "2026-03-05"},
            "people": [{"id": "p1", "name": "Mary", "email": "m@example.org", "detail": "the map"}], "promises": [{"said": "soon"}],
            "steps": {"thank-you:p1": {"state": "done"}}, "outcome": {"kind": "next-round", "next": "2026-03-20"}}
    made = outcome.next_round(shape.read_plan(data, content.BUNDLE["words"])[0], "b", NOW, content.BUNDLE["words"])
    return [made[name] for name in given]
