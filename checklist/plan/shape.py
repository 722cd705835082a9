"""Reading a plan file: what is broken refuses it, what is wrong is kept and named.

`read` takes JSON that has been parsed already (in the browser by the browser's
own parser) and gives a document with every known field in its place.
"""

from checklist.plan import fields, retired, values
from checklist.rules import days, promise, words

DEEPEST, LONGEST_TEXT, MOST_ENTRIES = 20, 100000, 1000


class Refused(ValueError):
    """A file whose structure is broken; its text is a sentence for the person."""


def read(data, text: dict, regions=None, gone=None) -> tuple:
    """`(document, problems)` of parsed JSON.

    The document is a new one: known fields are all there, unknown ones are kept.
    A problem is `{"plan", "field", "value", "text"}`; its value stands in the
    document as it was and the rules do not use it. `text` is the words of the
    interface, `regions` the known codes, or None where they are not known yet:
    a region in another case becomes the code that is known. `gone` is `retired` of the
    bundle: ids that are no longer used, and what took their place; None where nothing is renamed.

    Raises Refused for a wrong type, a missing or repeated id, a format that is
    not known, or something too large. Source: docs/reference/plan-format.md.
    """
    report = {"text": text, "regions": regions, "problems": [], "plan": ""}
    if not isinstance(data, dict):
        raise Refused(_sentence(report, "refused-type", "", data, "object"))
    number = data.get("format", fields.FORMAT)
    if number != fields.FORMAT or isinstance(number, bool):
        raise Refused(_sentence(report, "refused-format", "format", number, ""))
    document = _object(data, fields.DOCUMENT, "", report)
    document["format"] = fields.FORMAT
    document["plans"] = [retired.renamed(plan, gone or {}) for plan in document["plans"]]
    return document, report["problems"]


def read_plan(data, text: dict, regions=None) -> tuple:
    """`(plan, problems)` of one plan, as it lies in the browser's storage. Raises as `read` does."""
    document, problems = read({"plans": [data]}, text, regions)
    return document["plans"][0], problems


def blank(plan_id: str, made: str, text: dict) -> dict:
    """A new plan in which nothing is known. `made` is the moment, or an empty text."""
    return read_plan({"id": plan_id, "made": made}, text)[0]


def said_problems(document: dict, calendars: dict, text: dict) -> list:
    """A problem for each `said` that cannot be read in its plan's own calendar; a chosen `by` makes it unread."""
    found = []
    for plan in document["plans"]:
        calendar, interview = calendars[plan["id"]], days.parse_date(plan["interview"]["date"])
        for place, entry in enumerate(plan["promises"]):
            on = days.parse_date(entry["on"]) or interview
            if not on or days.parse_date(entry["by"]) or not words.trim(entry["said"]):
                continue
            answer = promise.read(entry["said"], on, calendar["closed"], calendar["weekend"], interview)
            if "refused" in answer:
                found.append(
                    {
                        "plan": plan["id"],
                        "field": "promises[" + str(place) + "].said",
                        "value": entry["said"],
                        "text": words.fill(text[answer["refused"]], promise.gaps(answer)),
                    }
                )
    return found


def _sentence(report: dict, key: str, path: str, value, wanted: str) -> str:
    shown = value if isinstance(value, str) else values.shown(value)
    gaps = (("field", path or "the file"), ("value", shown), ("wanted", report["text"].get("type-" + wanted, wanted)))
    return words.fill(report["text"][key], gaps)


def _check(kind, value, path: str, report: dict):
    if isinstance(kind, tuple):
        return _object(value, kind, path, report)
    if isinstance(kind, dict):
        return _list(value, kind, path, report) if "each" in kind else _keyed(value, kind["keyed"], path, report)
    wanted = "text" if isinstance(kind, list) or kind not in ("flag", "number") else kind
    right = {
        "text": isinstance(value, str),
        "flag": isinstance(value, bool),
        "number": isinstance(value, int) and not isinstance(value, bool),
    }
    if not right[wanted]:
        raise Refused(_sentence(report, "refused-type", path, value, wanted))
    if wanted == "text" and len(value) > LONGEST_TEXT:
        raise Refused(_sentence(report, "refused-size", path, value[:20], str(LONGEST_TEXT)))
    if kind == "region" and value and report["regions"]:
        value = values.code(value, report["regions"])
    key = values.problem(kind, value, report["regions"])
    if key:
        _note(report, path, value, key, ", ".join(kind) if isinstance(kind, list) else "")
    return value


def _note(report: dict, path: str, value, key: str, allowed: str) -> None:
    sentence = words.fill(report["text"][key], (("value", values.shown(value)), ("allowed", allowed)))
    report["problems"].append({"plan": report["plan"], "field": path, "value": value, "text": sentence})


def _object(data, known: tuple, path: str, report: dict) -> dict:
    if not isinstance(data, dict):
        raise Refused(_sentence(report, "refused-type", path, data, "object"))
    outer = report["plan"]
    if known is fields.PLAN:
        report["plan"] = data.get("id", "")
        path = ""
    made = {}
    names = []
    for name, kind in known:
        names.append(name)
        value = data[name] if name in data else _missing(name, kind)
        made[name] = _check(kind, value, path + "." + name if path else name, report)
    for name in data:
        if name not in names and name not in made:
            made[name] = _within(data[name], 0, path + "." + name if path else name, report)
    if known is fields.PLAN:
        _between(made, report)
        report["plan"] = outer
    return made


def _missing(name: str, kind):
    if isinstance(kind, tuple):
        return {}
    if isinstance(kind, dict):
        return [] if "each" in kind else {}
    return {"flag": False, "number": fields.STARTS_AT.get(name, 0)}.get(kind, "") if isinstance(kind, str) else ""


def _list(data, kind: dict, path: str, report: dict) -> list:
    if not isinstance(data, list):
        raise Refused(_sentence(report, "refused-type", path, data, "list"))
    if len(data) > MOST_ENTRIES:
        raise Refused(_sentence(report, "refused-size", path, str(len(data)), str(MOST_ENTRIES)))
    made, ids = [], {}
    for place, entry in enumerate(data):
        where = path + "[" + str(place) + "]"
        if kind["id"]:
            own = entry.get("id", "") if isinstance(entry, dict) else ""
            if not isinstance(own, str) or not own or own in ids:
                key = "refused-id" if own and isinstance(own, str) else "refused-no-id"
                raise Refused(_sentence(report, key, where + ".id", own, ""))
            ids[own] = True
        made.append(_object(entry, kind["each"], where, report))
        if kind["id"]:
            made[-1]["id"] = entry["id"]
    return made


def _keyed(data, kind, path: str, report: dict) -> dict:
    if not isinstance(data, dict):
        raise Refused(_sentence(report, "refused-type", path, data, "object"))
    if len(data) > MOST_ENTRIES:
        raise Refused(_sentence(report, "refused-size", path, str(len(data)), str(MOST_ENTRIES)))
    made = {}
    for key in data:
        made[key] = _check(kind, data[key], path + "." + key, report)
    return made


def _within(value, depth: int, path: str, report: dict):
    """An unknown value, kept as it is; nested no deeper and no longer than the bounds."""
    if depth > DEEPEST:
        raise Refused(_sentence(report, "refused-deep", path, "", str(DEEPEST)))
    if isinstance(value, (dict, list)):
        if len(value) > MOST_ENTRIES:
            raise Refused(_sentence(report, "refused-size", path, str(len(value)), str(MOST_ENTRIES)))
        for inner in value.values() if isinstance(value, dict) else value:
            _within(inner, depth + 1, path, report)
    elif isinstance(value, str) and len(value) > LONGEST_TEXT:
        raise Refused(_sentence(report, "refused-size", path, value[:20], str(LONGEST_TEXT)))
    return value


def _between(plan: dict, report: dict) -> None:
    """Problems that lie between two fields: no interview date, a thing due before the interview."""
    interview = days.parse_date(plan["interview"]["date"])
    if not plan["interview"]["date"]:
        _note(report, "interview.date", "", "problem-no-interview", "")
    for place, entry in enumerate(plan["owed"]):
        due = days.parse_date(entry["due"])
        if interview and due and due < interview:
            _note(report, "owed[" + str(place) + "].due", entry["due"], "problem-due", "")
