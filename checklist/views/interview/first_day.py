"""Said once: on the first day where to keep the plan, and where a link leads to one that is not here what happened."""

from checklist.rules import days
from checklist.views import html, place


def line(state: dict, context: dict) -> tuple:
    """On the day on which the only plan was made: keep it where you will find it. None later, and once that is done."""
    plan, text = context["plan"], context["text"]
    made = days.parse_stamp(plan["made"])
    others = [one for one in context["plans"] if one["id"] != plan["id"]]
    if not made or made[0] != context["now"][0] or others or plan["calendar"] or state.get("borrowed"):
        return None
    link = ("a", ("href", place.address("keep")), text["first-link"])
    return ("p", ("class", "small quiet", "id", "first-day"), html.rich(text["first-keep"], ("link", link)))


def lost(state: dict, text: dict) -> list:
    """What happened to the plan that a link names, where this browser does not have it."""
    if not state.get("lost"):
        return []
    link = ("a", ("href", place.address("keep")), text["first-lost-way"])
    return [("p", ("class", "notice", "id", "lost"), html.rich(text["first-lost-" + state["lost"]], ("link", link)))]
