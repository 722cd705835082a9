"""Notes as they are written: a panel with three emails and a card, a script for the phone, a refusal."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from playwright.sync_api import expect

from tests.browser import checklist as desk

PEOPLE = [
    {"id": "p1", "name": "Mary Shaw", "email": "mary.shaw@harrow.example", "detail": "the move to the new laboratory"},
    {"id": "p2", "name": "Łukasz Wiśniewski"},
    {"id": "p3", "name": "Ayşe Yıldız", "detail": "the map with the missing village"},
    {"id": "p4", "name": "Tom Reed", "detail": "four inboxes for complaints"},
]
PANEL = {"company": "Harrow Street Archive", "role": "Analyst", "people": PEOPLE}
MINE = """Dear Łukasz,

You asked me how long a new porter needs. I said a month, and I think now that it depends
on the corridors of the Archive.

Kind regards,
Anna Petrie"""


def opened(reader, step="thank-you:p1", **fields):
    """The composer of the row's note, opened from the timeline of a plan with these fields."""
    desk.keep(reader, plan_k3f9=desk.stored(**fields))
    page = desk.opened(reader)
    desk.opened_row(page, step).get_by_role("link", name=re.compile("^(Write the note|What to say)")).click()
    expect(note(page)).to_be_visible()
    return page


def note(page):
    return page.locator("[id='f-note.text']")


def gap(page, name):
    return page.locator(f"[id='f-note.gap.{name}']")


def remark(page, name):
    return page.locator(f"#remark-{name}")


def go(page, key):
    """To the note of another row, by its address."""
    page.evaluate("(key) => { location.hash = '#note/k3f9/' + key; }", key)
    expect(page.locator(f"[name='copy-note'][value='{key}']")).to_be_visible()


def mail(page):
    """`to`, `subject` and `body` of the link that opens the person's email, read by Python's own library."""
    parts = urlsplit(page.locator("#open-mail").get_attribute("href"))
    return {"to": unquote(parts.path), **{name: value[0] for name, value in parse_qs(parts.query).items()}}


def kept(page):
    return desk.plans(page)[0]


def test_a_panel_of_four_gets_three_e_mails_and_a_card(visit):
    page = opened(visit(), **PANEL)
    expect(page.get_by_role("heading", level=1)).to_have_text("A note to Mary Shaw")
    expect(note(page)).to_have_value(re.compile("^Dear Mary Shaw,.*the move to the new laboratory", re.DOTALL))
    expect(remark(page, "gap")).to_contain_text("Two gaps are left.")
    gap(page, "thought").fill("We moved ours in a week.")
    gap(page, "name").fill("Anna Petrie")
    gap(page, "name").press("Tab")
    expect(page.locator("#note-gaps")).to_be_empty()
    expect(remark(page, "gap")).to_have_count(0)
    expect(note(page)).to_have_value(re.compile("We moved ours in a week.*Anna Petrie$", re.DOTALL))
    found = mail(page)
    assert (found["to"], found["subject"]) == ("mary.shaw@harrow.example", "Thank you for Thursday 5 March")
    assert found["body"] == note(page).input_value().replace("\n", "\r\n")
    page.get_by_role("button", name=re.compile("^Sent")).click()
    expect(page.get_by_role("button", name=re.compile("^Undo"))).to_be_focused()
    expect(page.locator("#aloud")).to_have_text("Done: Thank Mary Shaw.")
    assert kept(page)["steps"]["thank-you:p1"] == {"state": "done", "at": "2026-03-05T17:00"}

    go(page, "thank-you:p2")
    expect(note(page)).to_have_value(re.compile(r"\[one thing they said\].*Anna Petrie$", re.DOTALL))
    gap(page, "detail").fill("how long a new porter needs")
    gap(page, "detail").press("Tab")
    assert kept(page)["people"][1]["detail"] == "how long a new porter needs"
    expect(remark(page, "alike")).to_contain_text("in the note to Mary Shaw.")
    expect(remark(page, "alike")).to_contain_text("“I would love to join your team, and I look forward")
    note(page).fill(MINE)
    go(page, "thank-you:p3")
    expect(note(page)).to_have_value(re.compile("^Dear Ayşe Yıldız,"))
    go(page, "thank-you:p2")
    expect(note(page)).to_have_value(MINE)
    expect(remark(page, "alike")).to_have_count(0)
    expect(remark(page, "words")).to_contain_text("32 words")
    expect(page.locator(".remarks li")).to_have_count(1)
    subject = "Thank you for Thursday 5 March"
    noted = {"channel": "email", "to": "person", "person": "", "subject": subject, "text": MINE}
    assert kept(page)["notes"]["thank-you:p2"] == noted

    go(page, "thank-you:p3")
    desk.note_more(page).get_by_label("Begin from").select_option(label="Thanks, with a question that came later")
    expect(page.locator("[id='f-note.subject']")).to_have_value("Thank you, and one question")
    gap(page, "question").fill("What became of the surveyor?")
    gap(page, "question").press("Enter")
    expect(note(page)).to_have_value(re.compile("What became of the surveyor"))

    go(page, "thank-you:p4")
    desk.note_more(page).get_by_label("A card by hand").check()
    expect(page.locator("#open-mail")).to_have_count(0)
    expect(page.locator("[id='f-note.subject']")).to_have_count(0)
    expect(note(page)).to_have_value(re.compile("^Dear Tom Reed,.*four inboxes for complaints", re.DOTALL))
    expect(page.get_by_role("button", name="Print your notes")).to_be_visible()
    on_paper = desk.words(desk.sheet(page))
    assert "To Tom Reed Dear Tom Reed, Thank you for your" in on_paper
    assert "Copy" not in on_paper
    assert "Ayşe" not in on_paper


def test_what_is_typed_is_kept_in_every_pause_and_the_field_is_let_be(visit):
    page = opened(visit(), **PANEL)
    note(page).focus()
    page.keyboard.press("Control+End")
    page.keyboard.type("\nJust checking in")
    expect(remark(page, "worn-phrase")).to_contain_text("“just checking in” is a phrase that everybody uses.")
    expect(note(page)).to_be_focused()
    page.keyboard.type("!")
    expect(note(page)).to_have_value(re.compile("Just checking in!$"))
    for _ in range(18):
        page.keyboard.press("Backspace")
    expect(remark(page, "worn-phrase")).to_have_count(0)
    page.reload()
    desk.begun(page)
    expect(note(page)).to_have_value(re.compile(r"\[your name\]$"))
    assert kept(page)["notes"]["thank-you:p1"]["text"] == note(page).input_value()
    expect(page.get_by_role("heading", level=1)).to_have_text("A note to Mary Shaw")


def test_another_draft_takes_the_place_of_ones_own_words_only_when_asked(visit):
    page = opened(visit(), **PANEL)
    note(page).fill(MINE)
    desk.note_more(page).get_by_label("Begin from").select_option(label="Thanks, with something that did not come up")
    expect(page.get_by_role("button", name="Begin again from this")).to_be_visible()
    expect(note(page)).to_have_value(MINE)
    page.get_by_role("button", name="Begin again from this").click()
    expect(note(page)).to_have_value(re.compile("I also learnt that"))
    page.get_by_role("button", name="Take it back").click()
    expect(note(page)).to_have_value(MINE)
    desk.note_more(page).get_by_label("Begin from").select_option(label="An empty page")
    expect(note(page)).to_have_value(MINE)


def test_on_the_telephone_there_is_a_script_to_read(visit):
    reader = visit(now="2026-03-17T10:00")
    page = opened(reader, "ask-for-news", channel="phone", **{**PANEL, "people": PEOPLE[:1]})
    expect(page.get_by_role("heading", level=1)).to_have_text("Ask once where things stand")
    expect(page.get_by_label("By phone")).to_be_checked()
    script = "^Hello, this is .your name.. May I speak to Mary Shaw.*If they cannot say yet"
    expect(note(page)).to_have_value(re.compile(script, re.DOTALL))
    expect(page.get_by_label("Your script")).to_be_visible()
    expect(page.locator("#open-mail")).to_have_count(0)
    gap(page, "number").fill("020 7946 0000")
    gap(page, "number").press("Tab")
    expect(note(page)).to_have_value(re.compile("My number is 020 7946 0000"))
    desk.note_more(page).get_by_label("Email").check()
    expect(note(page)).to_have_value(re.compile("020 7946 0000"), timeout=2000)
    page.get_by_label("By phone").check()
    page.get_by_role("button", name=re.compile("^Done")).click()
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.get_by_role("link", name="Back to your timeline").click()
    expect(desk.row(page, "ask-once-more")).to_be_visible()


def test_a_refusal_is_answered_with_thanks_and_a_question(visit):
    reader = visit(now="2026-03-11T10:00", permissions=["clipboard-read", "clipboard-write"])
    outcome = {"kind": "rejection", "heard": "2026-03-10"}
    page = opened(reader, "answer-graciously", outcome=outcome, **{**PANEL, "people": PEOPLE[:1]})
    expect(note(page)).to_have_value(re.compile("interesting to hear about the move to the new laboratory"))
    desk.note_more(page).get_by_label("Begin from").select_option(
        label="Replying to a rejection, and asking for feedback"
    )
    expect(note(page)).to_have_value(re.compile("What would have made me a stronger candidate for the Analyst role"))
    gap(page, "name").fill("Anna")
    gap(page, "name").press("Tab")
    page.get_by_role("button", name="Copy").click()
    expect(page.locator("#aloud")).to_have_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()").endswith("Kind regards,\nAnna")
    page.get_by_role("button", name=re.compile("^Sent")).click()
    assert kept(page)["steps"]["answer-graciously"]["at"] == "2026-03-11T10:00"


def test_a_text_too_long_for_a_link_is_copied_and_the_page_says_why(visit):
    page = opened(visit(), **PANEL)
    note(page).fill(MINE + " Łódź." * 200)
    expect(page.locator("#open-mail")).to_have_count(0)
    expect(page.locator("#note-send")).to_contain_text("too long for a link that opens your email")
    expect(remark(page, "long")).to_contain_text("232 words.")


def test_templates_come_when_the_first_note_is_opened_and_names_stay_names(visit):
    nasty = "<img src=x onerror=alert(1)>"
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company=nasty, people=[{"id": "p1", "name": nasty, "detail": "\"'&"}]))
    page = desk.opened(reader)
    assert not [each for each in reader.requests if "letters" in each]
    desk.opened_row(page, "thank-you:p1").get_by_role("link", name="Write the note").click()
    expect(note(page)).to_have_value(re.compile(re.escape(f"Dear {nasty},")))
    assert len([each for each in reader.requests if "letters" in each]) == 1
    expect(page.get_by_role("heading", level=1)).to_have_text(f"A note to {nasty}")
    page.set_viewport_size({"width": 320, "height": 800})
    assert reader.cut_off() == []
    assert reader.violations() == []
    page.go_back()
    expect(desk.row(page, "thank-you:p1")).to_be_visible()


def test_where_the_templates_do_not_come_what_was_written_can_be_read(visit):
    reader = visit(expects=("Failed to load resource",))
    reader.context.route("**/letters.*.json", lambda route: route.abort())
    desk.keep(reader, plan_k3f9=desk.stored(notes={"thank-you:p2": {"channel": "email", "text": MINE}}, **PANEL))
    page = desk.opened(reader)
    desk.opened_row(page, "thank-you:p2").get_by_role("link", name="Write the note").click()
    expect(page.get_by_text("The words for writing could not be loaded.")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("A note to Łukasz Wiśniewski")
    expect(page.get_by_text("You asked me how long a new porter needs.")).to_be_visible()
    assert kept(page)["notes"]["thank-you:p2"]["text"] == MINE


def test_a_template_is_copied_with_one_press(visit):
    reader = visit(permissions=["clipboard-read", "clipboard-write"])
    reader.go("templates/plain-thanks/")
    page = reader.page
    page.get_by_role("button", name="Copy the words").click()
    expect(page.get_by_role("status")).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Dear [whom you write to],\n\nThank you for your time on [which day], and")
    assert copied.endswith("Kind regards,\n[your name]")
    page.get_by_role("button", name="Copy the subject").click()
    expect(page.get_by_role("status")).to_have_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == "Thank you for [which day]"
