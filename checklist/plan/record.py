"""Whether they kept their word: from recorded promises and answers, how late each answer came and how long it took.

It is for the person alone. An answer is an outcome that the employer gave, or a
new date that they named; silence is none, and so is a withdrawal.
"""

from checklist.rules import days, facts, outcomes

FEWEST = 3


def answer_day(plan: dict) -> int:
    """The day on which the employer gave an outcome; 0 where they have not, or nobody says when."""
    return days.parse_date(plan["outcome"]["heard"]) if facts.outcome_kind(plan) in outcomes.ANSWERED else 0


def words_kept(plan: dict, calendar: dict, today: int) -> list:
    """`{"promised", "came", "late"}` of each date they named, in the order in which it was named; days are ordinals.

    `came` is the day of what came next from them, 0 where nothing has come.
    `late` counts the working days after `promised` up to `came`, or up to today;
    it is 0 where it came in time or is not due yet. A date that a new one replaced
    before it had passed counts as kept; a promise that cannot be read is left out.
    """
    named = []
    for place, entry in enumerate(facts.read_promises(plan, calendar)):
        if entry["last"]:
            named.append((entry["on"], place, entry["last"]))
    named = sorted(named)
    heard, found = answer_day(plan), []
    for place, (on, _, last) in enumerate(named):
        came = named[place + 1][0] if place + 1 < len(named) else heard
        if came and came < on:
            continue
        until = came or (0 if facts.outcome_kind(plan) else today)
        found.append({"promised": last, "came": came, "late": working_days(last, until, calendar)})
    return found


def working_days(first: int, last: int, calendar: dict) -> int:
    """How many working days there are after `first`, up to and with `last`; 0 where `last` is not later."""
    closed, weekend = calendar["closed"], calendar["weekend"]
    return len([day for day in range(first + 1, last + 1) if days.is_working(day, closed, weekend)])


def waits(plans: list) -> list:
    """`{"plan", "days", "kind"}` of each interview that was answered, in the order of the list; `days` is 0 or more.

    An empty list where fewer than three were: so few say nothing about anybody.
    """
    found = []
    for plan in plans:
        held, heard = facts.interview_day(plan), answer_day(plan)
        if held and heard >= held:
            found.append({"plan": plan["id"], "days": heard - held, "kind": facts.outcome_kind(plan)})
    return found if len(found) >= FEWEST else []
