"""Works out the timeline that the screen needs, and puts the page's text into the page."""

import json

from js import afterTheInterview as edge

from checklist.plan import region, shape
from checklist.rules import days, facts, step_ids, timeline
from checklist.rules import words as says
from checklist.views import page as views
from checklist.views import place
from checklist.views.interview import answer
from checklist.views.timeline import employer
from checklist.web import clock, last, page, places, store
from checklist.web.state import LATE, entry, hold, plan, several, shown, state, words

LISTS = ("people", "owed", "theirs", "promises")
MOST = 100  # entries of a list; a thousand would hold the page up for half a minute at each tick


def refresh() -> None:
    """Draws; where holidays are missing, asks for them, and draws when they have come, or soon without them."""
    if not places.ask():
        draw()


def draw() -> None:
    """Works out the timeline of this moment and puts the page's text into the page."""
    work_out()
    paint()


def work_out() -> None:
    """Works out the timeline of this moment for the plans that the screen shows, and what is wrong with them."""
    document, now = state["document"], clock.now()
    plans, moment = document["plans"], days.parse_moment(now)
    words()["year"] = now[:4]
    text = says.manner(words(), document["settings"], now)
    state["now"], state["borrowed"], state["can_share"] = now, edge.borrowed(), edge.can_share()
    if not now:
        state["timeline"], state["problems"] = None, []
        return
    plans = [one for one in plans if not crowded(one)]
    calendars = {one["id"]: calendar(one) for one in plans}
    among = []
    for one in plans:
        named = (says.trim(one["company"]), says.trim(one["role"]))
        among.append((one["id"], named, facts.outcome_kind(one), facts.accepted_day(one)))
    here = [shown()] + employer.related(shown(), plans)
    chosen = plans if several() else [one for one in here if one in plans]
    found = [part(item, plans, moment, calendars[item["id"]], text, among) for item in chosen]
    state["problems"] = []
    for each in found:
        state["problems"] = state["problems"] + each["problems"]
    entries = [each["entry"] for each in found]
    state["timeline"] = {
        "now": now,
        "plans": entries,
        # the weekly search stands in the agenda once: not as that of a plan that was put away
        "agenda": timeline.agenda(
            [item for item in chosen if not item["closed"] or not several()],
            [each for one, each in zip(chosen, entries) if not one["closed"] or not several()],
            moment,
        ),
        "notices": timeline.notices(plans, moment, calendars, text),
    }


def crowded(one: dict) -> str:
    """The list of the plan that is too long for this page to work with; an empty text where none is."""
    for name in LISTS:
        if len(one[name]) > MOST:
            return name
    return ""


def part(one: dict, plans: list, moment: tuple, calendar: dict, text: dict, among: list) -> dict:
    """`{"entry", "problems"}` of one plan; what was worked out before serves while nothing it hangs on has changed."""
    closing = [facts.word(other, step_ids.CLOSE) for other in plans]
    key = [moment, calendar["region"], calendar["weekend"], explained(one["id"]), among, closing]
    made = hold["made"].get(one["id"])
    if made and made["plan"] is one and made["calendar"] is calendar and made["key"] == key:
        return made
    document = {"settings": state["document"]["settings"], "plans": [one]}
    problems = shape.read(document, text, hold["codes"] or None)[1]
    made = {
        "plan": one,
        "calendar": calendar,
        "key": key,
        "problems": problems + shape.said_problems(document, {one["id"]: calendar}, text),
        "entry": timeline.of_plan(one, plans, moment, hold["content"]["steps"], calendar, text, explained(one["id"])),
    }
    hold["made"][one["id"]] = made
    return made


def calendar(one: dict) -> dict:
    """The calendar that the plan counts with, made once for each place and weekend."""
    settings = state["document"]["settings"]
    code, weekend = region.region(one, settings), region.weekend(one, settings)
    key = code + " " + weekend
    if key not in hold["calendars"]:
        table = region.table(code, state["tables"], hold["content"].get("weekends", {}))
        hold["calendars"][key] = region.calendar(table, weekend)
    return hold["calendars"][key]


def explained(plan_id: str) -> list:
    """The keys of the plan's rows whose *Why this date* is open."""
    before = place.escape(plan_id) + "/" if several() or plan_id != state["plan"] else ""
    starts = ["why-" + before, "why-now-" + before]
    return sorted([name[len(start) :] for start in starts for name in state["open"] if name.startswith(start)])


def opened(name: str, is_open: bool) -> None:
    """A disclosure was opened or closed: what stands in it is drawn while it is open."""
    state["open"] = [one for one in state["open"] if one != name] + ([name] if is_open else [])
    if is_open:
        draw()


def drawn() -> dict:
    """The state as the views read it: with what went wrong, and the last change, in words."""
    text, made = words(), dict(state)
    made["wrong"] = state["troubles"]
    made["set_aside"] = store.strays()
    opened = [one["key"] for one in made["set_aside"] if "look-" + one["key"] in state["open"]]
    made["raw"] = {key: json.loads(edge.raw(key)) for key in opened}
    made["gone"] = [(one["id"], answer.name(one, text)) for one in hold["gone"].values()]
    made["troubles"] = [counted(key, text) for key in state["troubles"]]
    if not state["now"]:
        made["troubles"].insert(0, says.fill(text["trouble-clock"], (("date", clock.shown()),)))
    for one in state["document"]["plans"] if several() else [shown()]:
        name = crowded(one)
        if name:
            said = (("name", answer.name(one, text)), ("count", str(len(one[name]))), ("what", text["many-" + name]))
            made["troubles"].append(says.fill(text["trouble-crowded"], said + (("most", str(MOST)),)))
    made["undo"] = last_change()
    made["troubles"].extend(places.troubles())
    return made


def counted(key: str, text: dict) -> str:
    """The sentence of a trouble; one for all of its kind, with their number."""
    return says.counted(store.count(key), key, text) if store.count(key) > 1 else text[key]


def paint() -> None:
    """Puts the page's text into the page, as the state stands."""
    wanted = state["place"]["screen"] == "note" or "drawing" in state["open"]
    if wanted and hold["letters"] is None:
        hold["letters"] = "asked"
        edge.bring_letters()
    if state["place"]["screen"] in ("keep", "incoming") and not hold["late"] and LATE not in state["troubles"]:
        hold["late"] = "asked"
        edge.bring_late()
    own()
    page.put(views.checklist(drawn(), hold["content"]))
    last.save()
    if entry(state["plan"])["rows"] and not hold["marked"]:
        hold["marked"] = True
        edge.mark()


def own() -> None:
    """Says whose the fields on the page are, for what is typed and not applied yet: checklist/web/typing.js."""
    fresh = hold["fresh"] is not None and shown() is hold["fresh"]
    named = {"plan": state["plan"], "fresh": fresh, "key": state["place"]["key"], "new_day": state["new_day"]}
    edge.owner(json.dumps(named))


def last_change() -> str:
    """The last change in words; an empty text where nothing was changed since the page was opened."""
    if not hold["history"]:
        return ""
    step, action = hold["history"][-1]
    other = plan(step["id"]) if several() or step["id"] != state["plan"] else None
    what = changed(action)
    return says.fill(words()["did-of"], (("what", what), ("name", answer.name(other, words())))) if other else what


def changed(action: dict) -> str:
    """An action in words, as what can be taken back."""
    gaps = (("title", action.get("title", "")), ("name", action.get("name", "")))
    return says.fill(words()["did-" + action.get("as", action["do"])], gaps)
