"""An interview that a link or the start page names, and one that was told twice: the person says which it is."""

from checklist.rules import days, words
from checklist.views import html, place
from checklist.views.interview import answer


def asked(state: dict, context: dict) -> list:
    """What is to be asked above the screen: about the interview of a link, else about a plan that is there twice."""
    told = state.get("proposal")
    if told:
        return [proposed(told, context)]
    if state["place"]["screen"] in ("", "plan") and context["plan"]["id"] not in state.get("not_twins", []):
        other = twin(context["plan"], context["plans"])
        return [twice(other, context)] if other else []
    return []


def proposed(told: dict, context: dict) -> tuple:
    """Whether the interview that a link names is to have a timeline. `told` is `{"date", "ends"}`, both checked."""
    text = context["text"]
    when, ends = words.day_long(days.parse_date(told["date"]), text), days.parse_time(told["ends"])
    if ends != days.BARE:
        when += words.fill(text["facts-until"], (("time", words.time_words(ends, text)),))
    other = same(told, context["plans"])
    no = html.button(text["proposal-no"], "propose-no", "", "", "link")
    if not other:
        said = words.fill(text["proposal-ask"], (("when", when),))
        return _box(said, [html.button(text["proposal-yes"], "propose-yes", "", "", "button"), no])
    name = answer.name(other, text)
    said = words.fill(text["proposal-same"], (("when", when), ("name", name)))
    return _box(said, [_open(other, name, text), html.button(text["proposal-other"], "propose-yes", ""), no])


def twice(other: dict, context: dict) -> tuple:
    """Whether the plan on the page is the same interview as `other`."""
    text, name = context["text"], answer.name(other, context["text"])
    said = words.fill(text["twin-ask"], (("name", name),))
    same_one = html.button(words.fill(text["twin-same"], (("name", name),)), "twin-same", other["id"])
    return _box(said, [same_one, html.button(text["proposal-other"], "twin-other", "", "", "link")])


def _box(said: str, buttons: list) -> tuple:
    named = ("class", "notice proposal", "id", "proposal", "tabindex", "-1")
    return ("div", named, ("p", (), said), ("div", ("class", "buttons"), buttons))


def _open(plan: dict, name: str, text: dict) -> tuple:
    label = words.fill(text["proposal-open"], (("name", name),))
    return ("a", ("class", "button", "href", place.address("plan", plan["id"])), label)


def same(told: dict, plans: list):
    """The plan of an interview on that day, and at that time where both are known; None where there is none."""
    for plan in plans:
        there = plan["interview"]
        if there["date"] == told["date"] and (there["ends"] == told["ends"] or not told["ends"] or not there["ends"]):
            return plan
    return None


def twin(plan: dict, plans: list):
    """The plan made before this one for the same day and time that may be the same interview; None where none is.

    Two whose employers are named and differ are two interviews.
    """
    own = plan["interview"]
    if not days.parse_date(own["date"]) or days.parse_time(own["ends"]) == days.BARE:
        return None
    company = words.folded(plan["company"])
    for one in plans:
        there, named = one["interview"], words.folded(one["company"])
        alike = there["date"] == own["date"] and there["ends"] == own["ends"]
        before = (one["made"], one["id"]) < (plan["made"], plan["id"]) and one["id"] != plan["id"]
        if alike and before and not one["closed"] and (not company or not named or company == named):
            return one
    return None
