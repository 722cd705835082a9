"""The one sentence of a plan: what to do now, or that there is nothing to do until a named day."""

from checklist.rules import facts, phrases, windows, words


def headline(plan: dict, made: list, waits: dict, now: tuple, text: dict) -> str:
    """A sentence or two for the top of the plan.

    `made` are the plan's rows, `waits` the asking step that
    comes next where it is their move, `now` a `(day, minute)`,
    `text` the words of the interface.
    """
    interview = facts.interview_day(plan)
    if not interview:
        return text["headline-no-date"]
    if waits:
        return words.fill(text["headline-their-move"], (("day", words.day_long(waits["acts"][0][0], text)),))
    first = first_to_do(made)
    if now[0] < interview and not first:
        return words.fill(text["headline-before"], (("day", words.day_long(interview, text)),))
    if first:
        bold, rest = phrases.window(first, now, text)
        return first["title"] + ". " + bold + (", " + rest if rest else "") + "."
    following = sorted(
        [
            (row["acts"][0], row["key"], row["title"])
            for row in made
            if row["state"] == "later" and not row["projected"]
        ]
    )
    if following:
        opens = following[0][0]
        return words.fill(
            text["headline-nothing"], (("when", words.moment_near(opens, now, text)), ("title", following[0][2]))
        )
    return text["headline-end"]


def first_to_do(made: list) -> dict:
    """The row to do first: open or late, not projected, those of the lowest rank; else an empty dict.

    Among equals by `by`, `best` and key, as the agenda has them.
    """
    chosen, order = {}, ()
    for row in made:
        if row["state"] in ("open", "late") and not row["projected"]:
            place = (rank(row), windows.ends(row["acts"][2]), windows.ends(row["acts"][1]), row["key"])
            if not chosen or place < order:
                chosen, order = row, place
    return chosen


def rank(row: dict) -> int:
    """0 for what their answer brings, 1 for what else presses, 2 for what may wait. Source: docs/decisions/0004."""
    if not pressing(row):
        return 2
    return 0 if row["phase"] == "the-answer" else 1


def pressing(row: dict) -> bool:
    """False for what may wait behind the rest: what is optional, the weekly search, what belonged into the room.

    Source: docs/decisions/0004.
    """
    in_the_room = row["phase"] == "before-you-leave" and row["state"] == "late"
    return not row["optional"] and row["step"] != "keep-applying" and not in_the_room
