"""Steps for oneself that are done once and count for every interview: the profile, the weekly search, following.

The data keeps each plan's row and each plan's own word; this is what the page makes of them. Source:
docs/decisions/0005-several-interviews.md.
"""

from checklist.rules import facts, words

WEEK = 6  # days before a row opens in which it counts as done with another interview


def counted(rows: list, plan: dict, plans: list, text: dict) -> list:
    """The rows, with what was done for another interview as done here: `at` is when, `with` the name of that employer.

    A row with a word of its own stays as it is.
    """
    made = []
    for row in rows:
        if row["shared"] and row["state"] in ("open", "late", "later") and not row["projected"]:
            found = elsewhere(row, plan, plans)
            if found:
                row = dict(row)
                row["state"], row["at"] = found[:2]
                row["with"] = words.trim(found[2]["company"]) or text["course-with-unnamed"]
        made.append(row)
    return made


def elsewhere(row: dict, plan: dict, plans: list) -> tuple:
    """`(state, at, plan)` of the newest word on the same step in another plan that counts here, or an empty tuple.

    One counts from the week before the row opens on. Following counts with the same employer alone.
    """
    found = ()
    opens = row["acts"][0][0]
    for other in plans:
        if not other["steps"] or other["id"] == plan["id"]:
            continue
        if row["shared"] == "employer" and not facts.same_company(plan, other):
            continue
        for key in sorted(other["steps"]):
            if key.split(":")[0] != row["step"] or not facts.word(other, key):
                continue
            day, at = facts.word_day(other, key), other["steps"][key].get("at", "")
            if day and day >= opens - WEEK and (not found or at > found[1]):
                found = (facts.word(other, key), at, other)
    return found


def each(pairs: list) -> list:
    """The pairs of a case and its row, each shared step once: the first, or the first for each employer."""
    found = []
    for context, row in pairs:
        there = [item for item, known in found if known["step"] == row["step"] and row["shared"]]
        if row["shared"] == "employer":
            there = [one for one in there if facts.same_company(one["plan"], context["plan"])]
        if not there:
            found.append((context, row))
    return found
