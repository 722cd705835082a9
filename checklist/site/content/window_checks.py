"""Windows that the rules could never work out, or that could never be kept."""

from checklist.rules import outcomes, phases, windows
from checklist.site.content import notation, sequence
from checklist.site.content.problem import Problem
from checklist.site.content.schema import quoted

ALWAYS = ("interview", "end")
PROMISE = ("promised", "promise since", "promise ahead")
GAPS = {"{person}": "person", "{what}": "owed", "{company}": "other-plan", "{week}": "week"}


def problems(step: dict, steps: dict) -> list:
    """Every impossible window of a step whose fields are of the right kinds. `steps` are all of them, by id."""
    found = _step(step, steps)
    variants = step["when"]
    for number, variant in enumerate(variants, 1):
        name = f"when[{number}]"
        found += _conditions(step, name, variant)
        found += _reached(step, name, number, variants)
        parsed = {moment: notation.parse(variant[moment]) for moment in windows.MOMENTS if moment in variant}
        for moment, one in parsed.items():
            found += _anchors(step, f"{name}.{moment}", variant[moment], moment, one, variant, parsed)
        found += sequence.hours(step, name, number, variants, parsed)
        found += sequence.order(step, name, variant, parsed)
    return found


def parsed(step: dict) -> dict:
    """The step with its windows read, under `windows`. Raises ValueError where a moment cannot be read."""
    found = []
    for variant in step["when"]:
        one = {name: _named(notation.parse(variant[name]), step) for name in windows.MOMENTS if name in variant}
        found.append({**one, **{name: variant[name] for name in ("given", "whichever") if name in variant}})
    return {**step, "windows": found}


def _named(moment: dict, step: dict) -> dict:
    """The moment; where it counts from the answer, and what that is: an offer, a no, the reader's own."""
    if moment["anchors"][0] != "heard":
        return moment
    return {**moment, "named": "heard-" + step["needs"]}


def _step(step: dict, steps: dict) -> list:
    found = []
    after = steps.get(step.get("after"))
    if after and (after["phase"] != phases.ASKING or step["phase"] != phases.ASKING or after["order"] >= step["order"]):
        found.append(
            Problem(
                step["file"],
                "after",
                quoted(after["id"]),
                "an earlier step of the phase asking, for a step of that phase, would be right",
            )
        )
    if step.get("falls_away") and not after:
        found.append(Problem(step["file"], "falls_away", "“True”", "`after` beside it would be right"))
    if step["phase"] == phases.ANSWER and step.get("needs") not in outcomes.BRINGING:
        found.append(
            Problem(
                step["file"],
                "needs",
                quoted(step.get("needs", "")),
                f"one of {', '.join(outcomes.BRINGING)} would be right in the phase the-answer",
            )
        )
    for gap, each in GAPS.items():
        if gap in step.get("row", "") and step.get("each") != each:
            found.append(Problem(step["file"], "row", quoted(step["row"]), f"{gap} needs `each: {each}`"))
    if step.get("each") == "week" and len(step["when"]) > 1:
        found.append(
            Problem(
                step["file"],
                "when",
                f"{len(step['when'])} variants",
                "one variant would be right for a step of every week",
            )
        )
    return found


def _conditions(step: dict, name: str, variant: dict) -> list:
    found = []
    for condition in variant.get("given", []):
        right = ""
        if condition in ("promise since", "promise ahead") and not step.get("after"):
            right = f"`after` beside it would be right: “{condition}” looks at the step it hangs on"
        elif condition == "next" and step.get("needs") != outcomes.NEXT_ROUND:
            right = "`needs: next-round` beside it would be right"
        elif condition == "reply_by" and step.get("needs") != outcomes.OFFER:
            right = "`needs: offer` beside it would be right"
        if right:
            found.append(Problem(step["file"], f"{name}.given", quoted(condition), right))
    return found


def _reached(step: dict, name: str, number: int, variants: list) -> list:
    variant, last = variants[number - 1], number == len(variants)
    if last and variant.get("given"):
        return [
            Problem(
                step["file"],
                f"{name}.given",
                quoted(", ".join(variant["given"])),
                "a last variant without `given` would be right, or nothing may hold",
            )
        ]
    if last and variant.get("whichever"):
        return [
            Problem(
                step["file"], f"{name}.whichever", quoted(variant["whichever"]), "a variant after it would be right"
            )
        ]
    for earlier in variants[: number - 1]:
        if not earlier.get("whichever") and set(earlier.get("given", [])) <= set(variant.get("given", [])):
            return [
                Problem(
                    step["file"],
                    name,
                    quoted(", ".join(variant.get("given", [])) or "no conditions"),
                    "it is never reached: an earlier variant always holds before it",
                )
            ]
    return []


def _anchors(step: dict, name: str, text: str, moment: str, one: dict, variant: dict, parsed: dict) -> list:
    found = []
    known = [_known(anchor, step, variant, moment, parsed) for anchor in one["anchors"]]
    for anchor, right in zip(one["anchors"], known, strict=True):
        # of two anchors, the later one, a promise may be missing: the other one counts then
        if right and not (anchor == "promised" and len(known) == 2 and "" in known):
            found.append(Problem(step["file"], name, quoted(text), right))
    if one["floor"]:
        right = _known(one["floor"], step, variant, moment, parsed)
        if right:
            found.append(Problem(step["file"], name, quoted(text), right))
    if one["weekly"] != (step.get("each") == "week") and (moment == "opens" or one["weekly"]):
        found.append(Problem(step["file"], name, quoted(text), f"`each: week` and “{notation.WEEKLY}” belong together"))
    return found


def _known(anchor: str, step: dict, variant: dict, moment: str, parsed: dict) -> str:
    """Why the step has no such anchor there; an empty text where it has."""
    given = variant.get("given", [])
    earlier = windows.MOMENTS[: windows.MOMENTS.index(moment)]
    if anchor in ALWAYS:
        return ""
    if anchor in windows.MOMENTS:
        return "" if anchor in earlier and anchor in parsed else f"“{anchor}” is not an earlier moment of this window"
    if anchor == "promised":
        return (
            ""
            if any(name in given for name in PROMISE)
            else "“promised” is not always known; `given: [promised]` beside it would be right"
        )
    if anchor == "due":
        return "" if step.get("each") == "owed" else "“due” is known only with `each: owed`"
    if anchor == "heard":
        return (
            ""
            if step.get("needs") in outcomes.BRINGING
            else f"“heard” is known only where `needs` is one of {', '.join(outcomes.BRINGING)}"
        )
    if anchor in ("next", "reply_by"):
        return (
            "" if anchor in given else f"“{anchor}” is not always known; `given: [{anchor}]` beside it would be right"
        )
    if anchor == step.get("after"):
        return ""
    choices = (*notation.ANCHORS, *earlier, *([step["after"]] if step.get("after") else []))
    return f"“{anchor}” is not a moment that this step knows; one of {', '.join(choices)} would be"
