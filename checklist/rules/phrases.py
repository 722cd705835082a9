"""Windows in words: of a row at this moment, and of a step before any date is known.

Source: docs/reference/look.md#states: the one moment that matters now, then the next.
"""

from checklist.rules import days, urgency, windows, words

KNOWN_EARLY = ("promised", "next", "reply_by")


def window(row: dict, now: tuple, text: dict) -> tuple:
    """`(bold, rest)` for a row at `now`; `rest` may be empty. No full stops."""
    state = row["state"]
    if state in ("done", "skipped"):
        return settled(row, now, text), ""
    opens, best, by, until = row["acts"]
    if state == "missed":
        key = "-at" if until[1] != days.BARE else "-on" if until[0] < now[0] - 1 else "-near"
        return _with(text["window-missed" + key], words.moment_near(until, now, text)), ""
    if state == "late" and not urgency.pressing(row):
        if not until:
            return text["window-still-always"], ""
        return _with(text["window-still"], words.moment_near(until, now, text)), ""
    if state == "late":
        rest = (
            _with(text["window-late-until"], words.moment_near(until, now, text))
            if until
            else text["window-late-always"]
        )
        return _with(text["window-late"], words.moment_near(by, now, text)), rest
    if row["moved"]:
        return _with(text["window-moved"], words.day_near(opens[0], now[0], text)), text["window-your-choice"]
    if row.get("unread"):
        return text["window-unread"], ""
    if row["projected"]:
        return _with(text["window-about"], words.day_short(opens[0], text)), ""
    if state == "later":
        return _later(opens, best, by, now, text)
    return _open(best, by, until, now, text)


def _with(template: str, when: str) -> str:
    return words.fill(template, (("when", when),))


def settled(row: dict, now: tuple, text: dict) -> str:
    """`Done at 15:20`, `Done on Fri 6 March`, `Skipped today`, or the bare word where no moment is noted."""
    key = "window-" + row["state"]
    at = days.parse_stamp(row["at"])
    if not at:
        return text[key]
    if at[0] == now[0] and at[1] != days.BARE:
        return _with(text[key + "-at"], words.time_words(at[1], text))
    if -1 <= at[0] - now[0] <= 0:
        return _with(text[key + "-near"], words.day_near(at[0], now[0], text))
    return _with(text[key + "-on"], words.day_short(at[0], text))


def settled_on(row: dict, text: dict) -> str:
    """The same for paper, where *today* would be wrong tomorrow: `Done on Fri 6 March`."""
    at = days.parse_stamp(row["at"])
    key = "window-" + row["state"]
    return _with(text[key + "-on"], words.day_short(at[0], text)) if at else text[key]


def _on_time(by: tuple, now: tuple, text: dict) -> str:
    if by == (now[0], days.BARE):
        return text["window-on-time-today"]
    return _with(text["window-on-time"], words.moment_near(by, now, text))


def _later(opens: tuple, best: tuple, by: tuple, now: tuple, text: dict) -> tuple:
    bold = _with(text["window-from"], words.moment_near(opens, now, text))
    if best == opens:
        return bold, _with(text["window-until"], words.moment_near(by, now, text)) if by != opens else ""
    rest = _with(text["window-best-on"], words.moment_near(best, now, text))
    if by != best:
        rest += ", " + _on_time(by, now, text)
    return bold, rest


def _open(best: tuple, by: tuple, until: tuple, now: tuple, text: dict) -> tuple:
    on_time = words.moment_near(by, now, text)
    if best == by or windows.ends(best) < now:
        rest = _with(text["window-worth"], words.moment_near(until, now, text)) if until and until != by else ""
        today = by == (now[0], days.BARE)
        return text["window-by-today"] if today else _with(text["window-by"], on_time), rest
    bold = _with(
        text["window-best-before" if best[1] != days.BARE else "window-best"], words.moment_near(best, now, text)
    )
    return bold, _on_time(by, now, text)


def early_variant(step: dict) -> dict:
    """The variant of a step's windows that is said before any date is known."""
    for variant in step["when"]:
        if all(name in KNOWN_EARLY for name in variant.get("given", [])):
            return variant
    return step["when"][-1]


def relative(step: dict, text: dict) -> tuple:
    """`(bold, rest)` of a step before any date is known: `2 to 3 hours after`, `on time until 24 hours after`."""
    variant = early_variant(step)
    if variant["opens"]["weekly"]:
        return text["relative-weekly"], text["relative-weekly-rest"]
    bold = between(variant, text)
    by, best = resolved(variant, "by"), resolved(variant, "best")
    if by == best or by["anchors"] == ["due"]:
        return bold, ""
    if by["unit"] and by["step"] > 0 and by["anchors"] in (["end"], ["interview"], best["anchors"]):
        return bold, words.fill(text["relative-on-time-for"], (("count", amount(by, text)),))
    key = "relative-on-time-until" if by["unit"] else "relative-on-time-alone"
    return bold, words.fill(text[key], (("when", phrase(by, text)),))


def resolved(variant: dict, name: str) -> dict:
    """The parsed moment under `name`, with `opens`, `best` or `by` followed to the one it names."""
    moment = variant[name]
    while not moment["unit"] and moment["anchors"][0] in windows.MOMENTS:
        moment = variant[moment["anchors"][0]]
    return moment


def between(variant: dict, text: dict) -> str:
    """From `opens` to `best`: `2 to 3 hours after` where both count alike, else `best` alone."""
    opens, best = resolved(variant, "opens"), resolved(variant, "best")
    alike = (
        opens["unit"] == best["unit"] != ""
        and opens["anchors"] == best["anchors"]
        and opens["step"] == best["step"] > 0
    )
    if alike and opens["unit"] == "hours" and opens["count"] < best["count"]:
        return words.fill(text["relative-range"], (("first", str(opens["count"])), ("rest", phrase(best, text))))
    return phrase(best, text)


def called(moment: dict) -> str:
    """The name of the moment's anchor in words.yml: `heard-offer` where the answer counted from is an offer."""
    return moment.get("named") or moment["anchors"][0]


def amount(moment: dict, text: dict) -> str:
    """`24 hours`, `1 working day`: the count with its unit."""
    return words.counted(moment["count"], "unit-" + moment["unit"], text)


def phrase(moment: dict, text: dict) -> str:
    """A parsed moment in a reader's words: `2 working days after their date`, `the same day`."""
    anchor = called(moment)
    if not moment["unit"]:
        return text["anchor-alone-" + anchor] if "anchor-alone-" + anchor in text else text["anchor-" + anchor]
    side = "relative-after" if moment["step"] > 0 else "relative-before"
    return words.fill(text[side], (("count", amount(moment, text)), ("anchor", text["anchor-" + anchor])))
