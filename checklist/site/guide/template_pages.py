"""The pages of the words to send: one for each template, and the list of them all."""

from checklist.notes import drafts
from checklist.rules import phases, words
from checklist.site.browser import letters
from checklist.site.content import load, window_words
from checklist.site.guide.markdown import front, heading, lead, plain
from checklist.views import html

PART = "templates"
LISTED = "templates/index.md"


def ordered(content: dict) -> list:
    """The templates in the order of the steps that they serve, then their own."""
    steps = {step["id"]: load.place(step) for step in content["steps"]}
    return sorted(content["templates"], key=lambda one: (steps[one["kind"]], *unusual(one), one["order"], one["id"]))


def unusual(one: dict) -> tuple:
    """Sorts what most people need before what few do: letters to an agency last, those after a new day before them."""
    given = one.get("given", [])
    return "agency" in given, "promise since" in given


def channel(one: dict) -> str:
    """The key of the word for how it goes out."""
    return "letter-channel-" + drafts.spelled(one["channel"])


def pages(content: dict) -> dict:
    """`{path: Markdown}` of every template's page, and of their list."""
    text = content["words"]
    steps = {step["id"]: step for step in content["steps"]}
    made = {LISTED: list_page(content, steps, text)}
    for template in content["templates"]:
        made[path(template)] = template_page(template, steps, text)
    return made


def path(template: dict) -> str:
    """The path of the template's page."""
    return f"templates/{template['id']}.md"


def list_page(content: dict, steps: dict, text: dict) -> str:
    """The templates by the part of the way to which their step belongs."""
    lines = [
        front(text["guide-templates-title"], text["guide-templates-lead"], PART),
        "# " + plain(text["guide-templates-title"]),
        "",
        *lead(text["guide-templates-lead"]),
    ]
    for phase in phases.PHASES:
        own = [item for item in ordered(content) if steps[item["kind"]]["phase"] == phase]
        lines += [heading(text["guide-part-" + phase], phase)] if own else []
        for item in own:
            lines += [
                f"### [{plain(item['title'])}]({item['id']}.md) {{ #{item['id']} }}",
                "",
                plain(text[channel(item)] + ". " + item["when_to_use"]),
                "",
            ]
    return "\n".join(lines)


def template_page(one: dict, steps: dict, text: dict) -> str:
    """When to use it, the words with their gaps marked, a press that copies them, and what goes into the gaps."""
    served = [steps[name] for name in [one["kind"], *one.get("serves", [])]]
    belongs = [f"[{plain(step['title'])}](../steps/{step['id']}.md)" for step in served]
    gaps = [letters.asked(gap, text) for gap in one["gaps"]]
    given = [text["guide-templates-given-" + name.replace(" ", "-")] for name in one.get("given", [])]
    lines = [
        front(one["title"], one["when_to_use"], PART),
        f"[{plain(text['guide-templates-title'])}](index.md)",
        '{: .kicker data-search-exclude="" }',
        "",
        "# " + plain(one["title"]),
        "",
        *lead(one["when_to_use"]),
        plain(" ".join([text[channel(one)] + ".", *given]))
        + " "
        + window_words.fill(text["guide-templates-step"], step=words.listed(belongs, text)),
        "",
        heading(text["guide-templates-text"], "words"),
        html.render(letter(one, gaps, text)),
        "",
        html.render(copying(one, text)),
        "",
        heading(text["guide-templates-gaps"], "gaps"),
        html.render(("ul", ("class", "plain-list"), [asking(gap, text) for gap in gaps])),
        "",
        own(one, text),
        "",
    ]
    return "\n".join(lines)


def own(one: dict, text: dict) -> str:
    """The way to the note itself in the checklist, begun from this template.

    checklist/web/note_requests.py opens it.
    """
    address = f"../../checklist/#write={one['kind']}&template={one['id']}"
    button = ("a", ("class", "button button--plain", "href", address), text["guide-templates-own"])
    return html.render(("p", ("class", "buttons"), button))


def letter(one: dict, gaps: list, text: dict) -> tuple:
    """The words on their own ground, each gap in brackets and marked."""
    nodes = []
    if "subject" in one:
        said = html.rich(
            text["guide-templates-subject"],
            ("subject", ("span", ("id", "subject"), gapped(one["subject"], gaps, text))),
        )
        nodes.append(("p", ("class", "letter__head"), said))
    body = []
    for paragraph in one["text"].strip().split("\n\n"):
        broken = []
        for line in paragraph.split("\n"):
            broken += [("br", ())] if broken else []
            broken.append(gapped(line, gaps, text))
        body.append(("p", (), broken))
    return ("div", ("class", "letter"), nodes, ("div", ("id", "letter"), body))


def gapped(said: str, gaps: list, text: dict) -> list:
    """The line with each gap marked."""
    return html.rich(said, *[(gap["id"], mark(gap, text)) for gap in gaps])


def mark(gap: dict, text: dict) -> tuple:
    """What stands for a gap, as in a draft."""
    return ("span", ("class", "gap"), window_words.fill(text["gap-open"], gap=gap["stands"]))


def asking(gap: dict, text: dict) -> tuple:
    """A gap and what goes into it."""
    return ("li", (), mark(gap, text), " ", gap["ask"])


def copying(one: dict, text: dict) -> tuple:
    """The buttons that copy, shown by checklist/web/copy.js, and the place where it says that they did."""
    buttons = [copier("letter", text["guide-templates-copy"], "button")]
    if "subject" in one:
        buttons.append(copier("subject", text["guide-templates-copy-subject"], "button button--plain"))
    said = ("data-copied", text["guide-templates-copied"], "data-failed", text["guide-templates-not-copied"])
    status = ("p", ("class", "small quiet", "id", "copied", "role", "status", *said))
    return ("div", ("class", "copying", "data-search-exclude", ""), ("div", ("class", "buttons"), buttons), status)


def copier(name: str, label: str, kind: str) -> tuple:
    """A button that copies the element of that id."""
    return ("button", ("class", kind, "type", "button", "data-copy", name, "hidden", True), label)


def links(step: dict, content: dict) -> list:
    """The templates that serve the step, for its page; empty where there are none."""
    own = [item for item in ordered(content) if step["id"] in (item["kind"], *item.get("serves", []))]
    listed = ", ".join(f"[{plain(item['title'])}](../{path(item)})" for item in sorted(own, key=unusual))
    return [f"{plain(content['words']['guide-templates-links'])} {listed}", "{: .small #words }", ""] if own else []
