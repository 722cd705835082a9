"""Where the reader is, from the address and back; and the log as a list and as a file."""

from checklist.plan import log, shape, values
from checklist.views import place
from tests.cases import content, documents, tables

WEEK = [{"on": "2026-03-06", "what": "Applied", "count": 2}, {"on": "2026-03-20", "what": "Rang", "count": 0}]
SENT = [("thank-you", "2026-03-05T17:00")]

CASES = (
    # why                                             what       given                                     gives
    ("no fragment: wherever one was", "parse", [""], "screen=; plan=; key="),
    ("a plan's page", "parse", ["plan", "k3f9"], "screen=plan; plan=k3f9; key="),
    ("a question of a plan's page", "parse", ["plan", "k3f9", "people"], "ask=people"),
    ("a note of a row", "parse", ["note", "k3f9", "thank-you:p1"], "screen=note; plan=k3f9; key=thank-you:p1"),
    ("a place within the page is none of ours", "parse", ["content"], "none of ours"),
    ("nor is too much", "parse", ["plan", "a", "b", "c"], "none of ours"),
    ("a question of the guide", "parse", ["ask=answer"], "ask=answer"),
    (
        "a note that a page of the guide asked for",
        "parse",
        ["write=thank-you&template=card-by-hand"],
        "write thank-you card-by-hand",
    ),
    ("a note without a template", "parse", ["write=thank-you"], "write thank-you "),
    ("a template without its step is none", "parse", ["template=card-by-hand"], "none of ours"),
    (
        "a date of the start page",
        "parse",
        ["date=2026-03-05&ends=14:30"],
        "told interview.date=2026-03-05 interview.ends=14:30",
    ),
    ("what else is told there is left alone", "parse", ["colour=blue"], "none of ours"),
    ("an address", "address", ("review", "k3f9", ""), "#review/k3f9"),
    (
        "an id with what ends a part",
        "address",
        ("note", "a/b", "keep-your-word:50%"),
        "#note/a%2Fb/keep-your-word:50%25",
    ),
    ("and back", "read", "a%2Fb%25", "a/b%"),
    ("a control of one plan among several", "of_plan", "a%2Fb/thank-you:p1", "a/b thank-you:p1"),
    ("a control of the only one", "of_plan", "thank-you:p1", " thank-you:p1"),
    (
        "what was done is dated, the interview too",
        "log",
        ({"did": SENT}, "", ""),
        "2026-03-05 Interview; 2026-03-05 Thank each person you met",
    ),
    (
        "lines of the diary stand among it",
        "log",
        ({"did": SENT, "diary": WEEK}, "2026-03-06", ""),
        "2026-03-06 Applied 2; 2026-03-20 Rang",
    ),
    (
        "an emptied line was not done",
        "log",
        ({"diary": [{"on": "2026-03-06", "what": "", "count": 0}]}, "", ""),
        "2026-03-05 Interview",
    ),
    ("both bounds are in", "log", ({"diary": WEEK}, "2026-03-06", "2026-03-06"), "2026-03-06 Applied 2"),
    (
        "what is still to come was not done",
        "log",
        ({"diary": [{"on": "2026-04-01", "what": "Apply"}]}, "", ""),
        "2026-03-05 Interview",
    ),
    (
        "an interview that was called off before its day was none",
        "log",
        ({"outcome": {"kind": "cancelled", "heard": "2026-03-03"}}, "", ""),
        "2026-03-03 The job was cancelled or put on hold",
    ),
    (
        "what they answered is a thing that was done",
        "log",
        ({"outcome": {"kind": "rejection", "heard": "2026-03-12"}}, "2026-03-06", ""),
        "2026-03-12 Received a rejection",
    ),
    (
        "done without a moment has no day to stand under",
        "log",
        ({"steps": {"thank-you": {"state": "done"}}}, "", ""),
        "2026-03-05 Interview",
    ),
    (
        "a note to oneself is in the list, and marked",
        "log",
        ({"did": [("write-down-what-happened", "2026-03-05T15:00")]}, "", ""),
        "2026-03-05 Interview; 2026-03-05 Write down what happened (private)",
    ),
    (
        "but not in the file for an office",
        "log",
        ({"did": [("write-down-what-happened", "2026-03-05T15:00")], "company": "Acme"}, "", "", "csv"),
        '"Date","Employer","Role","What","Number"\r\n"2026-03-05","Acme","","Interview",""\r\n',
    ),
    ("a region in small letters", "region", "gb-eng", "GB-ENG"),
    ("a region in mixed letters", "region", "Gb-Eng", "GB-ENG"),
    ("a region that is not known stays as it is, to be said", "region", "zz", "zz region"),
    ("what the weekend is in words of the file", "weekend", (4, 5), "fri sat"),
    ("a cell is quoted", "cell", 'a "b", c', '"a ""b"", c"'),
    ("a formula does not run", "cell", "=1+1", '"\'=1+1"'),
    ("nor with any other beginning", "cell", "@SUM(1)", '"\'@SUM(1)"'),
    ("nor behind a tab", "cell", "\t=1", '"\'\t=1"'),
    ("nor behind blanks", "cell", "  =1+1", '"\'  =1+1"'),
    ("nor behind a blank without a break", "cell", "\xa0=1+1", '"\'\xa0=1+1"'),
    ("nor behind a line end", "cell", "\r\n@SUM(1)", '"\'\r\n@SUM(1)"'),
    ("nor behind a byte order mark", "cell", "\ufeff=1+1", '"\'\ufeff=1+1"'),
    ("nor behind a sign that turns the direction", "cell", "\u202e=1+1", '"\'\u202e=1+1"'),
    ("nor in full width: equals", "cell", "\uff1d1+1", '"\'\uff1d1+1"'),
    ("nor plus", "cell", "\uff0b1", '"\'\uff0b1"'),
    ("nor minus", "cell", "\uff0d1", '"\'\uff0d1"'),
    ("nor at", "cell", "\u3000\uff20SUM(1)", '"\'\u3000\uff20SUM(1)"'),
    ("other full width signs are text", "cell", "\uff21\uff22", '"\uff21\uff22"'),
    ("nothing but blanks is no formula", "cell", "  ", '"  "'),
    ("a minus inside is a minus", "cell", "10-12", '"10-12"'),
)


def answer(case: tuple) -> str:
    """What the case's function gives, in one line."""
    return ANSWERS[case[1]](case[2])


def parse(parts: list) -> str:
    """The place in words."""
    made = place.parse(parts)
    if not made:
        return "none of ours"
    if made["ask"]:
        return "ask=" + made["ask"]
    if made["write"][0]:
        return "write " + " ".join(made["write"])
    if made["told"]:
        return "told " + " ".join([name + "=" + value for name, value in made["told"]])
    return "; ".join([name + "=" + made[name] for name in ("screen", "plan", "key")])


def logged(given: tuple) -> str:
    """The log of one plan, written short, on 25 March."""
    own, first, last = given[:3]
    found = documents.timed((own,), "2026-03-25T10:00")
    plans = [documents.read((own,))["plans"][0]]
    listed = log.entries(
        plans, found["plans"], first, last, "2026-03-25T10:00", content.BUNDLE["words"], ["write-down-what-happened"]
    )
    if given[-1] == "csv":
        return log.csv(listed, content.BUNDLE["words"])
    return "; ".join(
        [
            one["on"]
            + " "
            + one["what"]
            + (" " + str(one["count"]) if one["count"] else "")
            + (" (private)" if one["private"] else "")
            for one in listed
        ]
    )


def placed(code: str) -> str:
    """The region of a plan file that names `code`, and the fields with a problem."""
    data = {"plans": [{"id": "a", "interview": {"date": "2026-03-05"}, "region": code}]}
    document, problems = shape.read(data, content.BUNDLE["words"], tables.ALL)
    return " ".join([document["plans"][0]["region"]] + [one["field"] for one in problems])


ANSWERS = {
    "parse": parse,
    "address": lambda given: place.address(*given),
    "read": place.unescape,
    "of_plan": lambda given: " ".join(place.of_plan(given)),
    "log": logged,
    "cell": log.cell,
    "region": placed,
    "weekend": values.weekend_text,
}
