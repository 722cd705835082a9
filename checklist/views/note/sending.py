"""Beside a note: what to think of before it goes out, the ways out, and that it has gone."""

from checklist.notes import mail, recipients, remarks
from checklist.plan import spelling
from checklist.rules import called, step_ids, words
from checklist.views import frame, html, place
from checklist.views.timeline import row

SHORT = 120


def beside(one: dict, made: dict, context: dict) -> tuple:
    """What to think of before it goes out: remarks, and how long it is."""
    text, note = context["text"], made["note"]
    plan = dict(context["plan"])
    plan["notes"] = dict(plan["notes"])
    plan["notes"][one["key"]] = {
        "channel": made["channel"],
        "to": made["to"],
        "person": made["person"],
        "subject": note["subject"],
        "text": note["text"],
    }
    found = [] if one["state"] == "done" else remarks.note(plan, one["key"], text, context["plans"])
    items = [("li", ("id", "remark-" + each["id"]), ("b", (), each["head"]), " ", each["rest"]) for each in found]
    count = remarks.counted(spelling.plain(note["text"]))
    length = words.counted(count, "letter-words", text) if count else text["letter-words-none"]
    short = " " + text["letter-words-short"] if 0 < count <= SHORT and made["channel"] != "phone" else None
    if not any(each["id"] == "long" for each in found):
        items.append(("li", ("id", "remark-words"), ("b", (), length), short))
    return (
        "section",
        ("class", "remarks", "id", "note-beside", "aria-labelledby", "before"),
        ("h2", ("id", "before"), text["letter-before-phone" if made["channel"] == "phone" else "letter-before"]),
        ("ul", (), items),
    )


def ways(one: dict, made: dict, state: dict, context: dict) -> tuple:
    """The ways out: the person's own email, the clipboard, paper; then that it is sent, and the way back."""
    text, note, key, channel = context["text"], made["note"], one["key"], made["channel"]
    link = mail.link(made["recipient"]["email"], note["subject"], note["text"])
    buttons, quiet = [], []
    if channel == "email" and mail.fits(link):
        buttons.append(("a", ("class", "button", "id", "open-mail", "href", link), text["letter-open-mail"]))
    elif channel == "email":
        quiet.append(text["letter-too-long"])
    elif channel == "handwritten":
        buttons.append(html.button(text["letter-print-cards"], "print", "cards", "", "button"))
    buttons.append(
        html.button(text["letter-copy"], "copy-note", key, "", "button button--plain" if buttons else "button")
    )
    if one["state"] not in ("done", "skipped"):
        label = text["letter-rung" if channel == "phone" else "letter-sent"]
        buttons.append(html.button(label, "note-sent", key, one["title"]))
    if state.get("copied"):
        quiet.append(text["letter-" + state["copied"]])
    quiet.extend(hints(one, made, context))
    done = [("div", ("class", "step__foot"), row.settled(one, context))] if one["state"] in ("done", "skipped") else []
    return (
        "div",
        ("class", "write__send", "id", "note-send"),
        ("div", ("class", "buttons"), buttons),
        done,
        [("p", ("class", "small quiet"), said) for said in quiet],
        ("p", ("class", "small"), ("a", ("href", place.address("plan", context["plan"]["id"])), text["letter-back"])),
        frame.back(state, text),
    )


def goes(made: dict, context: dict) -> list:
    """Whom it goes to, and at which address, as far as that is known."""
    text, found, email = context["text"], made["recipient"], made["channel"] == "email"
    said = called.spoken({"name": found["name"], "role": ""}, text) or found["name"]
    gaps = (("name", said), ("agency", found["agency"]), ("company", found["company"]))
    key = "letter-to-" + (made["to"] or "unknown")
    if found["name"]:
        key = "letter-to-name-agency" if found["agency"] else "letter-to-name"
    elif made["to"] in (recipients.PERSON, recipients.OTHER) and found["company"]:
        key = "letter-to-company"
    where = found["phone"] if made["channel"] == "phone" else found["email"] if email else ""
    return [words.fill(text[key], gaps)] + ([", ", ("b", (), where)] if where else [])


def hints(one: dict, made: dict, context: dict) -> list:
    """That the agency comes first; that no address is known, and how to find one."""
    text, found, to = context["text"], made["recipient"], made["to"]
    about = recipients.about(context["plan"], one["key"], context["plans"])
    agency = words.trim(about["agency"]) if about else ""
    said = []
    if agency and to in (recipients.PERSON, recipients.OTHER):
        said.append(words.fill(text["letter-agency-first"], (("agency", agency),)))
    if made["channel"] == "email" and not found["email"]:
        said.append(text["letter-no-address"])
        if to == recipients.AGENCY and about is context["plan"]:
            said.append(text["letter-no-address-agency"])
        elif to == recipients.PERSON and one["step"] in step_ids.TO_A_PERSON:
            said.append(text["letter-no-address-person"])
    return said
