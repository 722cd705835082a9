"""Pages without the blank lines that templates leave, and without the drawer that this theme does not have."""

import re
from pathlib import Path

KEPT = re.compile(r"(<(pre|textarea)\b.*?</\2>)", re.DOTALL)
BLANK = re.compile(r"[ \t]*\n\s*\n|[ \t]+\n")
OVERLAY = '<label class="md-overlay" for="__drawer"></label>'
DRAWER = 'id="__drawer"'


def tidy(page: str) -> str:
    """The page without white space at the ends of lines and without empty lines; what keeps its own stays as it is.

    Material's search looks for the drawer's switch, so that stays, hidden; the label over it, which has no words, goes.
    """
    parts = KEPT.split(page.replace(OVERLAY, "").replace(DRAWER, DRAWER + " hidden"))
    # of three parts each: text, what keeps its white space, and the name of its tag
    made = [part if place % 3 else BLANK.sub("\n", part) for place, part in enumerate(parts) if place % 3 != 2]
    return "".join(made).lstrip()


def write(site: Path) -> None:
    """Every page under `site`, tidied."""
    for path in sorted(site.rglob("*.html")):
        path.write_text(tidy(path.read_text(encoding="utf-8")), encoding="utf-8")
