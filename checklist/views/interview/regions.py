"""The choice of where the employer is: countries, and parts where holidays differ."""

from checklist.rules import words
from checklist.views import html

# The finished option of each country by `(code, name)`: a redraw does not make 250 of them again.
_OPTIONS = {}


def prepared(index: list) -> list:
    """The index of regions as the views have it: `{"code", "name", "parts"}`.

    `parts` is empty where the holidays are the same all over the country.
    """
    return [
        {"code": item["code"], "name": item["name"], "parts": item["parts"] if item["differ"] else []} for item in index
    ]


def country(code: str, regions: list) -> dict:
    """The entry of the country of `GB` or `GB-ENG`; an empty dict where it is not known."""
    for region in regions:
        if region["code"] == code.split("-")[0]:
            return region
    return {}


def name(code: str, regions: list) -> str:
    """`England` or `Germany`; the code as it stands where it is not known."""
    one = country(code, regions)
    if not one:
        return code
    for part, title in one["parts"]:
        if one["code"] + "-" + part == code:
            return title
    return one["name"]


def weekdays(numbers: tuple, text: dict) -> str:
    """The names of weekdays, Monday is 0: `Friday and Saturday`."""
    return words.listed([text["weekday-" + str(number)] for number in numbers], text)


def select(code: str, regions: list, text: dict, described: str) -> tuple:
    """The countries, after a first option for none of them."""
    chosen = country(code, regions)
    options = [("option", ("value", "", "selected", not code), text["form-nowhere"])]
    if code and not chosen:
        options.append(("option", ("value", code, "selected", True), code))
    for region in regions:
        if region is chosen:
            options.append(("option", ("value", region["code"], "selected", True), region["name"]))
        else:
            options.append(option(region["code"], region["name"]))
    return (
        "span",
        ("class", "select"),
        ("select", ("id", "f-region", "name", "region", "autocomplete", "off", "aria-describedby", described), options),
    )


def option(code: str, name: str) -> tuple:
    """A country that is not chosen, as a finished node."""
    if (code, name) not in _OPTIONS:
        _OPTIONS[(code, name)] = html.finished(("option", ("value", code), name))
    return _OPTIONS[(code, name)]


def part_select(code: str, entry: dict, text: dict) -> tuple:
    """The parts of a country whose holidays differ, after a first option for not knowing."""
    options = [("option", ("value", entry["code"], "selected", code == entry["code"]), text["form-part-none"])]
    for part, title in entry["parts"]:
        value = entry["code"] + "-" + part
        options.append(("option", ("value", value, "selected", value == code), title))
    return (
        "span",
        ("class", "select"),
        (
            "select",
            ("id", "f-part", "name", "region", "autocomplete", "off", "aria-describedby", "f-part-hint"),
            options,
        ),
    )
