"""The picture that is shown beside a link to the site, and the mark for a telephone's home screen, as PNG.

Drawn from the mark, the name and two sentences in the site's own font, without a
browser and without a network; the same words give the same bytes.
"""

import io
import sys
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer
from PIL import Image, ImageDraw, ImageFont

from checklist.site.content import load

SIZE = (1200, 630)
TOUCH = 180
SCALE = 4  # drawn this many times as large, so that edges come out smooth
PAPER, INK, SECOND, ACCENT = "#fdfcfa", "#211d19", "#5b544b", "#0d4f5c"
BEND = ((9, 13), (9, 18), (23, 14), (23, 20))  # docs/mark.svg: the line from one disc to the other
LEFT, GAP = 90, 30


@cache
def face(font: Path, weight: int, size: int) -> ImageFont.FreeTypeFont:
    """The site's font at one weight."""
    cut = instancer.instantiateVariableFont(TTFont(font, recalcTimestamp=False), {"wght": weight})
    cut.flavor = None
    held = io.BytesIO()
    cut.save(held)
    held.seek(0)
    return ImageFont.truetype(held, size, layout_engine=ImageFont.Layout.BASIC)


def mark(draw: ImageDraw.ImageDraw, left: float, top: float, unit: float) -> None:
    """docs/mark.svg, with `unit` pixels to each of its 32."""

    def at(x, y):
        return left + x * unit, top + y * unit

    def disc(x, y, radius, fill):
        (x0, y0), (x1, y1) = at(x - radius, y - radius), at(x + radius, y + radius)
        draw.ellipse((x0, y0, x1, y1), fill=fill)

    for x, y in curve(*BEND):
        disc(x, y, 1.25, ACCENT)
    disc(9, 8, 6, ACCENT)
    disc(23, 24, 6.25, ACCENT)
    disc(23, 24, 3.75, PAPER)


def curve(start: tuple, one: tuple, other: tuple, end: tuple, parts: int = 400) -> list:
    """Points on a cubic curve."""
    found = []
    for place in range(parts + 1):
        t = place / parts
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        points = (start, one, other, end)
        found.append(tuple(sum(w * p[axis] for w, p in zip(weights, points, strict=True)) for axis in (0, 1)))
    return found


def wrapped(words: str, font: ImageFont.FreeTypeFont, width: float) -> list:
    """The words in lines that are no wider than `width`."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def linked(font: Path, name: str, title: str, text: str) -> bytes:
    """The picture beside a link: mark and name, a title, a sentence.

    Raises ValueError where the words do not fit.
    """
    image = Image.new("RGB", (SIZE[0] * SCALE, SIZE[1] * SCALE), PAPER)
    draw = ImageDraw.Draw(image)
    mark(draw, (LEFT - 12) * SCALE, 70 * SCALE, 2.6 * SCALE)
    draw.text(((LEFT + 88) * SCALE, 111 * SCALE), name, INK, face(font, 600, 42 * SCALE), anchor="lm")
    top = 222
    for words, weight, size, leading, colour in ((title, 600, 92, 104, INK), (text, 400, 40, 56, SECOND)):
        cut = face(font, weight, size * SCALE)
        for line in wrapped(words, cut, (SIZE[0] - 2 * LEFT) * SCALE):
            draw.text((LEFT * SCALE, top * SCALE), line, colour, cut, anchor="lt")
            top += leading
        top += GAP
    if top - GAP > SIZE[1] - GAP:
        raise ValueError(f"“{title}” and “{text}” reach {top - GAP} pixels down; {SIZE[1] - GAP} would be right")
    return png(image.resize(SIZE, Image.Resampling.LANCZOS))


def touch() -> bytes:
    """The mark alone, for a home screen."""
    image = Image.new("RGB", (TOUCH * SCALE, TOUCH * SCALE), PAPER)
    mark(ImageDraw.Draw(image), 26 * SCALE, 26 * SCALE, 4 * SCALE)
    return png(image.resize((TOUCH, TOUCH), Image.Resampling.LANCZOS))


def png(image: Image.Image) -> bytes:
    """The image's bytes, with nothing in them that changes from day to day."""
    held = io.BytesIO()
    image.save(held, "PNG", optimize=True)
    return held.getvalue()


def make(font: Path, content: Path, out: Path) -> None:
    """Both pictures in the folder `out`. Raises SystemExit where the content has problems, once they are listed."""
    found = load.sound(content)
    if found is None:
        sys.exit(1)
    text = found["words"]
    out.mkdir(parents=True, exist_ok=True)
    drawn = linked(font, text["site-name"], text["guide-picture-title"], text["guide-picture-text"])
    (out / "picture.png").write_bytes(drawn)
    (out / "touch.png").write_bytes(touch())


if __name__ == "__main__":
    make(*map(Path, sys.argv[1:4]))
