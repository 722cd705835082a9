"""The one place that reads the clock, and how the reader writes dates and times."""

from js import afterTheInterview as edge


def now() -> str:
    """The reader's own local moment, `YYYY-MM-DDTHH:MM`; an empty text where the clock cannot be right.

    What is kept names years from 2000 to 2099 alone. Source: docs/reference/plan-format.md.
    """
    text = edge.now()
    return text if len(text) == 16 and "2000" <= text[:4] <= "2099" else ""


def shown() -> str:
    """The date that the device's clock shows, right or not."""
    return edge.now().partition("T")[0]


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
