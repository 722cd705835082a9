"""The way on at the end of a page: what comes before and after it, and what else belongs to its part."""

from checklist.rules import outcomes, phases
from checklist.site.guide.markdown import link, plain, quiet


def course(step: dict) -> tuple:
    """What holds the steps together that follow one another: the part, and in it the employer's answer, if any."""
    needs = step.get("needs", "")
    return step["phase"], needs if needs in outcomes.BRINGING else ""


def around(step: dict, steps: list) -> tuple:
    """`(before, after, also)` of a step among all steps in their order.

    `before` and `after` are steps of the same course, or None; the last step of a
    part leads to the first of the next one. `also` has the first step of each
    other course of the same part.
    """
    own = [one for one in steps if course(one) == course(step)]
    place = own.index(step)
    before = own[place - 1] if place else None
    after = own[place + 1] if place + 1 < len(own) else None
    also, seen = [], {course(step)}
    for one in steps:
        if one["phase"] == step["phase"] and course(one) not in seen:
            seen.add(course(one))
            also.append(one)
    if not after and step["phase"] not in phases.LAST:
        later = steps[steps.index(own[-1]) + 1 :]
        after = next((one for one in later if one["phase"] != step["phase"]), None)
    return before, after, also


def of_step(step: dict, part: dict, content: dict) -> list:
    """The lines at the end of a step's page."""
    text = content["words"]
    before, after, also = around(step, content["steps"])
    groups = [(text["guide-previous"], [before]), (text["guide-next"], [after])]
    groups.append((text["guide-also"].replace("{part}", part["title"]), also))
    return lines(groups)


def of_question(question: dict, questions: list, text: dict) -> list:
    """The lines at the end of a question's page: the others of its group, none of which comes before or after it."""
    others = [one for one in questions if one["group"] == question["group"] and one is not question]
    return lines([(text["guide-questions-more"], others)])


def lines(groups: list) -> list:
    """`(label, pages)` of each group as links to pages in the same folder; pages that are None are left out."""
    made = []
    for label, pages in groups:
        there = [page for page in pages if page]
        if there:
            ways = [f"- {link(one['title'], one['id'] + '.md')}" for one in there]
            if len(ways) == 1:
                ways = [ways[0][2:]]
            made += ['<div markdown="block">', "", *quiet(plain(label)), *ways, "", "</div>"]
    return ['<div class="onward" markdown="block" data-search-exclude="">', "", *made, "</div>"] if made else []
