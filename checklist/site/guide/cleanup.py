"""Pages without the blank lines that templates leave, and without the switches of Material's script, which has gone."""

import re
from pathlib import Path

KEPT = re.compile(r"(<(pre|textarea)\b.*?</\2>)", re.DOTALL)
BLANK = re.compile(r"[ \t]*\n\s*\n|[ \t]+\n")
# the switches of Material's drawer and search, whose script no page loads
SWITCH = re.compile(r'<input class="md-toggle"[^>]*>|<label class="md-overlay"[^>]*></label>')


def tidy(page: str) -> str:
    """The page without white space at the ends of lines and without empty lines; what keeps its own stays as it is."""
    parts = KEPT.split(SWITCH.sub("", page))
    # of three parts each: text, what keeps its white space, and the name of its tag
    made = [part if place % 3 else BLANK.sub("\n", part) for place, part in enumerate(parts) if place % 3 != 2]
    return "".join(made).lstrip()


def write(site: Path) -> None:
    """Every page under `site`, tidied."""
    for path in sorted(site.rglob("*.html")):
        path.write_text(tidy(path.read_text(encoding="utf-8")), encoding="utf-8")
