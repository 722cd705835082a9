"""One sheet of paper: six people, five interviews, a full review, long names; the outcome; the size of the type."""

import pytest

from tests.browser import checklist as desk
from tests.cases import content

LONG = "The Worshipful Company of Long-Named Employers Limited"
ROLE = "Senior Officer for Public Communication and Engagement"
NAMES = (
    "Professor Dr. Wolfeschlegelsteinhausen-Bergerdorff",
    "Maria del Carmen Fernández-Villaverde y Rodríguez",
    "Oluwaseun Adebayo-Ogunlesi",
    "Krzysztof Brzęczyszczykiewicz",
    "Mary Shaw",
    "Tom Reed",
)
SIX = [{"id": f"p{place}", "name": name} for place, name in enumerate(NAMES, 1)]
OWED = [{"id": "o1", "what": "two references and the certificate of the course", "due": "2026-03-09"}]
THANKED = {f"thank-you:p{place}": {"state": "done", "at": "2026-03-05T17:00"} for place in range(1, 7)}
FIRMS = ("acme", "beta", "gamma", "delta")
FIVE = {f"plan_{name}": {"id": name, "company": name.title(), "owed": OWED} for name in FIRMS}
FIVE["plan_long"] = {"id": "long", "company": LONG, "role": ROLE, "owed": OWED}
SIZES = ("A4", "Letter")
CASES = (
    # why                                   now                 place            plans
    ("day 0", "2026-03-05T17:00", "", {"plan_k3f9": {}}),
    ("between", "2026-03-10T09:00", "", {"plan_k3f9": {"steps": THANKED}}),
    (
        "six people with long names",
        "2026-03-05T17:00",
        "",
        {"plan_k3f9": {"company": LONG, "role": ROLE, "people": SIX, "owed": OWED}},
    ),
    (
        "six people thanked",
        "2026-03-12T17:00",
        "",
        {"plan_k3f9": {"company": LONG, "role": ROLE, "people": SIX, "owed": OWED, "steps": THANKED}},
    ),
    (
        "an offer",
        "2026-03-12T09:00",
        "",
        {"plan_k3f9": {"outcome": {"kind": "offer", "heard": "2026-03-11"}, "people": SIX}},
    ),
    ("five interviews", "2026-03-06T09:00", "#agenda", FIVE),
    ("five interviews, later", "2026-03-17T09:00", "#agenda", FIVE),
    (
        "a long promise",
        "2026-03-05T17:00",
        "",
        {"plan_k3f9": {"people": SIX, "promises": [{"said": "we will be in touch " * 12, "on": "2026-03-05"}]}},
    ),
    ("nothing told", "2026-03-05T17:00", "", {}),
)


def opened(visit, now, place, plans, **options):
    reader = visit(now=now, **options)
    desk.keep(reader, **{name: desk.stored(**own) for name, own in plans.items()})
    reader.go("checklist/" + place)
    return desk.begun(reader.page)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_it_is_one_sheet_and_every_step_is_on_it(visit, case):
    page = opened(visit, *case[1:])
    titles = page.locator("#sheet tbody th b").all_text_contents()
    assert titles
    for size in SIZES:
        pdf = desk.sheet(page, size)
        assert len(pdf.pages) == 1, size
        # words that break at a line's end lose the space there
        paper = desk.words(pdf).replace(" ", "")
        for title in titles:
            assert title.replace(" ", "") in paper, (size, title)


@pytest.mark.parametrize("length", [0, 1, 4])
def test_a_review_is_one_sheet(visit, length):
    said = "I said too much about the old job and too little of what I would do here. " * length
    answers = {one["id"]: said for one in content.BUNDLE["review"]}
    page = opened(visit, "2026-03-06T09:00", "#review/k3f9", {"plan_k3f9": {"review": answers}})
    for size in SIZES:
        assert len(desk.sheet(page, size).pages) == 1, size


def measured(page) -> dict:
    """The size of the type in points, the sheet's height and that of the room for notes in millimetres, on Letter."""
    page.set_viewport_size({"width": 711, "height": 973})  # what the margins leave of it
    page.emulate_media(media="print")
    return page.evaluate("""() => {
      const [sheet, lines] = [document.getElementById("sheet"), document.querySelector(".sheet__lines")];
      const high = (each) => each.getBoundingClientRect().height / 96 * 25.4;
      return { type: parseFloat(getComputedStyle(sheet).fontSize) * 0.75, sheet: high(sheet), notes: high(lines) };
    }""")


def test_type_is_large_where_there_is_room_and_lines_for_notes_fill_the_page(visit):
    plans = {"plan_k3f9": {"outcome": {"kind": "rejection", "heard": "2026-03-11"}, "steps": THANKED}}
    found = measured(opened(visit, "2026-03-12T09:00", "", plans))
    assert round(found["type"], 1) == 11
    assert 250 < found["sheet"] < 258
    assert found["notes"] > 45


def test_settled_rows_and_what_is_to_come_give_up_their_second_line_before_the_type_gets_smaller(visit):
    page = opened(visit, "2026-03-09T09:00", "", {"plan_k3f9": {"steps": THANKED}})
    rows = page.locator("#sheet tbody tr")
    short = rows.evaluate_all("rows => rows.map((row) => [row.id, row.className])")
    asking = ["paper-ask-for-news", "paper-ask-once-more", "paper-close-the-file"]
    assert [key for key, kind in short if kind] == ["paper-thank-you:p1", "paper-thank-you:p2", *asking]
    assert round(measured(page)["type"], 1) == 11


def test_the_sheet_says_the_outcome_and_not_what_is_over(visit):
    plans = {"plan_k3f9": {"outcome": {"kind": "rejection", "heard": "2026-03-11"}, "steps": THANKED}}
    page = opened(visit, "2026-03-12T09:00", "", plans)
    paper = desk.words(desk.sheet(page))
    assert "They answered They chose somebody else. Wednesday 11 March 2026." in paper
    for piece in ("end of next week", "They called", "If they name a new day", "Their move", "Ask once"):
        assert piece not in paper
    before = desk.words(desk.sheet(opened(visit, "2026-03-09T09:00", "", {"plan_k3f9": {}})))
    for piece in ("end of next week", "They called", "If they name a new day", "Their move", "Ask once"):
        assert piece in before


def test_the_sheet_says_which_days_are_free_where_the_person_chose_them(visit):
    page = opened(visit, "2026-03-05T17:00", "", {"plan_k3f9": {"weekend": "fri sat"}})
    assert "Working days England, without Friday and Saturday" in desk.words(desk.sheet(page))
