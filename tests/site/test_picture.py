"""The pictures for links and home screens: of the right size, of the site's colours, the same each time."""

import io

import pytest
from PIL import Image

from checklist.site.browser import picture
from tests.conftest import ROOT

FONT = ROOT / "build/vendor/literata.woff2"


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def test_the_same_words_give_the_same_picture_and_others_another():
    one = picture.linked(FONT, "A name", "A title", "A sentence.")
    assert one == picture.linked(FONT, "A name", "A title", "A sentence.")
    assert one != picture.linked(FONT, "A name", "A title", "Another sentence.")
    assert opened(one).size == (1200, 630)
    assert len(one) < 200_000
    colours = {colour for _, colour in opened(one).getcolors(1 << 20)}
    assert {tuple(bytes.fromhex(one[1:])) for one in (picture.PAPER, picture.INK, picture.ACCENT)} <= colours


def test_words_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="would be right"):
        picture.linked(FONT, "A name", "A title that goes on and on and on, and then goes on for longer still", "A b.")


def test_the_mark_on_a_home_screen_is_whole():
    image = opened(picture.touch())
    assert image.size == (180, 180)
    paper = tuple(bytes.fromhex(picture.PAPER[1:]))
    edge = [image.getpixel((place, side)) for place in range(180) for side in (0, 20, 159, 179)]
    assert set(edge) == {paper}
    assert image.getpixel((62, 58)) == tuple(bytes.fromhex(picture.ACCENT[1:])), "the disc is filled"
    assert image.getpixel((118, 122)) == paper, "the ring is open"


def test_the_site_has_the_pictures_that_the_words_give(tmp_path):
    picture.make(FONT, ROOT / "content", tmp_path)
    for name in ("picture.png", "touch.png"):
        assert (tmp_path / name).read_bytes() == (ROOT / "build/pictures" / name).read_bytes()
