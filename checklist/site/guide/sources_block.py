"""What a page leans on: where the sources differ, what is usual where, how sure it is, and who says what."""

from checklist.rules import phrases, words
from checklist.site.content import window_words
from checklist.site.guide import window_drawings
from checklist.site.guide.markdown import heading, link, plain, quiet
from checklist.views import html

ALL = "../sources.md"  # from a page in a folder, as all that cite are


def differing(step: dict, content: dict) -> list:
    """Where the sources differ on this step: a disclosure for each topic, with what each of them says, ours last.

    A topic that is drawn is folded to its first drawing.
    """
    own = [entry for entry in content["disagreements"] if step["id"] in entry["steps"]]
    folded = [_folded(entry, step, content) for entry in own]
    return [heading(content["words"]["guide-differ"], "differ"), html.render(folded), ""] if own else []


def _folded(entry: dict, step: dict, content: dict) -> list:
    whole = node(entry, step, content)
    if "hours" not in entry["each"][0]:
        return [html.more(entry["topic"], "", entry["id"], [whole])]
    tag, attributes, caption, (body, own, rows) = whole
    first = (tag, attributes, caption, (body, own, rows[:1]))
    rest = (tag, attributes, (body, own, rows[1:]))
    return [
        ("div", ("class", "screen-only"), ("h3", (), entry["topic"]), first),
        html.more(content["words"]["guide-differ-rest"], entry["topic"], entry["id"], [rest]),
    ]


def table(entry: dict, step: dict, content: dict) -> str:
    """One disagreement as a table; where hours are known they are drawn, and ours from the step's own window."""
    return html.render(node(entry, step, content))


def node(entry: dict, step: dict, content: dict) -> tuple:
    """The same before it is written out."""
    text = content["words"]
    drawn = any("hours" in item for item in entry["each"])
    rows = [_says(_named(item, content), item["says"], _theirs(item)) for item in entry["each"]]
    scale = window_drawings.placed(phrases.early_variant({"when": step["windows"]})) if drawn else {}
    ours = window_drawings.strip(scale, 48, entry["we"]) if scale else None
    rows.append(_says(text["guide-ours"], f"{entry['we']} {entry['why']}", ours))
    caption = ("caption", (), text["guide-differ-caption"]) if drawn else None
    return ("table", ("class", "differ"), caption, ("tbody", (), rows))


def _theirs(one: dict) -> tuple:
    return (
        window_drawings.strip({**one["hours"], "until": one["hours"]["by"], "unit": ""}, 48, one["says"], theirs=True)
        if "hours" in one
        else None
    )


def _named(one: dict, content: dict) -> str:
    if "source" in one:
        return next(source["title"] for source in content["sources"] if source["id"] == one["source"])
    entry = next(entry for entry in content["references"] if entry["id"] == one["reading"])
    if entry["kind"] != "measured":
        return entry["by"]
    return f"{entry['by']} ({content['words']['guide-kind-measured']})"


def _says(who: str, says, drawing) -> tuple:
    return ("tr", (), ("th", ("scope", "row"), who), ("td", (), drawing, says))


def customs(step: str, content: dict) -> list:
    """What is usual where, for the step of that id; nothing where nothing is known."""
    text = content["words"]
    read = {entry["id"]: entry for entry in content["references"]}
    rows = []
    for custom in content["customs"]:
        if step not in custom["steps"]:
            continue
        said: list = [custom["says"] + " "]
        for place, key in enumerate(custom["reading"]):
            said += [", " if place else "", linked(read[key]["by"], read[key]["url"])]
        rows.append(("tr", (), ("th", ("scope", "row"), custom["place"]), ("td", (), said)))
    if not rows:
        return []
    drawn = ("table", ("class", "differ places"), ("tbody", (), rows))
    more = html.render(html.more(text["guide-customs-each"], "", "places", [drawn]))
    return [heading(text["guide-customs"], "custom"), plain(text["guide-customs-lead"]), "", more, ""]


def sources(step: dict, content: dict) -> list:
    """Who says so: the five sources that the step answers, then the wider reading that it or a disagreement names."""
    claimed = {claim["source"] for claim in content["claims"] if claim["id"] in step.get("answers", [])}
    read = set(step.get("reading", []))
    for entry in content["disagreements"]:
        if step["id"] in entry["steps"]:
            read |= {item["reading"] for item in entry["each"] if "reading" in item} | set(entry.get("reading", []))
            claimed |= {item["source"] for item in entry["each"] if "source" in item}
    for custom in content["customs"]:
        if step["id"] in custom["steps"]:
            read |= set(custom["reading"])
    return listed(claimed, read, step["checked"], content)


def listed(claimed: set, read: set, checked: str, content: dict) -> list:
    """The end of a page: the sources of those ids, the references of those ids, and the day they were checked."""
    text = content["words"]
    lines = [heading(text["guide-sources"], "sources")]
    five = [cited(source) for source in content["sources"] if source["id"] in claimed]
    wider = [reading(entry, text) for entry in content["references"] if entry["id"] in read]
    for kind, found in (("five", five), ("wider", wider)):
        if found:
            label = words.counted(len(found), "guide-sources-" + kind, text)
            body = ("ul", ("class", "plain-list small"), [("li", (), item) for item in found])
            lines += [html.render(html.more(label, "", "sources-" + kind, [body])), ""]
            lines += [html.render(_on_paper(label, found, text)), ""]
    said = plain(window_words.fill(text["guide-checked"], date=date(checked, text)))
    return [*lines, *quiet(f"{said} {link(text['guide-sources-all'], ALL)}")]


def _on_paper(label: str, found: list, text: dict) -> tuple:
    """The same sources in one line for paper, where nothing can be unfolded: each by its title or by who said it."""
    names = [first if isinstance(first, str) else first[-1] for first, *_ in found]
    said = window_words.fill(text["guide-sources-on-paper"], label=label, names="; ".join(names))
    return ("p", ("class", "print-only small", "data-search-exclude", ""), said)


def cited(source: dict) -> list:
    """A source: its title, linked where it can be read, then author, publisher and year as far as they are known."""
    title = linked(source["title"], source["url"]) if "url" in source else source["title"]
    return [title, *[f", {source[name]}" for name in ("author", "publisher", "year") if name in source]]


def reading(entry: dict, text: dict) -> list:
    """One of the wider reading: who, what kind of thing it is, and the day it was read."""
    said = window_words.fill(
        text["guide-read"], kind=text["guide-kind-" + entry["kind"]], date=date(entry["seen"], text)
    )
    return [linked(entry["by"], entry["url"]), ", ", said]


def linked(label: str, address: str) -> tuple:
    """A link to another site; it does not tell that site where the reader came from."""
    return ("a", ("href", address, "rel", "noreferrer"), label)


def date(iso: str, text: dict) -> str:
    """`22 November 2026`."""
    year, month, day = iso.split("-")
    return window_words.fill(
        text["guide-checked-date"], day=str(int(day)), month=text[f"month-{int(month)}"], year=year
    )
