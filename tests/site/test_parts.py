"""The browser's parts as the build copied them, and the locks they come from."""

import json
import re

import pytest
from fontTools.ttLib import TTFont

from checklist.site.browser import parts
from tests.conftest import ROOT

VENDOR = ROOT / "build/vendor"
LOCKS = (ROOT / "package-lock.json", ROOT / "tools/audit/package-lock.json")
LOCKED, AUDIT = (json.loads(path.read_text(encoding="utf-8"))["packages"] for path in LOCKS)


def test_of_pyscript_only_what_the_page_needs_is_there():
    kinds = sorted(re.sub(r"-[\w-]{8}\.js$", ".js", path.name) for path in (VENDOR / "pyscript").iterdir())
    assert kinds == ["core.js", "core.js", "deprecations-manager.js", "error.js"]


def test_every_file_that_is_imported_at_once_is_there():
    for path in (VENDOR / "pyscript").iterdir():
        for name in parts.IMPORT.findall(path.read_text(encoding="utf-8")):
            assert (VENDOR / "pyscript" / name).is_file(), f"{path.name} imports {name}"


def test_a_core_without_the_plugin_that_stays_is_refused(tmp_path):
    (tmp_path / "core.js").write_text('export * from "./core-x.js"')
    (tmp_path / "core-x.js").write_text("")
    with pytest.raises(FileNotFoundError, match="deprecations-manager"):
        parts.pyscript(tmp_path, tmp_path / "out")


def test_no_source_map_is_named():
    assert not [path for path in VENDOR.rglob("*.js") if "sourceMappingURL" in path.read_text(encoding="utf-8")]


def test_idiomorph_is_a_module():
    assert "export { Idiomorph };" in (VENDOR / "idiomorph.js").read_text(encoding="utf-8")


def test_the_font_has_the_letters_the_weights_and_the_figures_and_is_small():
    font = TTFont(VENDOR / "literata.woff2")
    assert [(axis.axisTag, axis.minValue, axis.maxValue) for axis in font["fvar"].axes] == [("wght", 400, 700)]
    assert {ord(letter) for letter in "Aaß€éŒ’“”–…×"} <= set(font.getBestCmap())
    assert "tnum" in {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert (VENDOR / "literata.woff2").stat().st_size < 36_000


def test_every_package_that_the_site_carries_brings_its_licence():
    text = (VENDOR / "licences.txt").read_text(encoding="utf-8")
    for path, package in LOCKED.items():
        if path:
            named = f"\n{path.rpartition('node_modules/')[2]} {package['version']}, " in "\n" + text
            assert named is not package.get("dev", False), f"{path}: what only tests use is not carried"
    assert "Damien P. George" in text


def test_the_locks_of_npm_name_no_address_and_every_hash():
    for path, package in [*LOCKED.items(), *AUDIT.items()]:
        assert "resolved" not in package, path
        assert not path or package["integrity"].startswith("sha512-"), path


def test_versions_from_npm_are_exact():
    wanted = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert all(version == LOCKED[f"node_modules/{name}"]["version"] for name, version in wanted.items())


def test_the_lock_of_python_names_no_address_no_path_and_every_hash():
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert not re.search(r"://|index|find-links|file:|^\s*[./]|@ ", text, re.MULTILINE)
    pins = re.split(r"\n(?=\S)", re.sub(r"^#.*\n|^ *#.*\n?", "", text, flags=re.MULTILINE).strip())
    assert len(pins) > 30
    assert all(re.match(r"[\w.-]+==\S+ ", pin) and "--hash=sha256:" in pin for pin in pins)
