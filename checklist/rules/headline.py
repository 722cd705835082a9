"""The one sentence of a plan: what to do now, or that there is nothing to do until a named day."""

from checklist.rules import facts, phrases, urgency, words


def headline(plan: dict, made: list, waits: dict, now: tuple, text: dict) -> str:
    """A sentence or two for the top of the plan.

    `made` are the plan's rows, `waits` the asking step that
    comes next where it is their move, `now` a `(day, minute)`,
    `text` the words of the interface.
    """
    interview = facts.interview_day(plan)
    if not interview:
        return text["headline-no-date"]
    first = urgency.first(made)
    if waits and now[0] >= interview:
        return words.fill(text["headline-their-move"], (("day", words.day_long(waits["acts"][0][0], text)),))
    unread = [row["unread"] for row in made if row["unread"]]
    if unread and now[0] >= interview and not (first and urgency.waited_for(first)):
        return words.fill(text["headline-unread"], (("said", unread[0]),))
    if now[0] < interview and not first:
        return words.fill(text["headline-before"], (("day", words.day_long(interview, text)),))
    if first:
        bold, rest = phrases.window(first, now, text)
        return first["title"] + ". " + bold + (", " + rest if rest else "") + "."
    following = sorted(
        [(row["acts"][0], row["key"], row["title"]) for row in made if row["state"] == "later" and not row["projected"]]
    )
    if following:
        opens = following[0][0]
        return words.fill(
            text["headline-nothing"], (("when", words.moment_near(opens, now, text)), ("title", following[0][2]))
        )
    return text["headline-end"]
