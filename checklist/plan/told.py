"""What a plan knows that a letter can use: the facts that fill the gaps of templates, by the gap's id.

The ids are those of content/fields.yml, templates, up to `next`. A fact that the
plan does not hold is left out; nothing is guessed.
"""

from checklist.rules import days, facts, words

FACTS = ("person", "people", "company", "role", "day", "detail", "promised", "reply_by", "owed", "name", "next")
NEAR = 6


def told(plan: dict, key: str, plans: list, promised: int, today: int, text: dict) -> dict:
    """`{gap: words}` of what is known for the note under `key`.

    `plans` are all plans of the document, `promised` the plan's own day or 0,
    both days ordinals. A row that hangs on another plan takes its facts from
    there, but for the day by which this offer wants an answer. An interview of
    the last 6 days is called by its weekday.
    """
    step, _, instance = key.partition(":")
    about = plan
    if step == "tell-the-others":
        for other in plans:
            if other["id"] == instance:
                about = other
    met = [one for one in about["people"] if words.trim(one["name"])]
    person = addressed(about, step, instance)
    found = {
        "person": words.trim(person["name"]) if person else "",
        "detail": words.trim(person["detail"]) if person else "",
        "people": words.listed([words.trim(one["name"]) for one in met], text),
        "company": words.trim(about["company"]),
        "role": words.trim(about["role"]),
        "day": said_day(days.parse_date(about["interview"]["date"]), today, text),
        "promised": words.day_long(promised, text) if promised and about is plan else "",
        "reply_by": said_on(plan["outcome"]["reply_by"], text),
        "next": said_on(plan["outcome"]["next"], text),
        "owed": "".join([words.trim(one["what"]) for one in plan["owed"] if one["id"] == instance]),
        "name": signature(plan, plans),
    }
    return {name: found[name] for name in found if found[name]}


def addressed(plan: dict, step: str, instance: str) -> dict:
    """The person to whom the row's note goes; an empty dict where the plan cannot tell which of them it is."""
    if step == "thank-you" and instance:
        found = [one for one in plan["people"] if one["id"] == instance]
    else:
        found = [one for one in plan["people"] if words.trim(one["name"])]
    return found[0] if len(found) == 1 else {}


def address(plan: dict, key: str, plans: list) -> str:
    """The email address of the person to whom the note under `key` goes; an empty text where it is not known."""
    step, _, instance = key.partition(":")
    about = plan
    if step == "tell-the-others":
        about = ([one for one in plans if one["id"] == instance] + [plan])[0]
    person = addressed(about, step, instance)
    return words.trim(person["email"]) if person else ""


def said_day(day: int, today: int, text: dict) -> str:
    """`Thursday` within the last 6 days, so that it is right tomorrow too; else `Thursday 5 March`; empty for 0."""
    if not day:
        return ""
    return words.weekday_name(day, text) if 0 <= today - day <= NEAR else words.day_long(day, text)


def said_on(date: str, text: dict) -> str:
    """`Friday 27 March` of a date of the plan file; an empty text where it is none."""
    day = days.parse_date(date)
    return words.day_long(day, text) if day else ""


def signature(plan: dict, plans: list) -> str:
    """The writer's own name as they signed another note: the last line, under one that ends in a comma.

    This plan's notes come first, by key, then those of the others by id; an
    empty text where nobody has signed yet.
    """
    others = sorted([(one["id"], one) for one in plans if one["id"] != plan["id"]], key=lambda pair: pair[0])
    for one in [plan] + [other for _, other in others]:
        for key in sorted([key for key in one["notes"] if key != "write-down-what-happened"]):
            lines = [words.trim(line) for line in one["notes"][key]["text"].split("\n") if words.trim(line)]
            if len(lines) > 2 and lines[-2][-1] == "," and 0 < len(lines[-1]) <= 60 and lines[-1][0] != "[":
                if lines[-1][-1] not in ".!?:,":
                    return lines[-1]
    return ""


def conditions(plan: dict, promised: int) -> list:
    """What holds for the plan, as `given` of a template names it."""
    return [
        "promised" if promised else "no promise",
        "reply_by" if days.parse_date(plan["outcome"]["reply_by"]) else "no reply_by",
    ] + (["agency"] if words.trim(plan["agency"]) else [])


def channel(plan: dict, step: str) -> str:
    """How the row's note goes out where nothing was chosen: by phone where they agreed on it, else by email.

    Source: rules.md, Asking.
    """
    by_phone = facts.channel(plan) == "agreed-phone"
    return "phone" if by_phone and step in ("ask-for-news", "ask-once-more") else "email"
