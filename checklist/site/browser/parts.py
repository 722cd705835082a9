"""The browser's parts: copied out of node_modules into a folder that the site takes them from.

PyScript's core names its files by hash and imports them from each other, so the
files are found by following the imports of `core.js`. Only one of its plugins is
kept: with none at all, PyScript would read its worker hook before the page could
clear it, and that hook needs `unsafe-eval`. The others (editor, terminal, game,
donkey) are switched off in the page's configuration.
"""

import json
import re
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PLUGIN = "deprecations-manager"
IMPORT = re.compile(r"""(?:from|import)\s*["']\./([^"']+\.js)["']""")
PLUGIN_IMPORT = re.compile(r"""import\(["']\./(""" + PLUGIN + r"""-[^"']+\.js)["']\)""")
SOURCE_MAP = re.compile(r"\n?//# sourceMappingURL=\S+\s*$")

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x2C6, 0x2DA, 0x2DC, *range(0x2000, 0x2070), 0x20AC, 0x2122, 0x2212]
FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "lnum", "pnum", "tnum"]
WEIGHTS = (400, 700)


def pyscript(dist: Path, out: Path) -> list[Path]:
    """The files of PyScript's core that the page can load, copied to `out`: `core.js` and what it imports.

    Raises FileNotFoundError where `core.js` or the plugin is not in `dist`.
    """
    out.mkdir(parents=True, exist_ok=True)
    waiting, seen = ["core.js"], []
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.append(name)
        text = (dist / name).read_text(encoding="utf-8")
        waiting += IMPORT.findall(text) + PLUGIN_IMPORT.findall(text)
        (out / name).write_text(SOURCE_MAP.sub("", text), encoding="utf-8")
    if not any(name.startswith(PLUGIN) for name in seen):
        raise FileNotFoundError(f"{dist}/core.js imports no {PLUGIN}; which plugin is to stay?")
    return [out / name for name in sorted(seen)]


def micropython(package: Path, out: Path) -> list[Path]:
    """The interpreter, copied to `out`: `micropython.mjs` and `micropython.wasm`."""
    out.mkdir(parents=True, exist_ok=True)
    return [Path(shutil.copyfile(package / name, out / name)) for name in ("micropython.mjs", "micropython.wasm")]


def idiomorph(source: Path, out: Path) -> Path:
    """Idiomorph's small build, which is a script, as a module; the package's own module is five times as long."""
    out.write_text(source.read_text(encoding="utf-8").rstrip() + "\nexport { Idiomorph };\n", encoding="utf-8")
    return out


def font(source: Path, out: Path) -> Path:
    """Literata cut to what `source` has of Latin-1, Latin Extended-A and punctuation, weights 400 to 700, as WOFF2.

    Latin Extended-A lies in a file of its own, which a browser fetches for names
    such as Łukasz alone. Source: docs/reference/look.md#type.
    """
    cut = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(subset.Options(layout_features=FEATURES, hinting=False))
    subsetter.populate(unicodes=LATIN)
    subsetter.subset(cut)
    cut = instancer.instantiateVariableFont(cut, {"wght": WEIGHTS})
    cut.flavor = "woff2"
    cut.save(out)
    return out


def licences(modules: Path, out: Path) -> Path:
    """One text with the name, version, licence and licence text of every package that the site carries."""
    installed = json.loads((modules / ".package-lock.json").read_text(encoding="utf-8"))["packages"]
    parts = []
    for place in sorted(name for name, package in installed.items() if not package.get("dev")):
        described = modules.parent / place / "package.json"
        package = json.loads(described.read_text(encoding="utf-8"))
        texts = sorted(described.parent.glob("LICEN[SC]E*"))
        if package["name"] == "@micropython/micropython-webassembly-pyscript":
            texts = [Path(__file__).with_name("micropython-licence.txt")]
        head = f"{package['name']} {package['version']}, {package.get('license', 'licence not stated')}"
        parts.append("\n\n".join([head, *(text.read_text(encoding="utf-8").strip() for text in texts)]))
    out.write_text(("\n\n" + "-" * 72 + "\n\n").join(parts) + "\n", encoding="utf-8")
    return out


def copy(modules: Path, out: Path) -> list[Path]:
    """Every part of the browser's side, written anew under `out`."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    wrote = pyscript(modules / "@pyscript/core/dist", out / "pyscript")
    wrote += micropython(modules / "@micropython/micropython-webassembly-pyscript", out / "micropython")
    wrote.append(idiomorph(modules / "idiomorph/dist/idiomorph.min.js", out / "idiomorph.js"))
    letters = modules / "@fontsource-variable/literata/files"
    wrote.append(font(letters / "literata-latin-wght-normal.woff2", out / "literata.woff2"))
    wrote.append(font(letters / "literata-latin-ext-wght-normal.woff2", out / "literata-ext.woff2"))
    wrote.append(licences(modules, out / "licences.txt"))
    return wrote


if __name__ == "__main__":
    for path in copy(Path(sys.argv[1]), Path(sys.argv[2])):
        print(f"{path.stat().st_size:>8} {path}")
