"""Remarks on the browser's interpreter: the same as here."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checklist.notes import remarks
from checklist.plan import shape
from tests.cases import content
from tests.tables import letters

WORDS = st.sampled_from(
    [
        "Dear",
        "Mary",
        "Shaw",
        "Marry",
        "Łukasz",
        "Lukasz",
        "Müller",
        "Mueller",
        "the",
        "Acme",
        "Harrow",
        "St",
        "Street",
        "move",
        "moving",
        "laboratory",
        "just",
        "checking",
        "in",
        "[gap]",
        "{gap",
        "}",
        "a",
        "an",
        "you",
        "said",
        "attached",
        "O’Hara",
        "é",
        "e\u0301",
        "東京",
        "🙂",
        "\u00a0",
        "“",
        "”",
        "…",
        "—",
        "-",
        "Ms",
        "Dr.",
        "Will",
        "will",
        "___",
        "<b>",
        "'s",
        "’",
    ]
)
ENDS = st.sampled_from([" ", " ", " ", "\n", "\n\n", ". ", ", ", "! ", "\r\n", ""])
texts = st.lists(st.tuples(WORDS, ENDS), max_size=40).map(lambda pairs: "".join(word + end for word, end in pairs))
names = st.lists(WORDS, max_size=3).map(" ".join)


@st.composite
def plans(draw):
    """A plan with some people, a company, things owed, and notes to them."""
    people = [
        {"id": f"p{number}", "name": draw(names), "detail": draw(names)} for number in range(draw(st.integers(1, 3)))
    ]
    channels = st.sampled_from(["", "email", "handwritten", "phone"])
    kept = {
        key: {"channel": draw(channels), "subject": draw(names), "text": draw(texts)}
        for key in [*[f"thank-you:{one['id']}" for one in people], "ask-for-news", "keep-your-word:o1"]
    }
    own = {
        "id": "a",
        "interview": {"date": "2026-03-05"},
        "company": draw(names),
        "role": draw(names),
        "people": people,
        "notes": kept,
    }
    return shape.read_plan({**own, "owed": [{"id": "o1", "what": draw(names)}]}, content.BUNDLE["words"])[0]


def test_both_interpreters_remark_on_the_same(micropython):
    seen = set()

    @settings(suppress_health_check=[HealthCheck.too_slow])
    @given(plans())
    def agree(plan):
        for key in plan["notes"]:
            here = remarks.note(plan, key, content.words(), [plan])
            seen.update(one["id"] for one in here)
            assert letters(
                micropython.ask("checklist.notes.remarks.note", plan, key, content.words(), [plan])
            ) == letters(here)

    agree()
    assert len(seen) >= 5
