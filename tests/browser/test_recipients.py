"""Whom the person's own email opens to: read from the link on the page, for the letters that could go astray."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk
from tests.browser.test_notes import gap, go, kept, mail, note

MARY = {"id": "p1", "name": "Mary Shaw", "email": "mary@acme.example", "detail": "the move to the new laboratory"}
TOM = {"id": "p2", "name": "Tom Reed", "email": "tom@acme.example"}
ACME = {"company": "Acme", "role": "Analyst", "people": [MARY], "knows_insider": True}
AGENCY = {"agency": "Okoro & Daughters", "agency_contact": "Ms Okoro", "agency_email": "jobs@okoro.example"}
BETA = {
    "format": 1,
    "id": "beta",
    "made": "2026-03-05T16:00",
    "changed": "2026-03-04T16:00",
    "company": "Beta",
    "role": "Clerk",
    "interview": {"date": "2026-03-04", "ends": "10:00"},
    "people": [{"id": "p1", "name": "Eva Lind", "email": "eva@beta.example"}],
}
OFFER = {"outcome": {"kind": "offer", "heard": "2026-03-09", "reply_by": "2026-03-20"}}


def opened(visit, key, now="2026-03-05T17:00", other=None, **fields):
    """The composer of the row, in a plan with these fields, beside another plan where one is given."""
    reader = visit(now=now)
    desk.keep(
        reader, plan_k3f9=desk.stored(**{**ACME, **fields}), **({"plan_beta": json.dumps(other)} if other else {})
    )
    reader.go(f"checklist/#note/k3f9/{key}")
    desk.begun(reader.page)
    expect(note(reader.page)).to_be_visible()
    return reader.page


@pytest.mark.parametrize(
    ("key", "now", "fields", "greeted", "to", "said"),
    [
        (
            "thank-you:p1",
            "2026-03-05T17:00",
            {},
            "Dear Mary Shaw,",
            "mary@acme.example",
            "To: Mary Shaw, mary@acme.example",
        ),
        ("ask-an-insider", "2026-03-06T10:00", {}, "Dear [whom you write to],", "", "To: the person you know there"),
        ("close-the-file", "2026-04-10T10:00", {}, "Dear [whom you write to],", "", "To: whoever spoke for you"),
        (
            "ask-an-insider",
            "2026-03-06T10:00",
            AGENCY,
            "Dear [whom you write to],",
            "",
            "To: the person you know there",
        ),
        (
            "thank-you:p1",
            "2026-03-05T17:00",
            AGENCY,
            "Dear Ms Okoro,",
            "jobs@okoro.example",
            "To: Ms Okoro at Okoro & Daughters, jobs@okoro.example",
        ),
        (
            "ask-for-news",
            "2026-03-17T10:00",
            AGENCY,
            "Dear Ms Okoro,",
            "jobs@okoro.example",
            "To: Ms Okoro at Okoro & Daughters",
        ),
        ("decide", "2026-03-10T10:00", {**AGENCY, **OFFER}, "Dear Ms Okoro,", "jobs@okoro.example", "To: Ms Okoro"),
        (
            "ask-for-news",
            "2026-03-17T10:00",
            {"agency": "Okoro & Daughters"},
            "Dear [your contact there],",
            "",
            "To: your contact at Okoro & Daughters",
        ),
    ],
)
def test_the_email_opens_to_whom_the_words_are_for(visit, key, now, fields, greeted, to, said):
    page = opened(visit, key, now, **fields)
    expect(page.locator("#note-to")).to_contain_text(said)
    found = mail(page)
    assert found["to"] == to
    assert found["body"].startswith(greeted)
    if not to:
        assert page.locator("#open-mail").get_attribute("href").startswith("mailto:?")
        expect(page.locator("#note-send")).to_contain_text("We have no email address for this one.")


def test_another_employer_is_told_at_their_own_address_or_their_agencys(visit):
    page = opened(visit, "tell-the-others:beta", "2026-03-10T10:00", other=BETA, **OFFER)
    expect(page.locator("#note-to")).to_have_text("To: Eva Lind, eva@beta.example")
    assert mail(page)["to"] == "eva@beta.example"
    assert mail(page)["body"].startswith(
        "Dear Eva Lind,\r\n\r\nWe met on Wednesday 4 March about the Clerk role at Beta."
    )
    page = opened(visit, "tell-the-others:beta", "2026-03-10T10:00", other={**BETA, **AGENCY}, **OFFER)
    assert mail(page)["to"] == "jobs@okoro.example"
    assert mail(page)["body"].startswith("Dear Ms Okoro,\r\n\r\nYou sent me to Beta")


def test_of_two_people_one_is_chosen_and_stays_chosen(visit):
    page = opened(visit, "ask-for-news", "2026-03-17T10:00", people=[MARY, TOM])
    assert mail(page)["to"] == ""
    page.get_by_label("Who is it for?").select_option(label="Tom Reed")
    expect(note(page)).to_have_value(re.compile("^Dear Tom Reed,"))
    assert mail(page)["to"] == "tom@acme.example"
    note(page).press("Control+End")
    page.keyboard.type(" Petrie")
    page.reload()
    desk.begun(page)
    expect(page.locator("#note-to")).to_have_text("To: Tom Reed, tom@acme.example")
    assert mail(page)["to"] == "tom@acme.example"


def test_a_letter_to_the_agency_stays_there_whatever_is_chosen_after_it_was_written(visit):
    page = opened(visit, "thank-you:p1", **AGENCY)
    note(page).press("Control+End")
    page.keyboard.type(" and Tom")
    desk.note_more(page).get_by_label("Begin from").select_option(label="Plain thanks, with one thing they said")
    assert mail(page)["to"] == "jobs@okoro.example"
    page.get_by_role("button", name="Begin again from this").click()
    expect(note(page)).to_have_value(re.compile("^Dear Mary Shaw,"))
    assert mail(page)["to"] == "mary@acme.example"
    expect(page.locator("#note-send")).to_contain_text("You came through Okoro & Daughters.")
    note(page).press("Control+End")
    page.keyboard.type(" P.")
    page.reload()
    desk.begun(page)
    expect(note(page)).to_have_value(re.compile("^Dear Mary Shaw,"))
    assert mail(page)["to"] == "mary@acme.example"


def test_dear_mary_in_a_letter_to_the_agency_is_asked_about(visit):
    page = opened(visit, "thank-you:p1", **AGENCY)
    note(page).fill("Dear Mary,\n\nThank you for the move to the new laboratory at Acme.\n\nAnna")
    expect(page.locator("#remark-name")).to_contain_text("It begins with “Mary”. It goes to Ms Okoro.")


def test_a_signature_is_told_once_and_guessed_from_nothing(visit):
    notes = {"ask-for-news": {"channel": "email", "text": "Dear Mary,\n\nThank you,\n\nsay not under 40 thousand"}}
    page = opened(visit, "thank-you:p1", people=[MARY, TOM], notes=notes)
    expect(note(page)).to_have_value(re.compile(r"Kind regards,\n\[your name\]$"))
    gap(page, "name").fill("Anna Petrie")
    gap(page, "name").press("Enter")
    expect(note(page)).to_have_value(re.compile(r"Kind regards,\nAnna Petrie$"))
    assert desk.kept(page)["settings"]["name"] == "Anna Petrie"
    assert "notes" not in kept(page) or "thank-you:p1" not in kept(page)["notes"]
    go(page, "thank-you:p2")
    expect(note(page)).to_have_value(re.compile(r"Anna Petrie$"))
    page.reload()
    desk.begun(page)
    expect(note(page)).to_have_value(re.compile(r"Anna Petrie$"))
    second = page.context.new_page()
    second.goto(page.url)
    desk.note_more(desk.begun(second)).get_by_label("Your name, as you sign").fill("Anna M. Petrie")
    second.get_by_label("Your name, as you sign").press("Tab")
    expect(note(second)).to_have_value(re.compile(r"Anna M\. Petrie$"))
    expect(note(page)).to_have_value(re.compile(r"Anna M\. Petrie$"))
    second.get_by_role("button", name="Take it back").click()
    expect(note(second)).to_have_value(re.compile(r"Anna Petrie$"))
    assert desk.kept(second)["settings"]["name"] == "Anna Petrie"


def test_a_man_from_hr_is_greeted_by_no_name(visit):
    page = opened(
        visit, "thank-you:p1", people=[{"id": "p1", "name": "a man from HR", "email": "hr@acme.example"}, TOM]
    )
    expect(page.get_by_role("heading", level=1)).to_have_text("A note to the man from HR")
    expect(note(page)).to_have_value(re.compile(r"^Dear \[whom you write to\],"))
    expect(page.locator("#note-gaps")).to_contain_text("You do not know the name?")
    page.get_by_role("button", name="Begin with “Hello” and no name").click()
    expect(note(page)).to_have_value(re.compile("^Hello,\n"))
    expect(gap(page, "person")).to_have_count(0)
    assert mail(page)["to"] == "hr@acme.example"
    page.get_by_role("link", name="Back to your timeline").click()
    expect(desk.row(page, "thank-you:p1")).to_contain_text("Thank the man from HR")
