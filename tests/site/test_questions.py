"""What people ask, where the advice came from, and how the dates are worked out: said from the rules, and complete."""

import re

import pytest

from checklist.rules import phrases
from checklist.site.content import load, question_checks, window_gaps, window_words
from checklist.site.guide import dates_page, pages, questions, source_pages
from checklist.views import html
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
TEXT = CONTENT["words"]
MADE = pages.pages(CONTENT)
STEPS = {step["id"]: step for step in CONTENT["steps"]}
ASKED = {one["id"]: one for one in CONTENT["questions"]}

SAID = (
    # why                                     the gap                          what is said
    ("a range of hours", "{thank-you.best}", "2 to 3 hours after it ends"),
    ("its length alone", "{thank-you.best.count}", "2 to 3 hours"),
    ("another variant", "{thank-you#2.by}", "2 hours after it ends"),
    ("working days after their date", "{ask-for-news.best}", "2 working days after the day they named"),
    ("one, without the s", "{ask-for-news.opens.count}", "1 working day"),
    ("the roll is left to the step's page", "{ask-for-news#2.opens}", "7 days after the interview"),
    ("a moment that names another one", "{ask-once-more#3.best.count}", "7 days"),
    ("the later of two", "{close-the-file.opens.count}", "14 days"),
    ("an anchor alone", "{answer-graciously.opens}", "the day they say no"),
)

TYPED = (
    # why                                     prose                                     what is found
    ("figures", "Wait 5 days.", ["5 days"]),
    ("words", "Wait five working days.", ["five working days"]),
    ("a range", "Wait two to three weeks.", ["two to three weeks"]),
    ("a week", "Wait a week.", ["a week"]),
    ("a hyphen", "A two-week wait.", ["two-week"]),
    ("hours", "Within 24 hours.", ["24 hours"]),
    ("a gap is no number", "Wait {ask-for-news.opens.count}.", []),
    ("the next working day is no number", "Send it on the next working day.", []),
    ("a day or a few days are none", "A few days, or a day in May.", []),
    ("what is not time", "Three lines, two people, one page.", []),
)


@pytest.mark.parametrize(("gap", "said"), [row[1:] for row in SAID], ids=[row[0] for row in SAID])
def test_a_window_said_in_prose(gap, said):
    assert window_gaps.filled(gap, STEPS, TEXT) == said


@pytest.mark.parametrize(("prose", "found"), [row[1:] for row in TYPED], ids=[row[0] for row in TYPED])
def test_a_number_of_days_that_somebody_typed(prose, found):
    said = [problem.value for problem in window_gaps.problems("a.yml", "answer", prose, STEPS, TEXT)]
    assert said == [f"“{one}”" for one in found]


def test_a_step_with_problems_of_its_own_is_not_blamed_on_the_question():
    question = {**ASKED["how-long-to-wait"], "answer": "One {ask-for-news.best}. Two."}
    without = {name: step for name, step in STEPS.items() if name != "ask-for-news"}
    assert question_checks.problems([question], without, {"ask-for-news"}, TEXT) == []
    assert question_checks.problems([question], without, set(), TEXT) != []


@pytest.mark.parametrize("name", sorted(ASKED))
def test_a_question_s_page_says_the_answer_first_and_all_that_its_file_says(name):
    one, page = ASKED[name], MADE[f"questions/{name}.md"]
    assert "{" not in re.sub(r"\{:? [#.][^}]*\}|\{\.button \}", "", page.replace("\\{", "{")), "no gap is left open"
    answer = window_gaps.filled(one["answer"], STEPS, TEXT)
    assert (
        page.index(pages.plain(answer)) < page.index("{ #do }") < page.index("{ #avoid }") < page.index("{ #sources }")
    )
    for line in one["do"]:
        assert pages.plain(window_gaps.filled(line["text"], STEPS, TEXT)) in page
        if "step" in line:
            assert f"](../steps/{line['step']}.md)" in page
    for line in one["avoid"]:
        assert html.escape(window_gaps.filled(line, STEPS, TEXT)) in page
    assert f'href="../../checklist/#ask={one["ask"]}"' in page
    for key in one["reading"]:
        entry = next(entry for entry in CONTENT["references"] if entry["id"] == key)
        assert html.escape(entry["url"]) in page
        assert TEXT["guide-kind-" + entry["kind"]] + ", read on " in page


def test_the_window_under_a_line_is_that_of_its_variant():
    page = MADE["questions/how-long-to-wait.md"]
    assert "**2 working days after the day they named**, on time until 5 working days after" in page
    assert "**7 days after the interview**, on time until 14 days after" in page


def test_how_long_is_usual_has_the_address_that_the_checklist_links_to():
    page = MADE["questions/how-long-to-wait.md"]
    usual = page[page.index("{ #usual }") : page.index("{ #countries }")]
    for figure in ("25.1 days", "nearly 26 days", "24.5 days"):
        assert figure in usual
    assert usual.count("National Association of Colleges and Employers") == 4
    assert html.escape(next(entry["limits"] for entry in CONTENT["references"] if entry["id"] == "nace-2023")) in usual


def test_every_way_into_the_checklist_is_asked_for_somewhere():
    wanted = load.read(ROOT / "content/fields.yml", [])["questions"]["fields"]["ask"]["allowed"]
    assert all("guide-ask-" + name in TEXT for name in wanted)
    assert '"../checklist/#ask=review"' in MADE["review.md"]


def test_the_index_names_every_question_with_its_answer_once():
    index = MADE["questions/index.md"]
    for name, one in ASKED.items():
        assert index.count(f"]({name}.md)") == 1
        assert pages.plain(window_gaps.filled(one["answer"], STEPS, TEXT)) in index
    assert [one["group"] for one in questions.ordered(CONTENT)] == sorted(
        (one["group"] for one in ASKED.values()), key=questions.GROUPS.index
    )


def test_a_step_leads_back_to_the_questions_that_lead_to_it():
    page = MADE["steps/close-the-file.md"]
    assert "](../questions/no-answer.md)" in page
    assert "](../questions/refused.md)" not in page


def test_every_claim_of_the_five_stands_on_the_page_of_the_sources_with_a_place_where_it_landed():
    page = MADE["sources.md"]
    assert len(CONTENT["claims"]) == 62
    landed = source_pages.landings(CONTENT)
    for claim in CONTENT["claims"]:
        item = re.search(rf'<li id="{claim["id"]}" markdown="span">(.*)</li>', page)
        assert item.group(1).startswith(pages.plain(claim["says"]))
        assert landed[claim["id"]], f"{claim['id']} landed nowhere"
        assert all(f"]({address})" in item.group(1) for _, address in landed[claim["id"]])


def test_a_claim_lands_wherever_it_is_answered():
    landed = dict(source_pages.landings(CONTENT))
    assert ("Write down what happened", "steps/write-down-what-happened.md") in landed["ts-04"]
    assert (TEXT["guide-review-title"], "review.md") in landed["ts-03"]
    assert len([1 for _, address in landed["ts-03"] if address == "review.md"]) == 1, (
        "once, and not for each of its questions"
    )
    assert ("A new date starts the wait again", "how-the-dates-are-worked-out.md#a-new-date-counts") in landed["fu-08"]
    assert ("How often to ask", "where-the-sources-differ.md#how-often-to-ask") in landed["fm-05"]
    assert ("They said no", "questions/refused.md") in landed["fc-16"]
    assert any(address.startswith("templates/") for _, address in landed["ts-12"]), "a letter"


def test_everything_that_was_read_stands_there_with_its_day_and_its_limits():
    page = MADE["sources.md"]
    assert page.count('<li id="') == len(CONTENT["claims"]) + len(CONTENT["references"])
    for entry in CONTENT["references"]:
        item = re.search(rf'<li id="{entry["id"]}" markdown="span">(.*)</li>', page).group(1)
        assert html.escape(entry["says"]) in item
        assert html.escape(entry.get("limits", "")) in item
        assert f"Read on {int(entry['seen'][8:])} " in item


def test_every_disagreement_stands_on_its_page_with_ours_and_how_sure_we_are():
    page = MADE["where-the-sources-differ.md"]
    assert page.count('<table class="differ">') == len(CONTENT["disagreements"])
    assert page.count(html.escape(TEXT["guide-ours"])) == len(CONTENT["disagreements"])
    for entry in CONTENT["disagreements"]:
        assert f"{{ #{entry['id']} }}" in page
        assert html.escape(entry["we"]) in page
    assert html.escape(TEXT["guide-differ-lead"]) in page, "that most of it is advice is said once, at the head"
    assert "Accountemps (Robert Half) (measured)" in page


def test_the_dates_page_says_every_window_of_every_step_from_the_parsed_moments():
    page = MADE[source_pages.DATES]
    for step in CONTENT["steps"]:
        drawn = html.render(dates_page.windows(step, TEXT))
        assert drawn in page
        assert drawn.count("<dl") == len({tuple(window_words.moments(variant, TEXT)) for variant in step["windows"]})
        for variant in step["windows"]:
            for _, label, said in window_words.moments(variant, TEXT):
                assert html.render([("dt", (), label), ("dd", (), said)]) in drawn
    for rule in CONTENT["rules"]:
        assert f"{{ #{rule['id']} }}" in page


def test_what_they_say_is_read_by_the_rules_themselves():
    page = MADE[source_pages.DATES]
    table = page[page.index('<table class="figures readings">') : page.index("</table>")]
    rows = re.findall(r'<th scope="row">“(.*?)”</th><td>(.*?)</td><td>(.*?)</td>', table)
    said = {words: (first, last) for words, first, last in rows}
    assert said["Friday"] == ("", "Friday 6 March")
    assert said["Next week"] == ("Monday 9 March", "Friday 13 March")
    assert said["Two to three weeks"] == ("Tuesday 17 March", "Tuesday 24 March")
    assert said["Soon"] == ("", TEXT["guide-readings-none"])
    assert len(said) == len(next(rule for rule in CONTENT["rules"] if "readings" in rule)["readings"]["said"])


def test_the_window_that_a_step_s_own_page_shows_comes_first():
    drawn = html.render(dates_page.windows(STEPS["thank-you"], TEXT))
    assert drawn.index(TEXT["guide-as-a-rule"]) < drawn.index("2 to 3 hours") < drawn.index("If they decide today")
    drawn = html.render(dates_page.windows(STEPS["ask-for-news"], TEXT))
    assert drawn.index("If they named a day") < drawn.index("If they named no day")


def test_the_review_sheet_has_every_question_in_order_with_lines_to_write_on():
    page = MADE["review.md"]
    places = [page.index(html.escape(one["question"])) for one in CONTENT["review"]]
    assert places == sorted(places)
    assert page.count('class="rule"') == 2 * len(CONTENT["review"])
    assert "](../review.md)" in MADE["steps/review-yourself.md"]


NAMES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {name: number for number, name in enumerate(NAMES, 1)}
COUNTED = re.compile(
    r"\b([a-z]+|[0-9]+)(?: to ([a-z]+|[0-9]+))? (working days?|business days?|days?|hours?|weeks?|months?)\b"
)
DAYS = {"week": 7, "month": 30}


def counted(prose: str) -> set:
    """`(number, unit)` of every length of time that the prose names in figures or in words."""
    found = set()
    for first, second, unit in COUNTED.findall(prose.lower()):
        for word in (first, second):
            number = NUMBERS.get(word) or (int(word) if word.isdigit() else 1 if word == "a" and unit in DAYS else 0)
            if number:
                bare = unit.rstrip("s")
                found.add(
                    (number * DAYS[bare], "days")
                    if bare in DAYS
                    else (number, "working" if "ing" in bare else bare + "s")
                )
    return found


def windows_of(step: dict) -> set:
    """The same of the step's windows; a count after another moment also counts from where that one counts."""
    found = set()
    for variant in step["windows"]:
        for name in ("opens", "best", "by", "until"):
            if name in variant:
                moment = phrases.resolved(variant, name)
                found.add((moment["count"], moment["unit"]))
                found.add((7, "days") if moment["weekly"] else (moment["count"], moment["unit"]))
    return found


LIMITED = (
    # why                               figures                                  what is said
    ("one limit for all", [("A", "it is old."), ("B", "it is old.")], ["About these figures: it is old."]),
    (
        "two limits name their sources",
        [("A", "it is old."), ("B", "it is small."), ("A", "it is old.")],
        ["About the figures from A: it is old.", "About the figures from B: it is small."],
    ),
    ("a source without any is no part", [("A", "it is old."), ("C", "")], ["About the figures from A: it is old."]),
    (
        "two sources with the same",
        [("A", "it is old."), ("B", "it is old."), ("C", "")],
        ["About the figures from A and B: it is old."],
    ),
    ("none at all", [("C", "")], []),
)


@pytest.mark.parametrize(("figures", "said"), [row[1:] for row in LIMITED], ids=[row[0] for row in LIMITED])
def test_a_limit_says_whose_figures_it_is_about(figures, said):
    entries = [{"by": by, **({"limits": limits} if limits else {})} for by, limits in figures]
    assert questions.limits(entries, TEXT) == said


def test_lengths_of_time_are_found_in_words_and_in_figures():
    assert counted("Two to three hours, 5 working days, a week, after three months") == {
        (2, "hours"),
        (3, "hours"),
        (5, "working"),
        (7, "days"),
        (90, "days"),
    }


# “two days to a business week” is what others give; the day after is what a plan takes for a promise without a day
FROM_OTHERS = {"decide": {(2, "days")}, "keep-your-word": {(1, "working")}}


@pytest.mark.parametrize("name", sorted(STEPS))
def test_the_reasons_beside_the_dates_name_no_other_number_than_the_windows_have(name):
    step = STEPS[name]
    assert counted(step["why"]) - windows_of(step) - FROM_OTHERS.get(name, set()) == set()


@pytest.mark.parametrize("entry", CONTENT["disagreements"], ids=lambda entry: entry["id"])
def test_what_we_do_where_they_differ_names_no_other_number_than_the_windows_have(entry):
    known = set()
    for step in entry["steps"]:
        known |= windows_of(STEPS[step])
    assert counted(entry["we"]) - known == set()


@pytest.mark.parametrize("part", pages.parts(CONTENT), ids=lambda part: part["id"])
def test_what_a_part_is_about_names_no_other_number_than_its_steps_have(part):
    known = set()
    for step in part["steps"]:
        known |= windows_of(step)
    assert counted(part["about"]) - known == set()
    rules = [rule["text"] for rule in CONTENT["rules"] if rule.get("part") == part["id"] and "“" not in rule["text"]]
    assert counted(" ".join(rules)) - known == set()


# templates for one situation, and the questions to which they belong: no other page offers them
ONE_SITUATION = {
    "thanks-inside": ["internal-post"],
    "thanks-to-a-panel": ["panel-interview"],
    "thanks-after-a-second-interview": ["second-interview"],
    "thanks-after-a-phone-screen": ["phone-screen"],
    "thanks-through-the-agency": ["agency"],
    "asking-through-the-agency": ["agency"],
    "job-on-hold": ["job-on-hold"],
    "moving-the-next-round": ["moving-the-next-round"],
    "negotiating": ["pay-and-terms"],
}


@pytest.mark.parametrize("name", sorted(ONE_SITUATION))
def test_words_for_one_situation_stand_on_its_question_and_on_no_other(name):
    assert [one["id"] for one in questions.ordered(CONTENT) if name in one["templates"]] == ONE_SITUATION[name]


def test_what_an_answer_asks_for_today_is_said_of_each_answer_and_of_no_other():
    """Of a part's steps, those that are best on the day of the news: the sentence above the part names each of them."""
    today = {one["needs"] for one in CONTENT["steps"] if one.get("needs") and one["when"][0]["best"] == "heard"}
    assert today == {"next-round", "offer", "withdrawn"}, "guide-about-the-answer says which answers need a line today"
    assert "An invitation or an offer needs a line from you today" in TEXT["guide-about-the-answer"]


@pytest.mark.parametrize("name", sorted(STEPS))
def test_that_the_dates_are_ours_is_said_once(name):
    assert MADE[f"steps/{name}.md"].count("our own choice") <= 1
