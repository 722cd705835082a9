"""What is kept in this browser: the settings, and each plan under a key of its own.
Source: docs/reference/plan-format.md.

No function raises for a store that is full, blocked or broken: each says what
is wrong as the key of a sentence in content/words.yml.
"""

import json

from js import afterTheInterview as edge

from checklist.plan import shape

PLAN, KEPT, SETTINGS = "plan/", "kept/", "settings"
TOO_LONG = "RangeError"  # of text that the browser has not handed over, for its length
_stray = {}  # keys of plans that cannot be read, and why
FULL = ("QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED")


def document(words: dict, codes, gone: dict) -> tuple:
    """`(document, troubles)`: all that is kept. What cannot be read is set aside and left out.

    `codes` are the known regions, or None where they are not known; `gone` is `retired` of the bundle.
    """
    listed = edge.keys()
    if not listed.ok:
        return shape.read({}, words)[0], ["trouble-blocked"]
    plans, troubles = [], []
    for key in json.loads(listed.value):
        if key.startswith(PLAN):
            found, trouble = plan(key[len(PLAN) :], words, codes, gone)
            plans.extend(found)
            if trouble and trouble not in troubles:
                troubles.append(trouble)
    made = shape.read({"settings": _settings(words, troubles)}, words, codes)[0]
    made["plans"] = sorted(plans, key=lambda one: (one["made"], one["id"]))
    return made, troubles


def plan(plan_id: str, words: dict, codes, gone: dict) -> tuple:
    """`(plans, trouble)`: a list with the plan kept under `plan_id`, empty where there is none that can be read."""
    key = PLAN + plan_id
    raw = edge.read(key)
    _stray.pop(key, None)
    if not raw.ok:
        if raw.name != TOO_LONG:
            return [], "trouble-blocked"
        _stray[key] = "trouble-unreadable"  # it stays where it is: a second one would fill the store
        return [], _stray[key]
    if not raw.value:
        return [], ""
    data = _parsed(raw.value)
    try:
        if not isinstance(data, dict) or data.get("id") != plan_id:
            raise shape.Refused(plan_id)
        number = data.pop("format", 1)
        if isinstance(number, int) and not isinstance(number, bool) and number > 1:
            # a later version of this page knows what it is: it is not touched, and not ours to set aside
            _stray[key] = "trouble-newer"
            return [], _stray[key]
        return shape.read({"format": number, "plans": [data]}, words, codes, gone)[0]["plans"], ""
    except shape.Refused:
        _stray[key] = "trouble-unreadable"
        return [], _set_aside(key)


def newer(plan_id: str) -> bool:
    """True where the plan was kept by a later version of this page when it was read last."""
    return _stray.get(PLAN + plan_id) == "trouble-newer"


def count(why: str) -> int:
    """How many plans could not be read, for that reason."""
    return len([key for key in _stray if _stray[key] == why])


def strays() -> list:
    """`{"key", "size", "why"}` of each text that is in no plan; of a plan that cannot be read the copy is left out."""
    listed = edge.keys()
    found = []
    for key in json.loads(listed.value) if listed.ok else []:
        copied = [one for one in _stray if key.startswith(KEPT + one + "/")]
        if (key.startswith(KEPT) and not copied) or key in _stray:
            found.append({"key": key, "size": int(edge.size(key)), "why": _stray.get(key, "")})
    return found


def drop(key: str) -> None:
    """Takes a text away that is in no plan, with the copies that were set aside of it."""
    listed = edge.keys()
    for one in json.loads(listed.value) if listed.ok else []:
        if one == key or one.startswith(KEPT + key + "/"):
            edge.remove(one)
    _stray.pop(key, None)


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


def forget() -> None:
    """Lets go of what is known of plans that cannot be read."""
    _stray.clear()


def nothing() -> bool:
    """True where this browser keeps neither a plan nor settings, and says so."""
    listed = edge.keys()
    return listed.ok and not [key for key in json.loads(listed.value) if key.startswith(PLAN) or key == SETTINGS]


def set_aside(kind: str, text: str) -> bool:
    """Keeps text that has no place in a plan, under `kept/<kind>/<number>`; False where the browser does not."""
    number = 1
    while True:
        place = KEPT + kind + "/" + str(number)
        there = edge.read(place)
        if not there.ok:
            return False
        if there.value in ("", text):
            return bool(there.value) or edge.write(place, text).ok
        number += 1


def _settings(words: dict, troubles: list) -> dict:
    raw = edge.read(SETTINGS)
    data = _parsed(raw.value) if raw.ok and raw.value else {}
    try:
        return shape.read({"settings": data}, words)[0]["settings"]
    except shape.Refused:
        troubles.append(_set_aside(SETTINGS))
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


def _set_aside(key: str) -> str:
    """Copies text that cannot be read under a key that is free; the text itself stays where it is."""
    return "trouble-unreadable" if edge.set_aside(key).ok else "trouble-full"
