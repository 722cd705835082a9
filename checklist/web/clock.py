"""The one place that reads the clock, and how the reader writes dates and times."""

from js import afterTheInterview as edge


def now() -> str:
    """The reader's own local moment, `YYYY-MM-DDTHH:MM`."""
    return edge.now()


def worded(words: dict) -> dict:
    """The words with the reader's order of dates and their clock, where the browser tells them."""
    own = dict(words)
    order, clock = edge.order(), edge.clock()
    if order.ok and order.value in ("dmy", "mdy", "ymd"):
        own["order"] = order.value
    if clock.ok:
        own["clock"] = clock.value
    return own


def region() -> str:
    """The country of the browser's language, to be offered and never assumed; an empty text where it names none."""
    found = edge.region()
    return found.value if found.ok else ""
