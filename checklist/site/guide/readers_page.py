"""The page that says how our reader of promises and others do on the same phrases. Source: content/readers.yml.

`make promises` counts (tools/promises) and writes that file; the build makes the page from it.
"""

from checklist.site.content import window_words
from checklist.site.guide import sources_block
from checklist.site.guide.markdown import front, heading, lead, link, paragraphs, plain
from checklist.views import html

PATH = "how-readers-compare.md"
DATES = "how-the-dates-are-worked-out.md"
SETS = ("public", "own")
COLUMNS = ("right", "asked", "missed", "wrong", "left", "mistaken")


def page(content: dict) -> str:
    """The page as Markdown."""
    text, readers = content["words"], content["readers"]
    day = max(reader["counted"] for reader in readers)
    lines = [
        front(text["guide-compared"], text["guide-compared-lead"], "rules"),
        "# " + plain(text["guide-compared"]),
        "",
        *lead(text["guide-compared-lead"]),
        *paragraphs(window_words.fill(text["guide-compared-how"], date=sources_block.date(day, text))),
    ]
    lines += [heading(text["guide-compared-words"], "columns"), html.render(columns(text)), ""]
    for name in SETS:
        entries = [reader for reader in readers if reader["set"] == name]
        said = window_words.fill(text["guide-compared-about-" + name], count=str(phrases(entries[0])))
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
            (
                "th",
                ("scope", "row"),
                f"{entry['title']} {entry['version']}" if entry["version"] != "own" else entry["title"],
            ),
            [("td", (), str(entry[name])) for name in COLUMNS],
        )
        for entry in entries
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
