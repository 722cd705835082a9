"""`make look`: the pages as pictures, telephone and desk, light and dark, and the printed sheet, into `look/`."""

import json
import shutil
import subprocess
import threading
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from checklist.build.server import Site
from tests.bench.cold import KEY
from tests.bench.plan import PLAN
from tests.browser import chromium
from tests.browser.reader import Reader
from tests.conftest import ROOT

WIDTHS = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 900}}
SCHEMES = ("light", "dark")
PAGES = {"start": "", "step": "steps/ask-for-news/", "phase": "asking/", "template": "templates/plain-thanks/"}
DAYS = {"day-0": "2026-03-05T17:00", "day-3": "2026-03-09T09:00"}


def visits(kept: bool) -> str:
    """A script for the page: an empty store, or one with the plan."""
    return f"localStorage.setItem({json.dumps(KEY)}, {json.dumps(json.dumps(PLAN))})" if kept else ""


def pictures(browser: Browser, address: str, out: Path) -> None:
    """Every page at each width in each scheme; the checklist unfilled and on two days."""
    for wide, viewport in WIDTHS.items():
        for scheme in SCHEMES:
            options = {"viewport": viewport, "color_scheme": scheme}
            for name, path in PAGES.items():
                reader = Reader(browser, address, DAYS["day-0"], "Europe/London", "en-GB", (), **options)
                reader.go(path)
                reader.page.screenshot(path=out / f"{name}-{wide}-{scheme}.png", full_page=True)
                reader.close()
            for name, now in {"first-visit": DAYS["day-0"], **DAYS}.items():
                reader = Reader(browser, address, now, "Europe/London", "en-GB", (), **options)
                reader.context.add_init_script(visits(kept=name != "first-visit"))
                reader.go("checklist/")
                reader.started()
                reader.page.screenshot(path=out / f"{name}-{wide}-{scheme}.png", full_page=True)
                if (wide, scheme) == ("desk", "light"):
                    sheets(reader, name, out)
                reader.close()


def sheets(reader: Reader, name: str, out: Path) -> None:
    """The printed sheet in both sizes, as PDF, and as pictures where the machine can draw them."""
    for size in ("A4", "Letter"):
        sheet = out / f"{name}-{size}.pdf"
        reader.page.pdf(path=sheet, format=size, prefer_css_page_size=False)
        if shutil.which("pdftoppm"):
            subprocess.run(["pdftoppm", "-r", "80", "-png", str(sheet), str(sheet.with_suffix(""))], check=True)


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
