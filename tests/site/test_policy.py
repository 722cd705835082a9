"""The policy: every inline script that runs has its hash, and nothing else may."""

import pytest

from checklist.site.browser import policy

PAGE = '<!doctype html><html><head><meta charset="utf-8"><title>A</title>{}</head></html>'
HASH = "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='"  # of doSomething();

INLINE = (
    # why                                        a script                                               hashes
    ("a script without a type runs", "<script>doSomething();</script>", [HASH]),
    ("a module runs", '<script type="module">doSomething();</script>', [HASH]),
    ("one that stands twice is named once", "<script>doSomething();</script>" * 2, [HASH]),
    ("data does not run", '<script type="application/json">{}</script>', []),
    ("what a page says of itself does not run", '<script type="application/ld+json">{}</script>', []),
    ("PyScript's own tag is not the browser's", '<script type="mpy">import a</script>', []),
    ("a script of the site needs no hash", '<script src="a.js"></script>', []),
)


@pytest.mark.parametrize(("script", "hashes"), [row[1:] for row in INLINE], ids=[row[0] for row in INLINE])
def test_inline_scripts(script, hashes):
    assert policy.inline_hashes(PAGE.format(script)) == hashes


def test_neither_eval_nor_inline_is_allowed():
    text = policy.policy([HASH])
    assert f"script-src 'self' 'wasm-unsafe-eval' {HASH};" in text
    assert [word for word in ("'unsafe-eval'", "unsafe-inline", "http") if word in text] == []


def test_the_policy_comes_before_anything_that_it_governs(tmp_path):
    (tmp_path / "404.html").write_text(PAGE.format("<script>doSomething();</script>"), encoding="utf-8")
    policy.write(tmp_path)
    page = (tmp_path / "404.html").read_text(encoding="utf-8")
    assert page.index("Content-Security-Policy") < page.index(HASH) < page.index("<title>")
    headers = (tmp_path / "_headers").read_text(encoding="utf-8")
    assert [word for word in (HASH, "frame-ancestors 'none'", "nosniff") if word not in headers] == []


@pytest.mark.parametrize("page", ["<p>No head</p>", PAGE.format('<meta http-equiv="Content-Security-Policy">')])
def test_a_page_without_its_place_is_refused(tmp_path, page):
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    with pytest.raises(ValueError, match="needs one"):
        policy.write(tmp_path)
