"""Remarks on a note: what a kind reader would ask about before it goes out. None of them stops anything.

A remark is `{"plan", "key", "id", "text"}`, with `head` and `rest`, of which the
text is made. Its words are content/words.yml, under `remark-`.
"""

from checklist.notes import company, greeting, mentions, names, overlap, recipients
from checklist.plan import spelling
from checklist.rules import called, facts, step_ids, words

IDS = ("gap", "nothing-of-theirs", "name", "company", "long", "alike", "worn-phrase", "no-attachment")
MOST_WORDS = 200
HELD = ("___", "XXX")


def remarks(document: dict, timed: dict, text: dict) -> list:
    """The remarks on every note of the document that is not sent, by plan, row, and the order of IDS.

    `timed` is the document's timeline. Notes whose row is not there come after
    those that have one, by key.
    """
    found = []
    for plan, made in zip(document["plans"], timed["plans"]):
        rows = [row["key"] for row in made["rows"]]
        keys = [key for key in rows if key in plan["notes"]]
        for key in keys + sorted([key for key in plan["notes"] if key not in rows]):
            if facts.word(plan, key) != "done":
                found.extend(note(plan, key, text, document["plans"]))
    return found


def note(plan: dict, key: str, text: dict, plans: list) -> list:
    """The remarks on the plan's note under `key`, in the order of IDS; none on an empty one, or on one to oneself.

    `plans` are all of the document: what goes to another employer is held against that employer's plan.
    """
    written = plan["notes"][key]
    said = spelling.plain(written["text"])
    step, _, instance = key.partition(":")
    if not words.trim(said) or step == step_ids.HAPPENED:
        return []
    to, about = written["to"] or recipients.usual(step), recipients.about(plan, key, plans)
    checked = {
        "plan": plan,
        "key": key,
        "step": step,
        "person": (
            [person for person in plan["people"] if step == step_ids.THANKS and person["id"] == instance] + [{}]
        )[0],
        "about": about,
        "to": to,
        "recipient": recipients.recipient(plan, key, plans, to),
        "known": greeting.named([person for each in [plan] + plans for person in each["people"]], text),
        "channel": written["channel"] or "email",
        "body": said,
        "instance": instance,
        "text": text,
        "note": read(said, words.trim(spelling.plain(written["subject"])), about or plan, text),
    }
    found = []
    for name, check in zip(IDS, CHECKS):
        answer = check(checked)
        if answer:
            made, gaps = answer
            head = words.fill(text["remark-" + made], gaps)
            rest = words.fill(text["remark-" + made.replace("-many", "") + "-rest"], gaps)
            found.append(
                {"plan": plan["id"], "key": key, "id": name, "text": head + " " + rest, "head": head, "rest": rest}
            )
    return found


def read(said: str, subject: str, plan: dict, text: dict) -> dict:
    """What the checks look at, of subject and text: as it stands, small and flat, its capitals, and its greeting."""
    whole = subject + "\n" + said
    return {
        "said": whole,
        "flat": spelling.flat(whole),
        "capitals": names.capitals(whole),
        "greeted": names.greeted(said, text),
        "unspaced": spelling.within(whole, spelling.UNSPACED),
        "known": mentions.known_words(plan, text),
    }


def gap(checked: dict) -> tuple:
    """A gap that was left: words in braces, in brackets, or a line or letters that hold the place of something."""
    found = []
    for opens, ends in (("{", "}"), ("[", "]"), ("<", ">")):
        for piece in checked["note"]["said"].split(opens)[1:]:
            inside = piece.partition(ends)
            if inside[1] and "\n" not in inside[0] and opens + inside[0] + ends not in found:
                if spelling.lettered(inside[0]) and "@" not in inside[0] and "/" not in inside[0]:
                    found.append(opens + inside[0] + ends)
    found.extend([mark for mark in HELD if mark in checked["note"]["said"]])
    if not found:
        return ()
    numbers = checked["text"]["numbers-first"].split(" ")
    count = numbers[len(found) - 1] if len(found) <= len(numbers) else str(len(found))
    gaps = (("count", count), ("gaps", words.listed(found, checked["text"])))
    return ("gap" if len(found) == 1 else "gap-many", gaps)


def nothing_of_theirs(checked: dict) -> tuple:
    """A note of thanks with nothing in it of what that person said."""
    if checked["step"] != step_ids.THANKS or checked["to"] != recipients.PERSON:
        return ()
    if not mentions.missing(checked["person"], checked["plan"], checked["body"], checked["text"]):
        return ()
    detail = words.trim(checked["person"].get("detail", ""))
    return ("nothing-of-theirs" if detail else "nothing-unnoted", (("person", spoken_of(checked)), ("detail", detail)))


def firm(checked: dict) -> tuple:
    """The company missing or misspelt. It may be absent but from an email of thanks: they know where they work."""
    required = checked["step"] == step_ids.THANKS and checked["channel"] == "email"
    own = checked["about"].get("company", "")
    wrong = company.company(own, checked["note"], required, checked["text"]) if words.trim(own) else ()
    return (wrong[0], (("company", words.trim(own)), ("written", wrong[1]))) if wrong else ()


def long(checked: dict) -> tuple:
    """More than 200 words."""
    count = counted(checked["body"])
    return ("long", (("count", str(count)),)) if count > MOST_WORDS else ()


def counted(said: str) -> int:
    """How many words a text in `spelling.plain` has."""
    return len(spelling.tokens(said))


def likeness(checked: dict) -> tuple:
    """The other note of thanks that has most of this one in it, where that is a third or more."""
    if checked["step"] != step_ids.THANKS:
        return ()
    plan, text = checked["plan"], checked["text"]
    own, best, most = None, (), 0
    for key in sorted(plan["notes"]):
        other = plan["notes"][key]["text"]
        if key == checked["key"] or key.partition(":")[0] != step_ids.THANKS or not words.trim(other):
            continue
        own = own or overlap.sentences(checked["body"], text)
        percent, sentences = overlap.shared(own, other, text)
        if percent > most and overlap.share(percent):
            most = percent
            best = (
                ("share", text["remark-share-" + overlap.share(percent)]),
                ("person", whose(plan, key, text)),
                ("sentences", overlap.quoted(sentences, text)),
            )
    return ("alike", best) if best else ()


def whose(plan: dict, key: str, text: dict) -> str:
    """The name of the person to whom the note of thanks under `key` goes, or words in its place."""
    found = [called.spoken(person, text) for person in plan["people"] if step_ids.THANKS + ":" + person["id"] == key]
    return "".join(found) or text["remark-other-person"]


def worn(checked: dict) -> tuple:
    """*Just checking in* and its kin."""
    said = checked["note"]["flat"].replace(spelling.BREAK + " ", "").replace("-", " ")
    for phrase in spelling.phrases(checked["text"], "worn"):
        if " " + phrase.replace("-", " ") + " " in said:
            return ("worn-phrase", (("phrase", phrase),))
    return ()


def attachment(checked: dict) -> tuple:
    """What the person said they would send, not mentioned where it would be: in its own note, or in the thanks."""
    plan, text = checked["plan"], checked["text"]
    mails = [checked["body"]]
    if checked["step"] == step_ids.THANKS and checked["channel"] == "email":
        mails += [
            spelling.plain(one["text"])
            for key, one in plan["notes"].items()
            if key.partition(":")[0] == step_ids.THANKS
        ]
    elif checked["step"] != step_ids.OWED:
        return ()
    for one in plan["owed"]:
        mine = checked["step"] == step_ids.THANKS or one["id"] == checked["instance"]
        if mine and words.trim(one["what"]) and not facts.word(plan, step_ids.OWED + ":" + one["id"]):
            if not any(mentions.mentioned(one["what"], mail, text) for mail in mails):
                return ("no-attachment", (("owed", words.trim(one["what"])),))
    return ()


def spoken_of(checked: dict) -> str:
    """The person as one speaks of them, or words in their place."""
    return (
        called.spoken(checked["person"], checked["text"])
        if checked["person"]
        else checked["text"]["remark-this-person"]
    )


CHECKS = (gap, nothing_of_theirs, greeting.wrong, firm, long, likeness, worn, attachment)
