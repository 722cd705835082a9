"""A note while it is written: the draft it begins from, the actions that its controls bring, and what the screen shows."""

from checklist.notes import composing
from checklist.plan import region, shape, update
from checklist.rules import timeline
from checklist.views import page
from tests.cases import content, documents, letters, remarks, tables

NOW = "2026-03-06T09:00"
KEPT = {
    "notes": {
        "thank-you:p1": {"channel": "email", "subject": "Hello", "text": "Dear Mary,\n\n[your name] at [the company]"}
    }
}
BARE = {"people": [{"id": "p1", "name": "Mary Shaw"}]}

CASES = (
    # why                                               what        given                                           gives
    (
        "a note nobody has touched is a draft",
        "composed",
        ({}, "thank-you:p1", ""),
        "email plain-thanks draft [person, role, company, detail, thought, name]",
    ),
    ("facts close gaps", "composed", (remarks.ACME, "thank-you:p1", ""), "email plain-thanks draft [thought, name]"),
    (
        "another template is another draft",
        "composed",
        (remarks.ACME, "thank-you:p1", "thanks-with-a-question"),
        "email thanks-with-a-question draft [question, name]",
    ),
    (
        "a template of another channel brings its channel",
        "composed",
        (remarks.ACME, "thank-you:p1", "card-by-hand"),
        "handwritten card-by-hand draft [name]",
    ),
    (
        "the channel that was chosen",
        "composed",
        (remarks.with_(remarks.ACME, notes={"thank-you:p1": {"channel": "handwritten"}}), "thank-you:p1", ""),
        "handwritten card-by-hand draft [name]",
    ),
    (
        "a channel that there is no template for",
        "composed",
        (remarks.with_(remarks.ACME, notes={"thank-you:p1": {"channel": "phone"}}), "thank-you:p1", ""),
        "email plain-thanks draft [thought, name]",
    ),
    ("an empty page", "composed", (remarks.ACME, "thank-you:p1", "empty"), "email  draft []"),
    (
        "what is kept stands as it is",
        "composed",
        (remarks.with_(remarks.ACME, notes=KEPT["notes"]), "thank-you:p1", ""),
        "email plain-thanks kept [company, name]",
    ),
    (
        "asking goes by phone where they said so",
        "composed",
        (remarks.with_(remarks.ACME, channel="phone"), "ask-for-news", ""),
        "phone asking-by-telephone draft [name, number]",
    ),
    ("a row for which there are no words", "composed", (remarks.ACME, "review-yourself", ""), "email  draft []"),
    (
        "a gap that is no fact goes into the text",
        "filled",
        (remarks.ACME, "thank-you:p1", "thought", "It moved me."),
        "note email: I was especially interested in what you said about the move to the new laboratory. It moved me.",
    ),
    (
        "what they said is told to the plan as well",
        "filled",
        (BARE, "thank-you:p1", "detail", "the boxes"),
        "edit people p1 detail the boxes",
    ),
    ("the company is told to the plan", "filled", (BARE, "thank-you:p1", "company", " Acme "), "set company Acme"),
    (
        "and to a note that is kept",
        "filled",
        (remarks.with_(BARE, notes=KEPT["notes"]), "thank-you:p1", "company", "Acme"),
        "set company Acme, note email: [your name] at Acme",
    ),
    (
        "another employer's name is not this one's",
        "filled",
        (BARE, "tell-the-others:b", "company", "Acme"),
        "note email: We met on [which day] about the [job title] role at Acme. Since then I have been offered another role, and I have to answer by [the day they named].",
    ),
    ("nothing closes nothing", "filled", (BARE, "thank-you:p1", "company", " "), ""),
    ("a gap that is not there", "filled", (remarks.ACME, "thank-you:p1", "company", "Acme"), ""),
    (
        "keeping one field keeps the rest of the draft",
        "kept",
        (remarks.ACME, "thank-you:p1"),
        {"channel": "email", "to": "person", "person": "", "subject": "Mine", "text": "Dear Mary Shaw,"},
    ),
    (
        "forgetting keeps the channel",
        "forgot",
        (remarks.with_(remarks.ACME, notes=KEPT["notes"]), "thank-you:p1"),
        {"channel": "email", "to": "", "person": "", "subject": "", "text": ""},
    ),
    (
        "another channel, another draft",
        "turned",
        (
            remarks.with_(
                remarks.ACME,
                notes={
                    "thank-you:p1": {"channel": "email", "subject": "Thank you for Thursday 5 March", "text": "draft"}
                },
            ),
            "thank-you:p1",
        ),
        {"channel": "handwritten", "to": "", "person": "", "subject": "", "text": ""},
    ),
    (
        "words of one's own stay with another channel",
        "turned",
        (remarks.with_(remarks.ACME, notes=KEPT["notes"]), "thank-you:p1"),
        {
            "channel": "handwritten",
            "to": "",
            "person": "",
            "subject": "Hello",
            "text": "Dear Mary,\n\n[your name] at [the company]",
        },
    ),
    (
        "the screen of a note of thanks",
        "screen",
        (remarks.ACME, "thank-you:p1", NOW),
        (
            "A note to Mary Shaw",
            "note.gap.thought note.gap.name note.text copy-note note-sent note.channel note.channel note.channel note.channel note.template note.subject",
            "gap words",
        ),
    ),
    (
        "the screen of a script",
        "screen",
        (letters.PORTER, "ask-for-news", "2026-03-13T09:00"),
        (
            "Ask once where things stand",
            "note.gap.name note.gap.number note.text copy-note note-sent note.channel note.channel note.template",
            "gap words",
        ),
    ),
    (
        "a card is printed",
        "screen",
        (remarks.with_(remarks.ACME, notes={"thank-you:p1": {"channel": "handwritten"}}), "thank-you:p1", NOW),
        (
            "A note to Mary Shaw",
            "note.gap.name note.text print copy-note note-sent note.channel note.channel note.channel note.channel note.template",
            "gap words",
        ),
    ),
    (
        "what is sent is not remarked on",
        "screen",
        (remarks.with_(remarks.ACME, steps={"thank-you:p1": {"state": "done", "at": NOW}}), "thank-you:p1", NOW),
        (
            "A note to Mary Shaw",
            "note.gap.thought note.gap.name note.text copy-note undo note.channel note.channel note.channel note.channel note.template note.subject",
            "words",
        ),
    ),
    ("a row that is gone", "screen", (remarks.ACME, "thank-you:p9", NOW), ("A note", "", "")),
    ("until the templates have come", "waiting", (remarks.ACME, "thank-you:p1", NOW), ("A note to Mary Shaw", "", "")),
    (
        "paper has the cards and the note on the screen",
        "paper",
        (
            remarks.with_(remarks.PANEL, notes=remarks.four(remarks.TO_MARY, remarks.TO_TOM, "", remarks.TO_OLA)),
            "thank-you:p1",
            NOW,
        ),
        "To Mary Shaw, To Łukasz Wiśniewski",
    ),
)


def read(own: dict) -> dict:
    """The plan, read."""
    return (
        shape.read_plan(documents.plan(own), content.BUNDLE["words"])[0]
        if "id" not in own
        else shape.read_plan(own, content.BUNDLE["words"])[0]
    )


def made(plan: dict, key: str, chosen: str) -> dict:
    """The note as it is composed on Friday 6 March."""
    case = {"plans": [plan], "promised": 0, "name": "", "templates": content.templates(), "text": content.words()}
    return composing.composed(plan, key, case, chosen)


def composed(own: dict, key: str, chosen: str) -> str:
    """Channel, template, whether it is kept, and the gaps."""
    note = made(read(own), key, chosen)
    template = note["template"]["id"] if note["template"] else ""
    return (
        note["channel"]
        + " "
        + template
        + (" kept" if note["kept"] else " draft")
        + " ["
        + ", ".join([gap["id"] for gap in note["open"]])
        + "]"
    )


def filled(own: dict, key: str, gap: str, value: str) -> str:
    """The actions that close a gap; of a note, the paragraph that was changed."""
    plan, found = read(own), []
    for action in composing.filling(plan, key, made(plan, key, ""), gap, value, content.words()):
        update.update(plan, action, NOW)
        if action["do"] == "note":
            lines = [line for line in action["value"].split("\n") if value.strip(" ") in line]
            found.append("note " + action["also"]["channel"] + ": " + lines[0])
        else:
            found.append(" ".join([action[name] for name in ("do", "list", "id", "field", "value") if name in action]))
    return ", ".join(found)


def kept(own: dict, key: str) -> dict:
    """What is kept of a draft whose subject was changed; the first line of its text."""
    plan = read(own)
    note = update.update(plan, composing.keeping(key, made(plan, key, ""), "subject", "Mine"), NOW)["notes"][key]
    note["text"] = note["text"].split("\n")[0]
    return note


def forgot(own: dict, key: str) -> dict:
    """What is kept after the note was begun again."""
    plan = read(own)
    return update.update(plan, composing.forgetting(key, made(plan, key, "")), NOW)["notes"][key]


def turned(own: dict, key: str) -> dict:
    """What is kept once the note is to be written by hand; the text `draft` stands for the first template's."""
    plan = read(own)
    if plan["notes"][key]["text"] == "draft":
        blank = dict(plan)
        blank["notes"] = {}
        plan["notes"] = {key: dict(plan["notes"][key])}
        plan["notes"][key]["text"] = made(blank, key, "")["note"]["text"]
    return update.update(plan, composing.turning(key, made(plan, key, ""), "handwritten"), NOW)["notes"][key]


def html(own: dict, key: str, now: str, come: bool) -> str:
    """The screen's text."""
    document = {"settings": {"region": "", "weekend": "", "clock": ""}, "plans": [read(own)]}
    bundle = dict(content.counted())
    if come:
        bundle["templates"], bundle["words"] = content.templates(), content.words()
    plan = document["plans"][0]
    state = {
        "document": document,
        "plan": plan["id"],
        "now": now,
        "problems": [],
        "regions": [],
        "suggestion": "",
        "troubles": [],
        "just": [],
        "timeline": timeline.timeline(document, now, content.counted(), region.calendars(document, tables.ALL)),
        "typing": None,
        "asked": False,
        "tables": tables.ALL,
        "root": "../",
        "place": {"screen": "note", "plan": plan["id"], "key": key, "ask": "", "told": []},
        "open": [],
    }
    return page.checklist(state, bundle)


def shown(own: dict, key: str, now: str, come: bool = True) -> tuple:
    """The title, the names of the controls in their order, and the remarks."""
    written = html(own, key, now, come)
    title = written.partition('id="title" tabindex="-1">')[2].partition("<")[0]
    names = " ".join([part.partition('"')[0] for part in written.split(' name="')[1:]])
    return title, names, " ".join([part.partition('"')[0] for part in written.split('id="remark-')[1:]])


def paper(own: dict, key: str, now: str) -> str:
    """The titles of what is printed."""
    cards = html(own, key, now, True).split('<article class="card"><h2>')[1:]
    return ", ".join([card.partition("<")[0] for card in cards])


ANSWERS = {
    "composed": composed,
    "filled": filled,
    "kept": kept,
    "forgot": forgot,
    "turned": turned,
    "screen": shown,
    "paper": paper,
    "waiting": lambda own, key, now: shown(own, key, now, False),
}


def answer(case: tuple):
    """What the composer gives for the case."""
    return ANSWERS[case[1]](*case[2])
