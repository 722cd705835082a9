"""One cold load of the checklist, with a plan in the store, on a slow phone; and the same bytes flat out."""

import json
import os
import statistics
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser

from checklist.site.serve.server import Site
from tools.bench.plan import PLAN

SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
SLOWER = 4
RUNS = 3
KEY = "after-the-interview/plan/" + PLAN["id"]
PATIENCE = 120
FLAT = """async (name) => {
  const start = performance.now();
  await (await fetch(name, { cache: "no-store" })).arrayBuffer();
  return performance.now() - start;
}"""


@contextmanager
def serving(folder: Path):
    """The address of the folder, served as the site is."""
    site = Site(folder, port=0, quiet=True)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    yield site.address
    site.shutdown()
    site.server_close()


def load(browser: Browser, address: str) -> dict:
    """`milliseconds` from navigation to the mark, and `parts`: what each request carried, by its address.

    Raises TimeoutError where the mark `timeline` does not come.
    """
    context = browser.new_context(viewport={"width": 390, "height": 844}, timezone_id="Europe/London", locale="en-GB")
    context.add_init_script(f"localStorage.setItem({json.dumps(KEY)}, {json.dumps(json.dumps(PLAN))})")
    page = context.new_page()
    line = context.new_cdp_session(page)
    asked: dict[str, str] = {}
    parts: dict[str, float] = {}
    line.on("Network.requestWillBeSent", lambda event: asked.update({event["requestId"]: event["request"]["url"]}))
    line.on(
        "Network.loadingFinished",
        lambda event: parts.update(
            {asked[event["requestId"]]: parts.get(asked[event["requestId"]], 0) + event["encodedDataLength"]}
        ),
    )
    line.send("Network.enable")
    line.send("Network.setCacheDisabled", {"cacheDisabled": False})
    line.send("Network.emulateNetworkConditions", SLOW_4G)
    line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address + "checklist/", wait_until="commit", timeout=PATIENCE * 1000)
    until = time.monotonic() + PATIENCE
    mark = None
    while mark is None:
        if time.monotonic() > until:
            raise TimeoutError(f"no mark `timeline` on {address}checklist/ within {PATIENCE} s")
        page.wait_for_timeout(50)
        mark = page.evaluate("performance.getEntriesByName('timeline')[0]?.startTime ?? null")
    context.close()
    return {"milliseconds": mark, "parts": {name: size for name, size in parts.items() if name.startswith("http")}}


def flat_out(browser: Browser, size: int) -> float:
    """Milliseconds that `size` bytes take on the same line, fetched in one piece."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "index.html").write_text('<!doctype html><link rel="icon" href="data:,">')
        (Path(folder) / "bytes.gz").write_bytes(os.urandom(size))
        with serving(Path(folder)) as address:
            context = browser.new_context()
            page = context.new_page()
            page.goto(address)
            line = context.new_cdp_session(page)
            line.send("Network.enable")
            line.send("Network.emulateNetworkConditions", SLOW_4G)
            took = page.evaluate(FLAT, "bytes.gz")
            context.close()
    return took


def measure(browser: Browser, site: Path) -> dict:
    """The middle one of a few cold loads, and the line beside it."""
    with serving(site) as address:
        loads = [load(browser, address) for _ in range(RUNS)]
    middle = statistics.median_low([each["milliseconds"] for each in loads])
    chosen = next(each for each in loads if each["milliseconds"] == middle)
    chosen["all"] = [each["milliseconds"] for each in loads]
    chosen["line"] = flat_out(browser, round(sum(chosen["parts"].values())))
    return chosen
