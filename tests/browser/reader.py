"""A reader at a fixed time in a fixed place, and a watch over what their browser complains about."""

from datetime import datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Response, expect

POLICY = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI} at ${event.sourceFile}`));
"""
# Chromium's own remark on a machine that is slow at the moment: the file is used, later than it had thought
SLOW = "was preloaded using link preload but not used within a few seconds"
OURS = ("data:", "blob:", "about:")


CUT_OFF = """() => [...document.querySelectorAll("body *")].filter((each) => {
  const words = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  if (!words && !each.matches("input, select, textarea, button")) return false;
  // what is there for those who listen alone is a clipped dot
  for (let box = each; box; box = box.parentElement) if (getComputedStyle(box).clipPath === "inset(50%)") return false;
  // a table that is wider than the window rolls in a box of its own, which the keyboard reaches
  const rolls = each.closest("[tabindex='0']");
  if (rolls && rolls.scrollWidth > rolls.clientWidth && getComputedStyle(rolls).overflowX === "auto") return false;
  if (each.closest("[hidden], dialog, svg") || !each.checkVisibility({ visibilityProperty: true })) return false;
  const box = each.getBoundingClientRect();
  const onPage = box.width > 1 && box.height > 1 && box.bottom > 0;
  return onPage && (box.right > innerWidth + 1 || box.left < -1);
}).map((each) => each.tagName + "." + each.className + " " + each.textContent.slice(0, 40))"""


class Reader:
    """One browser context on `site`, whose clock stands at `now` (`YYYY-MM-DDTHH:MM`, the reader's own).

    `expects` are pieces of complaints that the test asks for; each must come, and any
    other is a failure at the end of the test.
    """

    def __init__(
        self, browser: Browser, site: str, now: str, zone: str, locale: str, expects: tuple[str, ...], **options
    ):
        self.site, self.zone, self.expects = site, zone, expects
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.context: BrowserContext = browser.new_context(
            timezone_id=zone, locale=locale, service_workers="block", **options
        )
        self.context.set_default_timeout(20_000)
        if options.get("java_script_enabled", True):
            self.context.add_init_script(POLICY)
            self.at(now)
        self.context.on("console", self._console)
        self.context.on("weberror", lambda error: self.complaints.append(f"page error: {error.error}"))
        self.context.on("request", self._request)
        self.page: Page = self.context.new_page()

    def at(self, now: str) -> None:
        """Sets the reader's clock; timers go on as they are."""
        self.context.clock.set_fixed_time(datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(self.zone)))

    def go(self, path: str = "") -> Response | None:
        """Opens a page of the site; `path` without a slash in front."""
        return self.page.goto(self.site + path)

    def started(self) -> None:
        """Waits until the checklist runs. The mark `timeline` is no help here: a clock that stands hides it."""
        expect(self.page.locator("[data-started]")).to_be_attached(timeout=30_000)

    def violations(self) -> list[str]:
        """What axe finds on the page, each with its places."""
        found = Axe().run(self.page, options={"resultTypes": ["violations"]}).response["violations"]
        return [f"{each['id']}: {each['help']}: {[node['target'] for node in each['nodes']]}" for each in found]

    def cut_off(self) -> list[str]:
        """The words and fields that reach beyond the window's edge, where clipping hides them from a scroll bar."""
        return self.page.evaluate(CUT_OFF)

    def _console(self, message) -> None:
        if message.type in ("error", "warning") and SLOW not in message.text:
            self.complaints.append(f"console {message.type}: {message.text} ({message.location.get('url', '')})")

    def _request(self, request) -> None:
        self.requests.append(request.url)
        if urlsplit(request.url)[:2] != urlsplit(self.site)[:2] and not request.url.startswith(OURS):
            self.complaints.append(f"foreign request: {request.url}")

    def close(self) -> list[str]:
        """Ends the visit; what is left to complain about, with what was expected and did not come."""
        self.context.close()
        left = [each for each in self.complaints if not any(piece in each for piece in self.expects)]
        return left + [
            f"expected and not seen: {piece}"
            for piece in self.expects
            if not any(piece in each for each in self.complaints)
        ]
