"""For yourself, meanwhile: what no employer waits for, below the course."""

from checklist.views.timeline import row


def apart(pairs: list, text: dict) -> list:
    """What has nothing to do with how this one went. `pairs` are cases and rows.

    A step that counts for each employer alone stands once, with a box for each.
    """
    if not pairs:
        return []
    items, told = [], []
    for context, one in pairs:
        if one["step"] in told:
            continue
        same = [pair for pair in pairs if pair[1]["step"] == one["step"] and one["shared"] == "employer"]
        told.extend([one["step"]] if same else [])
        items.append(item(same or [(context, one)]))
    return [("h2", ("id", "own"), text["own-title"]), ("ul", ("class", "own"), items)]


def item(pairs: list) -> tuple:
    """One step, for one interview or for several."""
    context, one = pairs[0]
    if len(pairs) == 1:
        inside = row.line(one, context)
        if one["state"] in ("done", "skipped"):
            foot = ("div", ("class", "step__foot"), row.settled(one, context))
            inside = [("span", (), ("a", ("href", row.address(one["step"], context)), one["title"])), foot]
        return ("li", ("id", "row-" + row.named(one, context), "class", "own__one"), context.get("of"), inside)
    bold, rest = row.when(one, context)
    said = (
        "span",
        (),
        ("a", ("href", row.address(one["step"], context)), one["title"]),
        ". ",
        bold,
        ", " + rest if rest else None,
        ". ",
        one["how"],
    )
    each = []
    for other, own in pairs:
        foot = ("div", ("class", "step__foot"), row.foot(own, other))
        each.append(("li", ("id", "row-" + row.named(own, other)), other.get("of"), foot))
    return ("li", (), said, ("ul", ("class", "past"), each))
