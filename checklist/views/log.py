"""What was done, over all interviews, as a list to look at, to print, and to save for an office that asks for it."""

from checklist.plan import log
from checklist.rules import days, words
from checklist.views import fields, html
from checklist.views.paper import sheet as sheets


def screen(state: dict, listed: list, text: dict) -> list:
    """The bounds, the list, and the ways to take it along. `listed` is that of `checklist.plan.log`."""
    bounds = []
    for name in ("log-from", "log-to"):
        wrong = state[name] and not days.parse_date(state[name])
        error = words.fill(text["problem-date"], (("value", state[name]),)) if wrong else ""
        control = fields.entry("date", name, state[name], fields.describes(name, "", error, None), error)
        bounds.append(fields.field(text[name], name, control, text, error=error))
    return [
        ("p", ("class", "lead"), text["log-lead"]),
        ("div", ("class", "pair"), bounds),
        ("div", (), table(listed, text, "log") if listed else ("p", ("id", "log"), text["log-empty"])),
        ("p", ("class", "small quiet", "id", "log-sum"), summed(listed, text)),
        ("p", ("class", "small quiet", "id", "log-own"), text["log-own"])
        if len(log.shared(listed)) < len(listed)
        else None,
        ("div", ("class", "buttons"), html.button(text["log-csv"], "save-csv", "")) if log.shared(listed) else None,
    ]


def summed(listed: list, text: dict) -> str:
    """How many things are listed, and how many applications were counted."""
    count = sum([item["count"] for item in listed])
    said = words.counted(len(listed), "log-things", text)
    return said + (" " + words.counted(count, "log-applications", text) if count else "")


def table(listed: list, text: dict, name: str) -> tuple:
    """The list as a table."""
    head = [("th", ("scope", "col"), text[column]) for column in ("log-date", "log-what", "log-company")]
    return (
        "table",
        ("class", "log", "id", name),
        ("thead", (), ("tr", (), head)),
        ("tbody", (), [line(item, text) for item in listed]),
    )


def line(entry: dict, text: dict) -> tuple:
    """One thing that was done."""
    count = " (" + str(entry["count"]) + ")" if entry["count"] else ""
    company = ", ".join([said for said in (entry["company"], entry["role"]) if said])
    day = days.parse_date(entry["on"])
    return (
        "tr",
        (),
        (
            "td",
            ("class", "log__day"),
            words.day_short(day, text),
            " ",
            ("span", ("class", "print-only log__year"), str(days.civil(day)[0])),
        ),
        (
            "th",
            ("scope", "row"),
            entry["what"] + count,
            [" ", ("span", ("class", "quiet"), text["log-private"])] if entry["private"] else None,
        ),
        ("td", (), company),
    )


def sheet(state: dict, listed: list, context: dict) -> tuple:
    """The list on paper, as an office takes it: name, time, what may be seen by others, and where to sign."""
    text, now, shared = context["text"], context["now"], log.shared(listed)
    pen = ("span", ("class", "pen"))
    name = words.trim(state["document"]["settings"].get("name", "")) or pen
    parts = [
        sheets.listed([(text["log-name"], name), (text["log-period"], period(state, shared, context))]),
        table(shared, text, "log-sheet") if shared else ("p", (), text["log-empty"]),
        ("p", ("class", "sheet__sum"), summed(shared, text)),
        ("div", ("class", "sheet__sign"), sheets.listed([(text["log-day"], pen), (text["log-signature"], pen)])),
    ]
    return sheets.headed(text["log-title"], words.day_full(now[0], text), parts, text, " sheet--log")


def period(state: dict, listed: list, context: dict) -> str:
    """The time that the list is of: as it was chosen, else from the first entry to today."""
    first = days.parse_date(state["log-from"]) or (days.parse_date(listed[0]["on"]) if listed else context["now"][0])
    last = days.parse_date(state["log-to"]) or context["now"][0]
    return words.fill(
        context["text"]["log-from-to"],
        (("first", words.day_full(first, context["text"])), ("last", words.day_full(last, context["text"]))),
    )


def entries(state: dict, context: dict) -> list:
    """The list between the bounds that are chosen."""
    found = state["timeline"]["plans"] if state["timeline"] else []
    first, last = [state[name] if days.parse_date(state[name]) else "" for name in ("log-from", "log-to")]
    return log.entries(context["plans"], found, first, last, state["now"], context["text"], context["private"])
