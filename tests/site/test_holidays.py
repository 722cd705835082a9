"""The holiday tables of 2026's build: what is in them, and what is not."""

import json
from datetime import date

import pytest

from checklist.site import holidays

YEAR = 2026


@pytest.fixture(scope="module")
def built():
    found, index = holidays.tables(YEAR)
    return {table["region"]: table for table in found}, {entry["code"]: entry for entry in index}, index


PRESENT = (
    # why                                                       region    date          name
    ("Good Friday in England", "GB-ENG", "2026-04-03", "Good Friday"),
    ("Easter Monday in England", "GB-ENG", "2026-04-06", "Easter Monday"),
    ("plain Britain has what all its parts share", "GB", "2026-04-03", "Good Friday"),
    ("Scotland has its second of January", "GB-SCT", "2026-01-02", "New Year Holiday"),
    ("a holiday on a weekend is given on another day", "GB-ENG", "2026-12-28", "Boxing Day (observed)"),
    ("in the United States too", "US", "2026-07-03", "Independence Day (observed)"),
    ("names are English where the package has them", "DE", "2026-10-03", "German Unity Day"),
    ("and in Japan", "JP", "2026-05-05", "Children's Day"),
    ("the year before is there", "DE", "2025-12-25", "Christmas Day"),
    ("and the fifth year after", "DE", "2031-12-25", "Christmas Day"),
    ("two holidays on one day stand side by side", "IT", "2026-11-01", "All Saints' Day"),
)
ABSENT = (
    # why                                               region    date
    ("plain Britain has no Easter Monday", "GB", "2026-04-06"),
    ("nor has Scotland", "GB-SCT", "2026-04-06"),
    ("England works on the second of January", "GB-ENG", "2026-01-02"),
    ("Christmas Eve is no public holiday in England", "GB-ENG", "2026-12-24"),
    ("nor is Good Friday one of the United States", "US", "2026-04-03"),
    ("nor Christmas one of Saudi Arabia", "SA", "2026-12-25"),
    ("Corpus Christi is not one of Berlin", "DE-BE", "2026-06-04"),
)


@pytest.mark.parametrize(("region", "day", "name"), [row[1:] for row in PRESENT], ids=[row[0] for row in PRESENT])
def test_it_is_a_holiday(built, region, day, name):
    assert name in {entry[0]: entry[1] for entry in built[0][region]["days"]}[day]


@pytest.mark.parametrize(("region", "day"), [row[1:] for row in ABSENT], ids=[row[0] for row in ABSENT])
def test_it_is_none(built, region, day):
    assert day not in [entry[0] for entry in built[0][region]["days"]]


@pytest.mark.parametrize(
    ("region", "weekend"),
    [
        ("GB", [5, 6]),
        ("SA", [4, 5]),
        ("IR", [4]),
        ("BN", [4, 6]),
        ("HK", [6]),
        ("US-CA", [5, 6]),
        ("AE", [5, 6]),
        # the package knows these by date alone
        ("MY", [5, 6]),
        ("MY-01", [5, 6]),
        ("MY-02", [4, 5]),
        ("MY-03", [4, 5]),
        ("MY-11", [4, 5]),
        # content/weekends.yml: the package has the others' weekend
        ("LY", [4, 5]),
        ("PS", [4, 5]),
        ("MR", [5, 6]),
    ],
)
def test_the_weekend_is_the_regions_own(built, region, weekend):
    assert built[0][region]["weekend"] == weekend


def test_a_weekend_that_changes_within_the_years_is_right_on_each_day():
    # Johor rested on Friday and Saturday until the end of 2024, and on Saturday and Sunday since
    table = holidays.table("MY", "01", 2025)
    closed = {day for day, *_ in table["days"]}

    def rests(day: str) -> bool:
        return date.fromisoformat(day).weekday() in table["weekend"] or day in closed

    assert table["weekend"] == [5]
    assert [rests(f"2024-12-{day}") for day in (19, 20, 21, 22)] == [False, True, True, False]
    assert [rests(f"2025-01-{day}") for day in (16, 17, 18, 19)] == [False, False, True, True]
    assert ["2024-12-20", "Weekend"] in table["days"]
    assert table["first"] == "2024-01-01"


def test_each_correction_is_needed():
    for region, days in holidays.corrections().items():
        found = holidays.holidays.country_holidays(region, years=YEAR)
        own = {day.weekday() for day in map(date.fromordinal, range(739600, 739614)) if found.is_weekend(day)}
        assert own != set(days), f"the package has the weekend of {region} right by now"


def test_a_date_that_is_only_estimated_is_marked_and_its_name_is_clean(built):
    eid = [entry for entry in built[0]["EG"]["days"] if entry[1] == "Eid al-Fitr" and entry[0] > "2027"]
    assert eid
    assert all(entry[2:] == [1] for entry in eid)
    christmas = [entry for entry in built[0]["EG"]["days"] if entry[1].startswith("Coptic Christmas")]
    assert christmas
    assert all(len(entry) == 2 for entry in christmas)
    assert not [entry for table in built[0].values() for entry in table["days"] if "estimated" in entry[1]]


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("Good Friday", ("Good Friday", False)),
        ("Boxing Day (observed)", ("Boxing Day (observed)", False)),
        ("Eid al-Fitr (estimated)", ("Eid al-Fitr", True)),
        ("Islamic New Year (observed, estimated)", ("Islamic New Year (observed)", True)),
        ("Eid al-Fitr (estimated); Nowruz", ("Eid al-Fitr / Nowruz", False)),
        ("Id-ul-Zuha (Bakrid) (estimated)", ("Id-ul-Zuha (Bakrid)", True)),
        ("Day off (substituted from 04/25/2026)", ("Day off", False)),
        ("Eid al-Fitr (Second Day) (observed)", ("Eid al-Fitr (Second Day) (observed)", False)),
    ],
)
def test_a_name_is_made_readable(text, gives):
    assert holidays.plain(text) == gives


def test_the_table_goes_from_the_year_before_to_five_years_after(built):
    table = built[0]["GB-ENG"]
    assert (table["first"], table["last"]) == ("2025-01-01", "2031-12-31")
    assert {entry[0][:4] for entry in table["days"]} == {str(year) for year in range(2025, 2032)}


def test_it_ends_where_the_package_knows_no_more(built):
    assert built[0]["LK"]["last"] == "2026-12-31"


def test_a_country_of_which_nothing_is_known_has_an_empty_table(built):
    assert built[0]["UA"] == {"region": "UA", "weekend": [5, 6], "first": "", "last": "", "days": []}


def test_days_are_sorted_real_dates_each_once(built):
    for table in built[0].values():
        dates = [entry[0] for entry in table["days"]]
        assert dates == sorted(set(dates)), table["region"]
        assert all(date.fromisoformat(day) for day in dates)


def test_the_index_has_every_country_once_and_each_part_has_a_table(built):
    found, entries, index = built
    assert len(index) == len(entries) == 250
    assert len(found) == 901
    assert {entry["code"] for entry in index} | {
        f"{entry['code']}-{part[0]}" for entry in index for part in entry["parts"]
    } == set(found)


@pytest.mark.parametrize(
    ("code", "differ"), [("GB", True), ("US", True), ("DE", True), ("FR", True), ("SA", False), ("UA", False)]
)
def test_it_says_where_the_parts_differ(built, code, differ):
    assert built[1][code]["differ"] is differ


def test_names_are_english_and_sorted_without_regard_to_accents(built):
    names = [entry["name"] for entry in built[2]]
    assert names[:3] == ["Afghanistan", "Åland Islands", "Albania"]
    assert built[1]["GB"]["parts"] == [
        ["ENG", "England"],
        ["NIR", "Northern Ireland"],
        ["SCT", "Scotland"],
        ["WLS", "Wales"],
    ]


def test_what_is_written_reads_back(tmp_path, built):
    assert holidays.write(tmp_path, YEAR) == len(built[0])
    assert json.loads((tmp_path / "GB-ENG.json").read_text(encoding="utf-8")) == built[0]["GB-ENG"]
    assert json.loads((tmp_path / "index.json").read_text(encoding="utf-8")) == built[2]
    assert "\\u" not in (tmp_path / "index.json").read_text(encoding="utf-8")
