"""A journey told as a reader sees it: what stands first on each page, what is red, what is open, at each change."""

from pathlib import Path

from checklist.plan import outcome, region, shape, update
from checklist.rules import days, timeline, words
from checklist.views import page, place
from checklist.views.interview import regions
from tests.cases import content, documents, tables
from tests.journeys import lives
from tests.views.reading import tree

FILE = Path(__file__).parent / "journeys.txt"
DAYS = 31
FIRST = ("15:00", "17:00")
USUAL = ("09:00",)


def begin(plans: tuple) -> dict:
    """The document at the start of a journey."""
    return documents.read(plans)


def act(document: dict, events: list, now: str) -> None:
    """Applies what a person does, at the moment `now`."""
    for plan_id, action in events:
        plans = document["plans"]
        number = [one["id"] for one in plans].index(plan_id)
        if action["do"] == "next-round":
            plans.append(outcome.next_round(plans[number], "abcdefgh"[len(plans)], now, content.BUNDLE["words"]))
        else:
            plans[number] = update.update(plans[number], action, now)


def drawn(document: dict, now: str, screen: str, plan_id: str, found: dict):
    """The page of one plan, or of all, as a tree. `found` is the timeline of the document."""
    text = content.BUNDLE["words"]
    calendars = region.calendars(document, tables.ALL)
    state = {
        "document": document,
        "plan": plan_id,
        "place": {**place.NOWHERE, "screen": screen, "plan": plan_id},
        "timeline": found,
        "now": now,
        "problems": shape.read(document, text)[1] + shape.said_problems(document, calendars, text),
        "regions": regions.prepared([]),
        "suggestion": "",
        "troubles": [],
        "just": [],
        "typing": None,
        "asked": False,
        "tables": tables.ALL,
        "root": "../",
        "open": [],
    }
    return tree(page.checklist(state, content.BUNDLE))


def titles(items: list) -> list:
    """What each row is called; a row of several gives each of them."""
    found = []
    for one in items:
        # a row of one line has its title in its summary, and no link until it is opened
        found.extend(
            [each.text() for each in one.all("a") if "steps/" in each.attributes.get("href", "")][:1]
            or [each.text() for each in one.all("h3")[:1] + one.all("h2")[:1]][:1]
        )
    return found


def seen(root) -> tuple:
    """`(first, red, open, own, notices)` of a page: what stands where the eye falls, as texts."""
    band, calm = root.all("li", kind="step--now"), root.all("li", kind="calm")
    if band:
        of = "".join([one.text() + ": " for one in band[0].all("p", kind="step__of")])
        loud = [each for each in band[0].all("use") if each.attributes["href"] == "#m-late"]
        first = ("NOW " + of + band[0].one("h2").text(), band[0].one("p", kind="window").text(), bool(loud))
    elif calm:
        first = ("CALM " + calm[0].one("h2").text(), calm[0].one("p", kind="lead").text(), False)
    else:
        first = ("NOTHING", "", False)
    course = root.one("ol", id="course")
    red = course.all("li", kind="step--late")
    open_rows = course.all("li", kind="step--open")
    own = []
    for each in root.all("ul", kind="own"):
        if "interviews" not in each.attributes["class"]:
            own += [
                one
                for one in each.all("li")
                if one.all("details", kind="brief") or (one.all("a") and "steps/" in one.all("a")[0].attributes["href"])
            ]
    notices = [one.text() for one in root.all("p", kind="notice")]
    later = [one.text() for one in course.all("li") if one.attributes.get("id", "").startswith("later-")]
    return first, titles(red), titles(open_rows), titles(own), notices, later


def told(journey: tuple, pages: list) -> list:
    """The lines of one journey; `pages` takes up every page that was seen, as a dict."""
    name, plans, events = journey
    lines = ["", "## " + name]
    document, before = begin(plans), {}
    for day in range(DAYS):
        date = days.date_text(days.parse_date(lives.DATE) + day)
        for time in FIRST if day == 0 else USUAL:
            now = date + "T" + time
            found = timeline.timeline(document, now, content.BUNDLE, region.calendars(document, tables.ALL))
            screens = [("plan", one["id"]) for one in document["plans"]]
            if len(screens) > 1:
                screens.append(("agenda", "a"))
            for screen, plan_id in screens:
                root = drawn(document, now, screen, plan_id, found)
                shown = seen(root)
                pages.append(
                    {
                        "now": now,
                        "screen": screen,
                        "plan": plan_id if screen == "plan" else "",
                        "timeline": found,
                        "document": {"plans": list(document["plans"])},
                        "first": shown[0][0],
                        "words": shown[0][1],
                        "loud": shown[0][2],
                        "red": shown[1],
                        "open": shown[2],
                        "facts": root.one("header", id="facts").text(),
                    }
                )
                facts = root.one("header", id="facts").all("p")
                shown = (*shown, [one.text() for one in facts] if screen == "plan" else [])
                same = (shown[0][0], shown[0][1] if shown[0][0].startswith("CALM") else "", shown[0][2], *shown[1:])
                if before.get((screen, plan_id)) != same:
                    lines.extend(
                        written(
                            day, now, screen if screen == "agenda" else plan_id, shown, before.get((screen, plan_id))
                        )
                    )
                before[screen, plan_id] = same
        act(document, events.get(day, []), date + "T18:00")
        if events.get(day):
            did = ", ".join(plan_id + " " + said(action) for plan_id, action in events[day])
            lines.append(f"     day {day}: {did}")
    return lines


def said(action: dict) -> str:
    """An action in a few letters."""
    return " ".join([str(action[name]) for name in ("do", "key", "field", "value", "said") if name in action])


def written(day: int, now: str, where: str, shown: tuple, before) -> list:
    """The lines of one page on one day."""
    text = content.BUNDLE["words"]
    first, red, open_rows, own, notices, later, facts = shown
    moment = days.parse_moment(now)
    said = f"{day:2} {words.day_short(moment[0], text)} {now[11:]} {where}: {first[0]}"
    lines = [said + (" (red)" if first[2] else ""), "       " + first[1]]
    old = before[-1] if before else None
    for name, value in (
        ("facts", facts),
        ("notice", notices),
        ("red", red),
        ("open", open_rows),
        ("own", own),
        ("later", later),
    ):
        if value and not (name == "facts" and value == old):
            lines.append(f"       {name}: " + " | ".join(value))
    return lines


def as_text(journeys: list) -> str:
    """The lines of all journeys as the file beside this module holds them."""
    lines = ["The journeys of tests/journeys/lives.py as a reader sees them, each page when it says something else."]
    for each in journeys:
        lines.extend(each)
    return "\n".join(lines) + "\n"


def everything() -> str:
    """All journeys, told anew."""
    return as_text([told(journey, []) for journey in lives.JOURNEYS])
