"""The table of readings: what can be said of a time in English, and what is read in it.

How a pattern is written is told in `grammar`. Of several rules that fit at one
place the longest is taken, and of those the first.
"""

from checklist.rules.english import counts, dates, holidays, ranges, spans
from checklist.rules.english.grammar import compiled
from checklist.rules.english.spans import EARLY, EARLY_MID, FIRST_HALF, LATE, LATER, MID, MID_LATE, SECOND_HALF

_constant = spans.constant
_clock = spans.constant(True)


def _hour(state: dict, got: list, at: int, end: int):
    return None if [one for one in got if isinstance(one, int) and one > 24] else True


def _named(*pairs) -> tuple:
    return tuple([(pattern, holidays.holiday(name)) for pattern, name in pairs])


# The rows are read across.
# fmt: off
TABLE = {
    "CLOCK": (
        ("HHMM oclock? AMPM? ZONE?", _clock),
        ("HHMM AMPM? -/to/until/and HHMM AMPM? ZONE?", _clock),
        ("NUM AMPM ZONE?", _hour), ("NUM oclock AMPM?", _hour),
        ("NUM AMPM? -/to/or/and NUM AMPM ZONE?", _hour),
        ("noon/midnight/lunchtime/lunch/teatime/breakfast", _clock),
    ),
    "PART": (
        ("end of? business/working/play/office/trading day/hours/play/business?", _clock),
        ("very? end of? my/our/their/your/business/working? day", _clock),
        ("close of? business/play/day/trading/office", _clock), ("close of? business/working day", _clock),
        ("eod/cob", _clock), ("first/last thing in? morning?", _clock), ("first thing", _clock),
        ("early/late/mid/later/earlier? in? morning/afternoon/evening/night", _clock),
        ("morning or/to/- afternoon", _clock), ("afternoon or/to/- evening", _clock),
        ("start/beginning of business/day", _clock), ("start/beginning of working/business day", _clock),
        ("course of day", _clock),
    ),
    "POINT": (
        ("today/tonight", dates.ahead(0)), ("later/late/early on? today/tonight", dates.ahead(0)),
        ("later/late? on? this morning/afternoon/evening/lunchtime", dates.ahead(0)),
        ("early/mid? this morning/afternoon/evening", dates.ahead(0)),
        ("tomorrow", dates.ahead(1)), ("next/following day", dates.ahead(1)), ("day after", dates.day_after),
        ("day after tomorrow", dates.ahead(2)), ("very next day", dates.ahead(1)),
        ("next/following/very? working/business/office/week day", dates.next_working),
        ("next/following working/business/office day", dates.next_working),
        ("very next working/business/office day", dates.next_working),
        ("WEEKDAY", dates.weekday), ("=this/next/coming/following WEEKDAY", dates.which_weekday),
        ("this =coming WEEKDAY", dates.which_weekday), ("=this WEEKDAY coming", dates.which_weekday),
        ("WEEKDAY after next", dates.after_next),
        ("WEEKDAY ,? (? DATE )?", dates.checked), ("DATE ,? (? WEEKDAY )?", dates.checked), ("DATE", spans.caught),
        ("WEEKDAY ,? FIGURE", dates.checked), ("FIGURE", spans.caught),
        ("WEEKDAY of/in/on? ,? (? WEEKREF )?", dates.week_weekday),
        ("WEEKREF ,? (? on/by? WEEKDAY )?", dates.week_weekday),
        ("WEEKDAYX week", lambda state, got, at, end: dates.weeks_on(state, [1, got[0]], at, end)),
        ("NUMA week/weeks on/from? ANCHOR", dates.weeks_on),
        ("NUMA full/whole? week/weeks from? now", lambda state, got, at, end: dates.weeks_on(
            state, [got[0], dates.one_day(state["on"])], at, end)),
        ("NUMA? fortnight on/from? ANCHOR", lambda state, got, at, end: dates.weeks_on(state, [2, got[1]], at, end)),
        ("this/same time/day next week", dates.ahead(7)), ("same day next week", dates.ahead(7)),
        ("this/same time tomorrow", dates.ahead(1)), ("this/same time ANCHOR", spans.caught),
        ("NTH WEEKDAY of/in MONTHREF", spans.nth_weekday), ("NTH day of/in MONTHREF", spans.nth_day(False)),
        ("NTH working/business day of/in MONTHREF", spans.nth_day(True)),
        ("end/close of POINT", spans.caught),
    ),
    "WEEKDAYX": (("WEEKDAY", dates.weekday),),
    "ANCHOR": (("WEEKDAY", dates.weekday), ("today", dates.ahead(0)), ("tomorrow", dates.ahead(1)),
               ("this =coming WEEKDAY", dates.which_weekday)),
    "DATE": (
        ("ISO", dates.iso), ("DAYNUM of? MONTHNAME ,? YEAR?", dates.day_month),
        ("MONTHNAME DAYNUM ,? YEAR?", dates.month_day), ("MONTHNAME DAYNUM ,? SHORTYEAR", dates.short_year),
        ("DAYNUM of? MONTHNAME ,? SHORTYEAR", dates.short_year), ("ORD", dates.ordinal),
        ("DAYNUM of =this/next month", dates.ordinal_of),
    ),
    "FIGURE": (("FIGURES", ranges.figures),),
    "WEEKREF": (
        ("this/current working/business/calendar? week", spans.week_of(0)),
        ("next working/business/calendar? week", spans.week_of(1)),
        ("following working/business/calendar? week", spans.week_of(1)), ("week after", spans.week_after),
        ("week after next week?", spans.week_of(2)), ("week following", spans.week_of(1)),
        ("week after this", spans.week_of(1)), ("next to next week", spans.week_of(2)),
        ("week following next", spans.week_of(2)),
        ("week commencing/beginning/starting/of :? on/from? POINT", spans.week_holding),
        ("wc/wb :? POINT", spans.week_holding), ("w / c/b :? POINT", spans.week_holding),
        ("week ending/ends/end :? on? POINT", spans.week_ending), ("w / e :? POINT", spans.week_ending),
        ("week after/following HOLIDAY", spans.week_by_holiday(1)), ("week before HOLIDAY", spans.week_by_holiday(-1)),
        ("week of HOLIDAY", spans.week_holding),
        ("NTH week of/in MONTHREF", spans.nth_week),
        ("NTH or/to/- NTH week of/in MONTHREF", spans.nth_week),
        ("NTH week or NUM of/in MONTHREF", spans.nth_week),
        ("NTH NUM weeks of/in MONTHREF", spans.nth_weeks),
        ("NTH couple of? weeks of/in MONTHREF", lambda state, got, at, end: spans.nth_weeks(
            state, [got[0], 2, got[1]], at, end)),
        ("coming/upcoming week", lambda state, got, at, end: counts.coming_week(state)),
        ("this coming week", lambda state, got, at, end: counts.coming_week(state)),
    ),
    "MONTHREF": (
        ("MONTHNAME ,? YEAR?", spans.named_month), ("this/current calendar? month", spans.this_month(0, "this")),
        ("next/following calendar? month", spans.this_month(1, "next")), ("month", spans.this_month(0, "bare")),
        ("month after next", spans.this_month(2, "next")), ("month after", spans.this_month(1, "next")),
        ("this MONTHNAME", lambda state, got, at, end: spans.named_month(state, [got[0], None], at, end)),
        ("MONTHNAME of? this year", spans.years_month(0)), ("MONTHNAME of? next year", spans.years_month(1)),
    ),
    "PARTSPEC": (
        ("early on? in/on?", _constant(EARLY)), ("very? beginning/start of?", _constant(EARLY)),
        ("early/first/front part/end/days of", _constant(EARLY)), ("earlier part of", _constant(EARLY)),
        ("mid/middle of?", _constant(MID)), ("middle part of", _constant(MID)),
        ("late in?", _constant(LATE)), ("later on? in?", _constant(LATER)),
        ("latter/later/last/tail/rear part/end/days of", _constant(LATE)), ("back end/part of", spans.back_end),
        ("toward/towards end/back of", _constant(LATE)), ("toward/towards back/tail end of", _constant(LATE)),
        ("first half of", _constant(FIRST_HALF)), ("second/latter/last/other half of", _constant(SECOND_HALF)),
        ("early/beginning/start to/or/and/-// mid/middle of?", _constant(EARLY_MID)),
        ("mid/middle to/or/and/-// late/end of?", _constant(MID_LATE)),
    ),
    "QUARTERREF": (
        ("QN ,? YEAR?", counts.quarter), ("this/current quarter", counts.quarter_ahead(0)),
        ("next quarter", counts.quarter_ahead(1)),
        ("NTH quarter of? YEAR?", lambda state, got, at, end: counts.quarter(state, got, at, end) if got[0] in (
            1, 2, 3, 4) else None),
    ),
    "YEARREF": (("this/current calendar? year", counts.year), ("YEAR", counts.year)),
    "NUMS": (
        ("NUMA", counts.numbers(0, 0)), ("NUM ( NUM )", counts.same),
        ("NUM ( NUM ) to/-/or NUM ( NUM )", counts.range_of_same),
        ("NUMA -/to/or/and// NUM", counts.numbers(0, 1)), ("between NUMA and/to NUM", counts.numbers(0, 1)),
        ("from? NUM through/up/until? to NUM", counts.numbers(0, 1)),
        ("a/another/next? few", _constant((counts.SOME, counts.SOME))), ("a? good/another few", _constant(
            (counts.SOME, counts.SOME))),
        ("a/another? couple of?", _constant((2, 2))), ("a? couple or few of?", _constant((counts.VAGUE, counts.VAGUE))),
        ("a? couple to/or/-// NUM", lambda state, got, at, end: (2, got[0]) if got[0] > 2 else None),
        ("several/some/many/numerous", _constant((counts.VAGUE, counts.VAGUE))),
        ("a? number of", _constant((counts.VAGUE, counts.VAGUE))), ("a? pair of", _constant((2, 2))),
        ("half a? dozen", _constant((6, 6))), ("a? dozen", _constant((12, 12))),
    ),
    "UNITS": (
        ("more/further/full/whole/calendar/clear/additional/short/consecutive/extra? UNIT", spans.caught_last),
        ("more/further/full/clear/additional? working/business/office/week/trading/work day/days",
         _constant("working")),
        ("more/further? working/business/work week/weeks", _constant("week")),
        ("working/business/office hour/hours", _constant("office hours")),
    ),
    "COUNT": (
        ("LENGTH", spans.caught), ("LENGTH from now", spans.caught),
        ("LENGTH from/of/after/following this email/message/letter/note", spans.caught),
        ("LENGTH from/of/after/following POINT", counts.counted_from),
        ("LENGTH from/of/after/following HOLIDAY", counts.counted_from),
        ("LENGTH after/of/from/following/post INTERVIEW", counts.from_interview),
    ),
    "LENGTH": (
        ("NUMS UNITS time?", counts.count), ("another NUMS UNITS", counts.count),
        ("next/coming/following NUMS UNITS", counts.count), ("next/coming/following NUMS or so UNITS", counts.count),
        ("NUMA or so UNITS", lambda state, got, at, end: counts.counted(state, got[0], got[0], got[1], state["on"])),
        ("NUMA UNITS or NUM time?", counts.unit_or), ("next/coming UNITS or NUM", counts.unit_or),
        ("NUMA UNITS or/to NUM UNITS", counts.units_or),
        ("NUMA UNITS or/to a? couple", lambda state, got, at, end: counts.unit_or(state, [got[0], got[1], 2], at, end)),
        ("next/coming =week/month/fortnight/hour/year/day", counts.next_unit),
        ("week/month/hour", counts.within_unit_word),
    ),
    "INTERVIEW": (
        ("our/my/your/their/his/her/this? final/last/first/second/third/video/phone/telephone/zoom/teams/panel? "
         "interview date/day/today?", _clock),
        ("our/my/your/their/his/her/this? video/phone/telephone/zoom/teams? meeting/conversation/call/chat/discussion "
         "today?", _clock),
        ("today 's interview/meeting/conversation/call/chat", _clock),
    ),
    "HOLIDAY": _named(
        ("christmas day?", "christmas"), ("christmas eve", "christmas eve"), ("boxing day", "boxing"),
        ("st stephens? day", "boxing"), ("easter weekend/sunday/holiday/holidays/break?", "easter"),
        ("easter bank? holiday/holidays?", "easter"),
        ("easter monday", "easter monday"), ("good friday", "good friday"),
        ("thanksgiving day/weekend/holiday/break?", "thanksgiving"), ("new years/year day?", "new year"),
        ("new years/year eve", "new year eve"), ("new year 's day?", "new year"),
        ("eid", "eid"), ("eid holiday/holidays/break", "eid"), ("eid al/ul adha", "eid al adha"),
        ("eid al/ul fitr", "eid al fitr"), ("hari raya", "eid"),
        ("diwali/deepavali holiday/holidays?", "diwali"), ("passover/pesach holiday/holidays?", "passover"),
        ("chinese/lunar/korean new year holiday/holidays?", "lunar new year"), ("spring festival", "lunar new year"),
        ("tet holiday/holidays?", "lunar new year"), ("rosh hashanah", "rosh hashanah"), ("yom kippur", "yom kippur"),
        ("sukkot", "sukkot"), ("holi", "holi"), ("nowruz/novruz/norooz", "nowruz"), ("vesak day?", "vesak"),
        ("chuseok", "chuseok"), ("mid autumn festival?", "mid autumn"), ("labor/labour day weekend?", "labor"),
        ("memorial day weekend?", "memorial"), ("independence day", "independence"), ("juneteenth", "juneteenth"),
        ("veterans day", "veterans"), ("columbus day", "columbus"), ("presidents/president day weekend?", "presidents"),
        ("martin luther king jr? day?", "martin luther"), ("mlk day?", "mlk"), ("australia day", "australia"),
        ("anzac day", "anzac"), ("canada day", "canada"), ("victoria day", "victoria"), ("family day", "family"),
        ("bastille day", "bastille"), ("ascension day?", "ascension"), ("whit monday/weekend?", "whit"),
        ("whitsun", "whit"), ("pentecost monday?", "pentecost"), ("corpus christi", "corpus christi"),
        ("epiphany", "epiphany"), ("all saints day?", "all saints"), ("assumption day?", "assumption"),
        ("midsummer day/eve?", "midsummer"), ("kings/king day", "kings"), ("republic day", "republic"),
        ("national day holiday?", "national"), ("constitution day", "constitution"), ("unity day", "unity"),
        ("st patricks/patrick day", "st patricks"), ("womens/women day", "womens"), ("waitangi day", "waitangi"),
        ("heritage day", "heritage"), ("youth day", "youth"), ("liberation day", "liberation"),
    ) + (
        ("next? bank/public/national holiday weekend?", holidays.bank_holiday),
        ("early/late? MONTHNAME bank/public holiday weekend?", holidays.bank_holiday_in),
        ("=spring/summer bank holiday weekend?", holidays.bank_holiday_in),
        ("golden week holiday/holidays?", holidays.golden_week),
        ("may day bank? holiday?", holidays.holiday("may day")),
    ),
    "SPAN": (
        ("WEEKREF", spans.caught), ("PARTSPEC WEEKREF", spans.part_of_week), ("PARTSPEC week", spans.part_of_bare_week),
        ("PARTSPEC working/business week", spans.part_of_bare_week),
        ("PARTSPEC week of? next week", lambda state, got, at, end: spans.part_of_week(
            state, [got[0], spans.the_week(state, 1)], at, end)),
        ("PARTSPEC week ,? WEEKREF", spans.part_of_week), ("WEEKREF ,? PARTSPEC week", spans.week_part),
        ("very? end of? WEEKREF", counts.end_of_week),
        ("very? end of? working/business? week", counts.end_of_this_week),
        ("very? end of? MONTHREF", counts.end_of_month), ("very? end of? QUARTERREF", counts.end_of_span),
        ("very? end of? calendar? YEARREF", counts.end_of_span),
        ("end of? quarter", lambda state, got, at, end: counts.end_of_span(
            state, [counts.quarter_ahead(0)(state, got, at, end)], at, end)),
        ("end of? calendar? year", lambda state, got, at, end: counts.end_of_span(
            state, [counts.year(state, [], at, end)], at, end)),
        ("year end", lambda state, got, at, end: counts.end_of_span(state, [counts.year(state, [], at, end)], at, end)),
        ("quarter end", lambda state, got, at, end: counts.end_of_span(
            state, [counts.quarter_ahead(0)(state, got, at, end)], at, end)),
        ("month end", lambda state, got, at, end: counts.end_of_month(
            state, [spans.this_month(0, "bare")(state, got, at, end)], at, end)),
        ("end of COUNT", spans.caught), ("PARTSPEC MONTHREF", spans.part_of_month), ("MONTHREF", spans.month),
        ("QUARTERREF", spans.caught), ("YEARREF", counts.bare_year), ("later this year", counts.year),
        ("PARTSPEC YEARREF", counts.half_of_year),
        ("new year", counts.new_year), ("early/start/beginning in/of? new year", counts.new_year),
        ("weekend", counts.weekend(0)), ("this coming? weekend", counts.weekend(0)),
        ("coming weekend", counts.weekend(0)),
        ("next weekend", counts.weekend(1)), ("holidays", holidays.the_holidays), ("holiday season/period/break",
                                                                                   holidays.the_holidays),
        ("festive season/period/break", holidays.the_holidays),
        ("DAYNUM or/to/-/and/through// DATE", ranges.day_to_date),
        ("MONTHNAME DAYNUM or/to/-/and/through// DAYNUM ,? YEAR?", ranges.month_day_to_day),
        ("WEEKDAYS_ or/to/-/and/through// DATE", ranges.weekday_day_to_date),
        ("WEEKDAY or/to/-/and/through// WEEKDAY of/in/on? WEEKREF", ranges.weekdays_of_week),
        ("WEEKREF ,? (? on? WEEKDAY or/to/-/and// WEEKDAY )?", ranges.week_of_weekdays),
        ("=this/next/coming/following WEEKDAY or/to/-// WEEKDAY", ranges.which_weekdays),
        ("WEEKDAY or/to/-/and/through// WEEKDAY", ranges.weekdays),
    ),
    "WEEKDAYS_": (("WEEKDAY ,? DAYNUM", spans.both),),
    "PAST": (
        ("yesterday", _constant(("past",))), ("last week/month/night/year/weekend/quarter", _constant(("past",))),
        ("last WEEKDAY", _constant(("past",))),
        ("past/previous week/weeks/month/months/day/days/weekend", _constant(("past",))),
        ("COUNT ago/earlier/previously", _constant(("past",))), ("WEEKDAY last week?", _constant(("past",))),
        ("earlier today", _constant(("past",))), ("earlier this week/month/morning/afternoon", _constant(("past",))),
        ("past/last NUMS UNITS", _constant(("past",))), ("previous WEEKDAY", _constant(("past",))),
    ),
    "VAGUE": (
        ("next/coming/upcoming/following/some/few days/weeks/months", _constant(("vague",))),
        ("days/weeks/months", counts.within_some),
        ("days/weeks/months to come/ahead", _constant(("vague",))),
        ("any/every? day now", _constant(("vague",))), ("any day/time/minute/hour", _constant(("vague",))),
        ("days or weeks", _constant(("vague",))), ("matter of days/weeks", _constant(("vague",))),
        ("one of these days", _constant(("vague",))), ("one day", _constant(("vague",))),
        ("near/nearer/foreseeable future", _constant(("vague",))),
        ("spring/summer/autumn/fall/winter", _constant(("season",))),
        ("this/next spring/summer/autumn/fall/winter", _constant(("season",))),
        ("early/mid/late/end/start of? spring/summer/autumn/winter", _constant(("season",))),
        ("next year", _constant(("season",))), ("early/mid/late/sometime next year", _constant(("season",))),
    ),
}
GRAMMAR = compiled(TABLE)
