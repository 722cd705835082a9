"""Holiday tables for the cases, in the shape that the build writes. Small on purpose: each holiday is there for a case."""

ENGLAND = {
    "region": "GB-ENG",
    "weekend": [5, 6],
    "first": "2025-01-01",
    "last": "2031-12-31",
    "days": [
        ["2026-01-01", "New Year's Day"],
        ["2026-04-03", "Good Friday"],
        ["2026-04-06", "Easter Monday"],
        ["2026-05-04", "May Day"],
        ["2026-12-25", "Christmas Day"],
        ["2026-12-28", "Boxing Day (observed)"],
    ],
}
SAUDI_ARABIA = {
    "region": "SA",
    "weekend": [4, 5],
    "first": "2025-01-01",
    "last": "2031-12-31",
    "days": [["2026-03-19", "Eid al-Fitr Holiday", 1], ["2026-03-22", "Eid al-Fitr Holiday", 1]],
}
LONG_REST = {
    "region": "XX",
    "weekend": [5, 6],
    "first": "2025-01-01",
    "last": "2031-12-31",
    "days": [["2026-03-" + ("0" if day < 10 else "") + str(day), "Long rest"] for day in range(6, 14)],
}
NONE_KNOWN = {"region": "UA", "weekend": [5, 6], "first": "", "last": "", "days": []}
ALL = {"GB-ENG": ENGLAND, "SA": SAUDI_ARABIA, "XX": LONG_REST, "UA": NONE_KNOWN}
