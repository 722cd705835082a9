"""The page: what happens in it becomes actions, actions change the plan, the plan is drawn.

Every change is: read what is kept of that plan, apply the action to it, keep it.
"""

import asyncio
import json

from checklist.plan import region, shape, update
from checklist.rules import days, timeline, words
from checklist.views import page as views
from checklist.views import regions
from checklist.web import clock, events, page, store
from js import afterTheInterview as edge

ROOT = "../"
state = {"document": None, "plan": "", "timeline": None, "problems": [], "now": "", "regions": [], "suggestion": "", "troubles": [],
         "just": [], "typing": None, "asked": False, "new_day": False, "tables": {}, "root": ROOT}
hold = {"content": {}, "codes": {}, "unkept": False, "marked": False, "ready": False, "missing": []}


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
        for code in [one["code"]] + [one["code"] + "-" + part for part, name in one["parts"]]:
            hold["codes"][code] = True
    offered = clock.region()
    state["suggestion"] = offered if offered in hold["codes"] else ""
    load()
    known = bool(days.parse_date(shown()["interview"]["date"]))
    await fetch_tables(events.region_noted(json.loads(edge.peek())))
    notes = events.noted(json.loads(edge.listen(heard)))
    hold["ready"] = True
    for action in notes:
        apply(action)
    if notes and not hold["unkept"]:
        store.forget_early()
    draw()
    if known:
        edge.fold("told")
    edge.started()


def load() -> None:
    """Takes up what is kept: all plans, and the one that was changed last."""
    text = hold["content"]["words"]
    state["document"], state["troubles"] = store.document(text)
    plans = state["document"]["plans"]
    if not plans:
        plans.append(shape.blank(new_id(), "", text))
    if state["plan"] not in [one["id"] for one in plans]:
        state["plan"] = sorted([(one["changed"], one["id"]) for one in plans])[-1][1]


def new_id() -> str:
    """An id of 22 random letters and digits. Raises OSError where the browser gives none."""
    made = edge.id()
    if not made.ok:
        raise OSError(made.message)
    return made.value


def shown() -> dict:
    """The plan that the page shows."""
    return [one for one in state["document"]["plans"] if one["id"] == state["plan"]][0]


def heard(kind: str, name: str, value: str, extra: str) -> None:
    """One event of the page; all arguments are text. What goes wrong is said in the page, and the page goes on."""
    try:
        answer(kind, name, value, extra)
    except Exception as error:
        edge.report(repr(error))
        trouble("trouble-failed")
        draw()


def answer(kind: str, name: str, value: str, extra: str) -> None:
    """Does what the event asks for, and draws the page anew."""
    if kind == "storage":
        if not hold["unkept"]:
            load()
        refresh()
    elif kind == "holidays":
        take_table(name, value)
        draw()
    elif kind == "clock":
        if hold["ready"] and clock.now() != state["now"]:
            draw()
    elif kind == "input":
        state["typing"] = value
        draw()
    elif name == "show":
        show()
    elif name == "print":
        edge.print()
    elif name == "new-day":
        state["new_day"], state["typing"] = True, ""
        draw()
        edge.open("told")
        page.focus(("f-said",))
    else:
        act(events.action(name, value, extra, state["new_day"]))


def act(action: dict) -> None:
    """Applies an action of the person, draws, and says what changed."""
    if not action:
        return
    key, text = action.get("key", ""), hold["content"]["words"]
    title = [row["title"] for row in rows() if row["key"] == key]
    place = "now" if key and views.loud(state, hold["content"]) == key else "row"
    apply(action)
    if action["do"] in ("done", "skip"):
        state["just"] = [pair for pair in state["just"] if pair[0] != key] + [(key, place)]
    if action["do"] == "set" and action["field"] == "said" or action["do"] == "new-promise":
        state["typing"], state["new_day"] = None, False
    refresh()
    if title:
        day = days.parse_date(action.get("to", ""))
        page.settled(action, title[0], words.day_long(day, text) if day else "", text)


def apply(action: dict) -> None:
    """Reads what is kept of the plan, applies the action to it, and keeps it; in memory alone where it cannot be kept."""
    now = clock.now()
    kept, wrong = store.plan(state["plan"], hold["content"]["words"])
    before = kept[0] if kept and not hold["unkept"] else shown()
    after = update.update(before, action, now)
    if not after["made"]:
        after["made"] = now
    state["document"]["plans"] = [after if one["id"] == after["id"] else one for one in state["document"]["plans"]]
    wrong = store.write(after)
    hold["unkept"] = bool(wrong)
    state["troubles"] = [one for one in state["troubles"] if one not in ("trouble-full", "trouble-blocked")]
    if wrong:
        trouble(wrong)


def trouble(key: str) -> None:
    """Adds a sentence for the person, once."""
    if key not in state["troubles"]:
        state["troubles"] = state["troubles"] + [key]


def show() -> None:
    """The person asks for their timeline: it comes into sight, or what is missing is said at its field."""
    state["asked"] = True
    draw()
    if rows():
        edge.fold("told")
        page.focus(("now-title",))
    else:
        page.focus(("f-interview-date",))


def rows() -> list:
    """The rows of the plan that the page shows."""
    if not state["timeline"]:
        return []
    return [one["rows"] for one in state["timeline"]["plans"] if one["id"] == state["plan"]][0]


def missing() -> list:
    """The regions that plans count with and whose holidays are not here yet."""
    return [code for code in region.codes(state["document"]) if code in hold["codes"] and code not in state["tables"]]


async def fetch_tables(noted: str) -> None:
    """Fetches the holidays that are needed for the first draw, `noted` a region that was chosen before Python ran."""
    for code in missing() + ([noted] if noted in hold["codes"] else []):
        came = await edge.holidays(code)
        take_table(code, came.value)


def take_table(code: str, text: str) -> None:
    """Takes up a region's table; one that did not come counts as empty, and is said."""
    raw = edge.normal(text)
    state["tables"][code] = json.loads(raw.value) if raw.ok else {}
    if not raw.ok and code not in hold["missing"]:
        hold["missing"].append(code)


def refresh() -> None:
    """Draws; where holidays are missing, asks for them, and they draw when they have come."""
    wanted = missing()
    for code in wanted:
        edge.bring(code)
    if not wanted:
        draw()


def draw() -> None:
    """Works out the timeline of this moment and puts the page's text into the page."""
    content = hold["content"]
    text = content["words"]
    document, problems = shape.read(state["document"], text, hold["codes"])
    calendars = region.calendars(document, state["tables"])
    state["document"], state["now"] = document, clock.now()
    state["problems"] = problems + shape.said_problems(document, calendars, text)
    state["timeline"] = timeline.timeline(document, state["now"], content, calendars)
    drawn = dict(state)
    drawn["troubles"] = [text[key] for key in state["troubles"]]
    code = region.region(shown(), document["settings"])
    if code in hold["missing"]:
        drawn["troubles"].append(words.fill(text["trouble-holidays"], (("place", regions.name(code, state["regions"])),)))
    page.put(views.checklist(drawn, content))
    if rows() and not hold["marked"]:
        hold["marked"] = True
        edge.mark()


asyncio.create_task(begin())
