"""What the browser loads: packed, named by its bytes, and the same on every machine."""

import ast
import builtins
import graphlib
import json
import os
import re
from types import SimpleNamespace

import pytest

from checklist.site.browser import letters, parcel
from checklist.site.content import load
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
BUNDLE, LETTERS, KEEP = load.bundle(CONTENT), letters.letters(CONTENT), letters.keep(CONTENT)
PARCEL = parcel.Parcel(ROOT, BUNDLE, LETTERS, KEEP)
LATER = [path for part in (PARCEL.letters, PARCEL.keep) for path in json.loads(PARCEL.files[part])["modules"]]
SOURCE = '''"""What it is."""

LIMIT = 3


def doubled(count: int) -> int:
    """Twice the count."""
    total: int = count * 2  # a comment
    return total
'''


def unpacked(data, folder, monkeypatch):
    """What the page's own start makes of the parcel, as `{path: text}`; the page itself is not started."""
    (folder / "app.txt").write_bytes(data)
    monkeypatch.chdir(folder)
    started, turns = [], []

    def through(task):
        with pytest.raises(StopIteration):  # nothing in it waits, so one step is all of it
            task.send(None)

    async def pause():
        turns.append(len(started))

    clock = SimpleNamespace(ticks_ms=lambda: 30 * len(started), ticks_diff=lambda one, other: one - other)
    stand_in = {
        "js": SimpleNamespace(afterTheInterview=SimpleNamespace(pause=pause)),
        "asyncio": SimpleNamespace(create_task=through),
        "time": clock,
        "os": os,
    }

    def bring(name, *rest):
        if name in stand_in:
            return stand_in[name]
        started.append(name)
        return None

    exec(PARCEL.start, {"__builtins__": {**vars(builtins), "__import__": bring}})
    assert started[-1] == "checklist.web.main"
    assert {*range(len(started))} == {*turns}, "where a module takes long, the page has its turn"
    (folder / "app.txt").unlink()
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


def test_what_only_a_reader_needs_is_left_out():
    slim = parcel.slim(SOURCE)
    assert not re.search(r'"""|comment|int|->', slim)
    names = {}
    exec(slim, names)
    assert (names["LIMIT"], names["doubled"](4)) == (3, 8)


def test_the_parcel_holds_the_shared_rooms_and_the_bundle(tmp_path, monkeypatch):
    files = unpacked(PARCEL.files[PARCEL.archive], tmp_path, monkeypatch)
    assert json.loads(files["bundle.json"]) == json.loads(json.dumps(BUNDLE))
    wanted = {"bundle.json", "checklist/__init__.py"}
    for room in ("rules", "plan", "notes", "views", "web"):
        wanted |= {path.relative_to(ROOT).as_posix() for path in (ROOT / "checklist" / room).rglob("*.py")}
    later = set(LATER)
    assert set(files) | later == wanted - {"checklist/web/start.py"}
    assert not set(files) & later


def test_what_comes_first_imports_nothing_of_what_comes_later():
    later = [path.removesuffix(".py").replace("/", ".") for path in LATER]
    for room in ("rules", "plan", "notes", "views", "web"):
        for path in sorted((ROOT / "checklist" / room).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix().removesuffix(".py").replace("/", ".")
            if name in later:
                continue
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ImportFrom):
                    named = [f"{node.module}.{each.name}" for each in node.names]
                    assert not set(named) & set(later), f"{name} imports {named} when it starts"


def test_the_templates_come_with_the_part_of_the_program_that_writes():
    came = json.loads(PARCEL.files[PARCEL.letters])
    assert (came["templates"], came["words"]) == (LETTERS["templates"], LETTERS["words"])
    assert "def composed" in came["modules"]["checklist/notes/composing.py"]
    boot = PARCEL.files[f"{PARCEL.web}/boot.js"].decode("utf-8")
    assert PARCEL.letters.rpartition("/")[2] in boot


def test_each_module_comes_behind_those_that_it_needs():
    order = parcel.in_order(parcel.modules(ROOT / "checklist"))
    assert order[-1] == parcel.MAIN
    places = {path[:-3].replace("/", "."): place for place, path in enumerate(order)}
    for path in order[:-1]:
        source = (ROOT / path).read_text(encoding="utf-8")
        for module, names in re.findall(r"(?m)^from (checklist[\w.]*) import (.+)$", source):
            for name in [module, *(f"{module}.{one.split(' as ')[0].strip()}" for one in names.split(","))]:
                assert places.get(name, -1) < places[path[:-3].replace("/", ".")], (path, name)


def test_modules_that_need_each_other_are_refused():
    needing = {"checklist/a.py": "from checklist import b", "checklist/b.py": "from checklist import a"}
    with pytest.raises(graphlib.CycleError):
        parcel.in_order(needing)


def test_what_stands_in_the_page_ends_no_element():
    assert "<" not in PARCEL.start


def test_the_same_content_gives_the_same_names():
    assert sorted(parcel.Parcel(ROOT, BUNDLE, LETTERS, KEEP).files) == sorted(PARCEL.files)


def test_other_words_give_another_name():
    other = {**BUNDLE, "words": {**BUNDLE["words"], "today": "this day"}}
    assert parcel.Parcel(ROOT, other, LETTERS, KEEP).archive != PARCEL.archive


@pytest.mark.parametrize("path", sorted(PARCEL.files))
def test_every_name_carries_a_hash(path):
    assert re.match(r"assets/[a-z-]+\.[0-9a-f]{10}[./]", path)


def test_the_configuration_names_files_that_are_there():
    named = json.loads(PARCEL.configuration(lambda path: "../" + path))
    assert named["interpreter"].removeprefix("../") in PARCEL.files
    assert [path.removeprefix("../") in PARCEL.files for path in named["files"]] == [True]


def test_scripts_import_from_the_folder_that_was_made():
    boot = PARCEL.files[f"{PARCEL.web}/boot.js"].decode("utf-8")
    imports = re.findall(r'from "\.\./([^"]+)"', boot)
    assert imports
    assert [path for path in imports if f"assets/{path}" not in PARCEL.files] == []


def test_the_style_sheet_names_the_fonts_that_are_beside_it():
    sheet = PARCEL.files[PARCEL.styles].decode("utf-8")
    assert "/*" not in sheet
    assert [f"assets/{name}" in PARCEL.files for name in re.findall(r'url\("([^"]+)"\)', sheet)] == [True, True]


def test_a_sheet_without_its_place_is_refused(tmp_path):
    for name in (*parcel.SHEETS, "stray"):
        (tmp_path / f"{name}.css").write_text("a{}", encoding="utf-8")
    with pytest.raises(ValueError, match=r"stray\.css has no place"):
        parcel.stylesheet(tmp_path, {})
