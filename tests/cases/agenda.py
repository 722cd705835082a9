"""What stands over all plans: their move, the agenda, the notices, the order of rows. Counted by hand from docs/reference/rules.md."""

from tests.cases import documents

BY_FRIDAY = [{"by": "2026-03-13", "on": "2026-03-05"}]
UNREAD = [{"said": "after the board has met", "on": "2026-03-05"}]
NEWER = [{"said": "when Ruth is back", "on": "2026-03-16"}]
SENT = ("thank-you", "2026-03-05T17:00")
ASKED = ("ask-for-news", "2026-03-17T09:00")
TWICE = ("ask-once-more", "2026-03-24T09:00")
OFFER = {"kind": "offer", "heard": "2026-03-09", "reply_by": "2026-03-12"}

CASES = (
    # why                                             plans, written short                      now                 asked            gives
    ("the note is still to be sent: not their move", ({"promises": BY_FRIDAY},), "2026-03-05T17:00", "until", ""),
    (
        "sent, so it is theirs until a working day after their date",
        ({"promises": BY_FRIDAY, "did": [SENT]},),
        "2026-03-05T17:00",
        "until",
        "2026-03-16",
    ),
    (
        "a note that was missed does not hold it up",
        ({"promises": BY_FRIDAY},),
        "2026-03-09T17:00",
        "until",
        "2026-03-16",
    ),
    (
        "what you promised and did not send does",
        ({"promises": BY_FRIDAY, "did": [SENT], "owed": [{"id": "o1", "due": "2026-03-06"}]},),
        "2026-03-09T17:00",
        "until",
        "",
    ),
    ("asking is open: your move", ({"promises": BY_FRIDAY, "did": [SENT]},), "2026-03-16T00:00", "until", ""),
    (
        "asked: theirs for a week",
        ({"promises": BY_FRIDAY, "did": [SENT, ASKED]},),
        "2026-03-17T10:00",
        "until",
        "2026-03-24",
    ),
    (
        "asked twice: theirs for two more",
        ({"promises": BY_FRIDAY, "did": [SENT, ASKED, TWICE]},),
        "2026-03-24T10:00",
        "until",
        "2026-04-07",
    ),
    (
        "the file is closed: nothing to wait for",
        ({"promises": BY_FRIDAY, "did": [SENT, ASKED, TWICE, ("close-the-file", "2026-04-07T09:00")]},),
        "2026-04-07T10:00",
        "until",
        "",
    ),
    (
        "a moved day is the day",
        ({"promises": BY_FRIDAY, "did": [SENT], "steps": {"ask-for-news": {"moved": "2026-03-19"}}},),
        "2026-03-09T17:00",
        "until",
        "2026-03-19",
    ),
    (
        "an answer ends the wait",
        ({"promises": BY_FRIDAY, "did": [SENT], "outcome": {"kind": "rejection", "heard": "2026-03-09"}},),
        "2026-03-09T17:00",
        "until",
        "",
    ),
    ("an interview next week is not their move", ({},), "2026-03-01T10:00", "until", ""),
    (
        "promised is the last day of what they said",
        ({"promises": [{"said": "end of next week"}]},),
        "2026-03-05T17:00",
        "promised",
        "2026-03-13",
    ),
    (
        "their date before Easter is a working day",
        ({"region": "GB-ENG", "promises": [{"said": "end of the week", "on": "2026-04-01"}]},),
        "2026-04-01T17:00",
        "promised",
        "2026-04-02",
    ),
    ("no promise, no date", ({},), "2026-03-05T17:00", "promised", ""),
    (
        "deciding today is a promise for today",
        ({"deciding_today": True},),
        "2026-03-05T17:00",
        "promised",
        "2026-03-05",
    ),
    (
        "by email where nothing was agreed",
        ({},),
        "2026-03-05T17:00",
        "how",
        "By email. Short and friendly, with one question in it.",
    ),
    (
        "by email where nothing was agreed, a number or not",
        ({"people": [{"id": "p1", "phone": "020 7946 0000"}]},),
        "2026-03-05T17:00",
        "how",
        "By email. Short and friendly, with one question in it.",
    ),
    (
        "as was agreed, number or not",
        ({"channel": "email", "people": [{"id": "p1", "phone": "020 7946 0000"}]},),
        "2026-03-05T17:00",
        "how",
        "By email, as you agreed. Short and friendly, with one question in it.",
    ),
    (
        "by phone where they said so",
        ({"channel": "phone"},),
        "2026-03-05T17:00",
        "how",
        "By phone, as you agreed. Short and friendly, with one question in it.",
    ),
    (
        "two posts of one employer are told apart",
        (
            {"company": "Beta", "outcome": OFFER},
            {"company": "Acme", "role": "Porter"},
            {"company": "acme", "role": "Clerk"},
            {"company": "Gamma", "role": "Cook"},
        ),
        "2026-03-09T17:00",
        "tells",
        "Tell Acme, Porter about the offer; Tell acme, Clerk about the offer; Tell Gamma about the offer",
    ),
    (
        "who has a post and no name is thanked by the post",
        ({"people": [{"id": "p1", "name": "Mary"}, {"id": "p2", "role": "the technician"}]},),
        "2026-03-05T17:00",
        "thanks",
        "Thank Mary; Thank the technician",
    ),
    (
        "who came through an agency asks there first",
        ({"agency": " Reed "},),
        "2026-03-05T17:00",
        "how",
        "Go through Reed, since they sent you. Short and friendly, with one question in it.",
    ),
    (
        "a wait past the last year that a file may name",
        ({"date": "2099-12-25", "did": [("thank-you", "2099-12-25T17:00")]},),
        "2099-12-27T20:00",
        "headline",
        "Nothing to do until Friday 1 January 2100. It is their move.",
    ),
    (
        "what comes next past the last year",
        (
            {
                "date": "2099-12-31",
                "outcome": {"kind": "cancelled", "heard": "2099-12-31"},
                "did": [
                    (key, "2099-12-31T13:00")
                    for key in (
                        "thank-you",
                        "refresh-your-profile",
                        "review-yourself",
                        "write-down-what-happened",
                        "say-you-are-interested",
                        "collect-names",
                        "ask-what-happens-next",
                    )
                ],
            },
        ),
        "2099-12-31T13:00",
        "headline",
        "Nothing to do now. Apply elsewhere, week 1: from tomorrow.",
    ),
    (
        "what belonged into the room does not come first",
        ({},),
        "2026-03-05T15:40",
        "headline",
        "Write down what happened. On time today, worth doing until Sat 7 March.",
    ),
    (
        "what they wait for comes before what is for oneself",
        ({},),
        "2026-03-05T17:00",
        "headline",
        "Thank each person you met. Best before 17:30 today, on time until 14:30 tomorrow.",
    ),
    (
        "references that are overdue before a profile that is",
        ({"promises": BY_FRIDAY, "did": [SENT], "owed": [{"id": "o1", "what": "references", "due": "2026-03-06"}]},),
        "2026-03-10T09:00",
        "headline",
        "Keep your word: references. Late since Fri 6 March, still worth doing.",
    ),
    (
        "the best day to ask before a profile that is late",
        ({"did": [SENT]},),
        "2026-03-12T09:00",
        "headline",
        "Ask once where things stand. Best today, on time until Thu 19 March.",
    ),
    (
        "on the morning after, the note before what is late for oneself",
        ({},),
        "2026-03-06T09:00",
        "headline",
        "Thank each person you met. On time until 14:30 today, worth doing until 14:30 tomorrow.",
    ),
    (
        "words that cannot be read are asked about",
        ({"promises": UNREAD, "did": [SENT]},),
        "2026-03-09T09:00",
        "headline",
        "They said “after the board has met”. Which day is that? We could not read it, so asking waits.",
    ),
    ("nothing is known until then", ({"promises": UNREAD, "did": [SENT]},), "2026-03-09T09:00", "until", ""),
    (
        "a week later asking still waits",
        ({"promises": UNREAD, "did": [SENT]},),
        "2026-03-16T09:00",
        "asking",
        "later projected, later projected, later projected",
    ),
    (
        "three weeks later it has not been missed",
        ({"promises": UNREAD, "did": [SENT]},),
        "2026-04-16T09:00",
        "asking",
        "later projected, later projected, later projected",
    ),
    (
        "so it does where the day before that has passed",
        ({"promises": BY_FRIDAY + NEWER, "did": [SENT]},),
        "2026-03-17T09:00",
        "asking",
        "later projected, later projected, later projected",
    ),
    (
        "and where one question is out",
        ({"promises": BY_FRIDAY + NEWER, "did": [SENT, ASKED]},),
        "2026-03-25T09:00",
        "asking",
        "done, later projected, later projected",
    ),
    (
        "a day of one's own waits for nothing",
        ({"promises": UNREAD, "did": [SENT], "steps": {"ask-for-news": {"moved": "2026-03-16"}}},),
        "2026-03-16T09:00",
        "asking",
        "open, later projected, later projected",
    ),
    (
        "nor does it where they decide today",
        ({"promises": UNREAD, "did": [SENT], "deciding_today": True},),
        "2026-03-09T09:00",
        "asking",
        "open, later projected, later projected",
    ),
    (
        "why it waits",
        ({"promises": UNREAD},),
        "2026-03-05T17:00",
        "why",
        "They said “after the board has met”, and we could not read a day in it. Until you choose the day, or say it in other words, asking waits.",
    ),
    (
        "nor does the search on the best day to ask",
        ({"promises": BY_FRIDAY, "did": [SENT]},),
        "2026-03-17T11:00",
        "headline",
        "Ask once where things stand. Best today, on time until Fri 20 March.",
    ),
    (
        "rolling is told as rolling, and nothing is called left out",
        ({"date": "2026-03-30", "region": "GB-ENG"},),
        "2026-03-30T17:00",
        "why",
        "From 7 days after Monday 30 March, or the next working day, skipping Easter Monday: Tuesday 7 April. On time until 14 days after Monday 30 March, or the next working day: Monday 13 April."
        " Worth doing until 21 days after Monday 30 March, or the next working day: Monday 20 April.",
    ),
    (
        "each count names the day it counts from",
        ({"promises": BY_FRIDAY},),
        "2026-03-05T17:00",
        "why",
        "Their date is Friday 13 March. From 1 working day after Friday 13 March: Monday 16 March. Best 2 working days after Friday 13 March: Tuesday 17 March."
        " On time until 5 working days after Friday 13 March: Friday 20 March. Worth doing until 10 working days after Friday 13 March: Friday 27 March. Saturday and Sunday are not counted.",
    ),
    ("no interview date, no rows", ({"date": ""},), "2026-03-05T17:00", "keys", ""),
    (
        "rows by opens, then by, a bare date in its place, then key",
        ({"date": "2026-03-05", "knows_insider": True},),
        "2026-03-05T13:00",
        "keys",
        "ask-what-happens-next collect-names say-you-are-interested write-down-what-happened review-yourself refresh-your-profile send-one-example thank-you"
        " ask-an-insider follow-the-company keep-applying:1 ask-for-news ask-once-more close-the-file",
    ),
    (
        "the agenda goes by by, then best, then company, then key",
        ({"company": "Beta", "promises": BY_FRIDAY}, {"company": "Acme", "promises": BY_FRIDAY}),
        "2026-03-05T17:00",
        "agenda",
        "b/collect-names a/collect-names b/write-down-what-happened a/write-down-what-happened b/thank-you a/thank-you b/review-yourself a/review-yourself"
        " b/refresh-your-profile b/send-one-example a/refresh-your-profile a/send-one-example b/follow-the-company b/keep-applying:1 a/follow-the-company",
    ),
    (
        "what opens in seven days is in it, in eight is not; nothing projected is",
        (
            {
                "did": [SENT],
                "skipped": [("refresh-your-profile", ""), ("send-one-example", ""), ("follow-the-company", "")],
            },
        ),
        "2026-03-09T17:00",
        "agenda",
        "keep-applying:1 ask-for-news",
    ),
    (
        "an offer before the other's date is told on both",
        ({"company": "Acme", "outcome": OFFER}, {"company": "Beta", "promises": BY_FRIDAY}),
        "2026-03-09T17:00",
        "notices",
        "a b",
    ),
    (
        "their date first: no notice",
        (
            {"company": "Acme", "outcome": {"kind": "offer", "heard": "2026-03-09", "reply_by": "2026-03-13"}},
            {"company": "Beta", "promises": BY_FRIDAY},
        ),
        "2026-03-09T17:00",
        "notices",
        "",
    ),
    (
        "no day named is five working days",
        (
            {"company": "Acme", "outcome": {"kind": "offer", "heard": "2026-03-05"}},
            {"company": "Beta", "promises": BY_FRIDAY},
        ),
        "2026-03-09T17:00",
        "notices",
        "a b",
    ),
    (
        "one employer is not told of itself",
        ({"company": "Acme", "outcome": OFFER}, {"company": " acme", "promises": BY_FRIDAY}),
        "2026-03-09T17:00",
        "notices",
        "",
    ),
    (
        "two that are not named are not one employer",
        ({"outcome": OFFER}, {"promises": BY_FRIDAY}),
        "2026-03-09T17:00",
        "notices",
        "a b",
    ),
    (
        "an accepted offer raises none",
        (
            {
                "company": "Acme",
                "outcome": {"kind": "offer", "heard": "2026-03-09", "reply_by": "2026-03-12", "accepted": "2026-03-10"},
            },
            {"company": "Beta", "promises": BY_FRIDAY},
        ),
        "2026-03-10T17:00",
        "notices",
        "",
    ),
    (
        "one row for each other open plan",
        (
            {"company": "Acme", "outcome": OFFER},
            {"company": "Beta"},
            {"company": "Gamma", "outcome": {"kind": "rejection"}},
            {"company": "Delta", "did": [("close-the-file", "")]},
        ),
        "2026-03-09T17:00",
        "told",
        "tell-the-others:b",
    ),
    (
        "accepted anywhere, nobody else need be told",
        (
            {"company": "Acme", "outcome": OFFER},
            {"company": "Beta"},
            {"company": "Gamma", "outcome": {"kind": "offer", "heard": "2026-03-09", "accepted": "2026-03-10"}},
        ),
        "2026-03-10T17:00",
        "told",
        "",
    ),
)


def answer(case: tuple) -> str:
    """What was asked for, of the first plan or of all, as one line."""
    found = documents.timed(case[1], case[2])
    first, asked = found["plans"][0], case[3]
    if asked in ("until", "promised"):
        return first["nothing_until" if asked == "until" else "promised"]
    if asked == "headline":
        return first["headline"]
    if asked in ("how", "why"):
        return documents.row(found, "ask-for-news")[asked]
    if asked == "asking":
        rows = [documents.row(found, key) for key in ("ask-for-news", "ask-once-more", "close-the-file")]
        return ", ".join([row["state"] + (" projected" if row["projected"] else "") for row in rows])
    if asked == "tells":
        return "; ".join([row["title"] for row in first["rows"] if row["step"] == "tell-the-others"])
    if asked == "thanks":
        return "; ".join([row["title"] for row in first["rows"] if row["step"] == "thank-you"])
    if asked == "keys":
        return " ".join([row["key"] for row in first["rows"]])
    if asked == "told":
        return " ".join([row["key"] for row in first["rows"] if row["step"] == "tell-the-others"])
    if asked == "notices":
        return " ".join([one["plan"] for one in found["notices"]])
    entries = [one["plan"] + "/" + one["key"] if len(case[1]) > 1 else one["key"] for one in found["agenda"]]
    return " ".join(entries)
