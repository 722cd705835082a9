"""What the browser loads: packed, named by its bytes, and the same on every machine."""

import io
import json
import re
import tarfile

import pytest

from checklist.build import load, parcel
from tests.conftest import ROOT

BUNDLE = load.bundle(load.load(ROOT / "content")[0])
PARCEL = parcel.Parcel(ROOT, BUNDLE)
SOURCE = '''"""What it is."""

LIMIT = 3


def doubled(count: int) -> int:
    """Twice the count."""
    total: int = count * 2  # a comment
    return total
'''


def unpacked(data):
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as tar:
        return [(entry.name, tar.extractfile(entry).read().decode("utf-8")) for entry in tar]


def test_what_only_a_reader_needs_is_left_out():
    slim = parcel.slim(SOURCE)
    assert not re.search(r'"""|comment|int|->', slim)
    names = {}
    exec(slim, names)
    assert (names["LIMIT"], names["doubled"](4)) == (3, 8)


def test_the_archive_holds_the_shared_rooms_and_the_bundle():
    files = dict(unpacked(PARCEL.files[PARCEL.archive]))
    assert json.loads(files["bundle.json"]) == json.loads(json.dumps(BUNDLE))
    wanted = {"bundle.json", "checklist/__init__.py"}
    for room in ("rules", "plan", "views", "web"):
        wanted |= {path.relative_to(ROOT).as_posix() for path in (ROOT / "checklist" / room).glob("*.py")}
    assert set(files) == wanted


def test_a_folder_is_there_before_the_folders_in_it():
    made = {""}
    for name, _ in unpacked(PARCEL.files[PARCEL.archive]):
        folder = name.rpartition("/")[0]
        assert folder.rpartition("/")[0] in made, f"{name}: MicroPython makes one level at a time"
        made.add(folder)


def test_the_same_content_gives_the_same_names():
    assert sorted(parcel.Parcel(ROOT, BUNDLE).files) == sorted(PARCEL.files)


def test_other_words_give_another_name():
    other = {**BUNDLE, "words": {**BUNDLE["words"], "today": "this day"}}
    assert parcel.Parcel(ROOT, other).archive != PARCEL.archive


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
