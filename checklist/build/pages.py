"""The pages of the guide as Markdown, from the content. Pure: paths and texts come back, nothing is written.

Prose is escaped, links are Markdown's own, so that a strict build follows each
of them; what Markdown cannot say (drawings, letters, tables) is made by
checklist.views.html.
"""

from checklist.build import citing, figures, load, sayings
from checklist.build.markdown import heading, listing, plain
from checklist.rules import phrases
from checklist.views import html


def pages(content: dict) -> dict:
    """`{path: text}` of every generated page: a step's, a part's, and the rules'."""
    text = content["words"]
    made = {"how-the-dates-are-worked-out.md": rules_page(content)}
    for part in parts(content):
        made[part["path"]] = part_page(part, content)
        for place, step in enumerate(part["steps"]):
            around = (
                part["steps"][place - 1] if place else None,
                part["steps"][place + 1] if place + 1 < len(part["steps"]) else None,
            )
            made[f"steps/{step['id']}.md"] = step_page(step, part, around, content, text)
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
        for phase in load.PHASES
    ]


def nav(content: dict) -> list:
    """The navigation as mkdocs.yml would have it: the guide with its parts, and the checklist."""
    text = content["words"]
    sections = [
        {part["title"]: [part["path"], *[f"steps/{step['id']}.md" for step in part["steps"]]]}
        for part in parts(content)
    ]
    return ["index.md", *sections, "how-the-dates-are-worked-out.md", {text["nav-checklist"]: "checklist.md"}]


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
    lines = [
        front(part["title"], part["about"], part["id"]),
        "# " + plain(part["title"]),
        "",
        plain(part["about"]),
        "{: .lead }",
        "",
    ]
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
    return "\n".join([*lines, f"[{plain(text['guide-own-dates'])}](../checklist.md){{ .button }}", "{: .buttons }", ""])


def rules_page(content: dict) -> str:
    """The rules that belong to no single step, in words for readers."""
    text = content["words"]
    lines = [
        front(text["guide-dates-title"], text["guide-dates-lead"], "rules"),
        "# " + plain(text["guide-dates-title"]),
        "",
        plain(text["guide-dates-lead"]),
        "{: .lead }",
        "",
    ]
    for rule in content["rules"]:
        lines += [f"## {plain(rule['title'])} {{ #{rule['id']} }}", "", plain(rule["text"]), ""]
    return "\n".join(
        [*lines, f"[{plain(text['guide-dates-checklist'])}](checklist.md){{ .button }}", "{: .buttons }", ""]
    )


def step_page(step: dict, part: dict, around: tuple, content: dict, text: dict) -> str:
    """The page of one step. `around` holds the steps before and after it in its part, or None."""
    lines = [
        front(step["title"], step["what"], part["id"]),
        f"[{plain(part['title'])}](../{part['path']})",
        '{: .kicker data-search-exclude="" }',
        "",
        "# " + plain(step["title"]),
        "",
        plain(step["what"]),
        "{: .lead }",
        "",
        html.render(figures.window(step, text)),
        "",
    ]
    if step.get("optional"):
        lines += [plain(text["guide-optional"]), ""]
    lines += [f"[{plain(text['guide-own-dates'])}](../checklist.md){{ .button }}", "{: .buttons }", ""]
    lines += [heading(text["guide-how"], "how"), listing(step["do"], "plain-list"), ""]
    if "say" in step:
        lines += [heading(text["guide-say"], "say"), html.render(figures.letter(step["say"])), ""]
    lines += [heading(text["guide-avoid"], "avoid"), listing(step["avoid"], "avoid"), ""]
    lines += [heading(text["guide-why"], "why"), plain(step["why"]), ""]
    others = [f"{head}: {body}." for head, body in sayings.variants(step, text)]
    lines += [listing(others, "plain-list small"), ""] if others else []
    lines += citing.differing(step, content)
    for note in step.get("notes", []):
        lines += [plain(note), "{: .small .quiet }", ""]
    lines += citing.sources(step, content)
    return "\n".join([*lines, *onward(around, text), ""])


def onward(around: tuple, text: dict) -> list:
    """The way to the steps before and after in the same part."""
    lines = []
    for step, key in zip(around, ("guide-previous", "guide-next"), strict=True):
        if step:
            lines += [
                '<div markdown="block">',
                "",
                plain(text[key]),
                "{: .small .quiet }",
                "",
                f"[{plain(step['title'])}]({step['id']}.md)",
                "",
                "</div>",
            ]
    return ['<div class="onward" markdown="block" data-search-exclude="">', "", *lines, "</div>"] if lines else []


def front(title: str, description: str, part: str) -> str:
    """The head of a page's file."""
    return "\n".join(
        [
            "---",
            f"title: {_quoted(title)}",
            f"description: {_quoted(' '.join(description.split()))}",
            f"part: {part}",
            "---",
            "",
        ]
    )


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
