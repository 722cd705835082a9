"""What is wrong with the pages that people look for, and with what was read for them."""

import re

from checklist.site.content import window_gaps
from checklist.site.content.problem import Problem
from checklist.site.content.schema import quoted

SENTENCE = re.compile(r"[.?!][”’)]?(?=\s|$)")
SENTENCES = 2


def problems(questions: list, steps: dict, unsure: set, text: dict) -> list:
    """Every problem of the questions whose fields are of the right kinds.

    `steps` are by id with their parsed `windows`; `unsure` are the ids of those
    that have problems of their own, of which nothing is said here.
    """
    found, seen = [], {}
    for question in questions:
        other = seen.setdefault((question["group"], question["order"]), question)
        if other is not question:
            right = f"a place of its own in {question['group']} would be right; {other['file']} has this one"
            found.append(Problem(question["file"], "order", quoted(question["order"]), right))
        count = len(SENTENCE.findall(question["answer"]))
        if count != SENTENCES:
            found.append(Problem(question["file"], "answer", f"{count} sentence(s)", "two sentences would be right"))
        for number, one in enumerate(question["do"], 1):
            if one.get("step") in steps and "variant" in one:
                found += _variant(question, f"do[{number}].variant", steps[one["step"]], one["variant"])
        for field, prose in _prose(question):
            if not any("{" + name in prose for name in unsure):
                found += window_gaps.problems(question["file"], field, prose, steps, text)
    return found


def _variant(question: dict, field: str, step: dict, number: int) -> list:
    try:
        window_gaps.variant_of(step, number)
    except ValueError as error:
        return [Problem(question["file"], field, quoted(number), str(error))]
    return []


def _prose(question: dict) -> list:
    """`(field, prose)` of all that is said in our own voice; an example and a figure may name any number."""
    found = [("answer", question["answer"])]
    found += [(f"do[{number}].text", one["text"]) for number, one in enumerate(question["do"], 1)]
    found += [(f"avoid[{number}]", line) for number, line in enumerate(question["avoid"], 1)]
    found += [(f"more[{number}].text", one["text"]) for number, one in enumerate(question.get("more", []), 1)]
    return found


def unmeasured(references: list) -> list:
    """A problem for each thing that was counted and does not say among whom."""
    right = "`limits` beside it would be right: whom it was counted among, and what it cannot tell"
    return [
        Problem(entry["file"], f"{entry['id']}.kind", "“measured”", right)
        for entry in references
        if entry.get("kind") == "measured" and not entry.get("limits")
    ]
