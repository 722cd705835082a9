"""The page: what happens in it becomes actions, actions change the plan, the plan is drawn."""

import asyncio
import json

from js import afterTheInterview as edge

from checklist.rules import days
from checklist.rules import words as says
from checklist.views import page as views
from checklist.views import place
from checklist.web import (
    clock,
    drafts,
    draw,
    early,
    erasing,
    events,
    late,
    letters,
    navigation,
    note_requests,
    page,
    places,
    plans,
    presses,
    proposals,
    store,
)
from checklist.web.state import entry, hold, said, several, state, trouble, words

BOUNDS = ("log-from", "log-to")
SAID = ("said", "by", "on", "time")
NOTE = ("note-begin", "note-unnamed", "copy-note", "note-sent")


async def begin() -> None:
    """Starts the page; what goes wrong shows the sentence that the page has for it."""
    try:
        with open("bundle.json") as file:
            content = json.load(file)
        await edge.pause()
        await places.begin()
        await start(content)
    except Exception as error:
        edge.failed(repr(error))


async def start(content: dict) -> None:
    """Draws what is kept, with what was typed before Python ran, and begins to listen."""
    hold["content"] = content
    content["words"] = clock.worded(content["words"])
    offered = clock.region()
    state["suggestion"] = offered if offered in [one["code"] for one in state["regions"]] else ""
    await edge.pause()
    fresh = store.nothing()
    plans.load()
    there = place.parse(json.loads(edge.place().value)) or place.NOWHERE
    navigation.arrive(there)
    await places.fetch(events.region_noted(events.noted(json.loads(edge.peek()))[0]))
    drafted = await drafts.take()
    groups, aside = events.noted(json.loads(edge.listen(heard)))
    hold["ready"] = True
    focused = edge.focused()
    noted = early.take(groups, aside, there)
    draw.work_out()
    # words that could not be read are asked about in the band; what else is wrong is said at its field
    wrong = [one for one in state["problems"] if one["plan"] == state["plan"] and not one["field"].endswith(".said")]
    if entry(state["plan"])["rows"] and not wrong:
        state["open"] = early.opened()  # a form that is being filled in stays open until the timeline is asked for
    if fresh and there == place.NOWHERE and not drafted and not noted and state["now"]:
        page.put_field("f-region-field", views.where(state, content))
        draw.own()
    else:
        draw.paint()
    if wrong and "told" in state["open"]:
        edge.open("told")  # what is wrong stands at its field
    edge.started()
    edge.back()
    places.listen()
    presses.asked(there["ask"])
    if there["write"][0]:
        note_requests.write(there["write"][0], there["write"][1])
    proposals.ask()
    erasing.look()
    early.refocus(focused)
    early.press()


def heard(kind: str, name: str, value: str, extra: str, was: str = "", again: str = "") -> None:
    """One event of the page; all arguments are text. What goes wrong is said in the page, and the page goes on.

    Of what was typed, `was` is what the field held before, and `again` is "yes" where it was told of already since
    the focus came into it: all of that is one change.
    """
    try:
        answer(kind, name, value, extra, was, again == "yes")
    except Exception as error:
        edge.report(repr(error))
        trouble("trouble-failed")
        try:
            draw.draw()
        except Exception as again:
            edge.stopped(repr(again))


def answer(kind: str, name: str, value: str, extra: str, was: str, again: bool) -> None:
    """Does what the event asks for, and draws the page anew."""
    if kind == "storage":
        navigation.elsewhere(name, value == "yes")
    elif kind == "erased":
        erasing.heard(name, value)
    elif kind == "forgotten":
        erasing.elsewhere()
    elif kind == "holidays":
        places.take(name, value)
        draw.draw()
    elif kind == "index":
        hold["slow"] = False
        if places.take_index(value):
            plans.load()
            draw.refresh()
    elif kind == "slow":
        draw.draw()
    elif kind == "again":
        places.again()
    elif kind == "toggle":
        draw.opened(name, value == "yes")
    elif kind == "place":
        navigation.move()
    elif kind == "letters":
        letters.install(value)
        draw.draw()
    elif kind == "copied" or (state["place"]["screen"] == "note" and (name.startswith("note.") or name in NOTE)):
        from checklist.web import notes

        if kind == "copied":
            notes.copied(value)
        else:
            notes.heard(name, value, again, was)
    elif kind == "clock":
        if hold["ready"] and clock.now() != state["now"]:
            draw.draw()
    elif kind == "input":
        state["typing"] = value if state["new_day"] or value != said() else None
        page.put_field("f-said-field", views.promise_field(state, hold["content"]))
        edge.aloud(views.said_aloud(state, hold["content"]))
    elif late.owns(kind, name):
        late.heard(kind, name, value, extra)
    elif name in BOUNDS:
        state[name] = value
        draw.draw()
    elif not presses.press(name, value):
        act(name, value, extra, was, again)


def act(name: str, value: str, extra: str, was: str, again: bool) -> None:
    """Applies what a control asks for to its plan, draws, and says what changed."""
    plan_id, named = state["plan"], value
    if several() or place.of_plan(value)[0] in hold["made"]:
        owner, name = place.of_plan(name)
        if name in events.KEYED:
            # a button names the row in its value; what is typed is no address, whatever is in it
            owner, value = place.of_plan(value)
        plan_id = owner or plan_id
    action = events.action(name, value, extra, state["new_day"])
    if not action:
        return
    key = action.get("key", "")
    title = [row["title"] for row in entry(plan_id)["rows"] if row["key"] == key]
    action["title"] = title[0] if title else ""
    loud = not several() and plan_id == state["plan"] and key and views.loud(state, hold["content"]) == key
    plans.apply(action, plan_id, again, was)
    if action["do"] in ("done", "skip"):
        stood = [one for one in state["just"] if one[:2] != (plan_id, key)]
        state["just"] = stood + [(plan_id, key, "now" if loud else "row")]
    told = action["do"] == "set" and action["field"] in SAID
    if (told and action["field"] == "said") or action["do"] == "new-promise":
        state["typing"], state["new_day"] = None, False
    draw.refresh()
    if told or (action["do"] == "new-promise" and views.refused(state, hold["content"])):
        edge.aloud(views.said_aloud(state, hold["content"]))
        if name in ("reading", "read-words"):
            page.focus(("f-said-read", "f-said-error"))
    elif action["do"] == "new-promise":
        edge.aloud(views.said_aloud(state, hold["content"]) + " " + views.standing(state, hold["content"]))
    elif action["do"] == "outcome" and action["field"] == "kind":
        edge.aloud(views.standing(state, hold["content"]))
    elif action["do"] == "remove":
        edge.aloud(says.fill(words()["aloud-did"], (("what", draw.changed(action)),)))
        edge.summary("people")
    elif action["do"] == "elsewhere":
        page.focus(("undo-last-", "title"))
    if title and action["do"] in page.SETTLING:
        day = days.parse_date(action.get("to", ""))
        page.settled(action, named, title[0], says.day_long(day, words()) if day else "", words())


hold["task"] = asyncio.create_task(begin())
