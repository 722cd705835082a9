"""A calendar file (RFC 5545, with NAME and COLOR of RFC 7986) of the rows of plans.

A plan remembers under `calendar` what was last written of each row: `sequence`,
and `as`, the form it had. So a later file updates an event in the calendar that
took the first one, or cancels it, and never adds it a second time.
"""

from checklist.plan import dated
from checklist.rules import days, windows, words

CANCELLED = "cancelled"
MINUTES = 15
DAY = 24 * 60
LONGEST_LINE = 75  # octets, without the line end
BROKEN = "\ufffd"
UID_SITE = "after-the-interview"
COLOR = "teal"


def calendar(plans: list, found: list, given: dict, text: dict) -> tuple:
    """`(file, calendars)`: the text of the file, and by plan id what its `calendar` is from now on.

    `found` holds the timeline's part of each plan, in the order of `plans`, with
    reasons. `given` holds `stamp` (the moment of writing in UTC, `20260305T161000Z`),
    `links` (by plan id, the address that brings the plan back; may lack one), and
    `keys`: the keys of the only rows to write, or None for all. A calendar may lie on
    somebody's server: plans of `checklist.plan.share.dates_only` give a file that
    names nobody.

    A row has one event, on its `best` or the date it was moved to. Rows that are
    projected, skipped or missed, and the weeks of the search, have none; a row that
    is done keeps the event it had. An event that was written before and is not
    wanted any more is cancelled.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//" + UID_SITE + "//checklist//EN", "CALSCALE:GREGORIAN"]
    lines.append("METHOD:PUBLISH")
    lines.append("NAME:" + escaped(text["calendar-name"]))
    lines.append("X-WR-CALNAME:" + escaped(text["calendar-name"]))
    lines.append("COLOR:" + COLOR)
    calendars = {}
    for plan, entry in zip(plans, found):
        events, calendars[plan["id"]] = of_plan(plan, entry["rows"], given, text)
        for event in events:
            lines.extend(event)
    lines.append("END:VCALENDAR")
    return "".join([folded(line) + "\r\n" for line in lines]), calendars


def of_plan(plan: dict, rows: list, given: dict, text: dict) -> tuple:
    """`(events, calendar)` of one plan: each event a list of lines, and the plan's `calendar` once they are out."""
    kept, listed = dict(plan["calendar"]), []
    only = given["keys"]
    by_key = {row["key"]: row for row in rows}
    for row in rows:
        key = row["key"]
        if only is not None and key not in only:
            continue
        before = kept.get(key, {})
        if wanted(row, plan):
            form = written_form(row, summary(row, plan, text))
        elif row["state"] == "done" and is_out(before):
            form = before["as"]
        else:
            continue
        sequence = before["sequence"] + (before["as"] != form) if before else 0
        kept[key] = {"sequence": sequence, "as": form}
        about = described(row["why"], given["links"].get(plan["id"], ""))
        listed.append((form, key, event(plan["id"] + "." + key, form, sequence, about, given)))
    for key in sorted(kept):
        row = by_key.get(key)
        if (only is not None and key not in only) or (row and (wanted(row, plan) or row["state"] == "done")):
            continue
        before = kept[key]
        if is_out(before):
            kept[key] = {"sequence": before["sequence"] + 1, "as": CANCELLED + "|" + before["as"]}
        form = kept[key]["as"]
        listed.append((form, key, event(plan["id"] + "." + key, form, kept[key]["sequence"], [], given)))
    return [item[2] for item in sorted(listed, key=lambda one: one[:2])], kept


def wanted(row: dict, plan: dict) -> bool:
    """True where the row is to have an event of its own."""
    return not plan["closed"] and dated.has_event(row)


def is_out(kept: dict) -> bool:
    """True where an event of the row has been written, and was not cancelled since."""
    return bool(kept) and not kept["as"].startswith(CANCELLED + "|")


def summary(row: dict, plan: dict, text: dict) -> str:
    """The event's title: the row's, and the employer."""
    title, company = row["title"], words.trim(plan["company"])
    return words.fill(text["calendar-of"], (("title", title), ("company", company))) if company else title


def written_form(row: dict, title: str) -> str:
    """`start|by|checksum|title`, with all by which two events of a row can differ; the link is not among it."""
    best, by = days.moment_text(row["acts"][1]), days.moment_text(row["acts"][2])
    return best + "|" + by + "|" + checksum(row["why"]) + "|" + title


def checksum(text: str) -> str:
    """Five letters that differ where the texts do, all but surely."""
    number = 0
    for letter in text:
        number = (number * 31 + ord(letter)) % 60466176  # 36 to the power of 5
    made = ""
    for _ in range(5):
        made += "0123456789abcdefghijklmnopqrstuvwxyz"[number % 36]
        number //= 36
    return made


def described(why: str, link: str) -> list:
    """The paragraphs of the description."""
    return [part for part in (why, link) if part]


def event(uid: str, form: str, sequence: int, about: list, given: dict) -> list:
    """The lines of one VEVENT."""
    is_cancelled = form.startswith(CANCELLED + "|")
    start, by, _, title = (form[len(CANCELLED) + 1 :] if is_cancelled else form).split("|", 3)
    begins, ends = days.parse_moment(start), days.parse_moment(by)
    lines = ["BEGIN:VEVENT", "UID:" + escaped(uid + "@" + UID_SITE), "DTSTAMP:" + given["stamp"]]
    lines.append("SEQUENCE:" + str(sequence))
    if begins[1] == days.BARE:
        lines.append("DTSTART;VALUE=DATE:" + compact(begins))
        lines.append("DTEND;VALUE=DATE:" + compact((begins[0] + 1, days.BARE)))
    else:
        lines.append("DTSTART:" + compact(begins))
        lines.append("DTEND:" + compact(later(begins, MINUTES)))
    lines.append("SUMMARY:" + escaped(title))
    if about:
        lines.append("DESCRIPTION:" + escaped("\n\n".join(about)))
    lines.append("STATUS:" + ("CANCELLED" if is_cancelled else "CONFIRMED"))
    lines.append("TRANSP:TRANSPARENT")
    if not is_cancelled:
        for trigger in triggers(begins, ends):
            lines.extend(["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escaped(title), "TRIGGER:" + trigger])
            lines.append("END:VALARM")
    lines.append("END:VEVENT")
    return lines


def triggers(begins: tuple, ends: tuple) -> list:
    """When the alarms go off, as durations from the event's start.

    For a whole day the evening before at 18:00 and that day at 09:00; else at the
    start, and an hour before `by` where that is later.
    """
    if begins[1] == days.BARE:
        return ["-PT6H", "PT9H"]
    day, minute = windows.ends(ends)
    last = (day - begins[0]) * DAY + minute - 60 - begins[1]
    return ["PT0S"] + ([duration(last)] if last > 0 else [])


def duration(minutes: int) -> str:
    """`P1DT2H30M` of a number of minutes above 0."""
    parts = "P" + (str(minutes // DAY) + "D" if minutes >= DAY else "")
    hours, rest = minutes % DAY // 60, minutes % 60
    time = (str(hours) + "H" if hours else "") + (str(rest) + "M" if rest else "")
    return parts + ("T" + time if time else "")


def later(moment: tuple, minutes: int) -> tuple:
    """The moment so many minutes after one with a time."""
    total = moment[1] + minutes
    return moment[0] + total // DAY, total % DAY


def compact(moment: tuple) -> str:
    """`20260305` or `20260305T173000`, with no time zone: the person's own clock."""
    year, month, day = days.civil(moment[0])
    date = str(year) + days.two(month) + days.two(day)
    if moment[1] == days.BARE:
        return date
    return date + "T" + days.two(moment[1] // 60) + days.two(moment[1] % 60) + "00"


def escaped(text: str) -> str:
    """A value of the type TEXT. Control characters are left out; half a surrogate pair becomes U+FFFD."""
    made = []
    for letter in text.replace("\r\n", "\n").replace("\r", "\n"):
        if letter in "\\;,":
            made.append("\\" + letter)
        elif letter == "\n":
            made.append("\\n")
        elif letter == "\t" or " " <= letter < "\x7f" or letter > "\x9f":
            made.append(BROKEN if "\ud800" <= letter <= "\udfff" else letter)
    return "".join(made)


def folded(line: str) -> str:
    """The line cut into pieces of at most 75 octets, never inside a character, each further one behind a space."""
    pieces, current, room = [], [], LONGEST_LINE
    for letter in line:
        size = octets(letter)
        if size > room:
            pieces.append("".join(current))
            current, room = [], LONGEST_LINE - 1
        current.append(letter)
        room -= size
    pieces.append("".join(current))
    return "\r\n ".join(pieces)


def octets(letter: str) -> int:
    """How many octets the letter takes in UTF-8."""
    code = ord(letter)
    return 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4
