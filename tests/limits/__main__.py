"""`python -m tests.limits`: what the heaviest allowed plans and promises cost on the browser's interpreter, under node.

The aim is 300 ms a tick, and 1 s on a processor slowed four times; the browser's own work comes on top. A sentence
that is being typed is read in 30 ms on the slowed processor.
"""

from checklist.rules import days
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
SENTENCE = (
    "They said that they still have two other candidates to see next week, and that the whole panel meets after that, "
    "but that they hope to let me know their decision either way by the end of the month."
)
MESSAGE = "Dear Sam,\n\nThank you for coming in on Tuesday. We have more to see.\n\n" + SENTENCE + "\n\nYours\n\n"
# name, what was said, the aim in milliseconds here
READ = (
    ("a sentence of 200 letters", SENTENCE, 7.5),
    ("a message of 10,000 letters", (MESSAGE * 40)[:9990], AIM),
    ("'not' 2,499 times", "not " * 2499, AIM),
    ("'end of' 1,400 times", "end of " * 1400, AIM),
    ("'by the end of next week' 416 times", "by the end of next week " * 416, AIM),
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
        on = days.ordinal(2026, 3, 5)
        for name, text, aim in READ:
            given = ("checklist.rules.promise.read", text, on, {}, [5, 6])
            over += said(name, min(interpreter.milliseconds(*given, times=1) for _ in range(6)), aim)
    return 1 if over else 0


def said(name: str, milliseconds: float, aim: float = AIM) -> bool:
    """Prints the row; True where it is above the aim."""
    print(f"{name:<36}{milliseconds:8.1f} ms{f'   above {aim}' if milliseconds > aim else ''}", flush=True)
    return milliseconds > aim


if __name__ == "__main__":
    raise SystemExit(main())
