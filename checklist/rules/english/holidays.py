"""Holidays by name: looked up in the names that the calendar of the employer's place has for its closed days.

`closed` of the calendar maps days to names in English. Where no place is named,
the few holidays that have one date everywhere are still read.
"""

from checklist.rules import days
from checklist.rules.english import dates
from checklist.rules.english.dates import ask, bad

# how a name is said -> what a table's name holds, the first that is found; `|` between those that are one holiday
NAMES = {
    "christmas": ("christmas",),
    "boxing": ("boxing day", "stephen"),
    "easter": ("easter|good friday",),
    "good friday": ("good friday",),
    "easter monday": ("easter monday",),
    "thanksgiving": ("thanksgiving",),
    "new year": ("new year's day",),
    "eid": ("eid al-fitr", "eid-ul-fitr", "eid ul-fitr", "hari raya puasa", "eid"),
    "eid al adha": ("eid al-adha", "eid-ul-adha", "hari raya haji"),
    "eid al fitr": ("eid al-fitr", "eid-ul-fitr", "hari raya puasa", "idul fitri"),
    "diwali": ("diwali", "deepavali"),
    "passover": ("passover", "pesach"),
    "lunar new year": ("chinese new year", "lunar new year", "korean new year", "spring festival", "tết"),
    "rosh hashanah": ("rosh hashanah",),
    "yom kippur": ("yom kippur",),
    "sukkot": ("sukkot",),
    "holi": ("holi",),
    "nowruz": ("nowruz",),
    "vesak": ("vesak",),
    "chuseok": ("chuseok",),
    "mid autumn": ("mid-autumn",),
    "labor": ("labor day", "labour day", "workers' day", "may day"),
    "may day": ("may day", "labor day", "labour day"),
    "memorial": ("memorial day",),
    "independence": ("independence day",),
    "juneteenth": ("juneteenth",),
    "veterans": ("veterans day",),
    "columbus": ("columbus day",),
    "presidents": ("presidents' day", "washington"),
    "martin luther": ("martin luther king",),
    "mlk": ("martin luther king",),
    "australia": ("australia day",),
    "anzac": ("anzac day",),
    "canada": ("canada day",),
    "victoria": ("victoria day",),
    "family": ("family day",),
    "bastille": ("bastille", "national day"),
    "ascension": ("ascension",),
    "whit": ("whit monday", "pentecost monday"),
    "pentecost": ("pentecost", "whit"),
    "corpus christi": ("corpus christi",),
    "epiphany": ("epiphany",),
    "all saints": ("all saints",),
    "assumption": ("assumption",),
    "midsummer": ("midsummer",),
    "kings": ("king's day",),
    "republic": ("republic day",),
    "national": ("national day",),
    "constitution": ("constitution day",),
    "unity": ("unity day",),
    "st patricks": ("saint patrick",),
    "womens": ("women's day",),
    "waitangi": ("waitangi",),
    "heritage": ("heritage day",),
    "youth": ("youth day",),
    "liberation": ("liberation day",),
}
# month and day of those that are the same everywhere
_FIXED = {
    "christmas": (12, 25),
    "boxing": (12, 26),
    "new year": (1, 1),
    "christmas eve": (12, 24),
    "new year eve": (12, 31),
}
# what a single word of a season may stretch over, in days from its first to its last closed day
_LONGEST = 10
_INSTEAD = ("(observed", "(substitute", "(in lieu")


def holiday(name: str):
    """A reading: the holiday of that name that comes next."""

    def reading(state: dict, got: list, at: int, end: int) -> tuple:
        return named(state, name)

    return reading


def named(state: dict, name: str) -> tuple:
    """`("holiday", first, last)` of the next time it is held, from the day it was said on."""
    on, held = state["on"], []
    if name in ("christmas eve", "new year eve"):
        return _fixed(state, name)
    for wanted in NAMES[name]:
        wanted = wanted.split("|")
        held = [
            day
            for day in state["closed"]
            if day >= on - dates.LATELY and ([one for one in wanted if one in state["closed"][day].lower()])
        ]
        if held:
            break
    # the day itself, where a table has the day that stands in for it too
    held = [day for day in held if not [one for one in _INSTEAD if one in state["closed"][day]]] or held
    if not held:
        return _fixed(state, name) if name in _FIXED else bad("said-holiday")
    return _next_run(state, name, sorted(held))


def _next_run(state: dict, name: str, held: list) -> tuple:
    """The first run of days, at most ten apart in all, of which the last is not past."""
    run = [held[0]]
    for day in held[1:] + [0]:
        if day and day - run[0] <= _LONGEST:
            run.append(day)
            continue
        if run[-1] >= state["on"]:
            break
        run = [day] if day else []
    if not run:
        return _fixed(state, name) if name in _FIXED else bad("said-holiday")
    if name in ("christmas", "new year", "boxing"):
        run = [day for day in run if days.civil(day)[1:] == _FIXED[name]][:1] or run
    last = run[-1]
    # days off that were exchanged for a longer rest
    while name in ("golden", "lunar new year") and (
        last + 1 in state["closed"] or days.weekday(last + 1) in state["weekend"]
    ):
        last += 1
    return "holiday", run[0], last


def _fixed(state: dict, name: str) -> tuple:
    value = dates.next_such(state, _FIXED[name][0], _FIXED[name][1])
    return ("holiday", value[1], value[2]) if value[0] == "day" else value


def bank_holiday(state: dict, got: list, at: int, end: int) -> tuple:
    """*the bank holiday*: the next closed day that is no weekend; without a table the place is asked for."""
    return _first(state, [day for day in state["closed"] if day >= state["on"]])


def bank_holiday_in(state: dict, got: list, at: int, end: int) -> tuple:
    """*the May bank holiday*, *the late August one*, *the spring one*: by its month or its name."""
    which, first = got[0], state["words"][at]
    held = []
    for day in state["closed"]:
        month, number = days.civil(day)[1:]
        fits = month == which if isinstance(which, int) else which in state["closed"][day].lower()
        if day >= state["on"] and fits and (first != "late" or number > 15) and (first != "early" or number <= 15):
            held.append(day)
    return _first(state, held)


def _first(state: dict, held: list) -> tuple:
    """The first of the days that is no weekend, with the closed days right behind it."""
    held = [day for day in held if days.weekday(day) not in state["weekend"]]
    if not held:
        return bad("said-holiday")
    first = last = min(held)
    while last + 1 in state["closed"]:
        last += 1
    return "holiday", first, last


def golden_week(state: dict, got: list, at: int, end: int) -> tuple:
    """*Golden Week*: Japan's closed days from 29 April to 6 May, China's of the first week of October."""
    held = []
    for day in state["closed"]:
        month, number = days.civil(day)[1:]
        name = state["closed"][day].lower()
        japan = (month, number) >= (4, 29) and (month, number) <= (5, 6) and "showa" in _names(state, day)
        china = month == 10 and number <= 8 and ("national day" in name or "golden" in name)
        if day >= state["on"] and (japan or china):
            held.append(day)
    return _next_run(state, "golden", sorted(held)) if held else bad("said-holiday")


def _names(state: dict, day: int) -> str:
    """The names of the closed days from a week before to a week after, in small letters."""
    return " ".join([state["closed"][one].lower() for one in range(day - 8, day + 9) if one in state["closed"]])


def the_holidays(state: dict, got: list, at: int, end: int) -> tuple:
    """*the holidays* alone: nobody can tell which, so it is asked about."""
    return ask("said-holidays", [])
