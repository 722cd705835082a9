"""Everything that is wrong with the content, every problem of every file at once."""

from collections import Counter

from checklist.notes import recipients
from checklist.site.content import ids, question_checks, readings, rule_numbers, schema, window_checks
from checklist.site.content.problem import Problem

ANSWERING = ("steps", "review", "templates", "rules")


def problems(content: dict, kinds: dict) -> list:
    """The problems of the content as it was read. `kinds` is what content/fields.yml says."""
    known = {kind: {entry["id"] for entry in content[kind]} | content["unread"][kind] for kind in kinds}
    found, sound, questions = [], [], []
    for kind, one in kinds.items():
        for entry in content[kind]:
            wrong = schema.problems(entry, one["fields"], known)
            found += wrong
            if kind == "questions" and not wrong:
                questions.append(entry)
            if kind == "steps" and not any(problem.field.split(".")[0].split("[")[0] in _DATING for problem in wrong):
                sound.append(entry)
        found += _twice(content[kind])
    steps = {step["id"]: step for step in sound}
    dated = {}
    for step in sound:
        wrong = window_checks.problems(step, steps)
        found += wrong
        if not wrong:
            dated[step["id"]] = window_checks.parsed(step)
    found += question_checks.problems(questions, dated, known["steps"] - set(dated), content["words"])
    found += rule_numbers.problems(content, dated, known["steps"] - set(dated))
    found += question_checks.unmeasured(content["references"]) + readings.problems(content["rules"])
    found += (
        _places(sound)
        + _calm(sound, content["words"])
        + _unanswered(content)
        + _notes(content["steps"])
        + _gaps(content["templates"])
    )
    found += _asking(content["templates"], content["words"]) + _greeting(content["templates"])
    found += _differing(content["disagreements"], content["claims"])
    return found + ids.problems(content, known) + _words(content["words"])


_DATING = ("when", "phase", "order", "each", "needs", "after", "row", "falls_away")


def _twice(entries: list) -> list:
    counts = Counter(str(entry["id"]) for entry in entries)
    return [
        Problem(entry["file"], "id", schema.quoted(entry["id"]), "an id of its own would be right")
        for entry in entries
        if counts.pop(str(entry["id"]), 1) > 1
    ]


def _places(steps: list) -> list:
    found, seen = [], {}
    for step in steps:
        other = seen.setdefault((step["phase"], step["order"]), step)
        if other is not step:
            found.append(
                Problem(
                    step["file"],
                    "order",
                    schema.quoted(step["order"]),
                    f"a place of its own in {step['phase']} would be right; {other['file']} has this one",
                )
            )
    return found


def _calm(steps: list, words: dict) -> list:
    """A problem for each asking step of which the checklist could not say what the day is that the reader waits for."""
    return [
        Problem(
            "words.yml", f"calm-key-{step['id']}", "missing", f"what opens on the day of {step['file']}, in a few words"
        )
        for step in steps
        if step["phase"] == "asking" and f"calm-key-{step['id']}" not in words
    ]


def _unanswered(content: dict) -> list:
    answered = set()
    if any(content["unread"].get(kind) for kind in ANSWERING):
        return []
    for kind in ANSWERING:
        for entry in content[kind]:
            answers = entry.get("answers")
            answered |= {str(claim) for claim in answers} if isinstance(answers, list) else set()
    return [
        Problem(
            claim["file"],
            f"{claim['id']}",
            "a claim that nothing answers",
            "its id under `answers` of a step, question, template or rule would be right",
        )
        for claim in content["claims"]
        if str(claim["id"]) not in answered
    ]


def _notes(steps: list) -> list:
    return [
        Problem(step["file"], "notes", "a remark without a reference", "`reading` beside it would be right")
        for step in steps
        if step.get("notes") and not step.get("reading")
    ]


def _gaps(templates: list) -> list:
    found = []
    for template in templates:
        said = str(template.get("subject", "")) + str(template.get("text", ""))
        named = {part.partition("}")[0] for part in said.split("{")[1:]}
        gaps = template.get("gaps") if isinstance(template.get("gaps"), list) else []
        listed = {str(gap.get("id")) for gap in gaps if isinstance(gap, dict)}
        found += [
            Problem(template["file"], "text", schema.quoted("{" + gap + "}"), "a gap that `gaps` lists would be right")
            for gap in sorted(named - listed)
        ]
        found += [
            Problem(template["file"], "gaps", schema.quoted(gap), "a gap that the text has would be right")
            for gap in sorted(listed - named)
        ]
    return found


def _asking(templates: list, words: dict) -> list:
    """A problem for each gap of which nobody says what stands for it or what is asked, and for two that look alike."""
    found = []
    for template in templates:
        gaps = template.get("gaps") if isinstance(template.get("gaps"), list) else []
        seen = {}
        for gap in (gap for gap in gaps if isinstance(gap, dict) and "id" in gap):
            for name in ("stands", "ask"):
                if name not in gap and f"gap-{gap['id']}-{name}" not in words:
                    right = f"`{name}` in the gap would be right, or gap-{gap['id']}-{name} in words.yml"
                    found.append(Problem(template["file"], "gaps", schema.quoted(gap["id"]), right))
            stands = str(gap.get("stands", words.get(f"gap-{gap['id']}-stands")))
            if seen.setdefault(stands, gap["id"]) != gap["id"]:
                right = f"words of its own in `stands` would be right: {seen[stands]} has the same"
                found.append(Problem(template["file"], "gaps", schema.quoted(gap["id"]), right))
    return found


def _greeting(templates: list) -> list:
    """A problem for each template that greets somebody else than the one whom it says it addresses."""
    found = []
    for template in templates:
        each = [part.partition("}")[0] for part in str(template.get("text", "")).split("{")[1:]]
        first = [gap for gap in each if gap in recipients.GREETED.values()][:1]
        wanted = recipients.GREETED.get(template.get("to"))
        if first and wanted and first != [wanted]:
            right = f"{{{wanted}}} first would be right in a text that is to: {template['to']}"
            found.append(Problem(template["file"], "text", schema.quoted("{" + first[0] + "}"), right))
    return found


def _differing(disagreements: list, claims: list) -> list:
    sources = {claim["id"]: claim.get("source") for claim in claims}
    found = []
    for entry in disagreements:
        each = entry.get("each") if isinstance(entry.get("each"), list) else []
        for number, item in enumerate(each, 1):
            if isinstance(item, dict) and ("source" in item) == ("reading" in item):
                found.append(
                    Problem(
                        entry["file"],
                        f"{entry['id']}.each[{number}]",
                        schema.quoted(item.get("says", "")),
                        "either `source` or `reading` would be right",
                    )
                )
        between = entry.get("between") if isinstance(entry.get("between"), list) else []
        if len({sources.get(claim) for claim in between}) < 2:
            found.append(
                Problem(
                    entry["file"],
                    f"{entry['id']}.between",
                    schema.quoted(", ".join(map(str, between))),
                    "claims of at least two sources would be right",
                )
            )
    return found


def _words(words: dict) -> list:
    return [
        Problem("words.yml", str(key), schema.quoted(value), "a sentence would be right")
        for key, value in words.items()
        if not isinstance(value, str) or not value.strip()
    ]
