"""The plan that the page shows, between what is kept and what is drawn.

Every change is: read what is kept of that plan, apply the action to it, keep it.
"""

import json

from js import afterTheInterview as edge

from checklist.plan import promises, region, shape, update
from checklist.rules import timeline, words
from checklist.views import page as views
from checklist.views import regions
from checklist.web import clock, page, store

state = {
    "document": None,
    "plan": "",
    "timeline": None,
    "problems": [],
    "now": "",
    "regions": [],
    "suggestion": "",
    "troubles": [],
    "just": [],
    "typing": None,
    "asked": False,
    "new_day": False,
    "open": ["told"],
    "tables": {},
    "root": "../",
}
PASSING = ("trouble-full", "trouble-blocked", "trouble-refused", "trouble-failed")
hold = {"content": {}, "codes": {}, "unkept": False, "marked": False, "ready": False, "missing": []}


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


def apply(action: dict) -> None:
    """Reads what is kept of the plan, applies the action, and keeps it; in memory alone where it cannot be kept."""
    now, text = clock.now(), hold["content"]["words"]
    kept = store.plan(state["plan"], text)[0]
    before = kept[0] if kept and not hold["unkept"] else shown()
    after = update.update(before, action, now)
    if not after["made"]:
        after["made"] = now
    state["troubles"] = [one for one in state["troubles"] if one not in PASSING]
    try:
        shape.read_plan(after, text)
    except shape.Refused:
        trouble("trouble-refused")
        return
    state["document"]["plans"] = [after if one["id"] == after["id"] else one for one in state["document"]["plans"]]
    wrong = store.write(after)
    hold["unkept"] = bool(wrong)
    if wrong:
        trouble(wrong)


def trouble(key: str) -> None:
    """Adds a sentence for the person, once."""
    if key not in state["troubles"]:
        state["troubles"] = state["troubles"] + [key]


def said() -> str:
    """What they said, as the plan has it."""
    place = promises.newest(shown())
    return shown()["promises"][place]["said"] if place >= 0 else ""


def rows() -> list:
    """The rows of the plan that the page shows."""
    if not state["timeline"]:
        return []
    return [one["rows"] for one in state["timeline"]["plans"] if one["id"] == state["plan"]][0]


def headline() -> str:
    """The one sentence of the plan that the page shows."""
    return [one["headline"] for one in state["timeline"]["plans"] if one["id"] == state["plan"]][0]


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


def explained() -> list:
    """The keys of the rows whose *Why this date* is open."""
    return [name[len(start) :] for start in ("why-", "why-now-") for name in state["open"] if name.startswith(start)]


def opened(name: str, is_open: bool) -> None:
    """A disclosure was opened or closed: what stands in it is drawn while it is open."""
    state["open"] = [one for one in state["open"] if one != name] + ([name] if is_open else [])
    if is_open:
        draw()


def draw() -> None:
    """Works out the timeline of this moment and puts the page's text into the page."""
    work_out()
    paint()


def work_out() -> None:
    """Works out the timeline of this moment, and what is wrong with the plans."""
    content = hold["content"]
    text = content["words"]
    document, problems = shape.read(state["document"], text, hold["codes"] or None)
    calendars = region.calendars(document, state["tables"])
    state["document"], state["now"] = document, clock.now()
    state["problems"] = problems + shape.said_problems(document, calendars, text)
    state["timeline"] = timeline.timeline(document, state["now"], content, calendars, explained())


def paint() -> None:
    """Puts the page's text into the page, as the state stands."""
    content = hold["content"]
    text = content["words"]
    drawn = dict(state)
    drawn["troubles"] = [text[key] for key in state["troubles"]]
    code = region.region(shown(), state["document"]["settings"])
    if code in hold["missing"]:
        drawn["troubles"].append(
            words.fill(text["trouble-holidays"], (("place", regions.name(code, state["regions"])),))
        )
    page.put(views.checklist(drawn, content))
    if rows() and not hold["marked"]:
        hold["marked"] = True
        edge.mark()
