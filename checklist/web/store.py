"""What is kept in this browser: the settings, and each plan under a key of its own. Source: plan-format.md.

No function raises for a store that is full, blocked or broken: each says what
is wrong as the key of a sentence in content/words.yml.
"""

import json

from js import afterTheInterview as edge

from checklist.plan import shape

PLAN, KEPT, SETTINGS, EARLY = "plan/", "kept/", "settings", "early"
FULL = ("QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED")


def document(words: dict, codes) -> tuple:
    """`(document, troubles)`: all that is kept. What cannot be read is set aside and left out.

    `codes` are the known regions, or None where they are not known.
    """
    listed = edge.keys()
    if not listed.ok:
        return shape.read({}, words)[0], ["trouble-blocked"]
    plans, troubles = [], []
    for key in json.loads(listed.value):
        if key.startswith(PLAN):
            found, trouble = plan(key[len(PLAN) :], words, codes)
            plans.extend(found)
            if trouble and trouble not in troubles:
                troubles.append(trouble)
    made = shape.read({"settings": _settings(words, troubles)}, words, codes)[0]
    made["plans"] = sorted(plans, key=lambda one: (one["made"], one["id"]))
    return made, troubles


def plan(plan_id: str, words: dict, codes) -> tuple:
    """`(plans, trouble)`: a list with the plan kept under `plan_id`, empty where there is none that can be read."""
    key = PLAN + plan_id
    raw = edge.read(key)
    if not raw.ok:
        return [], "trouble-blocked"
    if not raw.value:
        return [], ""
    data = _parsed(raw.value)
    try:
        if not isinstance(data, dict) or data.get("id") != plan_id:
            raise shape.Refused(plan_id)
        number = data.pop("format", 1)
        return shape.read({"format": number, "plans": [data]}, words, codes)[0]["plans"], ""
    except shape.Refused:
        return [], _set_aside(key, raw.value)


def write(one: dict) -> str:
    """Keeps the plan; the key of what is wrong, or an empty text where it is kept."""
    kept = dict(one)
    kept["format"] = 1
    return _written(PLAN + one["id"], json.dumps(kept))


def settings(words: dict, codes) -> dict:
    """The settings as they are kept now; empty ones where they cannot be read."""
    return shape.read({"settings": _settings(words, [])}, words, codes)[0]["settings"]


def write_settings(settings: dict) -> str:
    """Keeps the settings; the key of what is wrong, or an empty text where they are kept."""
    return _written(SETTINGS, json.dumps(settings))


def delete(plan_id: str) -> str:
    """Takes the plan away; the key of what is wrong, or an empty text where it is gone."""
    return "" if edge.remove(PLAN + plan_id).ok else "trouble-blocked"


def nothing() -> bool:
    """True where this browser keeps neither a plan nor settings, and says so."""
    listed = edge.keys()
    return listed.ok and not [key for key in json.loads(listed.value) if key.startswith(PLAN) or key == SETTINGS]


def forget_early() -> None:
    """Takes away what was noted before Python ran, once it is part of a plan."""
    edge.remove(EARLY)


def _settings(words: dict, troubles: list) -> dict:
    raw = edge.read(SETTINGS)
    data = _parsed(raw.value) if raw.ok and raw.value else {}
    try:
        return shape.read({"settings": data}, words)[0]["settings"]
    except shape.Refused:
        troubles.append(_set_aside(SETTINGS, raw.value))
        return {}


def _parsed(raw: str):
    """The data of JSON text, or None: the browser reads it first, for Python's own reader here takes broken text."""
    normal = edge.normal(raw)
    return json.loads(normal.value) if normal.ok else None


def _written(key: str, text: str) -> str:
    done = edge.write(key, text)
    if done.ok:
        return ""
    return "trouble-full" if done.name in FULL else "trouble-blocked"


def _set_aside(key: str, raw: str) -> str:
    """Copies text that cannot be read under a key that is free; the text itself stays where it is."""
    number = 1
    while True:
        place = KEPT + key + "/" + str(number)
        there = edge.read(place)
        if not there.ok or there.value == raw:
            return "trouble-unreadable"
        if not there.value:
            return _written(place, raw) or "trouble-unreadable"
        number += 1
