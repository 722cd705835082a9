"""What the views write, to the letter: the builder, the pieces of a row, a form's field, days and places in words."""

from checklist.plan import region, shape
from checklist.rules import days, timeline, words
from checklist.views import html, page, place, symbols
from checklist.views.interview import regions, understood
from checklist.views.timeline import past, waiting_state
from tests.cases import content, documents, tables

INDEX = [
    {"code": "DE", "name": "Germany", "differ": True, "parts": [["BY", "Bavaria"]]},
    {"code": "GB", "name": "United Kingdom", "differ": True, "parts": [["ENG", "England"], ["SCT", "Scotland"]]},
    {"code": "SA", "name": "Saudi Arabia", "differ": False, "parts": []},
]
NASTY = "<img src=x onerror=alert(1)>"
NASTY_WRITTEN = "&lt;img src=x onerror=alert(1)&gt;"

CASES = (
    # why                                              what        given                                             gives
    ("a text is escaped", "render", "a & b < c > d", "a &amp; b &lt; c &gt; d"),
    (
        "both quotes are escaped",
        "render",
        ("p", ("title", "\"x\" 'y'"), "'"),
        '<p title="&quot;x&quot; &#39;y&#39;">&#39;</p>',
    ),
    ("an ampersand is escaped once", "render", "&amp;", "&amp;amp;"),
    ("a name that is a tag stays a name", "render", ("b", (), NASTY), "<b>" + NASTY_WRITTEN + "</b>"),
    (
        "attributes stand as they are given",
        "render",
        ("i", ("z", "1", "a", "2", "m", "3")),
        '<i z="1" a="2" m="3"></i>',
    ),
    ("a true attribute stands alone", "render", ("input", ("checked", True, "value", "")), '<input checked value="">'),
    ("false and None leave an attribute out", "render", ("p", ("hidden", False, "id", None)), "<p></p>"),
    ("what has no end tag gets none", "render", ["a", ("br", ()), "b"], "a<br>b"),
    ("None and empty texts give nothing", "render", ("p", (), None, "", [], ["x", [None, ["y"]]]), "<p>xy</p>"),
    (
        "what was made once is not escaped again",
        "render",
        ("p", (), html.finished(("b", (), "<"))),
        "<p><b>&lt;</b></p>",
    ),
    (
        "a gap takes a node",
        "rich",
        ("By {day}, from {on}.", (("day", ("b", (), "Fri")), ("on", "Thu"))),
        "By <b>Fri</b>, from Thu.",
    ),
    (
        "braces in what is filled in stay",
        "rich",
        ("They said {said}.", (("said", "{day}"), ("day", "x"))),
        "They said {day}.",
    ),
    ("a gap that is not given stays", "rich", ("{a} {b}", (("a", "1"),)), "1 {b}"),
    ("open has a disc", "mark", {"state": "open", "projected": False, "moved": ""}, "open"),
    ("later has a ring", "mark", {"state": "later", "projected": False, "moved": ""}, "later"),
    ("what hangs on another has a dotted ring", "mark", {"state": "later", "projected": True, "moved": ""}, "perhaps"),
    ("moved has an arrow", "mark", {"state": "later", "projected": False, "moved": "2026-03-18"}, "moved"),
    ("late has a diamond, moved or not", "mark", {"state": "late", "projected": False, "moved": "2026-03-18"}, "late"),
    ("done wins over moved", "mark", {"state": "done", "projected": False, "moved": "2026-03-18"}, "done"),
    ("one thing done", "past", ("done",), "One thing done"),
    ("things of each kind", "past", ("done", "done", "skipped", "missed"), "Two things done, one skipped, one passed"),
    ("nothing done, two skipped", "past", ("skipped", "skipped"), "Two steps skipped"),
    ("past twelve in figures", "past", ("done",) * 13, "13 things done"),
    ("a country by its code", "place", "DE", "Germany"),
    ("a part by its code", "place", "GB-ENG", "England"),
    ("a code that is not known, as it stands", "place", "XX-Y", "XX-Y"),
    (
        "the end of next week in words",
        "read",
        ("end of next week", "2026-03-05"),
        "By <b>Friday 13 March 2026</b>, counted from Thursday 5 March.",
    ),
    (
        "a span in words",
        "read",
        ("next week", "2026-03-05"),
        "From <b>Monday 9 March</b> to <b>Friday 13 March 2026</b>, counted from Thursday 5 March. The last day is the one that counts.",
    ),
    (
        "no day is an answer too",
        "read",
        ("they did not say", "2026-03-05"),
        "They named no day. That is an answer too: there is nothing to ask for a week.",
    ),
    (
        "what cannot be read gets its sentence",
        "read",
        ("3/4", "2026-03-05"),
        "“3/4” can be 3 April or 4 March. Choose the one they meant, or write the month as a word.",
    ),
    ("nothing said, nothing read", "read", (" ", "2026-03-05"), ""),
    (
        "a day before the interview is said",
        "read",
        ("tomorrow", "2026-03-01"),
        "That would be <b>Monday 2 March 2026</b>, before the interview, so it counts as no day.",
    ),
    (
        "today offers to say that they decide today",
        "read",
        ("today", "2026-03-05"),
        "By <b>Thursday 5 March 2026</b>, counted from Thursday 5 March. (They decide on the day itself)",
    ),
    (
        "eight days are drawn, ends included",
        "days",
        ("2026-03-08", "2026-03-13", "2026-03-16"),
        "8 Today, 9, 10, 11, 12, 13 Fri, 14, 15, 16 Mon",
    ),
    ("a wait of a day", "days", ("2026-03-08", "", "2026-03-09"), "8 Today, 9 Mon"),
    ("too many days are not drawn", "days", ("2026-03-08", "", "2026-03-24"), ""),
    ("the first letter becomes a capital", "begun", "the same day", "The same day"),
    ("a figure stays a figure", "begun", "2 to 3 hours", "2 to 3 hours"),
    ("a letter beyond a to z stays", "begun", "échéance", "échéance"),
)


def answer(case: tuple):
    """What the views give for the case."""
    return ANSWERS[case[1]](case[2])


def text() -> dict:
    """The words of the interface."""
    return content.BUNDLE["words"]


def rich(given: tuple) -> str:
    """The sentence with its gaps, as HTML."""
    return html.render(html.rich(given[0], *given[1]))


def summed(states: tuple) -> str:
    """The closed line of what is behind."""
    return past.summed([{"state": state} for state in states], text())


def read(given: tuple) -> str:
    """What was understood, the offer in brackets."""
    said, on = given
    plan = shape.read_plan(documents.plan({}), text())[0]
    case = {
        "text": text(),
        "interview": day_number("2026-03-05"),
        "plan": plan,
        "calendar": region.calendar(tables.ENGLAND, ""),
    }
    found = understood.understood(said, day_number(on), case)
    if not found:
        return ""
    gaps = [(name, ("b", (), bold)) for name, bold in found["bold"]]
    offer = " (" + found["offer"][2][2] + ")" if "offer" in found else ""
    return html.render(html.rich(found["text"], *gaps)) + offer


def drawn(given: tuple) -> str:
    """The drawn days: the number, and what stands above it."""
    today, promised, last = [day_number(day) for day in given]
    found = waiting_state.drawn(today, promised, last, "you may ask", text())
    if not found:
        return ""
    return ", ".join([(cell[4][2] + " " + cell[2][2]).strip(" ") for cell in found[0][2]])


def day_number(day: str) -> int:
    """The day's number, 0 for an empty text."""
    return days.parse_date(day)


def whole(own: dict, now: str, just: list) -> str:
    """The page's text for one plan, written short, at `now`."""
    document, problems = shape.read({"plans": [documents.plan(own)]}, text())
    calendars = region.calendars(document, tables.ALL)
    state = {
        "document": document,
        "plan": "a",
        "timeline": timeline.timeline(document, now, content.counted(), calendars),
        "now": now,
        "problems": problems + shape.said_problems(document, calendars, text()),
        "regions": regions.prepared(INDEX),
        "suggestion": "GB",
        "troubles": [],
        "just": [("a", key, where) for key, where in just],
        "typing": None,
        "asked": False,
        "tables": tables.ALL,
        "root": "../",
        "place": place.NOWHERE,
    }
    return page.checklist(state, content.counted())


def blank() -> str:
    """The page's text before Python runs."""
    return page.blank(content.counted(), INDEX, "../")


ANSWERS = {
    "render": html.render,
    "rich": rich,
    "mark": symbols.of,
    "past": summed,
    "place": lambda code: regions.name(code, regions.prepared(INDEX)),
    "read": read,
    "days": drawn,
    "begun": words.begun,
}
