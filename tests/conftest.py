"""What all tests share: the real content's bundle for the cases, and how long Hypothesis looks."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import settings

from checklist.site.browser import letters
from checklist.site.content import load
from tests.cases import content
from tests.micropython.interpreter import MicroPython

ROOT = Path(__file__).parents[1]

settings.register_profile("project", deadline=None, print_blob=True)
settings.register_profile("quick", parent=settings.get_profile("project"), max_examples=25)
settings.load_profile(os.environ.get("HYPOTHESIS", "project"))


def pytest_configure():
    """Gives the cases the bundle as the browser reads it. Raises UsageError, with every problem, on broken content."""
    found, problems = load.load(ROOT / "content")
    if problems:
        raise pytest.UsageError("content/ has problems:\n" + "\n".join(str(problem) for problem in problems))
    both = {**load.bundle(found), "letters": letters.letters(found), "keep": letters.keep(found)}
    content.BUNDLE.clear()
    content.BUNDLE.update(json.loads(json.dumps(both, ensure_ascii=False)))


@pytest.fixture(scope="session")
def micropython():
    """The browser's interpreter under node, with the shared rooms, the cases and the bundle loaded."""
    with MicroPython() as interpreter:
        interpreter.bundle(content.BUNDLE)
        yield interpreter
