"""The list of places and their tables of holidays: what has come, what is still coming, and what is lost.

A date is drawn with what is here. What is not is said beside it: a place whose holidays are
not here is never taken for one without holidays.
"""

import json

from js import afterTheInterview as edge

from checklist.plan import region
from checklist.rules import words as says
from checklist.views.interview import regions
from checklist.web.state import hold, several, shown, state, words


async def begin() -> None:
    """Takes up the list of places; where it is not here soon, the countries that stand in the page."""
    came = await edge.index()
    hold["slow"] = bool(came.late)
    _listed(came.value if came.ok else "")


def take_index(text: str) -> bool:
    """Takes up the list of places that has come late, or again; False where it is lost."""
    if text:
        _listed(text)
    return bool(text)


def _listed(text: str) -> None:
    found = json.loads(text or edge.places())
    state["listed"], state["regions"], hold["codes"] = bool(text), regions.prepared(found), {}
    for item in found if text else []:
        for code in [item["code"]] + [item["code"] + "-" + part for part, _ in item["parts"]]:
            hold["codes"][code] = True


def wanted() -> list:
    """The places that plans count with and whose holidays are not here, and not lost either."""
    found = region.codes(state["document"])
    return [item for item in found if item not in state["tables"] and item not in hold["missing"] and _may_be(item)]


def _may_be(code: str) -> bool:
    return code in hold["codes"] if hold["codes"] else region.named(code)


async def fetch(noted: str) -> None:
    """Fetches the holidays for the first draw, `noted` a place that was chosen before Python ran; not for long."""
    codes = wanted() + ([noted] if noted and _may_be(noted) else [])
    for code, text, late in json.loads(await edge.tables(json.dumps(codes))) if codes else []:
        if late:
            hold["coming"].append(code)
        else:
            take(code, text)


def listen() -> None:
    """Has what is late told of when it has come."""
    if hold["slow"]:
        edge.bring_index("")
    for code in hold["coming"]:
        edge.bring(code)


def ask() -> bool:
    """Asks for holidays that are missing; True where any is on its way that was not before."""
    codes = [one for one in wanted() if one not in hold["coming"]]
    for code in codes:
        hold["coming"].append(code)
        edge.bring(code)
    return bool(codes)


def again() -> bool:
    """Asks once more for what was lost; True where there is any."""
    lost, hold["missing"] = hold["missing"], []
    if not state["listed"] and not hold["slow"]:
        edge.bring_index("yes")
    return bool(lost) and ask()


def take(code: str, text: str) -> None:
    """Takes up the table of a place. What is none is lost, and stays what it was: unknown."""
    hold["coming"] = [one for one in hold["coming"] if one != code]
    hold["calendars"] = {}
    raw = edge.normal(text)
    table = region.sound(json.loads(raw.value), code) if raw.ok else {}
    if table:
        state["tables"][code] = table
    elif code not in state["tables"] and code not in hold["missing"]:
        hold["missing"].append(code)


def troubles() -> list:
    """A sentence for each place on the screen whose holidays are not here."""
    found, settings = [], state["document"]["settings"]
    for plan in state["document"]["plans"] if several() else [shown()]:
        code = region.region(plan, settings)
        if not code or code in state["tables"]:
            continue
        key = "trouble-holidays" if code in hold["missing"] else "trouble-holidays-late"
        if not _may_be(code):
            key = "trouble-place"
        said = says.fill(words()[key], (("place", regions.name(code, state["regions"])),))
        if said not in found:
            found.append(said)
    return found
