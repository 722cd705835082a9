"""Who and when, in one sentence: what we were told, above the timeline."""

from checklist.plan import promises
from checklist.rules import days, words
from checklist.rules import facts as rules
from checklist.views import html, place
from checklist.views.timeline import held, missed_call, unread


def facts(context: dict) -> list:
    """The title and the sentence of a plan whose date is known."""
    text, plan = context["text"], context["plan"]
    role = words.trim(plan["role"])
    return [
        ("h1", ("id", "title", "tabindex", "-1", "dir", "auto"), words.trim(plan["company"]) or text["facts-unnamed"]),
        ("p", (), [role + ". "] if role else None, met(context), promised(context)),
        answered(context),
        before(context),
    ]


def answered(context: dict):
    """What they answered, in a sentence, wherever the answer itself is folded away; None where they have not."""
    plan, text = context["plan"], context["text"]
    kind = "accepted" if rules.accepted_day(plan) else rules.outcome_kind(plan)
    return ("p", ("id", "outcome"), ("b", (), text["list-" + kind])) if kind else None


def before(context: dict) -> tuple:
    """Which round it is, and the way to the one before; None for a first round that follows nothing."""
    text, plan = context["text"], context["plan"]
    if plan["round"] < 2 and not plan["follows"]:
        return None
    said = words.fill(text["facts-round"], (("number", str(plan["round"])),))
    there = [one for one in context["plans"] if one["id"] == plan["follows"]]
    link = ("a", ("href", place.address("plan", plan["follows"])), text["facts-before"])
    return ("p", (), said, [" ", link] if there else None)


def met(context: dict) -> list:
    """Whom they met, on which day, until when."""
    text, plan = context["text"], context["plan"]
    day, ends = context["interview"], days.parse_time(plan["interview"]["ends"])
    names = [person["name"] for person in plan["people"] if words.trim(person["name"])]
    ahead = "ahead-people" if names else "ahead"
    tense = ahead if not over(context) else "met" if names else "was"
    said = html.rich(
        text["facts-" + tense], ("day", ("b", (), words.day_long(day, text))), ("people", people(names, text))
    )
    if ends != days.BARE:
        said = said + html.rich(text["facts-until"], ("time", ("b", (), words.time_words(ends, text))))
    return said + [". "]


def still_ahead(context: dict) -> bool:
    """True until the interview is over: until its end where that is known, else until its day has come."""
    ends = days.parse_time(context["plan"]["interview"]["ends"])
    return context["now"][0] > 0 and context["now"] < (context["interview"], 0 if ends == days.BARE else ends)


def over(context: dict) -> bool:
    """True once the interview is over; on its day, where no end is noted, once something says so."""
    return not still_ahead(context) and not held.unsure(context)


def people(names: list, text: dict) -> list:
    """The names, each of them standing out."""
    marked = [("b", (), ("bdi", (), name)) for name in names]
    if len(marked) < 2:
        return marked
    first = []
    for name in marked[:-1]:
        first.extend([", ", name])
    return html.rich(text["list-and"], ("first", first[1:]), ("last", marked[-1]))


def promised(context: dict) -> list:
    """What they said about when the person would hear, and which day that is; that no day could be read in it."""
    text, said = context["text"], context["said"]
    waits, entry = unread.said(context), "promises[" + str(promises.newest(context["plan"])) + "]"
    if waits or entry + ".said" in context["problems"]:
        shown = html.rich(text["facts-unread"], ("said", ("b", (), waits or said)))
        return shown + ([text["facts-unread-waits"]] if waits else [])
    if any(field.startswith(entry) for field in context["problems"]):
        return []
    if not context["promised"]:
        if words.folded(said) == words.folded(text["unread-none-said"]):
            return [text["facts-none"]]
        if not said or context["by"]:
            return []
        read = rules.read_promises(context["plan"], context["calendar"])
        early = [one for one in read if one["said"] == said and one["last"]]
        return html.rich(text["facts-said-before" if early else "facts-said-none"], ("said", said))
    day = ("day", ("b", (), words.day_long(context["promised"], text) + missed_call.timed(context)))
    if context["by"] or not said:
        return html.rich(text["facts-by"], day)
    return html.rich(text["facts-said"], ("said", said), day)
