"""What the readings need to know of one text: its words, the day it was said, and the calendar of the place."""

from checklist.rules.english.rules import GRAMMAR

# what may stand behind *the 13th*; behind anything else it is the 13th of something
AFTER_ORDINAL = {"is": True}
for _word in (
    ". , ( ) : - / or to and at if with when but for regarding about latest either by so as whether in on unless "
    + "then from ish onwards onward through until one because we they you i just depending around after before "
    + "afternoon morning evening please hopefully probably noon eod cob close end max tops"
).split(" "):
    AFTER_ORDINAL[_word] = True
# May is a month behind these, and no verb in front of those
_SIGNS = (".", ",", "(", ")", ":", "?")
_MONTH_BEHIND = (
    "in within by before after until early mid late end of next this during for to or through beginning start middle "
    + "half - / from around about mid towards till and later ending"
).split(" ")
_NO_MONTH_BEFORE = (
    "be have let take not well need also know hear get contact call want make come find decide it they we you i "
    + "he she require include still just then receive expect send"
).split(" ")


def is_may(state: dict, at: int, end: int) -> bool:
    """True where *may* is the month."""
    words = state["words"]
    if words[end : end + 1] and words[end] in _NO_MONTH_BEFORE:
        return False
    if end > at + 1 or (at and words[at - 1] in _MONTH_BEHIND):
        return True
    # alone
    return (not at or words[at - 1] in _SIGNS) and (end == len(words) or words[end] in _SIGNS)


def state(found: list, on: int, closed: dict, weekend: tuple, interview: int) -> dict:
    """The case of one text, from its tokens."""
    return {
        "tokens": found,
        "words": [token[0] for token in found],
        "grammar": GRAMMAR,
        "memo": {},
        "depth": 0,
        "cores": {},
        "times": [],
        "on": on,
        "closed": closed,
        "weekend": weekend,
        "interview": interview or on,
        "after_ordinal": AFTER_ORDINAL,
        "is_may": is_may,
    }
