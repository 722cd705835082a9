"""What a plan says, as the rules need it: its anchors, its promises, the day of each.

A value that cannot be used (a date that is not one) counts as not given, and
checklist.plan.shape tells the person about it. Words that cannot be read are a
promise all the same, of a day that nobody knows yet: asking waits for it.
"""

from checklist.rules import appointment, days, outcomes, promise, step_ids, words


def interview_day(plan: dict) -> int:
    """The ordinal of the interview's date; 0 where it is not known."""
    return days.parse_date(plan["interview"]["date"])


def read_promises(plan: dict, calendar: dict) -> list:
    """The recorded promises in their order: `on`, `first`, `last` (ordinals, 0 where none), `said`, `unread`, `time`.

    `said` is short, for quoting: of a long text only the words that were read.
    An entry that has neither `said` nor `by` is left out. `unread` is true for
    words in which no day could be read; `time` is in minutes, BARE where none was
    fixed. A missing `on` is the interview's date.
    Source: docs/reference/rules.md#words.
    """
    found = []
    for entry in plan["promises"]:
        on = days.parse_date(entry["on"]) or interview_day(plan)
        chosen = days.parse_date(entry["by"])
        if chosen:
            found.append(promised(on, chosen, chosen, "", False, appointment.time(entry, {})))
        elif words.trim(entry["said"]):
            answer = promise.read(entry["said"], on, calendar["closed"], calendar["weekend"], interview_day(plan))
            said = promise.quoted(entry["said"], answer)
            if "first" in answer:
                time = appointment.time(entry, answer)
                found.append(promised(on, answer["first"], answer["last"], said, False, time))
            else:
                found.append(promised(on, 0, 0, said, True))
    return found


def promised(on: int, first: int, last: int, said: str, unread: bool = False, time: int = days.BARE) -> dict:
    """One promise, made on the day `on`."""
    return {"on": on, "first": first, "last": last, "said": said, "unread": unread, "time": time}


def newest_promise(plan: dict, promises: list, before: int) -> dict:
    """The promise that counts, with `last` 0 where it names no day; an empty dict where nothing is recorded.

    `before` is 0, or a day: then promises made on that day or later are left out.
    Words that could not be read leave the promise before them in force. Where they decide today and none is left,
    that is a promise for the interview's date.
    """
    interview = interview_day(plan)
    newest = {}
    for entry in promises:
        if not entry["unread"] and (not before or entry["on"] < before) and (not newest or entry["on"] >= newest["on"]):
            newest = entry
    if not newest and plan["deciding_today"] and (not before or interview < before):
        newest = promised(interview, interview, interview, "")
    if newest and newest["last"] and newest["last"] < interview:
        newest = promised(newest["on"], 0, 0, newest["said"])
    return newest


def unread(plan: dict, promises: list) -> str:
    """The newest words about their answer, where no day could be read in them; else an empty text.

    What they said at the interview asks for nothing where they decide today. Source: docs/reference/rules.md#asking.
    """
    newest = {}
    for entry in promises:
        if not newest or entry["on"] >= newest["on"]:
            newest = entry
    if not newest or not newest["unread"] or (plan["deciding_today"] and newest["on"] <= interview_day(plan)):
        return ""
    return newest["said"]


def outcome_kind(plan: dict) -> str:
    """The outcome's kind, or an empty text where there is none that is known."""
    kind = plan["outcome"]["kind"]
    return kind if kind in outcomes.KINDS else ""


def accepted_on(plans: list) -> int:
    """The earliest day on which an offer of any plan was accepted; 0 where none was.

    Source: docs/reference/rules.md#accepting.
    """
    found = [day for day in [accepted_day(plan) for plan in plans] if day]
    return min(found) if found else 0


def accepted_day(plan: dict) -> int:
    """The day on which this plan's offer was accepted; 0 where it was not."""
    return days.parse_date(plan["outcome"]["accepted"]) if plan["outcome"]["kind"] == outcomes.OFFER else 0


def channel(plan: dict) -> str:
    """How to ask: `agreed-phone` or `agreed-email` where the person chose one, else `email`.

    A known number alone does not choose the phone: the advice on unannounced calls is divided.

    Source: docs/reference/rules.md#asking.
    """
    if plan["channel"] in ("phone", "email"):
        return "agreed-" + plan["channel"]
    return "email"


def same_company(one: dict, other: dict) -> bool:
    """True where both name one company, case and spaces aside. Two that are not named are not the same."""
    if not one["company"] or not other["company"]:
        return False
    name = words.folded(one["company"])
    return bool(name) and name == words.folded(other["company"])


def other_open_plans(plan: dict, plans: list) -> list:
    """The other plans that still wait for an answer from another employer.

    Source: docs/reference/rules.md#when-they-answer.
    """
    found = []
    for other in plans:
        if (
            other["id"] != plan["id"]
            and not outcome_kind(other)
            and not same_company(plan, other)
            and not word(other, step_ids.CLOSE)
        ):
            found.append(other)
    return found


def told_apart(plan: dict, plans: list) -> str:
    """The company's name; with the post behind it where another of `plans` is with the same company."""
    company, role = words.trim(plan["company"]), words.trim(plan["role"])
    shared = [one for one in plans if one["id"] != plan["id"] and same_company(plan, one)]
    return company + ", " + role if shared and role else company


def word(plan: dict, key: str) -> str:
    """The person's own word on a row: `done`, `skipped` or an empty text."""
    said = plan["steps"].get(key, {}).get("state", "")
    return said if said in ("done", "skipped") else ""


def word_day(plan: dict, key: str) -> int:
    """The date of the moment at which a row was done or skipped; 0 where none is noted."""
    moment = days.parse_stamp(plan["steps"].get(key, {}).get("at", ""))
    return moment[0] if moment else 0


def done_day(plan: dict, key: str) -> int:
    """The date of the moment at which a row was done; 0 where it was not, or none is noted."""
    return word_day(plan, key) if word(plan, key) == "done" else 0


def due_day(plan: dict, entry: dict, calendar: dict) -> int:
    """The day on which a thing that the person owes is due: their own, else 1 working day after the interview."""
    interview = interview_day(plan)
    due = days.parse_date(entry["due"])
    return due if due >= interview else days.add_working(interview, 1, calendar["closed"], calendar["weekend"])


def anchors(plan: dict, today: int) -> dict:
    """The moments that windows count from, by name, but for `promised`; `heard` is today where the file does not say.

    What is not known is an empty tuple.
    """
    interview = interview_day(plan)
    outcome = plan["outcome"]
    return {
        "interview": (interview, days.BARE),
        "end": (interview, days.parse_time(plan["interview"]["ends"])),
        "heard": bare(days.parse_date(outcome["heard"]) or today),
        "next": bare(days.parse_date(outcome["next"])),
        "reply_by": bare(days.parse_date(outcome["reply_by"])),
    }


def bare(day: int) -> tuple:
    """The day as a moment with no minutes; an empty tuple for 0."""
    return (day, days.BARE) if day else ()
