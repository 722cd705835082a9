"""The whole course as it is drawn: which stations, in whose lane, in which words, with which shape; and where the line runs."""

from checklist.plan import region, shape
from checklist.rules import timeline
from checklist.views import context as contexts
from checklist.views import html
from checklist.views.drawing import line, stations
from checklist.views.drawing import picture as drawing
from tests.cases import content, documents, tables

WEEKEND = {"promises": [{"said": "end of next week", "on": "2026-03-05"}]}
SENT = [["thank-you", "2026-03-05T17:06"]]
ASKED = SENT + [["ask-for-news", "2026-03-17T10:00"]]
WAITS = [{"lane": "both", "title": "A"}, {"lane": "theirs", "title": ""}, {"lane": "yours", "title": "B"}]

CASES = (
    # why                                                what       given                                   gives
    ("a range of hours", "best", ("hours", 2, "hours", 3, "end", ""), "2 to 3 hours after"),
    ("one hour", "best", ("hours", 1, "hours", 1, "end", ""), "1 hour after"),
    ("working days", "best", ("working", 1, "working", 2, "promised", ""), "2 working days on"),
    ("a week is said as one", "best", ("days", 7, "days", 7, "ask-for-news", "ask-for-news"), "a week later"),
    ("whole weeks are weeks", "best", ("days", 7, "days", 21, "ask-for-news", "ask-for-news"), "3 weeks later"),
    ("ten days are days", "best", ("days", 7, "days", 10, "ask-for-news", "ask-for-news"), "10 days later"),
    ("a moment that is an anchor", "best", ("", 0, "", 0, "interview", ""), "the same day"),
    (
        "the way of every interview",
        "every",
        "",
        "both The interview (you leave) open, yours Thank them (2 to 3 hours after) open, theirs Their date (they decide) theirs, yours Ask for news (2 working days on) open, theirs, yours Ask once more (a week later) open, theirs, yours Close the file (2 weeks later) open",
    ),
    ("no date, no way", "own", ({"date": ""}, "2026-03-05T17:00"), ""),
    (
        "before the interview today is not on the line",
        "own",
        (WEEKEND, "2026-03-01T09:00"),
        "both The interview (Thu 5 March) open, yours Thank them (Thu 5 March) later, theirs Their date (Fri 13 March) theirs, yours Ask for news (Tue 17 March) later, theirs, yours Ask once more (About Tue 24 March) perhaps, theirs, yours Close the file (About Tue 7 April) perhaps",
    ),
    (
        "on the day it is yours",
        "own",
        (WEEKEND, "2026-03-05T16:45"),
        "both The interview (Thu 5 March) open, yours Today (Thu 5 March) today, yours Thank them (Best before 17:30 today) open, theirs Their date (Fri 13 March) theirs, yours Ask for news (Tue 17 March) later, theirs, yours Ask once more (About Tue 24 March) perhaps, theirs, yours Close the file (About Tue 7 April) perhaps",
    ),
    (
        "a late note is late on the line too",
        "own",
        ({"promises": []}, "2026-03-06T15:00"),
        "both The interview (Thu 5 March) open, yours Today (Fri 6 March) today, yours Thank them (Late since 14:30 today) late, theirs, yours Ask for news (Thu 12 March) later, theirs, yours Ask once more (About Thu 19 March) perhaps, theirs, yours Close the file (About Thu 2 April) perhaps",
    ),
    (
        "their move puts today into their lane",
        "own",
        ({"did": SENT, "promises": WEEKEND["promises"]}, "2026-03-09T09:00"),
        "both The interview (Thu 5 March) open, yours Thank them (Done on Thu 5 March) done, theirs Today (Mon 9 March) today, theirs Their date (Fri 13 March) theirs, yours Ask for news (Tue 17 March) later, theirs, yours Ask once more (About Tue 24 March) perhaps, theirs, yours Close the file (About Tue 7 April) perhaps",
    ),
    (
        "with no date of theirs today stands in the wait",
        "own",
        ({"did": SENT}, "2026-03-09T09:00"),
        "both The interview (Thu 5 March) open, yours Thank them (Done on Thu 5 March) done, theirs Today (Mon 9 March) today, yours Ask for news (Thu 12 March) later, theirs, yours Ask once more (About Thu 19 March) perhaps, theirs, yours Close the file (About Thu 2 April) perhaps",
    ),
    (
        "time to ask is yours again",
        "own",
        ({"did": SENT, "promises": WEEKEND["promises"]}, "2026-03-17T09:00"),
        "both The interview (Thu 5 March) open, yours Thank them (Done on Thu 5 March) done, theirs Their date (Fri 13 March) theirs, yours Today (Tue 17 March) today, yours Ask for news (Best today) open, theirs, yours Ask once more (About Tue 24 March) perhaps, theirs, yours Close the file (About Tue 7 April) perhaps",
    ),
    (
        "after asking it is their move again",
        "own",
        ({"did": ASKED, "promises": WEEKEND["promises"]}, "2026-03-19T09:00"),
        "both The interview (Thu 5 March) open, yours Thank them (Done on Thu 5 March) done, theirs Their date (Fri 13 March) theirs, yours Ask for news (Done on Tue 17 March) done, theirs Today (Thu 19 March) today, yours Ask once more (Tue 24 March) later, theirs, yours Close the file (About Tue 7 April) perhaps",
    ),
    (
        "a new day of theirs stands behind the asking",
        "own",
        (
            {"did": ASKED, "promises": WEEKEND["promises"] + [{"by": "2026-03-27", "on": "2026-03-18"}]},
            "2026-03-19T09:00",
        ),
        "both The interview (Thu 5 March) open, yours Thank them (Done on Thu 5 March) done, theirs, yours Ask for news (Done on Tue 17 March) done, theirs Today (Thu 19 March) today, theirs Their date (Fri 27 March) theirs, yours Ask once more (Tue 31 March) later, theirs, yours Close the file (About Tue 14 April) perhaps",
    ),
    (
        "an answer ends the line",
        "own",
        (
            {"did": SENT, "outcome": {"kind": "offer", "heard": "2026-03-11"}, "promises": WEEKEND["promises"]},
            "2026-03-11T09:00",
        ),
        "both The interview (Thu 5 March) open, yours Thank them (Done on Thu 5 March) done, theirs They answered (Wed 11 March) done, yours Today (Wed 11 March) today",
    ),
    ("the places follow the words", "spread", ((100, 0, 40), 0.5), [100, 168, 236]),
    ("long words push the next one on", "spread", ((100, 0, 300), 0.5), [100, 168, 314]),
    ("what is spare goes to their first move", "stretched", ([0, 68, 136], 100), [0, 128, 236]),
    ("the line turns twice", "turning", [100, 200, 300], [139, 267]),
    (
        "words break where the column ends",
        "wrapped",
        "Meanwhile, every week: apply elsewhere",
        ["Meanwhile, every", "week: apply", "elsewhere"],
    ),
    ("no words, no lines", "wrapped", "", []),
)


def answer(case: tuple):
    """What the views give for the case."""
    return ANSWERS[case[1]](case[2])


def best(given: tuple) -> str:
    """A step's best moment, from the unit and count of `opens` and `best`, their anchor and the step before."""
    variant = {}
    for name, unit, count in (("opens", given[0], given[1]), ("best", given[2], given[3])):
        variant[name] = {
            "count": count,
            "unit": unit,
            "step": 1,
            "anchors": [given[4]],
            "weekly": False,
            "roll": 0,
            "floor": "",
        }
    return stations.best({"id": "x", "when": [variant], "after": given[5]}, content.BUNDLE["words"])


def told(way: dict) -> str:
    """The stations in one line."""
    if not way:
        return ""
    return ", ".join(
        [
            one["lane"] + (" " + one["title"] + " (" + one["when"] + ") " + one["shape"] if one["title"] else "")
            for one in way["stations"]
        ]
    )


def every(_: str) -> str:
    """The stations of every interview."""
    return told(stations.every(content.counted()["steps"], content.BUNDLE["words"]))


def own_way(own: dict, now: str) -> dict:
    """The way of one plan, written short, at `now`."""
    text = content.BUNDLE["words"]
    plan = {"region": "GB-ENG"}
    for name in own:
        plan[name] = own[name]
    document = shape.read({"plans": [documents.plan(plan)]}, text)[0]
    made = timeline.timeline(document, now, content.counted(), region.calendars(document, tables.ALL))
    state = {
        "document": document,
        "timeline": made,
        "now": now,
        "problems": [],
        "regions": [],
        "suggestion": "",
        "troubles": [],
        "just": [],
        "typing": None,
        "asked": False,
        "tables": tables.ALL,
        "root": "../",
    }
    return stations.own(contexts.shared(state, content.counted(), document["plans"][0]))


def drawn(own: dict, now: str) -> str:
    """The drawing's text for one plan, written short, at `now`."""
    return html.render(drawing.course(own_way(own, now), content.BUNDLE["words"]))


def own(given: tuple) -> str:
    """The stations of one plan."""
    return told(own_way(given[0], given[1]))


def spread(given: tuple) -> list:
    """The places along the page of three stations with labels of these lengths."""
    sizes, share = given
    return [round(place) for place in line.spread(WAITS, [sizes[0], sizes[1], sizes[2]], drawing.WIDE, 100, share)]


def stretched(given: tuple) -> list:
    """The places with spare length in them."""
    return [round(place) for place in line.stretched(WAITS, given[0], given[1])]


def turning(places: list) -> list:
    """Where the line changes lanes."""
    return [round(place) for place in line.turning(WAITS, places, drawing.WIDE)]


def wrapped(said: str) -> list:
    """The words in lines."""
    return drawing.wrapped(said, drawing.WORDS)


ANSWERS = {
    "best": best,
    "every": every,
    "own": own,
    "spread": spread,
    "stretched": stretched,
    "turning": turning,
    "wrapped": wrapped,
}
