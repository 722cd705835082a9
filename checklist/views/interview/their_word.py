"""Whether they kept their word: a line on the plan, and how long answers took across interviews, drawn and on paper.

It is for the person alone: it stands on no list for an office.
"""

from checklist.plan import record
from checklist.rules import words
from checklist.views.interview import answer

WIDE, HIGH, LEAST = 120, 12, 2


def line(context: dict) -> tuple:
    """How late they answered, counted in working days after the last day that they named; None where they did not."""
    late = lateness(context)
    return ("p", ("class", "small quiet", "id", "their-word"), said(late, "word-plan", context)) if late >= 0 else None


def lateness(context: dict) -> int:
    """The working days by which their answer came late; -1 where they named no day, or have not answered."""
    if not record.answer_day(context["plan"]):
        return -1
    kept = [one for one in record.words_kept(context["plan"], context["calendar"], context["now"][0]) if one["came"]]
    return kept[-1]["late"] if kept else -1


def said(late: int, key: str, context: dict) -> str:
    """The lateness in words."""
    return words.counted(late, key, context["text"]) if late else context["text"][key + "-kept"]


def table(cases: list, name: str) -> list:
    """A row for each answer: the employer, the days as a bar and a number, their word, and what became of it."""
    text, by_id = cases[0]["text"], {one["plan"]["id"]: one for one in cases}
    found = record.waits([one["plan"] for one in cases])
    if not found:
        return []
    most = max([item["days"] for item in found]) or 1
    head = [("th", ("scope", "col"), text[key]) for key in ("log-company", "word-took", "word-word", "word-became")]
    rows = [
        entry(item, by_id[item["plan"]], most) for item in sorted(found, key=lambda one: (one["days"], one["plan"]))
    ]
    return [("table", ("class", "log took", "id", name), ("thead", (), ("tr", (), head)), ("tbody", (), rows))]


def entry(one: dict, context: dict, most: int) -> tuple:
    """One answer."""
    text, late = context["text"], lateness(context)
    width = max(LEAST, one["days"] * WIDE // most)
    bar = (
        "svg",
        ("class", "took__bar", "viewBox", "0 0 " + str(WIDE) + " " + str(HIGH), "aria-hidden", "true"),
        ("rect", ("width", str(width), "height", str(HIGH), "fill", "currentColor")),
    )
    return (
        "tr",
        (),
        ("th", ("scope", "row"), answer.name(context["plan"], text)),
        ("td", (), bar, " ", words.counted(one["days"], "word-days", text)),
        ("td", (), said(late, "word-late", context) if late >= 0 else text["word-none"]),
        ("td", (), text["log-" + one["kind"]]),
    )


def section(cases: list) -> list:
    """The table on the page of all interviews; nothing where fewer than three have answered."""
    found = table(cases, "took")
    if not found:
        return []
    text = cases[0]["text"]
    return [("h2", ("id", "their-words"), text["word-title"]), ("p", ("class", "small"), text["word-lead"]), found]


def sheet(cases: list) -> tuple:
    """The table on a page of paper of its own; None where there is none."""
    found, text = table(cases, "took-sheet"), cases[0]["text"]
    if not found:
        return None
    head = ("div", (), ("p", (), text["site-name"]), ("h2", (), text["word-title"]))
    corner = ("p", (), words.day_full(cases[0]["now"][0], text))
    attributes = ("class", "sheet print-only bleed sheet--took", "id", "sheet-took")
    return ("section", attributes, ("header", (), head, corner), found)
