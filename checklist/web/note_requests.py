"""To the note that a page of the guide asked for: at once where a plan has its row, else by way of what is missing.

`state["wanted"]` is `(step, template)` until the note is open; both are empty texts
where nothing is wanted.
"""

from js import afterTheInterview as edge

from checklist.rules import days
from checklist.views import place
from checklist.web import draw, page, plans
from checklist.web.state import entry, hold, shown, state

OVER = ("done", "skipped", "missed")
MISSING = {"insider": "people", "person": "people", "owed": "told"}  # the question that brings a step's row


def write(step: str, template: str) -> None:
    """Opens the note of the step's row, begun from the template; without a date it waits for the form."""
    state["wanted"] = (step, template)
    if plans.unclear() and not state["place"]["plan"]:
        edge.go(place.address("agenda"))
    elif days.parse_date(shown()["interview"]["date"]):
        go()


def go() -> bool:
    """True where a note was wanted of the plan that is shown, and is open now, or the question that brings its row."""
    step = state["wanted"][0]
    if not step or not entry(state["plan"])["rows"]:
        return False
    rows = [row for row in entry(state["plan"])["rows"] if row["step"] == step]
    rows = [row for row in rows if row["state"] not in OVER] + rows
    if rows:
        fragment = place.address("note", state["plan"], rows[0]["key"])
        there = place.parse(["note", state["plan"], rows[0]["key"]])
    else:
        fragment, there = place.address("plan", state["plan"]), place.parse(["plan", state["plan"]])
    edge.replace(fragment)  # the way back leads to the page of the guide
    state["place"], state["open"] = there, []
    chosen(there)
    page.clear()
    draw.refresh()
    if rows:
        page.focus(("title",))
    else:
        name = question(step)
        draw.opened(name, True)
        edge.open(name)
        edge.summary(name)
    return True


def chosen(there: dict) -> None:
    """The template that is wanted is chosen, where the screen is a note of its step; then nothing is wanted."""
    step, template = state["wanted"]
    if there["screen"] == "note" and step and there["key"].partition(":")[0] == step:
        state["chosen"], state["wanted"] = template, ("", "")


def question(step: str) -> str:
    """The disclosure of the plan's page in which the row of the step begins: whom they met, or what was answered."""
    for one in hold["content"]["steps"]:
        if one["id"] == step:
            return MISSING.get(one.get("needs", one.get("each", "")), "answer")
    return "told"
