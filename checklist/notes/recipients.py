"""Whom a note addresses: told by its template's `to` alone, never by the row that it stands in.

A text for a contact inside, for an agency or for another employer must not reach
the interviewer. So nobody is guessed: where the plan does not know the person or
their address, it is empty, and the page says so.
"""

from checklist.rules import step_ids, words

PERSON, ARRANGER, INSIDER, AGENCY, OTHER, REFEREE = (
    "person",
    "arranger",
    "insider",
    "agency",
    "other-employer",
    "referee",
)
# the gap of a template that holds the name of the one whom it greets
GREETED = {
    PERSON: "person",
    ARRANGER: "arranger",
    INSIDER: "insider",
    AGENCY: "consultant",
    OTHER: "person",
    REFEREE: "helper",
}
NOBODY = {"name": "", "email": "", "phone": "", "agency": "", "company": ""}


def about(plan: dict, key: str, plans: list) -> dict:
    """The plan that the row under `key` speaks of: its own, or the other employer's; empty where that one is gone."""
    step, _, instance = key.partition(":")
    if step != step_ids.TELL_OTHERS:
        return plan
    return ([one for one in plans if one["id"] == instance and instance != plan["id"]] + [{}])[0]


def recipient(plan: dict, key: str, plans: list, to: str) -> dict:
    """`name`, `email`, `phone`, `agency` and `company` of the one whom a note with this `to` goes to.

    Texts, empty where they are not known. `key` is the note's row, `plans` all plans of the document.
    """
    found, other = dict(NOBODY), key.partition(":")[0] == step_ids.TELL_OTHERS
    there = about(plan, key, plans)
    if not there:
        return found
    found["company"] = words.trim(there["company"])
    if to == AGENCY:
        found["agency"] = words.trim(there["agency"])
        found["name"] = words.trim(there["agency_contact"])
        found["email"] = usable(there["agency_email"])
    elif to == (OTHER if other else PERSON):
        one = person(plan, key, plans)
        for field in ("name", "phone"):
            found[field] = words.trim(one.get(field, ""))
        found["email"] = usable(one.get("email", ""))
    return found


def usable(address: str) -> str:
    """The email address where it looks like one; an empty text for words such as *ask reception*, and for two."""
    address = words.trim(address)
    parts = address.split("@")
    whole = len(parts) == 2 and parts[0] and parts[1] and not [one for one in address if one in " \t\r\n,;<>()"]
    return address if whole else ""


def person(plan: dict, key: str, plans: list) -> dict:
    """The person of the employer of whom the row speaks; an empty dict where the plan cannot tell which of them it is.

    That is the row's own person, the one chosen for its note, or the only one.
    """
    step, _, instance = key.partition(":")
    there = about(plan, key, plans)
    if not there:
        return {}
    if step == step_ids.THANKS and instance:
        found = [one for one in there["people"] if one["id"] == instance]
    else:
        chosen = plan["notes"].get(key, {}).get("person", "")
        found = [one for one in there["people"] if one["id"] == chosen] or there["people"]
    return found[0] if len(found) == 1 else {}


def choice(plan: dict, key: str, plans: list, to: str) -> list:
    """The people among whom one is to be chosen: those of the employer, where the row has none of its own."""
    step, _, instance = key.partition(":")
    there = about(plan, key, plans)
    if not there or (step == step_ids.THANKS and instance) or to != (OTHER if step == step_ids.TELL_OTHERS else PERSON):
        return []
    return there["people"] if len(there["people"]) > 1 else []


def usual(step: str) -> str:
    """Whom a note of the step addresses where it was kept before notes said so."""
    return {step_ids.TELL_OTHERS: OTHER, step_ids.ASK_INSIDER: INSIDER, step_ids.CLOSE: REFEREE}.get(step, PERSON)
