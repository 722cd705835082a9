"""The page that says how our reader of promises and others do on the same phrases. Source: content/readers.yml.

`make promises` counts (tools/promises) and writes that file; the build makes the page from it.
"""

from checklist.build import citing, sayings
from checklist.build.markdown import front, heading, lead, link, paragraphs, plain
from checklist.views import html

PATH = "how-readers-compare.md"
DATES = "how-the-dates-are-worked-out.md"
SETS = ("public", "own")
COLUMNS = ("right", "asked", "missed", "wrong", "left", "mistaken")


def page(content: dict) -> str:
    """The page as Markdown."""
    text, readers = content["words"], content["readers"]
    day = max(one["counted"] for one in readers)
    lines = [
        front(text["guide-compared"], text["guide-compared-lead"], "rules"),
        "# " + plain(text["guide-compared"]),
        "",
        *lead(text["guide-compared-lead"]),
        *paragraphs(sayings.fill(text["guide-compared-how"], date=citing.date(day, text))),
    ]
    lines += [heading(text["guide-compared-words"], "columns"), html.render(columns(text)), ""]
    for name in SETS:
        entries = [one for one in readers if one["set"] == name]
        said = sayings.fill(text["guide-compared-about-" + name], count=str(phrases(entries[0])))
        lines += [heading(text["guide-compared-" + name], name), plain(said), "", html.render(table(entries, text)), ""]
    lines += [*paragraphs(text["guide-compared-fair"]), link(text["guide-dates-title"], DATES), ""]
    return "\n".join(lines)


def phrases(entry: dict) -> int:
    """How many phrases were counted."""
    return sum(entry[name] for name in COLUMNS)


def table(entries: list, text: dict) -> tuple:
    """The counts of one set, a row for each reader, in the order of the file."""
    head = [("th", ("scope", "col"), text["guide-compared-column-" + name]) for name in COLUMNS]
    rows = [
        (
            "tr",
            (),
            ("th", ("scope", "row"), f"{one['title']} {one['version']}" if one["version"] != "own" else one["title"]),
            [("td", (), str(one[name])) for name in COLUMNS],
        )
        for one in entries
    ]
    first = ("tr", (), ("th", ("scope", "col"), text["guide-compared-reader"]), head)
    return ("div", ("class", "counts", "tabindex", "0"), ("table", (), ("thead", (), first), ("tbody", (), rows)))


def columns(text: dict) -> tuple:
    """What each column counts."""
    return (
        "dl",
        (),
        [
            [("dt", (), text["guide-compared-column-" + name]), ("dd", (), text["guide-compared-means-" + name])]
            for name in COLUMNS
        ],
    )
