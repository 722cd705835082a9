"""Windows said in prose: `{thank-you.best}` in a page of content/questions becomes what the rules have.

A number of days that somebody typed goes stale when the rules change. So the
prose of these pages names the moment, and the build says it, from the same parsed
moments that date the checklist.
"""

import re

from checklist.rules import phrases, windows, words
from checklist.site.content import window_words
from checklist.site.content.problem import Problem
from checklist.site.content.schema import quoted

GAP = re.compile(r"\{([^{}]*)\}")
NAMED = re.compile(r"([a-z0-9-]+)(?:#([1-9]))?\.([a-z]+)(\.count)?\Z")
QUIET = {"quiet.from": windows.QUIET_FROM, "quiet.to": windows.QUIET_TO}
NUMBER = (
    "a|an|half a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|forty|[0-9]+"
)
TYPED = re.compile(
    rf"\b(?:(?:{NUMBER})[ -](?:or (?:{NUMBER}) |to (?:{NUMBER}) )?(?:working |business )?(?:hours?|days|weeks?|months?)"
    r"|(?:one|1|two|three)[ -](?:working |business )?day|fortnight)\b",
    re.IGNORECASE,
)


def filled(prose: str, steps: dict, text: dict) -> str:
    """The prose with each of its gaps said. `steps` are by id, with their parsed `windows`.

    Raises ValueError, with a sentence that quotes the gap, where it names nothing.
    """
    return GAP.sub(lambda found: _said(found.group(1), steps, text), prose)


def problems(file: str, field: str, prose: str, steps: dict, text: dict) -> list:
    """What is wrong with one field of prose: gaps that name nothing, and days that somebody typed."""
    found = []
    for gap in GAP.findall(prose):
        try:
            _said(gap, steps, text)
        except ValueError as error:
            found.append(Problem(file, field, quoted("{" + gap + "}"), str(error)))
    right = "the moment in braces would be right: {ask-for-news.opens.count}"
    typed = TYPED.finditer(GAP.sub("", prose))
    return found + [Problem(file, field, quoted(one.group()), right) for one in typed]


def variant_of(step: dict, number: int | None) -> dict:
    """The windows of a step that are meant: the variant of that number, from 1, or the one that its page shows.

    Raises ValueError where it has no such variant.
    """
    if number is None:
        return phrases.early_variant({"when": step["windows"]})
    if not 1 <= number <= len(step["windows"]):
        raise ValueError(f"“{number}” is no variant of {step['id']}; 1 to {len(step['windows'])} would be right")
    return step["windows"][number - 1]


def _said(gap: str, steps: dict, text: dict) -> str:
    if gap in QUIET:
        return words.time_words(QUIET[gap], text)
    named = NAMED.match(gap)
    if not named:
        raise ValueError("a step and a moment would be right, such as {thank-you.best} or {ask-for-news#2.opens.count}")
    step, number, name, count = named.groups()
    if step not in steps:
        raise ValueError(f"“{step}” is not a step")
    variant = variant_of(steps[step], int(number) if number else None)
    if name not in windows.MOMENTS or name not in variant:
        raise ValueError(f"one of {', '.join(each for each in windows.MOMENTS if each in variant)} would be right")
    moment = phrases.resolved(variant, name)
    if count:
        return _count(variant, name, moment, text)
    return phrases.between(variant, text) if name == "best" else window_words.phrase({**moment, "roll": 0}, text)


def _count(variant: dict, name: str, moment: dict, text: dict) -> str:
    if not moment["unit"]:
        raise ValueError("a moment that counts would be right; without .count this one can be said")
    amount = phrases.amount(moment, text)
    opens = phrases.resolved(variant, "opens")
    if name == "best" and moment["unit"] == opens["unit"] == "hours" and opens["count"] < moment["count"]:
        return words.fill(text["relative-range"], (("first", str(opens["count"])), ("rest", amount)))
    return amount
