"""The sheet: the timeline on paper. With no date, the same sheet to fill in by pen."""

from checklist.rules import days, facts, outcomes, phases, phrases, words
from checklist.views import html
from checklist.views.interview import answer, regions
from checklist.views.interview import facts as told_of
from checklist.views.paper import fitting, sentences
from checklist.views.timeline import course, held, now, relative, relevant, row, unread, waiting_state

RULES = 34  # lines for notes: more than a page has, and the page cuts off what is too much
MOST_NAMES = 3  # met people that stand one under the other


def sheet(context: dict) -> tuple:
    """The sheet of a plan whose date is known. `context`: that of `course`, with `regions`, `region` and `calendar`."""
    text, plan = context["text"], context["plan"]
    shown = [one for one in course.once(course.visible(context)) if one["state"] not in ("skipped", "missed")]
    shown = [item for item in shown if item["phase"] != phases.BEFORE_LEAVING or item["state"] != "done"]
    body, columns = (
        [sentences.across(one) for one in sentences.first(context)],
        (text["sheet-best"], text["sheet-until"]),
    )
    if context["near"]:
        lines = [line(one, other, answer.name(other["plan"], text)) for other, one in context["near"]]
        body.append(block(text["near-title"], columns, lines))
    for phase in phases.ON_TIMELINE:
        rows = [item for item in shown if course.placed(item) == phase]
        if phase == phases.ASKING and rows and rows[0]["state"] == "later":
            body.append(their_move(rows[0], context))
        if rows:
            body.append(block(text["phase-" + phase], columns, [line(one, context) for one in rows]))
    body.extend([sentences.across(one) for one in sentences.by_law(context)])
    day, minute = context["now"]
    over = now.ending(context) or relevant.taken(plan, context["plans"])
    waits = not facts.outcome_kind(plan) and not over
    return framed(
        words.trim(plan["company"]) or text["facts-unnamed"],
        words.day_full(day, text) + ", " + words.time_words(minute, text),
        who(context),
        body,
        words.fill(
            text["sheet-foot" if waits else "sheet-foot-over"],
            (("day", words.day_full(day, text)), ("place", place(context))),
        ),
        text,
        text["sheet-rang" if waits else "sheet-notes"],
    )


def block(title: str, columns: tuple, lines: list) -> dict:
    """A table of a sheet as data: `lines` are those of `line`."""
    return {"title": title, "columns": columns, "lines": lines}


def framed(title: str, corner: str, told: list, body: list, foot: str, text: dict, notes: str, kind: str = "") -> tuple:
    """Head, facts, tables, lines for notes under the title `notes`, and the foot; as large as one sheet allows.

    `told` are pairs of a term and a text, `kind` is a class more.
    `body` holds blocks, and tuples of what estimates the height, the text that it goes by, and the node.
    """
    columns = fitting.BLANK if kind else fitting.FILLED

    def estimate(level):
        height = fitting.head(title, told, level)
        for node in body:
            height += fitting.table(node, columns, level) if isinstance(node, dict) else node[0](node[1], level)
        return height + fitting.ruled(level) + fitting.note(foot, level)

    number = fitting.fitted(estimate)
    short = fitting.LEVELS[number][1]
    parts = [
        listed(told) if told else None,
        [table(node, short) if isinstance(node, dict) else node[2] for node in body],
        (
            "div",
            ("class", "sheet__rang"),
            ("h2", (), notes),
            ("div", ("class", "sheet__lines"), [("span", ()) for _ in range(RULES)]),
        ),
        ("footer", (), ("p", (), foot)),
    ]
    return headed(title, corner, parts, text, kind + fitting.name(number))


def listed(facts: list) -> tuple:
    """Pairs of a term and what is said of it, as the head of a sheet has them."""
    return ("dl", ("class", "sheet__who"), [("div", (), ("dt", (), term), ("dd", (), said)) for term, said in facts])


def headed(title: str, corner: str, parts: list, text: dict, kind: str) -> tuple:
    """Any sheet: its head, and its parts. `kind` is a class more, with a space before it."""
    head = ("div", (), ("p", (), text["site-name"]), ("h1", (), title))
    return (
        "section",
        ("class", "sheet print-only bleed" + kind, "id", "sheet"),
        ("header", (), head, ("p", (), corner)),
        parts,
    )


def who(context: dict) -> list:
    """The four facts of the head: the interview, whom they met, what they said or answered, and which working days."""
    text, plan = context["text"], context["plan"]
    ends = days.parse_time(plan["interview"]["ends"])
    interview = words.day_full(context["interview"], text)
    if ends != days.BARE:
        interview = words.fill(text["sheet-until-time"], (("day", interview), ("time", words.time_words(ends, text))))
    met = [words.trim(person["name"]) for person in plan["people"] if words.trim(person["name"])]
    meet = "sheet-meet-today" if held.unsure(context) else "sheet-meet" if told_of.still_ahead(context) else "sheet-met"
    names = ("\n" if len(met) <= MOST_NAMES else ", ").join(met)
    return [
        (words.trim(plan["role"]) or text["sheet-interview"], interview),
        (text[meet], names or text["sheet-nobody"]),
        (text["sheet-answered"], outcome(context))
        if facts.outcome_kind(plan)
        else (text["sheet-they-said"], said(context)),
        (text["sheet-working"], place(context)),
    ]


def said(context: dict) -> str:
    """What they said, and the day that it came to."""
    text = context["text"]
    if unread.said(context):
        return words.fill(text["sheet-unread"], (("said", unread.said(context)),))
    if not context["promised"] and not context["said"]:
        return text["sheet-not-noted"]
    promised = (
        words.fill(text["sheet-by"], (("day", words.day_long(context["promised"], text)),))
        if context["promised"]
        else text["sheet-no-date"]
    )
    return (
        words.fill(text["sheet-said"], (("said", context["said"]), ("day", promised))) if context["said"] else promised
    )


def outcome(context: dict) -> str:
    """How it came out, and since when that is known."""
    text, plan = context["text"], context["plan"]
    accepted = facts.accepted_day(plan)
    answered = text["list-accepted" if accepted else "list-" + facts.outcome_kind(plan)]
    heard = accepted or days.parse_date(plan["outcome"]["heard"])
    if heard:
        answered += " " + words.day_full(heard, text) + "."
    for kind, field, key in (
        (outcomes.OFFER, "reply_by", "sheet-answer-by"),
        (outcomes.NEXT_ROUND, "next", "sheet-next-on"),
    ):
        day = days.parse_date(plan["outcome"][field])
        if day and not accepted and facts.outcome_kind(plan) == kind:
            answered += " " + words.fill(text[key], (("day", words.day_long(day, text)),))
    return answered


def place(context: dict) -> str:
    """Whose working days were counted, and without which days where the person chose them."""
    text, chosen = context["text"], context["calendar"]["weekend"]
    name = regions.name(context["region"], context["regions"]) if context["region"] else text["sheet-nowhere"]
    if context["calendar"]["missing"]:
        name = words.fill(text["sheet-no-holidays"], (("place", name),))
    if chosen == context["own_weekend"]:
        return name
    return words.fill(text["sheet-weekend"], (("place", name), ("names", regions.weekdays(chosen, text))))


def table(made: dict, short: tuple) -> tuple:
    """Steps under a title; those whose state is in `short` have one line."""
    head = [("th", ("scope", "col"), column) for column in made["columns"]]
    first = ("th", ("colspan", "2", "scope", "col"), ("b", ("class", "sheet__phase"), made["title"]))
    return (
        "table",
        (),
        ("thead", (), ("tr", (), first, head)),
        ("tbody", (), [drawn(one, short) for one in made["lines"]]),
    )


def line(one: dict, context: dict, company: str = "") -> dict:
    """A step as data; on a sheet of several plans the `company` stands in place of the how."""
    text = context["text"]
    done = one["state"] == "done"
    best, until = (paper(one["acts"][place], one["projected"], text) for place in (1, 2))
    if one["unread"]:
        best, until = text["window-unread"], ""
    elif one["state"] == "late" and one["acts"][3] and one["acts"][3] != one["acts"][2]:
        until = words.fill(text["sheet-latest"], (("by", until), ("until", paper(one["acts"][3], False, text))))
    return {
        "id": "paper-" + row.named(one, context),
        "state": one["state"],
        "title": one["title"],
        "second": company or one["how"],
        "company": bool(company),
        "best": "" if done else best,
        "rest": phrases.settled_on(one, text) if done else "",
        "until": "" if done else until,
        "hush": text["sheet-done" if done else "sheet-to-do"],
    }


def drawn(one: dict, short: tuple) -> tuple:
    """A step with a box, what and how, and its dates; a company is on the same line where there is no second one."""
    done = one["state"] == "done"
    second = one["second"]
    if one["state"] in short:
        second = ("span", ("class", "sheet__of"), " " + second) if one["company"] else None
    return (
        "tr",
        ("id", one["id"], "class", "sheet__short" if one["state"] in short else None),
        ("td", ("class", "box box--done" if done else "box"), html.hush(one["hush"])),
        ("th", ("scope", "row"), ("b", (), one["title"]), second),
        ("td", ("class", "best"), ("b", (), one["best"]) if one["best"] else None, one["rest"]),
        ("td", ("class", "until"), one["until"]),
    )


def paper(moment: tuple, projected: bool, text: dict) -> str:
    """A moment as it is written on paper, where *today* would be wrong tomorrow: `Fri 6 March, 14:30`."""
    day, minute = moment
    said = words.day_short(day, text)
    if minute != days.BARE:
        said += ", " + words.time_words(minute, text)
    return words.fill(text["sheet-about"], (("day", said),)) if projected else said


def their_move(first: dict, context: dict) -> tuple:
    """Their move, between two rules, as a part of a sheet's body."""
    text = context["text"]
    if first["unread"]:
        told = words.fill(text["sheet-theirs-unread"], (("said", first["unread"]),))
        return fitting.note, told, ("div", ("class", "sheet__theirs"), ("p", (), told))
    until = words.fill(text["sheet-theirs"], (("day", words.day_long(first["acts"][0][0], text)),))
    key = waiting_state.reason(first, context, "sheet-theirs")
    why = words.fill(
        text[key], (("promised", words.day_long(context["promised"], text) if context["promised"] else ""),)
    )
    node = ("div", ("class", "sheet__theirs"), ("p", (), ("b", (), until), " ", why))
    return fitting.note, until + " " + why, node


def blank(content: dict, context: dict) -> tuple:
    """The sheet with relative dates, and room for a pen."""
    text = context["text"]
    pen = ("span", ("class", "pen"))
    body = []
    for phase, steps in relative.rows(content, context["plan"]):
        if phase == phases.ASKING:
            theirs = ("p", (), ("b", (), text["theirs-title"] + "."), " ", text["theirs-always"])
            spoken = text["theirs-title"] + ". " + text["theirs-always"]
            body.append((fitting.note, spoken, ("div", ("class", "sheet__theirs"), theirs)))
        lines = []
        for step in steps:
            bold, rest = phrases.relative(step, text)
            lines.append(
                {
                    "id": "blank-" + step["id"],
                    "state": "open",
                    "title": step["title"],
                    "second": step["how"],
                    "company": False,
                    "best": words.begun(bold),
                    "rest": ", " + rest if rest else "",
                    "until": pen,
                    "hush": text["sheet-to-do"],
                }
            )
        body.append(block(text["phase-" + phase], (text["sheet-when"], text["sheet-date"]), lines))
    told = [(text[key], pen) for key in ("sheet-interview-on", "sheet-met", "sheet-they-said", "sheet-working")]
    return framed(
        text["sheet-blank-title"], "", told, body, text["sheet-blank-foot"], text, text["sheet-rang"], " sheet--blank"
    )
