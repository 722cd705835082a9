"""What was done, over all plans, as a dated list: steps that were done, and the lines of the diary."""

from checklist.plan import diary
from checklist.rules import days, facts, outcomes, words

HEAD = ("log-date", "log-company", "log-role", "log-what", "log-count")
# What begins a formula, in the full width that spreadsheets of East Asia take for the same as well.
# Source: OWASP, CSV Injection.
RISKY = ("=", "+", "-", "@", "|", "\uff1d", "\uff0b", "\uff0d", "\uff20")
CONTROLS = ("\t", "\r", "\n")
# Blanks and signs without width that may stand before one: a spreadsheet passes over some of them.
SKIPPED = (
    " \t\n\r\x0b\x0c\x85\xa0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b"
    "\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff"
)


def entries(plans: list, found: list, first: str, last: str, now: str, text: dict, private: list) -> list:
    """What was done from `first` to `last`, in order of time.

    Each is `{"on", "plan", "company", "role", "what", "count", "private"}`.

    `found` are the plans of a timeline, whose rows name what was done; `first`
    and `last` are dates, or empty for no bound; `now` is a moment: what has not
    been yet is left out. The interviews themselves and the answers are in it,
    for offices that ask count them too. `count` is 0 where none was noted.
    `private` are the ids of the steps that are nobody else's business; their
    entries are marked, and stay out of what is saved and printed.
    """
    listed = []
    rows = {item["id"]: item["rows"] for item in found}
    for place, plan in enumerate(plans):
        for at, what, count, own in done(plan, rows.get(plan["id"], []), text, private):
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
                            "private": own,
                        },
                    )
                )
    return [entry for _, entry in sorted(listed, key=lambda one: one[0])]


def done(plan: dict, rows: list, text: dict, private: list) -> list:
    """`(at, what, count, private)` of one plan: `at` is a date or a moment."""
    held = plan["interview"]["date"]
    off = plan["outcome"]["kind"] in outcomes.CALLED_OFF and "" < plan["outcome"]["heard"] < held
    found = [] if off else [(held, text["log-interview"], 0, False)]
    for row in rows:
        if row["state"] == "done" and row["at"]:
            found.append((row["at"], row["title"], 0, row["step"] in private))
    for entry in [line for line in plan["diary"] if diary.filled(line)]:
        found.append((entry["on"], entry["what"], entry["count"], False))
    if facts.outcome_kind(plan):
        found.append((plan["outcome"]["heard"], text["log-" + plan["outcome"]["kind"]], 0, False))
    return found


def shared(listed: list) -> list:
    """The entries that may be seen by others, such as an office."""
    return [item for item in listed if not item["private"]]


def csv(listed: list, text: dict) -> str:
    """What may be seen by others as comma separated values (RFC 4180), its first line the names of the columns.

    A cell that a spreadsheet would run as a formula begins with an apostrophe. The byte order mark,
    by which Excel knows that the file is UTF-8, is added where the file is saved: it does not
    cross from Python to JavaScript at the start of a text.
    """
    lines = [[text[name] for name in HEAD]]
    for one in shared(listed):
        count = str(one["count"]) if one["count"] else ""
        lines.append([one["on"], one["company"], one["role"], one["what"], count])
    return "".join([",".join([cell(value) for value in line]) + "\r\n" for line in lines])


def cell(value: str) -> str:
    """One value as it stands in the file."""
    if value.startswith(CONTROLS) or begun(value).startswith(RISKY):
        value = "'" + value
    return '"' + value.replace('"', '""') + '"'


def begun(value: str) -> str:
    """The value from its first sign on that is to be seen.

    Letter by letter: MicroPython's `lstrip` compares bytes, and would cut a letter beyond ASCII in two.
    """
    for place in range(len(value)):
        if value[place] not in SKIPPED:
            return value[place:]
    return ""
