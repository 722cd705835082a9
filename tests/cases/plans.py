"""A whole timeline of a plan file, for comparing the interpreters on plans that nobody wrote."""

from checklist.plan import region, shape
from checklist.rules import timeline
from tests.cases import content, tables


def timed(data: dict, now: str) -> dict:
    """The timeline of the file's plans at `now`."""
    document = shape.read(data, content.BUNDLE["words"])[0]
    return timeline.timeline(document, now, content.BUNDLE, region.calendars(document, tables.ALL))
