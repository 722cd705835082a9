"""Random plan files for Hypothesis: everything that the rules look at, in likely and unlikely company."""

from datetime import date, datetime, timedelta

from hypothesis import strategies as st

from tests.cases import tables

FIRST, LAST = date(2026, 2, 20), date(2026, 5, 10)
SAID = (
    "end of next week",
    "they did not say",
    "soon",
    "Friday",
    "within two weeks",
    "by the 13th",
    "early next week",
    "3/4",
    "tomorrow",
    "a few days",
    "",
)
STEPS = (
    "ask-for-news",
    "ask-once-more",
    "close-the-file",
    "thank-you",
    "thank-you:p1",
    "keep-applying:1",
    "keep-applying:2",
    "keep-your-word:o1",
    "follow-the-company",
    "collect-names",
    "ask-what-happens-next",
    "tell-the-others:b",
    "decide",
    "knock-again",
    "write-down-what-happened",
)
KINDS = ("", "", "", "next-round", "offer", "rejection", "silence", "cancelled", "withdrawn")

days = st.dates(FIRST, LAST).map(str)
maybe_days = st.one_of(st.just(""), days)
times = st.one_of(st.just(""), st.builds("{:02d}:{:02d}".format, st.integers(0, 23), st.integers(0, 59)))
moments = st.builds(
    lambda day, minutes: (datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)).strftime(
        "%Y-%m-%dT%H:%M"
    ),
    st.dates(FIRST, LAST),
    st.integers(0, 1439),
)
maybe_moments = st.one_of(st.just(""), moments)
names = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12)


def promise() -> st.SearchStrategy:
    return st.fixed_dictionaries(
        {"said": st.sampled_from(SAID), "on": maybe_days, "by": st.one_of(st.just(""), st.just(""), days)}
    )


def step() -> st.SearchStrategy:
    return st.fixed_dictionaries(
        {}, optional={"state": st.sampled_from(("done", "skipped", "")), "at": maybe_moments, "moved": maybe_days}
    )


def plan(plan_id: str) -> st.SearchStrategy:
    """A plan under this id, as a file may have it."""
    return st.fixed_dictionaries(
        {
            "id": st.just(plan_id),
            "made": maybe_moments,
            "company": st.sampled_from(("Acme", "Beta", "acme ", "")),
            "interview": st.fixed_dictionaries({"date": st.one_of(days, days, days, st.just("")), "ends": times}),
            "region": st.sampled_from(("", "GB-ENG", "SA", "XX", "UA")),
            "weekend": st.sampled_from(("", "", "sun", "fri", "fri sun")),
            "deciding_today": st.booleans(),
            "knows_insider": st.booleans(),
            "people": st.lists(names, max_size=2).map(
                lambda found: [{"id": f"p{place + 1}", "name": name} for place, name in enumerate(found)]
            ),
            "promises": st.lists(promise(), max_size=3),
            "owed": st.lists(maybe_days, max_size=2).map(
                lambda found: [
                    {"id": f"o{place + 1}", "what": "references", "due": due} for place, due in enumerate(found)
                ]
            ),
            "steps": st.dictionaries(st.sampled_from(STEPS), step(), max_size=5),
            "outcome": st.fixed_dictionaries(
                {
                    "kind": st.sampled_from(KINDS),
                    "heard": maybe_days,
                    "next": maybe_days,
                    "reply_by": maybe_days,
                    "accepted": st.one_of(st.just(""), st.just(""), days),
                }
            ),
        }
    )


def documents(least: int = 1) -> st.SearchStrategy:
    """A plan file of `least` to three plans."""
    return st.integers(least, 3).flatmap(
        lambda count: st.fixed_dictionaries(
            {
                "settings": st.fixed_dictionaries(
                    {
                        "region": st.sampled_from(("", "GB-ENG", "SA")),
                        "weekend": st.sampled_from(("", "fri")),
                        "clock": st.sampled_from(("", "12")),
                    }
                ),
                "plans": st.tuples(*(plan("abc"[place]) for place in range(count))).map(list),
            }
        )
    )


TABLES = tables.ALL


def action() -> st.SearchStrategy:
    """One action on a plan, as the page may give it."""
    ids = st.sampled_from(("1", "2", "3"))
    texts = st.one_of(names, st.sampled_from(("", " ", "<img src=x onerror=alert(1)>", "=1+1", "שלום")))
    keys = st.sampled_from(STEPS)
    return st.one_of(
        st.builds(lambda key, at: {"do": "done", "key": key, "at": at}, keys, maybe_moments),
        st.builds(lambda verb, key: {"do": verb, "key": key}, st.sampled_from(("skip", "undo", "put-back")), keys),
        st.builds(lambda key, to: {"do": "move", "key": key, "to": to}, keys, days),
        st.builds(lambda said: {"do": "new-promise", "said": said}, st.sampled_from(SAID)),
        st.builds(
            lambda field, value: {"do": "set", "field": field, "value": value},
            st.sampled_from(("company", "said", "by", "people", "interview.date", "knows_insider", "region", "agency")),
            st.one_of(texts, days, st.just("yes")),
        ),
        st.builds(
            lambda field, number, value: {
                "do": "edit",
                "list": field[0],
                "id": field[0][0] + number,
                "field": field[1],
                "value": value,
            },
            st.sampled_from(
                (("people", "name"), ("people", "detail"), ("owed", "what"), ("owed", "due"), ("theirs", "state"))
            ),
            ids,
            texts,
        ),
        st.builds(
            lambda name, number: {"do": "remove", "list": name, "id": name[0] + number},
            st.sampled_from(("people", "owed", "theirs")),
            ids,
        ),
        st.builds(
            lambda key, field, value: {"do": "note", "key": key, "field": field, "value": value},
            keys,
            st.sampled_from(("subject", "text", "channel")),
            texts,
        ),
        st.builds(lambda value: {"do": "review", "key": "went-well", "value": value}, texts),
        st.builds(
            lambda field, value: {"do": "outcome", "field": field, "value": value},
            st.sampled_from(("kind", "heard", "next", "reply_by", "accepted")),
            st.one_of(st.sampled_from(KINDS), maybe_days),
        ),
        st.builds(
            lambda place, value: {"do": "diary", "place": place, "field": "what", "value": value},
            st.sampled_from(("0", "1", "7")),
            texts,
        ),
        st.sampled_from(({"do": "put-away"}, {"do": "reopen"})),
    )
