"""Whom a note goes to: the greeting's name and the address, by plan, row, and what its template says of itself."""

from checklist.notes import composing
from checklist.plan import shape
from tests.cases import content

ACME = {
    "id": "acme",
    "company": "Acme",
    "role": "Analyst",
    "interview": {"date": "2026-03-05"},
    "knows_insider": True,
    "people": [{"id": "p1", "name": "Mary Shaw", "email": "mary@acme.example", "phone": "0113 1"}],
    "owed": [{"id": "o1", "what": "two references"}],
    "outcome": {"kind": "offer", "heard": "2026-03-09", "reply_by": "2026-03-20"},
}
TWO = {
    "id": "two",
    "company": "Two Ltd",
    "role": "Clerk",
    "interview": {"date": "2026-03-05"},
    "people": [
        {"id": "p1", "name": "Ann Lee", "email": "ann@two.example"},
        {"id": "p2", "name": "Tom Reed", "email": "tom@two.example"},
    ],
}
SENT = {
    "id": "sent",
    "company": "Beta",
    "role": "Porter",
    "agency": "Okoro & Daughters",
    "agency_contact": "Ms Okoro",
    "agency_email": "jobs@okoro.example",
    "interview": {"date": "2026-03-05"},
    "people": [{"id": "p1", "name": "Bernadette Hall", "email": "bernadette@beta.example"}],
    "owed": [{"id": "o1", "what": "two references"}],
}
MAN = {
    "id": "man",
    "company": "Gamma",
    "role": "Cook",
    "interview": {"date": "2026-03-05"},
    "people": [
        {"id": "p1", "name": "a man from HR", "email": "hr@gamma.example"},
        {"id": "p2", "name": "Eva", "email": "ask reception"},
    ],
}
NOBODY = {"id": "none", "company": "Delta", "interview": {"date": "2026-03-05"}}
BY_PHONE = dict(SENT)
BY_PHONE.update({"id": "phone", "channel": "phone"})
CHOSEN = dict(TWO)
CHOSEN.update({"id": "chosen", "notes": {"ask-for-news": {"person": "p2"}}})
OLD = dict(SENT)
OLD.update(
    {
        "id": "old",
        "notes": {
            "thank-you:p1": {"channel": "email", "text": "Dear Bernadette,\n\nThank you."},
            "ask-an-insider": {"channel": "email", "text": "Dear Dele,\n\nWould you?"},
        },
    }
)
MINE = dict(SENT)
MINE.update(
    {
        "id": "mine",
        "notes": {"thank-you:p1": {"channel": "email", "to": "person", "text": "Dear Bernadette,\n\nThank you."}},
    }
)
PLANS = (ACME, TWO, SENT, MAN, NOBODY)

CASES = (
    # why                                                   plan, row, template                                          the template, begins with, goes to, address
    (
        "thanks go to whom they thank",
        (ACME, "thank-you:p1", ""),
        ("plain-thanks", "Dear Mary Shaw,", "person", "mary@acme.example"),
    ),
    (
        "of two to the one of the row",
        (TWO, "thank-you:p2", ""),
        ("plain-thanks", "Dear Tom Reed,", "person", "tom@two.example"),
    ),
    (
        "a good word is asked of the contact, never of her",
        (ACME, "ask-an-insider", ""),
        ("asking-an-insider", "Dear [whom you write to],", "insider", ""),
    ),
    (
        "whoever helped is thanked, never she",
        (ACME, "close-the-file", ""),
        ("closing", "Dear [whom you write to],", "referee", ""),
    ),
    (
        "a missing name is asked of whoever arranged it",
        (ACME, "collect-names", ""),
        ("asking-for-a-name", "Dear [whom you write to],", "arranger", ""),
    ),
    ("an empty page for the contact is not hers either", (ACME, "ask-an-insider", "empty"), ("", "", "insider", "")),
    (
        "asking the only person",
        (ACME, "ask-for-news", ""),
        ("asking-after-a-week", "Dear Mary Shaw,", "person", "mary@acme.example"),
    ),
    (
        "of two nobody is chosen for them",
        (TWO, "ask-for-news", ""),
        ("asking-after-a-week", "Dear [whom you write to],", "person", ""),
    ),
    (
        "of two the one they chose",
        (CHOSEN, "ask-for-news", ""),
        ("asking-after-a-week", "Dear Tom Reed,", "person", "tom@two.example"),
    ),
    (
        "another employer is told, at that employer's",
        (ACME, "tell-the-others:man", ""),
        ("telling-another-employer", "Dear [whom you write to],", "other-employer", ""),
    ),
    (
        "and never at this one's where that one is gone",
        (ACME, "tell-the-others:gone", ""),
        ("telling-another-employer", "Dear [whom you write to],", "other-employer", ""),
    ),
    (
        "nor where the row names this one itself",
        (ACME, "tell-the-others:acme", ""),
        ("telling-another-employer", "Dear [whom you write to],", "other-employer", ""),
    ),
    (
        "another employer's agency comes first",
        (ACME, "tell-the-others:sent", ""),
        ("telling-another-agency", "Dear Ms Okoro,", "agency", "jobs@okoro.example"),
    ),
    (
        "though they may be written to",
        (ACME, "tell-the-others:sent", "telling-another-employer"),
        ("telling-another-employer", "Dear Bernadette Hall,", "other-employer", "bernadette@beta.example"),
    ),
    (
        "with an agency thanks go by way of it",
        (SENT, "thank-you:p1", ""),
        ("thanks-through-the-agency", "Dear Ms Okoro,", "agency", "jobs@okoro.example"),
    ),
    (
        "what was promised too",
        (SENT, "keep-your-word:o1", ""),
        ("as-promised-through-the-agency", "Dear Ms Okoro,", "agency", "jobs@okoro.example"),
    ),
    ("an empty page goes to the agency", (SENT, "thank-you:p1", "empty"), ("", "", "agency", "jobs@okoro.example")),
    (
        "thanks that were chosen for her go to her",
        (SENT, "thank-you:p1", "plain-thanks"),
        ("plain-thanks", "Dear Bernadette Hall,", "person", "bernadette@beta.example"),
    ),
    (
        "by phone the agency is rung",
        (BY_PHONE, "ask-for-news", ""),
        (
            "asking-the-agency-by-phone",
            "Hello, this is [your name]. May I speak to Ms Okoro?",
            "agency",
            "jobs@okoro.example",
        ),
    ),
    (
        "whom a kept note goes to does not change",
        (MINE, "thank-you:p1", ""),
        ("thanks-through-the-agency", "Dear Bernadette,", "person", "bernadette@beta.example"),
    ),
    (
        "where it was never noted, nobody is guessed",
        (OLD, "thank-you:p1", ""),
        ("thanks-through-the-agency", "Dear Bernadette,", "", ""),
    ),
    (
        "unless there is one kind of them alone",
        (OLD, "ask-an-insider", ""),
        ("asking-an-insider", "Dear Dele,", "insider", ""),
    ),
    (
        "a description is greeted by no name",
        (MAN, "thank-you:p1", ""),
        ("plain-thanks", "Dear [whom you write to],", "person", "hr@gamma.example"),
    ),
    (
        "words where an address would be are none",
        (MAN, "thank-you:p2", ""),
        ("plain-thanks", "Dear Eva,", "person", ""),
    ),
    ("nobody is noted", (NOBODY, "thank-you", ""), ("plain-thanks", "Dear [whom you write to],", "person", "")),
)


def read(own: dict) -> dict:
    """The plan, read."""
    return shape.read_plan(own, content.BUNDLE["words"])[0]


def made(own: dict, key: str, chosen: str) -> dict:
    """The note as it is composed, among all plans."""
    plan = read(own)
    plans = [plan] + [read(one) for one in PLANS if one["id"] != own["id"]]
    case = {"plans": plans, "promised": 0, "name": "", "templates": content.templates(), "text": content.words()}
    return composing.composed(plan, key, case, chosen)


def answer(case: tuple) -> tuple:
    """The template, the first line, whom it goes to, and the address."""
    note = made(*case[1])
    begun = note["template"]["id"] if note["template"] else ""
    return begun, note["note"]["text"].split("\n")[0], note["to"], note["recipient"]["email"]
