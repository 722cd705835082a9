"""The guide's pages as they are made from the content."""
# ruff: noqa: E501 (tables are read across)

import pytest

from checklist.rules import phases, phrases
from checklist.site.content import load, notation, window_words
from checklist.site.guide import markdown, pages, sources_block, window_drawings
from checklist.views import html
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
TEXT = CONTENT["words"]
MADE = pages.pages(CONTENT)
STEPS = {step["id"]: step for step in CONTENT["steps"]}

PLAIN = (
    # why                                  prose                        as Markdown
    ("a star is a star", "5 * 3", "5 \\* 3"),
    ("a bracket is no link", "[you](there)", "\\[you\\]\\(there\\)"),
    ("an angle is no tag", "a < b & c", "a &lt; b &amp; c"),
    ("a hash at the front is no heading", "# 1", "\\# 1"),
    ("folded lines are one", "one\n  two", "one two"),
)

VARIANT = {
    "opens": "2 hours after end",
    "best": "3 hours after end",
    "by": "24 hours after end",
    "until": "48 hours after end",
}

PLACED = (
    # why                                          what is other                                         gives
    (
        "hours from the end lie on one scale",
        {},
        {"opens": 2, "best": 3, "by": 24, "until": 48, "anchor": "end", "unit": "hours"},
    ),
    (
        "what never ends has no last moment",
        {"until": ""},
        {"opens": 2, "best": 3, "by": 24, "anchor": "end", "unit": "hours"},
    ),
    (
        "a moment may count from an earlier one",
        {"opens": "7 days after interview", "best": "opens", "by": "6 days after opens", "until": "by"},
        {"opens": 7, "best": 7, "by": 13, "until": 13, "anchor": "interview", "unit": "days"},
    ),
    ("working days and days are not drawn on one", {"by": "2 working days after interview"}, {}),
    ("two anchors are not drawn on one", {"by": "24 hours after heard"}, {}),
    ("a day that has no length is not drawn", dict.fromkeys(VARIANT, "heard"), {}),
)


def parsed(other):
    return {name: notation.parse(words) for name, words in {**VARIANT, **other}.items() if words}


@pytest.mark.parametrize(("prose", "gives"), [row[1:] for row in PLAIN], ids=[row[0] for row in PLAIN])
def test_prose_is_said_as_it_stands(prose, gives):
    assert markdown.plain(prose) == gives


@pytest.mark.parametrize(("other", "gives"), [row[1:] for row in PLACED], ids=[row[0] for row in PLACED])
def test_a_window_on_one_scale(other, gives):
    assert window_drawings.placed(parsed(other)) == gives


def test_a_strip_is_thin_then_solid_then_open():
    drawn = html.render(window_drawings.strip(window_drawings.placed(parsed({})), 48, "said"))
    assert 'class="on" d="M20.0 7.0H240.0v10H20.0z"' in drawn
    assert 'class="still" d="M240.0 7.5H479.0v9H240.0z"' in drawn
    assert 'role="img" aria-label="said"' in drawn


def test_every_step_has_its_page_and_every_part_and_question_its_own():
    steps = {f"steps/{name}.md" for name in STEPS} | {f"{phase}/index.md" for phase in phases.PHASES}
    asked = {f"questions/{one['id']}.md" for one in CONTENT["questions"]} | {"questions/index.md"}
    behind = {
        "how-the-dates-are-worked-out.md",
        "where-the-sources-differ.md",
        "sources.md",
        "review.md",
        "how-readers-compare.md",
        "privacy.md",
    }
    assert steps | asked | behind == {path for path in MADE if not path.startswith("templates/")}
    assert min(len(steps) - 10, len(asked)) > 20, "what is compared is there"


def test_the_navigation_names_every_page_once():
    named = []
    for entry in pages.nav(CONTENT):
        for one in entry.values() if isinstance(entry, dict) else [entry]:
            named += one if isinstance(one, list) else [one]
    assert sorted(named) == sorted([*MADE, "index.md", "checklist.md", "public-holidays.md"])


@pytest.mark.parametrize("name", sorted(STEPS))
def test_a_step_s_page_says_all_that_its_file_says(name):
    step, page = STEPS[name], MADE[f"steps/{name}.md"]
    for sentence in [step["title"], step["what"], step["why"], *step.get("notes", [])]:
        assert markdown.plain(sentence) in page
    for sentence in [*step["do"], *step["avoid"]]:
        assert html.escape(sentence) in page
    claimed = {claim["source"] for claim in CONTENT["claims"] if claim["id"] in step.get("answers", [])}
    assert all(html.escape(source["title"]) in page for source in CONTENT["sources"] if source["id"] in claimed)
    for _, label, said in window_words.moments(phrases.early_variant({"when": step["windows"]}), TEXT):
        assert html.render([("dt", (), label), ("dd", (), said)]) in page


def test_every_variant_of_a_window_is_said():
    said = window_words.variants(STEPS["thank-you"], TEXT)
    assert [head for head, _ in said] == [
        "If the time is not known",
        "If they decide today",
        "If they decide today and the time is not known",
    ]
    assert (
        said[1][1]
        == "from the end of the interview, best 1 hour after it ends, on time until 2 hours, late, still fine until 24 hours."
    )


def test_variants_with_the_same_dates_are_said_once_under_both_conditions():
    said = window_words.variants(STEPS["ask-once-more"], TEXT)
    assert [head for head, _ in said] == [
        "If they have named a new day since, or if the day they named is still to come and these dates are later"
    ]


def test_a_roll_and_the_later_of_two_are_said():
    said = window_words.moments(STEPS["close-the-file"]["windows"][0], TEXT)
    assert (
        said[0][2]
        == "14 days after you ask once more, or 14 days after the day they named where that is later, or the next working day"
    )


def test_where_the_sources_differ_ours_stands_last():
    lines = "\n".join(sources_block.differing(STEPS["thank-you"], CONTENT))
    table = lines[: lines.index("</details>")]
    assert (
        table.count("<tr>")
        == len(next(entry for entry in CONTENT["disagreements"] if entry["id"] == "when-to-thank")["each"]) + 1
    )
    assert table.rindex(TEXT["guide-ours"]) > table.rindex("strip--them")
    shown = lines[: lines.index("<details")]
    assert (shown.count("<tr>"), shown.count("<svg")) == (1, 1), "folded to the first drawing"


def test_on_paper_the_sources_are_one_line_each_where_they_are_folded_on_the_screen():
    made = "\n".join(sources_block.listed({"five-musts"}, {"uc-davis-after", "rebondir-fr"}, "2026-11-25", CONTENT))
    assert (
        '<p class="print-only small" data-search-exclude="">1 of the five guides: 5 Things You Must Do After A Job Interview.</p>'
        in made
    )
    assert "2 other sources: UC Davis Graduate School of Management; Rebondir." in made
    cited = sources_block.listed({"three-steps"}, set(), "2026-11-25", CONTENT)
    assert any("1 of the five guides: 3 Important Steps AFTER Your Job Interview." in line for line in cited), (
        "without its link"
    )


def test_a_source_says_only_what_is_known_of_it():
    assert html.render(sources_block.cited({"id": "x", "title": "A < B"})) == "A &lt; B"
    assert (
        html.render(sources_block.cited({"id": "x", "title": "A", "url": "https://a.example/", "year": 2021}))
        == '<a href="https://a.example/" rel="noreferrer">A</a>, 2021'
    )
