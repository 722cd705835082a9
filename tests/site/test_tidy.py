"""Pages as they are written: no empty lines, and white space kept where it says something."""

import pytest

from checklist.site.guide import cleanup

PAGES = (
    # why, a page, tidied
    ("empty lines go", "\n\n<p>a</p>\n  \n\n  <p>b</p>\n", "<p>a</p>\n  <p>b</p>\n"),
    ("white space at the end of a line goes", "<p>a  \n  b</p>", "<p>a\n  b</p>"),
    ("what is written in a field stays", "<textarea>a \n\n b</textarea> \n\n<p>", "<textarea>a \n\n b</textarea>\n<p>"),
    ("two that keep their own", "<pre>\n\n</pre>\n\n<pre> \n</pre>", "<pre>\n\n</pre>\n<pre> \n</pre>"),
    ("the switches of Material go", '<input class="md-toggle" id="__drawer"><label class="md-overlay"></label>', ""),
)


@pytest.mark.parametrize(("page", "tidied"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_a_page_is_tidied(page, tidied):
    assert cleanup.tidy(page) == tidied


def test_every_page_below_is_written_anew(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text("<p> \n\nß", encoding="utf-8")
    cleanup.write(tmp_path)
    assert (tmp_path / "a/index.html").read_text(encoding="utf-8") == "<p>\nß"
