"""Reading many phrases at once, each in the calendar of its own region, for both interpreters."""

from checklist.plan import region
from checklist.rules import days, promise


def read(rows: list, tables: dict) -> list:
    """`first last`, `none`, or the key of the refusal, of each row `[phrase, on, region]`; `tables` maps codes to tables."""
    calendars = {}
    for code in tables:
        calendars[code] = region.calendar(tables[code], "")
    found = []
    for said, on, code in rows:
        calendar = calendars[code]
        answer = promise.read(said, days.parse_date(on), calendar["closed"], calendar["weekend"])
        if "refused" in answer:
            found.append(answer["refused"])
        elif not answer["last"]:
            found.append("none")
        else:
            found.append(days.date_text(answer["first"]) + " " + days.date_text(answer["last"]))
    return found


def offered(rows: list, tables: dict) -> list:
    """How many days are offered to choose from, for each row as in `read`; 0 where it was read, or nothing can be chosen."""
    calendars = {code: region.calendar(tables[code], "") for code in tables}
    found = []
    for said, on, code in rows:
        calendar = calendars[code]
        answer = promise.read(said, days.parse_date(on), calendar["closed"], calendar["weekend"])
        found.append(len(answer.get("readings", [])))
    return found
