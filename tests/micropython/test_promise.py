"""Reading a promise on the browser's interpreter: what nobody would write has the same answer there.

How long a reading takes is measured by `make limits`.
"""

import pytest

from checklist.rules import days, promise

ON = days.ordinal(2026, 3, 5)
READ = "checklist.rules.promise.read"


@pytest.mark.parametrize(
    "said",
    ["x" * 90000, "by the end of next week " * 416, "not " * 2499, "end of " * 1400, "\u00e9" * 9999, "1/" * 3000],
    ids=lambda said: said[:8],
)
def test_what_nobody_would_write_is_answered_the_same(micropython, said):
    assert micropython.ask(READ, said, ON, {}, [5, 6]) == promise.read(said, ON, {}, (5, 6))
