"""Public holidays and weekends as small JSON tables, one a region, from the package `holidays`."""

import argparse
import datetime
import functools
import json
import unicodedata
from pathlib import Path

import holidays
from babel import Locale

from checklist.plan import values
from checklist.rules.days import SATURDAY_SUNDAY
from checklist.site.content import load

BEFORE, AFTER = 1, 5
CONTENT = Path(__file__).resolve().parents[2] / "content"
RESTED = "Weekend"
ESTIMATED, EXCHANGED = "estimated", "substituted from"


def tables(year: int) -> tuple[list[dict], list[dict]]:
    """`(tables, index)`: every region's table, and the countries with their parts, sorted by name.

    A table goes from the year before `year` to five years after, less the years
    at either end for which the package has no holiday; where it has none at all,
    `first` and `last` are empty. `differ` is true in the index where a part's days
    or weekend are not those of the whole country. Source: docs/reference/rules.md#holidays.
    """
    names = Locale("en", "GB").territories
    written, index = [], []
    for country, codes in sorted(holidays.list_supported_countries(include_aliases=False).items()):
        whole = table(country, "", year)
        parts = [table(country, code, year) for code in codes]
        aliases = holidays.country_holidays(country).subdivisions_aliases
        named = [[code, part_name(code, aliases)] for code in codes]
        index.append(
            {
                "code": country,
                "name": names[country],
                "differ": any((part["days"], part["weekend"]) != (whole["days"], whole["weekend"]) for part in parts),
                "parts": sorted(named, key=lambda pair: (sort_name(pair[1]), pair[0])),
            }
        )
        written += [whole, *parts]
    index.sort(key=lambda entry: (sort_name(entry["name"]), entry["code"]))
    return written, index


def table(country: str, part: str, year: int) -> dict:
    """One region's table: `region`, `weekend`, `first`, `last` and `days`, each `[date, name]` or `[date, name, 1]`.

    The 1 marks a date that the package only estimates; a day that is closed for a
    second, certain reason is not marked. `weekend` are the weekdays that are free
    in all the years. Where the weekend changes within them, the free days of one
    time only are among `days`, so that each day of the table is right.
    """
    years = range(year - BEFORE, year + AFTER + 1)
    found = holidays.country_holidays(country, subdiv=part or None, years=years, language=language(country))
    days = []
    for day in sorted(found):
        name, estimated = plain(found[day])
        days.append([day.isoformat(), name, 1] if estimated else [day.isoformat(), name])
    region = f"{country}-{part}" if part else country
    always, rested = weekend(found, region, years)
    return {
        "region": region,
        "weekend": always,
        "first": days[0][0][:4] + "-01-01" if days else "",
        "last": days[-1][0][:4] + "-12-31" if days else "",
        "days": sorted(days + [[day.isoformat(), RESTED] for day in rested if day not in found]),
    }


def weekend(found, region: str, years: range) -> tuple[list[int], list[datetime.date]]:
    """`(weekdays, dates)`: the weekdays that are free in all of `years`, and the other free days of the week by date.

    The package is asked for each date: its attribute `weekend` knows neither parts
    of a country (Kelantan, Kedah and Terengganu rest on Friday) nor a change. A
    correction of content/weekends.yml counts for all years; a part has that of its country.
    """
    corrected = corrections().get(region) or corrections().get(region.partition("-")[0])
    if corrected:
        return corrected, []
    # a change shows between one New Year and the next; only then each single day is asked for
    ends = [dates(datetime.date(year, *day), 7) for year in years for day in ((1, 1), (12, 25))]
    always = by_weekday(found, [day for week in ends for day in week])
    if None not in always:
        return [number for number in range(7) if always[number]], []
    first, end = datetime.date(years[0], 1, 1), datetime.date(years[-1] + 1, 1, 1)
    every = dates(first, (end - first).days)
    always = by_weekday(found, every)
    rested = [day for day in every if not always[day.weekday()] and found.is_weekend(day)]
    return [number for number in range(7) if always[number]], rested


def weekends(tables: dict[str, dict]) -> dict[str, list[int]]:
    """The weekdays of the places whose weekend is not Saturday and Sunday, for where their table does not come.

    A part that has the weekend of its country is left out.
    """
    usual = list(SATURDAY_SUNDAY)
    own = {code: each["weekend"] for code, each in tables.items()}
    whole = {code: own.get(code.partition("-")[0], usual) if "-" in code else usual for code in own}
    return {code: own[code] for code in sorted(own) if own[code] != whole[code]}


def dates(first: datetime.date, count: int) -> list[datetime.date]:
    """`count` dates from `first` on."""
    return [first + datetime.timedelta(number) for number in range(count)]


def by_weekday(found, days: list[datetime.date]) -> list[bool | None]:
    """For each weekday whether it is free on all of `days` (True), on none (False), or on some (None)."""
    seen = [{found.is_weekend(day) for day in days if day.weekday() == number} for number in range(7)]
    return [each.pop() if len(each) == 1 else None for each in seen]


@functools.cache
def corrections() -> dict[str, list[int]]:
    """The weekdays of content/weekends.yml by region. What is wrong in the file is said by the build's own check."""
    listed = load.read(CONTENT / "weekends.yml", []) or []
    return {entry["region"]: list(values.weekend_days(entry["days"])) for entry in listed}


def codes() -> set[str]:
    """The code of every country and part that the package knows, such as `DE` and `GB-SCT`."""
    known = holidays.list_supported_countries(include_aliases=False)
    return set(known) | {f"{country}-{part}" for country, parts in known.items() for part in parts}


def language(country: str) -> str | None:
    """The English in which the package names the country's holidays; None where it has one language only."""
    known = holidays.list_localized_countries().get(country, [])
    wanted = (f"en_{country}", "en_GB", "en_US")
    return next((name for name in wanted if name in known), None)


def plain(text: str) -> tuple[str, bool]:
    """`(name, estimated)` of the package's text, where names that share a day are joined by `; `.

    Remarks such as *(observed)* stay. *(estimated)* leaves the name, and so does the
    day that a day off was exchanged for, which is written month first.
    """
    names, estimated = [], []
    for full in text.split("; "):
        name, opening, remark = full.rpartition(" (")
        remarks = remark.rstrip(")").split(", ") if opening else []
        kept = [each for each in remarks if each != ESTIMATED and not each.startswith(EXCHANGED)]
        estimated.append(ESTIMATED in remarks)
        if kept == remarks:
            names.append(full)
        else:
            names.append(f"{name} ({', '.join(kept)})" if kept else name)
    return " / ".join(dict.fromkeys(names)), all(estimated)


def part_name(code: str, aliases: dict[str, str]) -> str:
    """The part's name as the package has it; its code where that is all it has."""
    return next((name for name, meant in aliases.items() if meant == code and len(name) > 3), code)


def sort_name(name: str) -> str:
    """A key by which Åland stands with A and Türkiye with T."""
    bare = "".join(each for each in unicodedata.normalize("NFD", name) if not unicodedata.combining(each))
    return bare.casefold()


def write(folder: Path, year: int) -> int:
    """How many tables were written to `folder`, which is made anew; `index.json` comes last."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.json"):
        old.unlink()
    found, index = tables(year)
    for each in found:
        (folder / f"{each['region']}.json").write_text(compact(each), encoding="utf-8")
    (folder / "index.json").write_text(compact(index), encoding="utf-8")
    return len(found)


def compact(value: object) -> str:
    """JSON without spaces and without escapes: MicroPython garbles escaped pairs."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description="Write the tables of public holidays.")
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--year", type=int, default=datetime.date.today().year)
    given = arguments.parse_args()
    print(f"{write(given.folder, given.year)} tables of holidays, {given.year - BEFORE} to {given.year + AFTER}")
