"""The command: a plan file in, its timeline out. Source: docs/reference/plan-format.md#the-command."""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from checklist.notes import remarks
from checklist.plan import ics, region, shape
from checklist.rules import days, law, phrases, promise, timeline, words
from checklist.site import region_tables as regions
from checklist.site.browser import letters
from checklist.site.content import load

CONTENT = Path(__file__).resolve().parent.parent / "content"
STEERS = ((0, 0x20), (0x7F, 0xA0), (0x202A, 0x202F), (0x2066, 0x206A))
STEERING = {chr(code) for first, last in STEERS for code in range(first, last)} - {" "}
STAMP = "%Y%m%dT%H%M%SZ"
REMARK = ("plan", "key", "id", "text")
PUBLIC = ("key", "step", "title", "opens", "best", "by", "until", "state", "projected", "moved", "why", "sources")


class Wrong(Exception):
    """Bad input; its text is one line that names the field, the value and what would be right."""


class Parser(argparse.ArgumentParser):
    """An argument parser that ends as the rest of the command does: one line, exit status 2."""

    def error(self, message: str) -> None:
        raise Wrong(message)


def main(arguments: list) -> str:
    """What the command prints. Raises Wrong for bad input."""
    bundle = content()
    if arguments[:1] == ["said"]:
        return said(arguments[1:], bundle["words"])
    parser = Parser(
        prog="python -m checklist", description="Print the timeline of a plan file; or `said TEXT` to read a promise."
    )
    parser.add_argument("plan", help="a plan file, or - for standard input")
    parser.add_argument("--now", default="", help="YYYY-MM-DDTHH:MM; the machine's clock where it is left out")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument("--ics", action="store_true", help="print a calendar file of all plans, with everything in it")
    parser.add_argument("--stamp", default="", help="DTSTAMP of the calendar file, such as 20260305T161000Z")
    given = parser.parse_args(arguments)
    if given.now and not days.parse_stamp(given.now):
        raise Wrong("--now: " + words.fill(bundle["words"]["problem-moment"], (("value", given.now),)))
    now = given.now or datetime.now().strftime("%Y-%m-%dT%H:%M")
    document, calendars = read(given.plan, bundle)
    result = timeline.timeline(document, now, bundle, calendars)
    if given.ics:
        return calendar(document, result, given.stamp, bundle["words"])
    result["remarks"] = remarks.remarks(document, result, bundle["words"])
    return public(result) if given.json else printed(result, document, bundle, calendars)


def content() -> dict:
    """The bundle of content/, with the words of remarks. Raises Wrong where the content has problems."""
    found, problems = load.load(CONTENT)
    if problems:
        raise Wrong("content: " + str(problems[0]))
    bundle = load.bundle(found)
    return {**bundle, "words": {**bundle["words"], **letters.letters(found)["words"]}}


def read(path: str, bundle: dict) -> tuple:
    """`(document, calendars)` of a plan file. Raises Wrong for any problem in it."""
    text = bundle["words"]
    try:
        raw = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        data = json.loads(raw.decode("utf-8-sig"), parse_constant=_no_constant)
        document, problems = shape.read(data, text, regions.codes(), bundle["retired"])
    except OSError as error:
        raise Wrong(f"{path}: {error.strerror}; the path of a plan file would be right") from None
    except shape.Refused as error:
        raise Wrong(str(error)) from None
    except (ValueError, RecursionError) as error:
        raise Wrong(words.fill(text["refused-json"], (("value", str(error)),))) from None
    tables = {code: regions.table(code) for code in region.codes(document)} if not problems else {}
    calendars = region.calendars(document, tables)
    for problem in problems + shape.said_problems(document, calendars, text):
        where = "plan " + problem["plan"] + ": " if problem["plan"] else ""
        raise Wrong(where + problem["field"] + ": " + problem["text"])
    return document, calendars


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def said(arguments: list, text: dict) -> str:
    """First and last day of a promise, or `none`. Raises Wrong where it cannot be read."""
    parser = Parser(prog="python -m checklist said", description="Read what they said about when you would hear.")
    parser.add_argument("said")
    parser.add_argument("--on", default="", help="the day it was said, YYYY-MM-DD; today where it is left out")
    parser.add_argument("--region", default="", help="where the employer is, such as GB-SCT")
    parser.add_argument("--weekend", default="", help="such as fri sat; the region's own where it is left out")
    given = parser.parse_args(arguments)
    settings = {"region": given.region, "weekend": given.weekend}
    document, problems = shape.read({"settings": settings, "plans": []}, text, regions.codes())
    for problem in problems:
        raise Wrong("--" + problem["field"].split(".")[-1] + ": " + problem["text"])
    if given.on and not days.parse_date(given.on):
        raise Wrong("--on: " + words.fill(text["problem-date"], (("value", given.on),)))
    on = days.parse_date(given.on or datetime.now().strftime("%Y-%m-%d"))
    code = document["settings"]["region"]
    calendar = region.calendar(regions.table(code) if code else {}, given.weekend)
    answer = promise.read(given.said, on, calendar["closed"], calendar["weekend"])
    if "refused" in answer:
        raise Wrong("said: " + words.fill(text[answer["refused"]], promise.gaps(answer)))
    return days.date_text(answer["first"]) + " " + days.date_text(answer["last"]) if answer["last"] else "none"


def calendar(document: dict, result: dict, stamp: str, text: dict) -> str:
    """The calendar file of the document's plans. Raises Wrong for a stamp that is none."""
    stamp = stamp or datetime.now(UTC).strftime(STAMP)
    try:
        datetime.strptime(stamp, STAMP)
    except ValueError:
        raise Wrong(f"--stamp: “{stamp}” is not a moment in UTC; 20260305T161000Z would be right") from None
    return ics.calendar(document["plans"], result["plans"], {"stamp": stamp, "links": {}, "keys": None}, text)[0]


def public(result: dict) -> str:
    """The timeline as the JSON of docs/reference/plan-format.md."""
    plans = [
        {**plan, "rows": [{name: row[name] for name in PUBLIC} for row in plan["rows"]]} for plan in result["plans"]
    ]
    said = [{name: remark[name] for name in REMARK} for remark in result["remarks"]]
    return json.dumps({**result, "plans": plans, "remarks": said}, ensure_ascii=False, indent=2)


def plain(text: str) -> str:
    """The text in one line, without what would steer a terminal: control letters and turns of direction."""
    return " ".join("".join(each for each in " ".join(text.split()) if each not in STEERING).split())


def printed(result: dict, document: dict, bundle: dict, calendars: dict) -> str:
    """The same timeline as text for reading."""
    text = words.manner(bundle["words"], document["settings"], result["now"])
    now = days.parse_stamp(result["now"])
    lines = []
    for plan, made in zip(document["plans"], result["plans"], strict=True):
        lines.append(plain(plan["company"]) or text["plan-unnamed"])
        lines.append(plain(made["headline"]))
        lines.extend("  " + plain(notice["text"]) for notice in result["notices"] if notice["plan"] == plan["id"])
        for row in made["rows"]:
            bold, rest = phrases.window(row, now, text)
            mark = {"done": "[x]", "skipped": "[-]"}.get(row["state"], "[ ]")
            lines.append("")
            lines.append(f"{mark} {plain(row['title'])}: {bold}{', ' + rest if rest else ''}")
            lines.append("    " + plain(row["why"]))
        lines.extend(legal(plan, bundle["laws"], calendars[plan["id"]]["region"], now[0], text))
        lines.extend(remarked(plan["id"], made["rows"], result["remarks"], text))
        lines.append("")
    return "\n".join(lines).rstrip()


def legal(plan: dict, laws: list, region: str, today: int, text: dict) -> list:
    """The laws that count for the plan, as lines."""
    found = [""] if law.clocks(plan, laws, region, today) else []
    for clock in law.clocks(plan, laws, region, today):
        day = words.day_long(clock["day"], text)
        found.append(plain(words.fill(clock["law"]["over" if clock["passed"] else "row"], (("day", day),))) + ".")
        found.append("    " + plain(clock["law"]["binds"]))
    return found


def remarked(plan_id: str, rows: list, remarks: list, text: dict) -> list:
    """The remarks on the plan's notes as lines, each with the title of its row, or its key where there is none."""
    titles = {row["key"]: row["title"] for row in rows}
    own = [remark for remark in remarks if remark["plan"] == plan_id]
    found = [""] if own else []
    for remark in own:
        gaps = (("key", titles.get(remark["key"], remark["key"])), ("said", remark["text"]))
        found.append(plain(words.fill(text["remark-printed"], gaps)))
    return found


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="")
    sys.stderr.reconfigure(encoding="utf-8", errors="replace")
    try:
        found = main(sys.argv[1:])
        sys.stdout.write(found if found.endswith("\n") else found + "\n")
    except Wrong as wrong:
        print(plain(str(wrong)), file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        sys.exit(1)
