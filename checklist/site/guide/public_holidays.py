"""The page of public holidays: a place and a year are chosen, and the days are read from the checklist's own tables.

checklist/web/holidays.js fills it in from `holidays/<code>.json`. Where scripts
are off the same days can be read in one plain text for each country,
`holidays/<code>.txt`, for two years; the page leads to all of them.
"""

from datetime import date

from checklist.rules import words as says
from checklist.site.guide.markdown import front, lead, link, plain
from checklist.site.holidays import RESTED
from checklist.views import html

PATH = "public-holidays.md"
YEARS = 2  # in a plain text, from the year of the build
SAID = ("title", "weekend", "weekend-none", "none", "estimated", "failed", "day", "name")


def page(index: list, tables: dict, text: dict) -> str:
    """The page as Markdown. `index` is that of the regions, `tables` maps their codes to their tables."""
    ends = [table[end][:4] for table in tables.values() for end in ("first", "last") if table["days"]]
    years = [str(year) for year in range(int(min(ends)), int(max(ends)) + 1)]
    said = [each for name in SAID for each in (f"data-{name}", text["holidays-" + name])]
    said += [each for number in range(7) for each in (f"data-weekday-{number}", text[f"weekday-{number}"])]
    countries = [("", text["holidays-choose"]), *[(item["code"], item["name"]) for item in index]]
    form = (
        "form",
        ("class", "holidays", "id", "holidays", "hidden", True, *said),
        field("where", text["holidays-where"], countries),
        field("part", text["holidays-part"], [], hidden=True),
        field("year", text["holidays-year"], [(year, year) for year in years]),
    )
    return "\n".join(
        [
            front(text["holidays-page"], text["holidays-lead"], "rules"),
            "# " + plain(text["holidays-page"]),
            "",
            *lead(text["holidays-lead"]),
            html.render(form),
            "",
            html.render(("div", ("id", "holidays-found"))),
            "",
            html.render(("p", ("class", "hush", "id", "holidays-said", "role", "status"))),
            "",
            '<details class="more" id="texts" markdown="block" data-search-exclude="">',
            html.render(("summary", (), ("span", (), text["holidays-texts"]))),
            "",
            plain(text["holidays-texts-lead"]),
            "",
            '<div class="columns small" markdown="block">',
            "",
            *["- " + link(item["name"], f"holidays/{item['code']}.txt") for item in index],
            "",
            "</div>",
            "",
            "</details>",
            "",
        ]
    )


def field(name: str, label: str, options: list, hidden: bool = False) -> tuple:
    """A choice with its label. `options` are pairs of a value and its words."""
    chosen = [("option", ("value", value), words) for value, words in options]
    select = ("select", ("id", "holidays-" + name, "autocomplete", "off"), chosen)
    return (
        "div",
        ("class", "field", "id", f"holidays-{name}-field", "hidden", hidden),
        ("label", ("for", "holidays-" + name), label),
        ("span", ("class", "select"), select),
    )


def texts(index: list, tables: dict, year: int, text: dict) -> dict:
    """`{path: text}` of a plain text for each country: its own days, and those of each part where they differ."""
    made = {}
    for country in index:
        parts = [(f"{country['code']}-{code}", f"{name}, {country['name']}") for code, name in country["parts"]]
        places = [(country["code"], country["name"]), *(parts if country["differ"] else [])]
        lines = [line for code, name in places for line in [*listed(name, tables[code], year, text), ""]]
        made[f"holidays/{country['code']}.txt"] = "\n".join(lines)
    return made


def listed(name: str, table: dict, year: int, text: dict) -> list:
    """The days of one place as lines of text, for `YEARS` years from `year` on."""
    lines = [name, "=" * len(name), weekend(table, text)]
    for each in range(year, year + YEARS):
        own = [day for day in table["days"] if day[0].startswith(str(each)) and day[1] != RESTED]
        lines += ["", f"{each}", *([spoken(day, text) for day in own] or [text["holidays-none"]])]
    return lines


def weekend(table: dict, text: dict) -> str:
    """`The weekend is Saturday and Sunday.`"""
    names = [text[f"weekday-{number}"] for number in table["weekend"]]
    if not names:
        return text["holidays-weekend-none"]
    return says.fill(text["holidays-weekend"], (("days", says.listed(names, text)),))


def spoken(day: list, text: dict) -> str:
    """`Friday 3 April: Good Friday`, and whether the date is an estimate."""
    when = date.fromisoformat(day[0])
    said = f"{text[f'weekday-{when.weekday()}']} {when.day} {text[f'month-{when.month}']}: {day[1]}"
    return f"{said} ({text['holidays-estimated']})" if len(day) > 2 else said
