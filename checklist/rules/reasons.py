"""Why a row has its dates: the rule in words, the day it counts from, and the days that were skipped."""

from checklist.rules import days, windows, words
from checklist.rules.phrases import amount, called


def why(row: dict, inputs: dict) -> str:
    """A few sentences that explain the four moments of `row`.

    `inputs` holds what the row was worked out from: `step`, `variant`, `anchors`,
    `newest` (promise), `hang`, `week`, `calendar`, `text`.
    """
    text, variant = inputs["text"], inputs["variant"]
    if row["unread"]:
        return words.fill(text["why-unread"], (("said", row["unread"]),))
    said = []
    if names_anchor(variant, "promised") and inputs["newest"].get("last"):
        said.append(promise_reason(inputs["newest"], text))
    if inputs["hang"]:
        said.append(hang_reason(inputs["hang"], inputs["step"]["after"], text))
    elif row["projected"]:
        said.append(text["why-undated"])
    said.extend(moment_reasons(row, inputs))
    said.extend(calendar_reasons(row, inputs))
    if row["moved"]:
        said.append(words.fill(text["why-moved"], (("day", words.day_long(days.parse_date(row["moved"]), text)),)))
    return " ".join(said)


def names_anchor(variant: dict, name: str) -> bool:
    """True where a moment of the variant counts from the anchor."""
    return any(name in variant[moment]["anchors"] for moment in windows.MOMENTS if variant.get(moment))


def promise_reason(newest: dict, text: dict) -> str:
    """What they said, when, and which day that is."""
    gaps = (
        ("said", newest["said"]),
        ("on", words.day_long(newest["on"], text)),
        ("day", words.day_long(newest["last"], text)),
    )
    return words.fill(text["why-said" if newest["said"] else "why-date"], gaps)


def hang_reason(hang: dict, after: str, text: dict) -> str:
    """What the row hangs on: done on a day, expected on a day, or gone."""
    key = "why-if" if hang["projected"] else "why-gone" if hang["gone"] else "why-done"
    return words.fill(text[key], (("day", words.day_long(hang["day"], text)), ("anchor", text["anchor-" + after])))


def moment_reasons(row: dict, inputs: dict) -> list:
    """A sentence for each of the moments that say something new."""
    text, variant = inputs["text"], inputs["variant"]
    known = dict(inputs["anchors"])
    said, last, last_names = [], (), []
    for name, final in zip(windows.MOMENTS, row["moments"]):
        moment = variant.get(name)
        if not moment:
            continue
        raw = windows.place(moment, known, inputs["week"], inputs["calendar"])
        known[name] = raw
        if final == last or (not moment["unit"] and moment["anchors"][0] in windows.MOMENTS and raw == final):
            continue
        last = final
        names = skipped(moment, windows.base(moment, known), raw, inputs)
        phrase, key = counted_from(moment, known, [] if names == last_names else names, inputs), "why-" + name
        last_names = names
        if name == "best" and not moment["unit"]:
            rolled = moment["roll"] < 0 and raw != windows.base(moment, known)
            on = "why-rolled-back" if rolled else "why-best-on-" + called(moment)
            phrase = text.get(on, phrase)
        said.append(words.fill(text[key], (("phrase", phrase), ("date", words.moment_long(final, text)))))
        if raw != final:
            quiet = name in ("opens", "best") and final[1] == windows.QUIET_TO and windows.keep_quiet(raw) == final
            said.append(
                quiet_reason(text) if quiet else words.fill(text["why-held"], (("date", words.moment_long(raw, text)),))
            )
    return said


def quiet_reason(text: dict) -> str:
    """Between which hours nothing goes out, on the reader's clock."""
    gaps = (("from", words.time_words(windows.QUIET_FROM, text)), ("to", words.time_words(windows.QUIET_TO, text)))
    return words.fill(text["why-quiet"], gaps)


def counted_from(moment: dict, known: dict, names: list, inputs: dict) -> str:
    """`5 working days after Thursday 2 April, skipping Good Friday and Easter Monday`."""
    text = inputs["text"]
    start = windows.base(moment, known)
    if moment["unit"]:
        side = "relative-after" if moment["step"] > 0 else "relative-before"
        phrase = words.fill(text[side], (("count", amount(moment, text)), ("anchor", words.moment_long(start, text))))
    else:
        phrase = text["why-anchor-" + called(moment)]
    if moment["weekly"] and inputs["week"] > 1:
        phrase += words.fill(text["why-weeks"], (("count", str(7 * (inputs["week"] - 1))),))
    if moment["roll"] > 0:
        phrase += text["why-rolled"]
    return phrase + (words.fill(text["why-skipping"], (("names", words.listed(names, text)),)) if names else "")


def skipped(moment: dict, start: tuple, raw: tuple, inputs: dict) -> list:
    """The names of the holidays between, that would have been working days; each once, estimated ones marked."""
    if moment["unit"] != "working" and not moment["roll"]:
        return []
    calendar = inputs["calendar"]
    first, last = start[0], raw[0]
    if moment["weekly"] and inputs["week"] > 1:
        first = days.add_working(first, moment["count"], calendar["closed"], calendar["weekend"])
        first += 7 * (inputs["week"] - 1)
    elif moment["unit"] != "working":
        first = start[0] + moment["step"] * moment["count"]
    elif moment["step"] > 0:
        first += 1
    else:
        last -= 1
    if first > last:
        first, last = last, first
    found = []
    for day in days.closed_between(first, last, calendar["closed"], calendar["weekend"]):
        name = calendar["closed"][day]
        if day in calendar["estimated"]:
            name = words.fill(inputs["text"]["why-estimated"], (("name", name),))
        if name not in found:
            found.append(name)
    return found


def calendar_reasons(row: dict, inputs: dict) -> list:
    """What the calendar leaves out of the count, and where its knowledge ends."""
    text, calendar = inputs["text"], inputs["calendar"]
    placed = [inputs["variant"][name] for name in windows.MOMENTS if inputs["variant"].get(name)]
    if not any(moment["unit"] == "working" or moment["roll"] for moment in placed):
        return []
    names = [text["weekday-" + str(number)] for number in calendar["weekend"]]
    counted = any(moment["unit"] == "working" for moment in placed)
    said = [words.fill(text["why-weekend"], (("names", words.listed(names, text)),))] if counted else []
    if calendar.get("missing"):
        said.append(text["why-holidays-missing"])
    elif calendar["region"] and not calendar["last"]:
        said.append(text["why-no-holidays"])
    elif calendar["region"] and max(moment[0] for moment in row["moments"] if moment) > calendar["last"]:
        said.append(words.fill(text["why-table-ends"], (("date", words.day_full(calendar["last"], text)),)))
    return said
