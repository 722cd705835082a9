"""The verbs of a sentence: which promise an answer, which have a day of their own, and which are the reader's to do."""

from checklist.rules.english import vocabulary

WISHES = tuple(
    (
        "great good nice lovely wonderful fantastic fab restful super pleasant relaxing happy enjoy amazing rest "
        + "merry"
    ).split(" ")
)
_BETWEEN = tuple(
    (
        "will would can could should must may might shall need have want to please also just then always only "
        + "probably i you do going am are ll not"
    ).split(" ")
)
_STARTS = ("start", "starts", "starting", "begin", "begins", "beginning", "continue", "finish", "stop", "commence")
_HELD = ("our", "my", "your", "this", "that", "last", "first", "final", "previous", "initial", "phone", "zoom")
_CALLS = ("call", "email", "message", "text", "phone", "letter", "contact")
# *your answer* is for the reader to give
_GIVEN = ("answer", "decision", "reply", "response", "confirmation", "choice", "acceptance", "feedback", "word")
_SECOND = ("back", "touch", "know", "up", "out", "call", "ring", "shout", "word", "text", "answer", "reply", "decision")
_FIRST = ("get", "let", "give", "follow", "reach", "drop", "have", "call", "ring", "phone", "write", "report")
# *call us on Monday* bids the reader; *inform us* is a piece of what they will do
_BIDDEN = tuple(
    (
        "call contact email ring phone reply respond chase check send submit return drop text message write give get"
    ).split(" ")
)
_BIDDEN_BEFORE = (["us"], ["them"], ["back"])
_REPLIES = ("reply", "respond", "send", "submit", "return", "write")
_PAST = tuple(
    (
        "called emailed phoned wrote contacted messaged rang texted heard sent decided replied responded answered "
        + "spoke announced confirmed"
    ).split(" ")
)
_PASSIVE = tuple(
    (
        "be been being get getting is are have has had were was not got if usually shortlisted candidates always "
        + "normally"
    ).split(" ")
)


def kind(state: dict, at: int, start: int) -> str:
    """What a word is in its sentence: `promise`, `event`, `reported`, `noun` (an event's name) or an empty text."""
    words = state["words"]
    word = words[at]
    before = words[at - 1] if at > start else ""
    if word in ("told", "tell", "telling") and before in (
        "get",
        "be",
        "been",
        "being",
        "getting",
        "got",
        "will",
        "to",
        "ll",
    ):
        return "promise"
    if word in vocabulary.EVENT and word not in ("process", "recruit", "come", "coming", "work"):
        named = word in vocabulary.NOUNS and (state["tokens"][at][3] or before in vocabulary.DETERMINERS)
        return "noun" if named else "event"
    if word in ("come", "coming"):
        return "promise" if words[at + 1 : at + 2] in (["back"], ["to"]) else "event" if word == "coming" else ""
    if word == "work" or word == "process" or word == "recruit":
        return ""
    if word in vocabulary.PROMISE:
        if word in _CALLS and (before in _HELD or state["tokens"][at][3]) and "get" != before:
            return "noun"
        if word in vocabulary.WEAK and not _is_answer(words, at):
            return "reported" if word in vocabulary.SAID else ""
        near = words[max(start, at - 2) : at]
        if [other for other in near if other in _STARTS]:
            return "event"
        return "promise"
    return "reported" if word in vocabulary.SAID else ""


def _is_answer(words: list, at: int) -> bool:
    """True where a verb of many uses is one of answering: *get back*, *find out*, *take two weeks*."""
    word, after = words[at], words[at + 1 : at + 4]
    if words[at : at + 3] in (["back", "to", "you"], ["back", "to", "me"]):
        return True
    if word[:3] == "get" or word == "back" or word[:4] == "circ":
        return (
            "back" in after
            or "touch" in after
            or (
                word == "back"
                and at > 0
                and words[at - 1]
                in ("get", "getting", "come", "coming", "hear", "circle", "report", "gets", "revert", "write", "call")
            )
        )
    if word[:4] == "find" or word == "found":
        return "out" in after
    if word[:3] == "giv":
        return after[:1] in (["us"], ["me"])
    if word[:5] == "reach":
        return "out" in after
    if word[:6] == "follow":
        return "up" in after
    if word[:3] in ("mak", "mad"):
        return "mind" in after or "minds" in after
    return word[:4] in ("take", "taki", "wait", "allo", "expe", "rece", "word")


def is_greeting(words: list, at: int) -> bool:
    """True for *good morning*, *have a nice day*: a word of time that says none."""
    before = words[at - 1] if at else ""
    return before in WISHES or (
        words[at] in ("day", "days", "week") and before in ("the", "busy", "long", "these", "nowadays")
    )


def is_readers(state: dict, at: int, start: int) -> bool:
    """True where the verb is for the reader to do: *please reply*, *you can call us*, *I could contact them*."""
    words, word = state["words"], state["words"][at]
    if word in _GIVEN and words[at - 1 : at] == ["your"] and at > start:
        return True
    # the verb of *get back* and *give us a ring* stands in front of the word that was found
    if word in _SECOND:
        for earlier in range(at - 1, max(start, at - 5) - 1, -1):
            if words[earlier] in _FIRST:
                return _is_readers_verb(words, earlier, start)
    if word not in vocabulary.REQUEST and word not in vocabulary.READER_VERBS:
        return False
    return _is_readers_verb(words, at, start)


def _is_readers_verb(words: list, at: int, start: int) -> bool:
    """True where the verb at that place is asked of the reader, or is the reader's own plan."""
    verb, front, after = words[at], words[max(start, at - 4) : at], words[at + 1 : at + 4]
    to_you = after[:1] == ["you"] or ["to", "you"] in (after[:2], after[1:])
    if to_you or "be" in front or ("get" in front and verb != "get"):
        return False
    asked = "please" in front or "kindly" in front or front[-2:] in (["me", "to"], ["free", "to"], ["hesitate", "to"])
    if asked:
        return verb in vocabulary.REQUEST
    direct, place = [], at - 1
    while place >= start and words[place] in _BETWEEN:
        direct.append(words[place])
        place -= 1
    reader_can = verb in vocabulary.READER_VERBS
    if "you" in direct and reader_can:
        return True
    if "i" in direct and reader_can and verb != "get":
        unsure = [one for one in direct if one in vocabulary.ASKED_OF_YOU]
        return bool(unsure) or bool([one for one in after[:2] if one in vocabulary.THEM])
    begins = place < start or words[place] in (",", ":", ")")
    if not begins and words[place] in ("and", "so", "then"):
        begins = not [word for word in words[start:place] if word in vocabulary.SUBJECTS]
    bidden = (verb in _BIDDEN and after[:1] in _BIDDEN_BEFORE) or (verb in _REPLIES and after[:1] in (["by"], ["to"]))
    return begins and not direct and bidden


def is_past(state: dict, at: int, start: int, time: tuple) -> bool:
    """True for what has happened: *they called on Monday*; not for *will be contacted*."""
    words = state["words"]
    if words[at] not in _PAST or words[time[0]] in ("by", "within", "before", "no", "until", "not"):
        return False
    return not [word for word in words[max(start, at - 3) : at] if word in _PASSIVE] and at > start
