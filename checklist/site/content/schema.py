"""Entries against content/fields.yml: unknown fields, missing fields, wrong kinds of value."""

import re
from datetime import date

from checklist.site.content import notation
from checklist.site.content.problem import Problem

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
OWN = ("id", "file")


def problems(entry: dict, fields: dict, known: dict) -> list:
    """Every problem of one entry. `known` maps a kind of content to the ids it has."""
    found = []
    if not isinstance(entry["id"], str) or not ID.match(entry["id"]):
        found.append(
            Problem(entry["file"], "id", quoted(entry["id"]), "small letters, digits and hyphens would be right")
        )
    named = {name: value for name, value in entry.items() if name not in OWN or name in fields}
    label = "" if entry["file"].endswith(f"/{entry['id']}.yml") else f"{entry['id']}."
    return found + _group(entry["file"], label, named, fields, known)


def quoted(value) -> str:
    """The value as it is shown in a problem."""
    text = str(value)
    return f"“{text if len(text) <= 80 else text[:79] + '…'}”"


def _group(file: str, label: str, values: dict, fields: dict, known: dict) -> list:
    right = f"one of {', '.join(fields)} would be right"
    found = [Problem(file, label + str(name), "no such field", right) for name in values if name not in fields]
    for name, field in fields.items():
        if name in values:
            found += _value(file, label + name, values[name], field, known)
        elif field.get("required"):
            found.append(Problem(file, label + name, "missing", field["means"]))
    return found


def _value(file: str, name: str, value, field: dict, known: dict) -> list:
    kind = field["kind"]
    if kind in ("lines", "ids", "choices", "groups"):
        if not isinstance(value, list) or not value:
            return [Problem(file, name, quoted(value), "a list with at least one entry would be right")]
        one = {"lines": "line", "ids": "id", "choices": "choice", "groups": "group"}[kind]
        found = []
        for number, item in enumerate(value, 1):
            found += _value(file, f"{name}[{number}]", item, {**field, "kind": one}, known)
        if kind in ("ids", "choices") and len({str(item) for item in value}) < len(value):
            found.append(Problem(file, name, quoted(", ".join(map(str, value))), "each of them once would be right"))
        return found
    if kind == "group":
        if not isinstance(value, dict):
            return [Problem(file, name, quoted(value), f"fields such as {', '.join(field['fields'])} would be right")]
        return _group(file, f"{name}.", value, field["fields"], known)
    wanted = KINDS[kind](value, field, known)
    return [Problem(file, name, quoted(value), wanted)] if wanted else []


def _line(value, field: dict, known: dict) -> str:
    if isinstance(value, str) and "\n" in value.strip():
        return "one line would be right"
    return _text(value, field, known)


def _text(value, field: dict, known: dict) -> str:
    if not isinstance(value, str) or not value.strip():
        return "text would be right (in quotes, where YAML takes it for something else)"
    longest = field.get("longest")
    if longest and len(value.strip()) > longest:
        return f"at most {longest} characters would be right, these are {len(value.strip())}"
    return ""


def _number(value, field: dict, known: dict) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and field["least"] <= value <= field["most"]:
        return ""
    return f"a whole number from {field['least']} to {field['most']} would be right"


def _flag(value, field: dict, known: dict) -> str:
    return "" if value is True else "true would be right, or leave the field out"


def _date(value, field: dict, known: dict) -> str:
    try:
        if date.fromisoformat(value).isoformat() == value:
            return ""
    except (TypeError, ValueError):
        pass
    return "a date such as 2026-11-22 would be right"


def _address(value, field: dict, known: dict) -> str:
    if isinstance(value, str) and re.match(r"https?://[^\s/]+\.[^\s]+\Z", value):
        return ""
    return "an address that begins with https:// would be right"


def _choice(value, field: dict, known: dict) -> str:
    return "" if value in field["allowed"] else f"one of {', '.join(field['allowed'])} would be right"


def _id(value, field: dict, known: dict) -> str:
    return "" if isinstance(value, str) and value in known[field["of"]] else f"an id of {field['of']} would be right"


def _moment(value, field: dict, known: dict) -> str:
    if not isinstance(value, str):
        return "“2 working days after promised” could be right"
    try:
        notation.parse(value)
    except ValueError as error:
        return str(error)
    return ""


KINDS = {
    "line": _line,
    "text": _text,
    "number": _number,
    "flag": _flag,
    "date": _date,
    "address": _address,
    "choice": _choice,
    "id": _id,
    "moment": _moment,
}
