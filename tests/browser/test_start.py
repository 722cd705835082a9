"""The start page as it stands: a date goes to the checklist in the fragment, and the timeline is there."""

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk


def asked(reader, date="2026-03-05", ends=""):
    reader.go("")
    reader.page.get_by_label("When was the interview?").fill(date)
    reader.page.get_by_label("When did it end?").fill(ends)
    reader.page.get_by_role("button", name="Show my timeline").click()
    return reader.page


@pytest.mark.parametrize("below", [False, True], ids=["at the root", "under a path"])
def test_the_date_is_typed_once_and_the_timeline_is_there(visit, below):
    reader = visit(below=below)
    page = desk.begun(asked(reader, ends="14:30"))
    expect(page.locator("#now-title")).to_have_text("Thank each person you met")
    expect(page.locator("#told")).not_to_have_attribute("open", "")
    assert page.url == reader.site + "checklist/", "the date is out of the address again"
    assert desk.plans(page)[0]["interview"] == {"date": "2026-03-05", "ends": "14:30", "form": ""}
    expect(page.locator("#facts")).to_contain_text("The interview was on Thursday 5 March, until 14:30")
    page.locator("#told > summary").click()
    expect(page.get_by_label("Date of the interview")).to_have_value("2026-03-05")
    assert not [each for each in reader.requests if "2026-03-05" in each.partition("#")[0]], "no server is told"


def test_enter_in_a_field_does_as_the_button_and_the_time_may_be_left_out(visit):
    reader = visit()
    reader.go("")
    field = reader.page.get_by_label("When was the interview?")
    field.fill("2026-03-05")
    field.press("Enter")
    page = desk.begun(reader.page)
    assert desk.plans(page)[0]["interview"]["ends"] == ""
    expect(desk.row(page, "thank-you")).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "The date is missing. Without it there are no dates."),
        ("02302026", "Enter a date from 2000 to 2099"),
        ("03051926", "Enter a date from 2000 to 2099"),
    ],
)
def test_what_is_no_date_gets_its_sentence_beside_the_field(visit, typed, sentence):
    reader = visit(locale="en-US")
    reader.go("")
    page, field = reader.page, reader.page.get_by_label("When was the interview?")
    field.press("Home")
    page.keyboard.type(typed)
    page.get_by_role("button", name="Show my timeline").click()
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    said = page.locator("#" + field.get_attribute("aria-describedby"))
    expect(said).to_be_visible()
    expect(said).to_contain_text(sentence)
    assert said.bounding_box()["y"] < field.bounding_box()["y"]
    assert page.url == reader.site
    assert reader.violations() == []
    field.fill("2026-03-05")
    page.keyboard.press("Tab")
    expect(page.locator("#ask .error:visible")).to_have_count(0)
    expect(field).to_have_attribute("aria-invalid", "false")


def test_a_plan_that_is_there_is_not_overwritten_and_the_fragment_waits_for_python(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored())
    reader.go("checklist/#date=2026-05-07&ends=10:00")
    assert desk.kept(reader.page).get("early") is None
    assert [one["interview"]["date"] for one in desk.plans(reader.page)] == ["2026-03-05"]


@pytest.mark.parametrize("fragment", ["date=2026-02-30", "date=1999-01-01", "date=<b>", "date="])
def test_a_fragment_that_names_no_date_leaves_the_blank_form(visit, fragment):
    reader = visit()
    reader.go("checklist/#" + fragment)
    page = desk.begun(reader.page)
    expect(page.locator("#told")).to_have_attribute("open", "")
    expect(page.get_by_label("Date of the interview")).to_have_value("")
    assert page.url == reader.site + "checklist/"


def test_a_time_that_is_none_is_left_out_and_the_date_counts(visit):
    reader = visit()
    reader.go("checklist/#date=2026-03-05&ends=25:00")
    page = desk.begun(reader.page)
    assert desk.plans(page)[0]["interview"] == {"date": "2026-03-05", "ends": "", "form": ""}


def test_where_python_does_not_come_the_date_stands_in_the_form(visit):
    reader = visit(expects=("",))
    reader.context.route("**/*.wasm", lambda route: route.abort())
    page = asked(reader, ends="14:30")
    expect(page.locator("#not-started")).to_be_visible()
    expect(page.get_by_label("Date of the interview")).to_have_value("2026-03-05")
    expect(page.get_by_label("Date of the interview")).to_be_visible()


def test_with_scripts_off_the_button_is_a_link_and_there_is_nothing_to_fill_in(visit):
    reader = visit(java_script_enabled=False)
    reader.go("")
    expect(reader.page.locator("#ask input:visible")).to_have_count(0)
    reader.page.get_by_role("link", name="Show my timeline").click()
    assert reader.page.url == reader.site + "checklist/"


OVERLAPPING = """(svg) => {
  const words = [...svg.querySelectorAll("text")].map((each) => [each.textContent, each.getBoundingClientRect()]);
  return words.flatMap(([one, a], place) => words.slice(place + 1)
    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 6 && b.top < a.bottom - 6)
    .map(([other]) => one + " | " + other));
}"""


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_words_of_the_drawing_keep_apart(visit, width):
    reader = visit(viewport={"width": width, "height": 900})
    reader.go("")
    drawing = reader.page.locator(".drawing svg:visible")
    expect(drawing).to_have_count(1)
    assert drawing.evaluate(OVERLAPPING) == []
    assert reader.cut_off() == []


OFFER_LEFT_OUT = """(all) => {
  const copy = all.cloneNode(true);
  copy.querySelector("[name=use-region]").remove();
  return copy.innerHTML;
}"""
WRITTEN = """async () => {
  const page = await (await fetch(location.pathname)).text();
  return new DOMParser().parseFromString(page, "text/html").getElementById("checklist").innerHTML;
}"""


@pytest.mark.parametrize("locale", ["en-GB", "en-US"])
def test_on_a_first_visit_the_page_as_it_was_written_is_the_page_as_it_is_drawn(visit, locale):
    reader = visit(locale=locale)
    page = desk.opened(reader)
    offer = page.locator("#f-region-field button")
    expect(offer).to_be_attached()

    def without_the_offer():
        return page.locator("#checklist").evaluate(OFFER_LEFT_OUT)

    assert without_the_offer() == page.evaluate(WRITTEN)
    reader.at("2026-03-05T17:01")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert without_the_offer() == page.evaluate(WRITTEN), "nor does a drawing of all of it change anything"


def test_while_python_comes_the_form_is_folded_and_the_course_is_there_to_read(visit):
    reader = visit()
    reader.context.route("**/boot.js", lambda route: None)
    page = asked(reader)
    expect(desk.row(page, "thank-you")).to_be_visible()
    expect(page.locator("#told")).not_to_have_attribute("open", "")
    expect(page.get_by_label("Date of the interview")).to_have_value("2026-03-05")
