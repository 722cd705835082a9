"""The checklist page: as it lies in the site before Python runs, and as it is drawn from what is kept."""

from checklist.plan import shape
from checklist.views import context as contexts
from checklist.views import html, symbols
from checklist.views.interview import form, regions
from checklist.views.interview import screen as interview
from checklist.views.place import NOWHERE
from checklist.views.timeline import course, employer


def blank(content: dict, index: list, root: str) -> str:
    """The HTML text of the page's content as the build writes it: form, relative timeline, blank sheet.

    `content` is the bundle, `index` the index of regions, `root` the way to the
    site's root, such as `../`.
    """
    text = content["words"]
    plan = shape.blank("blank", "", text)
    state = {
        "document": {"settings": {"region": "", "weekend": "", "clock": ""}, "plans": [plan]},
        "plan": "blank",
        "timeline": None,
        "problems": [],
        "now": "",
        "regions": regions.prepared(index),
        "suggestion": "",
        "troubles": [],
        "just": [],
        "typing": None,
        "asked": False,
        "tables": {},
        "root": root,
        "place": NOWHERE,
    }
    notices = (
        "div",
        ("class", "page", "id", "notices"),
        ("noscript", (), ("p", ("class", "notice"), text["trouble-no-script"])),
        (
            "p",
            ("class", "notice notice--trouble", "id", "not-started", "tabindex", "-1", "hidden", True),
            text["trouble-not-started"],
        ),
        ("p", ("class", "notice notice--trouble", "id", "stopped", "hidden", True), text["trouble-failed"]),
    )
    return html.render(
        [
            symbols.sprite(),
            notices,
            ("div", ("class", "page", "id", "checklist"), html.finished(nodes(state, content))),
            ("p", ("class", "hush", "id", "aloud", "role", "status")),
            ("p", early_line(text)),
        ]
    )


def early_line(text: dict) -> tuple:
    """The attributes of the line at the window's edge that speaks until Python has started, with what it may say."""
    return (
        "class",
        "early-line",
        "id",
        "early-line",
        "role",
        "status",
        "data-moment",
        text["early-moment"],
        "data-slow",
        text["early-slow"],
        "data-lost",
        text["trouble-not-started-kept"],
        "data-several",
        text["agenda-title"],
        "data-unnamed",
        text["facts-unnamed"],
        "data-half",
        text["form-half"],
        "data-half-before",
        text["form-half-before"],
    )


def checklist(state: dict, content: dict) -> str:
    """The HTML text inside `#checklist`, drawn from what is kept. `state` is plain data:

    `document`, `plan` (the id of the one shown), `place` (the screen, as
    `checklist.views.place` has it), `timeline` (None where nothing
    was computed; with the plans that the screen needs), `problems`, `now` (a moment), `regions` as prepared,
    `suggestion` (a region's code or an empty text), `troubles` (sentences),
    `just` (the plan, the key and the place of each row settled in this visit), `typing`
    (what stands in the field of what they said while it is typed, else None),
    `asked` (the person has asked for their timeline), `tables` (holidays by region), `root`
    and `open` (the disclosures that are open and whose text is drawn; None is all).
    Left out where there is none: `new_day` (their new day is being told), `asking` (the plan that may be deleted),
    `undo` (what the last change was, in words), `log-from` and `log-to`.
    """
    return html.render(nodes(state, content))


def shown(state: dict, content: dict) -> dict:
    """The case of the plan that the page shows."""
    plan = [plan for plan in state["document"]["plans"] if plan["id"] == state["plan"]][0]
    return contexts.shared(state, content, plan)


def with_near(context: dict, state: dict, content: dict) -> dict:
    """The case with what stands in other plans and concerns its employer."""
    there = [plan["id"] for plan in state["timeline"]["plans"]] if state["timeline"] else []
    others = [other for other in employer.related(context["plan"], context["plans"]) if other["id"] in there]
    context["near"] = employer.near(context, [contexts.shared(state, content, other, True) for other in others])
    return context


def promise_field(state: dict, content: dict) -> str:
    """The HTML text of the field of what they said: all that changes while it is typed."""
    context = shown(state, content)
    return html.render(form.promise_field(context, form.ahead(context)))


def said_aloud(state: dict, content: dict) -> str:
    """What is said aloud about that field: what was understood, and what was not."""
    return form.aloud(shown(state, content))


def standing(state: dict, content: dict) -> str:
    """How it stands with the employer of the plan that the page shows, in a sentence."""
    return employer.said(with_near(shown(state, content), state, content))


def refused(state: dict, content: dict) -> bool:
    """True where what they said cannot be read, and no day was chosen."""
    context = shown(state, content)
    return not form.chosen(context) and bool(form.heard(context).get("refused"))


def where(state: dict, content: dict) -> str:
    """The HTML text of the field of the employer's place: all that a first visit changes in what the build wrote."""
    return html.render(form.where(shown(state, content)))


def loud(state: dict, content: dict) -> str:
    """The key of the row that stands in the band of a plan's page; an empty text where there is no band."""
    band = course.loud(with_near(shown(state, content), state, content))
    return band[1]["key"] if band and not band[0]["prefix"] else ""


def nodes(state: dict, content: dict) -> list:
    """The page's content as nodes: what went wrong, then the screen."""
    context = shown(state, content)
    screen = state["place"]["screen"]
    if screen in ("", "plan"):
        return interview.screen(state, content, with_near(context, state, content))
    # the other screens are fetched into memory when somebody goes there
    from checklist.views import screens

    return screens.screen(screen, state, content, context)
