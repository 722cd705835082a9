"""The law's clock: by when a law has the employer speak. It stands apart, for it asks nothing of the reader."""

from checklist.rules import law, words

GUIDE = "how-the-dates-are-worked-out/#"


def apart(context: dict) -> list:
    """The laws that count for the plan, each with its day, whom it binds and where it is explained."""
    found = law.clocks(context["plan"], context["laws"], context["region"], context["now"][0])
    if not found or context["plan"]["closed"]:
        return []
    text = context["text"]
    items = []
    for item in found:
        own = item["law"]
        link = ("a", ("href", context["root"] + GUIDE + own["id"]), text["law-link"])
        said = [("b", (), said_on(item, text) + "."), " ", own["binds"], " "]
        said += [own["then"] + " "] if item["passed"] else []
        items.append(("li", ("id", "law-" + own["id"]), ("span", (), said, link)))
    return [("h2", ("id", "law"), text["law-title"]), ("ul", ("class", "own"), items)]


def said_on(row: dict, text: dict) -> str:
    """`By Sunday 19 April they must tell you whether they have decided`."""
    return words.fill(row["law"]["over" if row["passed"] else "row"], (("day", words.day_long(row["day"], text)),))
