"""The list of names, typed over: who keeps their note and tick, who is new, and who is found again."""

from checklist.plan import identity, shape, update
from tests.cases import content

NOW = "2026-03-06T09:15"
DONE = {"state": "done", "at": "2026-03-05T17:00"}
MARY = {"id": "p1", "name": "Mary Shaw", "role": "Head of maps", "email": "mary@example.org", "detail": "the move"}
TOM = {"id": "p2", "name": "Tom Reed", "detail": "the budget"}
# both thanked, and a note to Mary
PLAN = {
    "id": "a",
    "people": [MARY, TOM],
    "steps": {"thank-you:p1": DONE, "thank-you:p2": DONE},
    "notes": {"thank-you:p1": {"text": "Dear Mary"}},
}

CASES = (
    # why                                                            what      given                                      gives
    (
        "a different name in Mary's place is a different person",
        "typed",
        ["Tom Reed\nAlice Brown"],
        "p2 Tom Reed the budget done, p3 Alice Brown",
    ),
    (
        "Mary typed again has her note, tick and details",
        "typed",
        ["Tom Reed\nAlice Brown", "Tom Reed\nMary Shaw"],
        "p2 Tom Reed the budget done, p1 Mary Shaw the move done written",
    ),
    (
        "beside Alice, who keeps nothing of hers",
        "typed",
        ["Tom Reed\nAlice Brown", "Alice Brown\nMary Shaw\nTom Reed"],
        "p3 Alice Brown, p1 Mary Shaw the move done written, p2 Tom Reed the budget done",
    ),
    (
        "a letter more keeps its own",
        "typed",
        ["Mary Shaws\nTom Reed"],
        "p1 Mary Shaws the move done written, p2 Tom Reed the budget done",
    ),
    (
        "a middle initial does",
        "typed",
        ["Mary A. Shaw\nTom Reed"],
        "p1 Mary A. Shaw the move done written, p2 Tom Reed the budget done",
    ),
    (
        "a title does",
        "typed",
        ["Dr Mary Shaw\nTom Reed"],
        "p1 Dr Mary Shaw the move done written, p2 Tom Reed the budget done",
    ),
    (
        "case and accents do",
        "typed",
        ["MÁRY shaw\nTom Reed"],
        "p1 MÁRY shaw the move done written, p2 Tom Reed the budget done",
    ),
    (
        "the first name alone does",
        "typed",
        ["Mary\nTom Reed"],
        "p1 Mary the move done written, p2 Tom Reed the budget done",
    ),
    (
        "and then with the family name again",
        "typed",
        ["Mary\nTom", "Mary Shaw\nTom Reed"],
        "p1 Mary Shaw the move done written, p2 Tom Reed the budget done",
    ),
    (
        "swapped lines keep each person's own",
        "typed",
        ["Tom Reed\nMary Shaw"],
        "p2 Tom Reed the budget done, p1 Mary Shaw the move done written",
    ),
    (
        "corrected and swapped at once too",
        "typed",
        ["Tom Reid\nMary Shaws"],
        "p2 Tom Reid the budget done, p1 Mary Shaws the move done written",
    ),
    ("a whole list replaced is nobody's heir", "typed", ["Alice Brown\nKim Cho"], "p3 Alice Brown, p4 Kim Cho"),
    (
        "and comes back whole",
        "typed",
        ["Alice Brown\nKim Cho", "Mary Shaw\nTom Reed"],
        "p1 Mary Shaw the move done written, p2 Tom Reed the budget done",
    ),
    ("emptied, then another name: not Mary", "typed", ["", "Alice Brown"], "p3 Alice Brown"),
    ("emptied, then Mary", "typed", ["", "mary shaw"], "p1 mary shaw the move done written"),
    (
        "the same first name with another family name is another person",
        "typed",
        ["Mary Jones\nTom Reed"],
        "p3 Mary Jones, p2 Tom Reed the budget done",
    ),
    ("so is the same family name", "typed", ["Peter Shaw\nTom Reed"], "p3 Peter Shaw, p2 Tom Reed the budget done"),
    (
        "two of one name are two people, each with their own",
        "typed",
        ["Mary Shaw\nMary Shaw\nTom Reed"],
        "p1 Mary Shaw the move done written, p3 Mary Shaw, p2 Tom Reed the budget done",
    ),
    (
        "and the second goes when one line goes",
        "typed",
        ["Mary Shaw\nMary Shaw\nTom Reed", "Mary Shaw\nTom Reed"],
        "p1 Mary Shaw the move done written, p2 Tom Reed the budget done",
    ),
    (
        "half a name, and the rest of it later",
        "typed",
        ["Mary Shaw\nTom Reed\nAli", "Mary Shaw\nTom Reed\nAlice Brown"],
        "p1 Mary Shaw the move done written, p2 Tom Reed the budget done, p4 Alice Brown",
    ),
    (
        "every letter of a correction on its way",
        "typed",
        ["Mary Sha\nTom Reed", "Mary Sh\nTom Reed", "Mary S\nTom Reed", "Mary Shaw\nTom Reed"],
        "p1 Mary Shaw the move done written, p2 Tom Reed the budget done",
    ),
    (
        "taken out beside the list, found by the list",
        "acts",
        [
            {"do": "remove", "list": "people", "id": "p1"},
            {"do": "set", "field": "people", "value": "Tom Reed\nMary Shaw"},
        ],
        "p2 Tom Reed the budget done, p1 Mary Shaw the move done written",
    ),
    (
        "taken out, and named in the empty place",
        "acts",
        [
            {"do": "remove", "list": "people", "id": "p1"},
            {"do": "edit", "list": "people", "id": "p3", "field": "name", "value": "Mary Shaw"},
        ],
        "p2 Tom Reed the budget done, p3 Mary Shaw the move done written",
    ),
    (
        "another name in the empty place finds nobody",
        "acts",
        [
            {"do": "remove", "list": "people", "id": "p1"},
            {"do": "edit", "list": "people", "id": "p3", "field": "name", "value": "Alice Brown"},
        ],
        "p2 Tom Reed the budget done, p3 Alice Brown",
    ),
    (
        "who has a role and no name yet stays",
        "nameless",
        ["Mary Shaw\n\nKim"],
        "p1 Mary Shaw, p2  a man from HR, p3 Kim",
    ),
    ("and is named on their own line", "nameless", ["Mary Shaw\nTom Reed"], "p1 Mary Shaw, p2 Tom Reed a man from HR"),
    (
        "a name in their line's place is theirs",
        "nameless",
        ["Mary Shaw\nTom Reed\nKim"],
        "p1 Mary Shaw, p2 Tom Reed a man from HR, p3 Kim",
    ),
    (
        "a tick before anybody was named is the first one's",
        "first",
        ["Mary Shaw\nTom Reed"],
        "p1 Mary Shaw done, p2 Tom Reed",
    ),
    ("never that of the one who comes after", "first", ["Mary Shaw", "", "Alice Brown"], "p2 Alice Brown"),
    ("all who were thanked taken out: thanked it stays", "plain", "", "done"),
    ("two that could be meant are not guessed at", "typed", ["Mary Shaw\nMary Shore", "Mary S"], "p4 Mary S"),
    ("Shaw and Shaws are near", "near", ("Mary Shaw", "Mary Shaws"), True),
    ("Mary and Maria with one family name are", "near", ("Mary Shaw", "Maria Shaw"), True),
    ("umlauts written as two letters are", "near", ("Jürgen Müller", "Juergen Mueller"), True),
    ("Mary and Gary are not", "near", ("Mary Shaw", "Gary Shaw"), False),
    ("Tom and Tim are not", "near", ("Tom Reed", "Tim Reed"), False),
    ("family name first is the same name", "near", ("Mary Shaw", "Shaw, Mary"), True),
    ("an initial is", "near", ("M. Shaw", "Mary Shaw"), True),
    ("an initial alone is not", "near", ("M. S.", "Mary Jones"), False),
    ("two Chinese names of one family are not", "near", ("王伟", "王芳"), False),
    ("nothing is near nobody", "near", ("", "Mary"), False),
    ("marks alone are no name to be near to", "near", ("---", "Mary"), False),
)


def told(plan: dict) -> str:
    """Each person with what is theirs."""
    found = []
    for one in plan["people"]:
        row = "thank-you:" + one["id"]
        words = [one["id"], one["name"], one["detail"] or one["role"]]
        words += [plan["steps"].get(row, {}).get("state", ""), "written" if row in plan["notes"] else ""]
        found.append(" ".join([words[0], words[1]] + [word for word in words[2:] if word]))
    return ", ".join(found)


def answer(case: tuple):
    """What the case's question gives."""
    what, given = case[1], case[2]
    if what == "near":
        return any(
            [
                measure(identity.parts(given[0]), identity.parts(given[1]))
                for measure in (identity.same_name, identity.near, identity.longer)
            ]
        )
    data = dict(PLAN)
    if what == "nameless":
        data = {"id": "a", "people": [{"id": "p1", "name": "Mary Shaw"}, {"id": "p2", "role": "a man from HR"}]}
        if len(given[0].split("\n")) == 3:
            data["people"].append({"id": "p3", "name": "Kim"})
    if what == "first":
        data = {"id": "a", "steps": {"thank-you": DONE}}
    plan = shape.read_plan(data, content.BUNDLE["words"])[0]
    if what == "plain":
        return update.update(plan, {"do": "set", "field": "people", "value": given}, NOW)["steps"]["thank-you"]["state"]
    for one in given:
        action = one if what == "acts" else {"do": "set", "field": "people", "value": one}
        plan = shape.read_plan(update.update(plan, action, NOW), content.BUNDLE["words"])[0]
    return told(plan)
