"""What all views need to know of one plan, worked out once for each drawing."""

from checklist.plan import promises, region
from checklist.rules import days, promise, words
from checklist.views import place
from checklist.views.interview import form
from checklist.views.interviews import shared_steps

NOW_UNKNOWN = (0, 0)
NO_TIMELINE = {"rows": [], "nothing_until": "", "promised": "", "headline": ""}
ELSEWHERE = ("owed[", "theirs[", "outcome.")


def shared(state: dict, content: dict, plan: dict, several: bool = False) -> dict:
    """What the views of `plan` need. `several` is true on a screen that shows rows of several plans.

    `state` and `content` are those of `checklist.views.page`. Beside what its
    names say: `prefix` stands before a row's key in the ids and values of
    controls, `near` holds what stands in other plans and concerns this employer
    (see `checklist.views.timeline.employer`), `told_on` is the day on which they said what
    counts, `just` maps the keys settled in this visit to where they stood,
    `problems` maps fields to sentences, `notices` are the sentences of the plan's notices.
    """
    document = state["document"]
    text = words.manner(content["words"], document["settings"], state["now"])
    made = NO_TIMELINE
    if state["timeline"]:
        made = ([one for one in state["timeline"]["plans"] if one["id"] == plan["id"]] + [NO_TIMELINE])[0]
    code = region.region(plan, document["settings"])
    table = region.table(code, state["tables"], content.get("weekends", {}))
    calendar = region.calendar(table, region.weekend(plan, document["settings"]))
    newest = promises.newest(plan)
    last = plan["promises"][newest] if newest >= 0 else {"said": "", "by": ""}
    return {
        "plan": plan,
        "plans": document["plans"],
        "text": text,
        "name": words.trim(document["settings"].get("name", "")),
        "now": days.parse_stamp(state["now"]) or NOW_UNKNOWN,
        "root": state["root"],
        "writes": content["writes"],
        "laws": content["laws"],
        "private": [step["id"] for step in content["steps"] if step.get("private")],
        "sources": {source["id"]: source["title"] for source in content["sources"]},
        "prefix": place.escape(plan["id"]) + "/" if several else "",
        "rows": shared_steps.counted(made["rows"], plan, document["plans"], text),
        "near": [],
        "notices": notices(state, plan),
        "until": made["nothing_until"],
        "promised": days.parse_date(made["promised"]),
        "interview": days.parse_date(plan["interview"]["date"]),
        "just": {key: where for plan_id, key, where in state["just"] if plan_id == plan["id"]},
        "problems": problems(state, plan, text),
        "regions": state["regions"],
        "listed": state.get("listed", True),
        "region": code,
        "suggestion": nearby(plan, document["plans"]) or state["suggestion"],
        "new_day": state.get("new_day", False),
        "asking": state.get("asking", ""),
        "open": state.get("open"),
        "typing": state["typing"],
        "said": quoted(plan, last, calendar),
        "by": last["by"],
        "told_on": promises.newest_on(plan),
        "own_weekend": region.own_weekend(table, plan, document["settings"]),
        "calendar": calendar,
    }


def quoted(plan: dict, entry: dict, calendar: dict) -> str:
    """What they said last, short, for quoting; an empty text where nothing is noted."""
    interview = days.parse_date(plan["interview"]["date"])
    on = days.parse_date(entry.get("on", "")) or interview
    if not words.trim(entry["said"]) or not on:
        return promise.quoted(entry["said"], {"used": []})
    answer = promise.read(entry["said"], on, calendar["closed"], calendar["weekend"], interview)
    return promise.quoted(entry["said"], answer)


def notices(state: dict, plan: dict) -> list:
    """The sentences of the plan's notices, each once."""
    found = []
    for notice in state["timeline"]["notices"] if state["timeline"] else []:
        if notice["plan"] == plan["id"] and notice["text"] not in found:
            found.append(notice["text"])
    return found


def problems(state: dict, plan: dict, text: dict) -> dict:
    """What is wrong with the plan, by field. A missing date is wrong once the person has asked for a timeline."""
    found = {}
    for problem in state["problems"]:
        if problem["plan"] == plan["id"] and (problem["text"] != text["problem-no-interview"] or state["asked"]):
            found[problem["field"]] = problem["text"]
    return found


def nearby(plan: dict, plans: list) -> str:
    """The region of the other plan that was changed last, to be offered; an empty text where none has one."""
    found = [(one["changed"], one["id"], one["region"]) for one in plans if one is not plan and one["region"]]
    return max(found)[2] if found else ""


def wrong(context: dict, starts: tuple) -> bool:
    """True where something is wrong with a field whose name begins with one of `starts`."""
    return any(field.startswith(starts) for field in context["problems"])


def unplaced(context: dict) -> list:
    """What is wrong with fields that no form has, so that it is said at all."""
    place = promises.newest(context["plan"])
    known = (
        "interview.date",
        "interview.ends",
        "region",
        "weekend",
        "promises[" + str(place) + "].said",
        "promises[" + str(place) + "].by",
        "promises[" + str(place) + "].on",
    ) + form.IN_MORE
    kinds, found = [], []
    for field in sorted(context["problems"]):
        if field in known or field.startswith(ELSEWHERE):
            continue
        kind = "".join([letter for letter in field if letter not in "0123456789"])
        same = [one for one in kinds if one[0] == kind]
        if same:
            same[0][2] += 1
        else:
            kinds.append([kind, field + ": " + context["problems"][field], 0])
    for _, said, more in kinds:
        found.append(said + (" " + words.counted(more, "problem-more", context["text"]) if more else ""))
    return found
