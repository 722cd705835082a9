"""Drafts: which templates a row is offered, what the plan fills in, what is left to ask, and what is never overwritten."""

from checklist.notes import drafts, note_facts
from checklist.plan import shape
from checklist.rules import days
from tests.cases import content, letters

BARE = {"id": "bare", "interview": {"date": "2026-03-05"}}
NOTED = {
    "id": "b",
    "interview": {"date": "2026-03-05"},
    "notes": {"thank-you": {"text": "Dear Mary,\n\nThank you,\n\nsay not under 40 thousand"}},
}
MAN = {
    "id": "man",
    "interview": {"date": "2026-03-05"},
    "people": [{"id": "p1", "name": "a man from HR"}, {"id": "p2", "name": "Mary Shaw"}],
}
TEMPLATE = {
    "id": "t",
    "kind": "thank-you",
    "channel": "email",
    "order": 1,
    "subject": "For {person}",
    "text": "Dear {person},\n\n{detail}, {person}.\n",
    "gaps": [
        {"id": "person", "stands": "whom you write to", "ask": "Whom?"},
        {"id": "detail", "stands": "one thing they said", "ask": "What?"},
    ],
}


def asked(on: str, named: str) -> dict:
    """INTERNAL, asked on a date, and with a day that they named on another, where they did."""
    own = dict(letters.INTERNAL)
    own["steps"] = {"ask-for-news": {"state": "done", "at": on + "T09:00"}}
    own["promises"] = letters.INTERNAL["promises"] + ([{"by": "2026-03-27", "on": named}] if named else [])
    return own


CASES = (
    # why                                                what        given                                           gives
    (
        "an agency comes first",
        "offered",
        (letters.PORTER, "thank-you"),
        "thanks-through-the-agency, plain-thanks, thanks-with-a-question, thanks-with-something-unsaid, thanks-to-a-panel, thanks-after-a-phone-screen, thanks-after-a-second-interview, thanks-inside, card-by-hand, one-minute-video, message-on-a-network",
    ),
    (
        "without one it is not offered",
        "offered",
        (letters.ANALYST, "thank-you"),
        "plain-thanks, thanks-with-a-question, thanks-with-something-unsaid, thanks-to-a-panel, thanks-after-a-phone-screen, thanks-after-a-second-interview, thanks-inside, card-by-hand, one-minute-video, message-on-a-network",
    ),
    ("they named a day", "offered", (letters.INTERNAL, "ask-for-news"), "asking-after-their-day, asking-by-telephone"),
    (
        "they named none, and an agency comes first",
        "offered",
        (letters.PORTER, "ask-for-news"),
        "asking-through-the-agency, asking-the-agency-by-phone, asking-after-a-week, asking-by-telephone",
    ),
    (
        "the words for another employer's agency",
        "elsewhere",
        "tell-the-others:porter",
        "telling-another-agency, telling-another-employer",
    ),
    ("and for one that has none", "elsewhere", "tell-the-others:internal", "telling-another-employer"),
    (
        "asked, and no answer since",
        "offered",
        (asked("2026-03-16", ""), "ask-once-more"),
        "asking-once-more, asking-once-more-by-telephone",
    ),
    (
        "asked, and they named a new day since",
        "offered",
        (asked("2026-03-16", "2026-03-17"), "ask-once-more"),
        "asking-once-more-after-their-new-day, asking-once-more, asking-once-more-by-telephone-after-their-new-day, asking-once-more-by-telephone",
    ),
    (
        "a day named before they were asked is no new one",
        "offered",
        (asked("2026-03-16", "2026-03-10"), "ask-once-more"),
        "asking-once-more, asking-once-more-by-telephone",
    ),
    (
        "an offer with its date",
        "offered",
        (letters.ANALYST, "acknowledge-the-offer"),
        "acknowledging-an-offer-with-a-date",
    ),
    ("an offer without one", "offered", (letters.INTERNAL, "acknowledge-the-offer"), "acknowledging-an-offer"),
    (
        "deciding is yes, more time, or no",
        "offered",
        (letters.ANALYST, "decide"),
        "accepting-an-offer, asking-for-time, declining-an-offer",
    ),
    (
        "feedback alone stands before thanks with it",
        "offered",
        (letters.ANALYST, "ask-for-feedback"),
        "asking-for-feedback, answering-and-asking-why",
    ),
    ("a step at which nothing goes out", "offered", (letters.ANALYST, "review-yourself"), ""),
    (
        "the channels of a note of thanks",
        "channels",
        (letters.ANALYST, "thank-you"),
        "email, handwritten, video, message",
    ),
    ("asking by phone as agreed", "channel", (letters.PORTER, "ask-for-news"), "phone"),
    ("thanks are written all the same", "channel", (letters.PORTER, "thank-you"), "email"),
    ("asking where no number is known", "channel", (letters.ANALYST, "ask-for-news"), "email"),
    ("whose thanks they are", "told", (letters.ANALYST, "thank-you:p3", "person"), "Ayşe Yıldız"),
    ("what she said", "told", (letters.ANALYST, "thank-you:p3", "detail"), "the map with the missing village"),
    ("of four nobody knows whom to ask", "told", (letters.ANALYST, "ask-for-news", "person"), None),
    ("of one it is known", "told", (letters.INTERNAL, "ask-for-news", "person"), "Dr Noura Al-Harbi"),
    (
        "whom they met, all of them",
        "told",
        (letters.ANALYST, "ask-an-insider", "people"),
        "Mary Shaw, Łukasz Wiśniewski, Ayşe Yıldız and Tom Reed",
    ),
    (
        "the day by its date, for it is read on another day",
        "told",
        (letters.ANALYST, "thank-you:p1", "day"),
        "Thursday 5 March",
    ),
    ("their day", "told", (letters.ANALYST, "ask-for-news", "promised"), "Friday 13 March"),
    ("no day was named", "told", (letters.PORTER, "ask-for-news", "promised"), None),
    ("the thing that is owed", "told", (letters.ANALYST, "keep-your-word:o1", "owed"), "two references"),
    ("the day of the next round", "told", (letters.INTERNAL, "research-again", "next"), "Sunday 15 March"),
    (
        "the other employer's post",
        "told",
        (letters.ANALYST, "tell-the-others:internal", "role"),
        "team lead (night shift)",
    ),
    ("a role with a kind behind its comma", "role", " team lead,  night shift ", "team lead (night shift)"),
    (
        "a role with a list behind it stays",
        "role",
        "Head of Sales, Marketing and PR",
        "Head of Sales, Marketing and PR",
    ),
    ("a role with brackets stays", "role", "Nurse (nights), ward 4", "Nurse (nights), ward 4"),
    ("a comma at the end stays", "role", "Analyst,", "Analyst,"),
    (
        "those who are thanked through one of them",
        "told",
        (letters.ANALYST, "thank-you:p1", "people"),
        "Łukasz Wiśniewski, Ayşe Yıldız and Tom Reed",
    ),
    (
        "whom an insider hears of",
        "told",
        (letters.ANALYST, "ask-an-insider", "people"),
        "Mary Shaw, Łukasz Wiśniewski, Ayşe Yıldız and Tom Reed",
    ),
    ("and this offer's date", "told", (letters.ANALYST, "tell-the-others:internal", "reply_by"), "Friday 20 March"),
    ("their promise is not that of the other", "told", (letters.ANALYST, "tell-the-others:internal", "promised"), None),
    ("a signature is guessed from nothing", "told", (NOTED, "ask-for-news", "name"), None),
    ("it is what they told us", "signed", "Anna Petrie", "Anna Petrie"),
    ("blanks are no name", "signed", "  ", None),
    ("the contact at the agency", "told", (letters.PORTER, "ask-for-news", "consultant"), "Ms Okoro"),
    ("a description greets nobody", "told", (MAN, "thank-you:p1", "person"), None),
    ("but he can be spoken of", "told", (MAN, "thank-you:p1", "met"), "the man from HR"),
    ("among the others as well", "told", (MAN, "ask-an-insider", "people"), "the man from HR and Mary Shaw"),
    ("another employer that is gone is nobody", "told", (letters.ANALYST, "tell-the-others:gone", "company"), None),
    ("nothing is made up", "told", (BARE, "thank-you", "company"), None),
    (
        "a gap that is open stands in brackets, everywhere",
        "draft",
        ({"detail": "The map"},),
        ("For [whom you write to]", "Dear [whom you write to],\n\nThe map, [whom you write to].", "person"),
    ),
    (
        "braces that somebody typed are no gaps",
        "draft",
        ({"person": "{detail}", "detail": "{person}"},),
        ("For {detail}", "Dear {detail},\n\n{person}, {detail}.", ""),
    ),
    (
        "a gap is filled wherever it stands",
        "closed",
        ("person", "Mary Shaw"),
        ("For Mary Shaw", "Dear Mary Shaw,\n\n[one thing they said], Mary Shaw.", "detail"),
    ),
    (
        "with nothing it stays",
        "closed",
        ("person", "  "),
        (
            "For [whom you write to]",
            "Dear [whom you write to],\n\n[one thing they said], [whom you write to].",
            "person, detail",
        ),
    ),
    ("an empty page may be filled", "untouched", ("", " \n"), True),
    (
        "a draft may be changed for another",
        "untouched",
        ("For [whom you write to]", "Dear [whom you write to],\n\n[one thing they said], [whom you write to]."),
        True,
    ),
    ("words of one's own stay", "untouched", ("For [whom you write to]", "Dear Mary,"), False),
    ("a subject of one's own stays", "untouched", ("Mine", ""), False),
    (
        "and beside a draft as well",
        "untouched",
        ("Mine", "Dear [whom you write to],\n\n[one thing they said], [whom you write to]."),
        False,
    ),
)


def plan(own: dict) -> dict:
    """The plan as it is read."""
    return shape.read_plan(own, content.BUNDLE["words"])[0]


def promised(own: dict) -> int:
    """Their day, as the cases have it."""
    return {"analyst": days.parse_date("2026-03-13"), "internal": days.parse_date("2026-03-12")}.get(own["id"], 0)


def offered(own: dict, step: str) -> list:
    """The templates that the row is offered."""
    return drafts.serving(content.templates(), step, note_facts.conditions(plan(own), step, [plan(own)], promised(own)))


def known(own: dict, key: str, fact: str):
    """One fact of the plan, beside which lie the other two; None where it is not known."""
    plans = [plan(own)] + [plan(one) for one in letters.PLANS if one["id"] != own["id"]]
    return note_facts.note_facts(
        plans[0], key, {"plans": plans, "promised": promised(own), "name": "", "text": content.words()}
    ).get(fact)


def elsewhere(key: str) -> list:
    """The templates that the analyst's row about another employer is offered."""
    plans = [plan(one) for one in (letters.ANALYST, letters.PORTER, letters.INTERNAL)]
    return drafts.serving(content.templates(), "tell-the-others", note_facts.conditions(plans[0], key, plans, 0))


def drafted(facts: dict, *close) -> tuple:
    """Subject, text, and the gaps that are open."""
    note = drafts.draft(TEMPLATE, facts, content.words())
    for gap in TEMPLATE["gaps"]:
        if close and gap["id"] == close[0]:
            note = drafts.closed(note, gap, close[1], content.words())
    return (
        note["subject"],
        note["text"],
        ", ".join([gap["id"] for gap in drafts.open_gaps(TEMPLATE, note, content.words())]),
    )


ANSWERS = {
    "offered": lambda given: ", ".join([one["id"] for one in offered(*given)]),
    "elsewhere": lambda given: ", ".join([one["id"] for one in elsewhere(given)]),
    "signed": lambda given: note_facts.note_facts(
        plan(BARE), "ask-for-news", {"plans": [], "promised": 0, "name": given, "text": content.words()}
    ).get("name"),
    "channels": lambda given: ", ".join(drafts.channels(offered(*given))),
    "channel": lambda given: note_facts.channel(plan(given[0]), given[1]),
    "told": lambda given: known(*given),
    "role": note_facts.parted,
    "draft": lambda given: drafted(*given),
    "closed": lambda given: drafted({}, *given),
    "untouched": lambda given: drafts.untouched(
        {"subject": given[0], "text": given[1]}, [TEMPLATE], {}, content.words()
    ),
}


def answer(case: tuple):
    """What drafts and facts give for the case."""
    return ANSWERS[case[1]](case[2])
