"""The checklist page: as it lies in the site before Python runs, and as it is drawn from a plan."""

from checklist.plan import promises, region, shape
from checklist.rules import days, words
from checklist.views import course, facts, form, html, marks, regions, relative, row, sheet

NOW_UNKNOWN = (0, 0)


def blank(content: dict, index: list, root: str) -> str:
    """The HTML text of the page's content as the build writes it: form, relative timeline, blank sheet.

    `content` is the bundle, `index` the index of regions, `root` the way to the
    site's root, such as `../`.
    """
    text = content["words"]
    plan = shape.blank("blank", "", text)
    state = {
        "document": {"settings": {"region": "", "weekend": "", "clock": ""}, "plans": [plan]},
        "plan": "blank",
        "timeline": None,
        "problems": [],
        "now": "",
        "regions": regions.prepared(index),
        "suggestion": "",
        "troubles": [],
        "just": [],
        "typing": None,
        "asked": False,
        "tables": {},
        "root": root,
    }
    notices = (
        "div",
        ("class", "page", "id", "notices"),
        ("noscript", (), ("p", ("class", "notice"), text["trouble-no-script"])),
        ("p", ("class", "notice notice--trouble", "id", "not-started", "hidden", True), text["trouble-not-started"]),
        ("p", ("class", "notice notice--trouble", "id", "stopped", "hidden", True), text["trouble-failed"]),
    )
    return html.render(
        [
            marks.sprite(),
            notices,
            ("div", ("class", "page", "id", "checklist"), html.finished(nodes(state, content))),
            ("p", ("class", "hush", "id", "aloud", "role", "status")),
        ]
    )


def checklist(state: dict, content: dict) -> str:
    """The HTML text inside `#checklist`, drawn from a plan. `state` is plain data:

    `document`, `plan` (the id of the one shown), `timeline` (None where nothing
    was computed), `problems`, `now` (a moment), `regions` as prepared,
    `suggestion` (a region's code or an empty text), `troubles` (sentences),
    `just` (pairs of a key settled in this visit and where it stood), `typing`
    (what stands in the field of what they said while it is typed, else None),
    `asked` (the person has asked for their timeline), `tables` (holidays by region), `root`
    and `open` (the disclosures that are open and whose text is drawn; None is all).
    """
    return html.render(nodes(state, content))


def said(state: dict, content: dict) -> str:
    """The HTML text of the field of what they said: all that changes while it is typed."""
    case = shared(state, content)
    return html.render(form.said(case, form.ahead(case)))


def loud(state: dict, content: dict) -> str:
    """The key of the row that stands in the band; an empty text where there is no band."""
    case = shared(state, content)
    one = course.now_row([one for one in case["rows"] if not one["hidden"]], case) if not case["until"] else None
    return one["key"] if one else ""


def nodes(state: dict, content: dict) -> list:
    """The page's content as nodes."""
    case = shared(state, content)
    text = case["text"]
    dated = bool(case["rows"])
    head = (
        facts.facts(case)
        if dated
        else [
            ("h1", ("id", "title", "tabindex", "-1"), text["blank-title"]),
            ("p", ("class", "lead"), text["blank-lead"]),
        ]
    )
    told = (
        "details",
        ("class", "more told" if dated else "more told told--blank", "id", "told", "open", not dated),
        ("summary", (), ("span", (), text["facts-change"])),
        ("div", ("class", "more__text"), form.form(case) if not dated or row.opened("told", case) else None),
    )
    troubles = [
        ("p", ("class", "notice notice--trouble", "id", "trouble-" + str(place)), said)
        for place, said in enumerate(state["troubles"] + unplaced(case))
    ]
    body = course.course(case) if dated else relative.relative(content, case)
    tools = [
        ("h2", ("id", "take"), text["take-title"]),
        ("ul", ("class", "tools"), ("li", (), html.button(text["take-print"], "print", "sheet", "", "link"))),
    ]
    return [
        ("header", ("class", "facts" if dated else None, "id", "facts"), head),
        troubles,
        told,
        body,
        tools,
        sheet.sheet(case) if dated else sheet.blank(content, case),
    ]


def shared(state: dict, content: dict) -> dict:
    """What all views of a plan need, worked out once."""
    document = state["document"]
    plan = [one for one in document["plans"] if one["id"] == state["plan"]][0]
    text = words.manner(content["words"], document["settings"])
    made = {"rows": [], "nothing_until": "", "promised": "", "headline": ""}
    agenda = []
    if state["timeline"]:
        made = [one for one in state["timeline"]["plans"] if one["id"] == plan["id"]][0]
        agenda = [entry["key"] for entry in state["timeline"]["agenda"] if entry["plan"] == plan["id"]]
    code = region.region(plan, document["settings"])
    place = promises.newest(plan)
    problems = {}
    for problem in state["problems"]:
        if problem["plan"] == plan["id"] and (problem["text"] != text["problem-no-interview"] or state["asked"]):
            problems[problem["field"]] = problem["text"]
    newest = plan["promises"][place] if place >= 0 else {"said": "", "by": ""}
    return {
        "plan": plan,
        "text": text,
        "now": days.parse_stamp(state["now"]) or NOW_UNKNOWN,
        "root": state["root"],
        "sources": {source["id"]: source["title"] for source in content["sources"]},
        "rows": made["rows"],
        "agenda": agenda,
        "until": made["nothing_until"],
        "promised": days.parse_date(made["promised"]),
        "interview": days.parse_date(plan["interview"]["date"]),
        "just": {key: where for key, where in state["just"]},
        "problems": problems,
        "regions": state["regions"],
        "region": code,
        "suggestion": state["suggestion"],
        "new_day": state.get("new_day", False),
        "open": state.get("open"),
        "typing": state["typing"],
        "said": words.trim(newest["said"]),
        "by": newest["by"],
        "calendar": region.calendar(state["tables"].get(code, {}), region.weekend(plan, document["settings"])),
    }


def unplaced(case: dict) -> list:
    """What is wrong with fields that the form does not have, so that it is said at all."""
    place = promises.newest(case["plan"])
    known = (
        "interview.date",
        "interview.ends",
        "region",
        "promises[" + str(place) + "].said",
        "promises[" + str(place) + "].by",
    ) + form.IN_MORE
    return [field + ": " + case["problems"][field] for field in sorted(case["problems"]) if field not in known]
