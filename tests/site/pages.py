"""The pages of the built site, read without a browser: what they link to, and what can be linked to."""

from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from tests.conftest import ROOT

SITE = ROOT / "site"
HOST = "https://site.example/"
NAMING = ("href", "src", "action", "data-search", "data-worker", "data-index")


class Page(HTMLParser):
    """`ids`, `links` (as they stand) and `elements` (tag and attributes, in their order) of one page."""

    def __init__(self, text: str):
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.elements: list[tuple[str, dict]] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.elements.append((tag, given))
        if given.get("id"):
            self.ids.append(given["id"])
        self.links += [given[name] for name in NAMING if given.get(name)]


def paths() -> list[str]:
    """The pages below the site's folder, 404.html among them."""
    return sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))


@cache
def page(path: str) -> Page:
    """The page, read once."""
    return Page((SITE / path).read_text(encoding="utf-8"))


def address(path: str) -> str:
    """Where a page is, on a host of its own."""
    return HOST + path.removesuffix("index.html")


def target(path: str, link: str) -> tuple[str, str] | None:
    """`(path of a file, fragment)` that the link on a page leads to; None where it leads out of the site."""
    whole = urlsplit(urljoin(address(path), link))
    if f"{whole.scheme}://{whole.netloc}/" != HOST:
        return None
    below = unquote(whole.path).lstrip("/")
    if (SITE / below).is_dir():
        below = str(Path(below) / "index.html") if below else "index.html"
    return below, unquote(whole.fragment)
