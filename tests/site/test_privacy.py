"""The page of what is kept says every key that the code stores, and no script stores behind its back."""

import re

from checklist.site.content import load
from checklist.site.guide import privacy_page
from tests.conftest import ROOT

WEB = ROOT / "checklist/web"
CONTENT = load.load(ROOT / "content")[0]
KEYS = [key for key, _ in privacy_page.KEYS]
STORE = re.compile(r"localStorage|sessionStorage|indexedDB|document\.cookie")
# the scripts that may name a store: the one place of what is kept, erasing it, and the sign that a tab lives
STORES = {"kept.js", "erase.js", "frame.js"}


def written() -> set:
    """The beginning of every key that the code writes: behind the prefix in JavaScript, named in store.py in Python."""
    found = set()
    for path in WEB.glob("*.js"):
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"\$\{(?:PREFIX|prefix)\}([a-z]+/?)", text))
        found |= set(re.findall(r'(?:PREFIX|prefix) \+ "([a-z]+/?)"', text))
        found |= set(re.findall(r'"after-the-interview/([a-z]+/?)"', text))
        found |= {f".{name}" for name in re.findall(r'__md_set\("(\w+)"', text)}
    store = (WEB / "store.py").read_text(encoding="utf-8")
    return found | set(re.search(r'^PLAN, KEPT, SETTINGS = "(.*)", "(.*)", "(.*)"$', store, re.MULTILINE).groups())


def test_every_key_is_on_the_page():
    names = {key.removeprefix(privacy_page.OURS) for key in KEYS}
    assert written() == names
    page = privacy_page.page(CONTENT)
    for key in KEYS:
        assert f"<code>{key}</code>" in page


def test_only_the_scripts_of_the_store_name_one():
    scripts = [path for path in WEB.iterdir() if path.suffix in (".js", ".py")]
    assert {path.name for path in scripts if STORE.search(path.read_text(encoding="utf-8"))} == STORES
