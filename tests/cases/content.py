"""The bundle of the real content/, put here by whoever runs the cases, on either interpreter."""

BUNDLE = {}


def words() -> dict:
    """The words of the interface with those that come later: for writing a note, and for keeping a plan elsewhere."""
    own = dict(BUNDLE["words"])
    own.update(BUNDLE["letters"]["words"])
    own.update(BUNDLE["keep"]["words"])
    return own


def templates() -> list:
    """The templates with what each gap asks."""
    return BUNDLE["letters"]["templates"]
