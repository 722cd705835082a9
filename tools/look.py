"""`make look`: eight pages and the checklist as pictures: phone and desk, light, dark and printed, in `look/`."""

import json
import shutil
import threading
from pathlib import Path

import pypdfium2
from playwright.sync_api import Browser, sync_playwright

from checklist.site.serve.server import Site
from tests.browser import chromium
from tests.browser.reader import Reader
from tests.conftest import ROOT
from tools.bench.cold import KEY
from tools.bench.plan import PLAN

WIDTHS = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 900}}
SCHEMES = ("light", "dark")
PAGES = {
    "start": "",
    "part": "asking/",
    "step": "steps/thank-you/",
    "question": "questions/no-answer/",
    "template": "templates/plain-thanks/",
    "dates": "how-the-dates-are-worked-out/",
    "sources": "sources/",
    "lost": "no/such/page",
}
DAYS = {"day-0": "2026-03-05T17:00", "day-3": "2026-03-09T09:00"}
FIRST = "first-visit"
DOTS = 1.1  # pixels of a printed page for each point


def readers(browser: Browser, address: str, **options):
    """`(name, reader)` of every page, opened and drawn: the guide's, then the checklist unfilled and on two days."""
    for name, path in PAGES.items():
        if path == PAGES["lost"] or (ROOT / "site" / path / "index.html").is_file():
            reader = Reader(browser, address, DAYS["day-0"], "Europe/London", "en-GB", (), **options)
            reader.go(path)
            yield name, reader
            reader.close()
    for name, now in {FIRST: DAYS["day-0"], **DAYS}.items():
        reader = Reader(browser, address, now, "Europe/London", "en-GB", (), **options)
        if name != FIRST:
            reader.context.add_init_script(f"localStorage.setItem({json.dumps(KEY)}, {json.dumps(json.dumps(PLAN))})")
        reader.go("checklist/")
        reader.started()
        yield name, reader
        reader.close()


def pictures(browser: Browser, address: str, out: Path) -> None:
    """Every page at each width in each scheme, and as it prints."""
    for wide, viewport in WIDTHS.items():
        for scheme in SCHEMES:
            for name, reader in readers(browser, address, viewport=viewport, color_scheme=scheme):
                reader.page.screenshot(path=out / f"{name}-{wide}-{scheme}.png", full_page=True)
    for name, reader in readers(browser, address):
        for size in ("A4", "Letter") if name in (FIRST, *DAYS) else ("A4",):
            printed(reader, out / f"{name}-print-{size}.pdf", size)


def printed(reader: Reader, out: Path, size: str) -> None:
    """The page as it prints, as PDF and each sheet of it as a picture."""
    reader.page.pdf(path=out, format=size)
    with pypdfium2.PdfDocument(out) as sheets:
        for number, sheet in enumerate(sheets, 1):
            sheet.render(scale=DOTS).to_pil().save(out.with_name(f"{out.stem}-{number}.png"))


def main() -> None:
    """Draws everything anew."""
    out = ROOT / "look"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    site = Site(ROOT / "site", port=0, quiet=True)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        pictures(browser, site.address, out)
        browser.close()
    print(f"{len(list(out.iterdir()))} pictures and sheets in look/")


if __name__ == "__main__":
    main()
