"""What this browser keeps: in this tab alone on a computer of somebody else's, and all of it taken away at the end."""

from checklist.rules import words
from checklist.views import html, place
from checklist.views.interview import answer

SETTINGS = ("name", "region", "weekend", "clock")


def headline(state: dict, text: dict) -> str:
    """The title of the screen."""
    if state.get("erased") in ("gone", "elsewhere"):
        return text["erase-over"]
    return text["erase-title-borrowed" if state.get("borrowed") else "erase-title"]


def screen(state: dict, cases: list) -> list:
    """The screen's nodes. `cases` are those of all plans; one of which nothing was told yet counts for none."""
    text = cases[0]["text"]
    named = [answer.name(one["plan"], text) for one in cases if one["plan"]["made"]]
    found = told(state, text)
    if state.get("borrowed"):
        return found + leaving(state, named, text)
    return found + kept(state, named, text) + own_tab(named, text) + [more(state, text)]


def more(state: dict, text: dict) -> tuple:
    """The way to the page that says all of it."""
    return ("p", (), ("a", ("href", state["root"] + "privacy/"), text["erase-more"]))


def told(state: dict, text: dict) -> list:
    """What became of it, where everything was erased."""
    done = state.get("erased")
    if not done:
        return []
    kind = "notice notice--trouble" if done == "left" else "notice"
    return [("p", ("class", kind, "id", "erased"), text["erase-" + done])]


def goes(state: dict, named: list, text: dict) -> list:
    """What there is, each as a sentence."""
    found = list(named)
    settings = state["document"]["settings"]
    if [name for name in SETTINGS if words.trim(settings.get(name, ""))]:
        found.append(text["erase-settings"])
    if state.get("set_aside"):
        found.append(words.counted(len(state["set_aside"]), "erase-aside", text))
    there = state.get("there") or {}
    for name in ("looks", "caches"):
        if there.get(name):
            found.append(text["erase-" + name])
    if not found and there.get("keys"):
        found.append(text["erase-drafts"])
    return found


def kept(state: dict, named: list, text: dict) -> list:
    """On one's own computer: what there is, saving it first, and erasing it, which is asked about once."""
    what = goes(state, named, text)
    if not what:
        return [("p", ("class", "lead", "id", "erase-none"), text["erase-none"])] if not state.get("erased") else []
    return [
        ("p", ("class", "lead"), text["erase-lead"]),
        ("ul", ("id", "erase-what"), [("li", (), one) for one in what]),
        saving(text) if named else None,
        asking(state, text),
    ]


def saving(text: dict) -> tuple:
    """The way to save it first."""
    link = ("a", ("href", place.address("keep")), text["erase-save-link"])
    return ("p", (), html.rich(text["erase-save"], ("link", link)))


def asking(state: dict, text: dict) -> list:
    """The button that erases everything, or the question that it asks."""
    if state.get("asking") != "erase":
        return [("div", ("class", "buttons"), html.button(text["erase-do"], "erase", ""))]
    buttons = [html.button(text["erase-yes"], "erase-yes", ""), html.button(text["erase-no"], "erase-no", "")]
    return [("p", ("id", "sure"), text["erase-sure"]), ("div", ("class", "buttons"), buttons)]


def own_tab(named: list, text: dict) -> list:
    """The mode that keeps nothing beyond the tab; what is kept already goes along, or stays."""
    buttons = [html.button(text["borrow-take" if named else "borrow"], "borrow", "yes")]
    if named:
        buttons.append(html.button(text["borrow-empty"], "borrow", ""))
    return [
        ("h2", ("id", "borrow"), text["borrow-title"]),
        ("p", (), text["borrow-lead"]),
        ("p", (), text["borrow-kept"]) if named else None,
        ("div", ("class", "buttons"), buttons),
    ]


def leaving(state: dict, named: list, text: dict) -> list:
    """In the mode: print, save, and erase; and the way out of it, for whoever sits at their own computer after all."""
    if not named and state.get("erased") in ("gone", "elsewhere"):
        return []
    link = ("a", ("href", place.address("keep")), text["erase-save-file"])
    steps = [
        ("li", (), html.button(text["take-print"], "print", "erase", "", "link")),
        ("li", (), link, " ", text["erase-file-hint"]),
        ("li", (), text["erase-last"], asking(state, text)),
    ]
    return [
        ("p", ("class", "lead"), text["borrow-on"]),
        ("ol", ("id", "leaving"), steps if named else steps[-1:]),
        ("h2", ("id", "borrow"), text["borrow-mine"]),
        ("p", (), text["borrow-mine-lead"]),
        ("div", ("class", "buttons"), html.button(text["borrow-end"], "borrow-end", "yes")),
    ]
