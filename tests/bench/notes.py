"""A long note against four others, as the checks read it at every pause of the typing: built by the bench and the tests."""

from tests.cases import content, remarks

SENTENCE = "What you said about the move to the new laboratory number {number} has stayed with me since, Mary, and Acme too. "


def plan() -> dict:
    """A plan of five people, with a note of 200 words for each that shares a little with the others."""
    people = [{"id": f"p{number}", "name": f"Mary{'abcdef'[number]} Shaw", "detail": "the move"} for number in range(5)]
    notes = {}
    for number in range(5):
        said = [SENTENCE.format(number=number * 100 + place) for place in range(10)]
        text = "Dear Mary,\n\n" + "".join(said) + "\n\nWith kind regards,\nAnna Petrie"
        notes[f"thank-you:p{number}"] = {"channel": "email", "subject": "Thank you", "text": text}
    return {**remarks.ACME, "people": people, "notes": notes}


def words(text: str) -> int:
    """How many words the note has."""
    return len(text.split())


assert content
