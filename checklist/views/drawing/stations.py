"""The stations of the whole course: of every interview, and of one plan with its own dates.

A station is a dict: `lane` ("both", "yours" or "theirs"), `title` and `when`, which may
be empty, and `shape`, a name of checklist.views.symbols. One of theirs with an empty title
is a wait with no day of its own. Source: docs/reference/look.md#principles.
"""

from checklist.rules import days, outcomes, phases, phrases, step_ids, words

SETTLED = ("done", "skipped", "missed")


def station(lane: str, title: str, when: str, shape: str, ahead: bool = True) -> dict:
    """One station. `ahead` is false for what has passed."""
    return {"lane": lane, "title": title, "when": when, "shape": shape, "ahead": ahead}


def wait(ahead: bool = True) -> dict:
    """A wait in their lane, with no day of its own."""
    return station("theirs", "", "", "theirs", ahead)


def every(steps: list, text: dict) -> dict:
    """The way of every interview, in the words of the rules' own windows, for `drawing.course`.

    `steps` are those of the bundle, with their parsed windows.
    """
    found = [station("both", text["drawing-interview"], text["drawing-leave"], "open")]
    for step in steps:
        if step["phase"] == phases.FIRST_DAY and step.get("each") == "person":
            found.append(station("yours", name(step["id"], step["title"], text), best(step, text), "open"))
    for step in steps:
        if step["phase"] == phases.ASKING:
            theirs = "promised" in phrases.resolved(phrases.early_variant(step), "best")["anchors"][:1]
            decided = station("theirs", text["theirs-their-date"], text["drawing-decide"], "theirs")
            found.append(decided if theirs else wait())
            found.append(station("yours", name(step["id"], step["title"], text), best(step, text), "open"))
    return {
        "title": text["drawing-title"],
        "stations": found,
        "answer": True,
        "weeks": bool([step for step in steps if step.get("each") == "week"]),
    }


def own(context: dict) -> dict:
    """The way of one plan with its dates and today on it, for `drawing.course`; empty where it has no rows.

    `context` is that of checklist.views.context: `rows`, `text`, `now`, `interview`,
    `promised`, `until` and `plan`.
    """
    text, rows = context["text"], [row for row in context["rows"] if not row["hidden"]]
    if not context["rows"]:
        return {}
    today = context["now"][0]
    held = words.day_short(context["interview"], text)
    found = [station("both", text["drawing-interview"], held, "open", context["interview"] > today)]
    thanks = [row for row in rows if row["step"] == step_ids.THANKS]
    waiting = [row for row in thanks if row["state"] not in SETTLED] or thanks[-1:]
    found.extend([_of(row, context) for row in waiting[:1]])
    asking = [row for row in rows if row["phase"] == phases.ASKING]
    theirs = context["promised"]
    for row in asking:
        named = theirs and theirs < _day(row)
        found.append(_date(theirs, context) if named else wait(row["state"] not in SETTLED))
        theirs = 0 if named else theirs
        found.append(_of(row, context))
    outcome = context["plan"]["outcome"]
    heard = days.parse_date(outcome["heard"]) if outcome["kind"] in outcomes.ANSWERED else 0
    if heard:
        found.append(station("theirs", text["drawing-answered"], words.day_short(heard, text), "done", False))
    elif theirs and not outcome["kind"]:
        found.append(_date(theirs, context))
    _put_today(found, context)
    return {
        "title": text["drawing-own-title"],
        "stations": found,
        "answer": bool(asking) and not outcome["kind"],
        "weeks": bool([row for row in rows if row["step"] == step_ids.SEARCH and row["state"] not in SETTLED]),
    }


def name(step: str, title: str, text: dict) -> str:
    """The short name of a step on the drawing; its title where it has none."""
    return text.get("drawing-" + step, title)


def best(step: dict, text: dict) -> str:
    """When a step is best, short enough for a drawing: `2 to 3 hours after`, `2 working days on`, `a week later`."""
    variant = phrases.early_variant(step)
    opens, moment = phrases.resolved(variant, "opens"), phrases.resolved(variant, "best")
    if not moment["unit"] or moment["step"] < 0:
        return phrases.phrase(moment, text)
    key = "drawing-later" if moment["anchors"][0] == step.get("after") else "drawing-on"
    if moment["unit"] == "hours":
        key = "drawing-after"
    count = spell(moment, text)
    if opens["unit"] == moment["unit"] == "hours" and 0 < opens["count"] < moment["count"]:
        count = words.fill(text["relative-range"], (("first", str(opens["count"])), ("rest", count)))
    return words.fill(text[key], (("count", count),))


def spell(moment: dict, text: dict) -> str:
    """The count with its unit; whole weeks as weeks."""
    if moment["unit"] == "days" and moment["count"] % 7 == 0:
        return words.counted(moment["count"] // 7, "drawing-week", text)
    return phrases.amount(moment, text)


def _of(row: dict, context: dict) -> dict:
    settled, text = row["state"] in SETTLED, context["text"]
    shape = row["state"] if settled or row["state"] in ("open", "late") else "perhaps" if row["projected"] else "later"
    if settled or row["state"] in ("open", "late"):
        when = phrases.window(row, context["now"], text)[0]
    else:
        when = words.day_short(row["acts"][1][0], text)
        if row["projected"]:
            when = words.fill(text["window-about"], (("when", when),))
    return station("yours", name(row["step"], row["title"], text), when, shape, not settled)


def _day(row: dict) -> int:
    """The day on which a row was settled, else the one on which it is best."""
    at = days.parse_moment(row["at"]) if row["state"] in SETTLED and row["at"] else ()
    return at[0] if at else row["acts"][1][0]


def _date(promised: int, context: dict) -> dict:
    text = context["text"]
    return station(
        "theirs", text["theirs-their-date"], words.day_short(promised, text), "theirs", promised >= context["now"][0]
    )


def _put_today(found: list, context: dict) -> None:
    """Puts today in front of the first station that is still ahead; not before the interview."""
    text = context["text"]
    place = 0
    while place < len(found) and not found[place]["ahead"]:
        place += 1
    if not place:
        return
    lane = "theirs" if context["until"] else "yours"
    today = station(lane, text["calm-today"], words.day_short(context["now"][0], text), "today")
    if lane == "theirs" and place < len(found) and found[place]["lane"] == "theirs" and not found[place]["title"]:
        found[place] = today
    else:
        found.insert(place, today)
