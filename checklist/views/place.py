"""Where the reader is in the checklist: which screen, of which plan. It stands in the address, behind the `#`."""

SCREENS = ("plan", "agenda", "review", "note", "log", "kept", "keep", "incoming", "erase")
CODES = (("%", "%25"), ("/", "%2F"), ("#", "%23"), ("&", "%26"), ("=", "%3D"), ("?", "%3F"), (" ", "%20"))
NOWHERE = {"screen": "", "plan": "", "key": "", "ask": "", "told": [], "write": ("", "")}


def parse(parts: list) -> dict:
    """`{"screen", "plan", "key", "ask", "told", "write"}` of the fragment's parts.

    The parts are split at `/` and decoded by the browser.
    `ask` is a question to open, on a plan's page the third part; `told` holds pairs of a field and what the start
    page was told; `write` is a step and the template for its note, of which a page of the guide asked for the note.
    A fragment that is none of ours gives an empty dict, an empty one NOWHERE.
    """
    made = dict(NOWHERE)
    if not parts or parts == [""]:
        return made
    if len(parts) == 1 and "=" in parts[0]:
        pairs = [word.split("=") for word in parts[0].split("&")]
        for pair in [pair for pair in pairs if len(pair) == 2]:
            if pair[0] == "ask":
                made["ask"] = pair[1]
            elif pair[0] == "write":
                made["write"] = (pair[1], made["write"][1])
            elif pair[0] == "template":
                made["write"] = (made["write"][0], pair[1])
            elif pair[0] in ("date", "ends"):
                made["told"] = made["told"] + [("interview." + pair[0], pair[1])]
        return made if made["ask"] or made["told"] or made["write"][0] else {}
    if parts[0] not in SCREENS or len(parts) > 3:
        return {}
    for name, part in zip(("screen", "plan", "key"), parts):
        made[name] = part
    if made["screen"] == "plan":
        made["ask"], made["key"] = made["key"], ""
    return made


def address(screen: str, plan: str = "", key: str = "") -> str:
    """The fragment with its `#`. Ids and keys may hold any letter: what would end a part is written as a code."""
    return "#" + "/".join([escape(one) for one in (screen, plan, key) if one])


def escape(text: str) -> str:
    """The text as one part of a fragment."""
    for letter, code in CODES:
        text = text.replace(letter, code)
    return text


def unescape(text: str) -> str:
    """The text that `written` wrote so."""
    for place in range(len(CODES) - 1, -1, -1):
        text = text.replace(CODES[place][1], CODES[place][0])
    return text


def of_plan(value: str) -> tuple:
    """`(plan, rest)` of a control's name or value on a screen that shows several plans; the plan is empty on others."""
    parts = value.split("/")
    return (unescape(parts[0]), "/".join(parts[1:])) if len(parts) > 1 else ("", value)
