"""The printed sheet of notes, large enough to copy by hand onto cards."""

from checklist.notes import recipients
from checklist.rules import days, words
from checklist.views.paper import sheet as sheets

BY_HAND = "handwritten"


def sheet(context: dict, key: str, made: dict) -> tuple:
    """The notes that go out by hand, in the order of their rows; the note under `key`, as it stands, is always there.

    `made` is that note as checklist.notes.composing has it.
    """
    text, plan, parts = context["text"], context["plan"], []
    for row in context["rows"]:
        kept = plan["notes"].get(row["key"], {})
        if row["key"] == key:
            parts.append(card(row, made["note"]["text"], made["to"], context))
        elif kept.get("channel") == BY_HAND and words.trim(kept["text"]):
            parts.append(card(row, kept["text"], kept["to"] or recipients.usual(row["step"]), context))
    day, minute = context["now"]
    corner = words.day_full(day, text) + ", " + words.time_words(minute, text) if minute != days.BARE else ""
    name = words.trim(plan["company"]) or text["facts-unnamed"]
    parts.append(("footer", (), ("p", (), text["cards-foot"])))
    return sheets.headed(name, corner, parts, text, " sheet--cards")


def card(one: dict, said: str, to: str, context: dict) -> tuple:
    """One note under the name of the one whom it goes to, or the title of the row; each line as it was written."""
    text = context["text"]
    name = recipients.recipient(context["plan"], one["key"], context["plans"], to)["name"]
    head = words.fill(text["cards-to"], (("person", name),)) if name else one["title"]
    paragraphs = []
    for paragraph in said.replace("\r\n", "\n").split("\n\n"):
        lines = []
        for line in paragraph.split("\n"):
            lines.extend([("br", ()), line] if lines else [line])
        if words.trim(paragraph):
            paragraphs.append(("p", (), lines))
    return ("article", ("class", "card"), ("h2", (), head), paragraphs)
