"""What happens on the screen of a note: what is typed is kept, and what stands beside it is drawn anew."""

from js import afterTheInterview as edge

from checklist.notes import composing
from checklist.views import html
from checklist.views import page as views
from checklist.views.note import screen as note
from checklist.views.note import sending
from checklist.web import draw, page, plans
from checklist.web.state import entry, hold, state, words

GAP = "note.gap."
BESIDE = ("note-gaps", "note-beside", "note-send")


def heard(name: str, value: str, again: bool, was: str) -> None:
    """A control of the screen was changed or pressed; `again` and `was` as in main.heard."""
    state["copied"] = ""
    if name == "note.text":
        typed(value, again, was)
        return
    if name == "note.subject":
        keep("subject", value, again, was)
    elif name == "note.channel":
        plans.apply(composing.turning(key(), made(), value))
        state["chosen"] = ""
    elif name == "note.template":
        begin(value)
    elif name == "note-begin":
        plans.apply(composing.forgetting(key(), made()))
    elif name == "note.person":
        plans.apply(composing.choosing(context()["plan"], key(), made(), value, words()))
    elif name == "note.name":
        for action in composing.renaming(key(), made(), value, context()["name"]):
            plans.apply(action)
    elif name == "note-unnamed":
        plans.apply(composing.unnamed(key(), made(), words()))
        draw.refresh()
        page.focus(tuple(["f-" + GAP + gap["id"] for gap in made()["open"]][:1]) + ("f-note.text",))
        return
    elif name.startswith(GAP):
        for action in composing.filling(context()["plan"], key(), made(), name[len(GAP) :], value, words()):
            plans.apply(action)
        entered = edge.focused() == "f-" + name
        draw.refresh()
        if entered:  # with Enter the field is gone while the focus is in it
            page.focus(tuple(["f-" + GAP + gap["id"] for gap in made()["open"]][:1]) + ("f-note.text",))
        return
    elif name == "copy-note":
        keep("text", made()["note"]["text"])
        edge.copy("f-note.text")
    elif name == "note-sent":
        sent()
        return
    draw.refresh()


def typed(value: str, again: bool, was: str) -> None:
    """The text is kept in every pause; only what stands beside it is drawn, never the field that is typed in."""
    before = made()
    if value == before["note"]["text"]:
        return
    if not value:
        state["chosen"] = composing.EMPTY
    others = context()["plan"]["elsewhere"]
    plans.apply(composing.keeping(key(), before, "text", value), "", again, was)
    if context()["plan"]["elsewhere"] != others:
        draw.refresh()  # the text of another window is to be seen
        return
    draw.work_out()
    shown, one = context(), row()
    if not one:
        return
    drawn, now = draw.drawn(), note.composed(state, hold["content"], shown)
    parts = (note.gaps(now, shown["text"]), sending.beside(one, now, shown), sending.ways(one, now, drawn, shown))
    for name, part in zip(BESIDE, parts):
        page.put_field(name, html.render(part))


def keep(field: str, value: str, again: bool = False, was=None) -> None:
    """Keeps one field of the note, and with it the rest of what stands there."""
    plans.apply(composing.keeping(key(), made(), field, value), "", again, was)


def begin(template: str) -> None:
    """Begins from another template, at once where nothing of one's own would be lost."""
    before = made()
    state["chosen"] = template
    if before["kept"] and composing.replaceable(before):
        plans.apply(composing.forgetting(key(), before))


def sent() -> None:
    """It is sent: the note is kept as it went out, and its row is done now."""
    one = row()
    keep("text", made()["note"]["text"])
    action = {"do": "done", "key": key(), "title": one["title"]}
    plans.apply(action)
    draw.refresh()
    page.settled(action, key(), one["title"], "", words())


def copied(went: str) -> None:
    """The clipboard has it, or would not take it; then the text is selected."""
    state["copied"] = "copied" if went else "copy-failed"
    draw.refresh()
    edge.aloud(words()["letter-" + state["copied"]])


def key() -> str:
    """The key of the row whose note is on the screen."""
    return state["place"]["key"]


def row() -> dict:
    """The row whose note is on the screen; an empty dict where there is none."""
    return ([one for one in entry(state["plan"])["rows"] if one["key"] == key()] + [{}])[0]


def context() -> dict:
    """What the views know of the plan that is shown."""
    return views.shown(state, hold["content"])


def made() -> dict:
    """The note as it stands."""
    return note.composed(state, hold["content"], context())
