"""The drawing of the whole course: from the rules' own windows, the same on both interpreters, and said in words."""

import copy

import pytest

from checklist.site.content import load
from checklist.views import html
from checklist.views.drawing import picture as drawing
from checklist.views.drawing import stations
from tests.cases import drawing as cases
from tests.conftest import ROOT
from tests.views.reading import tree

BUNDLE = load.bundle(load.load(ROOT / "content")[0])
OWN = [row[2] for row in cases.CASES if row[1] == "own" and row[-1]]

CHANGES = (
    # why, step, moment, what is other, before, after
    ("more working days", "ask-for-news", "best", {"count": 4}, "2 working days on", "4 working days on"),
    ("days instead of weeks", "ask-once-more", "opens", {"count": 10}, "a week later", "10 days later"),
    ("another last hour", "thank-you", "best", {"count": 5}, "2 to 3 hours after", "2 to 5 hours after"),
    ("three weeks instead of two", "close-the-file", "opens", {"count": 21}, "2 weeks later", "3 weeks later"),
)


def shown(steps) -> str:
    return html.render(drawing.course(stations.every(steps, BUNDLE["words"]), BUNDLE["words"]))


@pytest.mark.parametrize(
    ("step", "moment", "other", "before", "after"), [row[1:] for row in CHANGES], ids=[row[0] for row in CHANGES]
)
def test_a_changed_rule_changes_the_drawing(step, moment, other, before, after):
    steps = copy.deepcopy(BUNDLE["steps"])
    for one in steps:
        if one["id"] == step:
            one["when"] = [{**variant, moment: {**variant[moment], **other}} for variant in one["when"]]
    assert before in shown(BUNDLE["steps"])
    assert after not in shown(BUNDLE["steps"])
    changed = tree(shown(steps))
    for kind in ("drawing__wide", "drawing__tall"):
        words = changed.one("svg", kind=kind).text()
        assert after in words
        assert before not in words


def test_a_step_that_is_new_stands_on_the_line_and_one_that_is_gone_does_not():
    asking = next(step for step in BUNDLE["steps"] if step["id"] == "ask-once-more")
    new = {**asking, "id": "ask-a-third-time", "title": "Ask a third time"}
    steps = [step for step in BUNDLE["steps"] if step["id"] != "thank-you"]
    assert "Ask a third time" in shown([*steps, new])
    assert "Thank them" not in shown(steps)
    assert "every week" not in shown([step for step in steps if step.get("each") != "week"])


@pytest.mark.parametrize("given", OWN, ids=[row[0] for row in cases.CASES if row[1] == "own" and row[-1]])
def test_both_interpreters_draw_the_same_and_it_is_well_formed(given, micropython):
    drawn = cases.drawn(*given)
    assert micropython.ask("tests.cases.drawing.drawn", *given) == drawn
    for svg in tree(drawn).all("svg"):
        assert svg.attributes["role"] == "img"
        for name in (svg.attributes["aria-labelledby"], svg.attributes["aria-describedby"]):
            assert svg.one(id=name).text()


def test_what_is_drawn_is_said_in_the_same_order():
    text = BUNDLE["words"]
    way = stations.every(BUNDLE["steps"], text)
    said = drawing.spoken(way, text)
    places = [said.index(one["title"]) for one in way["stations"] if one["title"]]
    assert places == sorted(places)
    assert said.count(text["drawing-say-wait"]) == len([one for one in way["stations"] if not one["title"]])


def test_no_way_no_drawing():
    assert drawing.course({}, BUNDLE["words"]) is None


def test_words_longer_than_the_page_widen_the_drawing():
    text = {**BUNDLE["words"], "drawing-on": "{count} and then a good while longer, and some"}
    drawn = html.render(drawing.course(stations.every(BUNDLE["steps"], text), text))
    size = tree(drawn).one("svg", kind="drawing__wide").attributes["viewbox"]
    assert int(size.split()[2]) > drawing.LENGTH
