"""Which variant of a step's windows counts: its conditions, held against the plan. Source: docs/reference/rules.md."""

from checklist.rules import days, windows


def choose(step: dict, inputs: dict, anchors: dict, newest: dict, hang: dict, week: int) -> dict:
    """The first variant of the step's windows whose conditions hold."""
    held = [
        variant for variant in step["when"] if holds(variant.get("given", []), inputs["plan"], anchors, newest, hang)
    ]
    chosen = held[0]
    if chosen.get("whichever") and len(held) > 1:
        one = windows.place(chosen["opens"], anchors, week, inputs["calendar"])
        other = windows.place(held[1]["opens"], anchors, week, inputs["calendar"])
        if other > one:
            chosen = held[1]
    return chosen


def holds(given: list, plan: dict, anchors: dict, newest: dict, hang: dict) -> bool:
    """True where every condition holds. Source: docs/reference/rules.md#asking."""
    promised = anchors["promised"][0] if anchors["promised"] else 0
    for name in given:
        if name == "deciding today":
            held = plan["deciding_today"]
        elif name == "no time":
            held = anchors["end"][1] == days.BARE
        elif name == "promise since":
            held = promised and hang["done"] and newest["on"] >= hang["day"]
        elif name == "promise ahead":
            held = promised > hang["day"] and (hang["projected"] or newest["on"] < hang["day"])
        else:
            held = anchors[name]
        if not held:
            return False
    return True
