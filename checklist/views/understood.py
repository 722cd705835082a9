"""What was understood of what they said, in words: the first and the last day, and from when it was counted."""

from checklist.rules import promise, words
from checklist.views import html


def understood(said: str, on: int, case: dict) -> dict:
    """`{"text", "bold"}`, a sentence and the parts of it that stand out; an empty dict where nothing can be read.

    `on` is the day it was said; `case` holds `calendar`, `text`, `interview` (an
    ordinal, or 0) and `plan`. With `offer`, a button, where they said that they
    decide on the day of the interview and the plan does not know it.
    """
    text = case["text"]
    if not words.trim(said) or not on:
        return {}
    answer = promise.read(said, on, case["calendar"]["closed"], case["calendar"]["weekend"], case["interview"])
    if "refused" in answer:
        return {}
    if not answer["last"]:
        return {"text": text["read-none"], "bold": []}
    first, last = answer["first"], answer["last"]
    if last < case["interview"]:
        return {"text": text["read-before"], "bold": [("day", words.day_full(last, text))]}
    gaps = [
        ("first", words.day_long(first, text)),
        ("last", words.day_full(last, text)),
        ("on", words.day_long(on, text)),
    ]
    found = {"text": words.fill(text["read-day" if first == last else "read-span"], (gaps[2],)), "bold": gaps[:2]}
    if last == case["interview"] and not case["plan"]["deciding_today"]:
        found["offer"] = ("div", ("class", "buttons"), html.button(text["form-today-offer"], "deciding_today", "yes"))
    return found
