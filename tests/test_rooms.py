"""What the rooms promise each other and no linter asks: what MicroPython reads, and modules that stay small."""

import ast
import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = [
    path
    for room in ("checklist/rules", "checklist/plan", "checklist/notes", "checklist/views", "tests/cases")
    for path in sorted((ROOT / room).rglob("*.py"))
]
MODULES = sorted((ROOT / "checklist").rglob("*.py"))
BROWSER = [*SHARED, *sorted((ROOT / "checklist/web").glob("*.py"))]
VAGUE = ("utils", "helpers", "manager", "misc", "common")
MISSING = {
    "casefold",
    "capitalize",
    "title",
    "zfill",
    "removeprefix",
    "removesuffix",
    "format_map",
    "ljust",
    "rjust",
    "isalnum",
    "translate",
    "fromisoformat",
    "strftime",
    "strptime",
    "isocalendar",
    "_replace",
    "_asdict",
}


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def refused(tree: ast.AST) -> list[str]:
    """What MicroPython would refuse or silently do otherwise, each with its line."""
    found = []
    for node in ast.walk(tree):
        display = isinstance(node, (ast.List, ast.Tuple, ast.Set))
        target = isinstance(getattr(node, "ctx", None), ast.Store)
        if display and not target and any(isinstance(each, ast.Starred) for each in node.elts):
            found.append((node.lineno, "unpacking in a display"))
        if isinstance(node, ast.Dict) and None in node.keys:
            found.append((node.lineno, "unpacking in a display"))
        if isinstance(node, ast.Match):
            found.append((node.lineno, "match"))
        if isinstance(node, ast.FunctionDef) and node.args.posonlyargs:
            found.append((node.lineno, "a positional-only argument"))
        if isinstance(node, ast.Slice) and node.step:
            found.append((node.lineno, "a slice with a step"))
        if isinstance(node, ast.Attribute) and node.attr in MISSING:
            found.append((node.lineno, f".{node.attr}"))
        bare = isinstance(node, ast.Call) and not node.args and not node.keywords
        if bare and getattr(node.func, "attr", "") in ("strip", "split"):
            found.append((node.lineno, f".{node.func.attr}() of blanks beyond ASCII"))
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            given = {keyword.arg for keyword in node.keywords}
            for function, argument in (
                ("zip", "strict"),
                ("split", "sep"),
                ("split", "maxsplit"),
                ("sum", "start"),
                ("dumps", "indent"),
                ("dumps", "sort_keys"),
                ("dumps", "ensure_ascii"),
            ):
                if name == function and argument in given:
                    found.append((node.lineno, f"{function}({argument}=)"))
    return [f"line {line}: {what}" for line, what in sorted(found)]


@pytest.mark.parametrize("path", SHARED, ids=named)
def test_a_shared_module_imports_only_the_shared_rooms(path):
    rooms = ("checklist.rules", "checklist.plan", "checklist.notes", "checklist.views", "tests.cases")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not isinstance(node, ast.Import), f"line {node.lineno}: from a room, import a module"
        if isinstance(node, ast.ImportFrom):
            assert (node.module or "").startswith(rooms) or node.module == "tests", f"line {node.lineno}: {node.module}"


@pytest.mark.parametrize("path", BROWSER, ids=named)
def test_the_browsers_interpreter_reads_it(path):
    assert refused(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "[*a, 3]",
        "(*a, 3)",
        "{*a}",
        "{**d}",
        "match a:\n    case 1: pass",
        "def f(a, /): pass",
        "s[::-1]",
        "s.casefold()",
        "zip(a, b, strict=True)",
        "s.strip()",
        "s.split()",
        "s.split(sep=',')",
        "json.dumps(a, indent=2)",
    ],
)
def test_what_it_does_not_read_is_found(source):
    assert len(refused(ast.parse(source))) == 1


@pytest.mark.parametrize("source", ["f(*a)", "f(**d)", "a, *b = c", "s[1:-1]", "json.dumps(a)", "zip(a, b)"])
def test_what_it_reads_is_left_alone(source):
    assert refused(ast.parse(source)) == []


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_has_300_lines_at_most_and_is_named_after_what_it_is_about(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
    assert path.stem not in VAGUE


def test_no_folder_of_tests_is_passed_over(request):
    passed_over = request.config.getini("norecursedirs")
    for path in (ROOT / "tests").rglob("test_*.py"):
        for folder in path.relative_to(ROOT).parts[:-1]:
            assert not any(fnmatch.fnmatch(folder, pattern) for pattern in passed_over), path


STEPS = {path.stem for path in (ROOT / "content/steps").glob("*.yml")}
KNOWN_STEPS = ROOT / "checklist/rules/step_ids.py"


def docstrings(tree: ast.AST) -> set[int]:
    """The ids of the nodes that are docstrings."""
    return {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node, clean=False)
    }


def steps_named(source: str) -> list[int]:
    """The lines with a text that is the id of a step, or holds one of several words."""
    tree = ast.parse(source)
    skipped = docstrings(tree)
    texts = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [
        node.lineno
        for node in texts
        if id(node) not in skipped and any(step == node.value or ("-" in step and step in node.value) for step in STEPS)
    ]


def test_a_step_that_is_named_would_be_found():
    assert steps_named('"""decide, thank-you"""\nA = "decide"\nB = "decided"\nC = "calm-close-the-file"') == [2, 4]


@pytest.mark.parametrize("path", [path for path in BROWSER if "checklist" in path.parts], ids=named)
def test_no_shared_room_names_a_step(path):
    assert path == KNOWN_STEPS or steps_named(path.read_text(encoding="utf-8")) == []
