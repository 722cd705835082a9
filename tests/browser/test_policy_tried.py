"""The policy by trying: what somebody might put into a page does not run, and goes nowhere; and nobody frames it."""

import threading

import pytest
from playwright.sync_api import expect

from checklist.site.serve.server import Site
from tests.browser import checklist as desk
from tests.conftest import ROOT

KINDS = ("", "steps/thank-you/", "asking/", "templates/plain-thanks/", "public-holidays/", "checklist/", "no/such/page")
# each attempt gives "held" where the page withstood it
TRY = """async (foreign) => {
  const broken = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => broken.push(effectiveDirective));
  const settled = (wait) => new Promise((resolve) => { setTimeout(resolve, wait); });
  const found = {};
  await settled(0); // what runs at once from here is the test's own, and exempt from the policy
  const made = (tag, more) => Object.assign(document.createElement(tag), more);
  window.ran = 0;
  document.body.append(made("script", { text: "window.ran += 1" }));
  document.body.insertAdjacentHTML("beforeend", "<p onclick='window.ran += 1' id='tried'></p>");
  document.body.insertAdjacentHTML("beforeend", "<svg onload='window.ran += 1'></svg>");
  document.getElementById("tried").click();
  document.body.append(made("a", { href: "javascript:window.ran += 1", id: "tried-link" }));
  document.getElementById("tried-link").click();
  document.body.append(made("script", { src: `${foreign}other.js` }));
  document.body.append(made("img", { src: `${foreign}other.png` }));
  document.body.append(made("iframe", { src: foreign }));
  document.body.append(made("object", { data: `${location.origin}/mark.svg` }));
  document.head.append(made("link", { rel: "stylesheet", href: `${foreign}other.css` }));
  document.head.append(made("base", { href: foreign }));
  found.base = document.baseURI.startsWith(location.origin) ? "held" : document.baseURI;
  try { eval("window.ran += 1"); found.eval = "ran"; } catch { found.eval = "held"; }
  try { new Function("window.ran += 1")(); found.made = "ran"; } catch { found.made = "held"; }
  for (const way of ["fetch", "beacon", "socket"]) {
    try {
      if (way === "fetch") await fetch(foreign);
      if (way === "beacon") navigator.sendBeacon(foreign, "x");
      if (way === "socket") new WebSocket(foreign.replace("http", "ws"));
    } catch { found[way] = "held"; }
  }
  const form = made("form", { method: "post", action: location.href });
  document.body.append(form);
  form.submit();
  await settled(300);
  found.ran = window.ran === 0 ? "held" : `ran ${window.ran} times`;
  return [found, [...new Set(broken)].sort()];
}"""
REFUSED = {
    "script-src-elem",
    "script-src-attr",
    "script-src",
    "img-src",
    "frame-src",
    "object-src",
    "style-src-elem",
    "base-uri",
    "form-action",
    "connect-src",
}


@pytest.fixture
def plain(tmp_path):
    """The site on a host that ignores `_headers`, and on another origin a page that frames what its fragment names."""
    (tmp_path / "index.html").write_text(
        "<!doctype html><title>Other</title><iframe width=800 height=800></iframe>"
        "<script>document.querySelector('iframe').src = location.hash.slice(1)</script>",
        encoding="utf-8",
    )
    made = [Site(ROOT / "site", port=0, quiet=True), Site(tmp_path, port=0, quiet=True)]
    made[0].rules = []
    for one in made:
        threading.Thread(target=one.serve_forever, daemon=True).start()
    yield made[0].address, made[1].address
    for one in made:
        one.shutdown()
        one.server_close()


def test_what_is_put_into_a_page_does_not_run_and_reaches_nobody(visit, plain):
    reader = visit(expects=("",))
    bare, foreign = plain
    asked = []
    reader.context.on("request", lambda request: asked.append(request.url))
    for host in (reader.site, bare):  # with the policy as a header and in the page, and in the page alone
        for path in KINDS:
            reader.page.goto(host + path)
            if path == "checklist/":
                desk.begun(reader.page)
            found, broken = reader.page.evaluate(TRY, foreign)
            assert set(found.values()) == {"held"}, f"{host}{path}: {found}"
            assert set(broken) >= REFUSED, f"{host}{path}: {REFUSED - set(broken)} was allowed"


def test_no_page_shows_or_starts_inside_a_page_of_another_origin(visit, plain):
    reader = visit(expects=("",))
    bare, foreign = plain
    page = reader.page
    for path in KINDS:
        page.goto(foreign + "#" + bare + path)
        page.reload()
        frame = page.frame_locator("iframe")
        expect(frame.locator("body")).to_have_text("This page does not work inside another page. Open it by itself")
        inner = page.frames[1]
        assert inner.evaluate("document.querySelectorAll('body *').length") == 1
        assert (
            inner.evaluate("typeof window.afterTheInterviewEarly + typeof window.afterTheInterviewKept")
            == "undefined" * 2
        )
    assert not [one for one in reader.requests if one.endswith(".wasm")], "Python does not start in a frame"
    with reader.context.expect_page() as opened:
        box = frame.get_by_role("link").bounding_box()  # nothing is drawn anew in a page that was stopped
        page.mouse.click(box["x"] + 5, box["y"] + 5)
    assert opened.value.url == bare + KINDS[-1]
    page.goto(foreign + "#" + reader.site + "checklist/")
    page.reload()
    page.wait_for_timeout(500)
    assert page.frames[1].url.startswith("chrome-error:"), "a host that reads _headers refuses the frame"
