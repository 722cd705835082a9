"""The shapes of the look: drawn once in a sprite, used by name. A mark never stands without its word."""

from checklist.rules import urgency
from checklist.views import html

_RING = ("circle", ("class", "hole", "cx", "12", "cy", "12", "r", "8", "stroke", "currentColor", "stroke-width", "2.5"))
_THIN_RING = (
    "circle",
    ("class", "hole", "cx", "12", "cy", "12", "r", "8", "stroke", "currentColor", "stroke-width", "2"),
)


def _stroke(path: str, width: str) -> tuple:
    return ("path", ("d", path, "fill", "none", "stroke", "currentColor", "stroke-width", width))


SHAPES = (
    ("open", (("circle", ("cx", "12", "cy", "12", "r", "9", "fill", "currentColor")),)),
    ("later", (_RING,)),
    (
        "perhaps",
        (
            (
                "circle",
                (
                    "class",
                    "hole",
                    "cx",
                    "12",
                    "cy",
                    "12",
                    "r",
                    "8",
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    "2.5",
                    "stroke-dasharray",
                    "3.2 3.08",
                ),
            ),
        ),
    ),
    (
        "done",
        (("circle", ("class", "hole", "cx", "12", "cy", "12", "r", "11")), _stroke("M5 12.5l4.6 5L19.5 7", "2.5")),
    ),
    ("skipped", (_THIN_RING, _stroke("M8 12h8", "2"))),
    ("missed", (_THIN_RING, _stroke("M6.4 17.6L17.6 6.4", "2"))),
    (
        "moved",
        (
            (
                "circle",
                ("class", "hole", "cx", "12", "cy", "12", "r", "9", "stroke", "currentColor", "stroke-width", "2.5"),
            ),
            _stroke("M7.5 12h8M12.5 8.5L16 12l-3.5 3.5", "2"),
        ),
    ),
    ("late", (("path", ("d", "M12 1.5L22.5 12 12 22.5 1.5 12z", "fill", "currentColor")),)),
    (
        "theirs",
        (("path", ("class", "hole", "d", "M4.5 4.5h15v15h-15z", "stroke", "currentColor", "stroke-width", "2.5")),),
    ),
)


def sprite() -> tuple:
    """The drawing of every shape, out of sight; it stands in a page once."""
    symbols = [("symbol", ("id", "m-" + name, "viewBox", "0 0 24 24"), list(shape)) for name, shape in SHAPES]
    return ("svg", ("class", "sprite", "aria-hidden", "true", "focusable", "false"), symbols)


def mark(name: str, kind: str = "mark") -> tuple:
    """The shape called `name`."""
    return _MADE[name] if kind == "mark" else _use(name, kind)


def _use(name: str, kind: str) -> tuple:
    return ("svg", ("class", kind, "viewBox", "0 0 24 24", "aria-hidden", "true"), ("use", ("href", "#m-" + name)))


_MADE = {name: html.finished(_use(name, "mark")) for name, shape in SHAPES}


def cross(side: str) -> tuple:
    """The line as it crosses into their lane (`over`) or comes back (`back`)."""
    path = "M12 0 C12 20 38 8 38 30" if side == "over" else "M38 0 C38 22 12 10 12 30"
    return (
        "svg",
        ("class", "cross cross--" + side, "viewBox", "0 0 50 30", "preserveAspectRatio", "none", "aria-hidden", "true"),
        (
            "path",
            (
                "d",
                path,
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                "2",
                "vector-effect",
                "non-scaling-stroke",
            ),
        ),
    )


def look(row: dict) -> str:
    """The state as it looks: a late row that nobody has to do, or that belonged into the room, looks open."""
    return "open" if row["state"] == "late" and not urgency.overdue(row) else row["state"]


def of(row: dict) -> str:
    """The name of the shape of a row's state."""
    state = look(row)
    if state in ("done", "skipped", "missed", "late"):
        return state
    if row["projected"]:
        return "perhaps"
    if row["moved"]:
        return "moved"
    return state
