"""What the looks hold under: the switch of the scheme, spaced letters, right to left, forced colours, a thumb."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk
from tests.browser.test_start import OVERLAPPING

PAGES = ("", "steps/thank-you/", "asking/", "checklist/")
APART = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }
"""
SHEET = "(css) => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }"
# words of one line that lie on words of another, in what is shown
TOUCHING = """() => {
  const lines = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.parentElement;
    if (!node.textContent.trim() || at.closest("svg, select, option, .hush, [hidden], .search, .md-skip")) continue;
    if (!at.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 2 && box.height > 2) lines.push([at, node.textContent.trim().slice(0, 30), box]);
    }
  }
  const found = [];
  for (const [place, [one, words, a]] of lines.entries()) {
    for (const [other, others, b] of lines.slice(place + 1)) {
      if (one === other || one.contains(other) || other.contains(one)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > Math.min(a.height, b.height) * 0.5) found.push(words + " | " + others);
    }
  }
  return found;
}"""


def opened(reader, path):
    """The page; the checklist with a plan in it, drawn."""
    if path == "checklist/":
        desk.keep(reader, plan_k3f9=desk.stored())
        return desk.opened(reader)
    reader.go(path)
    return reader.page


def assert_all_is_seen(reader, page):
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert reader.cut_off() == [], width
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(TOUCHING) == [], width
        for drawing in page.locator(".drawing svg:visible").all():
            assert drawing.evaluate(OVERLAPPING) == [], width


@pytest.mark.parametrize("path", PAGES)
def test_with_letters_lines_and_paragraphs_set_apart_nothing_is_lost(visit, path):
    reader = visit()
    page = opened(reader, path)
    page.evaluate(SHEET, APART)
    assert_all_is_seen(reader, page)


@pytest.mark.parametrize("path", PAGES)
def test_from_right_to_left_nothing_overlaps_or_runs_off(visit, path):
    reader = visit()
    page = opened(reader, path)
    page.evaluate("for (const each of [document.documentElement, document.body]) each.dir = 'rtl'")
    assert_all_is_seen(reader, page)


def test_words_that_lie_on_each_other_are_found(visit):
    reader = visit()
    page = opened(reader, "asking/")
    assert page.evaluate(TOUCHING) == []
    page.evaluate(SHEET, "h2 { margin-block-end: -1.5em !important; }")
    assert page.evaluate(TOUCHING) != []


@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_system_decides_until_the_switch_does(visit, system):
    paper = {"light": "rgb(253, 252, 250)", "dark": "rgb(25, 24, 21)"}
    reader = visit(color_scheme=system)
    reader.go("asking/")
    body, switch = reader.page.locator("body"), reader.page.locator("#scheme")
    for scheme in (system, "light", "dark", system):
        expect(body).to_have_css("background-color", paper[scheme])
        switch.click()
    reader.page.reload()
    expect(body).to_have_css("background-color", paper["light"])
    expect(reader.page.locator("html")).to_have_css("color-scheme", "light")


@pytest.mark.parametrize("path", PAGES)
def test_in_forced_colours_what_is_drawn_is_told_from_the_ground(visit, path):
    reader = visit(forced_colors="active")
    page = opened(reader, path)
    strange = page.evaluate("""() => {
      const probe = document.body.appendChild(document.createElement("i"));
      const own = ["Canvas", "CanvasText", "LinkText", "ButtonText", "GrayText", "Highlight"].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      const shapes = [...document.querySelectorAll(".page svg :is(path, circle, text)")];
      const painted = ({ fill, stroke }) => [fill, stroke].filter((one) => one !== "none");
      return shapes.filter((each) => each.checkVisibility() && each.closest("svg").checkVisibility()
        && painted(getComputedStyle(each)).some((one) => !own.includes(one))).map((each) => each.outerHTML);
    }""")
    assert strange == [], "a colour that the reader did not choose"
    assert page.locator("article svg:visible").count() > 0 or path == "asking/"


@pytest.mark.parametrize(
    ("path", "says", "leaves_out"),
    [
        ("", ("After the Interview", "Their move", "7 days later"), ("Show my timeline", "When did it end", "Search")),
        ("steps/thank-you/", ("After the Interview", "until 48 hours after", "Sources"), ("Get your own dates",)),
        ("asking/", ("After the Interview", "Close the file"), ("Get your own dates", "What you type stays")),
        (
            "how-the-dates-are-worked-out/",
            ("After the Interview", "No third time"),
            ("Before you leave The first day",),
        ),
    ],
)
def test_a_page_prints_what_is_to_be_read_and_no_more(visit, path, says, leaves_out):
    reader = visit(color_scheme="dark")
    reader.go(path)
    paper = desk.words(desk.sheet(reader.page))
    assert [one for one in says if one not in paper] == []
    assert [one for one in leaves_out if one in paper] == []
    reader.page.emulate_media(media="print", color_scheme="dark")
    reader.page.set_viewport_size({"width": 673, "height": 1000})
    assert reader.cut_off() == []
    expect(reader.page.locator("h1").first).to_have_css("color", "rgb(0, 0, 0)")
    expect(reader.page.locator("body")).to_have_css("background-color", "rgba(0, 0, 0, 0)")


def test_on_a_telephone_the_next_thing_to_do_is_under_the_thumb(visit):
    reader = visit(viewport={"width": 390, "height": 844})
    page = opened(reader, "checklist/")
    button = page.locator(".step--now .button").first.bounding_box()
    tick = page.locator(".step--now .tick").bounding_box()
    assert button["y"] + button["height"] < 760
    assert tick["y"] + tick["height"] < 800
    reader.go("")
    back = page.get_by_role("link", name="Interview on Thursday 5 March").bounding_box()
    assert back["y"] + back["height"] < 600, "who comes back is led to their own timeline first"


def test_on_a_telephone_a_newcomer_finds_the_button_under_the_thumb(visit):
    reader = visit(viewport={"width": 390, "height": 844})
    reader.go("")
    show = reader.page.get_by_role("button", name="Show my timeline").bounding_box()
    assert show["y"] + show["height"] < 760
