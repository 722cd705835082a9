"""The benchmark of promises: what an answer is worth, and the page that is made of the counts."""

import pytest

from checklist.site.content import load
from checklist.site.guide import readers_page
from checklist.views import html
from tests.conftest import ROOT
from tests.views import reading
from tools.promises import judging

CONTENT = load.load(ROOT / "content")[0]
VERDICTS = (
    # why                                          accepted last days        answer                        verdict
    ("the accepted day", "2026-03-13", ["2026-03-09", "2026-03-13"], "right"),
    ("one of several", "2026-03-12|2026-03-13", ["2026-03-12", "2026-03-12"], "right"),
    ("the Sunday behind it", "2026-03-13", ["2026-03-09", "2026-03-15"], "right"),
    ("the Monday behind it", "2026-03-13", ["2026-03-09", "2026-03-16"], "wrong"),
    ("none found", "2026-03-13", None, "missed"),
    ("days to choose from", "2026-03-13", "asked", "asked"),
    ("a day, where refusing is as good", "2026-03-13|refuse", ["2026-03-13", "2026-03-13"], "right"),
    ("refused, where that is as good", "2026-03-13|refuse", None, "right"),
    ("another day, where refusing is as good", "2026-03-13|refuse", ["2026-03-20", "2026-03-20"], "wrong"),
    ("no promise, and none found", "none|refuse", None, "left"),
    ("no promise, and asked", "refuse", "asked", "left"),
    ("no promise, and a day found", "none", ["2026-03-13", "2026-03-13"], "mistaken"),
)


@pytest.mark.parametrize(
    ("accepted", "answer", "verdict"), [row[1:] for row in VERDICTS], ids=[row[0] for row in VERDICTS]
)
def test_an_answer_is_worth(accepted, answer, verdict):
    assert judging.verdict({"expected_last": accepted}, answer) == verdict


def test_every_reader_answered_the_same_phrases_and_ours_gave_no_wrong_day():
    entries = CONTENT["readers"]
    for name in readers_page.SETS:
        own = [one for one in entries if one["set"] == name]
        assert len(own) == 7
        assert len({readers_page.phrases(one) for one in own}) == 1
        assert (own[0]["title"], own[0]["wrong"], own[0]["mistaken"]) == ("After the Interview", 0, 0)


def test_the_table_has_each_count_in_its_column():
    drawn = reading.tree(html.render(readers_page.table(CONTENT["readers"][:2], CONTENT["words"])))
    rows = [[cell.text() for cell in row.all("td")] for row in drawn.all("tr")]
    assert rows[1:] == [[str(one[name]) for name in readers_page.COLUMNS] for one in CONTENT["readers"][:2]]
    assert [cell.text() for cell in drawn.all("th", scope="col")][1:] == [
        "Right",
        "Asked",
        "Not read",
        "Wrong day",
        "Left alone",
        "Made up",
    ]
