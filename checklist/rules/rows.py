"""The rows of one plan: which steps it has, when, and in which state.

Steps are data (content/steps); what they may say of themselves is in
content/fields.yml. Every moment leaves here as ISO text.
"""

from checklist.rules import called, conditions, days, facts, phases, reasons, states, windows, words

WEEKS = 53
# what a row has from its step, and what stands there without it
# what a row has from its step, and what stands there without it
OF_STEP = (
    ("optional", False),
    ("contact", False),
    ("shared", ""),
    ("message", ""),
    ("moot", ()),
    ("goes_with", ""),
    ("in_writing", False),
)


def rows(plan: dict, plans: list, now: tuple, steps: list, calendar: dict, text: dict, explain=None) -> list:
    """The plan's rows in the order of `opens`, `by` and key; none where there is no interview date.

    `now` is `(day, minute)`, `plans` all plans of the document, this one
    included, `steps` those of the bundle in their order. `calendar` is that of
    the plan's own region, `text` the words of the interface. `explain` holds the
    keys of the rows that say why; None is all, and the others' `why` is empty.
    """
    if not facts.interview_day(plan):
        return []
    inputs = {
        "plan": plan,
        "plans": plans,
        "now": now,
        "text": text,
        "calendar": calendar,
        "promises": facts.read_promises(plan, calendar),
        "accepted": facts.accepted_on(plans),
        "kind": facts.outcome_kind(plan),
        "chain": {},
        "explain": explain,
    }
    inputs["newest"] = facts.newest_promise(plan, inputs["promises"], 0)
    inputs["unread"] = facts.unread(plan, inputs["promises"])
    inputs["anchors"] = facts.anchors(plan, now[0])
    found = []
    for step in steps:
        if not needed(step, plan, inputs["kind"]):
            continue
        for instance in instances(step, inputs):
            row = make_row(step, instance, inputs)
            if row and not states.dropped(step, row, inputs):
                found.append(row)
    return sorted(found, key=row_order)


def row_order(row: dict) -> tuple:
    """Rows in print: `opens`, then `by`, a bare date in its place in the day, then key by code point."""
    return windows.starts(row["moments"][0]), windows.ends(row["moments"][2]), row["key"]


def needed(step: dict, plan: dict, kind: str) -> bool:
    """True where the plan has what the step needs: an insider, or one kind of outcome."""
    need = step.get("needs", "")
    return not need or (plan["knows_insider"] if need == "insider" else need == kind)


def instances(step: dict, inputs: dict) -> list:
    """One dict for each row that the step brings: `key`, the gaps of its title, and what dates it."""
    plan, each = inputs["plan"], step.get("each", "")
    if each == "person" and plan["people"]:
        return [
            {
                "key": step["id"] + ":" + person["id"],
                "person": person["id"],
                "gap": called.spoken(person, inputs["text"]),
            }
            for person in plan["people"]
        ]
    if each == "owed":
        return [
            {
                "key": step["id"] + ":" + one["id"],
                "owed": one["id"],
                "gap": words.trim(one["what"]),
                "due": facts.due_day(plan, one, inputs["calendar"]),
            }
            for one in plan["owed"]
        ]
    if each == "other-plan":
        others = facts.other_open_plans(plan, inputs["plans"])
        return [
            {"key": step["id"] + ":" + other["id"], "gap": facts.told_apart(other, others), "about": other["id"]}
            for other in others
        ]
    if each == "week":
        return weeks(step, inputs)
    return [{"key": step["id"]}]


def weeks(step: dict, inputs: dict) -> list:
    """The weeks that have opened and the first that has not, 53 at the most.

    Source: docs/reference/rules.md#while-you-wait.
    """
    found = []
    for number in range(1, WEEKS + 1):
        found.append({"key": step["id"] + ":" + str(number), "gap": str(number), "week": number})
        opens = windows.place(step["when"][0]["opens"], inputs["anchors"], number, inputs["calendar"])
        if opens[0] > inputs["now"][0]:
            break
    return found


def make_row(step: dict, instance: dict, inputs: dict) -> dict:
    """The row of one step, or an empty dict where the rules give it none."""
    plan, today, key, week = inputs["plan"], inputs["now"][0], instance["key"], instance.get("week", 1)
    word = facts.word(plan, key)
    at = facts.word_day(plan, key) if word else 0
    hang = inputs["chain"].get(step.get("after", ""), {})
    if step.get("after") and not hang:
        return {}
    if step.get("falls_away") and hang["gone"]:
        inputs["chain"][step["id"]] = hang
        return {}
    kept = at if word == "done" and step.get("keeps_promise") else 0
    newest = facts.newest_promise(plan, inputs["promises"], kept) if kept else inputs["newest"]
    anchors = dict(inputs["anchors"])
    anchors["promised"] = facts.bare(newest["last"]) if newest else ()
    if "due" in instance:
        anchors["due"] = facts.bare(instance["due"])
    if hang:
        anchors[step["after"]] = facts.bare(hang["day"])
    variant = conditions.choose(step, inputs, anchors, newest, hang, week)
    quiet = step.get("quiet", False) and not quiet_off(plan)
    moments = windows.windows(variant, anchors, week, inputs["calendar"], quiet)
    moved = days.parse_date(plan["steps"].get(key, {}).get("moved", ""))
    acts = windows.move(moments, moved) if moved else moments
    projected = bool(hang and hang["projected"]) or states.answers_undated(step, plan)
    state = word or states.settled(step, inputs) or windows.state(acts, inputs["now"])
    if moved and not word and hang and hang["projected"] and step["phase"] == phases.ASKING:
        state = "later"
    unread = states.unread(step, word, moved, inputs)
    if unread and state != "later":
        state, projected = "later", True
    if step["phase"] == phases.ASKING:
        inputs["chain"][step["id"]] = states.link(state, at, acts, today)
    row = {
        "key": key,
        "step": step["id"],
        "title": title(step, instance),
        "state": state,
        "projected": projected,
        "moved": days.date_text(moved) if moved else "",
        "unread": unread,
        "phase": step["phase"],
        "how": advice(step, state, plan, inputs["text"]),
        "sources": step["sources"],
        "person": instance.get("person", ""),
        "owed": instance.get("owed", ""),
        "about": instance.get("about", ""),
        "at": plan["steps"].get(key, {}).get("at", "") if word else "",
        "hidden": states.was_missed(state, acts, plan["made"]),
        "moments": moments,
        "acts": acts,
        "why": "",
    }
    for name, missing in OF_STEP:
        row[name] = step.get(name, missing)
    for name, moment, act in zip(windows.MOMENTS, moments, acts):
        row[name] = days.moment_text(moment)
        row["acts_" + name] = row[name] if act == moment else days.moment_text(act)
    if inputs["explain"] is None or key in inputs["explain"]:
        row["why"] = reasons.why(
            row,
            {
                "step": step,
                "variant": variant,
                "anchors": anchors,
                "newest": newest,
                "hang": hang,
                "week": week,
                "calendar": inputs["calendar"],
                "text": inputs["text"],
            },
        )
    return row


def advice(step: dict, state: str, plan: dict, text: dict) -> str:
    """One line of how; what was left until late may have its own, and what goes to them says by which way.

    Where an agency sent the person, it comes first.
    """
    how = step["how_late"] if state == "late" and step.get("how_late") else step["how"]
    if step.get("contact") and words.trim(plan["agency"]):
        return words.fill(text["by-agency"], (("agency", words.trim(plan["agency"])),)) + " " + how
    return text["by-" + facts.channel(plan)] + " " + how if step.get("by_channel") else how


def title(step: dict, instance: dict) -> str:
    """The row's title: the step's own where there is nothing to name in it."""
    gap = instance.get("gap", "")
    if not gap or not step.get("row"):
        return step["title"]
    return words.fill(step["row"], (("person", gap), ("what", gap), ("company", gap), ("week", gap)))


def quiet_off(plan: dict) -> bool:
    """True where quiet hours do not apply: they decide today, or no time is known."""
    return bool(plan["deciding_today"]) or days.parse_time(plan["interview"]["ends"]) == days.BARE
