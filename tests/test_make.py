"""What `make` says on a machine that lacks something: one sentence, and what to do."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT

WITHOUT_VENV = """#!/bin/sh
# a Python without venv, as Debian has it
case "$*" in *ensurepip*) exit 1;; esac
"""
BROKEN = """#!/bin/sh
exit 1
"""


def said(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    """What `make` answers in an empty copy of the project, asked from a shell and not from a make above it."""
    shutil.copy(ROOT / "Makefile", folder)
    for name in ("requirements.txt", "package.json", "package-lock.json"):
        (folder / name).touch()
    outside = {name: value for name, value in os.environ.items() if not name.startswith("MAKE") and name != "MFLAGS"}
    return subprocess.run(["make", *arguments], cwd=folder, env=outside, capture_output=True, text=True, timeout=60)


def program(path: Path, text: str) -> Path:
    """A program with this text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize("target", ["venv", "chromium", "node_modules/.done"])
def test_without_a_python_it_says_so(tmp_path, target):
    answer = said(tmp_path, target, "PYTHON=")
    assert answer.returncode
    assert answer.stdout.count("\n") == 1, answer.stdout
    assert answer.stdout.startswith("Python 3.11 or newer is missing: "), answer.stdout


def test_without_venv_it_says_so(tmp_path):
    """On a machine where it may not install anything; the `id` here is nobody's."""
    program(tmp_path / "bin/id", "#!/bin/sh\necho 1000\n")
    python = program(tmp_path / "bin/python3", WITHOUT_VENV)
    answer = said(tmp_path, "venv", f"PYTHON={python}", f"PATH={tmp_path / 'bin'}:/usr/bin:/bin")
    assert answer.returncode
    assert answer.stdout == (
        f"The venv module of {python} is missing: on Debian and Ubuntu, sudo apt-get install python3-venv brings it.\n"
    )


def test_without_a_browser_it_says_so(tmp_path):
    program(tmp_path / ".venv/bin/python", BROKEN)
    (tmp_path / ".venv/.done").touch()
    answer = said(tmp_path, "chromium", "--old-file=.venv/.done")
    assert answer.returncode
    assert answer.stdout.startswith("Chromium is missing and could not be fetched: "), answer.stdout


def test_every_npmrc_asks_again():
    files = [path for path in ROOT.rglob(".npmrc") if not {"node_modules", "build"} & set(path.relative_to(ROOT).parts)]
    assert len(files) == 3
    for path in files:
        assert "fetch-retries=5" in path.read_text(encoding="utf-8").split("\n"), path
