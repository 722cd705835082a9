"""What crosses between the page and Python: every kind of character, both ways, and the bytes of a saved file."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import checklist as desk

LONG = "a text that is long enough to be decoded in one piece"
KINDS = (
    # kind                              what is typed               what is kept
    ("plain", "Acme & Sons", "Acme & Sons"),
    ("markup", "<b>\"Acme\"</b> 'n'", "<b>\"Acme\"</b> 'n'"),
    ("a byte order mark at the start", "\ufeffAcme", "\ufeffAcme"),
    ("a byte order mark inside", "Ac\ufeffme", "Ac\ufeffme"),
    ("NUL", "Ac\0me", "Acme"),
    ("nothing but NUL and a letter", "\0A\0", "A"),
    ("control characters", "A\x01c\x08\x0b\x0c\x1fm\x7fe\x80\x85\x9f", "Acme"),
    ("astral", "Acme 🙂👩‍👩‍👧 𝒜", "Acme 🙂👩‍👩‍👧 𝒜"),
    ("the first half of a pair", "Ac\ud83dme", "Ac\ufffdme"),
    ("the second half of a pair", "Ac\ude42me", "Ac\ufffdme"),
    ("halves in the wrong order", "Ac\ude42\ud83dme", "Ac\ufffd\ufffdme"),
    ("line and paragraph separators", "Ac\u2028m\u2029e", "Ac\u2028m\u2029e"),
    ("combining", "Zoe\u0308 A\u0301\u0327", "Zoe\u0308 A\u0301\u0327"),
    ("right to left", "שלום \u202eevil\u202c عربي", "שלום \u202eevil\u202c عربي"),
    ("not a character", "Ac\uffff\ufdd0me", "Ac\uffff\ufdd0me"),
    ("backslashes that look like a code", "A\\u0000\\ud83d\\b\\\\n", "A\\u0000\\ud83d\\b\\\\n"),
)
# a value with a lone half of a pair cannot be sent as text to the page: it goes as codes
TYPE = """([name, codes]) => {
  const field = document.getElementById(name);
  field.value = String.fromCharCode(...codes);
  field.dispatchEvent(new Event("input", {bubbles: true}));
  field.dispatchEvent(new Event("change", {bubbles: true}));
}"""

IS_KEPT = "wanted => JSON.parse(localStorage.getItem('after-the-interview/plan/k3f9')).company === wanted"


def codes(text: str) -> list[int]:
    """The UTF-16 units of the text."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return [int.from_bytes(raw[place : place + 2], "little") for place in range(0, len(raw), 2)]


@pytest.mark.parametrize("padding", ["", LONG])
def test_what_is_typed_is_kept_and_shown_to_the_letter(visit, padding):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored())
    page = desk.opened(reader)
    page.locator("#told > summary").click()
    expect(page.locator("#f-company")).to_be_attached()
    for kind, typed, wanted in KINDS:
        page.evaluate(TYPE, ["f-company", codes(typed + padding)])
        page.wait_for_function(IS_KEPT, arg=wanted + padding, timeout=20_000)
        expect(page.locator("#now-title")).to_be_attached()  # a text cut short leaves no page
        if kind in ("NUL", "the first half of a pair", "astral", "a byte order mark at the start"):
            desk.again(reader)
            expect(page.locator("#now-title")).to_be_attached()
            page.locator("#told > summary").click()
            expect(page.locator("#f-company")).to_be_attached()
            expect(page.locator("#f-company")).to_have_value(wanted + padding)


BROKEN = [("Ac\\u0000me", "Acme"), ("Ac\\ud83dme", "Ac\ufffdme"), ("A\\u0001\\u0085", "A")]


@pytest.mark.parametrize(("bad", "kept"), BROKEN)
def test_what_lies_in_the_store_with_such_a_sign_leaves_a_page(visit, bad, kept):
    reader = visit()
    desk.keep(reader, plan_k3f9=desk.stored(company="COMPANY").replace("COMPANY", bad))
    page = desk.opened(reader)
    expect(page.locator("#now-title")).to_be_attached()
    page.locator("#told > summary").click()
    expect(page.locator("#f-company")).to_have_value(kept)


def test_the_bytes_of_the_table_are_what_a_spreadsheet_reads(visit):
    reader = visit(now="2026-03-09T10:00")
    names = 'Zoë & "Søn" GmbH 🙂'
    desk.keep(
        reader,
        plan_k3f9=desk.stored(
            company=names,
            role="\uff1d1+1",
            steps={
                "thank-you:p1": {"state": "done", "at": "2026-03-05T17:00"},
                "write-down-what-happened": {"state": "done", "at": "2026-03-05T16:00"},
            },
        ),
    )
    reader.go("checklist/#log")
    page = desk.begun(reader.page)
    expect(page.locator("#log")).to_contain_text("Write down what happened (only here)")
    with page.expect_download() as coming:
        page.get_by_role("button", name="Save it as a table").click()
    saved = Path(coming.value.path()).read_bytes()
    assert saved.startswith(b'\xef\xbb\xbf"Date"')
    assert saved.count(b"\xef\xbb\xbf") == 1
    lines = saved.decode("utf-8-sig").split("\r\n")
    name = json.dumps(names, ensure_ascii=False).replace('\\"', '""')
    assert lines[1] == f'"2026-03-05",{name},"\'\uff1d1+1","Interview",""'
    assert lines[2].split(",")[3] == '"Thank Mary Shaw"'
    assert lines[3:] == [""]  # what was written down is nobody else's business
    paper = desk.words(desk.sheet(page))
    assert "Thank Mary Shaw" in paper
    assert "Write down" not in paper
    for head in ("Name", "Signature", "Thursday 5 March 2026 to Monday 9 March 2026"):
        assert head in paper
