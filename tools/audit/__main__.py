"""`make audit`: Lighthouse as on a phone, on the project's own server; three runs of each page, and the middle one.

Performance is aimed at 95 on the guide's pages and at 90 on the checklist, the rest at 100.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser import chromium
from tests.conftest import ROOT
from tests.micropython.interpreter import NODE
from tools.bench.cold import serving

LIGHTHOUSE = ROOT / "tools/audit/node_modules/lighthouse/cli/index.js"
KINDS = ("performance", "accessibility", "best-practices", "seo")
GUIDE, PROGRAM = 95, 90
PAGES = {
    "": GUIDE,
    "steps/thank-you/": GUIDE,
    "templates/plain-thanks/": GUIDE,
    "how-the-dates-are-worked-out/": GUIDE,
    "checklist/": PROGRAM,
}
FINE = 100
RUNS = 3
METRICS = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")


def run(address: str, browser: str, folder: Path) -> dict:
    """One report. Raises CalledProcessError, with what Lighthouse said, where it gives none."""
    report = folder / "report.json"
    flags = " ".join(["--headless=new", *chromium.FLAGS])
    asked = [
        NODE,
        LIGHTHOUSE,
        address,
        "--quiet",
        "--output=json",
        f"--output-path={report}",
        f"--chrome-flags={flags}",
        f"--only-categories={','.join(KINDS)}",
        "--no-enable-error-reporting",
    ]
    subprocess.run(asked, check=True, env={**os.environ, "CHROME_PATH": browser})
    return json.loads(report.read_text(encoding="utf-8"))


def scores(report: dict) -> list[int]:
    """The four scores of a report, 0 to 100, in the order of `KINDS`."""
    return [round(100 * (report["categories"][kind]["score"] or 0)) for kind in KINDS]


def wanting(report: dict) -> list[str]:
    """What costs points: the audits that weigh something and are not whole, performance aside, with their titles."""
    weighed = {
        reference["id"]
        for kind in KINDS[1:]
        for reference in report["categories"][kind]["auditRefs"]
        if reference["weight"]
    }
    audits = (report["audits"][name] for name in sorted(weighed))
    return [f"{audit['id']}: {audit['title']}" for audit in audits if audit["score"] not in (None, 1)]


def executable() -> str:
    """The Chromium that the browser tests use."""
    if found := chromium.path():
        return found
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def main() -> int:
    """The exit status: 1 where the middle run of a page falls short of an aim."""
    short = False
    with serving(ROOT / "site") as address, tempfile.TemporaryDirectory() as folder:
        for path, aim in PAGES.items():
            if not (ROOT / "site" / path / "index.html").is_file():
                continue
            reports = [run(address + path, executable(), Path(folder)) for _ in range(RUNS)]
            every = [scores(report) for report in reports]
            middle = [statistics.median_low(column) for column in zip(*every, strict=True)]
            short = short or middle[0] < aim or min(middle[1:]) < FINE
            print(f"/{path}: " + ", ".join(f"{kind} {score}" for kind, score in zip(KINDS, middle, strict=True)))
            print("  runs: " + "; ".join("/".join(map(str, each)) for each in every))
            for name in METRICS:
                print(f"  {name}: " + ", ".join(report["audits"][name]["displayValue"] for report in reports))
            for line in sorted({line for report in reports for line in wanting(report)}):
                print("  " + line)
    return int(short)


if __name__ == "__main__":
    sys.exit(main())
