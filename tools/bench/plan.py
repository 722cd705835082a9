"""The plan that is measured: a likely one, with people, a promise, things owed and half of it done."""

PLAN = {
    "id": "measuredmeasuredmeasur",
    "format": 1,
    "made": "2026-03-05T16:10",
    "changed": "2026-03-05T17:06",
    "company": "Acme",
    "role": "Analyst",
    "interview": {"date": "2026-03-05", "ends": "14:30", "form": "in-person"},
    "region": "GB-ENG",
    "people": [{"id": "p1", "name": "Mary Shaw"}, {"id": "p2", "name": "Tom Ellis"}],
    "promises": [{"said": "end of next week", "on": "2026-03-05"}],
    "owed": [{"id": "o1", "what": "two references", "due": "2026-03-06"}],
    "steps": {
        "thank-you:p1": {"state": "done", "at": "2026-03-05T17:00"},
        "write-down-what-happened": {"state": "done", "at": "2026-03-05T15:10"},
        "follow-the-company": {"state": "skipped", "at": "2026-03-05T17:06"},
        "ask-for-news": {"moved": "2026-03-18"},
    },
}
NOW = "2026-03-06T09:00"
