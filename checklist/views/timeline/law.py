"""The law's clock: by when a law has the employer speak. It stands apart, for it asks nothing of the reader."""

from checklist.rules import law, words

GUIDE = "how-the-dates-are-worked-out/#"


def apart(case: dict) -> list:
    """The laws that count for the plan, each with its day, whom it binds and where it is explained."""
    found = law.clocks(case["plan"], case["laws"], case["region"], case["now"][0])
    if not found or case["plan"]["closed"]:
        return []
    text = case["text"]
    items = []
    for one in found:
        own = one["law"]
        link = ("a", ("href", case["root"] + GUIDE + own["id"]), text["law-link"])
        said = [("b", (), said_on(one, text) + "."), " ", own["binds"], " "]
        said += [own["then"] + " "] if one["passed"] else []
        items.append(("li", ("id", "law-" + own["id"]), ("span", (), said, link)))
    return [("h2", ("id", "law"), text["law-title"]), ("ul", ("class", "own"), items)]


def said_on(one: dict, text: dict) -> str:
    """`By Sunday 19 April they must tell you whether they have decided`."""
    return words.fill(one["law"]["over" if one["passed"] else "row"], (("day", words.day_long(one["day"], text)),))
