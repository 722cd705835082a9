"""The sheet: the timeline on paper. With no date, the same sheet to fill in by pen."""

from checklist.rules import days, phrases, words
from checklist.views import calm, course, html, regions, relative, row

PHASES = ("before-you-leave", "first-day", "while-you-wait", "the-answer", "asking")


def sheet(case: dict) -> tuple:
    """The sheet of a plan whose date is known. `case` is that of `course`, with `regions`, `region` and `calendar`."""
    text, plan = case["text"], case["plan"]
    shown = [one for one in course.once(course.visible(case)) if one["state"] not in ("skipped", "missed")]
    shown = [one for one in shown if one["phase"] != "before-you-leave" or one["state"] != "done"]
    body = []
    for phase in PHASES:
        rows = [one for one in shown if one["phase"] == phase]
        if phase == "asking" and rows and rows[0]["state"] == "later":
            body.append(their_move(rows[0], case))
        if rows:
            body.append(
                table(
                    text["phase-" + phase],
                    (text["sheet-best"], text["sheet-until"]),
                    [line(one, case) for one in rows],
                )
            )
    day, minute = case["now"]
    return framed(
        words.trim(plan["company"]) or text["facts-unnamed"],
        words.day_full(day, text) + ", " + words.time_words(minute, text),
        who(case),
        body,
        words.fill(text["sheet-foot"], (("day", words.day_full(day, text)), ("place", place(case)))),
        text,
    )


def framed(title: str, corner: str, facts: list, body: list, foot: str, text: dict, kind: str = "") -> tuple:
    """Head, facts, tables, three lines for what they say on the phone, and the foot. `kind` is a class more."""
    parts = [
        listed(facts) if facts else None,
        body,
        (
            "div",
            ("class", "sheet__rang"),
            ("h2", (), text["sheet-rang"]),
            ("div", ("class", "sheet__lines"), ("span", ()), ("span", ()), ("span", ())),
        ),
        ("footer", (), ("p", (), foot)),
    ]
    return headed(title, corner, parts, text, kind)


def listed(facts: list) -> tuple:
    """Pairs of a term and what is said of it, as the head of a sheet has them."""
    return (
        "dl",
        ("class", "sheet__who"),
        [("div", (), ("dt", (), term), ("dd", (), said)) for term, said in facts],
    )


def headed(title: str, corner: str, parts: list, text: dict, kind: str) -> tuple:
    """Any sheet: its head, and its parts. `kind` is a class more, with a space before it."""
    head = ("div", (), ("p", (), text["site-name"]), ("h1", (), title))
    return (
        "section",
        ("class", "sheet print-only bleed" + kind, "id", "sheet"),
        ("header", (), head, ("p", (), corner)),
        parts,
    )


def who(case: dict) -> list:
    """The four facts of the head: the interview, whom they met, what they said, and which working days."""
    text, plan = case["text"], case["plan"]
    ends = days.parse_time(plan["interview"]["ends"])
    interview = words.day_full(case["interview"], text)
    if ends != days.BARE:
        interview = words.fill(text["sheet-until-time"], (("day", interview), ("time", words.time_words(ends, text))))
    met = [one["name"] for one in plan["people"]]
    lines = []
    for name in met:
        lines.extend([("br", ()), name])
    promised = (
        words.fill(text["sheet-by"], (("day", words.day_long(case["promised"], text)),))
        if case["promised"]
        else text["sheet-no-date"]
    )
    if case["said"]:
        promised = words.fill(text["sheet-said"], (("said", case["said"]), ("day", promised)))
    return [
        (words.trim(plan["role"]) or text["sheet-interview"], interview),
        (text["sheet-met"], lines[1:] or text["sheet-nobody"]),
        (text["sheet-they-said"], promised),
        (text["sheet-working"], place(case)),
    ]


def place(case: dict) -> str:
    """Whose working days were counted."""
    return regions.name(case["region"], case["regions"]) if case["region"] else case["text"]["sheet-nowhere"]


def table(title: str, columns: tuple, lines: list) -> tuple:
    """Steps under a title."""
    head = [("th", ("scope", "col"), column) for column in columns]
    first = ("th", ("colspan", "2", "scope", "col"), ("b", ("class", "sheet__phase"), title))
    return (
        "table",
        (),
        ("thead", (), ("tr", (), first, head)),
        ("tbody", (), lines),
    )


def line(one: dict, case: dict, company: str = "") -> tuple:
    """A step with a box, what and how, and its dates; on a sheet of several plans the `company` in place of the how."""
    text = case["text"]
    done = one["state"] == "done"
    best, by = (paper(one["acts"][place], one["projected"], text) for place in (1, 2))
    return (
        "tr",
        ("id", "paper-" + row.named(one, case)),
        ("td", ("class", "box box--done" if done else "box"), html.hush(text["sheet-done" if done else "sheet-to-do"])),
        ("th", ("scope", "row"), ("b", (), one["title"]), company or one["how"]),
        ("td", ("class", "best"), phrases.window(one, case["now"], text)[0] if done else ("b", (), best)),
        ("td", ("class", "until"), "" if done else by),
    )


def paper(moment: tuple, projected: bool, text: dict) -> str:
    """A moment as it is written on paper, where *today* would be wrong tomorrow: `Fri 6 March, 14:30`."""
    day, minute = moment
    said = words.day_short(day, text)
    if minute != days.BARE:
        said += ", " + words.time_words(minute, text)
    return words.fill(text["sheet-about"], (("day", said),)) if projected else said


def their_move(first: dict, case: dict) -> tuple:
    """Their move, between two rules."""
    text = case["text"]
    until = words.fill(text["sheet-theirs"], (("day", words.day_long(first["acts"][0][0], text)),))
    key = calm.reason(first, case, "sheet-theirs")
    why = words.fill(text[key], (("promised", words.day_long(case["promised"], text) if case["promised"] else ""),))
    return ("div", ("class", "sheet__theirs"), ("p", (), ("b", (), until), " ", why))


def blank(content: dict, case: dict) -> tuple:
    """The sheet with relative dates, and room for a pen."""
    text = case["text"]
    pen = ("span", ("class", "pen"))
    body = []
    for phase, steps in relative.rows(content, case["plan"]):
        if phase == "asking":
            body.append(
                (
                    "div",
                    ("class", "sheet__theirs"),
                    ("p", (), ("b", (), text["theirs-title"] + "."), " ", text["theirs-always"]),
                )
            )
        lines = []
        for step in steps:
            bold, rest = phrases.relative(step, text)
            lines.append(
                (
                    "tr",
                    (),
                    ("td", ("class", "box"), html.hush(text["sheet-to-do"])),
                    ("th", ("scope", "row"), ("b", (), step["title"]), step["how"]),
                    ("td", ("class", "best"), ("b", (), relative.begun(bold)), ", " + rest if rest else None),
                    ("td", ("class", "until"), pen),
                )
            )
        body.append(table(text["phase-" + phase], (text["sheet-when"], text["sheet-date"]), lines))
    facts = [(text[key], pen) for key in ("sheet-interview-on", "sheet-met", "sheet-they-said", "sheet-working")]
    return framed(text["sheet-blank-title"], "", facts, body, text["sheet-blank-foot"], text, " sheet--blank")
