"""The day by which a law has an employer speak, where one binds the employer's place. It changes no row.

The laws are data (content/laws.yml). Source: docs/reference/rules.md#the-laws-clock.
"""

from checklist.rules import days, facts, outcomes


def clocks(plan: dict, laws: list, region: str, today: int) -> list:
    """The laws that count for the plan: `law` (its entry), `day` (an ordinal, the last that is in time) and `passed`.

    `region` is the code of the employer's place, such as `CA-ON`; a law of a
    country holds in each of its parts. A law counts from the day of the interview,
    where that is not before `since`, until they have answered. The earliest day
    comes first.
    """
    interview = facts.interview_day(plan)
    if not interview or facts.outcome_kind(plan) not in outcomes.UNTOLD:
        return []
    found = []
    for law in laws:
        here = region == law["region"] or region.startswith(law["region"] + "-")
        if here and interview >= days.parse_date(law["since"]):
            day = interview + law["days"]
            found.append((day, law["id"], {"law": law, "day": day, "passed": day < today}))
    return [entry[2] for entry in sorted(found, key=lambda entry: entry[:2])]
