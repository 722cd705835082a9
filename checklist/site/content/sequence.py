"""The four moments of a window, one against the other: hours that cannot be counted, and an order that cannot be."""

from checklist.rules import windows
from checklist.site.content.problem import Problem
from checklist.site.content.schema import quoted


def hours(step: dict, name: str, number: int, variants: list, parsed: dict) -> list:
    """Hours where the time may not be known, and hours that count from a day."""
    found, timed = [], {"end"}
    for moment, one in parsed.items():
        if one["unit"] == "hours" and not set(one["anchors"]) <= timed:
            found.append(
                Problem(
                    step["file"],
                    f"{name}.{moment}",
                    quoted(variants[number - 1][moment]),
                    "hours count from end, or from a moment that does",
                )
            )
        if set(one["anchors"]) <= timed and one["unit"] in ("hours", ""):
            timed.add(moment)
    timely = any(one["unit"] == "hours" for one in parsed.values())
    given = {*variants[number - 1].get("given", []), "no time"}
    caught = any(
        "no time" in earlier.get("given", []) and set(earlier["given"]) <= given for earlier in variants[: number - 1]
    )
    if timely and (not caught or "no time" in variants[number - 1].get("given", [])):
        held = ", ".join(["no time", *[one for one in variants[number - 1].get("given", []) if one != "no time"]])
        found.append(
            Problem(
                step["file"],
                name,
                "hours, where the time may not be known",
                f"an earlier variant with `given: [{held}]` that counts in days would be right",
            )
        )
    return found


def order(step: dict, name: str, variant: dict, parsed: dict) -> list:
    """Moments that would always lie before the ones they should follow."""
    found = []
    for early, late in (("opens", "best"), ("opens", "by"), ("best", "by"), ("by", "until")):
        one, other = _resolved(early, parsed), _resolved(late, parsed)
        if (
            one
            and other
            and one[0] == other[0]
            and (one[1] == other[1] or "" in (one[1], other[1]))
            and other[2] < one[2]
        ):
            found.append(
                Problem(
                    step["file"],
                    f"{name}.{late}",
                    quoted(variant[late]),
                    f"no earlier than {early}, “{variant[early]}”, would be right",
                )
            )
    return found


def _resolved(name: str, parsed: dict) -> tuple:
    """`(anchors, unit, count)` of a moment, followed through earlier ones; empty where they cannot be added."""
    one = parsed.get(name)
    if not one or (one["weekly"] and name != "opens"):
        return ()
    count = one["step"] * one["count"]
    anchor = one["anchors"][0]
    if anchor in windows.MOMENTS and anchor != name and anchor in parsed:
        base = _resolved(anchor, parsed)
        if not base or (base[1] != one["unit"] and "" not in (base[1], one["unit"])):
            return ()
        return base[0], base[1] or one["unit"], base[2] + count
    return tuple(one["anchors"]), one["unit"], count
