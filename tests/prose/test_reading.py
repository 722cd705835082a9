"""How hard the pages are to read: sentence by sentence, and as a school year."""

import pytest

from tools.prose import reading

SPLIT = (
    # why                                     HTML                                                        sentences
    ("a paragraph of two", "<p>One is. Two are.</p>", ["One is.", "Two are."]),
    ("a quotation ends with its mark", "<p>They say “Soon.” We wait.</p>", ["They say “Soon.”", "We wait."]),
    ("a label is no sentence", "<ul><li>Jo Adeyemi</li><li>Ask once.</li></ul>", ["Ask once."]),
    ("a figure's point ends nothing", "<p>It took 25.1 days.</p>", ["It took 25.1 days."]),
    ("windows are no prose", '<div class="windows"><p>From then.</p></div><p>Go.</p>', ["Go."]),
    ("citations are no prose", '<h2 id="sources">S</h2><p>One.</p><h2 id="x">X</h2><p>Two.</p>', ["Two."]),
    ("a line break ends a line", "<p>Dear Ms Calder,<br>Thank you.</p>", ["Thank you."]),
)


@pytest.fixture(scope="module")
def found():
    """The sentences of every page."""
    return {page: reading.sentences(html) for page, html in reading.every_page().items()}


@pytest.mark.parametrize(("html", "sentences"), [row[1:] for row in SPLIT], ids=[row[0] for row in SPLIT])
def test_a_page_as_sentences(html, sentences):
    assert reading.sentences(html) == sentences


def test_a_hard_page_is_found_hard():
    hard = "Subsequent communication regarding organisational recruitment necessitates considerable deliberation."
    assert reading.measured({"hard": [hard], "plain": ["Ask them once."]})["hard"]["grade"] > reading.MOST


def test_no_page_is_above_the_ninth_grade(found):
    measured = reading.measured(found)
    assert len(measured) > 40
    above = [f"{page}: grade {one['grade']}" for page, one in measured.items() if one["grade"] > reading.MOST]
    assert not above, "\n".join(above)


def test_no_sentence_is_longer_than_a_breath(found):
    long = [
        f"{page}: {reading.words(sentence)} words, {reading.LONGEST} would be right: {sentence}"
        for page, each in found.items()
        for sentence in each
        if reading.words(sentence) > reading.LONGEST
    ]
    assert not long, "\n".join(long)


def test_what_to_do_about_a_step_is_read_in_a_minute():
    long = {page: words for page, words in reading.steps().items() if words > reading.MINUTE}
    assert not long, f"{reading.MINUTE} words are a minute"
