"""The tables of cases on the interpreter in the page, started as the checklist starts it."""

import json

import pytest
from playwright.sync_api import expect

from checklist.site.serve.server import TYPES
from tests.cases import content
from tests.conftest import ROOT
from tests.micropython.interpreter import modules
from tests.tables import NAMES, letters, table

PLUGINS = ["!donkey", "!py-editor", "!py-game", "!py-terminal", "!codemirror", "!error"]
POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'"
PAGE = f"""<!doctype html><html lang="en" data-tables='{json.dumps(NAMES)}'><title>Cases</title>
<script type="module" src="boot.js"></script>
<mpy-config src="config.json"></mpy-config><py-config>{json.dumps({"plugins": PLUGINS})}</py-config>
<script type="mpy" src="main.py"></script>"""
BOOT = 'import { hooks } from "./pyscript/core.js";\nhooks.worker.onBeforeRunAsync.clear();\n'
MAIN = """
import json
from pyscript import document
from tests.cases import content, every

with open("bundle.json") as file:
    content.BUNDLE.update(json.loads(file.read()))
for name in json.loads(document.documentElement.dataset.tables):
    answers = document.createElement("pre")
    answers.id = name
    answers.textContent = json.dumps(every.answers(name))
    document.body.append(answers)
document.body.dataset.done = "yes"
"""


def files() -> dict[str, bytes]:
    """The little page's own files by their path, with the parts that the build took from npm."""
    python = modules()
    config = {
        "interpreter": "./micropython/micropython.mjs",
        "files": {"./bundle.json": "./bundle.json", **{f"./{path}": f"./{path}" for path in python}},
        "plugins": PLUGINS,
    }
    made = {
        "index.html": PAGE,
        "boot.js": BOOT,
        "main.py": MAIN,
        "config.json": json.dumps(config),
        "bundle.json": json.dumps(content.BUNDLE, ensure_ascii=False),
    }
    found = {path: text.encode() for path, text in made.items()}
    found |= {path: (ROOT / path).read_bytes() for path in python}
    vendor = ROOT / "build/vendor"
    for part in (*vendor.glob("pyscript/*"), *vendor.glob("micropython/*")):
        found[part.relative_to(vendor).as_posix()] = part.read_bytes()
    return found


@pytest.fixture
def answers(visit):
    """What the page gives for each table, by its name."""
    reader, served = visit(), files()

    def fulfil(route):
        path = route.request.url.split("/interpreter/")[1] or "index.html"
        if path not in served:
            route.fulfill(status=404)
            return
        kind = TYPES["." + path.rsplit(".")[-1]]
        route.fulfill(body=served[path], headers={"Content-Type": kind, "Content-Security-Policy": POLICY})

    reader.context.route("**/interpreter/**", fulfil)
    reader.go("interpreter/")
    expect(reader.page.locator("body[data-done]")).to_be_attached(timeout=180_000)
    return {name: json.loads(reader.page.locator(f"[id='{name}']").text_content()) for name in NAMES}


def test_every_table_in_the_page(answers):
    for name in NAMES:
        for row, answer in zip(table(name).CASES, answers[name], strict=True):
            assert letters(answer) == letters(row[-1]), f"{name}: {row[0]}"
