"""What was understood of what they said: the words that were read, the days in words, and what else can be pressed."""

from checklist.rules import days, promise, words
from checklist.views import html

BESIDE = 120
ENDS = ".!?"
SIGNS = words.BLANKS + ".,!?;:'\"()\u2018\u2019\u201c\u201d-"
MOST_CORRECTED = 3
PLACE = ("said-holiday",)
WEEKEND = ("said-weekend",)


def understood(said: str, on: int, context: dict) -> dict:
    """What the words were read as; an empty dict where nothing was said, or the day on which is not known.

    `on` is the day it was said; `context` holds `calendar`, `text`, `interview` (an
    ordinal, or 0) and `plan`. `text` and `bold` are a sentence and the parts of it
    that stand out, `refused` the key of a refusal or an empty text, `notes` more
    sentences, `passage` the pieces of `passage` below, `quoted` the words that were
    read, and `readings` the days that may be chosen, as ordinals. With `offer`, a
    button, where they said that they decide on the day of the interview and the
    plan does not know it.
    """
    text = context["text"]
    if not words.trim(said) or not on:
        return {}
    answer = promise.read(said, on, context["calendar"]["closed"], context["calendar"]["weekend"], context["interview"])
    found = {
        "refused": answer.get("refused", ""),
        "bold": [],
        "notes": corrected(answer, text),
        "passage": passage(said, answer["used"]),
        "quoted": promise.quoted(said, answer),
        "readings": choices(answer),
    }
    if "refused" in answer:
        found["text"] = words.fill(text[answer["refused"]], promise.gaps(answer))
        return found
    if not answer["last"]:
        found["text"] = text["read-none"]
        return found
    first, last = answer["first"], answer["last"]
    if last < context["interview"]:
        found["text"], found["bold"] = text["read-before"], [("day", words.day_full(last, text))]
        return found
    gaps = [
        ("first", words.day_long(first, text)),
        ("last", words.day_full(last, text)),
        ("on", words.day_long(on, text)),
    ]
    found["text"] = words.fill(text["read-day" if first == last else "read-span"], (gaps[2],))
    found["bold"] = gaps[:2]
    found["notes"] = found["notes"] + left_out(said, answer, on, context)
    if last == context["interview"] and not context["plan"]["deciding_today"]:
        found["offer"] = ("div", ("class", "buttons"), html.button(text["form-today-offer"], "deciding_today", "yes"))
    return found


def choices(answer: dict) -> list:
    """The last days of the readings, each once."""
    found = []
    for reading in answer.get("readings", []):
        if reading["last"] not in found:
            found.append(reading["last"])
    return found


def corrected(answer: dict, text: dict) -> list:
    """A sentence for each spelling that was read as another word, the first few of them."""
    return [
        words.fill(text["read-corrected"], (("typed", typed), ("read", read)))
        for typed, read in answer["corrected"][:MOST_CORRECTED]
    ]


def left_out(said: str, answer: dict, on: int, context: dict) -> list:
    """Which days were not counted, where they spoke of working days: the weekend, and the holidays between."""
    text, calendar = context["text"], context["calendar"]
    counted = " ".join([said[start:end] for start, end in answer["used"]] + [read for _, read in answer["corrected"]])
    if not any(word in words.folded(counted) for word in text["read-list-working"].split("; ")):
        return []
    names = [text["weekday-" + str(number)] for number in calendar["weekend"]]
    for day in days.closed_between(on + 1, answer["last"], calendar["closed"], calendar["weekend"]):
        if calendar["closed"][day] not in names:
            names.append(calendar["closed"][day])
    return [words.fill(text["read-left-out"], (("names", words.listed(names, text)),))] if names else []


def passage(said: str, used: list) -> list:
    """`(text, marked)` of the sentences around the words that were read, in their order.

    Sentences that do not touch, and what is cut because a sentence is long, are
    parted by `…`. An empty list where nothing but those words was said.
    """
    if not used:
        return []
    windows = []
    for start, end in used:
        first, last = _begin(said, start), _end(said, end)
        if windows and first <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(last, windows[-1][1]))
        else:
            windows.append((first, last))
    pieces = []
    for first, last in windows:
        if pieces or _cut(said, first):
            pieces.append((" \u2026 " if pieces else "\u2026 ", False))
        at = first
        for start, end in used:
            if first <= start and end <= last:
                pieces.append((said[at:start], False))
                pieces.append((said[start:end], True))
                at = end
        pieces.append((said[at:last], False))
    if said[windows[-1][1] :].strip(SIGNS) and _cut(said, windows[-1][1]):
        pieces.append((" \u2026", False))
    if not said[: windows[0][0]].strip(SIGNS) and not any(piece.strip(SIGNS) for piece, marked in pieces if not marked):
        return []
    return [piece for piece in pieces if piece[0]]


def _begin(said: str, at: int) -> int:
    """Where the sentence around `at` begins; at most BESIDE letters before it, at the beginning of a word."""
    place = at
    while place > 0 and at - place < BESIDE and not _breaks(said, place - 1):
        place -= 1
    if place > 0 and not _breaks(said, place - 1):
        while place < at and said[place - 1] not in words.BLANKS:
            place += 1
    while place < at and said[place] in words.BLANKS:
        place += 1
    return place


def _end(said: str, at: int) -> int:
    """Where the sentence around `at` ends, its stop with it; at most BESIDE letters behind it, at the end of a word."""
    place = at
    while place < len(said) and place - at < BESIDE and not _breaks(said, place):
        place += 1
    if place < len(said) and _breaks(said, place):
        return place + 1 if said[place] in ENDS else place
    while at < place < len(said) and said[place] not in words.BLANKS:
        place -= 1
    return place


def _breaks(said: str, at: int) -> bool:
    """True where the sign at `at` ends a sentence: a stop before a blank or the end, or the first of two line ends."""
    after = said[at + 1 : at + 2]
    if said[at] in ENDS:
        return not after or after in words.BLANKS
    return said[at] == "\n" and (after in ("\n", "\r") or (at > 0 and said[at - 1] == "\n"))


def _cut(said: str, at: int) -> bool:
    """True where a sentence was cut at `at` because it is long."""
    before = said[:at].rstrip(words.BLANKS)
    return bool(before) and before[-1] not in ENDS and at < len(said) and "\n\n" not in said[len(before) : at + 2]


def spoken(found: dict, text: dict) -> str:
    """What is said aloud of it: the words that were read where there were others too, the days, and the notes."""
    if not found:
        return ""
    sentence = words.fill(found["text"], tuple(found["bold"]))
    quoted = words.fill(text["read-aloud"], (("said", found["quoted"]),)) if found["passage"] else ""
    readings = [words.day_full(day, text) for day in found["readings"]]
    choose = words.fill(text["read-choose"], (("days", words.listed(readings, text)),)) if readings else ""
    return " ".join([one for one in [quoted, sentence] + found["notes"] + [choose] if one])


def box(found: dict, name: str, chosen: list, context: dict) -> tuple:
    """What stands under the field called `name`: the passage, the sentences, and what can be pressed.

    `chosen` are nodes for a day that was chosen, in place of what was read. None where there is nothing to say.
    """
    text = context["text"]
    if not found and not chosen:
        return None
    refused = "" if chosen else found.get("refused", "")
    said = chosen or [
        ("p", (), html.rich(found["text"], *[(gap, ("b", (), value)) for gap, value in found["bold"]])),
        [("p", ("class", "small"), one) for one in found["notes"]],
    ]
    return (
        "div",
        ("class", "read read--refused" if refused else "read", "id", name + "-box"),
        None if chosen else quoted(found, name),
        ("div", ("id", name + ("-error" if refused else "-read"), "tabindex", "-1"), said),
        None if chosen else readings(found, name, text),
        None if chosen else found.get("offer"),
        ("div", ("class", "read__ways"), ways(refused, bool(found), bool(chosen), text)),
    )


def quoted(found: dict, name: str) -> tuple:
    """The passage, with the words that were read marked; None where nothing else was said."""
    if not found["passage"]:
        return None
    pieces = [("mark", (), piece) if marked else piece for piece, marked in found["passage"]]
    return ("blockquote", ("class", "passage", "id", name + "-passage"), pieces)


def readings(found: dict, name: str, text: dict) -> tuple:
    """A button for each day that it may be; None where there is none."""
    if not found["readings"]:
        return None
    buttons = [html.button(words.day_full(day, text), "reading", days.date_text(day)) for day in found["readings"]]
    return ("div", ("class", "buttons", "role", "group", "aria-labelledby", name + "-error"), buttons)


def ways(refused: str, said: bool, chosen: bool, text: dict) -> list:
    """The ways to what would help: the calendar, the day it was said, where the employer is."""
    found = []
    if refused in PLACE:
        found.append(html.button(text["read-place"], "lead", "region", "", "link"))
    if refused in WEEKEND:
        found.append(html.button(text["read-weekend"], "lead", "weekend", "", "link"))
    if chosen and said:
        found.append(html.button(text["read-words"], "read-words", "by", "", "link"))
    found.append(html.button(text["read-calendar"], "lead", "by", "", "link"))
    if said and not chosen:
        found.append(html.button(text["read-on"], "lead", "on", "", "link"))
    return found
