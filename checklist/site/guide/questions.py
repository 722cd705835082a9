"""The pages that people look for, and the page that leads to them."""

from checklist.rules import phrases, words
from checklist.site.content import window_gaps, window_words
from checklist.site.guide import next_pages, sources_block
from checklist.site.guide.figures import letter
from checklist.site.guide.markdown import front, heading, lead, link, listing, paragraphs, plain
from checklist.views import html

GROUPS = ("note", "wait", "answer", "kind")
INDEX = "questions/index.md"


def ordered(content: dict) -> list:
    """The questions in the order of the index."""
    return sorted(content["questions"], key=lambda one: (GROUPS.index(one["group"]), one["order"], one["id"]))


def pages(content: dict) -> dict:
    """`{path: text}` of the index and of every question's page."""
    made = {INDEX: index_page(content)}
    for question in ordered(content):
        made[f"questions/{question['id']}.md"] = question_page(question, content)
    return made


def index_page(content: dict) -> str:
    """All questions by group, each with its answer."""
    text, steps = content["words"], _steps(content)
    lines = [
        front(text["guide-questions"], text["guide-questions-lead"], "questions"),
        "# " + plain(text["guide-questions"]),
        "",
        *lead(text["guide-questions-lead"]),
    ]
    for group in GROUPS:
        lines.append(heading(text["guide-questions-" + group], group))
        for question in ordered(content):
            if question["group"] == group:
                lines += [
                    f"### {link(question['title'], question['id'] + '.md')} {{ #{question['id']} .entry }}",
                    "",
                    plain(window_gaps.filled(question["answer"], steps, text)),
                    "",
                ]
    return "\n".join(lines)


def question_page(question: dict, content: dict) -> str:
    """One question: the answer, what to do in order, what to say, what to avoid, what else is known, who says so."""
    text, steps = content["words"], _steps(content)
    answer = window_gaps.filled(question["answer"], steps, text)
    lines = [
        front(question["title"], answer, "questions"),
        link(text["guide-questions"], "index.md"),
        '{: .kicker data-search-exclude="" }',
        "",
        "# " + plain(question["title"]),
        "",
        *lead(answer),
        leading(question["ask"], "../../checklist/", text),
        "",
        heading(text["guide-do"], "do"),
        *_do(question, steps, text),
    ]
    if "say" in question:
        lines += [heading(text["guide-say"], "say"), html.render(letter(question["say"], text["guide-sample"])), ""]
    lines += [heading(text["guide-templates-title"], "words"), *_templates(question, content), ""]
    avoid = [window_gaps.filled(line, steps, text) for line in question["avoid"]]
    lines += [heading(text["guide-avoid"], "avoid"), listing(avoid, "avoid"), ""]
    for more in question.get("more", []):
        lines += [heading(more["title"], more["id"]), *paragraphs(window_gaps.filled(more["text"], steps, text))]
        lines += [html.render(_figures(more["figures"], content)), ""] if "figures" in more else []
    if "customs" in question:
        lines += sources_block.customs(question["customs"], content)
    claimed = {claim["source"] for claim in content["claims"] if claim["id"] in question.get("answers", [])}
    lines += sources_block.listed(claimed, _read(question, content), question["checked"], content)
    return "\n".join([*lines, *next_pages.of_question(question, ordered(content), text), ""])


def leading(ask: str, checklist: str, text: dict) -> str:
    """The way into the checklist with the right question open, as HTML: Markdown's links know no such fragment."""
    button = ("a", ("class", "button", "href", f"{checklist}#ask={ask}"), text["guide-ask-" + ask])
    return html.render(("p", ("class", "buttons"), button))


def _steps(content: dict) -> dict:
    return {step["id"]: step for step in content["steps"]}


def _templates(question: dict, content: dict) -> list:
    titles = {template["id"]: template["title"] for template in content["templates"]}
    return ["- " + link(titles[name], f"../templates/{name}.md") for name in question["templates"]]


def _do(question: dict, steps: dict, text: dict) -> list:
    lines = []
    for one in question["do"]:
        said = plain(window_gaps.filled(one["text"], steps, text))
        if "step" in one:
            way = link(steps[one["step"]]["title"], f"../steps/{one['step']}.md")
            said = f"{way}. {said}"
        lines += ["1. " + said, ""]
        if "window" in one:
            variant = window_gaps.variant_of(steps[one["step"]], one.get("variant"))
            bold, rest = phrases.relative({**steps[one["step"]], "when": [variant]}, text)
            lines += [f"    **{plain(bold[0].upper() + bold[1:])}**{', ' + plain(rest) if rest else ''}"]
            lines += ["    {: .small .quiet }", ""]
    return ['<div class="in-order" markdown="block">', "", *lines, "</div>", ""]


def _figures(figures: list, content: dict) -> list:
    text = content["words"]
    read = {entry["id"]: entry for entry in content["references"]}
    rows = [
        (
            "tr",
            (),
            ("th", ("scope", "row"), figure["what"]),
            ("td", (), figure["value"]),
            ("td", (), sources_block.linked(read[figure["reading"]]["by"], read[figure["reading"]]["url"])),
        )
        for figure in figures
    ]
    heads = [("th", ("scope", "col"), text["guide-figures-" + name]) for name in ("what", "value", "who")]
    notes = [
        ("p", ("class", "small quiet"), line) for line in limits([read[figure["reading"]] for figure in figures], text)
    ]
    return [("table", ("class", "figures"), ("thead", (), ("tr", (), heads)), ("tbody", (), rows)), notes]


def limits(counted: list, text: dict) -> list:
    """What the figures cannot tell, a sentence for each limit that says whose figures it is about.

    `counted` are the references of the figures. Where one limit holds for all of them, it need not name them.
    """
    by_limit: dict = {}
    for entry in counted:
        names = by_limit.setdefault(entry.get("limits", ""), [])
        names += [entry["by"]] if entry["by"] not in names else []
    if len(by_limit) == 1 and "" not in by_limit:
        return [window_words.fill(text["guide-limits"], limits=limit) for limit in by_limit]
    return [
        window_words.fill(text["guide-limits-of"], who=words.listed(names, text), limits=limit)
        for limit, names in by_limit.items()
        if limit
    ]


def _read(question: dict, content: dict) -> set:
    found = set(question["reading"])
    for more in question.get("more", []):
        found |= {figure["reading"] for figure in more.get("figures", [])}
    for custom in content["customs"]:
        if question.get("customs") in custom["steps"]:
            found |= set(custom["reading"])
    return found
