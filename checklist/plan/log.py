"""What was done, over all plans, as a dated list: steps that were done, and the lines of the diary."""

from checklist.plan import diary
from checklist.rules import days, facts, words

HEAD = ("log-date", "log-company", "log-role", "log-what", "log-count")
RISKY = ("=", "+", "-", "@", "\t", "\r")


def entries(plans: list, found: list, first: str, last: str, now: str, text: dict) -> list:
    """`{"on", "plan", "company", "role", "what", "count"}` of what was done from `first` to `last`, in order of time.

    `found` are the plans of a timeline, whose rows name what was done; `first`
    and `last` are dates, or empty for no bound; `now` is a moment: what has not
    been yet is left out. The interviews themselves and the answers are in it,
    for offices that ask count them too. `count` is 0 where none was noted.
    """
    listed = []
    rows = {one["id"]: one["rows"] for one in found}
    for place, plan in enumerate(plans):
        for at, what, count in done(plan, rows.get(plan["id"], []), text):
            on = at[:10]
            if days.parse_date(on) and (not first or on >= first) and (not last or on <= last) and on <= now[:10]:
                listed.append(
                    (
                        (at, place, what, count),
                        {
                            "on": on,
                            "plan": plan["id"],
                            "company": words.trim(plan["company"]),
                            "role": words.trim(plan["role"]),
                            "what": what,
                            "count": count,
                        },
                    )
                )
    return [entry for _, entry in sorted(listed, key=lambda one: one[0])]


def done(plan: dict, rows: list, text: dict) -> list:
    """`(at, what, count)` of one plan: `at` is a date or a moment."""
    held = plan["interview"]["date"]
    off = plan["outcome"]["kind"] in ("cancelled", "withdrawn") and "" < plan["outcome"]["heard"] < held
    found = [] if off else [(held, text["log-interview"], 0)]
    for row in rows:
        if row["state"] == "done" and row["at"]:
            found.append((row["at"], row["title"], 0))
    for entry in [one for one in plan["diary"] if diary.filled(one)]:
        found.append((entry["on"], entry["what"], entry["count"]))
    if facts.outcome_kind(plan):
        found.append((plan["outcome"]["heard"], text["log-" + plan["outcome"]["kind"]], 0))
    return found


def csv(listed: list, text: dict) -> str:
    """The list as comma separated values (RFC 4180), its first line the names of the columns.

    A cell that a spreadsheet would run as a formula begins with an apostrophe.
    """
    lines = [[text[name] for name in HEAD]]
    for one in listed:
        count = str(one["count"]) if one["count"] else ""
        lines.append([one["on"], one["company"], one["role"], one["what"], count])
    return "".join([",".join([cell(value) for value in line]) + "\r\n" for line in lines])


def cell(value: str) -> str:
    """One value as it stands in the file."""
    if value.startswith(RISKY):
        value = "'" + value
    return '"' + value.replace('"', '""') + '"'
