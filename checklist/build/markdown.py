"""Pieces of Markdown."""

from checklist.views import html

SPECIAL = "\\`*_{}[]()#+|~>"


def heading(title: str, anchor: str) -> str:
    """A second-level heading with an address of its own that a translation keeps."""
    return f"## {plain(title)} {{ #{anchor} }}\n"


def listing(items: list, kind: str) -> str:
    """A list of texts or nodes, as HTML: Markdown cannot name a list's class."""
    return html.render(("ul", ("class", kind), [("li", (), item) for item in items]))


def plain(prose: str) -> str:
    """Prose as Markdown that says exactly that: nothing in it is markup."""
    flat = " ".join(prose.split()).replace("&", "&amp;").replace("<", "&lt;")
    return "".join("\\" + letter if letter in SPECIAL else letter for letter in flat)
