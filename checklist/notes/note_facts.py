"""What a plan knows that a letter can use: the facts that fill the gaps of templates, by the gap's id.

The ids are those of content/fields.yml, templates, up to `next`. A fact that the
plan does not hold is left out; nothing is guessed.
"""

from checklist.notes import recipients
from checklist.plan import promises
from checklist.rules import called, days, facts, step_ids, words

FACTS = ("person", "people", "company", "role", "day", "detail", "promised", "reply_by", "owed", "name") + (
    "consultant",
    "met",
    "next",
)


def note_facts(plan: dict, key: str, inputs: dict) -> dict:
    """`{gap: words}` of what is known for the note under `key`.

    `inputs` holds `plans` (all of the document), `promised` (the plan's own day or
    0), `name` (how the writer signs) and `text`; days are ordinals. A row that
    speaks of another employer takes its facts from that plan, but for the day by which
    this offer wants an answer. Every date is said in full: a note is read on another day.
    In a note of thanks `people` leaves out the one to whom it goes.
    """
    text, about = inputs["text"], recipients.about(plan, key, inputs["plans"])
    found = {"name": words.trim(inputs["name"]), "reply_by": said_on(plan["outcome"]["reply_by"], text)}
    if about:
        person = recipients.person(plan, key, inputs["plans"])
        step, _, instance = key.partition(":")
        others = [person for person in about["people"] if step != step_ids.THANKS or person["id"] != instance]
        met = [called.spoken(other, text) for other in others]
        found["person"] = called.name(person["name"], text) if person else ""
        found["met"] = called.spoken(person, text) if person else ""
        found["detail"] = words.trim(person["detail"]) if person else ""
        found["people"] = words.listed([one for one in met if one], text)
        found["company"] = words.trim(about["company"])
        found["role"] = parted(role(about["role"], text))
        found["day"] = said_on(about["interview"]["date"], text)
        found["promised"] = words.day_long(inputs["promised"], text) if inputs["promised"] and about is plan else ""
        found["next"] = said_on(about["outcome"]["next"], text)
        found["consultant"] = called.name(about["agency_contact"], text)
        found["owed"] = "".join([words.trim(one["what"]) for one in about["owed"] if one["id"] == instance])
    return {name: found[name] for name in found if found[name]}


def role(typed: str, text: dict) -> str:
    """The role as letters name it, between *the* and *role*: `Analyst` of `The Analyst role`."""
    found = [word for word in words.trim(typed).split(" ") if word]
    if len(found) > 1 and words.folded(found[0]) in text["role-list-articles"].split(" "):
        found = found[1:]
    if len(found) > 1 and words.folded(found[-1]) in text["role-list-nouns"].split(" "):
        found = found[:-1]
    return " ".join(found)


def parted(typed: str) -> str:
    """The role as it stands in a sentence, before the word `role`.

    One comma parts a role from its kind (`team lead, night shift`), and in a sentence it would read as a list:
    what follows it is put into brackets. A role with a list behind its comma, or with brackets, is left as it is.
    """
    role = words.trim(typed)
    head, comma, rest = role.partition(",")
    head, rest = words.trim(head), words.trim(rest)
    plain = not ("," in rest or "(" in role or "&" in rest or "/" in rest or " and " in rest)
    return head + " (" + rest + ")" if comma and head and rest and plain else role


def said_on(date: str, text: dict) -> str:
    """`Friday 27 March` of a date of the plan file; an empty text where it is none."""
    day = days.parse_date(date)
    return words.day_long(day, text) if day else ""


def conditions(plan: dict, key: str, plans: list, promised: int) -> list:
    """What holds for the note under `key`, as `given` of a template names it.

    The agency is that of the employer whom the note is about, the reply date that of the plan's own offer.
    """
    about = recipients.about(plan, key, plans)
    found = [
        "promised" if promised else "no promise",
        "reply_by" if days.parse_date(plan["outcome"]["reply_by"]) else "no reply_by",
    ]
    asked = facts.done_day(plan, step_ids.ASK)
    if promised and asked and promises.newest_on(plan) >= asked:
        found.append("promise since")
    return found + (["agency"] if about and words.trim(about["agency"]) else [])


def channel(plan: dict, step: str) -> str:
    """How the row's note goes out where nothing was chosen: by phone where they agreed on it, else by email.

    Source: docs/reference/rules.md#asking.
    """
    by_phone = facts.channel(plan) == "agreed-phone"
    return "phone" if by_phone and step in step_ids.ASKING_BY_PHONE else "email"
