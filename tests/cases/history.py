"""The way back of a change, and what the next round takes from the one before."""

from checklist.plan import history, meaning, outcome, shape, update
from tests.cases import content

NOW = "2026-03-06T09:15"
DATA = {
    "id": "a",
    "company": "Acme",
    "changed": "2026-03-05T10:00",
    "mood": "calm",
    "interview": {"date": "2026-03-05"},
}
NAME = {"do": "set", "field": "company", "value": "Acme Ltd"}
TICK = {"do": "done", "key": "thank-you"}
MOVE = {"do": "move", "key": "decide", "to": "2026-03-20"}


def edit(person: str, name: str) -> dict:
    """The action that names the person."""
    return {"do": "edit", "list": "people", "id": person, "field": "name", "value": name}


CASES = (
    # why                                                  what       given                                gives
    ("a change leaves the field that it touched", "touched", NAME, "company"),
    ("and no others: of a tick its word and its moment", "touched", TICK, "steps.thank-you.at steps.thank-you.state"),
    ("back to the letter, the moment of the change too", "back", ([NAME], []), "the same"),
    ("a tick is taken back whole", "back", ([TICK], []), "the same"),
    ("what another window did to the rest stays", "back", ([NAME], [TICK]), "company Acme, thank-you done"),
    ("a skip is taken back whole", "back", ([{"do": "skip", "key": "decide"}], []), "the same"),
    ("a move is", "back", ([{"do": "move", "key": "decide", "to": "2026-03-20"}], []), "the same"),
    ("what was put back is moved again", "back", ([MOVE, {"do": "put-back", "key": "decide"}], []), "the same"),
    ("a note is", "back", ([{"do": "note", "key": "decide", "field": "text", "value": "Dear Mary"}], []), "the same"),
    ("an answer is", "back", ([{"do": "outcome", "field": "kind", "value": "offer"}], []), "the same"),
    (
        "a line of the diary is",
        "back",
        ([{"do": "diary", "place": "0", "field": "what", "value": "Rang"}], []),
        "the same",
    ),
    ("a promise is", "back", ([{"do": "new-promise", "said": "Friday"}], []), "the same"),
    ("putting away is", "back", ([{"do": "put-away"}], []), "the same"),
    (
        "a tick is taken back beside one of another window",
        "back",
        ([TICK], [{"do": "done", "key": "decide"}]),
        "company Acme, decide done",
    ),
    (
        "and beside a move of the same row",
        "back",
        ([TICK], [{"do": "move", "key": "thank-you", "to": "2026-03-09"}]),
        "company Acme, thank-you open2026-03-09",
    ),
    (
        "not where the same row was skipped since",
        "back",
        ([TICK], [{"do": "skip", "key": "thank-you"}]),
        "not put back: company Acme, thank-you skipped",
    ),
    (
        "a person who was added goes, and who came in since stays",
        "back",
        ([edit("p1", "Mary")], [edit("p2", "Tom")]),
        "company Acme, Tom",
    ),
    ("who was taken out stands in their old place", "out", "p1", "Mary, Tom, Kim"),
    ("whoever that was", "out", "p2", "Mary, Tom, Kim"),
    ("what means the same is the same", "meaning", ({"steps": {"a": {"moved": ""}}}, {"steps": {}}), True),
    (
        "an empty list, no, and a number that was never counted are absent",
        "meaning",
        ({"owed": [], "flag": False, "count": 0, "round": 1}, {}),
        True,
    ),
    ("a word is not", "meaning", ({"steps": {"a": {"moved": "2026-03-05"}}}, {"steps": {}}), False),
    (
        "an emptied line of a list keeps its place",
        "meaning",
        ({"diary": [{"what": ""}, {"what": "Rang"}]}, {"diary": [{"what": "Rang"}]}),
        False,
    ),
    (
        "what another window did to the same is not lost",
        "back",
        ([NAME], [{"do": "set", "field": "company", "value": "Beta"}]),
        "not put back: company Beta",
    ),
    (
        "what another window wrote over is made once more",
        "again",
        ([TICK], [NAME], []),
        "company Acme Ltd, thank-you done",
    ),
    ("not what it has taken up", "again", ([TICK], [], [TICK]), "stays: company Acme, thank-you done"),
    (
        "nor what it has changed otherwise",
        "again",
        ([TICK], [], [{"do": "skip", "key": "thank-you"}]),
        "stays: company Acme, thank-you skipped",
    ),
    (
        "who was added comes in once more, beside who came in there",
        "again",
        ([edit("p1", "Mary")], [edit("p2", "Tom")], []),
        "company Acme, Mary, Tom",
    ),
    ("a plan that was made goes", "made", False, "gone"),
    ("not where something was told of it since", "made", True, "stays"),
    ("a plan that was deleted comes back whole", "deleted", "", "the same"),
    (
        "the next round knows who and where",
        "next",
        ("company", "role", "agency", "region", "round", "follows"),
        ["Acme", "Analyst", "Reed", "GB-ENG", 2, "a"],
    ),
    ("its date is the one they named", "next", ("interview",), [{"date": "2026-03-20", "ends": "", "form": ""}]),
    (
        "people come along, with how to reach them, not with what they said then",
        "next",
        ("people",),
        [[{"id": "p1", "name": "Mary", "role": "", "email": "m@example.org", "phone": "", "detail": ""}]],
    ),
    (
        "nothing is promised or done yet",
        "next",
        ("promises", "steps", "owed", "review", "closed"),
        [[], {}, [], {}, ""],
    ),
    ("and it begins now", "next", ("made", "changed"), [NOW, NOW]),
)


def plan() -> dict:
    """The plan before any change."""
    return shape.read_plan(DATA, content.BUNDLE["words"])[0]


def read(one: dict) -> dict:
    """The plan as it comes back from the store: with every field in its place."""
    return shape.read_plan(one, content.BUNDLE["words"])[0]


def after(one: dict, actions: list) -> dict:
    """The plan with the actions applied."""
    for action in actions:
        one = update.update(one, action, NOW)
    return one


def said(one: dict) -> str:
    """The plan's company, people and steps."""
    people = "".join([", " + each["name"] for each in one["people"]])
    steps = "".join(
        [
            ", " + key + " " + (one["steps"][key].get("state") or "open") + one["steps"][key].get("moved", "")
            for key in sorted(one["steps"])
        ]
    )
    return "company " + one["company"] + people + steps


def answer(case: tuple):
    """What the case's question gives."""
    what, given, before = case[1], case[2], plan()
    if what == "touched":
        return " ".join([".".join(path) for path, _, _ in history.step(before, after(before, [given]))["touched"]])
    if what == "back":
        changed = after(before, given[0])
        back, held = history.back(read(after(changed, given[1])), history.step(before, changed))
        if meaning.same_plan(back, before) and back["changed"] == before["changed"]:
            return "the same"
        return ("" if held else "not put back: ") + said(back)
    if what == "again":
        made = after(before, given[0])
        kept, held = history.again(read(after(before, given[1] + given[2])), history.step(before, made))
        return ("" if held else "stays: ") + said(kept)
    if what == "meaning":
        return meaning.same_plan(given[0], given[1])
    if what == "out":
        named = after(before, [edit("p1", "Mary"), edit("p2", "Tom")])
        gone = update.update(named, {"do": "remove", "list": "people", "id": given}, NOW)
        back = history.back(read(after(gone, [edit("p9", "Kim")])), history.step(named, gone))[0]
        return ", ".join([one["name"] for one in back["people"]])
    if what == "made":
        now = after(before, [NAME]) if given else before
        return "gone" if history.back(now, history.step(None, before))[0] is None else "stays"
    if what == "deleted":
        return "the same" if history.back(None, history.step(before, None)) == (before, True) else "another"
    data = {
        "id": "a",
        "company": "Acme",
        "role": "Analyst",
        "agency": "Reed",
        "region": "GB-ENG",
        "interview": {"date": "2026-03-05"},
        "people": [{"id": "p1", "name": "Mary", "email": "m@example.org", "detail": "the map"}],
        "promises": [{"said": "soon"}],
        "steps": {"thank-you:p1": {"state": "done"}},
        "outcome": {"kind": "next-round", "next": "2026-03-20"},
    }
    made = outcome.next_round(shape.read_plan(data, content.BUNDLE["words"])[0], "b", NOW, content.BUNDLE["words"])
    return [made[name] for name in given]
