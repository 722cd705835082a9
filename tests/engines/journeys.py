"""What is tried in each engine: the main journey of the checklist, and what goes wrong with the store and the line."""

import json
import time

PREFIX = "after-the-interview/"
PATIENCE = 20  # seconds
# before all of the page's own; a page's own policy allows it, for it is a file of the site
HELP = """window.afterTheInterviewTried = (body, given) => {
  const $ = (place) => document.querySelector(place);
  const text = (place) => (
    [...document.querySelectorAll(place)].map((one) => one.innerText).join(" ").replace(/\\s+/g, " ").trim());
  const calls = {
    text: () => text(given[0]),
    count: () => document.querySelectorAll(given[0]).length,
    seen: () => Boolean($(given[0])?.getClientRects().length),
    value: () => $(given[0])?.value ?? "",
    get: () => { try { return localStorage.getItem(given[0]); } catch (error) { return null; } },
    keys: () => { try { return Object.keys(localStorage); } catch (error) { return []; } },
    set: () => { localStorage.setItem(given[0], given[1]); return ""; },
    drop: () => { localStorage.clear(); return ""; },
    choose: () => {
      $(given[0]).value = given[1];
      $(given[0]).dispatchEvent(new Event("input", { bubbles: true }));
      $(given[0]).dispatchEvent(new Event("change", { bubbles: true }));
      return "";
    },
    fill: () => {
      let text = "x".repeat(1 << 20), number = 0;
      while (text) {
        try { localStorage.setItem("other" + number++, text); }
        catch (error) { text = text.slice(text.length / 2 + 0.5); }
      }
      return "";
    },
    style: () => getComputedStyle($(given[0]))[given[1]],
    wide: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    focus: () => document.activeElement?.id ?? "",
  };
  return calls[body]();
};
// a clock that stands at 17:00 on Thursday 5 March 2026, as far as dates are concerned
(() => {
  const Real = Date, at = new Real(2026, 2, 5, 17, 0).getTime();
  window.Date = class extends Real {
    constructor(...given) { if (given.length) super(...given); else super(at); }
    static now() { return at; }
  };
})();
"""
SHUT = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("The store is shut.", "SecurityError"); } });"""
HOLLOW = "Storage.prototype.setItem = function () {};"
ONE = {
    "format": 1,
    "id": "k3f9",
    "made": "2026-03-05T16:00",
    "changed": "2026-03-05T16:00",
    "region": "GB-ENG",
    "company": "Acme",
    "interview": {"date": "2026-03-05", "ends": "14:30"},
    "promises": [{"said": "end of next week", "on": "2026-03-05"}],
    "people": [{"id": "p1", "name": "Mary Shaw"}, {"id": "p2", "name": "Tom Reed"}],
}


class Trial:
    """One engine on one host."""

    def __init__(self, engine, host):
        self.engine, self.host = engine, host

    def begin(self, script="", lost=(), kept=None):
        """A newcomer's checklist, or that of somebody who has `kept` texts by key."""
        self.host.script, self.host.lost = HELP, ()
        self.engine.fresh()
        if kept:
            self.engine.open(self.host.address + "no/such/page")
            self.until(lambda: self.ask("count", "h1"))
            for key, text in kept.items():
                self.ask("set", PREFIX + key, text)
        self.host.script, self.host.lost = HELP + script, lost
        self.go()

    def go(self, fragment=""):
        self.engine.open(self.host.address + "checklist/" + fragment)

    def again(self):
        """The checklist, loaded again."""
        self.engine.open("about:blank")
        time.sleep(0.2)
        self.go()
        self.started()

    def ask(self, call, *given):
        return self.engine.run(call, *given)

    def until(self, true, what=""):
        """Waits until it is true. Raises AssertionError where it never is."""
        end, last = time.monotonic() + PATIENCE, ""
        while time.monotonic() < end:
            try:
                if true():
                    return
            except Exception as error:  # the page is not there yet
                last = str(error).splitlines()[0] if str(error) else repr(error)
            time.sleep(0.1)
        raise AssertionError(f"it never came: {what} {last}")

    def started(self):
        self.until(lambda: self.ask("count", "#checklist[data-started]"), "the start")

    def says(self, place, *pieces):
        """Waits until the words at the place hold one of the pieces: each engine writes dates in its own language."""
        self.until(
            lambda: any(piece in self.ask("text", place) for piece in pieces),
            f"{pieces!r} in {place}; there is {self.ask('text', place)[:300]!r}",
        )

    def plan(self):
        """The one plan in the store."""
        keys = [one for one in self.ask("keys") if one.startswith(PREFIX + "plan/")]
        return json.loads(self.ask("get", keys[0])) if keys else {}


def journey(at):
    """A newcomer tells what they know, sees their dates, ticks, writes a note, and finds all of it again."""
    at.begin()
    at.started()
    at.engine.type("#f-interview-date", "2026-03-05")
    assert at.ask("value", "#f-interview-date") == "2026-03-05", "the date that was typed: " + at.ask(
        "value", "#f-interview-date"
    )
    at.engine.type("#f-interview-ends", "14:30")
    at.engine.type("#f-said", "end of next week")
    at.ask("choose", "#f-region", "GB")
    at.until(lambda: at.ask("count", "#f-part"), "the parts of the country")
    at.ask("choose", "#f-part", "GB-ENG")
    at.engine.type("#f-people", "Mary Shaw\nTom Reed")
    at.engine.click("#told-form [name=show]")
    at.says("#facts", "You met Mary Shaw and Tom Reed on Thursday")
    at.says("[id='row-ask-for-news']", "Mon 16 March", "Mon, March 16", "Tue 17 March")
    assert at.ask("wide") <= 0, "the page is wider than its window"
    at.engine.click("[id='tick-thank-you:p2']")
    at.until(lambda: at.ask("count", "[id='undo-thank-you:p2']"), "what was ticked")
    at.again()
    at.says("#past-rows", "One thing done")
    at.go("#note/" + at.plan()["id"] + "/thank-you:p1")
    at.says("#checklist", "Open in email")
    assert at.ask("value", "#f-note\\.text").startswith("Dear"), at.ask("value", "#f-note\\.text")[:40]
    at.engine.type("#f-note\\.subject", "Thank you for today")
    at.engine.press("Tab")
    at.until(
        lambda: at.plan()["notes"]["thank-you:p1"]["subject"] == "Thank you for today", "the subject that was typed"
    )
    at.go("#agenda")
    at.says("#title", "Your interviews")


def looks(at):
    """Only words that can be pressed are underlined, and a date that is not known shows as empty."""
    at.begin()
    at.started()
    assert at.ask("value", "#f-interview-date") == ""
    line = at.ask("style", "#checklist .more > summary", "textDecorationLine")
    inner = at.ask("style", "#checklist .more > summary > span", "textDecorationLine")
    assert "underline" in (line, inner), f"summary {line}, words in it {inner}"
    assert line == "none" or inner == "none", "underlined twice"


def shut(at):
    """The store throws at the first touch: the page works, and says that it keeps nothing."""
    at.begin(SHUT)
    at.started()
    at.says("#checklist .notice--trouble", "This browser keeps nothing for this site.")
    at.engine.type("#f-interview-date", "2026-03-05")
    at.engine.click("#told-form [name=show]")
    at.says("#facts", "Thursday 5 March", "Thursday, March 5")


def hollow(at):
    """The store takes everything and keeps nothing: said at the first change."""
    at.begin(HOLLOW)
    at.started()
    at.engine.type("#f-interview-date", "2026-03-05")
    at.engine.click("#told-form [name=show]")
    at.says("#checklist .notice--trouble", "This browser keeps nothing for this site.")
    at.says("#facts", "Thursday 5 March", "Thursday, March 5")


def full(at):
    """The store is full: the change stands on the page, and that it is not kept is said."""
    at.begin(kept={"plan/k3f9": json.dumps(ONE)})
    at.started()
    at.ask("fill")
    at.engine.click("[id='tick-thank-you:p1']")
    at.says("#checklist .notice--trouble", "This browser’s store is full, so the last change is not kept.")
    at.until(lambda: at.ask("count", "[id='undo-thank-you:p1']"), "the tick")
    assert at.plan().get("steps", {}) == {}


def broken(at):
    """Stored texts that cannot be read are said once and kept to the letter; another plan is there."""
    bad = {"plan/cut": json.dumps(ONE)[:60], "plan/list": "[]", "plan/mark": "\ufeff" + json.dumps(ONE)}
    at.begin(kept={"plan/k3f9": json.dumps(ONE), **bad})
    at.started()
    at.says("#checklist .notice--trouble", "3 interviews that were kept here could not be read.")
    at.says("#title", "Acme")
    assert {key: at.ask("get", PREFIX + key) for key in bad} == bad
    at.engine.click("#to-kept a")
    at.says("#title", "What is set aside")


def newer(at):
    """A plan of a newer version is not touched."""
    text = json.dumps({**ONE, "format": 2})
    at.begin(kept={"plan/k3f9": text})
    at.started()
    at.says("#checklist .notice--trouble", "kept by a newer version of this page")
    assert at.ask("get", PREFIX + "plan/k3f9") == text


def signs(at):
    """A NUL and half a pair in what is kept leave a page."""
    at.begin(kept={"plan/k3f9": json.dumps({**ONE, "company": "COMPANY"}).replace("COMPANY", "Ac\\u0000me \\ud83d")})
    at.started()
    at.says("#title", "Acme \ufffd")


def cleared(at):
    """The store is emptied while the page is open: what is on the page is kept again with the next change."""
    at.begin(kept={"plan/k3f9": json.dumps(ONE)})
    at.started()
    at.ask("drop")
    at.engine.click("[id='tick-thank-you:p1']")
    at.until(lambda: at.plan().get("steps", {}).get("thank-you:p1"), "the change in the store")


def holidays(at):
    """Without the tables of holidays the dates leave out weekends, and say so; the list of places is the page's own."""
    at.begin(lost=("/holidays/*",), kept={"plan/k3f9": json.dumps({**ONE, "region": "SA"})})
    at.started()
    at.says("#checklist .notice--trouble", "The holidays of Saudi Arabia could not be loaded")


def python(at):
    """Python does not come: a sentence says so, and what is typed is kept for the next visit."""
    at.begin(lost=("*.wasm",))
    at.until(lambda: at.ask("seen", "#not-started"), "the sentence")
    at.engine.type("#f-interview-date", "2026-03-05")
    at.until(lambda: "2026-03-05" in (at.ask("get", PREFIX + "early") or ""), "what was typed early")
    at.host.lost = ()
    at.again()
    at.until(lambda: at.plan().get("interview", {}).get("date") == "2026-03-05", "the date in a plan")


TRIALS = (journey, looks, shut, hollow, full, broken, newer, signs, cleared, holidays, python)
