"""What a link proposes: an interview's date and end. Where plans are kept the person says yes."""

from js import afterTheInterview as edge

from checklist.rules import days
from checklist.views import place
from checklist.web import page, plans
from checklist.web.state import hold, shown, state, trouble


def propose(told: list) -> None:
    """Takes up the pairs of a field and its value that a link named.

    Without a plan that is kept they are told of a new one at once; else they wait for an answer, in the address too.
    """
    given = {"interview.date": "", "interview.ends": ""}
    given.update(dict(told))
    date, ends = given["interview.date"], given["interview.ends"]
    state["proposal"] = None
    if not days.parse_date(date):
        edge.replace("")
        trouble("trouble-link-date")
        return
    if ends and days.parse_time(ends) == days.BARE:
        trouble("trouble-link-end")
        ends = ""
    state["proposal"] = {"date": date, "ends": ends}
    if shown() is hold["fresh"] and len(state["document"]["plans"]) == 1:
        accept()


def accept() -> None:
    """The interview that was proposed gets a plan, and is shown."""
    told, state["proposal"] = state["proposal"], None
    if not told:
        return
    troubles = [one for one in state["troubles"] if one == "trouble-link-end"]
    plans.add()
    plans.apply({"do": "set", "field": "interview.date", "value": told["date"]})
    if told["ends"]:
        plans.apply({"do": "set", "field": "interview.ends", "value": told["ends"]})
    for one in troubles:
        trouble(one)
    state["place"] = place.parse(["plan", state["plan"]])
    edge.replace(place.address("plan", state["plan"]))


def ask() -> None:
    """Brings the question into sight, where there is one."""
    if state["proposal"]:
        page.focus(("proposal",))
