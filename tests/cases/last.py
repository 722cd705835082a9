"""The last timeline as texts: what holds of it at a later moment, each day by its date; and a plan that is there twice."""

from checklist.views import context as contexts
from checklist.views import html, proposal
from checklist.views.place import NOWHERE
from checklist.views.timeline import last
from tests.cases import content, documents, tables

SAID = {"company": "Acme", "promises": [{"said": "end of next week", "on": "2026-03-05"}]}
SENT = [("thank-you", "2026-03-05T17:00")]
TWO = "2026-03-05T16:00"

CASES = (
    # why                                             what     given                                        gives
    (
        "the days of the head are dates",
        "said",
        (SAID, "2026-03-05T17:00"),
        "Acme. The interview was on *Thursday 5 March*, until *14:30*. They said “end of next week”, which is *Friday 13 March*.",
    ),
    (
        "the moment of it",
        "at",
        (SAID, "2026-03-05T17:00"),
        "2026-03-05T17:00 This is how it stood at 17:00 on Thursday 5 March.",
    ),
    (
        "the moment of it for who comes back in another year",
        "year",
        (SAID, "2026-03-05T17:00"),
        "This is how it stood at 17:00 on Thursday 5 March 2026.",
    ),
    (
        "the head from when the interview is over",
        "ended",
        (SAID, "2026-03-04T17:00"),
        "2026-03-05T14:30 The interview was on *Thursday 5 March*, until *14:30*. They said “end of next week”, which is *Friday 13 March*.",
    ),
    ("an interview that is over has no other head", "ended", (SAID, "2026-03-05T17:00"), ""),
    (
        "without a time it is over when its day is over",
        "ended",
        (dict(SAID, ends=""), "2026-03-04T17:00"),
        "2026-03-06T00:00 The interview was on *Thursday 5 March*. They said “end of next week”, which is *Friday 13 March*.",
    ),
    (
        "a row has each of its windows with its end",
        "row",
        (SAID, "2026-03-05T17:00", "thank-you"),
        "2026-03-05T16:30 to 2026-03-07T14:30: until 2026-03-05T17:30 Best before 17:30 on Thu 5 March, on time until 14:30 on Fri 6 March;"
        " until 2026-03-06T14:30 On time until 14:30 on Fri 6 March, worth doing until 14:30 on Sat 7 March;"
        " until 9 Late since 14:30 on Fri 6 March, worth doing until 14:30 on Sat 7 March",
    ),
    (
        "a row to come has the one before it opens too",
        "row",
        (SAID, "2026-03-05T17:00", "ask-for-news"),
        "2026-03-16T00:00 to 2026-03-27T23:59: until 2026-03-16T00:00 From Mon 16 March, best Tue 17 March, on time until Fri 20 March;"
        " until 2026-03-17T23:59 Best Tue 17 March, on time until Fri 20 March; until 2026-03-20T23:59 On time until Fri 20 March, worth doing until Fri 27 March;"
        " until 9 Late since Fri 20 March, worth doing until Fri 27 March",
    ),
    (
        "what hangs on another says about when",
        "row",
        (SAID, "2026-03-05T17:00", "ask-once-more"),
        "2026-03-24T00:00 to 2026-03-24T23:59: until 9 About Tue 24 March, ",
    ),
    (
        "in another year a row names the year of each day",
        "row_year",
        (dict(SAID, date="2026-12-18", promises=[]), "2026-12-20T17:00", "ask-for-news"),
        "2026-12-25T00:00 to 2027-01-08T23:59: until 2026-12-25T00:00 From Fri 25 December 2026, until Fri 1 January 2027; until 2026-12-25T23:59 Best Fri 25 December 2026, on time until Fri 1 January 2027;"
        " until 2027-01-01T23:59 On time until Fri 1 January 2027, worth doing until Fri 8 January 2027; until 9 Late since Fri 1 January 2027, worth doing until Fri 8 January 2027",
    ),
    (
        "a row that ends with its year needs none",
        "row_year",
        (SAID, "2026-03-05T17:00", "thank-you"),
        "2026-03-05T16:30 to 2026-03-07T14:30: ",
    ),
    (
        "so does its head",
        "said_year",
        (SAID, "2026-03-05T17:00"),
        "Acme. The interview was on *Thursday 5 March 2026*, until *14:30*. They said “end of next week”, which is *Friday 13 March 2026*.",
    ),
    (
        "and the head from when the interview is over",
        "ended_year",
        (SAID, "2026-03-04T17:00"),
        "2026-03-05T14:30 The interview was on *Thursday 5 March 2026*, until *14:30*. They said “end of next week”, which is *Friday 13 March 2026*.",
    ),
    (
        "and the calm",
        "calm_year",
        (dict(SAID, did=SENT), "2026-03-12T09:00"),
        "Nothing to do until Monday 16 March 2026. It is their move. They named Friday 13 March 2026. Until that day is over, silence is normal.",
    ),
    (
        "its place among those of several plans, on time and late",
        "place",
        (SAID, "2026-03-05T17:00", "thank-you"),
        "1 2026-03-06T14:30 2026-03-05T17:30 thank-you, 1 2026-03-06T14:30 2026-03-05T17:30 thank-you",
    ),
    (
        "what belonged into the room waits behind the rest once it is late",
        "place",
        (SAID, "2026-03-05T14:00", "collect-names"),
        "3 2026-03-05T14:30 2026-03-05T14:30 collect-names, 4 2026-03-05T14:30 2026-03-05T14:30 collect-names",
    ),
    (
        "it has none while nobody knows whether the interview is over",
        "waits",
        (dict(SAID, ends=""), "2026-03-04T17:00", "thank-you"),
        "2026-03-05T23:59",
    ),
    ("what belongs into the room has one", "waits", (dict(SAID, ends=""), "2026-03-04T17:00", "collect-names"), ""),
    ("with its end known it has one", "waits", (SAID, "2026-03-04T17:00", "thank-you"), ""),
    ("the loud row stands first", "first", (SAID, "2026-03-05T17:00"), "thank-you True"),
    ("what is done is counted", "past", (dict(SAID, did=SENT), "2026-03-05T17:10"), "Two things done, one passed"),
    (
        "nothing to do until a day",
        "calm",
        (dict(SAID, did=SENT), "2026-03-12T09:00"),
        "2026-03-16T00:00 Nothing to do until Monday 16 March",
    ),
    (
        "where a note is to be sent the calm is there for the day on which nothing is left to send",
        "calm",
        (SAID, "2026-03-05T17:00"),
        "2026-03-16T00:00 Nothing to do until Monday 16 March",
    ),
    ("words without tags", "plain", ("p", ("class", "x"), "a ", ("b", (), "b"), ["c", None]), "a bc"),
    (
        "the same day and time may be the same interview",
        "twin",
        ({"company": "Acme", "made": TWO}, {"made": "2026-03-05T17:00"}),
        "a",
    ),
    (
        "two employers are two interviews",
        "twin",
        ({"company": "Acme", "made": TWO}, {"company": "Bolt", "made": "2026-03-05T17:00"}),
        "",
    ),
    (
        "one employer is one, in any letters",
        "twin",
        ({"company": "Acme", "made": TWO}, {"company": " ACME", "made": "2026-03-05T17:00"}),
        "a",
    ),
    ("another time is another interview", "twin", ({"made": TWO}, {"made": "2026-03-05T17:00", "ends": "16:00"}), ""),
    (
        "the same day without a time says too little",
        "twin",
        ({"made": TWO, "ends": ""}, {"made": "2026-03-05T17:00", "ends": ""}),
        "",
    ),
    (
        "what was put away is not in the way",
        "twin",
        ({"made": TWO, "closed": "2026-03-06"}, {"made": "2026-03-05T17:00"}),
        "",
    ),
    ("a link names a day that is there", "same", (({"made": TWO},), "2026-03-05", ""), "a"),
    ("and another time of that day", "same", (({"made": TWO},), "2026-03-05", "16:00"), ""),
    ("and another day", "same", (({"made": TWO},), "2026-03-06", "14:30"), ""),
)


def answer(case: tuple) -> str:
    """What was asked for, as one line."""
    what, given = case[1], case[2]
    if what == "plain":
        return html.plain(given)
    if what in ("twin", "same"):
        plans = documents.read(given if what == "twin" else given[0])["plans"]
        found = (
            proposal.twin(plans[1], plans)
            if what == "twin"
            else proposal.same({"date": given[1], "ends": given[2]}, plans)
        )
        return found["id"] if found else ""
    made = picture(given[0], given[1])
    if what in ("said", "said_year"):
        return made["title"] + ". " + marked(made[what])
    if what == "at":
        return made["at"] + " " + made["as_of"]
    if what in ("ended", "ended_year"):
        return made["over"] and made["over"] + " " + marked(made[what])
    if what == "calm_year":
        return made["calm"]["title_year"] + ". " + made["calm"]["lead_year"]
    if what == "year":
        return made["as_of_year"]
    one = {row["key"]: row for row in made["rows"]}[given[2]] if len(given) > 2 else {}
    if what == "place":
        return one["place"] + ", " + one["place_late"]
    if what == "waits":
        return one["waits"]
    if what in ("row", "row_year"):
        return (
            one["from"]
            + " to "
            + one["ends"]
            + ": "
            + "; ".join(["until " + until + " " + bold + ", " + rest for until, bold, rest in one["when" + what[3:]]])
        )
    if what == "first":
        return made["rows"][0]["key"] + " " + str(made["rows"][0].get("loud"))
    if what == "past":
        return made["past"][0]
    return made["calm"]["until"] + " " + made["calm"]["title"] if made["calm"] else ""


def marked(paragraphs: list) -> str:
    """The first paragraph, with what stands out between stars."""
    return "".join(["*" + text + "*" if strong else text for text, strong in paragraphs[0]]).rstrip(" ")


def picture(own: dict, now: str) -> dict:
    """The picture of a plan, written short, at `now`."""
    document = documents.read((own,))
    found = documents.timed((own,), now)
    state = {
        "document": document,
        "plan": "a",
        "timeline": found,
        "problems": [],
        "now": now,
        "regions": [],
        "suggestion": "",
        "troubles": [],
        "just": [],
        "typing": None,
        "asked": False,
        "tables": tables.ALL,
        "root": "../",
        "place": NOWHERE,
        "open": [],
    }
    return last.picture(contexts.shared(state, content.counted(), document["plans"][0]))
