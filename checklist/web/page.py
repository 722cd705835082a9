"""Text into the page, and what the page needs to be told beside it: focus, words said aloud, what is open."""

from js import afterTheInterview as edge

from checklist.rules import words

SETTLING = ("done", "skip", "undo", "move", "put-back")
_drawn = {"text": ""}


def put(text: str) -> None:
    """Puts the HTML text into the page by morphing; nothing is touched where it is the text that is there."""
    if text != _drawn["text"]:
        _drawn["text"] = text
        done = edge.morph(text)
        if not done.ok:
            raise OSError(done.name + ": " + done.message)


def put_field(name: str, text: str) -> None:
    """Puts the HTML text of one field into the page; the whole of it is put anew at the next drawing."""
    _drawn["text"] = ""
    edge.morph_field(name, text)


def clear() -> None:
    """Takes everything out of the page, so that the next screen keeps nothing of this one."""
    _drawn["text"] = ""
    edge.clear()


def settled(action: dict, key: str, title: str, day: str, text: dict) -> None:
    """Says once what an action on a row did, and keeps the focus at the row.

    `key` is the row's as it stands in ids, `day` is where it moved, in words.
    """
    verb = action["do"]
    edge.aloud(words.fill(text["aloud-" + verb], (("title", title), ("day", day))))
    if verb in ("done", "skip"):
        focus(("undo-" + key,))
    elif verb == "undo" and (edge.focus("tick-" + key).value or edge.focus("note-sent-" + key).value):
        return
    elif not edge.summary("not-now-" + key).ok and not edge.summary("brief-" + key).ok:
        focus(())


def focus(names: tuple) -> None:
    """Moves the focus to the first of the names that is there, else to the title of what is now."""
    for name in names + ("now-title", "title"):
        if edge.focus(name).value:
            return
