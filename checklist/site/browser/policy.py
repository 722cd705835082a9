"""The Content-Security-Policy: pages run the site's own code and nobody else's."""

import base64
import hashlib
import re
from pathlib import Path

INLINE = re.compile(r"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", re.DOTALL)
TYPE = re.compile(r"\btype=[\"']?([^\"'\s>]+)")
RUNS = ("", "text/javascript", "module")
RULES = (
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'{hashes}",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
)
HEADERS = """/*
  Content-Security-Policy: {policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cache-Control: no-cache
/after-the-interview.*
  Access-Control-Allow-Origin: *
/assets/*
  Cache-Control: public, max-age=31536000, immutable
"""


def inline_hashes(page: str) -> list:
    """The hashes of the inline scripts of a page that a browser would run, sorted."""
    found = set()
    for attributes, body in INLINE.findall(page):
        kind = TYPE.search(attributes)
        if (kind.group(1) if kind else "") in RUNS:
            found.add("'sha256-" + base64.b64encode(hashlib.sha256(body.encode("utf-8")).digest()).decode() + "'")
    return sorted(found)


def policy(hashes: list) -> str:
    """The policy's text, with the hashes of the inline scripts that may run."""
    return "; ".join(RULES).format(hashes="".join(" " + digest for digest in hashes))


def write(site: Path) -> None:
    """The policy in every page under `site` as a `<meta>`, and `_headers` with the same for hosts that read it.

    Raises ValueError for a page that has no place for it or has it already.
    """
    every = set()
    for path in sorted(site.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        if page.count('<meta charset="utf-8">') != 1 or "Content-Security-Policy" in page:
            raise ValueError(f"{path.name}: the page needs one <meta charset> and no policy yet")
        hashes = inline_hashes(page)
        every.update(hashes)
        meta = f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy(hashes)}">'
        path.write_text(page.replace('<meta charset="utf-8">', meta), encoding="utf-8")
    (site / "_headers").write_text(HEADERS.format(policy=policy(sorted(every))), encoding="utf-8")


def robots(site: str) -> str:
    """The text of robots.txt: everything may be read, and where the sitemap is, if the site's address is known."""
    return "User-agent: *\nDisallow:\n" + (f"Sitemap: {site}sitemap.xml\n" if site else "")
