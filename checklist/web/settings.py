"""The settings, between what is kept and what is drawn: what holds for all plans, such as the person's own name."""

from checklist.web import store
from checklist.web.state import hold, passed, state, trouble, words

ID = ""  # under which the history and the list of what could not be kept know them; no plan has it


def current() -> dict:
    """The settings as they are kept now, with `id` and `changed` as the history wants them of a plan.

    As they stand here where they could not be kept.
    """
    made = dict(unkept() or store.settings(words(), hold["codes"] or None))
    made["id"], made["changed"] = ID, ""
    return made


def unkept() -> dict:
    """The settings that could not be kept; an empty dict where there are none."""
    return state["document"]["settings"] if hold["unkept"].get(ID) else {}


def change(after: dict) -> None:
    """Keeps the settings; in memory alone where they cannot be kept."""
    passed()
    made = {name: after[name] for name in after if name not in ("id", "changed")}
    wrong = store.write_settings(made)
    hold["unkept"].pop(ID, None)
    if wrong:
        hold["unkept"][ID] = True
        trouble(wrong)
    state["document"]["settings"] = made
