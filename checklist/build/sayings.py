"""The windows of a step in the words of the guide's pages, from the same parsed moments that date the checklist."""

from checklist.rules import phrases, words


def phrase(moment: dict, text: dict, bound: bool = False) -> str:
    """A parsed moment in full: `7 days after the interview, or the next working day`.

    `bound` is true after *from* and *until*, where an anchor alone is a noun.
    """
    said = phrases.phrase(moment, text)
    if bound and not moment["unit"]:
        said = text["why-anchor-" + moment["anchors"][0]]
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
    """`(name, label, words)` of the moments that say something: an `opens` that is the best does not."""
    opens, best, by = (phrases.resolved(variant, name) for name in ("opens", "best", "by"))
    until = phrases.resolved(variant, "until") if "until" in variant else None
    joined = phrases.between(variant, text) if opens["unit"] == best["unit"] == "hours" else ""
    found = []
    if opens["weekly"]:
        found.append(("best", text["guide-best"], text["guide-window-every"]))
    else:
        if opens != best and not joined:
            found.append(("opens", text["guide-opens"], phrase(opens, text, True)))
        found.append(("best", text["guide-best"], joined or phrase(best, text)))
    if by != best:
        found.append(("by", text["guide-by"], fill(text["guide-until-phrase"], when=phrase(by, text, True))))
    if until is None:
        found.append(("until", text["guide-until"], text["guide-always"]))
    elif until != by:
        found.append(("until", text["guide-until"], fill(text["guide-until-phrase"], when=phrase(until, text, True))))
    return found


def condition(variant: dict, text: dict) -> str:
    """What must hold for the variant: `If they decide today`, or `Otherwise`."""
    given = variant.get("given", [])
    conditions = words.listed([text["guide-given-" + name.replace(" ", "-")] for name in given], text)
    return fill(text["guide-given"], conditions=conditions) if given else text["guide-otherwise"]


def variants(step: dict, text: dict) -> list:
    """`(condition, sentence)` of the variants beside the one that the page shows first."""
    first = phrases.early_variant({"when": step["windows"]})
    found = []
    for variant in step["windows"]:
        if variant is first:
            continue
        head = condition(variant, text)
        body = ", ".join(label[0].lower() + label[1:] + " " + said for _, label, said in moments(variant, text))
        found.append((head, body))
    return found


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
