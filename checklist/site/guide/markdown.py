"""Pieces of Markdown."""

from checklist.views import html

SPECIAL = "\\`*_{}[]()#+|~>"


def heading(title: str, anchor: str, level: int = 2) -> str:
    """A heading with an address of its own that a translation keeps."""
    return f"{'#' * level} {plain(title)} {{ #{anchor} }}\n"


def listing(items: list, kind: str) -> str:
    """A list of texts or nodes, as HTML: Markdown cannot name a list's class."""
    return html.render(("ul", ("class", kind), [("li", (), item) for item in items]))


def link(words: str, address: str) -> str:
    """A link that the strict build follows."""
    return f"[{plain(words)}]({address})"


def button(words: str, address: str) -> list:
    """A link that looks like a button, as the lines of a paragraph of its own."""
    return [f"{link(words, address)}{{ .button }}", "{: .buttons }", ""]


def quiet(line: str) -> list:
    """A line in the second voice, as a paragraph of its own; `line` is Markdown."""
    return [line, "{: .small .quiet }", ""]


def lead(prose: str) -> list:
    """The first paragraph of a page."""
    return [plain(prose), "{: .lead }", ""]


def paragraphs(prose: str) -> list:
    """Prose whose empty lines end its paragraphs."""
    found = []
    for paragraph in prose.strip().split("\n\n"):
        found += [plain(paragraph), ""]
    return found


def plain(prose: str) -> str:
    """Prose as Markdown that says exactly that: nothing in it is markup."""
    flat = " ".join(prose.split()).replace("&", "&amp;").replace("<", "&lt;")
    return "".join("\\" + letter if letter in SPECIAL else letter for letter in flat)


def front(title: str, description: str, part: str) -> str:
    """The head of a page's file: its title, what it is about, and the part of the navigation that it stands in."""
    return "\n".join(
        [
            "---",
            f"title: {_quoted(title)}",
            f"description: {_quoted(' '.join(description.split()))}",
            f"part: {part}",
            "---",
            "",
        ]
    )


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
