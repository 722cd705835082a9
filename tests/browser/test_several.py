"""Several interviews at once: the agenda over them, the list, an offer among them, rounds, twenty of them."""

import re
from pathlib import Path

from playwright.sync_api import expect

from checklist.plan import shape
from tests.browser import checklist as desk
from tests.cases import content

SENT = {
    "thank-you:p1": {"state": "done", "at": "2026-03-05T17:00"},
    "thank-you:p2": {"state": "done", "at": "2026-03-05T17:05"},
}
NASTY = "<img src=x onerror=alert(1)> \"'& שלום 🙂 =1+1"


def kept(reader, **plans):
    """Has plans in the store: `aaa={...}` are the fields of the plan `aaa` beside the journey's own."""
    desk.keep(
        reader,
        **{f"plan_{name}": desk.stored(**{"id": name, "company": name.upper(), **own}) for name, own in plans.items()},
    )


def at(reader, fragment=""):
    """The checklist at the place in its address, drawn."""
    reader.go("checklist/" + fragment)
    return desk.begun(reader.page)


def saved(page, plan_id):
    """The plan as it lies in the store."""
    return next(plan for plan in desk.plans(page) if plan["id"] == plan_id)


def test_two_plans_open_the_agenda_and_each_is_one_press_away(visit):
    reader = visit(now="2026-03-09T09:30")
    kept(reader, aaa={"owed": [{"id": "o1", "what": "two references", "due": "2026-03-09"}]}, bbb={"steps": SENT})
    page = at(reader)
    expect(page.get_by_role("heading", level=1)).to_have_text("Your interviews")
    expect(page.locator("#now-title")).to_have_text("Keep your word: two references")
    page.locator("[id='tick-aaa/keep-your-word:o1']").click()
    expect(desk.opened_row(page, "aaa/keep-your-word:o1").get_by_role("button", name="Undo")).to_be_focused()
    assert saved(page, "aaa")["steps"]["keep-your-word:o1"]["state"] == "done"
    assert len(saved(page, "bbb")["steps"]) == 2
    page.locator("#interviews + ul").get_by_role("link", name="BBB").click()
    expect(page.locator("#title")).to_have_text("BBB")
    expect(page.locator("#title")).to_be_focused()
    expect(page.locator("#now-title")).to_have_text("Nothing to do until Monday 16 March")
    page.locator("#switch > summary").click()
    page.locator("#switch").get_by_role("link", name="AAA").click()
    expect(page.locator("#title")).to_have_text("AAA")
    page.go_back()
    expect(page.locator("#title")).to_have_text("BBB")
    page.go_back()
    expect(page.locator("#title")).to_have_text("Your interviews")


def test_two_contacts_with_one_employer_on_one_day_are_one(visit):
    reader = visit(now="2026-03-17T09:30")
    kept(
        reader,
        aaa={"company": "Acme", "role": "Porter", "steps": SENT},
        bbb={"company": " acme", "role": "Clerk", "steps": SENT},
        ccc={"company": "Other", "steps": SENT},
    )
    page = at(reader)
    expect(page.locator("#now-title")).to_have_text("Ask once where things stand")
    band = page.locator(".step--now + li")
    expect(band).to_contain_text("For the same employer, so do it in one go")
    expect(band.locator(".together > li")).to_have_count(1)
    # once the first is done, what is left of the employer stands alone, and the other one is in the band
    page.locator(".step--now").get_by_role("checkbox").click()
    expect(page.locator(".together")).to_have_count(0)


def test_a_new_day_is_told_from_the_page_of_all(visit):
    reader = visit(now="2026-03-17T09:30")
    kept(reader, aaa={"steps": SENT}, bbb={"steps": SENT, "promises": [{"by": "2026-03-27", "on": "2026-03-05"}]})
    page = at(reader)
    page.locator(".step--now").get_by_role("link", name="They named a new day").click()
    expect(page.locator("#f-said")).to_be_focused()
    expect(page.locator("#title")).to_have_text("AAA")


def test_the_search_of_a_plan_that_was_put_away_hides_no_other(visit):
    reader = visit(now="2026-03-09T09:30")
    gone = {"closed": "2026-03-06", "interview": {"date": "2026-03-02", "ends": "14:30"}}
    kept(reader, aaa={"steps": SENT, **gone}, bbb={"steps": SENT}, ccc={"steps": SENT})
    page = at(reader)
    expect(page.locator(".own").get_by_text("Apply elsewhere")).to_be_visible()


def test_the_first_thing_told_taken_back_leaves_no_interview(visit):
    page = desk.opened(visit())
    page.get_by_label("Date of the interview").fill("2026-03-05")
    expect(page.locator("#facts")).to_contain_text("Thursday 5 March")
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#title")).to_have_text("Your checklist")
    assert desk.plans(page) == []


def test_a_list_is_named_put_away_and_deleted_and_all_of_it_taken_back(visit):
    reader = visit()
    kept(reader, aaa={}, bbb={}, ccc={})
    page = at(reader, "#agenda")
    page.locator("#manage-bbb > summary").click()
    page.locator("[id='f-bbb/company']").fill("Beta & Sons")
    page.locator("[id='f-bbb/company']").press("Tab")
    expect(page.locator("#interview-bbb").get_by_role("link", name="Beta & Sons")).to_be_visible()
    expect(page.locator("[id='f-bbb/role']")).to_be_focused()
    page.locator("#manage-bbb").get_by_role("button", name="Put it away").click()
    expect(page.locator("#away")).to_contain_text("1 put away")
    expect(page.locator("#course")).not_to_contain_text("Beta & Sons")
    page.locator("#away > summary").click()
    page.locator("#manage-bbb").get_by_role("button", name="Take it out again").click()
    expect(page.locator("#away")).to_have_count(0)
    before, words = saved(page, "ccc"), content.BUNDLE["words"]
    page.locator("#manage-ccc > summary").click()
    page.locator("#delete-ccc").click()
    expect(page.get_by_role("button", name="Keep it")).to_be_focused()
    page.get_by_role("button", name="Keep it").click()
    page.locator("#delete-ccc").click()
    page.locator("#delete-yes-ccc").click()
    expect(page.locator("#interview-ccc")).to_have_count(0)
    assert {plan["id"] for plan in desk.plans(page)} == {"aaa", "bbb"}
    expect(page.get_by_role("status")).to_have_text("Noted: CCC, deleted.")
    expect(page.get_by_role("button", name="Take it back")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#interview-ccc")).to_be_attached()
    assert shape.read_plan(saved(page, "ccc"), words) == shape.read_plan(before, words)
    for left in ("bbb, taken out again", "bbb, put away", "what you told us"):
        expect(page.locator("#undo-line")).to_contain_text(re.compile(left.split(",")[-1]))
        page.wait_for_timeout(550)  # the same button twice in half a second is one press
        page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#undo-line")).to_have_count(0)
    assert saved(page, "bbb")["company"] == "BBB"
    assert saved(page, "bbb")["changed"] == "2026-03-05T16:00"


def test_a_plan_that_is_deleted_in_another_tab_leaves_the_list_and_not_the_next_plan(visit):
    reader = visit()
    kept(reader, aaa={}, bbb={}, ccc={})
    page = at(reader, "#plan/aaa")
    other = reader.context.new_page()
    other.goto(reader.site)
    other.evaluate("localStorage.removeItem('after-the-interview/plan/aaa')")
    expect(page.locator("#title")).to_have_text("Your interviews")
    expect(page.locator("#interviews + ul > li")).to_have_count(2)


def test_an_offer_while_two_others_are_pending(visit):
    reader = visit(now="2026-03-09T10:00")
    kept(
        reader,
        aaa={"steps": SENT},
        bbb={"steps": SENT},
        ccc={"steps": SENT, "promises": [{"by": "2026-03-10", "on": "2026-03-05"}]},
    )
    page = at(reader, "#plan/aaa")
    page.locator("#answer > summary").click()
    page.get_by_label("They make you an offer").check()
    expect(page.get_by_role("status")).to_have_text("Say thank you for the offer. Best today, on time until tomorrow.")
    page.get_by_label("By when do they want to know?").fill("2026-03-12")
    expect(page.locator("#notice-0")).to_have_text(
        "AAA wants an answer by Thursday 12 March. BBB may not decide before Friday 13 March."
    )
    expect(page.locator("#notice-1")).to_have_count(0)  # the third decides in time
    expect(desk.opened_row(page, "tell-the-others:bbb").get_by_role("heading")).to_have_text("Tell BBB about the offer")
    assert saved(page, "aaa")["outcome"] == {
        "kind": "offer",
        "heard": "2026-03-09",
        "next": "",
        "reply_by": "2026-03-12",
        "accepted": "",
    }
    page.get_by_role("button", name="I have accepted it").click()
    expect(page.locator("#withdraw + ul > li")).to_have_count(2)
    expect(page.get_by_role("link", name="The words for it")).to_be_visible()
    expect(page.locator("#notice-0")).to_have_count(0)
    page.locator("#other-bbb").get_by_role("button").click()
    expect(page.locator("#withdraw + ul > li")).to_have_count(1)
    assert saved(page, "bbb")["outcome"]["kind"] == "withdrawn"
    assert not saved(page, "ccc").get("outcome", {}).get("kind")
    page.goto(page.url.split("#")[0] + "#plan/ccc")
    expect(page.locator("#title")).to_have_text("CCC")
    assert page.locator("[id^='row-keep-applying']").count() == 0, "the search is over everywhere"
    page.goto(page.url.split("#")[0] + "#plan/bbb")
    expect(page.locator("#now-title")).to_have_text("Decline with thanks")


def test_two_rounds_with_one_employer(visit):
    reader = visit(now="2026-03-12T10:00")
    kept(
        reader,
        aaa={"role": "Porter", "steps": SENT, "people": [{"id": "p1", "name": "Mary Shaw", "detail": "the map"}]},
    )
    page = at(reader)
    page.locator("#answer > summary").click()
    page.get_by_label("You are invited to another round").check()
    page.get_by_label("When is the next interview?").fill("2026-03-20")
    expect(desk.row(page, "research-again")).to_be_attached()
    page.get_by_role("button", name="Start the next round").click()
    expect(page.locator("#facts")).to_contain_text("The interview is on Friday 20 March")
    expect(page.locator("#title")).to_be_focused()
    made = next(plan for plan in desk.plans(page) if plan["id"] != "aaa")
    assert (
        made["round"],
        made["follows"],
        made["company"],
        made["people"][0]["name"],
        made["people"][0]["detail"],
    ) == (2, "aaa", "AAA", "Mary Shaw", "")
    assert {key: step["at"] for key, step in saved(page, "aaa")["steps"].items()} == {
        key: step["at"] for key, step in SENT.items()
    }, "the first round keeps its history"
    page.goto(page.url.split("#")[0] + "#plan/aaa")
    page.locator("#answer > summary").click()
    page.get_by_role("link", name="To the timeline of the next round").click()
    expect(page.locator("#facts")).to_contain_text("Friday 20 March")
    page.get_by_role("link", name="The round before it").click()
    expect(page.locator("#facts")).to_contain_text("Thursday 5 March")


def test_what_was_done_is_listed_filtered_and_saved(visit):
    reader = visit(now="2026-03-12T10:00")
    kept(
        reader,
        aaa={
            "company": NASTY,
            "steps": SENT,
            "people": [{"id": "p1", "name": NASTY}],
            "diary": [
                {"on": "2026-03-06", "what": "=HYPERLINK(1)", "count": 2},
                {"on": "2026-03-11", "what": "+44", "count": 0},
            ],
        },
    )
    page = at(reader, "#log")
    lines = page.locator("#log tbody tr")
    expect(lines).to_have_count(4)
    expect(lines.nth(1)).to_contain_text("Thank " + NASTY)
    expect(page.locator("#log-sum")).to_have_text("4 things. 2 applications were counted.")
    page.get_by_label("From").fill("2026-03-06")
    expect(lines).to_have_count(2)
    page.get_by_label("Until").fill("2026-03-10")
    expect(lines).to_have_count(1)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save it as a table").click()
    text = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    cell = '"' + NASTY.replace('"', '""') + '"'
    assert text == f'"Date","Employer","Role","What","Number"\r\n"2026-03-06",{cell},"","\'=HYPERLINK(1)","2"\r\n'
    page.get_by_label("From").fill("")
    page.get_by_label("Until").fill("")
    expect(lines).to_have_count(4)
    assert NASTY.split(" ")[0] in desk.words(desk.sheet(page))


def test_twenty_plans_with_everything_filled_write_one_plan_for_each_change(visit):
    reader = visit(now="2026-03-12T10:00")
    people = [
        {
            "id": f"p{n}",
            "name": f"Person {n}",
            "role": "Role",
            "email": "a@example.org",
            "phone": "1",
            "detail": "x" * 200,
        }
        for n in range(1, 6)
    ]
    kept(
        reader,
        **{
            f"p{n:02}": {
                "company": f"Company {n}",
                "role": "Clerk",
                "people": people,
                "owed": [{"id": "o1", "what": "a", "due": "2026-03-13"}],
                "theirs": [{"id": "t1", "what": "b", "due": "2026-03-13"}],
                "review": {"went-well": "y" * 300},
                "notes": {"thank-you:p1": {"text": "z" * 1000}},
                "diary": [{"on": "2026-03-06", "what": "w", "count": 1}],
            }
            for n in range(20)
        },
    )
    page = at(reader)
    expect(page.locator("#interviews + ul > li")).to_have_count(20)
    page.goto(page.url.split("#")[0] + "#plan/p07")
    expect(page.locator("#title")).to_have_text("Company 7")
    page.evaluate(
        "() => { const set = Storage.prototype.setItem; window.written = [];"
        "Storage.prototype.setItem = function (key, value) { window.written.push(key); set.call(this, key, value); } }"
    )
    page.locator("#people > summary").click()
    page.locator("#person-p3 > summary").click()
    page.locator("[id='f-people.p3.detail']").fill("the rivers")
    page.keyboard.press("Tab")
    expect(page.locator("#undo-line")).to_contain_text("people and promises")
    written = [key for key in page.evaluate("window.written") if "/draft/" not in key and not key.endswith("/last")]
    assert set(written) == {"after-the-interview/plan/p07"}
    assert saved(page, "p07")["people"][2]["detail"] == "the rivers"


def test_names_appear_as_typed_on_every_screen(visit):
    long = "ä" * 1000
    reader = visit(now="2026-03-06T10:00")
    kept(
        reader,
        aaa={
            "company": NASTY,
            "role": long,
            "agency": NASTY,
            "people": [{"id": "p1", "name": NASTY, "detail": NASTY}],
            "owed": [{"id": "o1", "what": NASTY}],
            "theirs": [{"id": "t1", "what": NASTY}],
            "review": {"next-time": NASTY},
        },
        bbb={},
    )
    page = at(reader, "#agenda")
    expect(page.locator("#course")).to_contain_text(NASTY)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    for place in ("#plan/aaa", "#review/aaa", "#log"):
        page.goto(page.url.split("#")[0] + place)
        expect(page.locator("#checklist")).to_contain_text(NASTY.split(" ")[0])
    page.goto(page.url.split("#")[0] + "#plan/aaa")
    page.locator("#people > summary").click()
    expect(page.locator("[id='f-owed.o1.what']")).to_have_value(NASTY)
    assert page.locator("img").count() == 0


def test_what_is_typed_on_the_page_of_all_is_kept_whole(visit):
    reader = visit(now="2026-03-09T10:00")
    kept(reader, aaa={"steps": SENT}, bbb={"steps": SENT})
    page = at(reader)
    page.locator("#manage-bbb > summary").click()
    page.locator("[id='f-bbb/role']").fill("Editor/Writer")
    page.locator("[id='f-bbb/role']").press("Tab")
    expect(page.locator("#undo-line")).to_be_attached()
    assert saved(page, "bbb")["role"] == "Editor/Writer"
    desk.opened_row(page, "aaa/keep-applying:1") if page.locator("[id='brief-aaa/keep-applying:1']").count() else None
    page.get_by_text("Note what you did").click()
    page.get_by_label("What you did").fill("Sent 2/3 of the forms")
    page.get_by_label("What you did").press("Tab")
    expect(page.get_by_text("1 thing noted")).to_be_visible()
    assert [one["what"] for plan in desk.plans(page) for one in plan.get("diary", [])] == ["Sent 2/3 of the forms"]


def test_what_is_half_typed_never_reaches_another_plan(visit):
    reader = visit()
    kept(reader, aaa={}, bbb={"notes": {"thank-you:p1": {"text": "Dear Mary, of B"}}})
    page = at(reader, "#note/aaa/thank-you:p1")
    page.get_by_label("Your note").fill("Half a note of A")
    other = reader.context.new_page()
    other.goto(reader.site)
    other.evaluate("localStorage.removeItem('after-the-interview/plan/aaa')")
    expect(page.locator("#title")).to_have_text("Your interviews")
    page.wait_for_timeout(1000)
    assert saved(page, "bbb")["notes"]["thank-you:p1"]["text"] == "Dear Mary, of B"
    assert [plan["id"] for plan in desk.plans(page)] == ["bbb"]


def test_an_address_of_a_plan_that_is_gone_shows_no_other(visit):
    reader = visit()
    kept(reader, aaa={}, bbb={})
    page = at(reader, "#review/gone")
    expect(page.locator("#title")).to_have_text("Your interviews")
    page.goto(page.url.split("#")[0] + "#note/gone/thank-you:p1")
    expect(page.locator("#title")).to_have_text("Your interviews")
    assert page.url.endswith("#agenda")


def test_an_empty_interview_is_let_go_of_when_another_is_shown(visit):
    reader = visit(now="2026-03-09T10:00")
    kept(reader, aaa={"steps": SENT, "outcome": {"kind": "offer", "heard": "2026-03-09"}})
    page = at(reader)
    page.get_by_role("button", name="Another interview").click()
    expect(page.locator("#title")).to_have_text("Your checklist")
    page.go_back()
    expect(page.locator("#title")).to_have_text("AAA")
    assert page.locator("[id^='row-tell-the-others']").count() == 0
    assert page.locator("#switch").count() == 0
