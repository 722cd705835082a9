"""How the dates are worked out: every window of every step, said from the moments that the rules count with."""

from checklist.site.content import readings, window_words
from checklist.site.guide import readers_page, sources_block
from checklist.site.guide.markdown import button, front, heading, lead, link, listing, plain, quiet
from checklist.site.guide.source_pages import DIFFER
from checklist.views import html


def page(content: dict, parts: list) -> str:
    """The rules that hold everywhere, then part by part its own rules and the windows of its steps."""
    text = content["words"]
    lines = [
        front(text["guide-dates-title"], text["guide-dates-lead"], "rules"),
        "# " + plain(text["guide-dates-title"]),
        "",
        *lead(text["guide-dates-lead"]),
        plain(text["guide-dates-jump"]) + " " + ", ".join(link(part["title"], "#" + part["id"]) for part in parts),
        "{: .small .quiet .screen-only }",
        "",
        *_rules(content, None, 2),
    ]
    for part in parts:
        lines += [heading(part["title"], part["id"]), *_rules(content, part["id"], 3)]
        for step in part["steps"]:
            way = link(step["title"], f"steps/{step['id']}.md")
            lines += [f"### {way} {{ #{step['id']} .entry }}", ""]
            lines += [html.render(windows(step, text)), ""]
    lines += laws(content)
    return "\n".join(
        [
            *lines,
            plain(text["guide-dates-differ"]) + " " + link(text["guide-differ"], DIFFER),
            "",
            plain(text["guide-dates-compared"]) + " " + link(text["guide-compared"], readers_page.PATH),
            "",
            *button(text["guide-dates-checklist"], "checklist.md"),
        ]
    )


def laws(content: dict) -> list:
    """What the law says where: what it says, whom it binds, what it does not say, who says so, and when it was read."""
    text = content["words"]
    read = {entry["id"]: entry for entry in content["references"]}
    lines = [heading(text["guide-law"], "law"), plain(text["guide-law-lead"]), ""]
    for law in content["laws"]:
        title = window_words.fill(text["guide-law-row"], where=law["where"], days=str(law["days"]))
        lines += [heading(title, law["id"], 3), plain(f"{law['says']} {law['binds']}"), ""]
        lines += [plain(window_words.fill(text["guide-law-since"], date=sources_block.date(law["since"], text))), ""]
        lines += [f"**{plain(text['guide-law-silent'])}.** {plain(law['silent'])}", ""]
        lines += [listing([sources_block.reading(read[key], text) for key in law["reading"]], "plain-list small"), ""]
        lines += quiet(plain(window_words.fill(text["guide-checked"], date=sources_block.date(law["checked"], text))))
    return lines


def _rules(content: dict, part: str | None, level: int) -> list:
    lines = []
    for rule in content["rules"]:
        if rule.get("part") == part:
            lines += [heading(rule["title"], rule["id"], level), plain(rule["text"]), ""]
            lines += [html.render(readings.table(rule["readings"], content["words"])), ""] if "readings" in rule else []
    return lines


def windows(step: dict, text: dict) -> tuple:
    """A step's windows as lists of moments: the one its own page shows, then the others under what they hold on."""
    alike: dict = {}
    for variant in window_words.ordered(step):
        alike.setdefault(tuple(window_words.moments(variant, text)), []).append(variant)
    found = []
    for moments, variants in alike.items():
        if len(alike) > 1:
            rule = not found and not variants[0].get("given")
            head = text["guide-as-a-rule"] if rule else window_words.either(variants, step, text)
            found.append(("p", ("class", "given small"), head))
        rows = [("div", (), ("dt", (), label), ("dd", (), said)) for _, label, said in moments]
        found.append(("dl", ("class", "moments small"), rows))
    return ("div", ("class", "dated"), found)
