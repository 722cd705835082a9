"""The last timeline as plain texts: what the page shows to a returning reader before Python runs.

It is read at some later moment, so every day in it is named by its date and
never as *today*; each row says from when and until when it holds. What may be read in
another year, and names a day of this one, is there twice: under `..._year` with the year.
"""

from checklist.rules import days, phases, phrases, urgency, words
from checklist.rules import facts as facts_of
from checklist.views import html, symbols
from checklist.views.interview import answer, facts
from checklist.views.timeline import course, day_hours, employer, held, past, relevant, row_actions, waiting_state
from checklist.views.timeline import row as row_view

FAR = (1, 0)  # no day of a plan is near it, so that each is named by its date
SETTLED = ("done", "skipped", "missed")
FIRST, LAST = "T00:00", "T23:59"


def picture(context: dict) -> dict:
    """The texts of one plan, as plain data: `context` is that of `checklist.views.context`, of a plan with rows.

    `at` is the moment of it, `rows` are those still to be settled, each with `from` and `ends`,
    local moments as texts between which it can be done; an empty `ends` never comes. `said` holds paragraphs,
    lists of pairs of a text and whether it stands out.
    """
    text, plan = context["text"], context["plan"]
    head = [node for node in facts.facts(context) if node]
    over, ended = ahead(context)
    every = course.once(course.visible(context))
    behind = [item for item in every if item["state"] in SETTLED]
    shown = [item for item in every if item not in behind]
    band = course.loud(context)
    loud = band[1] if band and band[0] is context else None
    asking = [item for item in shown if item["phase"] == phases.ASKING]
    of_no_year = yearly(context)
    ordered = [loud] if loud else []
    order = course.ordered(shown, context)
    if employer.calm(context):
        # what is for oneself stands below the course then
        order = [phases.ASKING] + [one for one in order if one != phases.ASKING]
    context["notes_first"] = bool(course.notes(every))
    for phase in order:
        rows = [item for item in shown if course.placed(item) == phase and item is not loud]
        ordered.extend([one for one in rows if one["state"] != "later"])
        ordered.extend([one for one in rows if one["state"] == "later"])
    return {
        "id": plan["id"],
        "at": days.moment_text(context["now"]),
        "as_of": as_of(context["now"], text),
        "as_of_year": as_of(context["now"], of_no_year["text"]),
        "name": answer.name(plan, text),
        "title": html.plain(head[0]),
        "said": [html.runs(node) for node in head[1:]],
        "said_year": [html.runs(node) for node in facts.facts(of_no_year)[1:] if node],
        "over": over,
        "ended": [html.runs(node) for node in ended],
        "ended_year": [html.runs(node) for node in ahead(of_no_year)[1]],
        "telling": [
            ["told", text["facts-change"]],
            ["people", text["people-title"]],
            ["answer", text["answer-noted" if plan["outcome"]["kind"] else "answer-title"]],
        ],
        "past": [past.summed(behind, text), past.sign(behind)] if behind else [],
        "tick": text["course-done"],
        "more": text["course-more"],
        "hours": hours(context),
        "take": [text["take-print"], text["take-calendar-short"]],
        "calm": waiting(context, asking),
        "rows": [row(item, item is loud, context) for item in ordered],
    }


def hours(context: dict) -> list:
    """How many windows of the first day are drawn, and until when; an empty list where none is."""
    found = [] if employer.calm(context) else day_hours.windows(context)
    return [str(len(found)), edge(max([one["acts"][2] for one in found]), LAST)] if found else []


def yearly(context: dict) -> dict:
    """The case with words that name the year of each day."""
    made, text = dict(context), dict(context["text"])
    text["year"] = "0"
    made["text"] = text
    return made


def as_of(now: tuple, text: dict) -> str:
    """The sentence that says of which moment the picture is."""
    return words.fill(text["last-as-of"], (("when", words.moment_long(now, text)),))


def ahead(context: dict) -> tuple:
    """`(over, ended)` of an interview still to come: when it is over, and the paragraphs of `said` from then on.

    An empty text and an empty list where it is over already.
    """
    if facts.over(context):
        return "", []
    ends = days.parse_time(context["plan"]["interview"]["ends"])
    later = dict(context)
    # on its day, where no end is noted, nobody can tell
    later["now"] = (context["interview"] + 1, 0) if ends == days.BARE else (context["interview"], ends)
    return days.moment_text(later["now"]), [node for node in facts.facts(later)[1:] if node]


def waiting(context: dict, asking: list):
    """Until when there is nothing to do, and why; None where there is something."""
    later = [item for item in asking if item["state"] == "later"]
    # with a note still to send it is not calm yet, but may be when the picture is seen
    waits = employer.calm(context) or course.notes(context["rows"])
    over = facts_of.outcome_kind(context["plan"]) or relevant.taken(context["plan"], context["plans"])
    if not later or not waits or over or context["now"][0] < context["interview"] or employer.still_open(context):
        return None
    made = {
        "until": edge(later[0]["acts"][0], FIRST),
        "ways": [
            ["open", "answer", context["text"]["answer-title"]],
            ["new-day", "calm", context["text"]["calm-new-day"]],
        ],
        "why": context["text"]["course-why"],
    }
    for end, text in (("", context["text"]), ("_year", yearly(context)["text"])):
        promised = words.day_long(context["promised"], text) if context["promised"] else ""
        day = words.day_long(later[0]["acts"][0][0], text)
        made["title" + end] = words.fill(text["calm-title"], (("day", day),))
        made["lead" + end] = words.fill(
            text[waiting_state.reason(later[0], context, "calm")], (("promised", promised),)
        )
    return made


def row(one: dict, loud: bool, context: dict) -> dict:
    """One row. `when` holds its windows as `[until, bold, rest]`: the first whose moment has not passed holds.

    Among the rows of several plans, `place` orders it while it is on time and `place_late` afterwards, the lowest
    first; `waits` is the moment until which it has no place, for nobody knows whether the interview is over.
    """
    opens, _, by, until = one["acts"]
    waits = dict(one)
    waits["state"] = "later"
    way = row_actions.action(one, context)
    if one["projected"]:
        until = (opens[0], days.BARE)  # it depends on a step that is not done: once its day has come, nothing is known
    made = {
        "key": one["key"],
        "title": one["title"],
        "how": row_view.said(one)[0],
        "short": row_view.shortened(one)[0],
        "day": words.day_short(one["acts"][0 if one["state"] == "later" else 1][0], context["text"]),
        "when": windows(one, context["text"]),
        "when_year": windows(one, yearly(context)["text"]) if outlives(one, context) else [],
        "phase": course.named(course.placed(one), context),
        "mark": symbols.of(waits),
        "from": edge(opens, FIRST),
        "by": edge(by, LAST),
        "place": place(one, "open"),
        "place_late": place(one, "late"),
        "waits": held.until(one, context),
        "ends": edge(until, LAST) if until else "",
        "guide": row_actions.guide(one["step"], context),
        "way": list(way) if loud or way[0] != context["text"]["now-how"] else [],
    }
    if one["phase"] == phases.ASKING:
        made["asking"] = True
    if urgency.awaited(one):
        made["awaited"] = True
    if loud:
        made["loud"] = True
    elif row_view.brief(one, context):
        made["brief"] = True
    return made


def outlives(one: dict, context: dict) -> bool:
    """True for a row that may still hold in another year than that of the picture."""
    until = one["acts"][3]
    return not until or days.date_text(until[0])[:4] != days.date_text(context["now"][0])[:4]


def place(one: dict, state: str) -> str:
    """The row's place in `urgency.place` in a state, as a text that sorts."""
    given = dict(one)
    given["state"] = state
    rank, by, best, key = urgency.place(given)
    return " ".join([str(rank), days.moment_text(by), days.moment_text(best), key])


def windows(one: dict, text: dict) -> list:
    """The row's windows in words, with dates alone: before it opens, until the best moment, until it is late, after."""
    opens, best, by, until = one["acts"]
    found = []
    if one["moved"] or one["projected"]:
        return [timed("9", phrase(one, "open", one["acts"], text))]
    if one["state"] == "later":
        found.append(timed(edge(opens, FIRST), phrase(one, "later", one["acts"], text)))
    if best != by:
        found.append(timed(edge(best, LAST), phrase(one, "open", one["acts"], text)))
    found.append(timed(edge(by, LAST), phrase(one, "open", (opens, by, by, until), text)))
    found.append(timed("9", phrase(one, "late", one["acts"], text)))
    return found


def timed(until: str, window: tuple) -> list:
    """A window in words with the moment until which it holds; `9` never comes."""
    return [until, window[0], window[1]]


def phrase(one: dict, state: str, acts: tuple, text: dict) -> tuple:
    """`(bold, rest)` of the row in a state, with its days named by their dates."""
    given = dict(one)
    given["state"], given["acts"] = state, acts
    return phrases.window(given, FAR, text)


def edge(moment: tuple, bare: str) -> str:
    """A moment as `YYYY-MM-DDTHH:MM`; a bare date begins or ends with its day, as `bare` says."""
    if moment[1] == days.BARE:
        return days.date_text(moment[0]) + bare
    return days.moment_text(moment)
