"""The words of time, each with its kind: days, months, numbers, units, and the short forms that people type."""

from checklist.rules.english.letters import DIGITS

MONTHS = tuple(("january february march april may june july august september october november december").split(" "))
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = tuple(("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split(" "))
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = tuple(
    (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    ).split(" ")
)

NUMBERS, ORDINALS, TENS, WEEKDAY, MONTH = {}, {}, {}, {}, {}
for _at, _word in enumerate(ONES + _TEENS):
    NUMBERS[_word] = _at + 1
for _at, _word in enumerate(_TENS):
    NUMBERS[_word] = TENS[_word] = _at * 10 + 20
for _at, _word in enumerate(_ORDINALS):
    ORDINALS[_word] = _at + 1
ORDINALS["thirtieth"] = 30
for _at, _word in enumerate(WEEKDAYS):
    WEEKDAY[_word] = WEEKDAY[_word[:3]] = _at
for _word, _at in (("tues", 1), ("weds", 2), ("thur", 3), ("thurs", 3)):
    WEEKDAY[_word] = _at
for _at, _word in enumerate(MONTHS):
    MONTH[_word] = MONTH[_word[:3]] = _at + 1
MONTH["sept"] = 9

# a unit may be counted; its value is the name that `spans` counts by
UNITS = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "month": "month",
    "months": "month",
    "hour": "hour",
    "hours": "hour",
    "minute": "minute",
    "minutes": "minute",
    "weekday": "working",
    "weekdays": "working",
    "year": "year",
    "years": "year",
    "sennight": "week",
}
TIME_WORDS = (
    "weekend weekends quarter quarters today tomorrow tonight yesterday noon midday midnight morning afternoon "
    + "evening fridays mondays tuesdays wednesdays thursdays saturdays sundays overnight fortnightly weekly daily "
    + "monthly midweek spring summer autumn winter season eod cob christmas easter thanksgiving hogmanay wk"
).split(" ")
SAME = {
    "nxt": ["next"],
    "wk": ["week"],
    "wks": ["weeks"],
    "hr": ["hr"],
    "hrs": ["hours"],
    "mth": ["month"],
    "mths": ["months"],
    "mins": ["minutes"],
    "min": ["min"],
    "tmrw": ["tomorrow"],
    "tmr": ["tomorrow"],
    "tmw": ["tomorrow"],
    "tomo": ["tomorrow"],
    "2moro": ["tomorrow"],
    "tonite": ["tonight"],
    "til": ["until"],
    "till": ["until"],
    "untill": ["until"],
    "thru": ["through"],
    "approx": ["approximately"],
    "midweek": ["mid", "week"],
    "circa": ["around"],
    "ca": ["around"],
    "xmas": ["christmas"],
    "beg": ["beginning"],
    "asap": ["asap"],
    "cop": ["cob"],
    "eob": ["cob"],
    "eow": ["end", "of", "week"],
    "eom": ["end", "of", "month"],
    "eoy": ["end", "of", "year"],
    "eoq": ["end", "of", "quarter"],
    "wc": ["wc"],
    "wb": ["wb"],
    "weekcommencing": ["week", "commencing"],
    "someday": ["someday"],
    "sometimes": ["sometimes"],
    "midday": ["noon"],
    "oclock": ["oclock"],
    "ish": ["ish"],
    "fortnights": ["fortnights"],
    "couple": ["couple"],
    "coupla": ["couple"],
    "upcoming": ["coming"],
    "whit": ["whit"],
    "bday": ["bday"],
    "biz": ["business"],
    "bus": ["bus"],
    "atleast": ["at", "least"],
    "nextweek": ["next", "week"],
    "endof": ["end", "of"],
    "inbetween": ["between"],
    "begining": ["beginning"],
}
# only these ways of cutting a word stand without their apostrophe
NEGATED = tuple(("do does did is was are were have has had would should could must need").split(" "))
SHORT = {
    "wont": ["will", "not"],
    "cant": ["can", "not"],
    "cannot": ["can", "not"],
    "shant": ["shall", "not"],
    "aint": ["is", "not"],
    "theyll": ["they", "will"],
    "youll": ["you", "will"],
    "itll": ["it", "will"],
    "theyd": ["they", "would"],
    "youd": ["you", "would"],
    "ive": ["i", "have"],
    "im": ["i", "am"],
    "theyre": ["they", "are"],
    "gonna": ["going", "to"],
    "hopefuly": ["hopefully"],
}
for _word in NEGATED:
    SHORT[_word + "nt"] = [_word, "not"]
ENDINGS = {"ll": "will", "d": "would", "re": "are", "ve": "have", "m": "am", "s": "", "": ""}


def number(word: str) -> int:
    """The value of a whole number in figures or in one word; -1 for anything else."""
    if word[0] in DIGITS:
        for letter in word:
            if letter not in DIGITS:
                return -1
        return int(word) if len(word) < 9 else 999999999
    return NUMBERS.get(word, -1)


def ordinal(word: str) -> int:
    """The value of `13th` or *thirteenth*; -1 for anything else."""
    if word[0] in DIGITS and word[-2:] == "th" and "-" not in word:
        return number(word[:-2])
    return ORDINALS.get(word, -1)


def suffix(digits: str) -> str:
    """What makes an ordinal of the number: st, nd, rd or th."""
    if digits[-2:] in ("11", "12", "13"):
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(digits[-1], "th")


def is_time(word: str) -> bool:
    """True for a word that speaks of time and must not be passed over where it was not read."""
    return (
        word in WEEKDAY
        or word in UNITS
        or (word in MONTH and word not in ("may", "march", "mar"))
        or word in TIME_WORDS
    )
