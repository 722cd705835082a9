"""All interviews on one page: what stands where, what is shown as one, and what stands in the band."""

from checklist.rules import days
from checklist.views import context as contexts
from checklist.views import page, place
from checklist.views.interview import regions
from checklist.views.interviews import agenda
from checklist.views.interviews import screen as interviews
from checklist.views.timeline import employer
from tests.cases import content, documents, tables

SENT = [("thank-you", "2026-03-05T17:00")]
QUIET = [
    (key, "2026-03-05T18:00")
    for key in (
        "refresh-your-profile",
        "send-one-example",
        "follow-the-company",
        "review-yourself",
        "write-down-what-happened",
        "keep-applying:1",
    )
]
ACME = {"company": "Acme", "did": SENT + QUIET}
OFFER = {"kind": "offer", "heard": "2026-03-12"}
TAKEN = {"kind": "offer", "heard": "2026-03-11", "accepted": "2026-03-12"}
PROFILE = [("refresh-your-profile", "2026-03-06T12:00"), ("keep-applying:1", "2026-03-06T12:00")]
ROUND_ONE = {
    "company": "Acme",
    "did": SENT,
    "outcome": {"kind": "next-round", "heard": "2026-03-13", "next": "2026-03-19"},
}
ROUND_TWO = {"date": "2026-03-19", "round": 2, "follows": "a", "company": "Acme Ltd"}

CASES = (
    # why                                                      plans, written short                              now                 looked at   gives
    (
        "two posts of one employer that can be asked about are one",
        (ACME, {"company": "acme ", "did": SENT + QUIET}),
        "2026-03-12T10:00",
        "now",
        "ask-for-news+ask-for-news",
    ),
    (
        "two employers are two",
        (ACME, {"company": "Beta", "did": SENT + QUIET}),
        "2026-03-12T10:00",
        "now",
        "ask-for-news, ask-for-news",
    ),
    (
        "two that are not named are not the same",
        ({"did": SENT + QUIET}, {"did": SENT + QUIET}),
        "2026-03-12T10:00",
        "now",
        "ask-for-news, ask-for-news",
    ),
    (
        "the notes to a panel are one employer's",
        ({"company": "Acme", "did": QUIET, "people": [{"id": "p1", "name": "A"}, {"id": "p2", "name": "B"}]},),
        "2026-03-05T17:00",
        "now",
        "thank-you:p1+thank-you:p2, ask-what-happens-next",
    ),
    (
        "a note of thanks and what was promised go in one message",
        ({"company": "Acme", "did": QUIET, "owed": [{"id": "o1", "due": "2026-03-06"}]},),
        "2026-03-05T17:00",
        "now",
        "thank-you+keep-your-word:o1, ask-what-happens-next, collect-names",
    ),
    (
        "thanks for an offer and the answer to it do not",
        ({"company": "Acme", "did": SENT + QUIET, "outcome": OFFER},),
        "2026-03-12T10:00",
        "now",
        "acknowledge-the-offer, decide, ask-about-the-terms",
    ),
    (
        "an answer to a refusal and the question go in one",
        ({"company": "Acme", "did": SENT + QUIET, "outcome": {"kind": "rejection", "heard": "2026-03-11"}},),
        "2026-03-12T10:00",
        "now",
        "answer-graciously+ask-for-feedback, restart-the-search",
    ),
    (
        "the profile stands once over all interviews",
        ({"company": "Acme", "did": SENT}, {"company": "Beta", "did": SENT}),
        "2026-03-06T10:00",
        "own",
        "refresh-your-profile follow-the-company keep-applying:1 follow-the-company",
    ),
    (
        "following stands once for each employer",
        ({"company": "Acme", "did": SENT}, {"company": "acme", "did": SENT}),
        "2026-03-06T10:00",
        "own",
        "refresh-your-profile follow-the-company keep-applying:1",
    ),
    (
        "what was ticked for one is done for all",
        ({"company": "Acme", "did": SENT + PROFILE}, {"company": "Beta", "did": SENT, "date": "2026-03-06"}),
        "2026-03-09T10:00",
        "own",
        "follow-the-company follow-the-company",
    ),
    (
        "a month later it is asked for again",
        (
            {"company": "Acme", "did": SENT + PROFILE},
            {"company": "Beta", "date": "2026-04-08", "did": [("thank-you", "2026-04-08T17:00")]},
        ),
        "2026-04-09T10:00",
        "own",
        "keep-applying:5 refresh-your-profile follow-the-company",
    ),
    (
        "the search is asked for once a week, whoever it was for",
        (
            {"company": "Acme", "did": SENT + [("keep-applying:1", "2026-03-09T12:00")]},
            {"company": "Beta", "did": SENT, "date": "2026-03-09"},
        ),
        "2026-03-12T10:00",
        "weekly",
        "",
    ),
    (
        "and again in the next",
        (
            {"company": "Acme", "did": SENT + [("keep-applying:1", "2026-03-09T12:00")]},
            {"company": "Beta", "did": SENT, "date": "2026-03-09"},
        ),
        "2026-03-17T10:00",
        "weekly",
        "keep-applying:2",
    ),
    (
        "what was not asked in the room comes behind the note",
        ({"company": "Acme"},),
        "2026-03-06T09:00",
        "now",
        "thank-you, write-down-what-happened, review-yourself, ask-what-happens-next, collect-names, send-one-example",
    ),
    (
        "and is gone with it",
        ({"company": "Acme", "did": SENT},),
        "2026-03-06T09:00",
        "now",
        "write-down-what-happened, review-yourself, send-one-example",
    ),
    (
        "accepted, nothing says that they need not decide yet",
        ({"company": "Acme", "did": SENT + QUIET, "outcome": TAKEN},),
        "2026-03-12T10:00",
        "now",
        "",
    ),
    (
        "nor is anything asked of those who still wait",
        ({"company": "Acme", "did": SENT + QUIET, "outcome": TAKEN}, {"company": "Beta", "did": SENT}),
        "2026-03-16T10:00",
        "now",
        "",
    ),
    (
        "the round before is open on the page of the next",
        (dict(ROUND_ONE), ROUND_TWO),
        "2026-03-14T09:00",
        "near b",
        "a/accept-the-next-round a/research-again a/prepare-new-questions",
    ),
    (
        "what an offer has to tell them is on their page",
        ({"company": "Acme", "did": SENT, "outcome": OFFER}, {"company": "Beta", "did": SENT}),
        "2026-03-12T10:00",
        "near b",
        "a/tell-the-others:b",
    ),
    (
        "another post of theirs is on it too",
        ({"company": "Acme", "did": SENT}, {"company": "acme", "date": "2026-03-09", "promises": [{"said": "soon"}]}),
        "2026-03-09T18:00",
        "near a",
        "b/thank-you",
    ),
    (
        "two that are not named have nothing to do with each other",
        ({"did": SENT}, {"date": "2026-03-09"}),
        "2026-03-09T18:00",
        "near a",
        "",
    ),
    (
        "a plan that was put away has no say",
        ({"company": "Acme", "did": SENT}, {"company": "Acme", "date": "2026-03-09", "closed": "2026-03-09"}),
        "2026-03-09T18:00",
        "near a",
        "",
    ),
    (
        "nobody says that nothing is to be done while it is",
        (dict(ROUND_ONE), ROUND_TWO),
        "2026-03-14T09:00",
        "said b",
        "Say yes to the next round. On time today, worth doing until tomorrow.",
    ),
    (
        "nor of the one that is to hear of an offer",
        (
            {"company": "Acme", "did": SENT, "outcome": OFFER},
            {"company": "Beta", "did": SENT, "promises": [{"by": "2026-03-20", "on": "2026-03-05"}]},
        ),
        "2026-03-12T10:00",
        "said b",
        "Tell Beta about the offer. Best tomorrow, on time until Tue 17 March.",
    ),
    (
        "what opens on another day is another",
        (ACME, {"company": "Acme", "date": "2026-03-04", "did": SENT + QUIET}),
        "2026-03-10T10:00",
        "week",
        "ask-for-news, keep-applying:2, ask-for-news",
    ),
    (
        "what no employer hears of stands apart",
        ({"company": "Acme", "did": SENT},),
        "2026-03-06T10:00",
        "own",
        "refresh-your-profile follow-the-company keep-applying:1",
    ),
    ("a put-away plan is not on it", ({"company": "Acme", "closed": "2026-03-06"},), "2026-03-05T17:00", "now", ""),
    (
        "who waits longer than a week stands under later",
        ({"company": "Acme", "did": SENT, "promises": [{"by": "2026-03-20", "on": "2026-03-05"}]},),
        "2026-03-09T10:00",
        "later",
        "2026-03-23",
    ),
    (
        "an offer comes before a profile",
        ({"company": "Beta", "did": SENT}, {"company": "Acme", "outcome": OFFER, "did": SENT}),
        "2026-03-12T10:00",
        "band",
        "acknowledge-the-offer",
    ),
    (
        "what an employer waits for before what is for oneself",
        (
            {"company": "Beta", "did": SENT},
            {"company": "Acme", "did": SENT, "owed": [{"id": "o1", "due": "2026-03-09"}]},
        ),
        "2026-03-06T16:00",
        "band",
        "keep-your-word:o1",
    ),
    (
        "a post that was called off asks for nothing here either",
        ({"company": "Acme", "outcome": {"kind": "cancelled", "heard": "2026-03-03"}},),
        "2026-03-03T10:00",
        "now",
        "",
    ),
    (
        "later today is said with its time",
        ({"company": "Acme", "did": QUIET, "promises": [{"said": "soon"}], "people": [{"id": "p1", "name": "A"}]},),
        "2026-03-05T14:40",
        "until",
        "2026-03-05T16:30",
    ),
    ("nothing open: no band", (ACME,), "2026-03-09T10:00", "band", ""),
    (
        "then the first day that brings something is named",
        (ACME, {"company": "Beta", "did": SENT + QUIET, "promises": [{"by": "2026-03-20", "on": "2026-03-05"}]}),
        "2026-03-08T10:00",
        "until",
        "2026-03-12",
    ),
)


def answer(case: tuple) -> str:
    """What stands in the part of the page that is looked at."""
    _, plans, now, looked = case[:4]
    document, timeline = documents.read(plans), documents.timed(plans, now)
    state = {
        "document": document,
        "plan": "a",
        "place": place.NOWHERE,
        "timeline": timeline,
        "problems": [],
        "now": now,
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
    assert page.checklist(state, content.counted())
    every = [contexts.shared(state, content.counted(), plan, True) for plan in document["plans"]]
    made = agenda.sorted_out(agenda.entries(every), every)
    if looked == "band":
        band = interviews.loud(made)
        return band[1]["key"] if band else ""
    if looked == "until":
        until = agenda.calm_until(made)
        return days.moment_text(until) if until else ""
    if looked[:5] in ("near ", "said "):
        for one in every:
            one["near"] = employer.near(one, every)
        case = every["abcdefgh".index(looked[5:])]
        if looked[:4] == "said":
            return employer.said(case)
        return " ".join([other["plan"]["id"] + "/" + one["key"] for other, one in case["near"]])
    if looked == "weekly":
        return " ".join([one["key"] for _, one in made["own"] if one["step"] == "keep-applying"])
    if looked == "later":
        return ", ".join([days.date_text(day) for day, _ in made["later"]])
    if looked == "own":
        return " ".join([one["key"] for _, one in made["own"]])
    return ", ".join(["+".join([one["key"] for _, one in group["rows"]]) for group in made[looked]])
