"""What stands around a clause: a sentence or a message changes none of its days, and a denial gives none."""

import csv
from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st

from checklist.rules import days, promise

ON = days.ordinal(2026, 3, 5)
PATH = Path(__file__).parents[1] / "cases" / "phrases.tsv"
with PATH.open(encoding="utf-8", newline="") as file:
    CLAUSES = [row["phrase"] for row in csv.DictReader(file, delimiter="\t") if row["form"] == "clause"]
WITHIN = (
    "{}",
    "{}.",
    "\u201c{}\u201d",
    "({})",
    "{} \U0001f91e",
    "They said they'd let me know {}",
    "We will get back to you {}.",
    "we'll be in touch {} with a decision",
    "I should hear {} either way",
    "She told me that I would hear back {}!",
    "You will be notified of the outcome {}.",
    "HR will contact you {} regarding next steps",
    "they hope to decide {}",
    "{} they will let me know",
    "I was told to expect a call {}",
    "They're interviewing others, but they will decide {}",
    "The panel will meet and then we will let you know {}",
    "they will call me {}, one way or the other",
    "Hi Sam,\n\nThank you for coming in. It was good to meet you.\n\nYou will hear from us {}.\n\nKind regards,\nJane",
    "Dear Ms Shaw,\r\nThanks again for your time. We'll let you know {}.\r\nIf you have questions, please ask.\r\nTom",
    "The role starts on 1 June. We will decide {}. Please send us your references by Monday.",
)
DENIED = (
    "We will not decide {}",
    "they won't let me know {}",
    "don't expect to hear {}",
    "I don't think they will call {}",
    "It is unlikely that you will hear {}",
    "nobody will call you {}",
    "we cannot give you an answer {}",
    "There is no way that we will decide {}",
    "She doubts that they'll know {}",
    "You'll never hear {}",
    "They said they wouldn't be able to decide {}",
    "We are unable to tell you {}",
)
EVENTS = (
    "The panel meets {}",
    "the closing date is {}",
    "Interviews start {}",
    "The job starts {}",
    "they are interviewing {}",
    "we will be done interviewing {}",
    "They start calling {}",
    "please reply {}",
    "The new manager joins {}",
    "we are closed {}",
    "I have another interview {}",
    "You can call us {}",
    "applications close {}",
)
READABLE = []
for _said in CLAUSES:
    _read = promise.read(_said, ON, {}, (5, 6))
    # a sentence of its own, or words that deny, are no clause to put into another
    _own = [
        word
        for word in (" not ", " no ", "not ", "no ", "we", "they", "either", "or", "until", "till", "will", "with")
        if (" " + word.strip(" ") + " ") in (" " + _said.lower().replace("\u2019", "'") + " ").replace("'", " ")
    ]
    if _read.get("last") and not _own and "\n" not in _said and _said[-1:].isalnum() and _said[:1].isalnum():
        READABLE.append(_said)
CLAUSE = st.sampled_from(READABLE)


def read(said: str) -> dict:
    return promise.read(said, ON, {}, (5, 6))


def test_there_are_many_clauses_to_wrap():
    assert len(READABLE) > 150


@given(CLAUSE, st.sampled_from(WITHIN))
def test_a_sentence_around_a_clause_never_changes_its_days(clause, wrapper):
    plain, wrapped = read(clause), read(wrapper.replace("{}", clause))
    # what is asked about is safe; another day is not
    if "refused" not in wrapped:
        assert (wrapped["first"], wrapped["last"]) == (plain["first"], plain["last"])


def test_most_wrapped_clauses_are_read():
    refused = [
        (clause, wrapper)
        for clause in READABLE
        for wrapper in WITHIN
        if "refused" in read(wrapper.replace("{}", clause))
    ]
    assert len(refused) <= 0.03 * len(READABLE) * len(WITHIN), refused[:40]


@given(CLAUSE, st.sampled_from(DENIED))
def test_a_denial_around_a_clause_never_gives_its_days(clause, wrapper):
    assert "refused" in read(wrapper.replace("{}", clause))


@given(CLAUSE, st.sampled_from(EVENTS))
def test_a_day_of_something_else_is_no_promise(clause, wrapper):
    assert "refused" in read(wrapper.replace("{}", clause))


@given(CLAUSE, st.sampled_from(WITHIN))
def test_the_words_that_were_read_are_marked_where_they_stand(clause, wrapper):
    said = wrapper.replace("{}", clause)
    found = read(said)
    assume("refused" not in found)
    start = said.index(clause)
    marked = [said[first:last] for first, last in found["used"]]
    assert all(part == part.strip() and part for part in marked)
    # the time itself lies in the clause, and reaches its last word
    assert any(start <= first and start < last <= start + len(clause) + 24 for first, last in found["used"])


@given(CLAUSE, st.data())
def test_a_letter_too_few_or_exchanged_never_gives_another_day(clause, data):
    at = data.draw(st.integers(0, len(clause) - 1))
    assume(clause[at].isalpha() and clause[max(0, at - 2) : at + 3].isalpha() and len(clause) > 5)
    swapped = clause[:at] + clause[at + 1 : at + 2] + clause[at] + clause[at + 2 :]
    plain = read(clause)
    for typed in (clause[:at] + clause[at + 1 :], clause[:at] + clause[at] + clause[at:], swapped):
        found = read(typed)
        if "refused" not in found and found["last"]:
            assert (found["first"], found["last"]) == (plain["first"], plain["last"]), typed
