"""One row of the timeline: when, what, how, and what can be done with it."""

from checklist.rules import days, phrases, step_ids, urgency, words
from checklist.views import html, symbols
from checklist.views.timeline import diary, row_actions

LEAST = 12  # letters of a sentence that can stand for the rest; `By email.` cannot

CLASSES = {
    "done": "step--past",
    "skipped": "step--skipped",
    "missed": "step--past",
    "open": "step--open",
    "late": "step--late",
    "later": "step--later",
}


def row(one: dict, context: dict, last: bool) -> tuple:
    """The row as an item of the course. `last` ends the line at it.

    `context` holds what all views of a plan share: `plan`, `text`, `now` as a pair,
    `root` (the way to the site's root), `prefix` (before the keys of one of
    several plans) and `sources` (titles by id). Above the title stands `case["of"]`, where there is one.
    """
    kind = "step--perhaps" if one["projected"] and one["state"] == "later" else CLASSES[symbols.look(one)]
    short = brief(one, context)
    names = "step " + kind + (" step--brief" if short else "") + (" step--end" if last else "")
    if short:
        inside = ("div", ("class", "step__body"), context.get("of"), line(one, context))
    else:
        inside = [
            ("div", ("class", "step__head"), context.get("of"), title(one, context)),
            dated(one, context),
            (
                "div",
                ("class", "step__body"),
                ("p", ("class", "step__how"), said(one)[0]),
                ("div", ("class", "step__foot"), foot(one, context)),
            ),
        ]
    return ("li", ("class", names, "id", "row-" + named(one, context)), symbols.mark(symbols.of(one)), inside)


def title(one: dict, context: dict) -> tuple:
    """The row's title, which leads to the guide."""
    return ("h3", ("class", "step__title"), ("a", ("href", address(one["step"], context)), one["title"]))


def dated(one: dict, context: dict) -> tuple:
    """The row's window in words."""
    bold, rest = when(one, context)
    return ("p", ("class", "step__when"), ("b", (), bold), " " if rest else None, ("span", (), rest) if rest else None)


def brief(one: dict, context: dict) -> bool:
    """True where the row is one line until it is opened: what is still to come, and what may wait behind the notes."""
    waits = one["state"] == "open" and not urgency.awaited(one) and context.get("notes_first", False)
    return one["state"] == "later" or waits


def line(one: dict, context: dict) -> tuple:
    """The row as one line, its title and its day; opened, the rest of it."""
    name = "brief-" + named(one, context)
    body = []
    if opened(name, context):
        way = more(one, context) or [row_actions.link((context["text"]["now-how"], address(one["step"], context)), one)]
        box = [tick(named(one, context), one["title"], context["text"])] if one["state"] != "later" else []
        body = [
            dated(one, context),
            ("p", ("class", "step__how"), one["how"]),
            ("div", ("class", "step__foot"), box, way, rest(one, context)),
        ]
    first, cut = shortened(one)
    return (
        "details",
        ("class", "brief", "id", name, "open", is_open(name, context)),
        (
            "summary",
            (),
            ("h3", ("class", "step__title"), first, html.hush(cut) if cut else None),
            " ",
            ("span", ("class", "brief__when"), day(one, context)),
        ),
        ("div", ("class", "brief__text"), body),
    )


def shortened(one: dict) -> tuple:
    """The title up to its first comma, and the rest; whole where a person, a thing or a week is named in it."""
    place = -1 if ":" in one["key"] else one["title"].find(", ")
    return (one["title"][:place], one["title"][place:]) if place > 0 else (one["title"], "")


def day(one: dict, context: dict) -> str:
    """The one day that counts, for a row of one line."""
    text, today = context["text"], context["now"][0]
    if one["moved"] or one["projected"]:
        return when(one, context)[0]
    if one["state"] == "late":
        return when(one, context)[0]
    opens, best, by, _ = one["acts"]
    if one["state"] != "later" and best[0] < today:
        return words.begun(words.fill(text["window-until"], (("when", words.day_near(by[0], today, text)),)))
    return words.begun(words.day_near((opens if one["state"] == "later" else best)[0], today, text))


def said(one: dict) -> tuple:
    """How, in one line, and what else is said of it: the first sentence of more than a word or two, and the others."""
    how = one["how"]
    ends = [place for place in (how.find(". ", LEAST), how.find("? ", LEAST)) if place > 0]
    return (how[: min(ends) + 1], how[min(ends) + 2 :]) if ends else (how, "")


def named(one: dict, context: dict) -> str:
    """The row's key as it stands in ids and values: its own on the page of one plan."""
    return context["prefix"] + one["key"]


def address(step: str, context: dict) -> str:
    """Where the guide says more about the step."""
    return row_actions.guide(step, context)


def when(one: dict, context: dict) -> tuple:
    """The row's window as `(bold, rest)`; a moved row also says our own date."""
    text, now = context["text"], context["now"]
    if one["state"] in ("done", "skipped"):
        at = days.parse_moment(one["at"])
        return text["course-earlier-today" if at and at[0] == now[0] else "course-earlier"], ""
    bold, rest = phrases.window(one, now, text)
    if one["moved"] and one["state"] in ("open", "later"):
        ours = words.day_near(one["moments"][1][0], now[0], text)
        rest = words.fill(text["course-ours"], (("choice", rest or text["window-your-choice"]), ("when", ours)))
    return bold, rest


def foot(one: dict, context: dict) -> list:
    """What can be pressed: the box, or what was said in its place, the one action, and the rest behind one press."""
    if one["state"] in ("done", "skipped"):
        return settled(one, context)
    found = [tick(named(one, context), one["title"], context["text"])] if one["state"] != "later" else []
    found.extend(more(one, context))
    found.append(why(one, context) if one["state"] == "missed" else rest(one, context))
    return found


def rest(one: dict, context: dict) -> tuple:
    """What is asked for less often, behind one press: what else is said of how, why this date, and not now."""
    name, text = "more-" + named(one, context), context["text"]
    body = []
    if opened(name, context):
        also = "" if brief(one, context) else said(one)[1]
        body = [
            ("p", (), also) if also else None,
            ("div", ("class", "folds"), why(one, context), not_now(one, context)),
        ]
    return html.more(text["course-more"], one["title"], name, body, is_open(name, context))


def more(one: dict, context: dict) -> list:
    """What some rows have beside their box: the worksheet of the review, the diary of the search, the words to send."""
    if one["step"] == step_ids.SEARCH:
        return noted(one, context)
    way = row_actions.action(one, context)
    return row_actions.written(one, context) if way[0] == context["text"]["now-how"] else [row_actions.link(way, one)]


def noted(one: dict, context: dict) -> list:
    """The diary of a week of the search, over or not; nothing for any other row."""
    if one["step"] != step_ids.SEARCH:
        return []
    name = "diary-" + named(one, context)
    body = diary.diary(one, context) if opened(name, context) else []
    return [html.more(diary.label(one, context), one["title"], name, body)]


def tick(key: str, title: str, text: dict, done: bool = False) -> tuple:
    """The box to tick."""
    named = ("type", "checkbox", "name", "done", "value", key, "id", "tick-" + key)
    box = ("input", named + ("checked", done, "autocomplete", "off"))
    return ("label", ("class", "tick"), box, " " + text["course-done"], html.hush(": " + title))


def settled(one: dict, context: dict) -> list:
    """`Done at 17:25. Undo`, and where to say when it really was; no undo where a fact of the plan says it."""
    text = context["text"]
    said = phrases.window(one, context["now"], text)[0]
    if "with" in one:
        said = words.fill(text["course-done-with"], (("done", said), ("name", one["with"])))
    said += ". "
    if not context["plan"]["steps"].get(one["key"], {}).get("state"):
        return [("span", ("class", "done"), said)]
    found = [
        (
            "span",
            ("class", "done"),
            said,
            html.button(text["course-undo"], "undo", named(one, context), one["title"], "link"),
        )
    ]
    if one["state"] == "done":
        name = "when-" + named(one, context)
        body = when_done(one, context) if opened(name, context) else []
        found.append(html.more(text["course-when-done"], one["title"], name, body))
    found.extend(noted(one, context))
    return found


def when_done(one: dict, context: dict) -> list:
    """Where to say when it was really done."""
    text, name = context["text"], "at-" + named(one, context)
    latest = days.moment_text(context["now"])
    given = ("type", "datetime-local", "id", name, "value", one["at"], "max", latest, "autocomplete", "off")
    return [
        ("div", ("class", "field"), ("label", ("for", name), text["course-when-label"]), ("input", given)),
        (
            "div",
            ("class", "buttons"),
            html.button(text["course-when-save"], "done-at", named(one, context), one["title"]),
        ),
    ]


def why(one: dict, context: dict, name: str = "why-") -> tuple:
    """Why this date. `name` and the key are the disclosure's id, which a page has once."""
    name += named(one, context)
    body = reason(one, context) if opened(name, context) else []
    return html.more(context["text"]["course-why"], one["title"], name, body, is_open(name, context))


def opened(name: str, context: dict) -> bool:
    """True where the disclosure is open, so that its text is drawn; `open` is None where all are."""
    return context["open"] is None or name in context["open"]


def is_open(name: str, context: dict) -> bool:
    """True where somebody opened the disclosure: it is drawn open where the row is drawn anew."""
    return bool(context["open"]) and name in context["open"]


def reason(one: dict, context: dict) -> list:
    """The reason, and whose it is."""
    text = context["text"]
    names = [context["sources"][source] for source in one["sources"] if source in context["sources"]]
    link = ("a", ("href", address(one["step"], context)), text["course-guide"], html.hush(": " + one["title"]))
    source = words.fill(text["course-from"], (("names", words.listed(names, text)),)) + " " if names else ""
    return [("p", (), one["why"]), ("p", ("class", "small"), source, link)]


def not_now(one: dict, context: dict) -> tuple:
    """Move it, put it back, skip it; and for what has not opened, that it is done already."""
    name = "not-now-" + named(one, context)
    body = ways(one, context) if opened(name, context) else []
    return html.more(context["text"]["course-not-now"], one["title"], name, body, is_open(name, context))


def ways(one: dict, context: dict) -> list:
    """The ways out of doing it now: a field for another day, and buttons."""
    text, key, title = context["text"], named(one, context), one["title"]
    waits = one["projected"] and one["state"] == "later"
    buttons = []
    if not waits:
        buttons.append(html.button(text["course-move"], "move", key, title))
    if one["moved"]:
        buttons.append(html.button(text["course-put-back"], "put-back", key, title))
    buttons.append(html.button(text["course-skip"], "skip", key, title))
    if one["state"] == "later":
        buttons.append(html.button(text["course-already"], "already", key, title))
    chosen = one["moved"] or days.date_text(max(context["now"][0] + 1, one["moments"][0][0]))
    name, least = "move-to-" + key, days.date_text(context["interview"])
    given = ("type", "date", "id", name, "value", chosen, "min", least, "max", "2099-12-31", "autocomplete", "off")
    label = ("label", ("for", name), text["course-another-day"], html.hush(": " + title))
    return [
        ("p", (), text["course-not-now-waits" if waits else "course-not-now-text"]),
        None if waits else ("div", ("class", "field"), label, ("input", given)),
        ("div", ("class", "buttons"), buttons),
    ]
