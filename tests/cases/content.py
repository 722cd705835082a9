"""The bundle of the real content/, put here by whoever runs the cases, on either interpreter."""

BUNDLE = {}
# the steps that were there when the tables were counted by hand: a step that is new changes none of them
COUNTED = (
    "accept-the-next-round acknowledge-the-offer answer-graciously ask-about-the-terms ask-an-insider "
    + "ask-for-feedback ask-for-news ask-once-more ask-what-happens-next close-the-file collect-names "
    + "decide decline-respectfully follow-the-company keep-applying keep-your-word knock-again "
    + "prepare-new-questions refresh-your-profile research-again restart-the-search review-yourself "
    + "say-you-are-interested send-one-example tell-the-others thank-you write-down-what-happened"
).split(" ")


def words() -> dict:
    """The words of the interface with those that come later: for writing a note, and for keeping a plan elsewhere."""
    own = dict(BUNDLE["words"])
    own.update(BUNDLE["letters"]["words"])
    own.update(BUNDLE["keep"]["words"])
    return own


def templates() -> list:
    """The templates with what each gap asks."""
    return BUNDLE["letters"]["templates"]


def counted() -> dict:
    """The bundle with no other steps than those that the tables were counted with."""
    own = dict(BUNDLE)
    own["steps"] = [step for step in BUNDLE["steps"] if step["id"] in COUNTED]
    return own
