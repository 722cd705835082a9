"""The bundle of the real content/, put here by whoever runs the cases, on either interpreter."""

BUNDLE = {}


def words() -> dict:
    """The words of the interface with those for writing a note, as the page has them once a note is opened."""
    own = dict(BUNDLE["words"])
    own.update(BUNDLE["letters"]["words"])
    return own


def templates() -> list:
    """The templates with what each gap asks."""
    return BUNDLE["letters"]["templates"]
