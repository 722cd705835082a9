"""What is behind the person: one closed line, with each row under it."""

from checklist.rules import days, words
from checklist.views import html, symbols
from checklist.views.timeline import row


def past(rows: list, context: dict) -> tuple:
    """The closed line for `rows`: done, skipped, or passed. The caller owes at least one."""
    text = context["text"]
    listed = [("ul", ("class", "past"), [entry(one, context) for one in rows])]
    return (
        "li",
        ("class", "step step--past", "id", "past"),
        symbols.mark(sign(rows)),
        ("p", ("class", "step__when"), since(rows, context)),
        (
            "div",
            ("class", "step__body"),
            html.more(summed(rows, text), "", "past-rows", listed if row.opened("past-rows", context) else []),
        ),
    )


def sign(rows: list) -> str:
    """The name of the shape that stands for the rows."""
    return "done" if has(rows, "done") else rows[0]["state"]


def has(rows: list, state: str) -> bool:
    """True where one of the rows is in the state."""
    for one in rows:
        if one["state"] == state:
            return True
    return False


def summed(rows: list, text: dict) -> str:
    """`Three things done, one skipped`: what there is, the kinds that are empty left out."""
    said = []
    for state in ("done", "skipped", "missed"):
        count = len([one for one in rows if one["state"] == state])
        if count:
            key = "past-" + state + ("-first" if not said else "")
            said.append(
                words.fill(text[key if count == 1 else key + "-many"], (("count", number(count, text, not said)),))
            )
    return ", ".join(said)


def number(count: int, text: dict, first: bool) -> str:
    """The number in words up to twelve, with a capital where a sentence begins with it."""
    names = text["numbers-first" if first else "numbers"].split(" ")
    return names[count - 1] if count <= len(names) else str(count)


def since(rows: list, context: dict) -> str:
    """When it was: earlier today, or since the day of the first of it."""
    text, today = context["text"], context["now"][0]
    noted = [days.parse_moment(one["at"])[0] for one in rows if days.parse_moment(one["at"])]
    first = min(noted) if noted else 0
    if not first:
        return text["course-earlier"]
    if first == today:
        return text["course-earlier-today"]
    near = words.weekday_name(first, text) if 1 < today - first < 7 else words.day_near(first, today, text)
    return words.fill(text["past-since"], (("when", near),))


def entry(one: dict, context: dict) -> tuple:
    """One row of the past, with its way back."""
    link = ("a", ("href", row.address(one["step"], context)), one["title"])
    if one["state"] != "missed":
        return (
            "li",
            ("id", "row-" + row.named(one, context)),
            ("p", ("class", "step__title"), link),
            ("div", ("class", "step__foot"), row.settled(one, context)),
        )
    passed = ("span", ("class", "done"), row.when(one, context)[0] + ".")
    already = html.button(context["text"]["course-already"], "already", row.named(one, context), one["title"], "link")
    return (
        "li",
        ("id", "row-" + row.named(one, context)),
        ("p", ("class", "step__title"), link),
        ("div", ("class", "step__foot"), passed, already, row.noted(one, context), row.why(one, context)),
    )
