"""From a page of words to send to the note itself: the plan's facts in it, whatever was missing asked for first."""

import re

from playwright.sync_api import expect

from tests.browser import checklist as desk

PEOPLE = [{"id": "p1", "name": "Mary Shaw"}, {"id": "p2", "name": "Tom Reed"}]


def pressed(reader, template: str):
    """The checklist, reached by the press on the template's page."""
    reader.go(f"templates/{template}/")
    reader.page.get_by_role("link", name="Fill it from your own interview").click()
    return desk.begun(reader.page)


def note(page):
    return page.locator("[id='f-note.text']")


def test_the_note_is_open_with_that_template_and_back_leads_to_the_guide(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="Harrow Street Archive", people=PEOPLE))
    page = pressed(reader, "thanks-with-a-question")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Mary Shaw")
    expect(note(page)).to_have_value(re.compile("Harrow Street Archive"))
    expect(page.locator("[id='f-note.template']")).to_have_value("thanks-with-a-question")
    assert page.url.endswith("#note/k3f9/thank-you:p1")
    desk.again(reader)
    expect(note(page)).to_be_visible()
    page.go_back()
    page.wait_for_url("**/templates/thanks-with-a-question/")
    assert not desk.plans(page)[0].get("notes"), "to look at a note leaves no trace"


def test_a_template_of_another_channel_brings_its_channel(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(people=PEOPLE))
    page = pressed(reader, "card-by-hand")
    expect(page.locator("[id='f-note.template']")).to_have_value("card-by-hand")
    expect(page.locator("[name='note.channel'][value='handwritten']")).to_be_checked()


def test_whom_they_have_thanked_already_is_passed_over(visit):
    reader = visit()
    done = {"thank-you:p1": {"state": "done", "at": "2026-03-05T16:00"}}
    desk.keep(reader, plan_k3f9=desk.stored(people=PEOPLE, steps=done))
    page = pressed(reader, "plain-thanks")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Tom Reed")


def test_without_a_plan_the_form_comes_first_and_then_the_note(visit):
    reader = visit()
    page = pressed(reader, "plain-thanks")
    page.get_by_label("Date of the interview").fill("2026-03-05")
    page.get_by_role("button", name="Show my timeline").click()
    expect(note(page)).to_be_visible()
    expect(page.locator("[id='f-note.template']")).to_have_value("plain-thanks")
    expect(page.locator("#title")).to_be_focused()
    assert "#note/" in page.url
    # and once only: the form that is shown again leads to the timeline
    page.go_back()
    page.wait_for_url("**/templates/plain-thanks/")


def test_an_answer_that_was_not_told_is_asked_for(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored())
    page = pressed(reader, "answering-a-refusal")
    expect(page.locator("#answer")).to_have_attribute("open", "")
    assert page.url.endswith("#plan/k3f9")


def test_of_several_interviews_the_reader_says_which_and_the_template_waits(visit):
    reader = visit()
    desk.keep(
        reader,
        plan_k3f9=desk.stored(company="Harrow", people=PEOPLE),
        plan_m7=desk.stored(id="m7", company="Acme", people=[{"id": "p1", "name": "Ruth Calder"}]),
    )
    page = pressed(reader, "thanks-with-a-question")
    page.wait_for_url("**/checklist/#agenda")
    page.evaluate("location.hash = '#note/m7/thank-you:p1'")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ruth Calder")
    expect(page.locator("[id='f-note.template']")).to_have_value("thanks-with-a-question")


def test_a_step_that_there_is_not_does_no_harm(visit):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored())
    reader.go("checklist/#write=no-such-step&template=x")
    page = desk.begun(reader.page)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("#told")).to_have_attribute("open", "")
