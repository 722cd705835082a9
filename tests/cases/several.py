"""All interviews on one page: what stands where, what is shown as one, and what stands in the band."""

from checklist.rules import days
from checklist.views import agenda, interviews, page, place, regions
from checklist.views import case as cases
from tests.cases import content, documents, tables

SENT = [("thank-you", "2026-03-05T17:00")]
QUIET = [(key, "2026-03-05T18:00") for key in ("refresh-your-profile", "send-one-example", "follow-the-company", "review-yourself", "write-down-what-happened", "keep-applying:1")]
ACME = {"company": "Acme", "did": SENT + QUIET}
OFFER = {"kind": "offer", "heard": "2026-03-12"}

CASES = (
    # why                                                      plans, written short                              now                 looked at   gives
    ("two posts of one employer that can be asked about are one", (ACME, {"company": "acme ", "did": SENT + QUIET}), "2026-03-12T10:00", "now", "ask-for-news+ask-for-news"),
    ("two employers are two", (ACME, {"company": "Beta", "did": SENT + QUIET}), "2026-03-12T10:00", "now", "ask-for-news, ask-for-news"),
    ("two that are not named are not the same", ({"did": SENT + QUIET}, {"did": SENT + QUIET}), "2026-03-12T10:00", "now", "ask-for-news, ask-for-news"),
    ("the notes to a panel are one employer's", ({"company": "Acme", "did": QUIET, "people": [{"id": "p1", "name": "A"}, {"id": "p2", "name": "B"}]},), "2026-03-05T17:00", "now", "ask-what-happens-next, thank-you:p1+thank-you:p2"),
    ("what opens on another day is another", (ACME, {"company": "Acme", "date": "2026-03-04", "did": SENT + QUIET}), "2026-03-10T10:00", "week", "ask-for-news, keep-applying:2, ask-for-news"),
    ("what no employer hears of stands apart", ({"company": "Acme", "did": SENT},), "2026-03-06T10:00", "own", "refresh-your-profile follow-the-company keep-applying:1"),
    ("a put-away plan is not on it", ({"company": "Acme", "closed": "2026-03-06"},), "2026-03-05T17:00", "now", ""),
    ("who waits longer than a week stands under later", ({"company": "Acme", "did": SENT, "promises": [{"by": "2026-03-20", "on": "2026-03-05"}]},), "2026-03-09T10:00", "later", "2026-03-23"),
    ("an offer comes before a profile", ({"company": "Beta", "did": SENT}, {"company": "Acme", "outcome": OFFER, "did": SENT}), "2026-03-12T10:00", "band", "acknowledge-the-offer"),
    ("what an employer waits for before what is for oneself", ({"company": "Beta", "did": SENT}, {"company": "Acme", "did": SENT, "owed": [{"id": "o1", "due": "2026-03-09"}]}), "2026-03-06T16:00", "band", "keep-your-word:o1"),
    ("a post that was called off asks for nothing here either", ({"company": "Acme", "outcome": {"kind": "cancelled", "heard": "2026-03-03"}},), "2026-03-03T10:00", "now", ""),
    ("later today is said with its time", ({"company": "Acme", "did": QUIET, "promises": [{"said": "soon"}], "people": [{"id": "p1", "name": "A"}]},), "2026-03-05T14:40", "until", "2026-03-05T16:30"),
    ("nothing open: no band", (ACME,), "2026-03-09T10:00", "band", ""),
    ("then the first day that brings something is named", (ACME, {"company": "Beta", "did": SENT + QUIET, "promises": [{"by": "2026-03-20", "on": "2026-03-05"}]}), "2026-03-08T10:00", "until", "2026-03-12"),
)


def answer(case: tuple) -> str:
    """What stands in the part of the page that is looked at."""
    _, plans, now, looked = case[:4]
    document, timeline = documents.read(plans), documents.timed(plans, now)
    state = {
        "document": document, "plan": "a", "place": place.NOWHERE, "timeline": timeline, "problems": [], "now": now, "regions": regions.prepared([]),
        "suggestion": "", "troubles": [], "just": [], "typing": None, "asked": False, "tables": tables.ALL, "root": "../", "open": []}
    assert page.checklist(state, content.BUNDLE)
    every = [cases.shared(state, content.BUNDLE, plan, True) for plan in document["plans"]]
    made = agenda.sorted_out(timeline["agenda"], every)
    if looked == "band":
        band = interviews.loud(made)
        return band[1]["key"] if band else ""
    if looked == "until":
        until = agenda.calm_until(made)
        return days.moment_text(until) if until else ""
    if looked == "later":
        return ", ".join([days.date_text(day) for day, _ in made["later"]])
    if looked == "own":
        return " ".join([one["key"] for _, one in made["own"]])
    return ", ".join(["+".join([one["key"] for _, one in group["rows"]]) for group in made[looked]])
