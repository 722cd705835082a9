"""What an employer may say, and the days that the checklist reads in it: read by the checklist's own rules."""

from checklist.rules import days, promise, words
from checklist.site.content import window_words
from checklist.site.content.problem import Problem
from checklist.site.content.schema import quoted

WEEKEND = (5, 6)


def read(said: str, on: str) -> dict:
    """What the rules make of the words, said on the date `on` where only Saturdays and Sundays are closed."""
    return promise.read(said, days.parse_date(on), {}, WEEKEND)


def table(readings: dict, text: dict) -> tuple:
    """The words one below the other, each with its first and its last day; one day stands as the last, which counts."""
    rows = []
    for said in readings["said"]:
        answer = read(said, readings["day"])
        first, last = (words.day_long(answer[name], text) if answer[name] else "" for name in ("first", "last"))
        found = [("td", (), first if first != last else ""), ("td", (), last or text["guide-readings-none"])]
        rows.append(("tr", (), ("th", ("scope", "row"), f"“{said}”"), found))
    heads = [("th", ("scope", "col"), text["guide-readings-" + name]) for name in ("said", "first", "last")]
    on = words.day_long(days.parse_date(readings["day"]), text)
    caption = ("caption", ("class", "small quiet"), window_words.fill(text["guide-readings"], on=on))
    return ("table", ("class", "figures readings"), caption, ("thead", (), ("tr", (), heads)), ("tbody", (), rows))


def problems(rules: list) -> list:
    """A problem for each of the words that nobody could read."""
    found = []
    for rule in rules:
        readings = rule.get("readings") if isinstance(rule.get("readings"), dict) else {}
        said = readings.get("said") if isinstance(readings.get("said"), list) else []
        for number, one in enumerate(said, 1):
            if isinstance(one, str) and "refused" in read(one, str(readings.get("day"))):
                right = "words that the checklist can read would be right"
                found.append(Problem(rule["file"], f"{rule['id']}.readings.said[{number}]", quoted(one), right))
    return found
