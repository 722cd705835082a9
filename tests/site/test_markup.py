"""html-validate over every page of the built site. Its settings are in tests/html-validate.json."""

import json
import subprocess
import tempfile
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.micropython.interpreter import NODE
from tests.site.pages import SITE

PROGRAM = ROOT / "node_modules/html-validate/bin/html-validate.mjs"
SETTINGS = ROOT / "tests/html-validate.json"
# Firefox ticks boxes again on a reload, unless they say so; the standard gives boxes no `autocomplete`.
KEPT = {
    ("input-attributes", 'Attribute "autocomplete" is not allowed on <input type="checkbox">'),
    ("valid-autocomplete", 'autocomplete attribute cannot be used on <input type="checkbox">'),
    ("input-attributes", 'Attribute "autocomplete" is not allowed on <input type="radio">'),
    ("valid-autocomplete", 'autocomplete attribute cannot be used on <input type="radio">'),
}


def found(*files: str) -> list[str]:
    """What html-validate finds in the files: each with its file, line and rule."""
    asked = [NODE, PROGRAM, "--config", SETTINGS, "--formatter", "json", *files]
    with tempfile.TemporaryFile() as out:  # it ends before a pipe has taken all that it says
        answer = subprocess.run(asked, cwd=ROOT, stdout=out, stderr=subprocess.PIPE, text=True, check=False)
        out.seek(0)
        said = out.read().decode("utf-8")
    assert said, answer.stderr
    return [
        f"{Path(file['filePath']).relative_to(ROOT)}:{one['line']}: {one['ruleId']}: {one['message']}"
        for file in json.loads(said)
        for one in file["messages"]
        if (one["ruleId"], one["message"]) not in KEPT
    ]


def test_every_page_is_valid():
    files = sorted(str(path) for path in SITE.rglob("*.html"))
    assert len(files) > 10
    assert found(*files) == []


@pytest.mark.parametrize(
    ("markup", "rule"),
    [
        ("<ul><p>a</p></ul>", "element-permitted-content"),
        ('<img src="a.png">', "wcag/h37"),
        ('<p style="color: red">a</p>', "no-inline-style"),
        ('<p id="content">a</p>', "no-dup-id"),
        ('<script src="https://elsewhere.example/a.js" crossorigin></script>', "require-sri"),
    ],
)
def test_what_is_wrong_is_found(markup, rule):
    page = (SITE / "index.html").read_text(encoding="utf-8").replace("</article>", markup + "</article>", 1)
    wrong = ROOT / "build" / "wrong.html"  # under the root, where the settings hold
    wrong.write_text(page, encoding="utf-8")
    try:
        assert any(rule in one for one in found(str(wrong)))
    finally:
        wrong.unlink()
