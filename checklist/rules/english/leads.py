"""The words that lead up to a time and those that follow it, each phrase with what it does to the time."""

# words in front, and what they do to the time behind them; the longest counts
LEADS = {}
for _effect, _phrases in (
    (
        "",
        "in|within|during|throughout|inside|probably|hopefully|maybe|perhaps|possibly|ideally|definitely|likely|"
        "most likely|more likely|very likely|around|about|approximately|roughly|nearly|almost|sometime|some time|"
        "some point|at some point|any time|anytime|circa|either|up to|less than|under|max|maximum|maximum of|"
        "max of|a maximum of|at most|no more than|not more than|no longer than|not longer than|as late as|just|"
        "only|say|for|soon|as early as possible|in around|more or less|somewhere around|somewhere in|over|"
        "as expected|at|between|sure|certainly|usually|typically|normally|within about|inside of|still|even|"
        "in approximately|in roughly|in about|on average|course of|within course of",
    ),
    ("spread", "between now and|from now until|from now to|now until|any time between now and|anytime between now and"),
    ("on", "on|on or about|on or around|on or round"),
    (
        "by",
        "by|on or before|by or before|before or on|by or on|no later than|not later than|at latest by|latest by|"
        "at latest|latest|no later|at very latest|by latest|by no later than|by at latest|by around|by about|"
        "until around|later than no|not after|ahead of or on|expected by|due by",
    ),
    ("until", "until|up until|up to and including|not until|not for|not for another|no news until|nothing until"),
    ("before", "before|in time for|prior to|ahead of|sooner than|earlier than|any time before|in advance of"),
    (
        "after",
        "after|following|soon after|shortly after|just after|sometime after|right after|straight after|"
        "immediately after|once past",
    ),
    (
        "least",
        "at least|minimum|minimum of|a minimum of|min|no less than|not less than|no fewer than|"
        "no earlier than|not earlier than|no sooner than|not sooner than|no earlier|earliest|at earliest|"
        "not before|as early as|as soon as|at very least|no before|not until at least|until at least",
    ),
    (
        "beyond",
        "more than|longer than|well over|just over|upwards of|in excess of|greater than|beyond|later than|"
        "past|exceeding|any longer than|any later than|any more than|much longer than|much more than|"
        "much later than",
    ),
    (
        "from",
        "from|starting|starting from|starting on|beginning|as from|from on|since|ever since|as of|effective|"
        "with effect from|commencing|onward from",
    ),
    ("each", "every|each|alternate|all|most|some"),
    (
        "not",
        "not|rather than|instead of|except|other than|as opposed to|but not|not on|not in|nor|neither|apart from|than",
    ),
):
    for _phrase in _phrases.split("|"):
        LEADS[_phrase] = _effect
LEAD_WORDS = {}
for _phrase in LEADS:
    LEAD_WORDS[_phrase.split(" ")[0]] = True
# words behind
TAILS = {}
for _effect, _phrases in (
    (
        "latest",
        "at latest|at very latest|latest|at absolute latest|max|maximum|tops|at most|absolute latest|at outside",
    ),
    (
        "",
        "or so|ish|or thereabouts|give or take|or sooner|or earlier|or before|if not sooner|if not earlier|"
        "if not before|sooner if possible|or sooner if possible|hopefully|probably|maybe|perhaps|most likely|"
        "or less|or fewer|if not sooner than that|possibly|in all likelihood|all being well|or hopefully sooner|"
        "if possible|inclusive|approximately|approx|roughly|in total|or shortly before",
    ),
    (
        "least",
        "at earliest|at very earliest|earliest|at absolute earliest|minimum|at least|at a minimum|or more|"
        "or longer|or later|or after|onwards|onward|on wards|and beyond|or beyond|plus|+|at very least|"
        "and after|and onwards|forward|at minimum|if not longer|if not more|if not later|or so later|later|"
        "minimum wait",
    ),
):
    for _phrase in _phrases.split("|"):
        TAILS[_phrase] = _effect
