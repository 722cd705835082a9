"""The page: what happens in it becomes actions, actions change the plan, the plan is drawn."""

import asyncio
import json

from js import afterTheInterview as edge

from checklist.rules import days, words
from checklist.views import page as views
from checklist.views import regions
from checklist.web import clock, events, page, plans, store
from checklist.web.plans import hold, state


async def begin() -> None:
    """Starts the page; what goes wrong shows the sentence that the page has for it."""
    try:
        with open("bundle.json") as file:
            content = json.load(file)
        came = await edge.index()
        await start(content, json.loads(came.value) if came.ok else [])
    except Exception as error:
        edge.failed(repr(error))


async def start(content: dict, index: list) -> None:
    """Draws what is kept, with what was typed before Python ran, and begins to listen."""
    hold["content"] = content
    content["words"] = clock.worded(content["words"])
    state["regions"] = regions.prepared(index)
    for one in index:
        for code in [one["code"]] + [one["code"] + "-" + part for part, _ in one["parts"]]:
            hold["codes"][code] = True
    offered = clock.region()
    state["suggestion"] = offered if offered in hold["codes"] else ""
    plans.load()
    known = bool(days.parse_date(plans.shown()["interview"]["date"]))
    await plans.fetch_tables(events.region_noted(json.loads(edge.peek())))
    fields, ticks = events.noted(json.loads(edge.listen(heard)))
    hold["ready"] = True
    for action in fields:
        plans.apply(action)
    for tick in ticks:
        for action in events.for_each(tick, plans.shown(), content["steps"]):
            plans.apply(action)
    if not hold["unkept"]:
        store.forget_early()
    plans.work_out()
    if known and not state["problems"]:
        state["open"] = []
        edge.fold("told")
    plans.paint()
    edge.started()


def heard(kind: str, name: str, value: str, extra: str) -> None:
    """One event of the page; all arguments are text. What goes wrong is said in the page, and the page goes on."""
    try:
        answer(kind, name, value, extra)
    except Exception as error:
        edge.report(repr(error))
        plans.trouble("trouble-failed")
        try:
            plans.draw()
        except Exception as again:
            edge.stopped(repr(again))


def answer(kind: str, name: str, value: str, extra: str) -> None:
    """Does what the event asks for, and draws the page anew."""
    if kind == "storage":
        if not hold["unkept"]:
            plans.load()
        plans.refresh()
    elif kind == "holidays":
        plans.take_table(name, value)
        plans.draw()
    elif kind == "toggle":
        plans.opened(name, value == "yes")
    elif kind == "clock":
        if hold["ready"] and clock.now() != state["now"]:
            plans.draw()
    elif kind == "input":
        state["typing"] = value if state["new_day"] or value != plans.said() else None
        page.put_field("f-said-field", views.said(state, hold["content"]))
    elif name == "show":
        show()
    elif name == "print":
        edge.print()
    elif name == "new-day":
        state["new_day"], state["typing"] = True, ""
        plans.opened("told", True)
        edge.open("told")
        page.focus(("f-said",))
    else:
        act(events.action(name, value, extra, state["new_day"]))


def act(action: dict) -> None:
    """Applies an action of the person, draws, and says what changed."""
    if not action:
        return
    key, text = action.get("key", ""), hold["content"]["words"]
    title = [row["title"] for row in plans.rows() if row["key"] == key]
    place = "now" if key and views.loud(state, hold["content"]) == key else "row"
    plans.apply(action)
    if action["do"] in ("done", "skip"):
        state["just"] = [pair for pair in state["just"] if pair[0] != key] + [(key, place)]
    if (action["do"] == "set" and action["field"] == "said") or action["do"] == "new-promise":
        state["typing"], state["new_day"] = None, False
    plans.refresh()
    if action["do"] == "new-promise":
        edge.aloud(plans.headline())
    if title:
        day = days.parse_date(action.get("to", ""))
        page.settled(action, title[0], words.day_long(day, text) if day else "", text)


def show() -> None:
    """The person asks for their timeline: it comes into sight, or what is missing is said at its field."""
    state["asked"] = True
    plans.draw()
    if edge.wrong().value:
        return
    if plans.rows():
        edge.fold("told")
        page.focus(("now-title",))
    else:
        page.focus(("f-interview-date",))


hold["task"] = asyncio.create_task(begin())
