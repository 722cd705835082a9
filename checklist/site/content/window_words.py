"""The windows of a step in the words of the guide's pages, from the same parsed moments that date the checklist."""

from checklist.rules import phrases, words


def phrase(moment: dict, text: dict, after: str = "") -> str:
    """A parsed moment in full: `7 days after the interview, or the next working day`.

    `after` is `from` or `until` where the words follow one of these: there an
    anchor alone is a noun, and after *until* it is the end of its day.
    """
    said = phrases.phrase(moment, text)
    if after and not moment["unit"]:
        called = phrases.called(moment)
        first = "anchor-alone-" if called.startswith("heard") else "why-anchor-"
        said = text[("guide-end-" if after == "until" else first) + called]
    if len(moment["anchors"]) > 1:
        other = phrases.phrase({**moment, "anchors": moment["anchors"][1:]}, text)
        said = fill(text["guide-later-of"], phrase=said, other=other)
    if moment["roll"]:
        said = fill(text["guide-roll-forward" if moment["roll"] > 0 else "guide-roll-back"], phrase=said)
    return said


def fill(template: str, **gaps) -> str:
    """The template with its gaps filled."""
    return words.fill(template, tuple(gaps.items()))


def moments(variant: dict, text: dict) -> list:
    """`(name, label, words)` of the moments that say something: an `opens` that is the best does not.

    That a day is rolled is said of the best one; those after it are rolled alike.
    """
    opens, best, by = (phrases.resolved(variant, name) for name in ("opens", "best", "by"))
    until = phrases.resolved(variant, "until") if "until" in variant else None
    if best["roll"]:
        by, until = _unrolled(by, best), _unrolled(until, best)
    joined = phrases.between(variant, text) if opens["unit"] == best["unit"] == "hours" else ""
    found = []
    if opens["weekly"]:
        found.append(("best", text["guide-best"], text["guide-window-every"]))
    else:
        if opens != best and not joined:
            found.append(("opens", text["guide-opens"], phrase(opens, text, "from")))
        found.append(("best", text["guide-best"], joined or phrase(best, text)))
    if opens["weekly"]:
        return [*found, ("by", text["guide-by"], text["guide-window-week"])]
    if by != best:
        found.append(("by", text["guide-by"], fill(text["guide-until-phrase"], when=_last(by, best, text))))
    if until is None:
        found.append(("until", text["guide-until"], text["guide-always"]))
    elif until != by:
        said = fill(text["guide-until-phrase"], when=_last(until, best, text))
        found.append(("until", text["guide-until"], said))
    return found


def _last(moment: dict, best: dict, text: dict) -> str:
    """The moment after *until*: `5 working days after` where it counts from the same day as the best one."""
    alike = moment["unit"] and best["unit"] and moment["step"] > 0 and moment["anchors"] == best["anchors"]
    if alike and len(moment["anchors"]) == 1 and not moment["roll"]:
        return fill(text["guide-after"], count=phrases.amount(moment, text))
    return phrase(moment, text, "until")


def _unrolled(moment: dict | None, best: dict) -> dict | None:
    return {**moment, "roll": 0} if moment and moment != best and moment["roll"] == best["roll"] else moment


def condition(variant: dict, step: dict, text: dict) -> str:
    """What must hold for the variant of the step: `If they decide today`, `If they named no day`, or `Otherwise`."""
    given = _given(variant)
    others = [window.get("given", []) for window in step["windows"] if window is not variant]
    if not given and len(others) == 1 and "guide-given-not-" + others[0][0] in text:
        return text["guide-given-not-" + others[0][0]]
    conditions = words.listed([text["guide-given-" + name.replace(" ", "-")] for name in given], text)
    return fill(text["guide-given"], conditions=conditions) if given else text["guide-otherwise"]


def ordered(step: dict) -> list:
    """The variants of the step as a reader meets them: the one that its page shows, then the commonest first.

    A variant with fewer conditions is the commoner one. The file has the rarest first, because the rules take the
    first that holds; of two with as many conditions the later one in the file comes first.
    """
    first = phrases.early_variant({"when": step["windows"]})
    others = [variant for variant in step["windows"] if variant is not first]
    by_place = sorted(enumerate(others), key=lambda one: (len(_given(one[1])), -one[0]))
    return [first, *[variant for _, variant in by_place]]


def _given(variant: dict) -> list:
    """The conditions of the variant; that it counts only where it opens later than the next one is a condition too."""
    return [*variant.get("given", []), *(["later"] if variant.get("whichever") else [])]


def variants(step: dict, text: dict) -> list:
    """`(condition, sentence)` of the variants beside the one that the page shows first, the commonest first.

    Two that say the same dates are said once, under both conditions.
    """
    found: dict = {}
    for variant in ordered(step)[1:]:
        found.setdefault(sentence(variant, text), []).append(variant)
    return [(either(alike, step, text), said) for said, alike in found.items()]


def either(alike: list, step: dict, text: dict) -> str:
    """The condition of one variant; of several that say the same dates: `If they …, or if they …`."""
    said = [condition(variant, step, text) for variant in alike]
    for other in said[1:]:
        said[0] = fill(text["guide-given-or"], first=said[0], other=other[0].lower() + other[1:])
    return said[0]


def opposite(step: dict, text: dict) -> list:
    """Of these, the one for when the day that the first counts from is not known: as the panel says it."""
    return [variant for variant in variants(step, text) if variant[0] in _opposites(text)]


def _opposites(text: dict) -> list:
    return [said for key, said in text.items() if key.startswith("guide-given-not-")]


def sentence(variant: dict, text: dict) -> str:
    """The variant in a sentence or two: `best 7 days after the interview, on time until 14 days, …`."""
    best = phrases.resolved(variant, "best")
    said = []
    for name, label, full in moments(variant, text):
        moment = phrases.resolved(variant, name)
        alike = moment["unit"] and moment["step"] > 0 and moment["anchors"] == best["anchors"]
        if name in ("by", "until") and alike and best["unit"]:
            full = fill(text["guide-until-phrase"], when=phrases.amount(moment, text))
        elif name == "best":
            full = phrases.between(variant, text)
        said.append(label[0].lower() + label[1:] + " " + full)
    rolled = " " + text["guide-rolled"] if best["roll"] > 0 else ""
    return ", ".join(said) + "." + rolled


def in_one_line(variant: dict, text: dict) -> str:
    """The window as one sentence, for those who listen to the drawing."""
    return ", ".join(f"{label} {said}" for _, label, said in moments(variant, text))


def ends_of(scale: dict, text: dict) -> list:
    """The words under a strip: where it begins, where on time ends if that is the middle, and where it ends."""
    last = scale.get("until", scale["by"])
    found = [text["guide-anchor-" + scale["anchor"]]]
    if scale["by"] * 2 == last:
        found.append(words.counted(scale["by"], "unit-" + scale["unit"], text))
    return [*found, words.counted(last, "unit-" + scale["unit"], text)]
