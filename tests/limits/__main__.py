"""`python -m tests.limits`: what the heaviest allowed plans cost on the browser's interpreter, under node.

The aim is 300 ms a tick, and 1 s on a processor slowed four times; the browser's own work comes on top.
"""

from tests.cases import content
from tests.conftest import pytest_configure
from tests.micropython.interpreter import MicroPython

AIM = 250  # milliseconds here, which are 1,000 on a processor slowed four times
TICKS = (
    ("a usual plan", "", 0),
    ("200 plans, the page of all", "plans", 200),
    ("100 things owed", "owed", 100),
    ("100 people", "people", 100),
    ("100 promises that cannot be read", "promises", 100),
    ("said: 10,000 letters", "said", 10_000),
    ("said: 100,000 letters", "said", 100_000),
    ("1,000 lines of a diary", "diary", 1000),
)
ONCE = (
    ("remarks on one of 100 long notes", "notes", (100,)),
    ("a phrase of 100,000 letters", "said", (100_000,)),
    ("a list of 100,000 entries", "read", (100_000, "list")),
    ("a text of 1,400,000 letters", "read", (1_400_000, "letters")),
    ("60 lists in each other", "read", (60, "depth")),
)


def main() -> int:
    """The exit status: 1 where anything is above the aim."""
    pytest_configure()
    over = 0
    with MicroPython() as interpreter:
        interpreter.bundle(content.BUNDLE)
        for name, kind, count in TICKS:
            interpreter.ask("tests.cases.limits.prepare", kind, count)
            over += said(name, min(interpreter.milliseconds("tests.cases.limits.tick", times=2) for _ in range(3)))
        for name, function, given in ONCE:
            interpreter.ask("tests.cases.limits." + function, *given)
            over += said(
                name, min(interpreter.milliseconds("tests.cases.limits." + function, *given, times=1) for _ in range(3))
            )
    return 1 if over else 0


def said(name: str, milliseconds: float) -> bool:
    """Prints the row; True where it is above the aim."""
    print(f"{name:<36}{milliseconds:8.1f} ms{'   above ' + str(AIM) if milliseconds > AIM else ''}", flush=True)
    return milliseconds > AIM


if __name__ == "__main__":
    raise SystemExit(main())
