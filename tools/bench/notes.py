"""A plan of five people, each with a note of 200 words that shares a little with the others, to be measured."""

from tests.cases import remarks

SENTENCE = "What you said of the move to the new laboratory, number {number}, has stayed with me, Mary, and Acme too. "


def plan() -> dict:
    """The plan, as a file has it."""
    people, notes = [], {}
    for number in range(5):
        people.append({"id": f"p{number}", "name": f"Mary{'abcdef'[number]} Shaw", "detail": "the move"})
        said = "".join(SENTENCE.format(number=number * 100 + place) for place in range(10))
        text = "Dear Mary,\n\n" + said + "\n\nWith kind regards,\nAnna Petrie"
        notes[f"thank-you:p{number}"] = {"channel": "email", "subject": "Thank you", "text": text}
    own = {"id": "a", "interview": {"date": "2026-03-05", "ends": "14:30"}, "people": people, "notes": notes}
    return {**remarks.ACME, **own}
