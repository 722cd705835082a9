"""What lies in the store and is in no plan: text that cannot be read, or had no place; and plans deleted elsewhere."""

from js import afterTheInterview as edge

from checklist.views.interview import answer
from checklist.web import draw, page, plans, store
from checklist.web.state import hold, state, words


def save(key: str) -> None:
    """The text as a file, to the letter."""
    edge.save_raw(key, "after-the-interview-" + key.replace("/", "-") + ".txt")


def ask(key: str) -> None:
    """Getting rid of a text is asked about once."""
    state["asking"] = "kept/" + key
    draw.draw()
    page.focus(("kept-delete-no-" + key,))


def keep(key: str) -> None:
    """It stays after all."""
    state["asking"] = ""
    draw.draw()
    page.focus(("kept-delete-" + key,))


def delete(key: str) -> None:
    """The text goes, with every copy of it."""
    if state["asking"] != "kept/" + key:
        return
    state["asking"] = ""
    store.drop(key)
    plans.told()
    draw.refresh()
    edge.aloud(words()["kept-deleted"])
    page.focus(("title",))


def back(plan_id: str) -> None:
    """A plan that another window deleted is kept again, as it stood here."""
    one = hold["gone"].pop(plan_id, None)
    if one and plans.change(None, one):
        plans.remember(None, one, {"do": "bring-back", "name": answer.name(one, words())})
    draw.refresh()
    page.focus(("title",))


def leave(plan_id: str) -> None:
    """What another window deleted stays deleted."""
    hold["gone"].pop(plan_id, None)
    draw.draw()
    page.focus(("title",))


PRESSES = {
    "kept-save": save,
    "kept-delete": ask,
    "kept-delete-no": keep,
    "kept-delete-yes": delete,
    "gone-back": back,
    "gone-leave": leave,
}
