"""The printed sheets: what is open on screen is on paper, in every state; and drawing changes nothing it is given."""

import copy

import pytest
from hypothesis import HealthCheck, given, settings

from checklist.plan import region, shape
from checklist.rules import days, timeline
from checklist.views import page, place
from checklist.views.interview import regions
from tests import strategies
from tests.cases import content, documents, tables, views
from tests.views.reading import tree

PEOPLE = [{"id": "p1", "name": "Mary Shaw"}, {"id": "p2", "name": "Tom Reed"}]
SOON = {"promises": [{"by": "2026-03-13", "on": "2026-03-05"}]}
THANKED = [(key, "2026-03-05T17:00") for key in ("thank-you", "thank-you:p1", "thank-you:p2")]
OWED = {"owed": [{"id": "o1", "what": "two references", "due": "2026-03-09"}]}
OFFER = {"outcome": {"kind": "offer", "heard": "2026-03-11", "reply_by": "2026-03-16"}}
REJECTION = {"outcome": {"kind": "rejection", "heard": "2026-03-11"}}
ACME = {"company": "Acme"}
JOURNEYS = (
    # why                                    plans, written short
    ("nothing told but the date", ({},)),
    ("two people and a date", ({"people": PEOPLE, **SOON},)),
    ("thanked", ({"people": PEOPLE, "did": THANKED, **SOON},)),
    ("something is owed", ({"people": PEOPLE, "did": THANKED, **OWED},)),
    ("a rejection", ({"did": THANKED, **SOON, **REJECTION},)),
    ("an offer", ({"did": THANKED, **SOON, **OFFER},)),
    ("called off", ({"outcome": {"kind": "cancelled", "heard": "2026-03-06"}},)),
    ("two of one employer", ({**ACME, "did": THANKED}, {"company": "acme", "did": THANKED})),
    ("two of one employer, something owed", ({**ACME, "people": PEOPLE, **OWED}, {**ACME, **SOON})),
    (
        "an offer among three",
        ({**ACME, **OFFER}, {"company": "Beta", "people": PEOPLE, **SOON}, {"company": "Gamma", **OWED}),
    ),
    ("one put away", ({"company": "Acme", "closed": "2026-03-06"}, {"company": "Beta", "people": PEOPLE})),
)


def drawn(document: dict, now: str, screen: str, plan: str = "", just: tuple = (), given: dict | None = None) -> dict:
    """The state from which `screen` is drawn, with every disclosure closed."""
    calendars = region.calendars(document, tables.ALL)
    state = {
        "document": document,
        "plan": plan or document["plans"][0]["id"],
        "now": now,
        "timeline": timeline.timeline(document, now, content.counted(), calendars),
        "problems": [],
        "place": {**place.NOWHERE, "screen": screen, "plan": plan},
        "regions": regions.prepared(views.INDEX),
        "suggestion": "GB",
        "troubles": [],
        "just": list(just),
        "typing": None,
        "asked": False,
        "tables": tables.ALL,
        "root": "../",
        "open": [],
        "log-from": "",
        "log-to": "",
    }
    return {**state, **(given or {})}


def rows(root, where: str) -> list:
    """The keys of the rows whose id begins with `where`."""
    ids = [one.attributes.get("id", "") for one in root.all()]
    return sorted(name.removeprefix(where) for name in ids if name.startswith(where))


def on_screen_and_on_paper(document: dict, now: str, screen: str, plan: str = "") -> tuple[list, list]:
    """The keys of the open and late rows that the screen shows, and of those with an empty box on its sheet."""
    state = drawn(document, now, screen, plan)
    root = tree(page.checklist(state, content.counted()))
    states = {}
    for each in state["timeline"]["plans"]:
        # what concerns this employer and stands in another plan is on the page of this one as well
        before = "" if screen == "plan" and each["id"] == plan else place.escape(each["id"]) + "/"
        for one in each["rows"]:
            states[before + one["key"]] = one["state"]
    shown = [key for key in rows(root, "row-") if key in states]
    paper = [key for key in rows(root, "paper-") if not root.one("tr", id="paper-" + key).all(kind="box--done")]
    # a plan's sheet also has what is to come, as its page has
    wanted = ("open", "late") if screen == "agenda" else ("open", "late", "later")
    return [key for key in shown if states[key] in wanted], [key for key in paper if states[key] in wanted]


@pytest.mark.parametrize("journey", JOURNEYS, ids=[journey[0] for journey in JOURNEYS])
def test_what_is_open_on_screen_is_on_paper_on_every_day(journey):
    document = documents.read(journey[1])
    seen = 0
    for day in range(31):
        for time in ("T09:00", "T17:00"):
            now = days.date_text(days.parse_date("2026-03-05") + day) + time
            for screen, plan in [("agenda", "")] + [("plan", one["id"]) for one in document["plans"]]:
                shown, paper = on_screen_and_on_paper(document, now, screen, plan)
                assert shown == paper, (now, screen, plan)
                seen += len(shown)
    assert seen or "called off" in journey[0]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.documents(), strategies.moments)
def test_what_is_open_on_screen_is_on_paper_for_any_plans(data, now):
    document = shape.read(data, content.BUNDLE["words"])[0]
    for screen, plan in [("agenda", "")] + [("plan", one["id"]) for one in document["plans"]]:
        shown, paper = on_screen_and_on_paper(document, now, screen, plan)
        assert shown == paper


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.documents(), strategies.moments)
def test_no_view_changes_what_it_is_given(data, now):
    document = shape.read(data, content.BUNDLE["words"])[0]
    bundle = {**content.counted(), "words": content.words(), "templates": content.templates()}
    for one in document["plans"]:
        for screen, key in (("plan", ""), ("agenda", ""), ("review", ""), ("note", "thank-you"), ("log", "")):
            for opened in ([], None):
                state = drawn(document, now, screen, one["id"], [(one["id"], "thank-you", "now")], {"open": opened})
                state["place"]["key"] = key
                # copied and compared by value: a cache in the state is a change as well
                before, words = copy.deepcopy(state), copy.deepcopy(bundle)
                first = page.checklist(state, bundle)
                assert state == before, screen
                assert bundle == words, screen
                assert page.checklist(state, bundle) == first, screen
