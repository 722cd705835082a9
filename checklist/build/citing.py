"""What a step leans on: where the sources differ, and who says what."""

from checklist.build import sayings, strips
from checklist.build.markdown import heading, listing, plain
from checklist.rules import phrases
from checklist.views import html


def differing(step: dict, content: dict) -> list:
    """Where the sources differ on this step: what each says, ours last."""
    text, lines = content["words"], []
    for entry in content["disagreements"]:
        if step["id"] not in entry["steps"]:
            continue
        drawn = any("hours" in one for one in entry["each"])
        rows = [_says(_named(one, content), one["says"], _theirs(one)) for one in entry["each"]]
        scale = strips.placed(phrases.early_variant({"when": step["windows"]})) if drawn else {}
        ours = strips.strip(scale, 48, entry["we"]) if scale else None
        caption = ("caption", (), text["guide-differ-caption"]) if drawn else None
        rows.append(_says(text["guide-ours"], f"{entry['we']} {entry['why']}", ours))
        lines += [
            f"### {plain(entry['topic'])} {{ #{entry['id']} }}",
            "",
            html.render(("table", ("class", "differ"), caption, ("tbody", (), rows))),
            "",
        ]
    return [heading(text["guide-differ"], "differ"), *lines] if lines else []


def _theirs(one: dict) -> tuple:
    return (
        strips.strip({**one["hours"], "until": one["hours"]["by"], "unit": ""}, 48, one["says"], theirs=True)
        if "hours" in one
        else None
    )


def _named(one: dict, content: dict) -> str:
    if "source" in one:
        return next(source["title"] for source in content["sources"] if source["id"] == one["source"])
    return next(entry["by"] for entry in content["references"] if entry["id"] == one["reading"])


def _says(who: str, says: str, drawing) -> tuple:
    return ("tr", (), ("th", ("scope", "row"), who), ("td", (), drawing, says))


def sources(step: dict, content: dict) -> list:
    """Who says so: the five sources that the step answers, then the wider reading that it or a disagreement names."""
    text = content["words"]
    claimed = {claim["source"] for claim in content["claims"] if claim["id"] in step.get("answers", [])}
    read = set(step.get("reading", []))
    for entry in content["disagreements"]:
        if step["id"] in entry["steps"]:
            read |= {one["reading"] for one in entry["each"] if "reading" in one} | set(entry.get("reading", []))
            claimed |= {one["source"] for one in entry["each"] if "source" in one}
    lines = [
        heading(text["guide-sources"], "sources"),
        listing([cited(source) for source in content["sources"] if source["id"] in claimed], "plain-list small"),
        "",
    ]
    if read:
        wider = [linked(entry["by"], entry["url"]) for entry in content["references"] if entry["id"] in read]
        lines += [plain(text["guide-sources-wider"]), "{: .small .quiet }", "", listing(wider, "plain-list small"), ""]
    return [
        *lines,
        plain(sayings.fill(text["guide-checked"], date=date(step["checked"], text))),
        "{: .small .quiet }",
        "",
    ]


def cited(source: dict) -> list:
    """A source: its title, linked where it can be read, then author, publisher and year as far as they are known."""
    title = linked(source["title"], source["url"]) if "url" in source else source["title"]
    return [title, *[f", {source[name]}" for name in ("author", "publisher", "year") if name in source]]


def linked(words: str, address: str) -> tuple:
    """A link to another site; it does not tell that site where the reader came from."""
    return ("a", ("href", address, "rel", "noreferrer"), words)


def date(iso: str, text: dict) -> str:
    """`22 November 2026`."""
    year, month, day = iso.split("-")
    return sayings.fill(text["guide-checked-date"], day=str(int(day)), month=text[f"month-{int(month)}"], year=year)
