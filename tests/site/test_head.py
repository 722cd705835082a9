"""What a page says of itself in structured data."""

import json

from checklist.site.guide import head

SITE = {"name": "A site", "about": "About it.", "address": "https://a.example/"}


def test_a_title_cannot_end_the_element():
    text = head.described("guide", "</script><b>", "a & b", "", {**SITE, "address": ""}, [])
    assert "<" not in text
    assert json.loads(text)["@graph"][0]["headline"] == "</script><b>"


def test_without_an_address_there_is_no_way_to_the_page():
    text = head.described("guide", "A", "B", "", {**SITE, "address": ""}, [("Over it", "x/")])
    assert "url" not in text
    assert "Breadcrumb" not in text


def test_what_is_over_a_page_comes_in_its_order():
    text = head.described(
        "guide",
        "A",
        "B",
        "https://a.example/x/a/",
        SITE,
        [("Site", "https://a.example/"), ("X", "https://a.example/x/")],
    )
    steps = json.loads(text)["@graph"][1]["itemListElement"]
    assert [(one["position"], one["name"]) for one in steps] == [(1, "Site"), (2, "X"), (3, "A")]
