"""A whole timeline of a plan file, for comparing the interpreters on plans that nobody wrote."""

from checklist.plan import history, meaning, region, shape, update
from checklist.rules import timeline
from tests.cases import content, tables


def timed(data: dict, now: str) -> dict:
    """The timeline of the file's plans at `now`."""
    document = shape.read(data, content.BUNDLE["words"])[0]
    return timeline.timeline(document, now, content.BUNDLE, region.calendars(document, tables.ALL))


def undone(data: dict, actions: list, now: str) -> list:
    """`[last, wrong]`: the plan after the actions, and the numbers of those after which taking back left another plan.

    The actions are taken back in turn, the last first. As in the page, the plan goes through reading
    before each: what is compared has fields that the action did not give it.
    """
    plan, changes, stood = shape.read_plan(data, content.BUNDLE["words"])[0], [], []
    for action in actions:
        after = update.update(plan, action, now)
        changes.append(history.step(plan, after))
        stood.append(plan)
        plan = after
    last, wrong = plan, []
    for number in range(len(changes) - 1, -1, -1):
        plan, held = history.back(shape.read_plan(plan, content.BUNDLE["words"])[0], changes[number])
        if not held or not meaning.same_plan(plan, stood[number]):
            wrong.append(number)
    return [last, wrong]
