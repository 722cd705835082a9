"""When each step is due, case by case. The days were counted by hand from docs/reference/rules.md."""

from tests.cases import documents

BY_FRIDAY = {"promises": [{"by": "2026-03-13", "on": "2026-03-05"}]}
NO_DATE = {"promises": [{"said": "they did not say", "on": "2026-03-05"}]}
REFUSED = {"kind": "rejection", "heard": "2026-03-18"}


def own(base: dict, more: dict) -> dict:
    made = dict(base)
    made.update(more)
    return made


CASES = (
    # why                                          plan, written short            now                 row          opens best by until state
    # the first day
    ("a note reads best two to three hours after", {}, "2026-03-05T16:40", "thank-you", "2026-03-05T16:30 2026-03-05T17:30 2026-03-06T14:30 2026-03-07T14:30 open"),
    ("before two hours have passed it is later", {}, "2026-03-05T16:29", "thank-you", "2026-03-05T16:30 2026-03-05T17:30 2026-03-06T14:30 2026-03-07T14:30 later"),
    ("the last minute on time is on time", {}, "2026-03-06T14:30", "thank-you", "2026-03-05T16:30 2026-03-05T17:30 2026-03-06T14:30 2026-03-07T14:30 open"),
    ("a minute after a day it is late", {}, "2026-03-06T14:31", "thank-you", "2026-03-05T16:30 2026-03-05T17:30 2026-03-06T14:30 2026-03-07T14:30 late"),
    ("a minute after two days it is missed", {}, "2026-03-07T14:31", "thank-you", "2026-03-05T16:30 2026-03-05T17:30 2026-03-06T14:30 2026-03-07T14:30 missed"),
    ("best at 21:00 waits for 08:00", {"ends": "18:00"}, "2026-03-05T18:00", "thank-you", "2026-03-05T20:00 2026-03-06T08:00 2026-03-06T18:00 2026-03-07T18:00 later"),
    ("best at 20:59 does not", {"ends": "17:59"}, "2026-03-05T18:00", "thank-you", "2026-03-05T19:59 2026-03-05T20:59 2026-03-06T17:59 2026-03-07T17:59 later"),
    ("both moments of a late evening wait", {"ends": "19:30"}, "2026-03-05T20:00", "thank-you", "2026-03-06T08:00 2026-03-06T08:00 2026-03-06T19:30 2026-03-07T19:30 later"),
    ("past midnight it is 08:00 of that morning", {"ends": "23:00"}, "2026-03-05T23:00", "thank-you", "2026-03-06T08:00 2026-03-06T08:00 2026-03-06T23:00 2026-03-07T23:00 later"),
    ("07:59 waits a minute", {"ends": "05:59"}, "2026-03-05T06:00", "thank-you", "2026-03-05T08:00 2026-03-05T08:59 2026-03-06T05:59 2026-03-07T05:59 later"),
    ("who decides today is written to at night too", {"ends": "20:30", "deciding_today": True}, "2026-03-05T21:00", "thank-you", "2026-03-05T20:30 2026-03-05T21:30 2026-03-05T22:30 2026-03-06T20:30 open"),
    ("with no time it is days", {"ends": ""}, "2026-03-05T08:00", "thank-you", "2026-03-05 2026-03-05 2026-03-06 2026-03-07 open"),
    ("no time, and they decide today", {"ends": "", "deciding_today": True}, "2026-03-06T08:00", "thank-you", "2026-03-05 2026-03-05 2026-03-05 2026-03-06 late"),
    ("one note for each person", {"people": [{"id": "p1", "name": "Mary"}]}, "2026-03-05T16:40", "thank-you:p1", "2026-03-05T16:30 2026-03-05T17:30 2026-03-06T14:30 2026-03-07T14:30 open"),
    ("with people there is no plain note", {"people": [{"id": "p1", "name": "Mary"}]}, "2026-03-05T16:40", "thank-you", "none"),
    ("an entry without a name counts", {"people": [{"id": "p9"}]}, "2026-03-05T16:40", "thank-you:p9", "2026-03-05T16:30 2026-03-05T17:30 2026-03-06T14:30 2026-03-07T14:30 open"),
    ("write it down within the hour", {}, "2026-03-05T14:30", "write-down-what-happened", "2026-03-05T14:30 2026-03-05T15:30 2026-03-05 2026-03-07 open"),
    ("best is no later than on time, as it stands", {"ends": "23:30"}, "2026-03-05T23:30", "write-down-what-happened", "2026-03-05T23:30 2026-03-05 2026-03-05 2026-03-07 open"),
    ("write it down, no time known", {"ends": ""}, "2026-03-05T07:00", "write-down-what-happened", "2026-03-05 2026-03-05 2026-03-05 2026-03-07 open"),
    ("look back the same evening", {}, "2026-03-05T16:00", "review-yourself", "2026-03-05T14:30 2026-03-05 2026-03-06 2026-03-08 open"),
    ("look back, no time known", {"ends": ""}, "2026-03-04T16:00", "review-yourself", "2026-03-05 2026-03-05 2026-03-06 2026-03-08 later"),
    ("a promise of yours is due on its day", {"owed": [{"id": "o1", "due": "2026-03-06"}]}, "2026-03-05T16:00", "keep-your-word:o1", "2026-03-05 2026-03-06 2026-03-06 - open"),
    ("due on a Saturday, best on the Friday", {"owed": [{"id": "o1", "due": "2026-03-07"}]}, "2026-03-05T16:00", "keep-your-word:o1", "2026-03-05 2026-03-06 2026-03-07 - open"),
    ("but not before a Saturday interview", {"date": "2026-03-07", "owed": [{"id": "o1", "due": "2026-03-08"}]}, "2026-03-07T16:00", "keep-your-word:o1", "2026-03-07 2026-03-07 2026-03-08 - open"),
    ("no day given is one working day after", {"owed": [{"id": "o1"}]}, "2026-03-05T16:00", "keep-your-word:o1", "2026-03-05 2026-03-06 2026-03-06 - open"),
    ("over Easter that is Tuesday", {"date": "2026-04-02", "region": "GB-ENG", "owed": [{"id": "o1"}]}, "2026-04-02T16:00", "keep-your-word:o1", "2026-04-02 2026-04-07 2026-04-07 - open"),
    ("a day before the interview is not used", {"owed": [{"id": "o1", "due": "2026-03-01"}]}, "2026-03-05T16:00", "keep-your-word:o1", "2026-03-05 2026-03-06 2026-03-06 - open"),
    ("what you promised never stops being worth sending", {"owed": [{"id": "o1", "due": "2026-03-06"}]}, "2026-09-05T16:00", "keep-your-word:o1", "2026-03-05 2026-03-06 2026-03-06 - late"),
    # before you leave
    ("say it before you leave", {}, "2026-03-05T09:00", "say-you-are-interested", "2026-03-05 2026-03-05T14:30 2026-03-05T14:30 2026-03-05T14:30 open"),
    ("no time known, the whole day", {"ends": ""}, "2026-03-05T23:00", "say-you-are-interested", "2026-03-05 2026-03-05 2026-03-05 2026-03-05 open"),
    ("the question can wait for the note", {}, "2026-03-05T20:00", "ask-what-happens-next", "2026-03-05 2026-03-05T14:30 2026-03-05T14:30 2026-03-06T14:30 late"),
    ("no time known, a day more", {"ends": ""}, "2026-03-06T20:00", "ask-what-happens-next", "2026-03-05 2026-03-05 2026-03-05 2026-03-06 late"),
    ("a recorded promise answers it", BY_FRIDAY, "2026-03-05T20:00", "ask-what-happens-next", "2026-03-05 2026-03-05T14:30 2026-03-05T14:30 2026-03-06T14:30 done"),
    ("so does: they did not say", NO_DATE, "2026-03-05T20:00", "ask-what-happens-next", "2026-03-05 2026-03-05T14:30 2026-03-05T14:30 2026-03-06T14:30 done"),
    ("so does deciding today", {"deciding_today": True}, "2026-03-05T20:00", "ask-what-happens-next", "2026-03-05 2026-03-05T14:30 2026-03-05T14:30 2026-03-06T14:30 done"),
    ("an entry with nothing in it does not", {"promises": [{"on": "2026-03-05"}]}, "2026-03-05T20:00", "ask-what-happens-next", "2026-03-05 2026-03-05T14:30 2026-03-05T14:30 2026-03-06T14:30 late"),
    ("the person's word wins over a fact", own(BY_FRIDAY, {"skipped": [("ask-what-happens-next", "2026-03-05T15:00")]}), "2026-03-05T20:00", "ask-what-happens-next", "2026-03-05 2026-03-05T14:30 2026-03-05T14:30 2026-03-06T14:30 skipped"),
    ("a name that is noted was collected", {"people": [{"id": "p1", "name": "Mary"}]}, "2026-03-05T20:00", "collect-names", "2026-03-05 2026-03-05T14:30 2026-03-05T14:30 2026-03-06T14:30 done"),
    # while you wait
    ("a profile, over a weekend", {}, "2026-03-05T14:00", "refresh-your-profile", "2026-03-05T14:30 2026-03-06 2026-03-09 2026-03-12 later"),
    ("a profile, over Easter", {"date": "2026-04-02", "region": "GB-ENG"}, "2026-04-02T15:00", "refresh-your-profile", "2026-04-02T14:30 2026-04-07 2026-04-08 2026-04-09 open"),
    ("nothing is on time after it is worth doing", {"region": "XX"}, "2026-03-05T15:00", "refresh-your-profile", "2026-03-05T14:30 2026-03-12 2026-03-12 2026-03-12 open"),
    ("no end is the interview's date", {"ends": ""}, "2026-03-05T08:00", "refresh-your-profile", "2026-03-05 2026-03-06 2026-03-09 2026-03-12 open"),
    ("one example", {}, "2026-03-05T15:00", "send-one-example", "2026-03-05T14:30 2026-03-06 2026-03-09 2026-03-12 open"),
    ("follow them from the next working day", {}, "2026-03-05T15:00", "follow-the-company", "2026-03-06 2026-03-06 2026-03-12 2026-03-19 later"),
    ("no insider, no row", {}, "2026-03-05T15:00", "ask-an-insider", "none"),
    ("an insider before their date", own(BY_FRIDAY, {"knows_insider": True}), "2026-03-06T09:00", "ask-an-insider", "2026-03-06 2026-03-06 2026-03-12 2026-03-13 open"),
    ("an insider with no date", {"knows_insider": True}, "2026-03-06T09:00", "ask-an-insider", "2026-03-06 2026-03-06 2026-03-12 2026-03-12 open"),
    ("their date is today: all four fall on it", {"knows_insider": True, "promises": [{"by": "2026-03-05"}]}, "2026-03-05T09:00", "ask-an-insider", "2026-03-05 2026-03-05 2026-03-05 2026-03-05 open"),
    ("the first week", {}, "2026-03-06T09:00", "keep-applying:1", "2026-03-06 2026-03-06 2026-03-12 2026-03-12 open"),
    ("the second has not opened, and is shown", {}, "2026-03-06T09:00", "keep-applying:2", "2026-03-13 2026-03-13 2026-03-19 2026-03-19 later"),
    ("the third is not shown yet", {}, "2026-03-06T09:00", "keep-applying:3", "none"),
    ("a week that would open on Good Friday opens after Easter", {"date": "2026-03-05", "region": "GB-ENG"}, "2026-04-01T09:00", "keep-applying:5", "2026-04-07 2026-04-07 2026-04-13 2026-04-13 later"),
    ("fifty-three weeks are the most", {}, "2029-03-06T09:00", "keep-applying:53", "2027-03-05 2027-03-05 2027-03-11 2027-03-11 missed"),
    ("and no more", {}, "2029-03-06T09:00", "keep-applying:54", "none"),
    ("in Saudi Arabia the day after Thursday is Sunday", {"region": "SA"}, "2026-03-05T15:00", "follow-the-company", "2026-03-08 2026-03-08 2026-03-12 2026-03-23 later"),
    # asking
    ("their date first, then a working day's grace", BY_FRIDAY, "2026-03-05T15:00", "ask-for-news", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 later"),
    ("a week where they gave none", {}, "2026-03-05T15:00", "ask-for-news", "2026-03-12 2026-03-12 2026-03-19 2026-03-26 later"),
    ("they did not say is no date", NO_DATE, "2026-03-12T00:00", "ask-for-news", "2026-03-12 2026-03-12 2026-03-19 2026-03-26 open"),
    ("a week from Monday before Easter is Tuesday", {"date": "2026-03-30", "region": "GB-ENG"}, "2026-03-30T15:00", "ask-for-news", "2026-04-07 2026-04-07 2026-04-13 2026-04-20 later"),
    ("their date before Easter", {"region": "GB-ENG", "promises": [{"by": "2026-04-02"}]}, "2026-03-30T15:00", "ask-for-news", "2026-04-07 2026-04-08 2026-04-13 2026-04-20 later"),
    ("the newest promise counts", {"promises": [{"by": "2026-03-20", "on": "2026-03-09"}, {"by": "2026-03-13", "on": "2026-03-05"}]}, "2026-03-05T15:00", "ask-for-news", "2026-03-23 2026-03-24 2026-03-27 2026-04-03 later"),
    ("the later in the list where both were made on one day", {"promises": [{"by": "2026-03-20"}, {"by": "2026-03-13"}]}, "2026-03-05T15:00", "ask-for-news", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 later"),
    ("a date before the interview is none", {"promises": [{"by": "2026-03-04"}]}, "2026-03-05T15:00", "ask-for-news", "2026-03-12 2026-03-12 2026-03-19 2026-03-26 later"),
    ("a newest promise with no date leaves none", {"promises": [{"by": "2026-03-13"}, {"said": "soon", "on": "2026-03-09"}]}, "2026-03-09T15:00", "ask-for-news", "2026-03-12 2026-03-12 2026-03-19 2026-03-26 later"),
    ("what cannot be read is not used", {"promises": [{"by": "2026-03-13"}, {"said": "3/4", "on": "2026-03-09"}]}, "2026-03-09T15:00", "ask-for-news", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 later"),
    ("a chosen date wins over what they said", {"promises": [{"said": "next week", "by": "2026-03-20"}]}, "2026-03-09T15:00", "ask-for-news", "2026-03-23 2026-03-24 2026-03-27 2026-04-03 later"),
    ("they decide today, so tomorrow it may be asked", {"deciding_today": True}, "2026-03-05T15:00", "ask-for-news", "2026-03-06 2026-03-09 2026-03-12 2026-03-19 later"),
    ("a recorded date wins over deciding today", own(BY_FRIDAY, {"deciding_today": True}), "2026-03-05T15:00", "ask-for-news", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 later"),
    ("not yet asked: the second counts from the best day", BY_FRIDAY, "2026-03-05T15:00", "ask-once-more", "2026-03-24 2026-03-24 2026-03-31 2026-04-07 later projected"),
    ("and from today once that has passed", BY_FRIDAY, "2026-03-19T15:00", "ask-once-more", "2026-03-26 2026-03-26 2026-04-02 2026-04-09 later projected"),
    ("asked on Wednesday", own(BY_FRIDAY, {"did": [("ask-for-news", "2026-03-18T09:00")]}), "2026-03-18T15:00", "ask-once-more", "2026-03-25 2026-03-25 2026-04-01 2026-04-08 later"),
    ("asked, and they named a new day", {"did": [("ask-for-news", "2026-03-18T09:00")], "promises": [{"by": "2026-03-13", "on": "2026-03-05"}, {"by": "2026-03-27", "on": "2026-03-18"}]}, "2026-03-18T15:00", "ask-once-more", "2026-03-30 2026-03-31 2026-04-03 2026-04-10 later"),
    ("what was asked keeps the dates it had", {"did": [("ask-for-news", "2026-03-18T09:00")], "promises": [{"by": "2026-03-13", "on": "2026-03-05"}, {"by": "2026-03-27", "on": "2026-03-18"}]}, "2026-03-18T15:00", "ask-for-news", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 done"),
    ("asked with no moment noted follows the newest", {"steps": {"ask-for-news": {"state": "done"}}, "promises": [{"by": "2026-03-13", "on": "2026-03-05"}, {"by": "2026-03-27", "on": "2026-03-18"}]}, "2026-03-18T15:00", "ask-for-news", "2026-03-30 2026-03-31 2026-04-03 2026-04-10 done"),
    ("asked, and they named no new day", {"did": [("ask-for-news", "2026-03-18T09:00")], "promises": [{"by": "2026-03-13", "on": "2026-03-05"}, {"said": "soon", "on": "2026-03-19"}]}, "2026-03-19T15:00", "ask-once-more", "2026-03-25 2026-03-25 2026-04-01 2026-04-08 later"),
    ("asked too early: their date counts still", own(BY_FRIDAY, {"did": [("ask-for-news", "2026-03-06T09:00")]}), "2026-03-06T15:00", "ask-once-more", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 later"),
    ("both open on one day: their date's row", own(BY_FRIDAY, {"did": [("ask-for-news", "2026-03-09T09:00")]}), "2026-03-09T15:00", "ask-once-more", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 later"),
    ("asked a day early: the week is later", own(BY_FRIDAY, {"did": [("ask-for-news", "2026-03-12T09:00")]}), "2026-03-12T15:00", "ask-once-more", "2026-03-19 2026-03-19 2026-03-26 2026-04-02 later"),
    ("moved before their date, the second still waits for it", {"promises": [{"by": "2026-03-20"}], "steps": {"ask-for-news": {"moved": "2026-03-10"}}}, "2026-03-06T15:00", "ask-once-more", "2026-03-23 2026-03-24 2026-03-27 2026-04-03 later projected"),
    ("no second where the first was skipped", own(BY_FRIDAY, {"skipped": [("ask-for-news", "2026-03-16T09:00")]}), "2026-03-16T15:00", "ask-once-more", "none"),
    ("then the file closes from that day", own(BY_FRIDAY, {"skipped": [("ask-for-news", "2026-03-16T09:00")]}), "2026-03-16T15:00", "close-the-file", "2026-03-30 2026-03-30 2026-04-13 - later"),
    ("or from their date where that is later", own(BY_FRIDAY, {"skipped": [("ask-for-news", "2026-03-10T09:00")]}), "2026-03-10T15:00", "close-the-file", "2026-03-27 2026-03-27 2026-04-10 - later"),
    ("no second where the first was missed", BY_FRIDAY, "2026-04-20T15:00", "ask-once-more", "none"),
    ("then the file closes from its last day", BY_FRIDAY, "2026-04-20T15:00", "close-the-file", "2026-04-10 2026-04-10 2026-04-24 - open"),
    ("projected twice over", BY_FRIDAY, "2026-03-05T15:00", "close-the-file", "2026-04-07 2026-04-07 2026-04-21 - later projected"),
    ("the second was missed: closed from its last day", own(BY_FRIDAY, {"did": [("ask-for-news", "2026-03-17T09:00")]}), "2026-04-15T09:00", "close-the-file", "2026-04-21 2026-04-21 2026-05-05 - later"),
    ("asked twice, the file closes two weeks on", own(BY_FRIDAY, {"did": [("ask-for-news", "2026-03-17T09:00"), ("ask-once-more", "2026-03-24T09:00")]}), "2026-03-24T10:00", "close-the-file", "2026-04-07 2026-04-07 2026-04-21 - later"),
    ("asked twice, and a late date: closed from it", {"did": [("ask-for-news", "2026-03-17T09:00"), ("ask-once-more", "2026-03-24T09:00")], "promises": [{"by": "2026-03-13", "on": "2026-03-05"}, {"by": "2026-04-10", "on": "2026-03-25"}]}, "2026-03-25T10:00", "close-the-file", "2026-04-24 2026-04-24 2026-05-08 - later"),
    ("done without a moment counts from the earlier of best and today", own(BY_FRIDAY, {"steps": {"ask-for-news": {"state": "done"}}}), "2026-03-16T10:00", "ask-once-more", "2026-03-23 2026-03-23 2026-03-30 2026-04-06 later"),
    # moving
    ("a moved row keeps its dates in print", own(BY_FRIDAY, {"steps": {"ask-for-news": {"moved": "2026-03-18"}}}), "2026-03-17T09:00", "ask-for-news", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 later moved 2026-03-18"),
    ("on the moved day it is open", own(BY_FRIDAY, {"steps": {"ask-for-news": {"moved": "2026-03-30"}}}), "2026-03-30T23:59", "ask-for-news", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 open moved 2026-03-30"),
    ("a day later it has passed", own(BY_FRIDAY, {"steps": {"ask-for-news": {"moved": "2026-03-30"}}}), "2026-03-31T00:00", "ask-for-news", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 missed moved 2026-03-30"),
    ("what hangs on it counts from the moved day", own(BY_FRIDAY, {"steps": {"ask-for-news": {"moved": "2026-03-19"}}}), "2026-03-17T09:00", "ask-once-more", "2026-03-26 2026-03-26 2026-04-02 2026-04-09 later projected"),
    ("a move does not open what hangs on a step not done", own(BY_FRIDAY, {"steps": {"ask-once-more": {"moved": "2026-03-17"}}}), "2026-03-17T09:00", "ask-once-more", "2026-03-24 2026-03-24 2026-03-31 2026-04-07 later projected moved 2026-03-17"),
    # when they answer
    ("an outcome ends the asking", own(BY_FRIDAY, {"outcome": REFUSED}), "2026-03-18T10:00", "ask-for-news", "none"),
    ("but not what was done", own(BY_FRIDAY, {"outcome": REFUSED, "did": [("ask-for-news", "2026-03-17T09:00")]}), "2026-03-18T10:00", "ask-for-news", "2026-03-16 2026-03-17 2026-03-20 2026-03-27 done"),
    ("answer within two working days", {"outcome": REFUSED}, "2026-03-18T10:00", "answer-graciously", "2026-03-18 2026-03-19 2026-03-20 2026-03-25 open"),
    ("feedback within a week", {"outcome": REFUSED}, "2026-03-18T10:00", "ask-for-feedback", "2026-03-18 2026-03-19 2026-03-25 2026-04-01 open"),
    ("start again", {"outcome": REFUSED}, "2026-03-18T10:00", "restart-the-search", "2026-03-18 2026-03-19 2026-03-20 - open"),
    ("knock again in three months", {"outcome": REFUSED}, "2026-03-18T10:00", "knock-again", "2026-06-16 2026-06-16 2026-07-16 2026-09-14 later"),
    ("with no day noted it counts from today, projected", {"outcome": {"kind": "rejection"}}, "2026-03-18T10:00", "answer-graciously", "2026-03-18 2026-03-19 2026-03-20 2026-03-25 open projected"),
    ("the next round on a day", {"outcome": {"kind": "next-round", "heard": "2026-03-18", "next": "2026-03-26"}}, "2026-03-18T10:00", "research-again", "2026-03-18 2026-03-19 2026-03-25 2026-03-26 open"),
    ("new questions two working days before", {"outcome": {"kind": "next-round", "heard": "2026-03-18", "next": "2026-03-26"}}, "2026-03-18T10:00", "prepare-new-questions", "2026-03-18 2026-03-24 2026-03-25 2026-03-26 open"),
    ("the next round tomorrow", {"outcome": {"kind": "next-round", "heard": "2026-03-18", "next": "2026-03-19"}}, "2026-03-18T10:00", "prepare-new-questions", "2026-03-18 2026-03-18 2026-03-18 2026-03-19 open"),
    ("the next round, no day yet", {"outcome": {"kind": "next-round", "heard": "2026-03-18"}}, "2026-03-18T10:00", "prepare-new-questions", "2026-03-18 2026-03-19 2026-03-23 2026-03-25 open"),
    ("an offer is acknowledged at once", {"outcome": {"kind": "offer", "heard": "2026-03-18"}}, "2026-03-18T10:00", "acknowledge-the-offer", "2026-03-18 2026-03-18 2026-03-19 2026-03-20 open"),
    ("decide before they want an answer", {"outcome": {"kind": "offer", "heard": "2026-03-18", "reply_by": "2026-03-30"}}, "2026-03-18T10:00", "decide", "2026-03-18 2026-03-27 2026-03-30 2026-03-30 open"),
    ("decide, no day named", {"outcome": {"kind": "offer", "heard": "2026-03-18"}}, "2026-03-18T10:00", "decide", "2026-03-18 2026-03-23 2026-03-25 2026-03-25 open"),
    ("an accepted offer is decided", {"outcome": {"kind": "offer", "heard": "2026-03-18", "accepted": "2026-03-19"}}, "2026-03-19T10:00", "decide", "2026-03-18 2026-03-23 2026-03-25 2026-03-25 done"),
    ("it ends the weeks of applying that are not over", {"outcome": {"kind": "offer", "heard": "2026-03-18", "accepted": "2026-03-19"}}, "2026-03-19T10:00", "keep-applying:2", "none"),
    ("the weeks before it stay", {"outcome": {"kind": "offer", "heard": "2026-03-18", "accepted": "2026-03-19"}}, "2026-03-19T10:00", "keep-applying:1", "2026-03-06 2026-03-06 2026-03-12 2026-03-12 missed"),
    ("an offer not yet accepted goes on with the search", {"outcome": {"kind": "offer", "heard": "2026-03-18"}}, "2026-05-20T10:00", "keep-applying:10", "2026-05-08 2026-05-08 2026-05-14 2026-05-14 missed"),
    ("four weeks after a refusal other plans carry it on", {"outcome": REFUSED}, "2026-05-20T10:00", "keep-applying:7", "none"),
    ("up to then this one does", {"outcome": REFUSED}, "2026-05-20T10:00", "keep-applying:6", "2026-04-10 2026-04-10 2026-04-16 2026-04-16 missed"),
    ("you declined", {"outcome": {"kind": "withdrawn", "heard": "2026-03-18"}}, "2026-03-18T10:00", "decline-respectfully", "2026-03-18 2026-03-18 2026-03-19 2026-03-23 open"),
    ("silence brings no steps", {"outcome": {"kind": "silence", "heard": "2026-03-18"}}, "2026-03-18T10:00", "answer-graciously", "none"),
)


def answer(case: tuple) -> str:
    """The row's four moments, its state, and whether it is projected or moved; `none` where there is no such row."""
    row = documents.row(documents.timed((case[1],), case[2]), case[3])
    if not row:
        return "none"
    said = [row["opens"], row["best"], row["by"], row["until"] or "-", row["state"]]
    if row["projected"]:
        said.append("projected")
    if row["moved"]:
        said.append("moved " + row["moved"])
    return " ".join(said)
