"""On a phone: nothing is wider than the screen, whatever was pasted, and nothing is cut or printed over."""

import pytest

from tests.browser import checklist as desk

ADDRESS = "https://careers.example.com/" + "averylongpathwithoutanybreak" * 8
PASTED = {
    "company": ADDRESS,
    "role": ADDRESS,
    "promises": [{"said": ADDRESS, "on": "2026-03-05"}],
    "people": [{"id": "p1", "name": ADDRESS, "detail": ADDRESS, "role": ADDRESS}],
    "owed": [{"id": "o1", "what": ADDRESS, "due": "2026-03-09"}],
    "theirs": [{"id": "t1", "what": ADDRESS, "due": "2026-03-09"}],
    "review": {"went-well": ADDRESS, "next-time": ADDRESS},
    "diary": [{"on": "2026-03-06", "what": ADDRESS, "count": 1}],
    "notes": {"thank-you:p1": {"channel": "email", "subject": ADDRESS, "text": ADDRESS}},
}


@pytest.mark.parametrize("width", [320, 390])
def test_nothing_pasted_widens_a_screen(visit, width):
    reader = visit(now="2026-03-06T09:30", viewport={"width": width, "height": 844})
    desk.keep(reader, plan_k3f9=desk.stored(**PASTED), plan_bbb=desk.stored(**{**PASTED, "id": "bbb"}))
    for place in ("#plan/k3f9", "#agenda", "#review/k3f9", "#log", "#note/k3f9/thank-you:p1"):
        reader.go("checklist/" + place)
        page = desk.begun(reader.page)
        page.reload()
        desk.begun(page)
        for summary in page.locator("#checklist details:not([open]) > summary").all()[:12]:
            if summary.is_visible():
                summary.click()
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{place} is {wide} wide: {reader.cut_off()[:5]}"
        assert not reader.cut_off(), place


@pytest.mark.parametrize("text", [100, 200])
def test_the_time_field_shows_all_of_a_time_in_twelve_hours(visit, text):
    page = desk.opened(visit(locale="en-US", viewport={"width": 390, "height": 844}))
    page.evaluate("size => { document.documentElement.style.fontSize = size; }", f"{20 * text // 100}px")
    field = page.locator("#f-interview-ends")
    field.fill("22:30")
    room = field.evaluate("""(field) => {
      const probe = field.cloneNode();
      probe.style.cssText = "width: max-content; max-width: none; min-width: 0; position: absolute;";
      field.after(probe);
      const wanted = probe.getBoundingClientRect().width;
      probe.remove();
      return [field.getBoundingClientRect().width, wanted];
    }""")
    assert room[0] >= room[1]


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("now", ["2026-03-06T09:30", "2026-03-10T09:30", "2026-03-12T09:30", "2026-03-15T09:30"])
def test_the_labels_of_the_drawn_wait_stand_apart(visit, width, now):
    reader = visit(now=now, viewport={"width": width, "height": 844})
    sent = {key: {"state": "done", "at": "2026-03-05T17:00"} for key in ("thank-you:p1", "thank-you:p2")}
    desk.keep(reader, plan_k3f9=desk.stored(steps=sent))
    page = desk.opened(reader)
    boxes = page.locator(".days i").evaluate_all("""(all) => all.filter((each) => each.textContent).map((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const box = range.getBoundingClientRect();
      return [each.textContent, box.left, box.right, box.top, box.bottom];
    })""")
    assert boxes or now > "2026-03-11"
    for place, one in enumerate(boxes):
        for other in boxes[place + 1 :]:
            apart = one[2] <= other[1] + 0.5 or other[2] <= one[1] + 0.5 or one[4] <= other[3] or other[4] <= one[3]
            assert apart, (one, other)
