"""`make look`: eight pages and every state of the checklist as pictures, phone and desk, light, dark and printed.

They lie in `look/`. Those of the time before are in `look/before/`, and `look/side/` has each picture that
changed beside what it was.
"""

import json
import shutil
import threading
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops
from playwright.sync_api import Browser, sync_playwright

from checklist.site.serve.server import Site
from tests.browser import chromium
from tests.browser.reader import Reader
from tests.conftest import ROOT
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
NOW = "2026-03-05T17:00"
SENT = {key: {"state": "done", "at": "2026-03-05T17:25"} for key in ("thank-you:p1", "thank-you:p2")}
OTHER = {**PLAN, "id": "another", "company": "Miller and Sons", "promises": [], "people": [], "owed": []}
CALM = {**PLAN, "owed": [], "steps": SENT}
REPLY = {"kind": "offer", "heard": "2026-03-16"}
# the name, where the address leads, the moment, and the plans that are kept
STATES = (
    ("first-visit", "", NOW, ()),
    ("day-0", "", NOW, (PLAN,)),
    ("day-3", "", "2026-03-09T09:00", (PLAN,)),
    ("calm", "", "2026-03-09T09:00", (CALM,)),
    ("asking", "", "2026-03-17T09:00", (CALM,)),
    ("late", "", "2026-03-24T09:00", ({**PLAN, "steps": {}},)),
    ("offer", "", "2026-03-17T09:00", ({**CALM, "outcome": REPLY},)),
    ("note", f"#note/{PLAN['id']}/thank-you:p2", NOW, (PLAN,)),
    ("interviews", "#agenda", "2026-03-06T09:00", (PLAN, OTHER)),
    ("review", f"#review/{PLAN['id']}", NOW, (PLAN,)),
    ("log", "#log", "2026-03-09T09:00", (CALM,)),
)
SHEETS = ("first-visit", "day-0", "day-3")  # on both sizes of paper
GAP = 24  # pixels between the two of a pair
DOTS = 1.1  # pixels of a printed page for each point


def readers(browser: Browser, address: str, **options):
    """`(name, reader)` of every page, opened and drawn: the guide's, then the checklist in every state."""
    for name, path in PAGES.items():
        if path == PAGES["lost"] or (ROOT / "site" / path / "index.html").is_file():
            reader = Reader(browser, address, NOW, "Europe/London", "en-GB", (), **options)
            reader.go(path)
            yield name, reader
            reader.close()
    for name, place, now, plans in STATES:
        reader = Reader(browser, address, now, "Europe/London", "en-GB", (), **options)
        for plan in plans:
            key = json.dumps("after-the-interview/plan/" + plan["id"])
            reader.context.add_init_script(f"localStorage.setItem({key}, {json.dumps(json.dumps(plan))})")
        reader.go("checklist/" + place)
        reader.started()
        if name == "note":
            reader.page.locator("#note").wait_for()
        yield name, reader
        reader.close()


def pictures(browser: Browser, address: str, out: Path) -> None:
    """Every page at each width in each scheme, and as it prints."""
    for wide, viewport in WIDTHS.items():
        for scheme in SCHEMES:
            for name, reader in readers(browser, address, viewport=viewport, color_scheme=scheme):
                reader.page.screenshot(path=out / f"{name}-{wide}-{scheme}.png", full_page=True)
    for name, reader in readers(browser, address):
        for size in ("A4", "Letter") if name in SHEETS else ("A4",):
            printed(reader, out / f"{name}-print-{size}.pdf", size)


def printed(reader: Reader, out: Path, size: str) -> None:
    """The page as it prints, as PDF and each sheet of it as a picture."""
    reader.page.pdf(path=out, format=size)
    with pypdfium2.PdfDocument(out) as sheets:
        for number, sheet in enumerate(sheets, 1):
            sheet.render(scale=DOTS).to_pil().save(out.with_name(f"{out.stem}-{number}.png"))


def kept(out: Path) -> Path:
    """Puts the pictures of the time before aside, and makes room for new ones; where those of before are."""
    before = out / "before"
    shutil.rmtree(out / "side", ignore_errors=True)
    made = [path for path in out.iterdir() if path.is_file()] if out.is_dir() else []
    if made:
        shutil.rmtree(before, ignore_errors=True)
        before.mkdir()
        for path in made:
            path.rename(before / path.name)
    out.mkdir(exist_ok=True)
    return before


def beside(before: Path, out: Path) -> int:
    """Draws what was beside what is, for each picture that changed; how many there are."""
    side, count = out / "side", 0
    side.mkdir()
    for path in sorted(out.glob("*.png")):
        if (before / path.name).is_file():
            with Image.open(before / path.name) as was, Image.open(path) as now:
                one, other = was.convert("RGB"), now.convert("RGB")
            if one.size == other.size and not ImageChops.difference(one, other).getbbox():
                continue
            pair = Image.new("RGB", (one.width + GAP + other.width, max(one.height, other.height)), "grey")
            pair.paste(one, (0, 0))
            pair.paste(other, (one.width + GAP, 0))
            pair.save(side / path.name)
            count += 1
    return count


def main() -> None:
    """Draws everything anew, beside what it was."""
    out = ROOT / "look"
    before = kept(out)
    site = Site(ROOT / "site", port=0, quiet=True)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        pictures(browser, site.address, out)
        browser.close()
    changed = beside(before, out)
    made = len([path for path in out.iterdir() if path.is_file()])
    print(f"{made} pictures and sheets in look/; {changed} changed, beside what they were in look/side/")


if __name__ == "__main__":
    main()
