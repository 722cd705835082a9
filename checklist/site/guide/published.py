"""The text and data of the site for other tools: one JSON file, and one of plain text.

Both hold every kind of content that the site is made from, whichever there are; the
sentences of the interface stay out. A window stands as it is written in content/steps,
in the words of the guide's pages, and as the rules read it.
"""

import json
import textwrap

from checklist.rules import windows
from checklist.site.content import window_words

JSON, TEXT = "after-the-interview.json", "after-the-interview.txt"
FIRST = ("steps", "rules", "disagreements", "templates", "review", "sources", "claims", "references")
LEFT_OUT = ("words", "ids", "unread", "retired", "pages", "carried", "changes")
OWN = ("id", "key", "file", "windows")
SAID = ("phase", "order", "when", "page")
NAMES = ("title", "question", "topic", "says")
WIDTH = 78
RULE = "=" * WIDTH


def files(content: dict, site: str) -> dict:
    """`{path: text}` of the two files; `site` is the site's address, or an empty text."""
    found = data(content, site)
    return {JSON: json.dumps(found, ensure_ascii=False, indent=1) + "\n", TEXT: told(found, content["words"])}


def data(content: dict, site: str) -> dict:
    """The content as plain data, a list of entries for each kind."""
    text = content["words"]
    found = {
        "format": 1,
        "name": text["site-name"],
        "about": text["guide-data-about"],
        "licence": "CC BY 4.0",
        "address": site,
    }
    for kind in kinds(content):
        found[kind] = [entry(kind, one, text) for one in content[kind]]
    return found


def kinds(content: dict) -> list:
    """The kinds of content that are published, in their order: steps first, what is new to this module last."""
    there = [kind for kind in content if isinstance(content[kind], list) and kind not in LEFT_OUT]
    return [kind for kind in FIRST if kind in there] + sorted(set(there) - set(FIRST))


def entry(kind: str, one: dict, text: dict) -> dict:
    """One entry: its id, then its fields as they stand; a step with its windows and where its page is."""
    found = {"id": one["id"], **{name: value for name, value in one.items() if name not in OWN}}
    if kind == "steps":
        found["page"] = f"steps/{one['id']}/"
        found["when"] = [window(*both, text) for both in zip(one["when"], one["windows"], strict=True)]
    return found


def window(variant: dict, parsed: dict, text: dict) -> dict:
    """A window: its conditions, and each moment as `written`, `said` and `read`."""
    found = {name: value for name, value in variant.items() if name not in windows.MOMENTS}
    for name in windows.MOMENTS:
        if name in variant:
            said = window_words.phrase(parsed[name], text)
            read = {key: value for key, value in parsed[name].items() if key != "named"}  # a key of words.yml
            found[name] = {"written": variant[name], "said": said, "read": read}
    return found


def told(found: dict, text: dict) -> str:
    """The same as text to read: a title for each kind, then its entries."""
    head = [found["name"], "", *wrapped(found["about"]), ""]
    head += [found["address"]] if found["address"] else []
    lines = [*head, found["licence"]]
    for kind in [kind for kind in found if isinstance(found[kind], list)]:
        lines += ["", RULE, text.get("guide-data-" + kind, kind), RULE]
        for item in found[kind]:
            lines += ["", *named(item), *step(item, text)] if kind == "steps" else ["", *named(item), *fields(item)]
    return "\n".join([*lines, ""])


def named(one: dict) -> list:
    """The heading of an entry: its title, question or whatever names it, underlined."""
    title = next((one[name] for name in NAMES if name in one), one["id"])
    lines = wrapped(" ".join(str(title).split()))
    return [*lines, "-" * max(map(len, lines))]


def step(one: dict, text: dict) -> list:
    """A step: its part and its windows in words, then its other fields."""
    lines = [text["guide-part-" + one["phase"]] if "guide-part-" + one["phase"] in text else one["phase"]]
    for variant in one["when"]:
        given = variant.get("given", [])
        lines += ["", ("when " + ", ".join(given) if given else "when") + ":"]
        lines += [f"  {name}: {variant[name]['said']}" for name in windows.MOMENTS if name in variant]
        lines += [f"  whichever {variant['whichever']}, this or the next"] if "whichever" in variant else []
    return lines + fields({name: value for name, value in one.items() if name not in SAID})


def fields(one: dict, indent: str = "") -> list:
    """Every field of an entry but what names it, with its label; lists as points."""
    title = next((name for name in NAMES if name in one), "") if not indent else ""
    lines = []
    for name, value in one.items():
        if name == title or value in ("", [], None):
            continue
        label = f"{indent}{name.replace('_', ' ')}:"
        if isinstance(value, dict):
            inner = fields(value, indent + "  ")
            lines += ["", label, *(inner[1:] if inner[:1] == [""] else inner)]
        elif isinstance(value, list):
            lines += ["", label, *[line for each in value for line in point(each, indent + "  ")]]
        else:
            lines += paragraphs(label, str(value), indent)
    return lines


def point(value, indent: str) -> list:
    """One entry of a list: a text, or fields of its own in one line each."""
    if isinstance(value, dict):
        value = "; ".join(f"{name}: {each}" for name, each in value.items())
    return wrapped(" ".join(str(value).split()), indent + "- ", indent + "  ")


def wrapped(words: str, start: str = "", indent: str = "") -> list:
    """The words in lines; an address stays whole."""
    return textwrap.wrap(
        words, WIDTH, initial_indent=start, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False
    )


def paragraphs(label: str, value: str, indent: str) -> list:
    """A label with its text: beside it where it is one line, below it, paragraph by paragraph, where it is more."""
    if "\n" not in value.strip() and len(label) + len(value) < WIDTH:
        return [f"{label} {value.strip()}"]
    lines = ["", label]
    for line in value.strip().split("\n"):
        lines += wrapped(line, indent + "  ", indent + "  ") or [""]
    return lines
