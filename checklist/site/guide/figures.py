"""What a step's page shows beside its prose: the window, drawn and in words, and an example of what to say."""

from checklist.rules import phrases
from checklist.site.content import window_words
from checklist.site.guide import window_drawings


def window(step: dict, text: dict) -> tuple:
    """The step's window, drawn where its moments lie on one scale, and in words; with no day named, in sentences."""
    variant = phrases.early_variant({"when": step["windows"]})
    scale = window_drawings.placed(variant)
    drawn = []
    if scale:
        length = scale.get("until", round(scale["by"] * 1.25))
        drawn = [
            (
                "div",
                ("class", "scale", "aria-hidden", "true"),
                [("span", (), words) for words in window_words.ends_of(scale, text)],
            ),
            window_drawings.strip(
                scale, length, window_words.fill(text["guide-strip"], words=window_words.in_one_line(variant, text))
            ),
        ]
    rows = [
        ("div", (), _key(name), ("dt", (), label), ("dd", (), words))
        for name, label, words in window_words.moments(variant, text)
    ]
    said = [("p", ("class", "small others"), f"{head}: {body}") for head, body in window_words.opposite(step, text)]
    return ("div", ("class", "windows"), drawn, ("dl", (), rows), said)


def _key(name: str) -> tuple:
    shape = {
        "opens": ("path", ("d", "M0 12h24", "stroke", "currentColor", "stroke-width", "2")),
        "best": ("circle", ("cx", "12", "cy", "12", "r", "9", "fill", "currentColor")),
        "by": ("path", ("d", "M0 7h24v10H0z", "fill", "currentColor")),
        "until": ("path", ("d", "M1 7h22v10H1z", "fill", "none", "stroke", "currentColor", "stroke-width", "2")),
    }[name]
    return ("svg", ("viewBox", "0 0 24 24", "aria-hidden", "true"), shape)


def letter(say: dict, named: str) -> tuple:
    """An example of what to say, on its own ground; `named` says what it is to those who listen."""
    head = [say[name] for name in ("to", "subject") if name in say]
    nodes = [("p", ("class", "letter__head"), _broken(head))] if head else []
    nodes += [("p", (), _broken(paragraph.split("\n"))) for paragraph in say["text"].strip().split("\n\n")]
    return ("div", ("class", "letter", "role", "group", "aria-label", named), nodes)


def _broken(lines: list) -> list:
    found = []
    for line in lines:
        found += [("br", ()), line] if found else [line]
    return found
