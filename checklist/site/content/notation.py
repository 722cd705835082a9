"""The notation of content/steps: the words that say when, read into plain data.

`2 working days after promised`, `7 days after interview, rolled forward`. The
build reads them once; command and browser get the data. Source: docs/reference/rules.md#windows.
"""

ANCHORS = ("interview", "end", "promised", "due", "heard", "next", "reply_by")
CONDITIONS = ("deciding today", "no time", "promised", "next", "reply_by", "promise since", "promise ahead")
UNITS = (
    ("working days", "working"),
    ("working day", "working"),
    ("hours", "hours"),
    ("hour", "hours"),
    ("days", "days"),
    ("day", "days"),
)
LONGEST = 366
WEEKLY = "plus 7 days for each week after the first"


def parse(text: str) -> dict:
    """The moment that the words name, as plain data.

    Keys: `count` (0 to 366) with `unit` ("hours", "days", "working", or "" where
    the moment is the anchor itself) and `step` (1 after, -1 before), `anchors` (one,
    or two of which the later counts), `weekly`, `roll` (1 forward, -1 back, 0) and
    `floor` (an anchor, or ""). Names of anchors are not checked here.

    Raises ValueError with a sentence that quotes the words.
    """
    parts = [part.strip() for part in text.split(",")]
    moment = {"count": 0, "unit": "", "step": 1, "anchors": [], "weekly": False, "roll": 0, "floor": ""}
    _read_count(parts[0], moment, text)
    for part in parts[1:]:
        if part == WEEKLY:
            moment["weekly"] = True
        elif part == "rolled forward":
            moment["roll"] = 1
        elif part == "rolled back":
            moment["roll"] = -1
        elif part.startswith("not before "):
            moment["floor"] = part[len("not before ") :]
        else:
            raise ValueError(
                "“"
                + part
                + "” in “"
                + text
                + "” is not known; “rolled forward”, “rolled back”, “not before …” or “"
                + WEEKLY
                + "” would be"
            )
    return moment


def _read_count(part: str, moment: dict, text: str) -> None:
    words = part.split(" ")
    if words[0] and words[0][0] in "0123456789":
        for name, unit in UNITS:
            for side, step in ((" after ", 1), (" before ", -1)):
                middle = " " + name + side
                if part.startswith(words[0] + middle):
                    moment["count"], moment["unit"], moment["step"] = _count(words[0], text), unit, step
                    part = part[len(words[0] + middle) :]
                    moment["anchors"] = _anchors(part, text)
                    return
        raise ValueError("“" + text + "” cannot be read; “2 working days after promised” could be")
    moment["anchors"] = _anchors(part, text)


def _count(word: str, text: str) -> int:
    for letter in word:
        if letter not in "0123456789":
            raise ValueError("“" + word + "” in “" + text + "” is not a whole number")
    number = int(word)
    if not 1 <= number <= LONGEST:
        raise ValueError("“" + word + "” in “" + text + "” is out of bounds; 1 to 366 would be right")
    return number


def _anchors(part: str, text: str) -> list:
    names = [part]
    if part.startswith("the later of ") and " and " in part:
        names = part[len("the later of ") :].split(" and ")
    for name in names:
        if not name or " " in name or len(names) > 2:
            raise ValueError("“" + text + "” cannot be read; “2 working days after promised” could be")
    return names
