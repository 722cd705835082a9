"""Hostile documents for Hypothesis: likely ones with anything in any place, and anything at all."""

import copy

from hypothesis import strategies as st

from tests import strategies

TEXTS = (
    "",
    " ",
    "\0",
    "A\0B",
    "\u202eevil",
    "\u2028",
    "\ufeff",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "{company}",
    "{",
    "}",
    "[gap]",
    "=1+1",
    "\t=1+1",
    "\uff1d1",
    "+1",
    "-1",
    "@SUM(A1)",
    "a@b.example?bcc=c@d.example",
    "a@b.example\r\nBcc: c@d.example",
    "__proto__",
    "constructor",
    "../../",
    "%00",
    "a/b",
    "#",
    "k3f9",
    "2026-02-30",
    "2026-03-05junk",
    "9999-12-31",
    "25:00",
    "24:60",
    "2026-03-05T14:30Z",
    "sat sun mon tue wed thu fri",
    "GB-ENG",
    "zz",
    "end of next week",
    "13/13",
    "not " * 50,
    "1/" * 40,
    "é" * 300,
    "🙂" * 60,
    "x" * 100_001,
)
FIELDS = (
    "id",
    "format",
    "settings",
    "plans",
    "company",
    "interview",
    "date",
    "ends",
    "promises",
    "said",
    "by",
    "on",
    "people",
    "name",
    "email",
    "owed",
    "what",
    "due",
    "theirs",
    "steps",
    "notes",
    "review",
    "diary",
    "count",
    "outcome",
    "kind",
    "calendar",
    "sequence",
    "confirmed",
    "elsewhere",
    "round",
    "region",
    "weekend",
    "__proto__",
    "constructor",
    "toString",
    "later",
    "",
)
# numbers that JSON keeps as they are on its way through the browser: whole ones below 2^53, and halves
numbers = st.one_of(st.integers(-(2**53) + 1, 2**53 - 1), st.integers(-3, 3), st.sampled_from((0.5, -1.5, 2.25)))
texts = st.one_of(st.sampled_from(TEXTS), st.text(st.characters(exclude_categories=("Cs",)), max_size=20))
plain = st.one_of(st.none(), st.booleans(), numbers, texts)


def deep(levels: int, inner):
    """The value inside so many lists."""
    for _ in range(levels):
        inner = [inner]
    return inner


wild = st.one_of(
    plain,
    plain,
    st.recursive(
        plain,
        lambda inner: st.one_of(
            st.lists(inner, max_size=4), st.dictionaries(st.one_of(st.sampled_from(FIELDS), texts), inner, max_size=4)
        ),
        max_leaves=12,
    ),
    st.builds(deep, st.integers(1, 60), plain),
    st.builds(
        lambda count, value: [copy.deepcopy(value) for _ in range(count)],
        st.sampled_from((101, 1000, 1001)),
        st.sampled_from(("", {}, {"id": "x"}, None)),
    ),
)


def places(value, path=()):
    """The paths of everything inside the value."""
    found = [path]
    if isinstance(value, dict):
        for key in value:
            found += places(value[key], (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            found += places(inner, (*path, number))
    return found


def put(value, path, new):
    """The value with something else at the path."""
    if not path:
        return new
    value[path[0]] = put(value[path[0]], path[1:], new)
    return value


@st.composite
def mutated(draw):
    """A likely document in which some places hold what does not belong there, are doubled, or have more fields."""
    made = copy.deepcopy(draw(strategies.documents()))
    for _ in range(draw(st.integers(1, 4))):
        path = draw(st.sampled_from(places(made)))
        there = made
        for step in path:
            there = there[step]
        how = draw(st.sampled_from(("replace", "replace", "add", "double", "take")))
        if how == "add" and isinstance(there, dict):
            there[draw(st.one_of(st.sampled_from(FIELDS), texts))] = copy.deepcopy(draw(wild))
        elif how == "double" and isinstance(there, list):
            there.extend(copy.deepcopy(there))
        elif how == "take" and isinstance(there, dict) and there:
            there.pop(draw(st.sampled_from(sorted(there))))
        else:
            made = put(made, path, copy.deepcopy(draw(wild)))
    return made


documents = st.one_of(mutated(), mutated(), mutated(), wild)
notes = st.one_of(
    wild,
    st.lists(
        st.one_of(
            wild,
            st.fixed_dictionaries(
                {
                    "name": st.one_of(
                        texts,
                        st.sampled_from(
                            ("done", "said", "people.p1.name", "diary.0@2026-03-05.what", "review.x", "outcome.kind")
                        ),
                    ),
                    "value": st.one_of(texts, wild),
                },
                optional={"plan": wild, "checked": wild},
            ),
        ),
        max_size=5,
    ),
)
actions = st.lists(
    st.one_of(
        strategies.action(),
        wild,
        st.builds(
            lambda one, name, value: {**one, name: value},
            strategies.action(),
            st.sampled_from(
                ("do", "key", "field", "value", "list", "id", "to", "at", "place", "on", "said", "also", "keys")
            ),
            wild,
        ),
    ),
    max_size=5,
)
fragments = st.one_of(
    st.lists(texts, max_size=5),
    st.builds(
        lambda pairs: ["&".join(name + "=" + value for name, value in pairs)],
        st.lists(
            st.tuples(st.sampled_from(("date", "ends", "ask", "write", "template", "take", "x", "__proto__")), texts),
            max_size=4,
        ),
    ),
)
WORDS = (
    "by",
    "the",
    "end",
    "of",
    "next",
    "week",
    "within",
    "10",
    "ten",
    "working",
    "days",
    "not",
    "before",
    "after",
    "Friday",
    "13",
    "March",
    "3/4",
    "2026",
    "soon",
    "Easter",
    "or",
    "and",
    "between",
    "early",
    "in",
    "a",
    "few",
    "1st",
    "31st",
    "February",
    "-",
    "0",
    "999999999",
    "/",
)
phrases = st.one_of(
    texts,
    st.text(max_size=60).filter(lambda said: said.isprintable()),
    st.lists(st.one_of(st.sampled_from(WORDS), texts), max_size=30).map(" ".join),
)
