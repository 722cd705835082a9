"""What a press does beside changing one row or field: going somewhere, making and taking away plans, taking along."""

from js import afterTheInterview as edge

from checklist.plan import doubts
from checklist.plan import log as logs
from checklist.rules import days, outcomes
from checklist.rules import words as says
from checklist.views import log, place, proposal
from checklist.views import page as views
from checklist.views.interview import answer, moved
from checklist.views.timeline import held
from checklist.web import clock, draw, erasing, kept, note_requests, page, plans, proposals
from checklist.web.state import entry, hold, plan, several, shown, state, words

QUESTIONS = ("told", "people", "answer", "new-day")


def press(name: str, value: str) -> bool:
    """Does what the button called `name` is for; false where it is none of these."""
    for found in (PRESSES, kept.PRESSES, erasing.PRESSES):
        if name in found:
            found[name](value)
            return True
    return False


def show(value: str) -> None:
    """The person asks for their timeline: it comes into sight, or what is missing is said at its field."""
    state["asked"] = True
    draw.draw()
    if edge.wrong().value:
        return
    if note_requests.go():
        return
    if entry(state["plan"])["rows"]:
        edge.fold("told")
        edge.top()  # what was understood stands above what is to be done
        page.focus(("now-title",))
    else:
        page.focus(("f-interview-date",))


def new_day(value: str) -> None:
    """They named a new day: the field for it is opened, empty."""
    state["new_day"], state["typing"] = True, ""
    open_up("told")
    page.focus(("f-said",))


def unread(value: str) -> None:
    """The person says in other words, or chooses, the day that could not be read."""
    open_up("told")
    if value == "by":
        edge.open("told-more")
    page.focus(("f-" + value,))


def no_day(value: str) -> None:
    """They named no day: that is a promise as well, beside the words that could not be read."""
    told({"do": "new-promise", "said": value, "as": "no-day"}, state["plan"], "now-title")


def call_came(value: str) -> None:
    """They did call at the time they had fixed: what they said is told next."""
    told({"do": "confirm", "field": "call", "value": value, "as": "call-came"}, state["plan"], "now-title")
    open_up("answer")


def over(value: str) -> None:
    """The interview is over: just now, at a time that the form asks for, or at one that does not matter."""
    if value == "ends":
        open_up("told")
        page.focus(("f-interview-ends",))
        return
    field, said = ("interview.ends", clock.now()[11:]) if value == "now" else (held.OVER, shown()["interview"]["date"])
    verb = "set" if value == "now" else "confirm"
    told({"do": verb, "field": field, "value": said, "as": "held"}, state["plan"], "now-title")


def ticks_keep(value: str) -> None:
    """What was ticked before the interview was moved holds."""
    day = (plan(value) or shown())["interview"]["date"]
    told({"do": "set", "field": "ticks_kept", "value": day, "as": "ticks-keep"}, value, "now-title")


def ticks_back(value: str) -> None:
    """What was ticked before the interview was moved is open again."""
    keys = moved.early(views.shown(state, hold["content"]))
    told({"do": "undo-all", "keys": keys}, value, "now-title")


def open_up(name: str) -> None:
    """Opens a disclosure, and goes to it."""
    draw.opened(name, True)
    edge.open(name)
    edge.summary(name)


def lead(value: str) -> None:
    """Goes to a field of the form that would help to read what they said."""
    if value in ("by", "on"):
        draw.opened("told-more", True)
        edge.open("told-more")
    page.focus(("f-" + value, "f-interview-date"))


def go(screen: str, plan_id: str = "") -> None:
    """Goes to another screen: the address changes, and the page follows it."""
    edge.go(place.address(screen, plan_id))


def add(value: str) -> None:
    """Another interview: its form, empty."""
    plans.add()
    go("plan", state["plan"])


def next_round(value: str) -> None:
    """The next round gets its own timeline."""
    plans.next_round(value)
    go("plan", state["plan"])


def propose(value: str) -> None:
    """The interview that a link named is one: it gets its timeline."""
    proposals.accept()
    go("plan", state["plan"])


def decline(value: str) -> None:
    """The interview that a link named is not wanted."""
    state["proposal"] = None
    edge.replace("")
    draw.draw()
    page.focus(("title",))


def same(value: str) -> None:
    """The plan on the page is the same interview as another: that one stays."""
    there = proposal.twin(shown(), state["document"]["plans"])
    if there and there["id"] == value:
        delete(state["plan"])
    go("plan", value)


def other(value: str) -> None:
    """The plan on the page is an interview of its own."""
    state["not_twins"] = state["not_twins"] + [state["plan"]]
    draw.draw()
    page.focus(("title",))


def accept(value: str) -> None:
    """The offer is accepted today."""
    told({"do": "outcome", "field": "accepted", "value": clock.now()[:10]}, value, "f-outcome.accepted")


def withdraw(value: str) -> None:
    """Another plan ends, because an offer was accepted."""
    told({"do": "outcome", "field": "kind", "value": outcomes.WITHDRAWN, "as": "withdraw"}, value, "f-outcome.accepted")


def archive_handler(verb: str):
    """What puts a plan away, or takes it out again."""
    return lambda value: told({"do": verb}, value, "undo-last-")


def told(action: dict, plan_id: str, then: str) -> None:
    """Applies an action to a plan, draws, says what it was, and goes to `then`: the button pressed is gone."""
    if plan_id and not plan(plan_id):
        draw.refresh()
        return
    action["name"] = answer.name(plan(plan_id) or shown(), words())
    plans.apply(action, plan_id)
    draw.refresh()
    edge.aloud(says.fill(words()["aloud-did"], (("what", draw.changed(action)),)))
    page.focus((then,))


def doubt(take: bool):
    """What answers a question about a value in doubt: the suggested one is taken, or the one there is right."""

    def answered(field: str) -> None:
        for one in doubts.doubts(shown(), days.parse_date(clock.now()[:10])):
            if one["field"] == field:
                told(doubts.answer(one, take), state["plan"], "title")

    return answered


def ask_to_delete(value: str) -> None:
    """Deleting is asked about once."""
    state["asking"] = value
    draw.draw()
    page.focus(("delete-no-" + value,))


def cancel_delete(value: str) -> None:
    """It is not deleted after all."""
    state["asking"] = ""
    draw.draw()
    page.focus(("delete-" + value,))


def delete(value: str) -> None:
    """The plan goes, with everything in it."""
    state["asking"] = ""
    there = plan(value)
    if not there or not plans.delete(value):
        draw.refresh()
        return
    hold["history"][-1][1]["name"] = answer.name(there, words())
    draw.refresh()
    edge.aloud(says.fill(words()["aloud-did"], (("what", draw.last_change()),)))
    page.focus(("undo-last-",))


def back(value: str) -> None:
    """The last change is taken back."""
    if not hold["history"]:
        return
    before, action = state["plan"], plans.back()
    if state["plan"] != before and not several():
        go("agenda" if shown() is not hold["fresh"] else "plan", "")
    else:
        draw.refresh()
    if action:
        edge.aloud(says.fill(words()["aloud-back"], (("what", draw.changed(action)),)))
    page.focus(("undo-last-", "title"))


def save_csv(value: str) -> None:
    """What was done, as a file."""
    listed = log.entries(state, views.shown(state, hold["content"]))
    edge.download("what-i-have-done.csv", "text/csv;charset=utf-8", logs.csv(listed, words()))


def asked(what: str) -> None:
    """A page of the guide asked for a question to be open."""
    if what in ("agenda", "log"):
        go(what)
    elif what == "review":
        go("review", state["plan"])
    elif what in QUESTIONS and plans.unclear() and not state["place"]["plan"]:
        go("agenda")
    elif what in QUESTIONS and days.parse_date(shown()["interview"]["date"]):
        edge.replace(place.address("plan", state["plan"]))
        if what == "new-day":
            new_day("")
        else:
            open_up(what)


PRESSES = {
    "show": show,
    "print": lambda value: edge.print(),
    "new-day": new_day,
    "lead": lead,
    "open": open_up,
    "unread": unread,
    "no-day": no_day,
    "call-came": call_came,
    "held": over,
    "ticks-keep": ticks_keep,
    "ticks-back": ticks_back,
    "add-plan": add,
    "next-round": next_round,
    "propose-yes": propose,
    "propose-no": decline,
    "twin-same": same,
    "twin-other": other,
    "accept": accept,
    "withdraw": withdraw,
    "put-away": archive_handler("put-away"),
    "reopen": archive_handler("reopen"),
    "delete": ask_to_delete,
    "delete-no": cancel_delete,
    "delete-yes": delete,
    "undo-last": back,
    "doubt-take": doubt(True),
    "doubt-keep": doubt(False),
    "save-csv": save_csv,
}
