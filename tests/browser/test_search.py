"""The search of the built site as people use it: their own words, the keyboard, and nothing that opens by itself."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from checklist.site.content import load
from tests.conftest import ROOT

TABLE = ROOT / "tests/browser/queries.tsv"
FIRST = 2  # the page that is wanted comes first or second


def queries() -> list[tuple[str, list[str]]]:
    """`(query, pages)` of the table; the first page of the site is `start` there, and an empty text here."""
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [(query, ["" if each == "start" else each for each in pages.split()]) for query, pages in rows]


def opened(visit, path="", **options):
    reader = visit(**options)
    reader.go(path)
    reader.page.locator("header [data-opens-search]").click()
    expect(reader.page.locator("#search")).to_be_visible()
    return reader


def found(reader, query: str) -> list[str]:
    """The pages of the results, below the site's address, in their order."""
    page = reader.page
    page.locator("#search-words").fill(query)
    expect(page.locator("#search-found")).to_have_attribute("data-for", normal(query))
    links = page.locator("#search-found a").evaluate_all("all => all.map((each) => each.href)")
    return [urlsplit(link)._replace(fragment="").geturl().removeprefix(reader.site) for link in links]


def normal(query: str) -> str:
    words = "".join(each if each.isalnum() else " " for each in query.lower().replace("e-mail", "email"))
    return " ".join(words.split())


def tree(reader) -> tuple[set, set]:
    """The roles and the names in the browser's own accessibility tree, which knows what is inert."""
    nodes = reader.context.new_cdp_session(reader.page).send("Accessibility.getFullAXTree")["nodes"]
    there = [node for node in nodes if not node["ignored"]]
    return tuple({node.get(key, {}).get("value") for node in there} for key in ("role", "name"))


def test_what_people_type_finds_the_page_first_or_second(visit):
    reader = opened(visit)
    asked = queries()
    assert len(asked) >= 100
    assert len({query for query, _ in asked}) == len(asked), "each query once"
    missed = []
    for query, wanted in asked:
        got = found(reader, query)
        if not set(got[:FIRST]) & set(wanted):
            missed.append(f"{query}: {' or '.join(wanted)} wanted, {', '.join(got[:4])} found")
    assert not missed, "\n".join(missed)


def test_a_question_in_the_words_of_its_own_title_finds_its_page_first(visit):
    reader = opened(visit)
    missed = []
    for question in load.load(ROOT / "content")[0]["questions"]:
        first = found(reader, question["title"])[0]
        if first != f"questions/{question['id']}/":
            missed.append(f"{question['title']}: {first}")
    assert not missed, "\n".join(missed)


def test_every_page_that_can_be_looked_for_is_wanted_by_a_query():
    wanted = {page for _, pages in queries() for page in pages}
    there = {path.parent.name + "/" for path in (ROOT / "site/questions").glob("*/index.html")}
    assert {f"questions/{each}" for each in there} <= wanted


def test_no_key_and_no_tab_opens_the_search_and_closed_it_is_out_of_reach(visit):
    reader = visit()
    reader.go("")
    page = reader.page
    for key in ("/", "f", "s", "p", "n", "."):
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement === document.body")
    stops = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        stops.add(page.evaluate("document.activeElement.id"))
    assert "search-words" not in stops
    expect(page.locator("#search")).to_be_hidden()
    roles, names = tree(reader)
    assert "searchbox" not in roles
    assert "The interview is over. Breathe out." in names
    assert not [each for each in reader.requests if "/search" in each], "nothing is fetched for nobody"


def test_by_keyboard_from_the_button_through_the_results_and_back(visit):
    reader = visit()
    reader.go("questions/refused/")
    page = reader.page
    button = page.locator("header [data-opens-search]")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#search-words")).to_be_focused()
    page.keyboard.type("salary")
    expect(page.locator("#search-found")).to_have_attribute("data-for", "salary")
    assert page.locator("#search-said").inner_text().endswith("the nearest first.")
    count = page.locator("#search-found a").count()
    assert count > 1
    page.keyboard.press("Tab")
    expect(page.locator("#search-close")).to_be_focused()
    for place in range(count):
        page.keyboard.press("Tab")
        expect(page.locator("#search-found a").nth(place)).to_be_focused()
    assert reader.violations() == []
    page.keyboard.press("Escape")
    expect(page.locator("#search")).to_be_hidden()
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    assert page.locator("#search-words").input_value() == "salary", "what was typed is kept"
    page.locator("#search-words").focus()
    page.keyboard.press("Enter")
    first = page.locator("#search-found a").first
    expect(first).to_be_focused()
    there = urlsplit(first.evaluate("link => link.href")).path
    assert there.endswith(("/questions/pay-and-terms/", "/steps/ask-about-the-terms/"))
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{there}**")


def test_while_it_is_open_the_page_behind_is_out_of_reach(visit):
    reader = opened(visit, "steps/thank-you/")
    roles, names = tree(reader)
    assert "searchbox" in roles
    assert "Thank each person you met" not in names


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_on_a_phone_fit_and_please_axe(visit, scheme):
    reader = opened(visit, viewport={"width": 390, "height": 844}, color_scheme=scheme)
    assert found(reader, "thank you email example")
    assert reader.violations() == []
    box = reader.page.locator("#search-found").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390


def test_nothing_found_is_said_and_leads_on(visit):
    reader = opened(visit)
    assert found(reader, "qqxzy") == []
    assert "“qqxzy”" in reader.page.locator("#search-said").inner_text()


def test_what_lunr_takes_for_its_own_signs_is_searched_as_words(visit):
    reader = opened(visit)
    assert "questions/refused/" in found(reader, 'title:rejected* ~"+-^')[:FIRST]


def test_a_missing_page_and_a_site_under_a_path_have_the_search(visit):
    reader = opened(visit, "steps/thank-you/", below=True)
    assert "questions/refused/" in found(reader, "rejected")[:FIRST]
    lost = visit(expects=("status of 404",))
    lost.go("no/such/page")
    lost.page.locator("#content [data-opens-search]").click()
    assert "questions/refused/" in found(lost, "rejected")[:FIRST]
    lost.page.locator("#search-close").click()
    expect(lost.page.locator("#content [data-opens-search]")).to_be_focused()


def test_an_index_that_does_not_come_is_said(visit):
    reader = visit(expects=("503",))
    reader.page.route("**/search_index.json", lambda route: route.fulfill(status=503))
    reader.go("")
    reader.page.locator("header [data-opens-search]").click()
    expect(reader.page.locator("#search-said")).to_contain_text("did not load")
