"""What the readers of PyPI find in each phrase: `[first, last]` as ISO days, or null where they find no day.

In: JSON on standard input, a list of `[phrase, day it was said]`. Out: JSON, for each reader its list of answers.
Each reader gets the phrase as it stands and noon of the day; where it can be told to look ahead, it is.
"""

import json
import sys
import warnings
from datetime import datetime

import dateparser
import parsedatetime
from dateparser.search import search_dates
from timefhuman import tfhConfig, timefhuman

warnings.simplefilter("ignore")
CALENDAR = parsedatetime.Calendar()


def with_dateparser(phrase: str, noon: datetime):
    """The whole phrase as a date, else the first date found in it."""
    settings = {"RELATIVE_BASE": noon, "PREFER_DATES_FROM": "future"}
    found = dateparser.parse(phrase, languages=["en"], settings=settings)
    if not found:
        several = search_dates(phrase, languages=["en"], settings=settings)
        found = several[0][1] if several else None
    return [found, found] if found else None


def with_timefhuman(phrase: str, noon: datetime):
    """The first date or range in the phrase."""
    found = timefhuman(phrase, config=tfhConfig(now=noon))
    while isinstance(found, list):
        found = found[0] if found else None
    if isinstance(found, tuple):
        return [found[0], found[-1]]
    return [found, found] if hasattr(found, "year") else None


def with_parsedatetime(phrase: str, noon: datetime):
    """The first date in the phrase."""
    found = CALENDAR.nlp(phrase, sourceTime=noon)
    return [found[0][0], found[0][0]] if found else None


READERS = {"dateparser": with_dateparser, "timefhuman": with_timefhuman, "parsedatetime": with_parsedatetime}


def answer(read, phrase: str, on: str):
    """The days as text; None where there are none, and where the reader breaks."""
    try:
        found = read(phrase, datetime.fromisoformat(on + "T12:00"))
        return [each.strftime("%Y-%m-%d") for each in found] if found else None
    except Exception:
        return None


if __name__ == "__main__":
    rows = json.load(sys.stdin)
    json.dump({name: [answer(read, *row) for row in rows] for name, read in READERS.items()}, sys.stdout)
