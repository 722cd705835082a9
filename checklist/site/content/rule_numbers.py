"""Numbers of the rules in the rest of the prose: `{ask-for-news.opens.count}` in a step, a rule or a sentence of the
guide becomes what the windows have, as in the pages of content/questions (checklist.site.content.window_gaps).

A gap of this kind has a point in it, so that `{count}` and `{person}` are left as they stand.
"""

import re

from checklist.site.content import window_gaps
from checklist.site.content.problem import Problem
from checklist.site.content.schema import quoted

DOTTED = re.compile(r"\{([a-z0-9#-]+\.[^{}]*)\}")
FIELDS = {
    "steps": ("how", "how_late", "what", "why", "do", "avoid", "notes"),
    "rules": ("text",),
    "disagreements": ("we", "why"),
    "templates": ("when_to_use",),
}
SENTENCES = "guide-"  # of words.yml


def prose(content: dict) -> list:
    """`(file, field, text)` of every field that may have such a gap, and in which no number should be typed."""
    found = []
    for kind, names in FIELDS.items():
        for entry in content[kind]:
            label = "" if "/" in entry["file"] else f"{entry['id']}."
            for name in names:
                value = entry.get(name, [])
                lines = value if isinstance(value, list) else [value]
                found += [(entry["file"], label + name, line) for line in lines if isinstance(line, str)]
    words = content["words"].items()
    return found + [
        ("words.yml", key, said) for key, said in words if key.startswith(SENTENCES) and isinstance(said, str)
    ]


def filled(content: dict) -> dict:
    """The content with each of these gaps said. Its steps have their parsed `windows`."""
    steps, text = {step["id"]: step for step in content["steps"]}, content["words"]
    made = {**content, "words": {}}
    for key, said in text.items():
        made["words"][key] = fill(said, steps, text) if key.startswith(SENTENCES) else said
    for kind, names in FIELDS.items():
        made[kind] = []
        for entry in content[kind]:
            said = {}
            for name in names:
                if name in entry:
                    value = entry[name]
                    many = isinstance(value, list)
                    said[name] = [fill(item, steps, text) for item in value] if many else fill(value, steps, text)
            made[kind].append({**entry, **said})
    return made


def fill(said: str, steps: dict, text: dict) -> str:
    """The text with its gaps said. Raises ValueError where one names nothing."""
    return DOTTED.sub(lambda found: window_gaps.filled(found.group(), steps, text), said)


def problems(content: dict, steps: dict, unsure: set) -> list:
    """A problem for each gap that names nothing. `steps` and `unsure` as in checklist.site.content.question_checks."""
    found = []
    for file, field, said in prose(content):
        for gap in DOTTED.findall(said):
            if gap.split(".")[0].split("#")[0] not in unsure:
                try:
                    window_gaps.filled("{" + gap + "}", steps, content["words"])
                except ValueError as error:
                    found.append(Problem(file, field, quoted("{" + gap + "}"), str(error)))
    return found
