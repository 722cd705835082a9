"""A time that they fixed for a call: what is read in their words, and when the call counts as missed.

They spoke on Thursday 5 March 2026.
"""

from checklist.plan import shape
from checklist.rules import appointment, days, facts
from tests.cases import content

READ = (
    # why                                        said                                                          gives
    ("the plain case",                           "they will call on Thursday at 3pm",                          "2026-03-12 15:00"),
    ("an hour without its half of the day",      "I'll ring you at 3 on Monday",                               "2026-03-09 15:00"),
    ("ten is in the morning",                    "We will call you on Monday at 10",                           "2026-03-09 10:00"),
    ("the clock of the railways",                "We will phone tomorrow at 15:30",                            "2026-03-06 15:30"),
    ("a point in place of the colon",            "a call on 12 March, 2.30 pm",                                "2026-03-12 14:30"),
    ("half past",                                "call me Tuesday at half past two",                           "2026-03-10 14:30"),
    ("noon",                                     "they will call at noon on Friday",                           "2026-03-06 12:00"),
    ("the evening",                              "They will call on Friday at 8 in the evening",               "2026-03-06 20:00"),
    ("this afternoon",                           "They will call this afternoon at 4",                         "2026-03-05 16:00"),
    ("about a time",                             "they'll phone on Friday at around 11am",                     "2026-03-06 11:00"),
    ("a bound is no time",                       "We will call you by 5pm on Friday",                          "2026-03-06"),
    ("nor is one before which",                  "we will call on Friday before 3pm",                          "2026-03-06"),
    ("a span is none",                           "they will call between 2 and 4 on Friday",                   "2026-03-06"),
    ("nor is one with a dash",                   "they will call on Friday, 2-4pm",                            "2026-03-06"),
    ("a part of the day is none",                "We'll call you Friday morning",                              "2026-03-06"),
    ("two times are none",                       "they'll call Monday 9am or Tuesday 10am",                    "2026-03-10"),
    ("a zone is another clock",                  "they will call on Friday at 3pm GMT",                        "2026-03-06"),
    ("a letter is no call",                      "they will let me know on Friday at 3pm",                     "2026-03-06"),
    ("a count is no time",                       "they will call in about 3 days",                             "2026-03-08"),
    ("the day of a month is no time",            "they will call on about 12 March",                           "2026-03-12"),
)  # fmt: skip

THURSDAY = {"said": "they will call on Thursday at 3pm", "on": "2026-03-05"}
CHOSEN = {"by": "2026-03-12", "time": "15:00", "on": "2026-03-05"}
MISSED = (
    # why                                        promise    now                  what else                                   gives
    ("an hour has gone",                         THURSDAY,  "2026-03-12T16:00",  {},                                         "yes"),
    ("not quite",                                THURSDAY,  "2026-03-12T15:59",  {},                                         ""),
    ("a day and a time that were chosen",        CHOSEN,    "2026-03-12T16:00",  {},                                         "yes"),
    ("the next working day",                     THURSDAY,  "2026-03-13T23:00",  {},                                         "yes"),
    ("the day after that is for asking",         THURSDAY,  "2026-03-14T09:00",  {},                                         ""),
    ("they have answered",                       THURSDAY,  "2026-03-12T16:00",  {"outcome": {"kind": "offer"}},             ""),
    ("they did call",                            THURSDAY,  "2026-03-12T16:00",  {"confirmed": {"call": "2026-03-12T15:00"}}, ""),
    ("that was another call",                    THURSDAY,  "2026-03-12T16:00",  {"confirmed": {"call": "2026-03-11T15:00"}}, "yes"),
    ("it was put away",                          THURSDAY,  "2026-03-12T16:00",  {"closed": "2026-03-12"},                   ""),
    ("a time that is none is not used",          {"by": "2026-03-12", "time": "25:00", "on": "2026-03-05"}, "2026-03-13T16:00", {}, ""),
    ("late in the evening",                      {"by": "2026-03-12", "time": "23:30", "on": "2026-03-05"}, "2026-03-13T00:30", {}, "yes"),
)  # fmt: skip
CASES = READ + MISSED
WEEK = {"closed": {}, "weekend": (5, 6)}


def answer(case: tuple) -> str:
    """Day and time of the promise; or whether its call was missed."""
    data = {"id": "a", "interview": {"date": "2026-03-05"}, "promises": [{"said": case[1], "on": "2026-03-05"}]}
    if len(case) > 3:
        data["promises"] = [case[1]]
        data.update(case[3])
    plan = shape.read_plan(data, content.BUNDLE["words"])[0]
    newest = facts.newest_promise(plan, facts.read_promises(plan, WEEK), 0)
    if len(case) > 3:
        return "yes" if appointment.missed(plan, newest, days.parse_stamp(case[2]), WEEK) else ""
    return days.date_text(newest["last"]) + (
        "" if newest["time"] == days.BARE else " " + days.time_text(newest["time"])
    )
