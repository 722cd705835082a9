"""What becomes of a row beside the clock: facts that settle it, what hangs on it, and what ends it."""

from checklist.rules import days, facts, outcomes, phases, windows

WEEKS_GO_ON = 28  # days after an answer that is not an offer


def settled(step: dict, inputs: dict) -> str:
    """`done` where a fact of the plan says so, else an empty text.

    The facts: a promise is recorded, a person is noted, an offer is accepted.
    """
    fact, plan = step.get("done_by", ""), inputs["plan"]
    if fact == "promise" and (inputs["promises"] or plan["deciding_today"]):
        return "done"
    if fact == "person" and plan["people"]:
        return "done"
    return "done" if fact == "accepted" and facts.accepted_day(plan) else ""


def answers_undated(step: dict, plan: dict) -> bool:
    """True for a step that an outcome brings where the file does not say when they answered."""
    return step["phase"] == phases.ANSWER and not days.parse_date(plan["outcome"]["heard"])


def unread(step: dict, word: str, moved: int, inputs: dict) -> str:
    """The words in which no day could be read, for an asking step that waits for them; else an empty text.

    What was done, skipped or moved by the person waits for nothing. Source: docs/reference/rules.md#asking.
    """
    return inputs["unread"] if step["phase"] == phases.ASKING and not word and not moved else ""


def link(state: str, at: int, acts: tuple, today: int) -> dict:
    """What the next asking step hangs on: the `day` it counts from, and whether it is `projected`, `gone` or `done`.

    `gone` is one that was skipped or missed. Source: docs/reference/rules.md#projection.
    """
    if state in ("done", "skipped"):
        return {
            "day": at or min(acts[1][0], today),
            "projected": False,
            "gone": state == "skipped",
            "done": state == "done",
        }
    if state == "missed":
        return {"day": acts[3][0], "projected": False, "gone": True, "done": False}
    return {"day": max(acts[1][0], today), "projected": True, "gone": False, "done": False}


def was_missed(state: str, acts: tuple, made: str) -> bool:
    """True for a row that was missed already when the plan was made: it is in the data and not on the page."""
    moment = days.parse_stamp(made)
    return state == "missed" and bool(moment) and windows.ends(acts[3]) < windows.starts(moment)


def dropped(step: dict, row: dict, inputs: dict) -> bool:
    """True where an outcome or an accepted offer ended the step; what was done or skipped stays.

    Source: docs/reference/rules.md#asking and docs/reference/rules.md#accepting.
    """
    if row["state"] in ("done", "skipped"):
        return False
    ends = step.get("ends", [])
    if "outcome" in ends and inputs["kind"]:
        return True
    if (
        "accepted" in ends
        and inputs["accepted"]
        and (step.get("each") != "week" or row["moments"][3][0] >= inputs["accepted"])
    ):
        return True
    if step.get("each") == "week" and inputs["kind"] not in ("", outcomes.OFFER):
        heard = days.parse_date(inputs["plan"]["outcome"]["heard"]) or inputs["now"][0]
        return row["moments"][0][0] > heard + WEEKS_GO_ON
    return False
