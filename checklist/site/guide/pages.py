"""The pages of the guide as Markdown, from the content. Pure: paths and texts come back, nothing is written.

Prose is escaped, links are Markdown's own, so that a strict build follows each
of them; what Markdown cannot say (drawings, letters, tables) is made by
checklist.views.html.
"""

from checklist.rules import phases, phrases
from checklist.site.content import window_words
from checklist.site.guide import (
    dates_page,
    figures,
    next_pages,
    privacy_page,
    public_holidays,
    questions,
    readers_page,
    review_sheet,
    source_pages,
    sources_block,
    template_pages,
)
from checklist.site.guide.markdown import button, front, heading, lead, link, listing, plain, quiet
from checklist.views import html


def pages(content: dict) -> dict:
    """`{path: text}` of every generated page: steps, parts, questions, the dates, the sources, the review, words."""
    made = {
        source_pages.DATES: dates_page.page(content, parts(content)),
        readers_page.PATH: readers_page.page(content),
        privacy_page.PATH: privacy_page.page(content),
        source_pages.DIFFER: source_pages.differ_page(content),
        source_pages.SOURCES: source_pages.sources_page(content),
        source_pages.REVIEW: review_sheet.page(content),
        **questions.pages(content),
        **template_pages.pages(content),
    }
    for part in parts(content):
        made[part["path"]] = part_page(part, content)
        for step in part["steps"]:
            made[f"steps/{step['id']}.md"] = step_page(step, part, content)
    return made


def parts(content: dict) -> list:
    """The five parts of the way: `id`, `title`, `about`, `path`, and their `steps`."""
    text = content["words"]
    return [
        {
            "id": phase,
            "title": text["guide-part-" + phase],
            "about": text["guide-about-" + phase],
            "path": phase + "/index.md",
            "steps": [step for step in content["steps"] if step["phase"] == phase],
        }
        for phase in phases.PHASES
    ]


def sections(content: dict) -> list:
    """What the navigation shows: `id`, `title`, `path`, and `pages`, each with its `title` and `path`."""
    text = content["words"]
    found = []
    for part in parts(content):
        inner = [{"title": step["title"], "path": f"steps/{step['id']}.md"} for step in part["steps"]]
        if any(step.get("worksheet") for step in part["steps"]):
            inner.append({"title": text["guide-review-title"], "path": source_pages.REVIEW})
        found.append({"id": part["id"], "title": part["title"], "path": part["path"], "pages": inner})
    asked = [{"title": item["title"], "path": f"questions/{item['id']}.md"} for item in questions.ordered(content)]
    found.append({"id": "questions", "title": text["guide-questions"], "path": questions.INDEX, "pages": asked})
    found.append(
        {"id": template_pages.PART, "title": text["nav-templates"], "path": template_pages.LISTED, "pages": []}
    )
    behind = [
        {"title": text["guide-differ"], "path": source_pages.DIFFER},
        {"title": text["guide-sources"], "path": source_pages.SOURCES},
        {"title": text["holidays-page"], "path": public_holidays.PATH},
        {"title": text["guide-compared"], "path": readers_page.PATH},
        {"title": text["guide-privacy"], "path": privacy_page.PATH},
    ]
    found.append({"id": "rules", "title": text["guide-dates-title"], "path": source_pages.DATES, "pages": behind})
    return found


def nav(content: dict) -> list:
    """The navigation as mkdocs.yml would have it: the guide with its sections, and the checklist."""
    # too many to be shown beside a page, so their section has none
    words = {template_pages.PART: [template_pages.path(item) for item in template_pages.ordered(content)]}
    inner = [
        {one["title"]: [one["path"], *[page["path"] for page in one["pages"]], *words.get(one["id"], [])]}
        for one in sections(content)
    ]
    return ["index.md", *inner, {content["words"]["nav-checklist"]: "checklist.md"}]


def start_parts(content: dict) -> str:
    """The list of the five parts for the start page, as Markdown."""
    items = []
    for part in parts(content):
        items += [
            '<li markdown="block">',
            "",
            f"### [{plain(part['title'])}]({part['path']})",
            "",
            plain(part["about"]),
            "",
            "</li>",
        ]
    return "\n".join(['<ol class="phases bleed" markdown="block">', *items, "</ol>"])


def part_page(part: dict, content: dict) -> str:
    """The page of one part: what it is about, and its steps with their windows."""
    text = content["words"]
    lines = [front(part["title"], part["about"], part["id"]), "# " + plain(part["title"]), "", *lead(part["about"])]
    for step in part["steps"]:
        bold, rest = phrases.relative({**step, "when": step["windows"]}, text)
        lines += [
            f"## [{plain(step['title'])}](../steps/{step['id']}.md) {{ #{step['id']} .entry }}",
            "",
            f"**{plain(bold[0].upper() + bold[1:])}**{', ' + plain(rest) if rest else ''}",
            "{: .small .quiet }",
            "",
            plain(step["how"]),
            "",
        ]
    return "\n".join([*lines, *button(text["guide-own-dates"], "../checklist.md")])


def step_page(step: dict, part: dict, content: dict) -> str:
    """The page of one step."""
    text = content["words"]
    lines = [
        front(step["title"], step["what"], part["id"]),
        f"[{plain(part['title'])}](../{part['path']})",
        '{: .kicker data-search-exclude="" }',
        "",
        "# " + plain(step["title"]),
        "",
        *lead(step["what"]),
    ]
    if step.get("optional"):
        lines += [plain(text["guide-optional"]), ""]
    lines += [html.render(figures.window(step, text)), ""]
    lines += [heading(text["guide-how"], "how"), listing(step["do"], "plain-list"), ""]
    if step.get("worksheet"):
        lines += [link(text["guide-review-open"], "../" + source_pages.REVIEW), ""]
    if "say" in step:
        lines += [heading(text["guide-say"], "say"), html.render(figures.letter(step["say"], text["guide-sample"])), ""]
    lines += template_pages.links(step, content)
    lines += button(text["guide-own-dates"], "../checklist.md")
    lines += [heading(text["guide-avoid"], "avoid"), listing(step["avoid"], "avoid"), ""]
    lines += [heading(text["guide-why"], "why"), plain(step["why"]), ""]
    said = window_words.opposite(step, text)
    others = [f"{head}: {body}" for head, body in window_words.variants(step, text) if (head, body) not in said]
    lines += [listing(others, "plain-list small others"), ""] if others else []
    if step["sure"] == "ours" and text["guide-sure-ours"] not in step["why"]:
        lines += [plain(text["guide-sure-ours"]), ""]
    lines += sources_block.customs(step["id"], content) + sources_block.differing(step, content)
    for note in step.get("notes", []):
        lines += quiet(plain(note))
    lines += asked(step, content) + sources_block.sources(step, content)
    return "\n".join([*lines, *next_pages.of_step(step, part, content), ""])


def asked(step: dict, content: dict) -> list:
    """The questions whose pages lead to this step."""
    found = [
        "- " + link(question["title"], f"../questions/{question['id']}.md")
        for question in questions.ordered(content)
        if any(one.get("step") == step["id"] for one in question["do"])
    ]
    return [heading(content["words"]["guide-asked"], "asked"), *found, ""] if found else []
