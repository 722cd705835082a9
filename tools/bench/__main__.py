"""`make bench`: what a first visit costs, and what a plan costs, beside the first aims."""

import time
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from checklist.plan import shape
from tests.browser import chromium
from tests.cases import content, plans
from tests.conftest import ROOT, pytest_configure
from tests.micropython.interpreter import MicroPython
from tools.bench import cold, notes
from tools.bench.plan import NOW, PLAN

FIXED = ("/micropython/", "/pyscript/")
FONT = ".woff2"
TIMED = "tests.cases.plans.timed"


def kinds(parts: dict[str, float]) -> dict[str, float]:
    """KB on the wire of the fixed parts, of theme and ours, and of the font."""
    found = {"fixed": 0.0, "ours": 0.0, "font": 0.0}
    for address, size in parts.items():
        kind = "font" if address.endswith(FONT) else "fixed" if any(piece in address for piece in FIXED) else "ours"
        found[kind] += size / 1000
    return found


def plans_a_second(seconds: float = 2.0) -> float:
    """How many timelines CPython makes in a second, from the plan's file on."""
    data, count, start = {"plans": [PLAN]}, 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        plans.timed(data, NOW)
        count += 1
    return count / (time.perf_counter() - start)


def plan_in_the_browsers_interpreter() -> float:
    """Milliseconds for the same on MicroPython under node."""
    with MicroPython() as interpreter:
        interpreter.bundle(content.BUNDLE)
        interpreter.milliseconds(TIMED, {"plans": [PLAN]}, NOW, times=5)
        return interpreter.milliseconds(TIMED, {"plans": [PLAN]}, NOW, times=50)


def remarks_in_the_browsers_interpreter() -> float:
    """Milliseconds for the remarks on one note of 200 words among five, on MicroPython under node."""
    plan = shape.read_plan(notes.plan(), content.BUNDLE["words"])[0]
    with MicroPython() as interpreter:
        asked = ("checklist.notes.remarks.note", plan, "thank-you:p0", content.words(), [plan])
        return min(interpreter.milliseconds(*asked, times=5) for _ in range(8))


def report(site: Path) -> str:
    """The table."""
    pytest_configure()
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        found = cold.measure(browser, site)
        browser.close()
    sizes = kinds(found["parts"])
    loads = ", ".join(f"{each / 1000:.2f}" for each in found["all"])
    rows = [
        ("what", "measured", "first aim"),
        ("", "", ""),
        (f"cold load to the first timeline, of {loads} s", f"{found['milliseconds'] / 1000:.2f} s", ""),
        ("the line: the same bytes flat out", f"{found['line'] / 1000:.2f} s", ""),
        ("cold load against the line", f"{found['milliseconds'] / found['line']:.2f}", "1.8"),
        ("bytes until then, with headers", f"{sum(sizes.values()):.0f} KB", ""),
        ("  MicroPython and PyScript", f"{sizes['fixed']:.0f} KB", "fixed"),
        ("  theme and ours", f"{sizes['ours']:.0f} KB", "100 KB"),
        ("  the font", f"{sizes['font']:.0f} KB", "beside"),
        ("requests until then", f"{len(found['parts'])}", ""),
        ("plans a second on CPython", f"{plans_a_second():.0f}", ""),
        ("a plan on MicroPython under node", f"{plan_in_the_browsers_interpreter():.1f} ms", "10 ms"),
        ("remarks on a long note among five", f"{remarks_in_the_browsers_interpreter():.1f} ms", "20 ms"),
    ]
    heaviest = sorted(found["parts"].items(), key=lambda part: (-part[1], part[0]))
    rows += [("", "", ""), ("what came over the line", "", "")]
    rows += [("  " + urlsplit(address).path, f"{size / 1000:.1f} KB", "") for address, size in heaviest]
    wide = max(len(row[0]) for row in rows)
    return "\n".join(f"{what:<{wide}}  {value:>9}  {aim:>9}".rstrip() for what, value, aim in rows)


if __name__ == "__main__":
    print("Slow 4G (1.6 Mbit/s, 150 ms), processor slowed 4 times, nothing cached\n")
    print(report(ROOT / "site"))
