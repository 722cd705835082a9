"""The law's clock: where it counts, from when, and until which day."""

from checklist.plan import shape
from checklist.rules import days, law
from checklist.views import html
from checklist.views.timeline import law as views
from tests.cases import content

HERE = {
    "id": "here-10",
    "region": "AA",
    "since": "2026-01-01",
    "days": 10,
    "row": "{day}",
    "over": "{day}",
    "binds": "",
    "then": "",
}
LATER = {
    "id": "later-45",
    "region": "AA-B",
    "since": "2026-03-01",
    "days": 45,
    "row": "{day}",
    "over": "{day}",
    "binds": "",
    "then": "",
}
ON = {"region": "CA-ON", "interview": {"date": "2026-03-05"}}

CASES = (
    # why                                               what      given                                                       gives
    ("45 days after the interview, in Ontario", "real", (ON, "2026-03-10"), "ontario-45-days 2026-04-19"),
    ("on the day itself they are in time", "real", (ON, "2026-04-19"), "ontario-45-days 2026-04-19"),
    ("the day after, it has passed", "real", (ON, "2026-04-20"), "ontario-45-days 2026-04-19 passed"),
    (
        "it is not rolled to a working day",
        "real",
        ({"region": "CA-ON", "interview": {"date": "2026-02-17"}}, "2026-03-10"),
        "ontario-45-days 2026-04-03",
    ),
    (
        "elsewhere in Canada there is none",
        "real",
        ({"region": "CA-QC", "interview": {"date": "2026-03-05"}}, "2026-03-10"),
        "",
    ),
    (
        "nor where the province was not said",
        "real",
        ({"region": "CA", "interview": {"date": "2026-03-05"}}, "2026-03-10"),
        "",
    ),
    (
        "an interview before it was in force",
        "real",
        ({"region": "CA-ON", "interview": {"date": "2025-12-31"}}, "2026-01-10"),
        "",
    ),
    (
        "one on the first day counts",
        "real",
        ({"region": "CA-ON", "interview": {"date": "2026-01-01"}}, "2026-01-10"),
        "ontario-45-days 2026-02-15",
    ),
    ("no interview, no day", "real", ({"region": "CA-ON"}, "2026-01-10"), ""),
    (
        "an answer ends it",
        "real",
        (
            {
                "region": "CA-ON",
                "interview": {"date": "2026-03-05"},
                "outcome": {"kind": "rejection", "heard": "2026-03-09"},
            },
            "2026-03-10",
        ),
        "",
    ),
    (
        "silence does not",
        "real",
        (
            {
                "region": "CA-ON",
                "interview": {"date": "2026-03-05"},
                "outcome": {"kind": "silence", "heard": "2026-03-09"},
            },
            "2026-03-10",
        ),
        "ontario-45-days 2026-04-19",
    ),
    ("a country's law holds in its parts", "made", ("AA-C", "2026-03-05", (HERE, LATER)), "here-10 2026-03-15"),
    (
        "two laws stand in the order of their days",
        "made",
        ("AA-B", "2026-03-05", (LATER, HERE)),
        "here-10 2026-03-15; later-45 2026-04-19",
    ),
    ("each from its own day on", "made", ("AA-B", "2026-02-05", (LATER, HERE)), "here-10 2026-02-15"),
    ("a code that only begins alike is another place", "made", ("AAB", "2026-03-05", (HERE,)), ""),
    (
        "on the page, with whom it binds",
        "page",
        "2026-03-10",
        "By Sunday 19 April they must tell you whether they have decided. In Ontario this binds employers of 25 people or more, for jobs that were advertised to the public. What it says, and what it does not",
    ),
    (
        "and once it has passed, with what can be done",
        "page",
        "2026-04-20",
        "They had until Sunday 19 April to tell you whether they have decided. In Ontario this binds employers of 25 people or more, for jobs that were advertised to the public. If you have heard nothing, you can say so when you ask. Ontario’s Ministry of Labour takes complaints. What it says, and what it does not",
    ),
)


def answer(case: tuple) -> str:
    """What the case's function gives, in one line."""
    return ANSWERS[case[1]](case[2])


def plan(own: dict) -> dict:
    """The plan with these fields."""
    found = {"id": "p"}
    found.update(own)
    return shape.read_plan(found, content.BUNDLE["words"])[0]


def said(found: list) -> str:
    """The clocks, written short."""
    return "; ".join(
        [one["law"]["id"] + " " + days.date_text(one["day"]) + (" passed" if one["passed"] else "") for one in found]
    )


def real(given: tuple) -> str:
    """The laws of content/ for a plan on a day."""
    own, today = given
    return said(law.clocks(plan(own), content.BUNDLE["laws"], own["region"], days.parse_date(today)))


def made(given: tuple) -> str:
    """Laws that were made up, for an employer's place and the day of an interview."""
    region, date, laws = given
    return said(law.clocks(plan({"interview": {"date": date}}), list(laws), region, days.parse_date("2026-01-01")))


def page(today: str) -> str:
    """The line of the plan's page, without its tags."""
    case = {
        "plan": plan(ON),
        "laws": content.BUNDLE["laws"],
        "region": "CA-ON",
        "now": (days.parse_date(today), 0),
        "text": content.BUNDLE["words"],
        "root": "../",
    }
    text = html.render(views.apart(case)[1])
    return "".join([part.partition(">")[2] for part in text.split("<")])


ANSWERS = {"real": real, "made": made, "page": page}
