"""Fields of a form, each with its label, its hint, what is wrong with it, and what was understood.

The pattern is GOV.UK's: label above, hint under it, the error between hint and
field. A control's id is `f-` and its name.
"""

FIRST = {"date": "2000-01-01", "number": "0"}
LAST = {"date": "2099-12-31", "number": "999"}


def describes(name: str, hint: str, error: str, read=None) -> str:
    """The ids of what describes the control, for `aria-describedby`; None where nothing does."""
    found = [name + ending for ending, there in (("-hint", hint), ("-error", error), ("-read", read)) if there]
    return " ".join(found) if found else None


def field(label: str, name: str, control, text: dict, **given) -> tuple:
    """One field. `given` may hold `hint` and `error`, `known` (say *if you know*), and `after`, a node at the end."""
    hint, error = given.get("hint", ""), given.get("error", "")
    return (
        "div",
        ("class", "field field--error" if error else "field", "id", name + "-field"),
        (
            "label",
            ("for", name),
            label,
            [" ", ("span", ("class", "needed"), text["form-if-known"])] if given.get("known") else None,
        ),
        hinted(name, hint, error),
        control,
        given.get("after"),
    )


def hinted(name: str, hint: str, error: str) -> list:
    """The hint and the error, as they stand between label and control."""
    return [
        ("p", ("class", "hint", "id", name + "-hint"), hint) if hint else None,
        ("p", ("class", "error", "id", name + "-error"), error) if error else None,
    ]


def entry(kind: str, name: str, value: str, described, error: str, **given) -> tuple:
    """An input of one line. `given` may hold `required` and `field`, the name under which the page hears of it."""
    return (
        "input",
        (
            "type",
            kind,
            "id",
            name,
            "name",
            given.get("field", name),
            "value",
            value or None,
            "min",
            FIRST.get(kind),
            "max",
            LAST.get(kind),
            "required",
            bool(given.get("required")),
            "autocomplete",
            "off",
            "dir",
            "auto" if kind == "text" else None,
            "aria-invalid",
            # a browser may take a date that is asked for and not chosen yet for a wrong one
            "true" if error else "false" if given.get("required") else None,
            "aria-describedby",
            described,
        ),
    )


def area(name: str, heard: str, value: str, described, kind: str, rows: str = "2", error: str = "") -> tuple:
    """A field of several lines; it grows with what is in it. `kind` is its class."""
    return (
        "textarea",
        ("id", name, "name", heard, "rows", rows, "class", kind, "autocomplete", "off", "dir", "auto")
        + ("aria-invalid", "true" if error else None, "aria-describedby", described),
        value,
    )


def choose(name: str, heard: str, value: str, options: tuple, error: str = "", hint: str = "") -> tuple:
    """A choice of one, as a list that opens. `options` are pairs of value and words."""
    return (
        "span",
        ("class", "select"),
        (
            "select",
            ("id", name, "name", heard, "autocomplete", "off", "aria-invalid", "true" if error else None)
            + ("aria-describedby", describes(name, hint, error, None)),
            [("option", ("value", option, "selected", option == value), words) for option, words in options],
        ),
    )


def radios(legend: str, heard: str, value: str, options: tuple, error: str = "", kind: str = " choices--row") -> tuple:
    """A choice of one, all of it in sight; in one row, unless `kind` is empty."""
    name = "f-" + heard
    return (
        "fieldset",
        ("class", "field field--error" if error else "field", "id", name + "-field")
        + ("aria-describedby", describes(name, "", error, None)),
        ("legend", (), legend),
        hinted(name, "", error),
        (
            "div",
            ("class", "choices" + kind),
            [
                (
                    "label",
                    ("class", "choice"),
                    (
                        "input",
                        (
                            "type",
                            "radio",
                            "name",
                            heard,
                            "value",
                            option,
                            "id",
                            name + "-" + (option or "no"),
                            "checked",
                            option == value,
                            "autocomplete",
                            "off",
                        ),
                    ),
                    " " + words,
                )
                for option, words in options
            ],
        ),
    )
