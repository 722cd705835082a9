"""The phases and the kinds of outcome: one list of each in code, the same in content, none written a second time."""

import ast
from pathlib import Path

import yaml

from checklist.rules import outcomes, phases

ROOT = Path(__file__).parents[2]
FIELDS = yaml.safe_load((ROOT / "content/fields.yml").read_text(encoding="utf-8"))
HOMES = {"checklist/rules/outcomes.py", "checklist/rules/phases.py"}


def written_again(source: str) -> list[int]:
    """The lines of lists and tuples that name two kinds or two phases."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            named = {each.value for each in node.elts if isinstance(each, ast.Constant)}
            if len(named & set(outcomes.KINDS)) > 1 or len(named & set(phases.PHASES)) > 1:
                found.append(node.lineno)
    return found


def test_content_allows_the_phases_that_code_knows():
    assert FIELDS["steps"]["fields"]["phase"]["allowed"] == list(phases.PHASES)
    assert FIELDS["rules"]["fields"]["part"]["allowed"] == list(phases.PHASES)


def test_content_allows_the_outcomes_that_bring_steps():
    needed = FIELDS["steps"]["fields"]["needs"]["allowed"]
    assert needed == ["insider", *outcomes.BRINGING]
    assert set(outcomes.BRINGING) < set(outcomes.KINDS)


def test_a_second_list_would_be_found():
    assert written_again('A = ("offer", "silence")\nB = ["first-day", "asking"]\nC = ("offer", "heard")') == [1, 2]


def test_no_module_lists_phases_or_outcomes_a_second_time():
    modules = [path for path in (ROOT / "checklist").rglob("*.py") if path.relative_to(ROOT).as_posix() not in HOMES]
    again = {path.name: written_again(path.read_text(encoding="utf-8")) for path in modules}
    assert {name: lines for name, lines in again.items() if lines} == {}
