"""Remarks on a note: what is said of it, good notes that pass without a word among them."""

from checklist.notes import remarks
from checklist.plan import shape
from tests.cases import content

MARY = {"id": "p1", "name": "Mary Shaw", "detail": "the move to the new laboratory"}
TOM = {"id": "p2", "name": "Tom Reed", "detail": "four inboxes for complaints"}
AYSE = {"id": "p3", "name": "Ayşe Yıldız", "detail": "the map with the missing village"}
OLA = {"id": "p4", "name": "Łukasz Wiśniewski", "detail": "how long it takes to train a porter"}
PANEL = {"company": "Harrow Street Archive", "role": "Analyst", "people": [MARY, TOM, AYSE, OLA]}
ACME = {"company": "Acme", "role": "Analyst", "people": [MARY]}

GOOD = """Dear Mary,

Thank you for your time on Thursday, and for telling me what the post of Analyst at Acme is really like.

What you said about moving the lab has stayed with me. We moved ours in a week, because every box had a number and a person.

I would be glad to do this work, and I look forward to hearing from you.

With kind regards,
Anna Petrie"""

TO_MARY = """Dear Ms Shaw,

thank you for this afternoon at the Archive. When you described how the laboratory moves next to the reading room in June, I counted the weeks all the way home.

I would like to help with that.

Yours sincerely,
Anna Petrie"""

TO_TOM = """Dear Tom,

Four inboxes, and one of them on paper! I laughed, and then I thought about it on the bus. At my last place the paper one was the only one that people trusted, so perhaps begin there.

It was good to hear how Harrow Street deals with complaints. I hope that we can go on with it.

Best wishes,
Anna"""

TO_AYSE = """Dear Ayşe Yıldız,

The map with the missing village has not left me alone. I looked it up: the village moved uphill in 1911, and the surveyor did not.

Thank you for showing it to me, and for the coffee. If the Harrow Street Archive needs somebody to find the others, I would be very happy to.

With kind regards,
Anna Petrie"""

TO_OLA = """Dear Łukasz,

You asked me how long it takes until a new porter can be left alone with a trolley. I said a month, and I have been wondering since if that was right. I think now that it depends on the corridors.

Thank you for asking me things that I could not have prepared.

Yours sincerely,
Anna Petrie"""

BLAND = """Dear Mary,

Thank you for taking the time to meet me on Thursday. I enjoyed learning more about Acme and the role of Analyst, and I am sure that my skills and experience would be a good match.

I look forward to hearing from you.

Kind regards,
Anna Petrie"""

PORTER = """Dear Ms Okoro,

Thank you for putting me forward for the post of porter at St Anne’s Hospital. The interview was on Thursday.

Would you pass on my thanks to Mary Shaw? What she told me about moving the laboratory has stayed with me.

With kind regards,
Sam Bell"""

CARD = """Dear Mary,

I keep coming back to the new laboratory, and to how openly you spoke about what is hard in this work.

It would make me happy to be part of it.

Yours sincerely,
Anna"""

NEWS = """Dear Ms Calder,

We talked on Thursday 5 March about the post of Analyst, and I understood that I might hear by Friday. Could you tell me when you expect to know more?

With kind regards,
Anna Petrie"""

LONG = "Dear Mary,\n\nAcme and the laboratory. " + "Now and then I think of one thing more. " * 22 + "\n\nAnna"
NEARLY_LONG = "Dear Mary,\n\nAcme and the laboratory. " + "Now and then I think of one thing more. " * 21 + "\n\nAnna"
DAVID = {"id": "p1", "name": "दीपा शर्मा", "detail": ""}
KANJI = {"id": "p1", "name": "山田太郎", "detail": "新しい研究室への移転"}


def thanks(text: str, person: str = "p1", channel: str = "email", subject: str = "") -> dict:
    """A note of thanks to the person."""
    return {"thank-you:" + person: {"channel": channel, "subject": subject, "text": text}}


def four(*given) -> dict:
    """Notes to the four of the panel, as many as are given: three emails and a card."""
    notes = {}
    for place, text in enumerate(given):
        notes.update(thanks(text, "p" + str(place + 1), "handwritten" if place == 3 else "email"))
    return notes


def with_(plan: dict, **more) -> dict:
    """The plan with something else in it."""
    made = dict(plan)
    made.update(more)
    return made


CASES = (
    # why                                                    what    plan        notes                      gives
    ("a good plain note", "ids", ACME, thanks(GOOD), ""),
    ("a panel of four: three emails and a card", "ids", PANEL, four(TO_MARY, TO_TOM, TO_AYSE, TO_OLA), ""),
    (
        "thanks by way of the agency name whom they thank",
        "ids",
        with_(ACME, company="St Anne’s Hospital", role="porter", agency="Okoro & Daughters"),
        thanks(PORTER),
        "",
    ),
    ("a card may leave the company out: they work there", "ids", ACME, thanks(CARD, channel="handwritten"), ""),
    (
        "asking for news names nobody it was not told of",
        "ids",
        ACME,
        {"ask-for-news": {"channel": "email", "text": NEWS}},
        "",
    ),
    (
        "a script for the phone need not name the firm",
        "ids",
        ACME,
        {"ask-for-news": {"channel": "phone", "text": "Hello, this is Anna Petrie. May I speak to Mary Shaw?"}},
        "",
    ),
    ("an empty note is no note", "ids", ACME, thanks(" \n "), ""),
    (
        "a note to somebody who is not named",
        "ids",
        with_(ACME, people=[{"id": "p1", "name": ""}]),
        thanks(GOOD.replace("Mary", "colleague")),
        "",
    ),
    (
        "the company in the subject is enough",
        "ids",
        ACME,
        thanks(GOOD.replace(" at Acme", ""), subject="Thursday at Acme"),
        "",
    ),
    (
        "what one writes down for oneself",
        "ids",
        ACME,
        {"write-down-what-happened": {"text": "Just checking in [with myself]: Marry Shaw spoke of a move."}},
        "",
    ),
    (
        "a note that is sent is let be",
        "ids",
        with_(ACME, steps={"thank-you:p1": {"state": "done", "at": "2026-03-05T17:00"}}),
        thanks(BLAND),
        "",
    ),
    # gaps
    (
        "a gap in square brackets",
        "text",
        ACME,
        thanks(GOOD.replace("moving the lab", "[one thing they said], the laboratory")),
        "thank-you:p1 gap: One gap is left. [one thing they said].",
    ),
    (
        "two gaps, one in braces",
        "text",
        ACME,
        thanks(GOOD.replace("Dear Mary", "Dear {person}, dear Mary").replace("Anna Petrie", "[your name]")),
        "thank-you:p1 gap: Two gaps are left. {person} and [your name].",
    ),
    ("a gap in the subject counts", "ids", ACME, thanks(GOOD, subject="Thank you for [which day]"), "thank-you:p1 gap"),
    (
        "one gap that stands twice is one",
        "text",
        ACME,
        thanks(GOOD + " [x] [x]"),
        "thank-you:p1 gap: One gap is left. [x].",
    ),
    (
        "other ways to hold a place",
        "text",
        ACME,
        thanks(GOOD + " ____ <day> XXX"),
        "thank-you:p1 gap: Three gaps are left. <day>, ___ and XXX.",
    ),
    ("an address in angles is no gap", "ids", ACME, thanks(GOOD + "\n<anna@petrie.example>"), ""),
    ("a number in brackets is no gap", "ids", ACME, thanks(GOOD.replace("a week", "a week [1]")), ""),
    ("a bracket that is never closed is no gap", "ids", ACME, thanks(GOOD.replace("a week", "a week [or so")), ""),
    # nothing of theirs
    (
        "nothing of what she said",
        "text",
        ACME,
        thanks(BLAND),
        "thank-you:p1 nothing-of-theirs: There is nothing in it that Mary Shaw said. You noted “the move to the new laboratory”.",
    ),
    (
        "new is no word of hers, it stands everywhere",
        "ids",
        ACME,
        thanks(BLAND.replace("role of", "new role of")),
        "thank-you:p1 nothing-of-theirs",
    ),
    (
        "another thing that she said will do",
        "ids",
        ACME,
        thanks(BLAND.replace("I enjoyed", "You told me how the freezers fail every August. I enjoyed")),
        "",
    ),
    (
        "you told me about the role is not enough",
        "ids",
        ACME,
        thanks(BLAND.replace("I enjoyed", "I liked what you told me about the role and the team. I enjoyed")),
        "thank-you:p1 nothing-of-theirs",
    ),
    (
        "nothing noted, and nothing in it",
        "text",
        with_(ACME, people=[{"id": "p1", "name": "Mary Shaw"}]),
        thanks(BLAND),
        "thank-you:p1 nothing-of-theirs: There is nothing in it that Mary Shaw said. Was there a question they asked twice, or something that only they talked about?",
    ),
    (
        "nothing noted, and a sentence that is hers",
        "ids",
        with_(ACME, people=[{"id": "p1", "name": "Mary Shaw"}]),
        thanks(GOOD),
        "",
    ),
    (
        "a detail of stock words is looked for all the same",
        "ids",
        with_(ACME, people=[{"id": "p1", "name": "Mary Shaw", "detail": "the team"}]),
        thanks(BLAND.replace("the role", "the team, the role")),
        "",
    ),
    (
        "letters that have no capitals, no blanks",
        "ids",
        with_(ACME, people=[KANJI]),
        thanks("山田様\n\nAcmeの新しい研究室の件、ありがとうございました。"),
        "",
    ),
    (
        "nothing of theirs in such letters",
        "ids",
        with_(ACME, people=[KANJI]),
        thanks("山田様\n\nAcmeの件、ありがとうございました。"),
        "thank-you:p1 nothing-of-theirs",
    ),
    # the person's name
    ("the first name is enough", "ids", ACME, thanks(GOOD), ""),
    ("the surname with a title is enough", "ids", ACME, thanks(GOOD.replace("Dear Mary", "Dear Dr. Shaw")), ""),
    (
        "a title in the plan is no part of the name",
        "ids",
        with_(ACME, people=[with_(MARY, name="Prof. Mary Shaw")]),
        thanks(GOOD),
        "",
    ),
    ("case does not matter", "ids", ACME, thanks(GOOD.replace("Dear Mary", "dear mary")), ""),
    ("everybody at once names nobody", "ids", ACME, thanks(GOOD.replace("Dear Mary", "Dear all")), ""),
    (
        "Dan is Daniel",
        "ids",
        with_(ACME, people=[with_(MARY, name="Daniel Okafor")]),
        thanks(GOOD.replace("Dear Mary", "Dear Dan")),
        "",
    ),
    (
        "nobody is named",
        "text",
        ACME,
        thanks(GOOD.replace("Dear Mary", "Good morning")),
        "thank-you:p1 name: Mary Shaw is not named in it. Begin with it.",
    ),
    (
        "the name in the greeting is misspelt",
        "text",
        ACME,
        thanks(GOOD.replace("Dear Mary", "Dear Marry")),
        "thank-you:p1 name: Mary Shaw, or “Marry”? You told us Mary Shaw. Check the spelling once more.",
    ),
    (
        "the surname is misspelt beside the first name",
        "ids",
        ACME,
        thanks(GOOD.replace("Dear Mary", "Dear Mary Shwa")),
        "thank-you:p1 name",
    ),
    (
        "the surname is misspelt behind a title",
        "ids",
        ACME,
        thanks(GOOD.replace("Dear Mary", "Dear Ms Show")),
        "thank-you:p1 name",
    ),
    (
        "an accent left out is a misspelling",
        "text",
        PANEL,
        thanks(TO_OLA.replace("Łukasz", "Lukasz"), "p4", "handwritten"),
        "thank-you:p4 name: Łukasz Wiśniewski, or “Lukasz”? You told us Łukasz Wiśniewski. Check the spelling once more.",
    ),
    (
        "an accent written as a letter of its own is the same",
        "ids",
        with_(ACME, people=[with_(MARY, name="Zoé Müller")]),
        thanks(GOOD.replace("Mary", "Zoe\u0301")),
        "",
    ),
    (
        "letters beyond Latin, named",
        "ids",
        with_(ACME, people=[DAVID]),
        thanks(GOOD.replace("Dear Mary", "प्रिय दीपा")),
        "",
    ),
    ("letters beyond Latin, not named", "ids", with_(ACME, people=[DAVID]), thanks(GOOD), "thank-you:p1 name"),
    (
        "somebody else's name in front",
        "text",
        PANEL,
        four(TO_MARY.replace("Ms Shaw", "Tom")),
        "thank-you:p1 name: It begins with “Tom”. It goes to Mary Shaw.",
    ),
    (
        "the others may be named in the note",
        "ids",
        PANEL,
        four(TO_MARY.replace("help with that", "help with that, and with Tom Reed’s inboxes")),
        "",
    ),
    (
        "Sir or Madam is nobody",
        "ids",
        ACME,
        thanks(GOOD.replace("Dear Mary", "Dear Sir or Madam")),
        "thank-you:p1 name",
    ),
    (
        "an umlaut written as two letters",
        "text",
        with_(ACME, people=[with_(MARY, name="Dr. Anke Weiß")]),
        thanks(GOOD.replace("Dear Mary", "Liebe Frau Dr. Weiss")),
        "thank-you:p1 name: Dr. Anke Weiß, or “Weiss”? You told us Dr. Anke Weiß. Check the spelling once more.",
    ),
    (
        "Mueller is not how Müller is spelt",
        "ids",
        with_(ACME, people=[with_(MARY, name="Zoé Müller")]),
        thanks(GOOD.replace("Dear Mary", "Dear Ms Mueller")),
        "thank-you:p1 name",
    ),
    (
        "Many thanks is not Mary misspelt",
        "ids",
        ACME,
        thanks(
            GOOD.replace("Dear Mary", "Many thanks, Ms Shaw").replace("I would be", "Many things are hard. I would be")
        ),
        "",
    ),
    (
        "March is not Marsh misspelt",
        "ids",
        with_(ACME, people=[with_(MARY, name="Helen Marsh")]),
        thanks(GOOD.replace("Dear Mary", "Dear Helen").replace("Thursday", "Thursday 5 March")),
        "",
    ),
    (
        "will is not Will",
        "ids",
        with_(ACME, people=[with_(MARY, name="Will Young")]),
        thanks(GOOD.replace("Dear Mary", "Good morning").replace("I would be", "I will, young as I am, be")),
        "thank-you:p1 name",
    ),
    (
        "Will is",
        "ids",
        with_(ACME, people=[with_(MARY, name="Will Young")]),
        thanks(GOOD.replace("Dear Mary", "Dear Will")),
        "",
    ),
    (
        "a name misspelt where none need be",
        "ids",
        ACME,
        {"ask-for-news": {"channel": "phone", "text": "Hello, this is Anna Petrie. May I speak to Mary Shwa?"}},
        "ask-for-news name",
    ),
    # the company's name
    (
        "the company is not named",
        "text",
        ACME,
        thanks(GOOD.replace(" at Acme", "")),
        "thank-you:p1 company: Acme is not named in it. Once is enough, and the subject counts too.",
    ),
    ("Ltd may go", "ids", with_(ACME, company="Acme Ltd"), thanks(GOOD), ""),
    (
        "a hospital by its initials",
        "ids",
        with_(ACME, company="Leeds Teaching Hospitals"),
        thanks(GOOD.replace("Acme", "LTH")),
        "",
    ),
    ("one of its words is enough", "ids", PANEL, four(TO_MARY), ""),
    (
        "a company called the hospital",
        "ids",
        with_(ACME, company="St Mary’s Hospital"),
        thanks(GOOD.replace(" at Acme", " in your hospital")),
        "",
    ),
    (
        "St for Street is not its name",
        "text",
        PANEL,
        thanks(TO_TOM.replace("Harrow Street", "the Harrow St Archive"), "p2"),
        "thank-you:p2 company: Harrow Street Archive, or “Harrow St Archive”? You told us Harrow Street Archive. Check the spelling once more.",
    ),
    (
        "nor is Harow",
        "ids",
        PANEL,
        thanks(TO_TOM.replace("Harrow Street", "Harow Street"), "p2"),
        "thank-you:p2 company",
    ),
    (
        "a company of one word, misspelt",
        "ids",
        with_(ACME, company="Larkfield"),
        thanks(GOOD.replace("Acme", "Larkfeild")),
        "thank-you:p1 company",
    ),
    (
        "and for & is the same",
        "ids",
        with_(ACME, company="Smith & Jones"),
        thanks(GOOD.replace("Acme", "Smith and Jones")),
        "",
    ),
    (
        "ING is not in looking",
        "ids",
        with_(ACME, company="ING"),
        thanks(GOOD.replace(" at Acme", "")),
        "thank-you:p1 company",
    ),
    (
        "a company's month",
        "ids",
        with_(ACME, company="Marsh"),
        thanks(GOOD.replace("Acme", "Marsh").replace("Thursday", "Thursday 5 March")),
        "",
    ),
    (
        "a month is no company misspelt",
        "text",
        with_(ACME, company="Marsh"),
        thanks(GOOD.replace(" at Acme", "").replace("Thursday", "Thursday 5 March")),
        "thank-you:p1 company: Marsh is not named in it. Once is enough, and the subject counts too.",
    ),
    (
        "a company in letters beyond Latin",
        "ids",
        with_(ACME, company="الأرشيف"),
        thanks(GOOD.replace("Acme", "الأرشيف")),
        "",
    ),
    # length, worn phrases, promises
    (
        "two hundred words and five",
        "text",
        ACME,
        thanks(LONG),
        "thank-you:p1 long: 205 words. One screen is plenty, and that is about 200. Which sentence could go?",
    ),
    ("under two hundred", "ids", ACME, thanks(NEARLY_LONG), ""),
    (
        "just checking in",
        "text",
        ACME,
        {"ask-for-news": {"channel": "email", "text": "Dear Mary,\n\nJust checking in about the post."}},
        "ask-for-news worn-phrase: “just checking in” is a phrase that everybody uses. Say what you would say aloud.",
    ),
    (
        "a kin of it in the subject",
        "ids",
        ACME,
        {"ask-for-news": {"channel": "email", "subject": "Any updates?", "text": "Dear Mary,\n\nDo you know more?"}},
        "ask-for-news worn-phrase",
    ),
    (
        "with a hyphen",
        "ids",
        ACME,
        {"ask-for-news": {"channel": "email", "text": "Dear Mary,\n\nJust checking-in on the post."}},
        "ask-for-news worn-phrase",
    ),
    (
        "across a line end, with a curly apostrophe",
        "ids",
        ACME,
        {"ask-for-news": {"channel": "email", "text": "Dear Mary,\n\nI’m following\nup on the post."}},
        "ask-for-news worn-phrase",
    ),
    (
        "the two references, said and sent",
        "ids",
        with_(ACME, owed=[{"id": "o1", "what": "two references"}]),
        thanks(GOOD.replace("I would be", "The references come with this. I would be")),
        "",
    ),
    (
        "promised, and not mentioned",
        "text",
        with_(ACME, owed=[{"id": "o1", "what": "two references"}]),
        thanks(GOOD),
        "thank-you:p1 no-attachment: You said that you would send two references. Nothing in it mentions that.",
    ),
    (
        "in its own note too",
        "ids",
        with_(ACME, owed=[{"id": "o1", "what": "two references"}]),
        {"keep-your-word:o1": {"channel": "email", "text": "Dear Mary,\n\nHere is what I said."}},
        "keep-your-word:o1 no-attachment",
    ),
    (
        "attached is mention enough",
        "ids",
        with_(ACME, owed=[{"id": "o1", "what": "two references"}]),
        {"keep-your-word:o1": {"channel": "email", "text": "Dear Mary,\n\nI attach what I promised."}},
        "",
    ),
    (
        "sent already",
        "ids",
        with_(
            ACME,
            owed=[{"id": "o1", "what": "two references"}],
            steps={"keep-your-word:o1": {"state": "done", "at": "2026-03-05T16:00"}},
        ),
        thanks(GOOD),
        "",
    ),
    (
        "one note of the panel mentions it",
        "ids",
        with_(PANEL, owed=[{"id": "o1", "what": "two references"}]),
        four(TO_MARY, TO_TOM.replace("Best", "The two references follow tomorrow.\n\nBest")),
        "",
    ),
    (
        "a card carries nothing",
        "ids",
        with_(ACME, owed=[{"id": "o1", "what": "two references"}]),
        thanks(CARD, channel="handwritten"),
        "",
    ),
    # alike
    (
        "the same note to two",
        "text",
        PANEL,
        four(TO_TOM.replace("Dear Tom", "Dear Mary"), TO_TOM),
        "thank-you:p1 nothing-of-theirs: There is nothing in it that Mary Shaw said. You noted “the move to the new laboratory”., "
        "thank-you:p1 alike: All of it is also in the note to Tom Reed. “I laughed, and then I thought about it on the bus”, “At my last place the paper one was the only one that people trusted, so perhaps begin…” and “It was good to hear how Harrow Street deals with complaints”. They may compare., "
        "thank-you:p2 alike: All of it is also in the note to Mary Shaw. “I laughed, and then I thought about it on the bus”, “At my last place the paper one was the only one that people trusted, so perhaps begin…” and “It was good to hear how Harrow Street deals with complaints”. They may compare.",
    ),
    (
        "their courtesies alone do not make two notes alike",
        "ids",
        PANEL,
        four(
            TO_MARY.replace("With", "I look forward to hearing from you.\n\nWith"),
            TO_TOM.replace("Best", "I look forward to hearing from you.\n\nBest"),
        ),
        "",
    ),
    (
        "a quarter of it is courtesy",
        "ids",
        PANEL,
        four(
            "Dear Mary,\n\nThank you for your time on Thursday. The laboratory moves in June, and I know how to count boxes, label them, and find the one that is missing at the Archive before anybody else has noticed that it was ever there, or asked why nobody wrote it down in time.\n\nI look forward to hearing from you.\n\nAnna",
            "Dear Tom,\n\nThank you for your time on Thursday. Four inboxes are three too many for anybody, even on a quiet day at the Archive, and I would begin by closing the one that is read least, once it is plain which of them that really is, and who would still miss it after a month.\n\nI look forward to hearing from you.\n\nAnna",
        ),
        "",
    ),
    (
        "a third of it",
        "text",
        PANEL,
        four(
            "Dear Mary,\n\nThank you for your time this afternoon at the Archive. The laboratory moves in June, and I know how to count boxes.\n\nI would very much like to do this work with you.\n\nAnna",
            "Dear Tom,\n\nThank you for your time this afternoon at the Archive. Four inboxes are three too many for anybody, even on a quiet day, I think.\n\nI would very much like to do this work with you. If a page on how we made ours into one would help, you can have it tomorrow.\n\nAnna",
        ),
        "thank-you:p1 alike: Two thirds of it is also in the note to Tom Reed. “Thank you for your time this afternoon at the Archive” and “I would very much like to do this work with you”. They may compare., "
        "thank-you:p2 alike: A third of it is also in the note to Mary Shaw. “Thank you for your time this afternoon at the Archive” and “I would very much like to do this work with you”. They may compare.",
    ),
    (
        "two notes of two steps are not compared",
        "ids",
        ACME,
        {"thank-you:p1": {"channel": "email", "text": GOOD}, "ask-for-news": {"channel": "email", "text": GOOD}},
        "",
    ),
)


def answer(case: tuple) -> str:
    """The remarks, each `key id` or `key id: text`, by key."""
    data = {"id": "a", "interview": {"date": "2026-03-05", "ends": "14:30"}, "notes": case[3]}
    data.update(case[2])
    plan = shape.read_plan(data, content.BUNDLE["words"])[0]
    rows = [{"key": "thank-you:" + one["id"]} for one in plan["people"]] + [{"key": "ask-for-news"}]
    found = remarks.remarks({"plans": [plan]}, {"plans": [{"rows": rows}]}, content.words())
    return ", ".join(
        [one["key"] + " " + one["id"] + (": " + one["text"] if case[1] == "text" else "") for one in found]
    )
