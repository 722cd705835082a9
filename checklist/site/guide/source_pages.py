"""Where the advice comes from: the page of the sources, and the page of where they differ."""

from checklist.site.content import window_words
from checklist.site.guide import sources_block
from checklist.site.guide.markdown import button, front, heading, lead, link, plain, quiet
from checklist.views import html

SOURCES, DIFFER, DATES, REVIEW = (
    "sources.md",
    "where-the-sources-differ.md",
    "how-the-dates-are-worked-out.md",
    "review.md",
)
KINDS = ("measured", "law", "custom", "opinion")


def differ_page(content: dict) -> str:
    """All that they differ on: what each says, what we do, and why."""
    text = content["words"]
    steps = {step["id"]: step for step in content["steps"]}
    lines = [
        front(text["guide-differ"], text["guide-differ-lead"], "rules"),
        "# " + plain(text["guide-differ"]),
        "",
        *lead(text["guide-differ-lead"]),
    ]
    for entry in content["disagreements"]:
        to = ", ".join(link(steps[name]["title"], f"steps/{name}.md") for name in entry["steps"])
        lines += [
            heading(entry["topic"], entry["id"]),
            sources_block.table(entry, steps[entry["steps"][0]], content),
            "",
            *quiet(f"{plain(text['guide-steps'])} {to}"),
        ]
    return "\n".join([*lines, *button(text["guide-sources-all"], SOURCES)])


def sources_page(content: dict) -> str:
    """Each of the five with every claim that we took from it and where it landed, then the wider reading."""
    text = content["words"]
    lines = [
        front(text["guide-sources"], text["guide-sources-lead"], "rules"),
        "# " + plain(text["guide-sources"]),
        "",
        *lead(text["guide-sources-lead"]),
    ]
    landed, carried = landings(content), {claim["claim"]: claim for claim in content["carried"]}
    for source in content["sources"]:
        claims = [claim for claim in content["claims"] if claim["source"] == source["id"]]
        count = window_words.fill(text["guide-claims"], count=str(len(claims)))
        lines += [
            heading(source["title"], source["id"]),
            *quiet(html.render([*_known(source, text), count])),
            *_list([_claim(claim, carried.get(claim["id"]), landed[claim["id"]], text) for claim in claims], "claims"),
        ]
    lines += [heading(text["guide-wider"], "wider"), plain(text["guide-wider-lead"]), ""]
    for kind in KINDS:
        lines += [heading(text["guide-wider-" + kind], kind, 3)]
        lines += _list([_read(entry, text) for entry in content["references"] if entry["kind"] == kind], "claims small")
    return "\n".join(lines)


def _known(source: dict, text: dict) -> list:
    """What is known of a source beside its title: who wrote and published it, when, and where it can be read."""
    known = ", ".join(str(source[name]) for name in ("author", "publisher", "year") if name in source)
    way = [sources_block.linked(text["guide-read-there"], source["url"]), " "] if "url" in source else []
    return [f"{known}. " if known else None, *way]


def _list(items: list, kind: str) -> list:
    """A list of Markdown items that have an address each, as lines: Markdown's own lists cannot name them."""
    rows = [f'<li id="{name}" markdown="span">{said}</li>' for name, said in items]
    return [f'<ul class="{kind}" markdown="block">', *rows, "</ul>", ""]


def _claim(claim: dict, carried: dict | None, where: list, text: dict) -> tuple:
    """The claim, the words of ours that carry it with their page, and every place where it landed."""
    to = ", ".join(link(words, address) for words, address in where)
    said = plain(claim["says"])
    if carried:
        pages = {address.partition(".md")[0]: words for words, address in reversed(where)}
        title = pages.get(carried["page"]) or text["guide-part-" + carried["page"]]
        label = plain(window_words.fill(text["guide-carried"], page=title))
        said += f'<br><span class="small quiet">{label}</span>'
        said += f'<br><span class="small">“{plain(carried["words"])}”</span>'
    return claim["id"], f'{said}<br><span class="small quiet">{plain(text["guide-landed"])} {to}</span>'


def _read(entry: dict, text: dict) -> tuple:
    limits = " " + window_words.fill(text["guide-limits"], limits=entry["limits"]) if "limits" in entry else ""
    read = window_words.fill(text["guide-read-on"], date=sources_block.date(entry["seen"], text))
    after = ("span", ("class", "quiet"), f"{limits} {read}")
    return entry["id"], html.render([sources_block.linked(entry["by"], entry["url"]), ": ", entry["says"], after])


def landings(content: dict) -> dict:
    """Where each claim landed: `{claim: [(words, address), ...]}`, each place once, from the root of the pages."""
    text = content["words"]
    found: dict = {claim["id"]: [] for claim in content["claims"]}

    def land(claims: list, words: str, address: str) -> None:
        for claim in claims:
            if (words, address) not in found[claim]:
                found[claim].append((words, address))

    for step in content["steps"]:
        land(step.get("answers", []), step["title"], f"steps/{step['id']}.md")
    for question in content["review"]:
        land(question["answers"], text["guide-review-title"], REVIEW)
    for template in content["templates"]:
        words = window_words.fill(text["guide-letter"], title=template["title"])
        land(template.get("answers", []), words, f"templates/{template['id']}.md")
    for rule in content["rules"]:
        land(rule.get("answers", []), rule["title"], f"{DATES}#{rule['id']}")
    for entry in content["disagreements"]:
        land(entry["between"], entry["topic"], f"{DIFFER}#{entry['id']}")
    for question in content["questions"]:
        land(question.get("answers", []), question["title"], f"questions/{question['id']}.md")
    return found
