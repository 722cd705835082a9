"""All journeys, with the clock moved from day 0 to day 30: what the page says of each day, and what is never so."""

import pytest

from checklist.rules import days, facts
from tests.journeys import lives, telling

ASKING = ("ask-for-news", "ask-once-more")
NOBODY_HAS_TO = (
    "Send one example",
    "Follow the company",
    "Apply elsewhere",
    "Ask what happens next",
    "Take the names",
    "Say that you want the job",
)


@pytest.fixture(scope="module")
def journeys():
    """Each journey's lines, and every page that was seen on the way."""
    found = []
    for journey in lives.JOURNEYS:
        pages = []
        found.append((journey[0], telling.told(journey, pages), pages))
    return found


def test_every_journey_reads_as_it_was_read_and_found_right(journeys):
    said = telling.as_text([lines for _, lines, _ in journeys])
    assert said == telling.FILE.read_text(encoding="utf-8"), "read the difference; `python -m tests.journeys` writes it"


HELD = "CALM Is your interview over?"


def awaited(page: dict) -> list:
    """The titles of what somebody else waits for from this page's employer, from the data of all plans."""
    plans = page["document"]["plans"]
    own = next((one for one in plans if one["id"] == page["plan"]), None)
    found = []
    for plan, made in zip(plans, page["timeline"]["plans"], strict=True):
        theirs = page["screen"] == "agenda" or facts.same_company(plan, own) or plan is own
        for row in made["rows"]:
            to_do = row["state"] in ("open", "late") and not row["projected"] and not row["optional"]
            of_offer = row["about"] and (page["screen"] == "agenda" or page["plan"] in (row["about"], plan["id"]))
            if to_do and ((theirs and row["contact"]) or of_offer):
                ended = plan["outcome"]["kind"] in ("rejection", "silence", "cancelled", "withdrawn")
                pointless = row["step"] in ("thank-you", "keep-your-word") and ended
                taken = row["phase"] == "asking" and facts.accepted_on(plans)
                told = row["step"] == "acknowledge-the-offer" and facts.accepted_day(plan)
                if not pointless and not told and not taken:
                    found.append(row["title"])
    return found


def test_what_somebody_waits_for_stands_first_wherever_it_is_open(journeys):
    seen = held = 0
    for name, _, pages in journeys:
        for page in pages:
            waits = awaited(page)
            if page["first"] == HELD:
                # nobody has said yet that it is over, so nobody waits for what comes after it
                held += 1
                assert {row.partition(" ")[0] for row in waits} <= {"Thank"}, (name, page["now"], waits)
            elif waits:
                seen += 1
                assert page["first"].startswith("NOW "), (name, page["now"], page["plan"], waits)
                assert page["first"].endswith(tuple(waits)), (name, page["now"], page["plan"], page["first"], waits)
    assert seen > 500
    assert held == 2


def test_what_nobody_has_to_do_is_never_red(journeys):
    for name, _, pages in journeys:
        for page in pages:
            red = [title for title in page["red"] if title.startswith(NOBODY_HAS_TO)]
            assert not red, (name, page["now"])
            assert not (page["loud"] and page["first"].startswith(tuple("NOW " + one for one in NOBODY_HAS_TO)))


def test_silence_is_spoken_of_where_there_was_silence(journeys):
    seen = 0
    for name, _, pages in journeys:
        for page in [one for one in pages if one["screen"] == "plan"]:
            plan = next(one for one in page["document"]["plans"] if one["id"] == page["plan"])
            asked = [facts.done_day(plan, key) for key in ASKING]
            answered = asked[0] and max([days.parse_date(one["on"]) for one in plan["promises"]] or [0]) >= asked[0]
            if "no third time" in page["words"]:
                seen += 1
                assert all(asked), (name, page["now"])
            if "without an answer" in page["words"] or "You have asked, and a question" in page["words"]:
                assert asked[0], (name, page["now"])
                assert not answered, (name, page["now"])
    assert seen


def test_what_could_not_be_read_is_said_on_every_day_until_it_is_told(journeys):
    name, _, pages = next(one for one in journeys if one[0] == "what they said cannot be read")
    asked = [page for page in pages if page["now"] < "2026-03-25T18"]
    assert len(asked) > 15
    for page in asked:
        assert "after the board has met" in page["facts"], (name, page["now"])
        assert not [title for title in page["open"] + page["red"] if title.startswith("Ask once")], page["now"]
