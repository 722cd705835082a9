"""What the person tells us about one interview. Only the date is needed."""

from checklist.plan import people, promises, values
from checklist.rules import days, words
from checklist.views import fields, html
from checklist.views.interview import facts, regions, understood
from checklist.views.timeline import held

WEEKENDS = ("sat sun", "fri sat", "thu fri", "fri", "sat", "sun", "fri sun", "sun mon")
IN_MORE = ("by", "deciding_today", "company", "role", "interview.form", "channel", "knows_insider")


def form(context: dict) -> tuple:
    """The form, filled with what the plan says.

    `context` is that of `row`, with `problems` (text by field), `regions` as
    prepared, `region` (the code that counts), `suggestion` (a code or an empty
    text), `typing` (what stands in the field of what they said while it is typed,
    else None) and `interview`.
    """
    text, plan = context["text"], context["plan"]
    later = ahead(context)
    now = "-today" if held.unsure(context) else later
    return (
        "form",
        ("id", "told-form", "novalidate", True, "autocomplete", "off"),
        (
            "div",
            ("class", "pair"),
            _entry(
                "date",
                "interview.date",
                plan["interview"]["date"],
                text["form-date"],
                context,
                required=True,
                after=near_days("f-interview-date", text),
            ),
            _entry("time", "interview.ends", plan["interview"]["ends"], text["form-ends" + now], context, known=True),
        ),
        promise_field(context, later),
        more(context),
        (
            "div",
            ("class", "buttons"),
            ("button", ("class", "button", "type", "button", "name", "show", "id", "show"), text["form-show"]),
        ),
        ("p", ("class", "small quiet"), text["form-stays"] + " ", ("a", ("href", "#erase"), text["form-stays-link"])),
    )


def _entry(kind: str, field: str, value: str, label: str, context: dict, **given) -> tuple:
    name = "f-" + field.replace(".", "-")
    error = context["problems"].get(field, "")
    control = fields.entry(
        kind,
        name,
        value,
        fields.describes(name, given.get("hint", ""), error, None),
        error,
        field=field,
        required=given.get("required"),
    )
    return fields.field(
        label,
        name,
        control,
        context["text"],
        hint=given.get("hint", ""),
        error=error,
        known=given.get("known"),
        after=given.get("after"),
    )


def near_days(name: str, text: dict) -> tuple:
    """The days that most interviews were on, a press each, beside a date that is not chosen yet."""
    pressed = ("type", "button", "class", "link", "data-for", name)
    return (
        "div",
        ("class", "near-days"),
        ("span", ("class", "quiet unset", "aria-hidden", "true"), text["form-date-none"]),
        ("button", pressed + ("data-day", "0"), text["form-date-today"]),
        ("button", pressed + ("data-day", "-1"), text["form-date-yesterday"]),
    )


def ahead(context: dict) -> str:
    """The ending of the keys whose words are others while the interview is still to come."""
    return "" if facts.over(context) else "-ahead"


def promise_field(context: dict, ahead: str) -> tuple:
    """What they said about when the person would hear, and what was understood of it."""
    text, plan = context["text"], context["plan"]
    place = promises.newest(plan)
    newest = plan["promises"][place] if place >= 0 else {"said": "", "by": "", "on": ""}
    typed = newest["said"] if context["typing"] is None else context["typing"]
    # while it is typed nothing is wrong yet
    error = context["problems"].get("promises[" + str(place) + "].said", "") if context["typing"] is None else ""
    found, day = heard(context), chosen(context)
    own = [("p", (), html.rich(day[0], (day[1], ("b", (), day[2]))))] if day else []
    box = understood.box(found, "f-said", own, context)
    refused = found and not day and found["refused"]
    hint = text["form-said-hint"]
    described = fields.describes("f-said", hint, refused, box and not refused)
    control = fields.area("f-said", "said", typed, described, "short passage-field", "2", error)
    return fields.field(text["form-said" + ahead], "f-said", control, text, hint=hint, after=box)


def heard(context: dict) -> dict:
    """What was understood of the words that stand in the field; an empty dict where there are none."""
    place, plan = promises.newest(context["plan"]), context["plan"]
    newest = plan["promises"][place] if place >= 0 else {"said": "", "by": "", "on": ""}
    typed = newest["said"] if context["typing"] is None else context["typing"]
    on = (
        context["now"][0]
        if context["new_day"]
        else days.parse_date(newest["on"]) or context["interview"] or context["now"][0]
    )
    return understood.understood(typed, on, context)


def chosen(context: dict) -> tuple:
    """`(sentence, gap, day)` of the day that was chosen, which counts before their words; None where none was."""
    place, plan, text = promises.newest(context["plan"]), context["plan"], context["text"]
    day = days.parse_date(plan["promises"][place]["by"]) if place >= 0 and not context["new_day"] else 0
    if not day:
        return None
    early = context["interview"] and day < context["interview"]
    return text["read-before" if early else "read-chosen"], "day", words.day_full(day, text)


def aloud(context: dict) -> str:
    """What is said aloud about the field of what they said."""
    day = chosen(context)
    return words.fill(day[0], (day[1:],)) if day else understood.spoken(heard(context), context["text"])


def where(context: dict) -> list:
    """Where the employer is: nothing is assumed, the browser's language is one press."""
    text, code = context["text"], context["region"]
    error = context["problems"].get("region", "")
    entry = regions.country(code, context["regions"])
    offered = context["suggestion"] if not code else ""
    offer = (
        html.button(
            words.fill(text["form-use"], (("place", regions.name(offered, context["regions"])),)),
            "use-region",
            offered,
            "",
            "link",
        )
        if offered
        else None
    )
    control = regions.select(code, context["regions"], text, fields.describes("f-region", "hint", error, None))
    hint = text["form-where-hint" if context["listed"] else "form-where-lost"]
    found = [fields.field(text["form-where"], "f-region", control, text, hint=hint, error=error, after=offer)]
    if entry and entry["parts"]:
        label = words.fill(text["form-part"], (("place", entry["name"]),))
        found.append(
            fields.field(label, "f-part", regions.part_select(code, entry, text), text, hint=text["form-part-hint"])
        )
    return found


def weekend(context: dict) -> tuple:
    """Which days are the weekend there: those of the region, or others that the person knows of."""
    text, value = context["text"], context["plan"]["weekend"]
    own = words.fill(text["form-weekend-own"], (("names", regions.weekdays(context["own_weekend"], text)),))
    options = [("", own)]
    for one in WEEKENDS + (() if value in WEEKENDS or not values.weekend_days(value) else (value,)):
        options.append((one, regions.weekdays(values.weekend_days(one), text)))
    error = context["problems"].get("weekend", "")
    hint = text["form-weekend-hint"]
    control = fields.choose("f-weekend", "weekend", value, tuple(options), error, hint)
    return fields.field(text["form-weekend"], "f-weekend", control, text, hint=hint, error=error)


def more(context: dict) -> tuple:
    """What can wait, behind one disclosure; open where something in it is wrong, and where the form is opened again."""
    text, plan = context["text"], context["plan"]
    now = "-today" if held.unsure(context) else ahead(context)
    met = people.names(plan)
    place = promises.newest(plan)
    start = "promises[" + str(place) + "]."
    names = IN_MORE + ("region", "weekend", start + "by", start + "on", start + "time")
    wrong = [name for name in names if name in context["problems"]]
    own = {"problems": {name: context["problems"].get(start + name, "") for name in ("by", "on", "time")}, "text": text}
    said_on = place >= 0 and not context["new_day"] and words.trim(plan["promises"][place]["said"])
    return (
        "details",
        ("class", "more more--form", "id", "told-more", "open", bool(wrong or context["rows"])),
        ("summary", (), ("span", (), text["form-more"])),
        (
            "div",
            ("class", "more__text"),
            fields.field(
                text["form-people" + now],
                "f-people",
                fields.area("f-people", "people", met, "f-people-hint", "short"),
                text,
                hint=text["form-people-hint"],
            ),
            where(context),
            weekend(context),
            _entry(
                "date",
                "by",
                plan["promises"][place]["by"] if place >= 0 else "",
                text["form-by"],
                own,
                hint=text["form-by-hint"],
            ),
            _entry(
                "time",
                "time",
                plan["promises"][place].get("time", ""),
                text["form-time"],
                own,
                hint=text["form-time-hint"],
            )
            if place >= 0 and not context["new_day"]
            else None,
            _entry(
                "date",
                "on",
                plan["promises"][place]["on"] or plan["interview"]["date"],
                text["form-on"],
                own,
                hint=text["form-on-hint"],
            )
            if said_on
            else None,
            fields.radios(
                text["form-today"],
                "deciding_today",
                "yes" if plan["deciding_today"] else "",
                (("", text["form-today-no"]), ("yes", text["form-today-yes"])),
            ),
            _entry("text", "company", plan["company"], text["form-company"], context),
            _entry("text", "role", plan["role"], text["form-role"], context),
            _choose(
                "interview.form",
                plan["interview"]["form"],
                text["form-form"],
                ("", "in-person", "video", "phone"),
                context,
            ),
            _choose("channel", plan["channel"], text["form-channel"], ("", "email", "phone"), context),
            fields.radios(
                text["form-insider"],
                "knows_insider",
                "yes" if plan["knows_insider"] else "",
                (("", text["form-insider-no"]), ("yes", text["form-insider-yes"])),
            ),
        ),
    )


def _choose(field: str, value: str, label: str, options: tuple, context: dict) -> tuple:
    text = context["text"]
    name, kind = "f-" + field.replace(".", "-"), field.split(".")[-1]
    pairs = [(option, text["form-" + kind + "-" + (option or "none")]) for option in options]
    error = context["problems"].get(field, "")
    return fields.field(label, name, fields.choose(name, field, value, tuple(pairs), error), text, error=error)
