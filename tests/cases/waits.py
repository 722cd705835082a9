"""How long answers took, across interviews: nothing is said of fewer than three."""

from checklist.plan import record, shape
from tests.cases import content

TWO = (("2026-03-05", "rejection", "2026-03-12"), ("2026-03-09", "offer", "2026-03-09"))

CASES = (
    # why                                         interviews: date, outcome, heard                       gives
    ("three answers",                             TWO + (("2026-03-10", "next-round", "2026-04-01"),),    "7 0 22"),
    ("two say nothing about anybody",             TWO,                                                   ""),
    ("silence is no answer",                      TWO + (("2026-03-10", "silence", "2026-04-01"),),       ""),
    ("nor is a withdrawal",                       TWO + (("2026-03-10", "withdrawn", "2026-04-01"),),     ""),
    ("nor one whose day nobody knows",            TWO + (("2026-03-10", "rejection", ""),),               ""),
    ("called off before it took place",           TWO + (("2026-03-10", "cancelled", "2026-03-09"),),     ""),
)  # fmt: skip


def answer(case: tuple) -> str:
    """The days of each answer."""
    plans = []
    for place, (held, kind, heard) in enumerate(case[1]):
        data = {"id": "abcd"[place], "interview": {"date": held}, "outcome": {"kind": kind, "heard": heard}}
        plans.append(shape.read_plan(data, content.BUNDLE["words"])[0])
    return " ".join([str(one["days"]) for one in record.waits(plans)])
