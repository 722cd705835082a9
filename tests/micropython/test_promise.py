"""Reading a promise on the browser's interpreter: quick enough to keep up with typing, and with what is pasted."""

import pytest

from checklist.rules import days, promise

ON = days.ordinal(2026, 3, 5)
READ = "checklist.rules.promise.read"
# 200 letters in 30 milliseconds with the processor slowed four times, with room for what else this machine does
SENTENCE = (
    "They said that they still have two other candidates to see next week, and that the whole panel meets after that, "
    "but that they hope to let me know their decision either way by the end of the month."
)
MESSAGE = "Dear Sam,\n\nThank you for coming in on Tuesday. We have more to see.\n\n" + SENTENCE + "\n\nYours\n\n"


def quickest(micropython, said: str, times: int) -> float:
    """Milliseconds of one reading, the quickest of some tries."""
    return min(micropython.milliseconds(READ, said, ON, {}, [5, 6], times=times) for _ in range(6))


def test_a_sentence_keeps_up_with_typing(micropython):
    assert 195 <= len(SENTENCE) <= 205
    assert quickest(micropython, SENTENCE, 3) < 20


def test_a_long_message_is_read_in_under_a_second(micropython):
    said = (MESSAGE * 40)[:9990]
    assert quickest(micropython, said, 1) < 1000


@pytest.mark.parametrize(
    "said",
    ["x" * 90000, "by the end of next week " * 416, "not " * 2499, "end of " * 1400, "\u00e9" * 9999, "1/" * 3000],
    ids=lambda said: said[:8],
)
def test_what_nobody_would_write_is_answered_soon_and_the_same(micropython, said):
    # under a second where nothing else runs
    assert micropython.milliseconds(READ, said, ON, {}, [5, 6], times=1) < 8000
    assert micropython.ask(READ, said, ON, {}, [5, 6]) == promise.read(said, ON, {}, (5, 6))
