"""Between the interview and the answer: people, promises both ways, looking back, what they answer."""

from playwright.sync_api import expect

from tests.browser import checklist as desk

PANEL = ("Mary Shaw", "Daniel Okafor", "Ann Lee", "Kim")
SENT = {f"thank-you:p{place}": {"state": "done", "at": "2026-03-05T17:00"} for place in range(1, 5)}


def found(visit, now="2026-03-05T17:00", fragment="", **fields):
    """The checklist with one plan in the store: its reader and its page."""
    reader = visit(now=now)
    desk.keep(reader, plan_k3f9=desk.stored(**fields))
    reader.go("checklist/" + fragment)
    return reader, desk.begun(reader.page)


def opened(page, name):
    """The disclosure, opened."""
    page.locator(f"#{name} > summary").click()
    return page.locator(f"#{name}")


def test_a_panel_of_four_is_told_with_the_keyboard_alone(visit):
    _, page = found(visit, people=[])
    page.locator("#people > summary").focus()
    page.keyboard.press("Enter")
    for place, name in enumerate(PANEL, 1):
        page.locator(f"#person-p{place} > summary").focus()
        page.keyboard.press("Enter")
        expect(page.locator(f"[id='f-people.p{place}.name']")).to_be_visible()
        page.keyboard.press("Tab")
        expect(page.locator(f"[id='f-people.p{place}.name']")).to_be_focused()
        page.keyboard.type(name)
        page.keyboard.press("Tab")
        expect(page.locator(f"[id='f-people.p{place}.role']")).to_be_focused()
        expect(desk.opened_row(page, f"thank-you:p{place}").get_by_role("heading")).to_have_text("Thank " + name)
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.type("the rivers come first")
    page.keyboard.press("Tab")
    assert [one["name"] for one in desk.plans(page)[0]["people"]] == list(PANEL)
    assert desk.plans(page)[0]["people"][3]["detail"] == "the rivers come first"
    expect(page.locator("[id^='row-thank-you']")).to_have_count(4)


def test_who_is_taken_out_comes_back_with_everything(visit):
    _, page = found(visit, people=[{"id": "p1", "name": "Mary", "detail": "the map"}, {"id": "p2", "name": "Kim"}])
    opened(page, "people")
    opened(page, "person-p1").get_by_role("button", name="Take out").click()
    expect(page.locator("#row-thank-you\\:p1")).to_have_count(0)
    expect(page.get_by_role("status")).to_have_text("Noted: an entry taken out.")
    page.get_by_role("button", name="Take it back").click()
    expect(desk.opened_row(page, "thank-you:p1").get_by_role("heading")).to_have_text("Thank Mary")
    expect(page.get_by_role("status")).to_have_text("Taken back: an entry taken out.")
    assert desk.plans(page)[0]["people"][0]["detail"] == "the map"


def test_what_happened_is_written_down_where_the_people_are(visit):
    reader, page = found(visit)
    desk.opened_row(page, "write-down-what-happened").get_by_role("link", name="Write it down").click()
    page.get_by_label("What happened, in your own words").fill("They asked about the map <b>")
    expect(page.locator("#undo-line")).to_contain_text("a note")
    desk.again(reader)
    opened(page, "people")
    expect(page.get_by_label("What happened, in your own words")).to_have_value("They asked about the map <b>")


def test_what_i_owe_becomes_a_row_and_what_they_owe_is_asked_for_in_passing(visit):
    _, page = found(visit, now="2026-03-10T09:00", steps=SENT)
    opened(page, "people")
    page.locator("[id='f-owed.o1.what']").fill("two references")
    page.locator("[id='f-owed.o1.due']").fill("2026-03-04")
    page.locator("[id='f-owed.o1.due']").press("Tab")
    expect(page.locator("[id='f-owed.o1.due-error']")).to_contain_text("“2026-03-04” is before the interview.")
    page.locator("[id='f-owed.o1.due']").fill("2026-03-12")
    page.locator("[id='f-owed.o1.due']").blur()
    expect(page.locator("[id='f-owed.o1.due-error']")).to_have_count(0)
    expect(desk.opened_row(page, "keep-your-word:o1").get_by_role("heading")).to_have_text(
        "Keep your word: two references"
    )
    page.locator("[id='f-theirs.t1.what']").fill("the salary band")
    page.locator("[id='f-theirs.t1.due']").fill("2026-03-09")
    page.locator("[id='f-theirs.t1.due']").blur()
    expect(page.locator("#line-theirs-t1")).to_contain_text("Ask for it in your next message")
    assert page.locator("[id*='theirs'][id^='row-']").count() == 0
    page.locator("#line-theirs-t1").get_by_label("It has come").check()
    expect(page.locator("#line-theirs-t1")).not_to_contain_text("Ask for it")
    assert desk.plans(page)[0]["theirs"] == [
        {"id": "t1", "what": "the salary band", "due": "2026-03-09", "state": "came"}
    ]


def test_a_promise_broken_twice_moves_the_line_and_keeps_the_old_dates(visit):
    reader, page = found(visit, now="2026-03-17T09:00", steps=SENT)
    expect(page.locator("#now-title")).to_have_text("Ask once where things stand")
    page.locator(".step--now").get_by_role("checkbox").click()
    for said, until in (("next Friday", "Monday 30 March"), ("in ten days", "Friday 10 April")):
        opened(page, "answer").get_by_role("button", name="They named a new day").click()
        expect(page.locator("#f-said")).to_be_focused()
        page.keyboard.type(said)
        page.keyboard.press("Tab")
        expect(page.locator("#now-title")).to_have_text("Nothing to do until " + until)
        desk.again(reader, "2026-03-30T09:00")
    opened(page, "people")
    expect(page.locator("#said-earlier + ul > li")).to_have_text(
        [
            "On Thursday 5 March: “end of next week”, which is Friday 13 March.",
            "On Tuesday 17 March: “next Friday”, which is Friday 27 March.",
            "On Monday 30 March: “in ten days”, which is Thursday 9 April.",
        ]
    )


def test_a_refusal_is_answered_and_feedback_asked_for(visit):
    reader, page = found(visit, now="2026-03-12T15:00", steps=SENT)
    page.get_by_role("button", name="They have answered").click()
    expect(page.locator("#answer > summary")).to_be_focused()
    page.get_by_label("They have chosen somebody else").check()
    expect(page.locator("#now-title")).to_have_text("Answer kindly, and keep the door open")
    for key in ("ask-for-feedback", "restart-the-search", "knock-again"):
        expect(desk.row(page, key)).to_be_attached()
    assert page.locator("#phase-asking").count() == 0
    desk.again(reader, "2026-03-13T09:00")
    desk.ticked(page, "answer-graciously", "ask-for-feedback")
    opened(page, "answer").get_by_label("Nothing yet").check()
    expect(page.locator("#phase-asking")).to_be_attached()
    assert desk.plans(page)[0]["outcome"]["heard"] == ""


def test_a_post_that_is_called_off_before_the_day_asks_for_nothing(visit):
    _, page = found(visit, now="2026-03-02T09:00")
    opened(page, "answer").get_by_label("The job is cancelled or on hold").check()
    expect(page.locator("#now-title")).to_have_text("This job is cancelled or on hold")
    assert page.locator("[id^='row-thank-you']").count() == 0
    assert "Thank" not in desk.words(desk.sheet(page))


def test_looking_back_is_kept_prints_and_comes_back_before_the_next_interview(visit):
    reader, page = found(visit)
    desk.opened_row(page, "review-yourself").get_by_role("link", name="Look back now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Looking back")
    expect(page.locator("#questions textarea")).to_have_count(21)
    page.locator("[id='f-review.went-well']").fill("The map question")
    page.locator("[id='f-review.next-time']").fill("Next time I will bring the example <b>")
    # kept in the pause, without leaving the field
    expect(page.locator("#undo-line")).to_contain_text("your review")
    desk.again(reader)
    expect(page.locator("[id='f-review.next-time']")).to_have_value("Next time I will bring the example <b>")
    paper = desk.words(desk.sheet(page))
    assert "The map question" in paper
    assert "Would you be happy there?" in paper
    assert len(desk.sheet(page).pages) == 1
    page.get_by_role("link", name="Back to").click()
    page.get_by_role("button", name="Another interview").click()
    expect(page.locator("#last-time")).to_contain_text("Next time I will bring the example <b>")
    expect(page.locator("#f-interview-date")).to_be_visible()
    expect(desk.more_told(page).get_by_role("button", name="Use England")).to_be_visible()


def test_the_week_takes_a_count_and_a_line(visit):
    _, page = found(visit, now="2026-03-09T10:00", steps=SENT)
    week = desk.opened_row(page, "keep-applying:1")
    week.get_by_text("Note what you did").click()
    week.get_by_label("What you did").fill("Applied to the museum")
    week.get_by_label("What you did").press("Tab")
    expect(week.get_by_label("Applications").first).to_be_focused()
    page.keyboard.type("2")
    page.keyboard.press("Tab")
    expect(week).to_contain_text("2 applications noted")
    assert desk.plans(page)[0]["diary"] == [{"on": "2026-03-09", "what": "Applied to the museum", "count": 2}]


def test_a_page_of_the_guide_opens_the_right_question(visit):
    _, page = found(visit, now="2026-03-12T15:00", fragment="#ask=answer", steps=SENT)
    expect(page.get_by_label("They make you an offer")).to_be_visible()
    assert page.url.endswith("#plan/k3f9")
    _, page = found(visit, now="2026-03-12T15:00", fragment="#ask=new-day", steps=SENT)
    expect(page.locator("#f-said")).to_be_focused()


def test_a_date_from_the_start_page_is_another_interview_where_there_is_one(visit):
    _, page = found(visit, now="2026-03-12T15:00", fragment="#date=2026-03-11&ends=16:00", steps=SENT)
    assert len(desk.plans(page)) == 1, "a link proposes"
    page.get_by_role("button", name="Make a timeline for it").click()
    expect(page.locator("#facts")).to_contain_text("The interview was on Wednesday 11 March, until 16:00.")
    assert len(desk.plans(page)) == 2


def test_each_change_is_heard_once_and_the_focus_stays_or_goes_to_the_way_back(visit):
    _, page = found(visit, now="2026-03-12T15:00", steps=SENT, owed=[{"id": "o1", "what": "a", "due": "2026-03-13"}])
    page.evaluate(
        "() => { window.heard = []; const aloud = document.getElementById('aloud');"
        "new MutationObserver(() => window.heard.push(aloud.textContent)).observe(aloud, { childList: true }); }"
    )
    opened(page, "people")
    opened(page, "answer")
    moves = (
        # what is used, what is heard, where the focus is then
        (
            lambda: page.locator("[id='tick-keep-your-word:o1']").press("Space"),
            "Done: Keep your word: a.",
            "undo-keep-your-word:o1",
        ),
        (
            lambda: page.locator("[id='undo-keep-your-word:o1']").press("Enter"),
            "Taken back: Keep your word: a.",
            "tick-keep-your-word:o1",
        ),
        (
            lambda: page.locator("[id='f-outcome.kind-offer']").press("Space"),
            "Say thank you for the offer.",
            "f-outcome.kind-offer",
        ),
        (lambda: page.locator("#accept-k3f9").press("Enter"), "Noted: their answer.", "f-outcome.accepted"),
        (lambda: page.locator("[id='remove-owed.o1']").press("Enter"), "Noted: an entry taken out.", "people"),
        (lambda: page.locator("#undo-last-").press("Enter"), "Taken back: an entry taken out.", "undo-last-"),
    )
    for number, (use, said, focus) in enumerate(moves, 1):
        use()
        expect(page.get_by_role("status")).to_contain_text(said)
        page.wait_for_timeout(50)
        assert len(page.evaluate("window.heard")) == number, said
        assert page.evaluate("document.activeElement.id || document.activeElement.parentElement.id") == focus, said


def test_the_whole_course_is_drawn_with_its_own_dates(visit):
    _, page = found(visit, now="2026-03-09T09:00", steps=SENT)
    drawing = opened(page, "drawing").locator(".drawing__tall")
    expect(drawing.get_by_text("Their date", exact=True)).to_be_visible()
    expect(drawing.get_by_text("Fri 13 March", exact=True)).to_be_visible()
    expect(drawing.get_by_text("Tue 17 March", exact=True)).to_be_visible()
    expect(drawing.get_by_text("Today", exact=True)).to_be_visible()
