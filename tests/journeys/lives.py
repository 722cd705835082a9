"""Journeys of people through their interviews, day by day: what they told us at first, and what they do on which day.

Day 0 is Thursday 5 March 2026, the day of an interview until 14:30. What is done on a day is done at 18:00, so that
the page of that day is seen before it.
"""

DATE, ENDS = "2026-03-05", "14:30"
OPTIONAL = ("send-one-example", "follow-the-company")
OWN = ("write-down-what-happened", "review-yourself", "refresh-your-profile")


def tick(plan: str, *keys: str) -> list:
    """The person ticks rows of a plan."""
    return [(plan, {"do": "done", "key": key}) for key in keys]


def skip(plan: str, *keys: str) -> list:
    """The person skips rows of a plan."""
    return [(plan, {"do": "skip", "key": key}) for key in keys]


def heard(plan: str, kind: str, **fields: str) -> list:
    """They answer; `fields` are those of the outcome."""
    return [(plan, {"do": "outcome", "field": "kind", "value": kind})] + [
        (plan, {"do": "outcome", "field": name, "value": value}) for name, value in fields.items()
    ]


def named(plan: str, said: str) -> list:
    """They name another day, in these words."""
    return [(plan, {"do": "new-promise", "said": said})]


def diligent(plan: str, thanks: str = "thank-you") -> dict:
    """Everything of the first days done on the day it is best."""
    return {
        0: tick(plan, "write-down-what-happened", "review-yourself", thanks),
        1: tick(plan, "refresh-your-profile") + skip(plan, *OPTIONAL),
    }


def both(*days: dict) -> dict:
    """The days of several lists as one."""
    made = {}
    for each in days:
        for day, events in each.items():
            made[day] = made.get(day, []) + events
    return made


MARY = [{"id": "p1", "name": "Mary Shaw"}]
ACME = {"company": "Acme", "people": MARY, "promises": [{"said": "end of next week"}]}
BETA = {"company": "Beta", "people": [{"id": "p1", "name": "Tom Reed"}]}

JOURNEYS = (
    # who                                                   plans, written short     what they do, by day
    ("somebody who told us the date and does nothing", ({},), {}),
    ("a newcomer on the morning after", ({"made": "2026-03-06T09:00"},), {}),
    (
        "they named a day, and everything is done in time; nobody answers",
        (ACME,),
        both(diligent("a", "thank-you:p1"), {12: tick("a", "ask-for-news"), 19: tick("a", "ask-once-more")}),
    ),
    (
        "they named no day; asked, and no answer",
        ({**ACME, "promises": [{"said": "they did not say"}]},),
        both(
            diligent("a", "thank-you:p1"),
            {7: tick("a", "ask-for-news"), 14: tick("a", "ask-once-more"), 28: tick("a", "close-the-file")},
        ),
    ),
    (
        "what they said cannot be read",
        ({**ACME, "promises": [{"said": "after the board has met"}]},),
        both(diligent("a", "thank-you:p1"), {20: [("a", {"do": "set", "field": "said", "value": "2 weeks"})]}),
    ),
    (
        "the new day that they named cannot be read",
        (ACME,),
        both(diligent("a", "thank-you:p1"), {12: tick("a", "ask-for-news"), 13: named("a", "when Ruth is back")}),
    ),
    (
        "two references were promised and forgotten",
        ({**ACME, "owed": [{"id": "o1", "what": "two references", "due": "2026-03-09"}]},),
        {0: tick("a", "write-down-what-happened", "thank-you:p1", "review-yourself")},
    ),
    (
        "asked, and they named a new day",
        (ACME,),
        both(diligent("a", "thank-you:p1"), {12: tick("a", "ask-for-news"), 13: named("a", "next Friday")}),
    ),
    (
        "asked twice, and then they named a day",
        (ACME,),
        both(
            diligent("a", "thank-you:p1"),
            {12: tick("a", "ask-for-news"), 19: tick("a", "ask-once-more"), 20: named("a", "next Wednesday")},
        ),
    ),
    (
        "asked, they named a day, it passed, asked once more",
        (ACME,),
        both(
            diligent("a", "thank-you:p1"),
            {12: tick("a", "ask-for-news"), 13: named("a", "Thursday"), 18: tick("a", "ask-once-more")},
        ),
    ),
    ("never asks", (ACME,), both(diligent("a", "thank-you:p1"), {13: skip("a", "ask-for-news")})),
    ("they decide today", ({"deciding_today": True},), {}),
    (
        "the next round is still without a day",
        (ACME,),
        both(diligent("a", "thank-you:p1"), {8: heard("a", "next-round")}),
    ),
    (
        "the next round has its own timeline",
        (ACME,),
        both(
            diligent("a", "thank-you:p1"),
            {8: [*heard("a", "next-round", next="2026-03-19"), ("a", {"do": "next-round"})]},
        ),
    ),
    (
        "an offer, thanked for and accepted",
        (ACME,),
        both(
            diligent("a", "thank-you:p1"),
            {
                8: heard("a", "offer", reply_by="2026-03-20"),
                9: tick("a", "acknowledge-the-offer"),
                14: [("a", {"do": "outcome", "field": "accepted", "value": "2026-03-19"})],
            },
        ),
    ),
    (
        "an offer, accepted at once",
        (ACME,),
        both(diligent("a", "thank-you:p1"), {8: heard("a", "offer", accepted="2026-03-13")}),
    ),
    (
        "an offer, and nothing is done about it",
        (ACME,),
        both(diligent("a", "thank-you:p1"), {8: heard("a", "offer", reply_by="2026-03-20")}),
    ),
    ("a refusal", (ACME,), both(diligent("a", "thank-you:p1"), {8: heard("a", "rejection")})),
    (
        "a refusal on the next day, with everything still open",
        ({**ACME, "owed": [{"id": "o1", "what": "two references"}]},),
        {1: heard("a", "rejection")},
    ),
    ("the person withdraws", (ACME,), both(diligent("a", "thank-you:p1"), {8: heard("a", "withdrawn")})),
    ("the post is cancelled", (ACME,), both(diligent("a", "thank-you:p1"), {8: heard("a", "cancelled")})),
    ("closed as silence", (ACME,), both(diligent("a", "thank-you:p1"), {18: heard("a", "silence")})),
    (
        "an agency, and somebody inside",
        ({**ACME, "agency": "Reed", "knows_insider": True},),
        both(diligent("a", "thank-you:p1"), {12: tick("a", "ask-for-news")}),
    ),
    (
        "a panel of three, one of them thanked",
        (
            {
                **ACME,
                "people": [*MARY, {"id": "p2", "name": "Tom Reed"}, {"id": "p3", "name": "Ann"}],
                "owed": [{"id": "o1", "what": "a certificate"}],
            },
        ),
        {0: tick("a", "thank-you:p1")},
    ),
    (
        "two interviews, both done in time",
        (ACME, {**BETA, "date": "2026-03-06"}),
        both(
            diligent("a", "thank-you:p1"),
            {
                1: tick("b", "write-down-what-happened", "review-yourself", "thank-you:p1"),
                4: tick("a", "keep-applying:1"),
                8: tick("b", "ask-for-news"),
            },
        ),
    ),
    ("two interviews, and nothing is done", (ACME, BETA), {}),
    (
        "an offer while another is open",
        (ACME, BETA),
        both(
            diligent("a", "thank-you:p1"),
            diligent("b", "thank-you:p1"),
            {
                5: heard("a", "offer", reply_by="2026-03-18"),
                6: tick("a", "acknowledge-the-offer"),
                8: tick("a", "tell-the-others:b"),
            },
        ),
    ),
    (
        "an offer accepted while another is open",
        (ACME, BETA),
        both(
            diligent("a", "thank-you:p1"),
            diligent("b", "thank-you:p1"),
            {5: heard("a", "offer", accepted="2026-03-11")},
        ),
    ),
    (
        "two posts with one employer",
        (ACME, {**ACME, "role": "Clerk", "date": "2026-03-09"}),
        both(diligent("a", "thank-you:p1"), {}),
    ),
    (
        "three interviews, one answered no",
        (ACME, BETA, {"company": "Gamma", "date": "2026-03-10"}),
        both(
            diligent("a", "thank-you:p1"),
            diligent("b", "thank-you:p1"),
            {
                5: tick("c", "thank-you", "write-down-what-happened", "review-yourself"),
                7: heard("b", "rejection"),
                12: tick("a", "ask-for-news"),
            },
        ),
    ),
    ("the interview is to come", ({"date": "2026-03-12", "made": "2026-03-05T10:00"},), {}),
    (
        "the interview was moved after a tick",
        (ACME,),
        {0: tick("a", "thank-you:p1"), 1: [("a", {"do": "set", "field": "interview.date", "value": "2026-03-19"})]},
    ),
)
