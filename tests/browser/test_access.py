"""The checklist for everybody: by keyboard, heard, in both schemes, at three widths, in forced colours."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

WIDTHS = (320, 390, 1280)
LOOKED_AT = (("light", 320), ("dark", 390), ("light", 1280))
SENT = {key: {"state": "done", "at": "2026-03-05T17:06"} for key in ("thank-you:p1", "thank-you:p2")}
STATES = {
    "day 0": ("2026-03-05T17:00", {"steps": {"ask-for-news": {"moved": "2026-03-18"}}}),
    "late": ("2026-03-06T15:00", {"steps": {"follow-the-company": {"state": "skipped", "at": "2026-03-05T17:06"}}}),
    "their move": ("2026-03-09T09:00", {"steps": SENT}),
    "asked after a long wait": ("2026-03-20T09:00", {"steps": SENT}),
    "an offer to decide": (
        "2026-03-17T09:00",
        {
            "steps": {**SENT, "acknowledge-the-offer": {"state": "done", "at": "2026-03-16T17:06"}},
            "outcome": {"kind": "offer", "heard": "2026-03-16"},
        },
    ),
}
SCREENS = ("agenda", "review/k3f9", "log", "note/k3f9/ask-for-news")


# axe does not see the ground of the band, which is drawn behind it
BAND = """() => [...document.querySelectorAll(".step--now :is(a, button, summary, p, label)")].filter((each) =>
  !each.closest(".button:not(.button--plain)") && each.checkVisibility()).map((each) =>
  [each, each.closest(".step--now")]).map(([each, band]) =>
  [each.textContent, getComputedStyle(each).color, getComputedStyle(band, "::after").backgroundColor])"""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as the browser writes them, `rgb(13, 79, 92)`, by WCAG's own formula."""
    lights = []
    for colour in (one, other):
        parts = [int(part) / 255 for part in re.findall(r"[0-9]+", colour)[:3]]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        lights.append(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def faint(page) -> list:
    """What stands in the band and does not stand out from it."""
    return [said for said, words, ground in page.evaluate(BAND) if contrast(words, ground) < 4.5]


@pytest.mark.parametrize("state", STATES)
def test_each_state_in_both_schemes_and_at_three_widths(visit, state):
    now, fields = STATES[state]
    reader = visit(now=now)
    desk.keep(reader, plan_k3f9=desk.stored(**fields))
    page = desk.opened(reader)
    page.evaluate("document.querySelectorAll('#checklist details').forEach((each) => { each.open = true })")
    expect(page.locator("#checklist details[open] > .more__text:empty")).to_have_count(0)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert faint(page) == [], scheme
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (
                f"{scheme} at {width}: nothing to scroll sideways"
            )
            assert reader.cut_off() == [], f"{scheme} at {width}"
            if (scheme, width) in LOOKED_AT:
                assert reader.violations() == [], f"{scheme} at {width}"


@pytest.mark.parametrize("screen", SCREENS)
def test_each_screen_beside_the_timeline(visit, screen):
    reader = visit(now="2026-03-17T09:00")
    desk.keep(
        reader,
        plan_k3f9=desk.stored(steps=SENT, diary=[{"on": "2026-03-06", "what": "Applied", "count": 2}]),
        plan_b2b2=desk.stored(id="b2b2", company="Acme", steps=SENT),
    )
    reader.go("checklist/#" + screen)
    page = desk.begun(reader.page)
    expect(page.locator("#title")).to_be_visible()
    expect(page.locator("#note")).to_have_count(1 if screen.startswith("note") else 0)
    page.evaluate("document.querySelectorAll('#checklist details').forEach((each) => { each.open = true })")
    for scheme, width in LOOKED_AT:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{scheme} at {width}"
        assert reader.cut_off() == [], f"{scheme} at {width}"
        assert reader.violations() == [], f"{scheme} at {width}"


SEEN = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
  // inside a date field the browser rings the part that has the focus, out of a page's sight
  const inside = /date|time/.test(at.type) && !at.matches(":focus-visible");
  const ring = inside || parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
  return { id: at.id, ring, shown: box.bottom > 0 && box.top < innerHeight && box.width > 0 };
}"""


def tabbed_to(page, wanted) -> None:
    """Presses Tab until the focus is on the element with the id, and watches that it can be seen on the way."""
    for _ in range(80):
        page.keyboard.press("Tab")
        seen = page.evaluate(SEEN)
        assert seen["ring"], f"no visible focus at {page.evaluate('document.activeElement.outerHTML')[:200]}"
        assert seen["shown"], f"the focus is out of sight at {seen['id']}"
        if seen["id"] == wanted:
            return
    raise AssertionError(f"{wanted} is not reached by Tab")


def test_by_keyboard_alone_from_the_address_to_a_ticked_row(visit):
    page = desk.opened(visit(now="2026-03-03T17:00"))
    tabbed_to(page, "f-interview-date")
    page.keyboard.type("03032026")  # day and month alike: the field's order is that of the machine
    tabbed_to(page, "f-interview-ends")
    page.keyboard.type("1430")
    tabbed_to(page, "f-said")
    page.keyboard.type(desk.SAID)
    for _ in range(2):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.localName") == "summary":
            break
    if not page.locator("#told-more").evaluate("(fold) => fold.open"):
        page.keyboard.press("Enter")
    tabbed_to(page, "f-people")
    page.keyboard.type("\n".join(desk.PEOPLE))
    tabbed_to(page, "f-region")
    page.keyboard.type("United K")
    expect(page.locator("#f-part")).to_be_attached()
    tabbed_to(page, "f-part")
    page.keyboard.type("Engl")
    tabbed_to(page, "show")
    page.keyboard.press("Enter")
    expect(page.locator("#now-title")).to_be_focused()
    expect(page.locator("#facts")).to_contain_text(
        "You met Mary Shaw and Tom Reed on Tuesday 3 March, until 14:30. "
        "They said “end of next week”, which is Friday 13 March."
    )
    tabbed_to(page, "tick-thank-you:p2")
    page.evaluate("""() => {
      window.heard = [];
      new MutationObserver(() => heard.push(document.getElementById("aloud").textContent))
        .observe(document.getElementById("aloud"), { childList: true, characterData: true, subtree: true });
    }""")
    page.keyboard.press("Space")
    expect(desk.row(page, "thank-you:p2")).to_contain_text("Done at 17:00.")
    expect(page.locator("[id='undo-thank-you:p2']")).to_be_focused()
    assert page.evaluate("heard") == ["Done: Thank Tom Reed."], "said aloud once"
    assert desk.plans(page)[0]["region"] == "GB-ENG"


def test_in_forced_colours_without_motion_every_mark_is_seen(visit):
    reader = visit(forced_colors="active", reduced_motion="reduce", now=STATES["late"][0])
    desk.keep(reader, plan_k3f9=desk.stored(**STATES["late"][1]))
    page = desk.opened(reader)
    drawn = page.evaluate("""() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll("#course .mark")].filter((each) => each.checkVisibility()).map((each) => {
        const box = each.getBoundingClientRect();
        return [box.width > 8 && box.height > 8, getComputedStyle(each).color !== paper];
      });
    }""")
    assert len(drawn) > 8
    assert all(large and told_apart for large, told_apart in drawn)
    moving = page.evaluate("""() => [...document.querySelectorAll("#checklist *")].filter((each) =>
      parseFloat(getComputedStyle(each).transitionDuration) > 0.01
      || getComputedStyle(each).animationName !== "none").length""")
    assert moving == 0
    desk.ticked(page, "thank-you:p2")
