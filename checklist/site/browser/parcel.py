"""The files that the browser loads, packed small and named by what is in them.

An update of the site must never mix two versions of the program, and a browser
must be free to keep a file for ever: so every name carries a hash of the bytes.
The Python modules go in one text, which checklist/web/start.py takes apart.
"""

import ast
import graphlib
import hashlib
import json
import re
from pathlib import Path

import python_minifier

MAIN = "checklist/web/main.py"
ROOMS = ("rules", "plan", "notes", "views", "web")
SHEETS = (
    "tokens",
    "base",
    "site",
    "form",
    "timeline",
    "start",
    "drawing",
    "step",
    "guide",
    "sheet",
    "interviews",
    "note",
    "print",
    "checklist",
)
OFF = ("!donkey", "!error", "!py-editor", "!py-game", "!py-terminal", "!codemirror")


# scripts that stand in the page itself, where no request for them can be lost or late
INLINE = ("framed", "kept", "picture", "early")

# what only the writing of notes and the drawing need comes with the templates, when the first of them is opened
WRITING = ("notes/", "views/note/", "views/drawing/", "views/paper/cards.py", "web/notes.py")


# what only keeping, moving and restoring plans needs, the calendar file among it, comes when it is asked for
KEEPING = (
    "plan/ics.py",
    "plan/share.py",
    "views/incoming.py",
    "views/keep.py",
    "web/backup.py",
    "web/calendars.py",
    "web/keeping.py",
)


class Parcel:
    """The files of the site by path (`files`), and the paths that pages name."""

    def __init__(self, root: Path, bundle: dict, letters: dict, keep: dict):
        """Pack the project under `root`. `letters` is fetched for writing a note, `keep` for keeping a plan elsewhere.

        Raises FileNotFoundError where build/vendor or build/pictures was not made.
        """
        vendor = root / "build" / "vendor"
        self.files = {}
        self.font = self._add("assets/literata{}.woff2", (vendor / "literata.woff2").read_bytes())
        extended = self._add("assets/literata-ext{}.woff2", (vendor / "literata-ext.woff2").read_bytes())
        fonts = {"literata.woff2": self.font, "literata-ext.woff2": extended}
        self.picture, self.touch = (
            self._add(f"assets/{name}{{}}.png", (root / "build/pictures" / f"{name}.png").read_bytes())
            for name in ("picture", "touch")
        )
        self.styles = self._add("assets/site{}.css", stylesheet(root / "docs/assets/stylesheets", fonts).encode())
        parts = {
            path.relative_to(vendor).as_posix(): path.read_bytes()
            for path in sorted(vendor.rglob("*"))
            if path.is_file() and not path.name.startswith(".") and path.suffix != ".woff2"
        }
        self.vendor = self._folder("assets/vendor{}", parts)
        self.modules = [f"{self.vendor}/{name}" for name in sorted(parts) if name.endswith((".js", ".mjs"))]
        program = modules(root / "checklist")
        writing = _taken(program, WRITING)
        self.letters = self._add("assets/letters{}.json", compact({**letters, "modules": writing}).encode("utf-8"))
        keeping = _taken(program, KEEPING)
        self.keep = self._add("assets/keep{}.json", compact({**keep, "modules": keeping}).encode("utf-8"))
        scripts = {
            path.name: path.read_text(encoding="utf-8")
            .replace("../vendor/", f"../{self.vendor.rpartition('/')[2]}/")
            .replace("../letters.json", f"../{self.letters.rpartition('/')[2]}")
            .replace("../keep.json", f"../{self.keep.rpartition('/')[2]}")
            .encode()
            for path in sorted((root / "checklist/web").glob("*.js"))
            if path.stem not in INLINE
        }
        self.inline = {name: inline(root / "checklist/web" / f"{name}.js") for name in INLINE}
        self.web = self._folder("assets/web{}", scripts)
        self.start = (root / "checklist/web/start.py").read_text(encoding="utf-8")
        self.archive = self._add("assets/app{}.txt", archive(program, bundle))

    def configuration(self, url) -> str:
        """PyScript's configuration as JSON; `url` makes a path of the site relative to the page."""
        return json.dumps(
            {
                "interpreter": url(f"{self.vendor}/micropython/micropython.mjs"),
                "files": {url(self.archive): "./app.txt"},
                "plugins": OFF,
            }
        )

    def _add(self, name: str, data: bytes) -> str:
        path = name.format("." + _hash(data))
        self.files[path] = data
        return path

    def _folder(self, name: str, files: dict) -> str:
        folder = name.format("." + _hash(b"".join(key.encode() + files[key] for key in sorted(files))))
        self.files.update({f"{folder}/{key}": data for key, data in files.items()})
        return folder


def _taken(program: dict, later: tuple) -> dict:
    """The modules whose paths below checklist/ begin so, taken out of `program`."""
    begin = tuple(f"checklist/{start}" for start in later)
    return {path: program.pop(path) for path in sorted(program) if path.startswith(begin)}


def inline(path: Path) -> str:
    """A script's text as it stands in a page: without lines that are only a comment, and without margins.

    Raises ValueError for a text that would end the element it stands in.
    """
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    text = "\n".join(line for line in lines if line and not line.startswith("//"))
    if "</script" in text or "<!--" in text:
        raise ValueError(f"{path.name} would end its own element; write the tag in two parts")
    return text


def compact(data: dict) -> str:
    """JSON without a blank too many."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:10]


def stylesheet(folder: Path, fonts: dict) -> str:
    """The style sheets as one, without comments; `fonts` maps the names in them to paths of the site.

    Raises ValueError where the folder holds a sheet that has no place in the order.
    """
    unknown = sorted({path.stem for path in folder.glob("*.css")} - set(SHEETS))
    if unknown:
        raise ValueError(
            f"{', '.join(unknown)}.css has no place in the order; SHEETS in checklist/site/browser/parcel.py is it"
        )
    joined = "\n".join((folder / f"{name}.css").read_text(encoding="utf-8") for name in SHEETS)
    bare = re.sub(r"/\*.*?\*/", "", joined, flags=re.DOTALL)
    bare = re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r"\s+", " ", bare)).strip()
    for name, path in fonts.items():
        bare = bare.replace(f'"{name}"', f'"{path.rpartition("/")[2]}"')
    return bare


def modules(package: Path) -> dict:
    """`{path: source}` of the Python that runs in the browser, without docstrings, comments and annotations.

    Names and the order of statements stay: what runs is what the tests ran.
    """
    found = {"checklist/__init__.py": ""}
    for room in ROOMS:
        for path in sorted((package / room).rglob("*.py")):
            if path.name == "start.py":
                continue  # it stands in the page, and unpacks the others
            found[f"checklist/{path.relative_to(package).as_posix()}"] = slim(path.read_text(encoding="utf-8"))
    return found


def slim(source: str) -> str:
    """A module's source without what only a reader needs."""
    return python_minifier.minify(
        source,
        remove_literal_statements=True,
        remove_annotations=True,
        combine_imports=False,
        hoist_literals=False,
        rename_locals=False,
        rename_globals=False,
        remove_object_base=False,
        convert_posargs_to_args=False,
        remove_asserts=False,
        remove_debug=False,
        remove_explicit_return_none=False,
        remove_builtin_exception_brackets=False,
        constant_folding=False,
        preserve_shebang=False,
    )


def archive(sources: dict, bundle: dict) -> bytes:
    """The modules and bundle.json in one text, each behind a record separator and its path.

    A server compresses text, and a browser unpacks it five times faster than
    MicroPython unpacks an archive. checklist/web/start.py takes it apart, and brings
    the modules in the order in which they stand: each behind those that it needs.
    """
    files = {"bundle.json": compact(bundle)}
    files.update({path: sources[path] for path in in_order(sources)})
    return "".join(f"\x1e{name}\n{text}" for name, text in files.items()).encode("utf-8")


def in_order(sources: dict) -> list:
    """The paths of the modules, each behind those that it imports; checklist/web/main.py, which begins, is last.

    Raises graphlib.CycleError where two modules need each other.
    """
    needs = {}
    for path, source in sorted(sources.items()):
        needs[path] = []
        for node in ast.parse(source).body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("checklist"):
                folder = node.module.replace(".", "/")
                inside = [f"{folder}/{name.name}.py" for name in node.names]
                needs[path] += [one for one in [f"{folder}.py", *inside] if one in sources]
    if MAIN in needs:
        needs[MAIN] += [path for path in needs if path != MAIN]
    return list(graphlib.TopologicalSorter(needs).static_order())
