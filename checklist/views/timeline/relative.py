"""The timeline before any date is known: what comes how long after what."""

from checklist.rules import phases, phrases, words
from checklist.views import html, symbols
from checklist.views.timeline import row


def rows(content: dict, plan: dict) -> list:
    """The steps that every interview has, as `(phase, [step, ...])`: without those that need an answer."""
    found = []
    for phase in phases.COMMON:
        steps = [
            step
            for step in content["steps"]
            if step["phase"] == phase
            and (not step.get("needs") or (step["needs"] == "insider" and plan["knows_insider"]))
        ]
        found.append((phase, steps))
    return found


def relative(content: dict, context: dict) -> list:
    """The course of every interview: rings, which are nobody's yet, and no boxes."""
    text = context["text"]
    items = []
    for phase, steps in rows(content, context["plan"]):
        if phase == phases.ASKING:
            items.append(theirs(text))
        items.append(
            ("li", ("class", "phase phase--later", "id", "phase-" + phase), ("h2", (), text["phase-" + phase]))
        )
        for step in steps:
            items.append(item(step, context, phase == phases.ASKING and step is steps[-1]))
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
        symbols.cross("back"),
    )


def item(step: dict, context: dict, last: bool) -> tuple:
    """A step with its window in words: what the heading says already is left out."""
    text = context["text"]
    bold = phrases.relative(step, text)[0]
    perhaps = step["phase"] == phases.ASKING and bool(step.get("after"))
    said = words.begun(bold)
    shown, cut = row.shortened({"key": step["id"], "title": step["title"]})
    return (
        "li",
        (
            "class",
            "step step--short " + ("step--perhaps" if perhaps else "step--later") + (" step--end" if last else ""),
            "id",
            "row-" + key(step),
        ),
        symbols.mark("perhaps" if perhaps else "later"),
        (
            "div",
            ("class", "step__head"),
            (
                "h3",
                ("class", "step__title"),
                ("a", ("href", row.address(step["id"], context)), shown, html.hush(cut) if cut else None),
            ),
        ),
        ("p", ("class", "step__when"), said) if said != text["phase-" + step["phase"]] else None,
    )


def key(step: dict) -> str:
    """The key of the step's row as it will be: the first week of a weekly one."""
    return step["id"] + ":1" if step.get("each") == "week" else step["id"]
