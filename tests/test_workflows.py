"""The workflows: what they call is there, they may do nothing unless it is said, and what they use is pinned."""

import re
from importlib.util import find_spec

import pytest
import yaml

from tests.conftest import ROOT

FILES = sorted((ROOT / ".github/workflows").glob("*.y*ml"))
MAKE = re.compile(
    r"(?<![\w.-])make((?: +[A-Za-z_]+=(?:\"[^\n]*\"|\S+)| +[a-z][\w-]*)*)(?=$|[\s;&|)\"'`])", re.MULTILINE
)
MODULE = re.compile(r"python[\d.]* -m ([\w.]+)")
PINNED = re.compile(r"^[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
USES = re.compile(r"^\s*(?:- )?uses: *(.+?) *$", re.MULTILINE)
WORKFLOWS = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def commands(text: str) -> list[str]:
    """Every `run` of a workflow."""
    jobs = yaml.safe_load(text)["jobs"].values()
    return [step["run"] for job in jobs for step in job.get("steps", []) if "run" in step]


def phony() -> set[str]:
    """The targets that the Makefile names as such."""
    found = set()
    for line in (ROOT / "Makefile").read_text(encoding="utf-8").split("\n"):
        if line.startswith(".PHONY:"):
            found.update(line.split()[1:])
    return found


def missing(text: str) -> list[str]:
    """The targets and modules that a workflow calls and that are not there."""
    found = []
    for command in commands(text):
        for words in MAKE.findall(command):
            targets = [word for word in re.sub(r"[A-Za-z_]+=(?:\"[^\n]*\"|\S+)", "", words).split() if word]
            found += [f"make {target}" for target in targets if target not in phony()]
        for module in MODULE.findall(command):
            try:
                there = find_spec(module)
            except ModuleNotFoundError:
                there = None
            found += [] if there else [f"python -m {module}"]
    return found


def unpinned(text: str) -> list[str]:
    """What is used by a tag or a branch, or without saying of which version the commit is."""
    return [use for use in USES.findall(text) if not PINNED.match(use)]


def test_there_are_workflows():
    assert {path.stem for path in FILES} == {"pages", "release", "test", "weekly"}


@WORKFLOWS
def test_what_a_workflow_calls_is_there(path):
    assert not missing(path.read_text(encoding="utf-8"))


@WORKFLOWS
def test_what_a_workflow_uses_is_pinned(path):
    assert not unpinned(path.read_text(encoding="utf-8"))


@WORKFLOWS
def test_a_workflow_may_do_nothing_unless_a_job_says_so(path):
    assert yaml.safe_load(path.read_text(encoding="utf-8"))["permissions"] == {}


@WORKFLOWS
def test_every_job_ends_by_itself(path):
    for name, job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].items():
        assert job.get("timeout-minutes"), name


@WORKFLOWS
def test_nothing_from_outside_is_pasted_into_a_command(path):
    """An expression inside `run` is text of the shell; through `env` it is a value."""
    for command in commands(path.read_text(encoding="utf-8")):
        assert "${{" not in command, command


def test_one_job_waits_for_all_others():
    jobs = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8"))["jobs"]
    assert set(jobs["required"]["needs"]) == set(jobs) - {"required"}
    assert jobs["required"]["if"] == "always()"


def test_every_python_from_the_oldest_is_tried():
    jobs = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8"))["jobs"]
    tried = [int(version.split(".")[1]) for version in jobs["test"]["strategy"]["matrix"]["python"]]
    assert tried == list(range(11, 11 + len(tried)))
    assert len(tried) >= 4


@pytest.mark.parametrize(
    ("command", "wrong"),
    [
        ("make tset", ["make tset"]),
        ("x; make venv nothing A=b", ["make nothing"]),
        ('look "Holidays" make holidays YEAR="$(($(date +%Y) + 1))"', []),
        ("make test PYTHON=python", []),
        ("apt-get install git make python3-venv", ["make python3-venv"]),
        ("python -m checklist.site.upkeep.aging", []),
        (".venv/bin/python -m checklist.site.aging", ["python -m checklist.site.aging"]),
        ("python3.12 -m nothing.of.it", ["python -m nothing.of.it"]),
    ],
)
def test_a_wrong_name_is_found(command, wrong):
    assert missing(yaml.safe_dump({"jobs": {"one": {"steps": [{"run": command}]}}})) == wrong


@pytest.mark.parametrize(
    "use", ["actions/checkout@v4", "actions/checkout@main", "actions/checkout@" + "a" * 40, "docker://alpine:3"]
)
def test_what_is_not_pinned_is_found(use):
    assert unpinned(f"      - uses: {use}\n") == [use]
