"""Windows drawn: thin until it opens, a disc at best, solid while on time, open while late.

Source: docs/reference/look.md#states.
"""

from checklist.rules import phrases, windows

WIDTH, HEIGHT, MIDDLE = 480, 24, 12


def placed(variant: dict) -> dict:
    """The four moments of a variant as counts on one scale; empty where they are not all counted alike.

    Keys: `opens`, `best`, `by` and, where there is one, `until`; `anchor` and `unit`
    name the scale. Hours are drawn against hours, working days against working days.
    """
    found, anchors, units = {}, set(), set()
    for name in windows.MOMENTS:
        if name not in variant:
            continue
        moment = phrases.resolved(variant, name)
        base = 0
        if moment["anchors"][0] in windows.MOMENTS:
            inner = phrases.resolved(variant, moment["anchors"][0])
            base, units = inner["step"] * inner["count"], units | {inner["unit"]}
            anchors.add(phrases.called(inner))
        else:
            anchors.add(phrases.called(moment))
        units.add(moment["unit"])
        found[name] = base + moment["step"] * moment["count"]
        if moment["weekly"] or moment["floor"] or len(moment["anchors"]) > 1:
            return {}
    units.discard("")
    last = found.get("until", found["by"])
    if anchors == {"end", "interview"} and "hours" not in units:
        anchors = {"interview"}
    if len(anchors) != 1 or len(units) != 1 or last <= 0 or min(found.values()) < 0:
        return {}
    return {**found, "anchor": anchors.pop(), "unit": units.pop()}


def strip(scale: dict, length: int, label: str, theirs: bool = False) -> tuple:
    """The drawing of one window as a node, from 0 to `length`; `label` says the same in words."""

    def x(count):
        return round(WIDTH * count / length, 1)

    opens, by, until = x(scale["opens"]), x(scale["by"]), x(scale.get("until", length))
    ticks = sorted({0.5, min(by, WIDTH - 0.5), WIDTH - 0.5})
    nodes = [_path("base", f"M0 {MIDDLE}H{WIDTH}"), *[_path("base", f"M{tick} 5v14") for tick in ticks]]
    if until > by:
        nodes.append(_bar("still", by, until - 1, 9))
    if by > opens:
        nodes.append(_bar("on", opens, by, 6 if theirs else 10))
    if "best" in scale:
        # hours have a range, from opens to best, and the disc is in the middle of it
        best = (scale["opens"] + scale["best"]) / 2 if scale["unit"] == "hours" else scale["best"]
        place = str(min(max(x(best), 9), WIDTH - 9))
        nodes += [
            ("circle", ("class", kind, "cx", place, "cy", str(MIDDLE), "r", radius))
            for kind, radius in (("hole", "11.5"), ("on", "9"))
        ]
    kind = "strip strip--them" if theirs else "strip"
    return ("svg", ("class", kind, "viewBox", f"0 0 {WIDTH} {HEIGHT}", "role", "img", "aria-label", label), nodes)


def _bar(kind: str, first: float, last: float, height: int) -> tuple:
    return _path(kind, f"M{first} {MIDDLE - height / 2}H{round(last, 1)}v{height}H{first}z")


def _path(kind: str, drawn: str) -> tuple:
    return ("path", ("class", kind, "d", drawn))
