"""The timeline before any date is known: what comes how long after what."""

from checklist.rules import phrases
from checklist.views import symbols
from checklist.views.timeline import row

LETTERS = "abcdefghijklmnopqrstuvwxyz"
PHASES = ("before-you-leave", "first-day", "while-you-wait")


def rows(content: dict, plan: dict) -> list:
    """The steps that every interview has, as `(phase, [step, ...])`: without those that need an answer."""
    found = []
    for phase in PHASES + ("asking",):
        steps = [
            step
            for step in content["steps"]
            if step["phase"] == phase
            and (not step.get("needs") or (step["needs"] == "insider" and plan["knows_insider"]))
        ]
        found.append((phase, steps))
    return found


def relative(content: dict, context: dict) -> list:
    """The course of every interview, with boxes that can be ticked before Python runs."""
    text = context["text"]
    items = []
    for phase, steps in rows(content, context["plan"]):
        if phase == "asking":
            items.append(theirs(text))
        items.append(
            ("li", ("class", "phase phase--later", "id", "phase-" + phase), ("h2", (), text["phase-" + phase]))
        )
        for step in steps:
            items.append(item(step, context, phase == "asking" and step is steps[-1]))
    return [
        ("h2", ("id", "every"), text["every-title"]),
        ("p", (), text["every-text"]),
        ("ol", ("class", "course", "id", "course"), items),
    ]


def theirs(text: dict) -> tuple:
    """Their move, before their date is known."""
    return (
        "li",
        ("class", "theirs", "id", "theirs"),
        symbols.cross("over"),
        ("h2", (), text["theirs-title"]),
        ("p", (), text["theirs-always"]),
        (
            "p",
            ("class", "theirs__date"),
            symbols.mark("theirs"),
            ("b", (), text["theirs-their-date"]),
            ("br", ()),
            text["theirs-date"],
        ),
        symbols.cross("back"),
    )


def item(step: dict, context: dict, last: bool) -> tuple:
    """A step with its window in words."""
    text = context["text"]
    bold, rest = phrases.relative(step, text)
    perhaps = step["phase"] == "asking" and bool(step.get("after"))
    done = context["plan"]["steps"].get(key(step), {}).get("state", "") == "done"
    box = ("div", ("class", "step__foot"), row.tick(key(step), step["title"], text, done))
    return (
        "li",
        (
            "class",
            "step " + ("step--perhaps" if perhaps else "step--later") + (" step--end" if last else ""),
            "id",
            "row-" + key(step),
        ),
        symbols.mark("perhaps" if perhaps else "later"),
        (
            "p",
            ("class", "step__when"),
            ("b", (), begun(bold)),
            " " if rest else None,
            ("span", (), rest) if rest else None,
        ),
        (
            "div",
            ("class", "step__body"),
            ("h3", ("class", "step__title"), ("a", ("href", row.address(step["id"], context)), step["title"])),
            ("p", ("class", "step__how"), step["how"]),
            box if tickable(step) else None,
        ),
    )


def tickable(step: dict) -> bool:
    """True where a box makes sense before any date is known: not for what waits for them or was not named."""
    return step["phase"] != "asking" and step.get("each") not in ("owed", "other-plan")


def key(step: dict) -> str:
    """The key of the step's row as it will be: the first week of a weekly one."""
    return step["id"] + ":1" if step.get("each") == "week" else step["id"]


def begun(words: str) -> str:
    """The words as a sentence begins: the first letter, where it is one of a to z, is a capital."""
    return words[:1].upper() + words[1:] if words[:1] in LETTERS else words
