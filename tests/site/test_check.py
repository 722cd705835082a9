"""What the build refuses in the content: one change to a copy of it, and the problem that names it."""
# ruff: noqa: E501 (tables are read across)

import shutil

import pytest

from checklist.notes import note_facts
from checklist.plan import region, shape
from checklist.rules import timeline
from checklist.site.browser import letters
from checklist.site.content import load, notation
from tests.conftest import ROOT

THANKS = "steps/thank-you.yml"
NEWS = "steps/ask-for-news.yml"
ONCE_MORE = "steps/ask-once-more.yml"
DECIDE = "steps/decide.yml"
OWED = "steps/keep-your-word.yml"
WEEKLY = "steps/keep-applying.yml"

REFUSALS = (
    # why                                         file, what stands there, what is put in its place       field, a part of what is said
    ("a field that nobody knows", THANKS, "quiet: true", "queit: true", "queit", "no such field"),
    ("a field that is missing", THANKS, "phase: first-day\n", "", "phase", "missing"),
    ("a key that stands twice", THANKS, "quiet: true", "quiet: true\nquiet: true", "line", "stands twice"),
    ("YAML that cannot be read", THANKS, "answers: [", "answers: [[", "line", "YAML that can be read"),
    (
        "an id that is the file's name and a field",
        THANKS,
        "quiet: true",
        "id: thanks",
        "id",
        "the file's name is the id",
    ),
    (
        "a value that is not among the allowed",
        THANKS,
        "phase: first-day",
        "phase: first day",
        "phase",
        "one of before-you-leave",
    ),
    ("a number out of bounds", THANKS, "order: 20", "order: 0", "order", "from 1 to 999"),
    ("a number in words", THANKS, "order: 20", "order: twenty", "order", "a whole number"),
    ("a place that another step has", THANKS, "order: 20", "order: 30", "order", "a place of its own"),
    ("a flag that is switched off", THANKS, "quiet: true", "quiet: false", "quiet", "leave the field out"),
    ("a list that is a sentence", THANKS, "answers: [fc-04,", "answers: fc-04 #", "answers", "a list"),
    ("a claim named twice", THANKS, "[fc-04,", "[fc-04, fc-04,", "answers", "each of them once"),
    ("a claim that is not there", THANKS, "[fc-04,", "[fc-40, fc-04,", "answers[1]", "an id of claims"),
    (
        "a reference that is not there",
        THANKS,
        "reading: [",
        "reading: [nobody-said-so, ",
        "reading[1]",
        "an id of references",
    ),
    ("a day that is in no calendar", THANKS, "checked: 2026-11-24", "checked: 2026-11-31", "checked", "a date such as"),
    (
        "a line that is too long for the sheet",
        THANKS,
        "how: A few lines",
        "how: " + "A few lines " * 9,
        "how",
        "at most 90 characters",
    ),
    (
        "a gap that the step cannot fill",
        THANKS,
        "row: Thank {person}",
        "row: Thank {company}",
        "row",
        "each: other-plan",
    ),
    (
        "words that the rules do not know",
        THANKS,
        "opens: 2 hours after end",
        "opens: two hours on",
        "when[4].opens",
        "cannot be read",
    ),
    (
        "a unit that the rules do not know",
        THANKS,
        "opens: 2 hours after end",
        "opens: 2 weeks after end",
        "when[4].opens",
        "cannot be read",
    ),
    (
        "an anchor that nobody knows",
        THANKS,
        "best: 3 hours after end",
        "best: 3 hours after lunch",
        "when[4].best",
        "not a moment",
    ),
    (
        "a condition that nobody knows",
        THANKS,
        "given: [deciding today]",
        "given: [in a hurry]",
        "when[2].given[1]",
        "one of deciding today",
    ),
    ("hours with no variant for no time", THANKS, "given: [no time]", "given: [promised]", "when[4]", "counts in days"),
    (
        "hours, no time and deciding uncovered",
        THANKS,
        "given: [deciding today, no time]",
        "given: [deciding today, promised]",
        "when[2]",
        "given: [no time, deciding today]",
    ),
    (
        "hours that count from a day",
        THANKS,
        "opens: 2 hours after end",
        "opens: 2 hours after interview",
        "when[4].opens",
        "hours count from end",
    ),
    (
        "a variant behind one without conditions",
        THANKS,
        "  - opens: 2 hours after end",
        "  - opens: interview\n    best: interview\n    by: interview\n  - opens: 2 hours after end",
        "when[5]",
        "never reached",
    ),
    (
        "a last variant with a condition",
        THANKS,
        "  - opens: 2 hours after end",
        "  - given: [promised]\n    opens: 2 hours after end",
        "when[4].given",
        "without `given`",
    ),
    (
        "on time that ends before it opens",
        THANKS,
        "by: 24 hours after end",
        "by: 1 hour after end",
        "when[4].by",
        "no earlier than opens",
    ),
    (
        "a best after on time has ended",
        THANKS,
        "best: 3 hours after end",
        "best: 30 hours after end",
        "when[4].by",
        "no earlier than best",
    ),
    (
        "late that ends before on time",
        THANKS,
        "until: 48 hours after end",
        "until: 20 hours after end",
        "when[4].until",
        "no earlier than by",
    ),
    (
        "a moment that comes later in the list",
        THANKS,
        "opens: 2 hours after end",
        "opens: best",
        "when[4].opens",
        "not an earlier moment",
    ),
    (
        "a due day where nothing is owed",
        THANKS,
        "opens: 2 hours after end",
        "opens: due",
        "when[4].opens",
        "each: owed",
    ),
    (
        "an answer where none is needed",
        THANKS,
        "opens: 2 hours after end",
        "opens: heard",
        "when[4].opens",
        "`needs` is one of",
    ),
    (
        "a promise that may not be there",
        NEWS,
        "opens: 7 days after interview",
        "opens: 7 days after promised",
        "when[2].opens",
        "given: [promised]",
    ),
    (
        "a reply date that may not be there",
        DECIDE,
        "by: 5 working days after heard",
        "by: reply_by",
        "when[2].by",
        "given: [reply_by]",
    ),
    (
        "a next round where it is an offer",
        DECIDE,
        "given: [reply_by]",
        "given: [next]",
        "when[1].given",
        "needs: next-round",
    ),
    (
        "a floor that is not known",
        OWED,
        "not before interview",
        "not before heard",
        "when[1].best",
        "`needs` is one of",
    ),
    (
        "a step that it does not hang on",
        ONCE_MORE,
        "opens: 7 days after ask-for-news",
        "opens: 7 days after thank-you",
        "when[3].opens",
        "not a moment",
    ),
    ("a step that is not there", ONCE_MORE, "after: ask-for-news", "after: ask-nobody", "after", "an id of steps"),
    ("a step of another part", ONCE_MORE, "after: ask-for-news", "after: thank-you", "after", "phase asking"),
    (
        "a look at a step with none to look at",
        NEWS,
        "given: [promised]",
        "given: [promise ahead]",
        "when[1].given",
        "`after` beside it",
    ),
    ("falling away from nothing", NEWS, "order: 10", "order: 10\nfalls_away: true", "falls_away", "`after` beside it"),
    (
        "a choice with nothing to choose from",
        NEWS,
        "  - opens: 7 days",
        "  - whichever: opens later\n    opens: 7 days",
        "when[2].whichever",
        "a variant after it",
    ),
    (
        "weeks in a step of one time",
        NEWS,
        "opens: 7 days after interview",
        "opens: 7 days after interview, " + notation.WEEKLY,
        "when[2].opens",
        "belong together",
    ),
    (
        "a step of every week that says no week",
        WEEKLY,
        ", plus 7 days for each week after the first",
        "",
        "when[1].opens",
        "belong together",
    ),
    ("an answer's step that needs no answer", DECIDE, "needs: offer\n", "", "needs", "next-round, offer"),
    ("a remark without its reference", NEWS, "reading: [", "x-reading: [", "notes", "`reading` beside it"),
    (
        "a source that is not there",
        "claims.yml",
        "source: fingers-crossed",
        "source: crossed-fingers",
        "fc-01.source",
        "an id of sources",
    ),
    (
        "a claim that nothing answers",
        "claims.yml",
        "\n- {id: fc-01,",
        "\n- {id: fc-99, source: fingers-crossed, says: New}\n- {id: fc-01,",
        "fc-99",
        "nothing answers",
    ),
    ("an entry's id that stands twice", "claims.yml", "\n- {id: fc-02,", "\n- {id: fc-01,", "id", "an id of its own"),
    ("a year that is a word", "sources.yml", "year: 2021", "year: last year", "fingers-crossed.year", "a whole number"),
    (
        "an address that is none",
        "sources.yml",
        "url: https://",
        "url: www.",
        "fingers-crossed.url",
        "begins with https://",
    ),
    (
        "a disagreement of one source",
        "disagreements.yml",
        "between: [fc-04, ts-06, fm-01, fu-03]",
        "between: [fc-04, fc-05]",
        "when-to-thank.between",
        "at least two sources",
    ),
    (
        "a disagreement nobody is named in",
        "disagreements.yml",
        "    - {source: five-musts, ",
        "    - {",
        "when-to-thank.each[1]",
        "either `source` or `reading`",
    ),
    ("prose that is a number", "disagreements.yml", "  we: ", "  we: 5 # ", "when-to-thank.we", "text would be right"),
    (
        "two questions in one place",
        "questions/they-missed-their-date.yml",
        "order: 20",
        "order: 30",
        "order",
        "a place of its own in wait",
    ),
    (
        "an answer of three sentences",
        "questions/refused.yml",
        "and send one application.",
        "and send one application. Then rest.",
        "answer",
        "two sentences",
    ),
    (
        "a number of days that somebody typed",
        "questions/refused.yml",
        "on the next working day.",
        "within 2 working days.",
        "answer",
        "the moment in braces",
    ),
    (
        "a week that somebody typed",
        "questions/refused.yml",
        "Replying in the first hour.",
        "Replying after a week.",
        "avoid[1]",
        "the moment in braces",
    ),
    (
        "a moment of a step that is not there",
        "questions/how-long-to-wait.yml",
        "{ask-for-news.best.count}",
        "{ask-for-olds.best.count}",
        "answer",
        "is not a step",
    ),
    (
        "a moment that the step has not",
        "questions/how-long-to-wait.yml",
        "{ask-for-news.best.count}",
        "{ask-for-news.worst.count}",
        "answer",
        "one of opens, best, by, until",
    ),
    (
        "a variant that the step has not",
        "questions/how-long-to-wait.yml",
        "{ask-for-news#2.opens}",
        "{ask-for-news#3.opens}",
        "answer",
        "no variant of ask-for-news",
    ),
    (
        "a length of what has none",
        "questions/how-long-to-wait.yml",
        "{ask-for-news.best.count}",
        "{decide.by.count}",
        "answer",
        "a moment that counts",
    ),
    (
        "a gap that is no moment",
        "questions/how-long-to-wait.yml",
        "{ask-for-news.best.count}",
        "{ask-for-news}",
        "answer",
        "a step and a moment",
    ),
    (
        "a line's variant that the step has not",
        "questions/how-long-to-wait.yml",
        "variant: 2",
        "variant: 3",
        "do[3].variant",
        "no variant of ask-for-news",
    ),
    (
        "a way into the checklist that is not built",
        "questions/refused.yml",
        "ask: answer",
        "ask: everything",
        "ask",
        "one of told, people",
    ),
    (
        "a figure that nobody counted",
        "questions/refused.yml",
        "reading: criteria-2022}",
        "reading: somebody}",
        "more[1].figures[3].reading",
        "an id of references",
    ),
    (
        "a count that hides whom it counted",
        "references.yml",
        '  limits: "the firm that asked sells tests for hiring."\n',
        "",
        "criteria-2022.kind",
        "`limits` beside it",
    ),
    (
        "a thing read that is of no kind",
        "references.yml",
        'kind: opinion, says: "A note to each',
        'kind: gospel, says: "A note to each',
        "careeronestop-follow-up.kind",
        "one of measured, custom, law, opinion",
    ),
    (
        "words of theirs that cannot be read",
        "rules.yml",
        "- Six working days",
        "- Before Easter",
        "reading-what-they-said.readings.said[9]",
        "can read",
    ),
    (
        "a custom of which nobody told us",
        "customs.yml",
        "reading: [voix-emploi-fr, ",
        "reading: [somebody, ",
        "thanks-france.reading[1]",
        "an id of references",
    ),
    ("a step that does not say how sure it is", THANKS, "sure: opinion\n", "", "sure", "missing"),
    ("a question that was never listed", "ids.yml", "  - refused\n", "", "questions", "“refused” is not listed"),
    (
        "a gap that is never asked for",
        "templates/card-by-hand.yml",
        "Dear {person}",
        "Dear {somebody}",
        "text",
        "a gap that `gaps` lists",
    ),
    (
        "a gap that nobody knows",
        "templates/card-by-hand.yml",
        "{id: detail}",
        "{id: deatil}",
        "gaps[3].id",
        "one of person",
    ),
    (
        "two gaps that stand alike",
        "templates/short-proposal.yml",
        "stands: what you would try first",
        "stands: the problem as you understood it",
        "gaps",
        "words of its own",
    ),
    ("a letter that does not say to whom it goes", "templates/card-by-hand.yml", "to: person\n", "", "to", "missing"),
    (
        "a letter to nobody that there is",
        "templates/card-by-hand.yml",
        "to: person",
        "to: boss",
        "to",
        "one of person, arranger, insider",
    ),
    (
        "a letter to the agency that greets the interviewer",
        "templates/thanks-through-the-agency.yml",
        "Dear {consultant}",
        "Dear {person}",
        "text",
        "{consultant} first",
    ),
    (
        "a template for a step that is not there",
        "templates/card-by-hand.yml",
        "kind: thank-you",
        "kind: thanks",
        "kind",
        "an id of steps",
    ),
    (
        "a condition that no plan has",
        "templates/asking-after-a-week.yml",
        "given: [no promise]",
        "given: [no hope]",
        "given[1]",
        "one of promised",
    ),
    ("a sentence that is a number", "words.yml", "today: today", "today: 1", "today", "a sentence"),
    ("an id that was never listed", "ids.yml", "  - thank-you\n", "", "steps", "“thank-you” is not listed"),
    (
        "an id that has vanished",
        "ids.yml",
        "  - thank-you\n",
        "  - thank-you\n  - thank-them\n",
        "steps",
        "“thank-them” has vanished",
    ),
    (
        "a retired id that is used again",
        "retired.yml",
        "[]",
        "[{old: thank-you, new: decide}]",
        "thank-you",
        "used again",
    ),
    (
        "a retired id that went nowhere known",
        "retired.yml",
        "[]",
        "[{old: thank-them, new: thanks}]",
        "thank-them.new",
        "took its place",
    ),
    (
        "a step that became a question",
        "retired.yml",
        "[]",
        "[{old: follow-the-company, new: no-answer}]",
        "follow-the-company.new",
        "of the same kind",
    ),
)


@pytest.fixture
def content(tmp_path):
    """A copy of the content that a test may break."""
    return shutil.copytree(ROOT / "content", tmp_path / "content")


def change(content, file, old, new):
    """Put `new` in place of the last `old` of the file, where that is the one."""
    text = (content / file).read_text(encoding="utf-8")
    assert old in text, f"{file} no longer holds {old!r}; the test changes nothing"
    first = text.index(old) if file.endswith(".yml") and "/" not in file else text.rindex(old)
    (content / file).write_text(text[:first] + new + text[first + len(old) :], encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "field", "said"), [row[1:] for row in REFUSALS], ids=[row[0] for row in REFUSALS]
)
def test_refused(content, file, old, new, field, said):
    change(content, file, old, new)
    problems = load.load(content)[1]
    assert [
        problem
        for problem in problems
        if problem.file == file and problem.field.startswith(field) and said in str(problem)
    ], "\n".join(map(str, problems))


def test_a_gap_of_which_nobody_says_what_is_asked(content):
    change(content, "words.yml", "gap-owed-ask: ", "gap-owde-ask: ")
    named = [(problem.file, problem.field) for problem in load.load(content)[1]]
    assert named == [("templates/as-promised-through-the-agency.yml", "gaps"), ("templates/as-promised.yml", "gaps")]


def test_the_content_itself_has_no_problem():
    assert [str(problem) for problem in load.load(ROOT / "content")[1]] == []


def test_every_problem_of_every_file_at_once(content):
    change(content, THANKS, "phase: first-day", "phase: first day")
    change(content, NEWS, "7 days after interview", "7 days after lunch")
    change(content, "claims.yml", "source: fingers-crossed", "source: nobody")
    change(content, "words.yml", "today: today", "today: 1")
    change(content, "sources.yml", "year: 2021", "year: last year")
    problems = load.load(content)[1]
    assert {problem.file for problem in problems} == {THANKS, NEWS, "claims.yml", "words.yml", "sources.yml"}
    assert all(problem.file and problem.value and problem.right for problem in problems)


def test_a_file_that_no_kind_knows(content):
    (content / "step").mkdir()
    (content / "step" / "new.yml").write_text("title: New\n", encoding="utf-8")
    assert [problem.file for problem in load.load(content)[1]] == ["step/new.yml"]


def test_a_file_that_is_gone(content):
    (content / "claims.yml").unlink()
    assert [problem for problem in load.load(content)[1] if problem.file == "claims.yml" and not problem.field]


def test_a_file_that_cannot_be_read_is_the_only_problem(content):
    change(content, THANKS, "answers: [", "answers: [[")
    assert [problem.file for problem in load.load(content)[1]] == [THANKS]


def test_words_that_cannot_be_read_are_named_and_nothing_is_raised(content):
    change(content, "words.yml", "order: dmy", "order: dmy: mdy")
    assert [problem.file for problem in load.load(content)[1]] == ["words.yml"]


def test_a_retired_id_may_be_gone(content):
    change(content, "ids.yml", "  - thank-you\n", "  - thank-you\n  - thank-them\n")
    change(content, "retired.yml", "[]", "[{old: thank-them, new: thank-you}]")
    assert load.load(content)[1] == []


def test_a_step_is_renamed_and_the_reader_s_tick_stays(content):
    kept = {
        "id": "a",
        "interview": {"date": "2026-03-05"},
        "steps": {"follow-the-company": {"state": "done", "at": "2026-03-06T10:00"}},
    }
    (content / "steps/follow-the-company.yml").rename(content / "steps/follow-them-online.yml")
    change(content, "ids.yml", "  - follow-the-company\n", "  - follow-the-company\n  - follow-them-online\n")
    assert [problem.field for problem in load.load(content)[1]] == ["steps"], "the old id may not vanish"
    change(content, "retired.yml", "[]", "[{old: follow-the-company, new: follow-them-online}]")
    found, problems = load.load(content)
    assert problems == []
    bundle = load.bundle(found)
    document = shape.read({"plans": [kept]}, bundle["words"], None, bundle["retired"])[0]
    rows = timeline.timeline(document, "2026-03-09T10:00", bundle, {"a": region.calendar({}, "")})["plans"][0]["rows"]
    assert {row["key"]: row["state"] for row in rows}["follow-them-online"] == "done"


def test_a_step_that_code_knows_by_its_id_may_not_lose_it(content):
    (content / "steps/knock-again.yml").rename(content / "steps/ask-in-spring.yml")
    change(content, "ids.yml", "  - knock-again\n", "  - knock-again\n  - ask-in-spring\n")
    change(content, "retired.yml", "[]", "[{old: knock-again, new: ask-in-spring}]")
    problems = [problem for problem in load.load(content)[1] if problem.file.endswith("step_ids.py")]
    assert [problem.value for problem in problems] == ["“knock-again”"]


def test_a_new_step_needs_no_python(content):
    text = (content / NEWS).read_text(encoding="utf-8").replace("order: 10", "order: 15")
    (content / "steps" / "ask-the-porter.yml").write_text(text, encoding="utf-8")
    change(content, "ids.yml", "  - thank-you\n", "  - thank-you\n  - ask-the-porter\n")
    assert [problem.field for problem in load.load(content)[1]] == ["calm-key-ask-the-porter"]
    change(content, "words.yml", "calm-key-named:", "calm-key-ask-the-porter: you may ask the porter\ncalm-key-named:")
    found, problems = load.load(content)
    assert problems == []
    assert [step["id"] for step in found["steps"]].index("ask-the-porter") == [
        step["id"] for step in found["steps"]
    ].index("ask-for-news") + 1


def test_the_schema_allows_the_conditions_that_the_rules_know():
    schema = load.read(ROOT / "content" / "fields.yml", [])
    assert tuple(schema["steps"]["fields"]["when"]["fields"]["given"]["allowed"]) == notation.CONDITIONS


def test_every_field_of_the_schema_says_what_it_means():
    def meanings(fields):
        for name, field in fields.items():
            yield name, field.get("means")
            yield from meanings(field.get("fields", {}))

    schema = load.read(ROOT / "content" / "fields.yml", [])
    assert [name for kind in schema.values() for name, means in meanings(kind["fields"]) if not means] == []


def test_the_bundle_has_no_prose_of_the_guide():
    found, _ = load.load(ROOT / "content")
    bundle = load.bundle(found)
    assert not [key for key in bundle["words"] if key.startswith(load.GUIDE + load.SENT)]
    assert {key for step in bundle["steps"] for key in step} <= {*load.BUNDLED, "when", "sources"}


def test_facts_and_gaps_go_by_one_list_and_each_is_used():
    schema = load.read(ROOT / "content" / "fields.yml", [])["templates"]["fields"]["gaps"]["fields"]["id"]["allowed"]
    found, _ = load.load(ROOT / "content")
    assert tuple(schema[: len(note_facts.FACTS)]) == note_facts.FACTS
    assert {gap["id"] for template in found["templates"] for gap in template["gaps"]} == set(schema)


def test_what_writing_needs_has_every_gap_asked_and_no_more_words_than_that():
    made = letters.letters(load.load(ROOT / "content")[0])
    assert all(
        set(gap) == {"id", "stands", "ask"} and all(gap.values()) for one in made["templates"] for gap in one["gaps"]
    )
    assert {key.partition("-")[0] for key in made["words"]} == {"letter", "gap", "remark", "cards"}
    assert not [key for key in made["words"] if key.endswith(("-ask", "-stands"))]
    assert not [sentence for sentence in made["words"].values() if "\n" in sentence or "  " in sentence]
