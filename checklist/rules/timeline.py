"""The timeline of a whole document: every plan's rows, the agenda over them, and the notices.

Pure: the moment, the content and the holidays are arguments. Source: docs/reference/rules.md.
"""

from checklist.rules import days, facts, headline, outcomes, phases, rows, step_ids, windows, words

AGENDA_DAYS = 7


def timeline(document: dict, now: str, content: dict, calendars: dict, explain=None) -> dict:
    """`{"now", "plans", "agenda", "notices"}` as docs/reference/plan-format.md has it.

    A row has more fields, for the views.

    `now` is a `YYYY-MM-DDTHH:MM`, `content` the bundle of the build, `calendars`
    maps each plan's id to the calendar of where its employer is. The document is
    one that checklist.plan.shape has read. `explain` holds the keys of the rows
    that say why, None is all: reasons take as long as everything else.
    """
    moment = days.parse_moment(now)
    text = words.manner(content["words"], document["settings"], now)
    plans = document["plans"]
    found = [of_plan(plan, plans, moment, content["steps"], calendars[plan["id"]], text, explain) for plan in plans]
    return {
        "now": now,
        "plans": found,
        "agenda": agenda(plans, found, moment),
        "notices": notices(plans, moment, calendars, text),
    }


def of_plan(plan: dict, plans: list, now: tuple, steps: list, calendar: dict, text: dict, explain=None) -> dict:
    """One plan's part of the timeline: `id`, `promised`, `headline`, `nothing_until` and its `rows`.

    Arguments are those of `checklist.rules.rows.rows`.
    """
    made = rows.rows(plan, plans, now, steps, calendar, text, explain)
    waits = next_asking(plan, made)
    day = promised(plan, calendar) if made else 0
    return {
        "id": plan["id"],
        "promised": days.date_text(day) if day else "",
        "headline": headline.headline(plan, made, waits, now, text),
        "nothing_until": waits["acts_opens"] if waits else "",
        "rows": made,
    }


def promised(plan: dict, calendar: dict) -> int:
    """The day by which the newest promise has them answer; 0 where none names one."""
    newest = facts.newest_promise(plan, facts.read_promises(plan, calendar), 0)
    return newest["last"] if newest else 0


def next_asking(plan: dict, made: list) -> dict:
    """The asking step that comes next where it is their move: until it opens there is nothing to do with them.

    An empty dict where it is not their move, and where nobody knows yet which day they named.

    Source: docs/reference/rules.md#their-move.
    """
    if facts.outcome_kind(plan) or not made:
        return {}
    chain = []
    for row in made:
        if row["step"] in step_ids.OURS_FIRST and row["state"] not in ("done", "skipped", "missed"):
            return {}
        if row["phase"] == phases.ASKING:
            if row["state"] in ("open", "late"):
                return {}
            if row["state"] == "later" and not row["unread"]:
                chain.append((row["projected"], row["acts"][0], row["key"], len(chain), row))
    return sorted(chain, key=lambda entry: entry[:4])[0][4] if chain else {}


def agenda(plans: list, found: list, now: tuple) -> list:
    """What is open or late, or opens within 7 days, over all plans; never what is projected.

    Source: docs/reference/rules.md#across-several-interviews.
    """
    entries = []
    for place, (plan, one) in enumerate(zip(plans, found)):
        for row in one["rows"]:
            if row["projected"] or row["state"] not in ("open", "late", "later"):
                continue
            if row["state"] == "later" and row["acts"][0][0] > now[0] + AGENDA_DAYS:
                continue
            by, best = windows.ends(row["acts"][2]), windows.ends(row["acts"][1])
            entries.append(((by, best, plan["company"], row["key"], place), plan["id"], row))
    listed, weeks = [], 0
    for _, plan_id, row in sorted(entries, key=lambda entry: entry[0]):
        if row["step"] == step_ids.SEARCH:
            weeks += 1
        if row["step"] != step_ids.SEARCH or weeks == 1:
            listed.append({"plan": plan_id, "key": row["key"]})
    return listed


def notices(plans: list, now: tuple, calendars: dict, text: dict) -> list:
    """A notice on each of two plans where an offer must be answered before the other employer's date.

    An offer that has been accepted raises none, nor one whose day is over.
    Source: docs/reference/rules.md#across-several-interviews.
    """
    listed = []
    for plan in plans:
        if plan["outcome"]["kind"] != outcomes.OFFER or facts.accepted_day(plan):
            continue
        reply = reply_day(plan, now, calendars[plan["id"]])
        if reply < now[0]:
            continue
        for other in facts.other_open_plans(plan, plans):
            theirs = promised(other, calendars[other["id"]]) if facts.interview_day(other) else 0
            if theirs > reply:
                gaps = (
                    ("company", named(plan, text)),
                    ("other", named(other, text)),
                    ("reply", words.day_long(reply, text)),
                    ("promised", words.day_long(theirs, text)),
                )
                listed.append({"plan": plan["id"], "text": words.fill(text["notice-offer"], gaps)})
                listed.append({"plan": other["id"], "text": words.fill(text["notice-other"], gaps)})
    return listed


def reply_day(plan: dict, now: tuple, calendar: dict) -> int:
    """The day by which an offer is to be answered: theirs, else 5 working days after it was heard."""
    known = days.parse_date(plan["outcome"]["reply_by"])
    heard = days.parse_date(plan["outcome"]["heard"]) or now[0]
    return known or days.add_working(heard, 5, calendar["closed"], calendar["weekend"])


def named(plan: dict, text: dict) -> str:
    """The company's name, or words for one that is not named."""
    return words.trim(plan["company"]) or text["company-unnamed"]
