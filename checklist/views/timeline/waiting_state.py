"""Their move: the line in their lane, and the calm state, in which nothing is to be done."""

from checklist.rules import days, facts, step_ids, words
from checklist.views import html, symbols
from checklist.views.timeline import row

MOST_DAYS = 14
LONG_WAIT = 14  # days after the interview
USUAL = "questions/how-long-to-wait/#usual"


def theirs(context: dict, first: dict) -> tuple:
    """Then it is their move: until when there is nothing to ask, and their date. `first` is the first row of asking."""
    text = context["text"]
    until = words.day_long(first["acts"][0][0], text)
    return (
        "li",
        ("class", "theirs", "id", "theirs"),
        symbols.cross("over"),
        ("h2", (), text["theirs-title"]),
        (
            "p",
            (),
            html.rich(text["theirs-text-unread"], ("said", first["unread"]))
            if first["unread"]
            else html.rich(
                text["theirs-text" if context["promised"] else "theirs-text-none"], ("day", ("b", (), until))
            ),
        ),
        their_date(context),
        symbols.cross("back"),
    )


def their_date(context: dict) -> tuple:
    """Their date as a square with its words; None where they named none."""
    if not context["promised"]:
        return None
    text = context["text"]
    return (
        "p",
        ("class", "theirs__date"),
        symbols.mark("theirs"),
        ("b", (), words.day_long(context["promised"], text)),
        ("br", ()),
        text["theirs-date"],
    )


def reason(first: dict, context: dict, start: str) -> str:
    """The key of why there is nothing to ask until `first` opens, behind `start`.

    It is the person's own choice, what happened since they asked, or what the others named.
    """
    promised, today = context["promised"], context["now"][0]
    if first["moved"]:
        return start + "-moved"
    asked = facts.done_day(context["plan"], step_ids.ASK)
    since = bool(asked) and context["told_on"] >= asked
    if first["step"] == step_ids.CLOSE:
        if promised >= today:
            return start + "-close-named"
        if not asked:
            return start + "-close-unasked"
        if not facts.done_day(context["plan"], step_ids.ASK_AGAIN):
            return start + "-close-once"
        return start + ("-close-answered" if since else "-" + step_ids.CLOSE)
    if first["step"] == step_ids.ASK_AGAIN and not (promised >= today or (since and promised)):
        return start + ("-answered" if since else "-" + step_ids.ASK_AGAIN)
    if not promised:
        return start + ("-none" if context["said"] else "-unknown")
    return start + ("-named" if promised >= today else "-passed")


def calm(context: dict, first: dict) -> tuple:
    """Nothing to do until `first`, the asking step that comes next, opens: in place of the band."""
    text, today = context["text"], context["now"][0]
    day = first["acts"][0][0]
    long = words.day_long(day, text)
    promised = context["promised"]
    key = reason(first, context, "calm")
    return (
        "li",
        ("class", "theirs calm", "id", "calm"),
        symbols.cross("over"),
        ("h2", ("id", "now-title", "tabindex", "-1"), words.fill(text["calm-title"], (("day", long),))),
        (
            "p",
            ("class", "lead"),
            words.fill(text[key], (("promised", words.day_long(promised, text) if promised else ""),)),
        ),
        (
            "div",
            ("class", "buttons"),
            html.button(text["answer-title"], "open", "answer", "", "button"),
            html.button(text["calm-new-day"], "new-day", "calm"),
        ),
        drawn(today, promised, day, text["calm-key-" + first["step"]], text),
        ("div", ("class", "step__foot"), row.why(first, context, "why-now-")),
        usual(context),
        symbols.cross("back"),
    )


def usual(context: dict) -> tuple:
    """How long is usual, beside a wait of two weeks and more, with where that comes from; None before."""
    if context["now"][0] - context["interview"] < LONG_WAIT:
        return None
    text = context["text"]
    link = ("a", ("href", context["root"] + USUAL), text["wait-link"])
    return ("p", ("class", "small usual"), html.rich(text["wait-usual"], ("link", link)))


def drawn(today: int, promised: int, last: int, key: str, text: dict) -> list:
    """The days from today to the last, which `key` explains, one sign each; nothing where they are too many."""
    if not 1 <= last - today <= MOST_DAYS:
        return []
    cells = []
    for day in range(today, last + 1):
        number = str(days.civil(day)[2])
        if day == today:
            cells.append(
                _cell(
                    text["calm-today"],
                    number,
                    (_circle("9", "hole"), ("circle", ("cx", "12", "cy", "12", "r", "4", "fill", "currentColor"))),
                )
            )
        elif day == last:
            cells.append(
                _cell(
                    words.weekday_short(day, text),
                    number,
                    (("circle", ("cx", "12", "cy", "12", "r", "10", "fill", "currentColor")),),
                )
            )
        elif day == promised:
            cells.append(
                _cell(
                    words.weekday_short(day, text),
                    number,
                    (
                        (
                            "path",
                            ("class", "hole", "d", "M4 4h16v16H4z", "stroke", "currentColor", "stroke-width", "2.5"),
                        ),
                    ),
                )
            )
        else:
            cells.append(_cell("", number, (_circle("5", "hole"),)))
    named = [("li", (), symbols.mark("theirs", ""), text["calm-key-named"])] if today < promised < last else []
    return [
        ("div", ("class", "days", "aria-hidden", "true"), cells),
        ("ul", ("class", "days-key"), named, ("li", (), symbols.mark("open", ""), key)),
    ]


def _circle(radius: str, kind: str) -> tuple:
    return (
        "circle",
        ("class", kind, "cx", "12", "cy", "12", "r", radius, "stroke", "currentColor", "stroke-width", "2"),
    )


def _cell(above: str, below: str, shape: tuple) -> tuple:
    return (
        "span",
        ("class", "is-named" if above else None),
        ("i", (), above),
        ("svg", ("viewBox", "0 0 24 24"), list(shape)),
        ("i", (), below),
    )


def idle_panel(title: str, lead: str, context: dict, button=None) -> tuple:
    """Nothing to do now, and it is not their move either: room in place of the band, with a button where one helps."""
    return (
        "li",
        ("class", "phase phase--later calm", "id", "calm"),
        ("p", ("class", "kicker"), words.day_long(context["now"][0], context["text"])),
        ("h2", ("id", "now-title", "tabindex", "-1"), title),
        ("p", ("class", "lead"), lead),
        ("div", ("class", "buttons"), button) if button else None,
    )
