"""The printed sheet of notes, large enough to copy by hand onto cards."""

from checklist.notes import recipients
from checklist.rules import days, words
from checklist.views.paper import sheet as sheets

BY_HAND = "handwritten"


def sheet(case: dict, key: str, made: dict) -> tuple:
    """The notes that go out by hand, in the order of their rows; the note under `key`, as it stands, is always there.

    `made` is that note as checklist.notes.composing has it.
    """
    text, plan, parts = case["text"], case["plan"], []
    for one in case["rows"]:
        kept = plan["notes"].get(one["key"], {})
        if one["key"] == key:
            parts.append(card(one, made["note"]["text"], made["to"], case))
        elif kept.get("channel") == BY_HAND and words.trim(kept["text"]):
            parts.append(card(one, kept["text"], kept["to"] or recipients.usual(one["step"]), case))
    day, minute = case["now"]
    corner = words.day_full(day, text) + ", " + words.time_words(minute, text) if minute != days.BARE else ""
    name = words.trim(plan["company"]) or text["facts-unnamed"]
    parts.append(("footer", (), ("p", (), text["cards-foot"])))
    return sheets.headed(name, corner, parts, text, " sheet--cards")


def card(one: dict, said: str, to: str, case: dict) -> tuple:
    """One note under the name of the one whom it goes to, or the title of the row; each line as it was written."""
    text = case["text"]
    name = recipients.recipient(case["plan"], one["key"], case["plans"], to)["name"]
    head = words.fill(text["cards-to"], (("person", name),)) if name else one["title"]
    paragraphs = []
    for paragraph in said.replace("\r\n", "\n").split("\n\n"):
        lines = []
        for line in paragraph.split("\n"):
            lines.extend([("br", ()), line] if lines else [line])
        if words.trim(paragraph):
            paragraphs.append(("p", (), lines))
    return ("article", ("class", "card"), ("h2", (), head), paragraphs)
