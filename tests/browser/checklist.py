"""The checklist as a reader uses it: opened, filled in, found again, printed."""

import io
import json

from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.browser.reader import Reader

STARTED = "#checklist[data-started]"
PREFIX = "after-the-interview/"
SAID = "end of next week"
PEOPLE = ("Mary Shaw", "Tom Reed")


def begun(page: Page) -> Page:
    """The page, once Python has drawn it."""
    expect(page.locator(STARTED)).to_be_attached(timeout=30_000)
    return page


def opened(reader: Reader) -> Page:
    """The checklist, opened and drawn."""
    reader.go("checklist/")
    return begun(reader.page)


def again(reader: Reader, now: str = "") -> Page:
    """The checklist, loaded again, at another moment where one is given."""
    if now:
        reader.at(now)
    reader.page.reload()
    return begun(reader.page)


def told(page: Page, date: str = "2026-03-05", ends: str = "14:30") -> None:
    """Fills in the form as the journey of the tests has it, and asks for the timeline."""
    page.get_by_label("Date of the interview").fill(date)
    page.locator("#f-interview-ends").fill(ends)
    page.locator("#f-said").fill(SAID)
    more_told(page)
    page.get_by_label("Where is the employer?").select_option(label="United Kingdom")
    page.get_by_label("Which part of United Kingdom?").select_option(label="England")
    page.locator("#f-people").fill("\n".join(PEOPLE))
    page.get_by_role("button", name="Show my timeline").click()
    expect(page.locator("#now-title")).to_be_focused()


def more_told(page: Page) -> Page:
    """The page with what can wait in the form unfolded."""
    if not page.locator("#told-more").evaluate("(fold) => fold.open"):
        page.locator("#told-more > summary").click()
    return page


def unfolded(page: Page, key: str) -> Locator:
    """The row with the key, open where it is one line, with what stands behind its More."""
    for fold in (f"brief-{key}", f"more-{key}"):
        found = page.locator(f"[id='{fold}']")
        if found.count() and not found.evaluate("(each) => each.open"):
            found.locator("summary").first.click()
            expect(found.locator("div > *").first).to_be_attached()
    return row(page, key)


def opened_row(page: Page, key: str) -> Locator:
    """The row with the key, open where it is one line: its box and its action can be pressed."""
    found = page.locator(f"[id='brief-{key}']")
    if found.count() and not found.evaluate("(each) => each.open"):
        found.locator("summary").first.click()
    return row(page, key)


def note_more(page: Page) -> Page:
    """The note with its way, its draft and its subject unfolded."""
    fold = page.locator("#note-more")
    if not fold.evaluate("(each) => each.open"):
        fold.locator("> summary").click()
        expect(fold).to_have_attribute("open", "")
    return page


def row(page: Page, key: str) -> Locator:
    """The row of the timeline with the key."""
    return page.locator(f"[id='row-{key}']")


def looked_back(page: Page) -> Page:
    """The page with what is past unfolded."""
    page.locator("#past-rows > summary").click()
    return page


def ticked(page: Page, *keys: str) -> None:
    """Ticks rows and waits until each of them says so."""
    for key in keys:
        opened_row(page, key)
        page.locator(f"[id='tick-{key}']").click()
        expect(row(page, key).get_by_role("button", name="Undo")).to_be_attached()


def kept(page: Page) -> dict:
    """What lies in the store under our keys, by the key without its beginning; JSON is read."""
    found = page.evaluate("Object.fromEntries(Object.entries(localStorage))")
    return {key[len(PREFIX) :]: _read(text) for key, text in found.items() if key.startswith(PREFIX)}


def _read(text: str):
    try:
        return json.loads(text)
    except ValueError:
        return text


def plans(page: Page) -> list:
    """The plans in the store."""
    return [value for key, value in kept(page).items() if key.startswith("plan/")]


def keep(reader: Reader, **texts: str) -> None:
    """Has texts in the store before the reader's first page; the text `plan_k3f9` lies under `plan/k3f9`."""
    for name, text in texts.items():
        key = PREFIX + name.replace("_", "/", 1)
        reader.context.add_init_script(
            f"const [key, text] = {json.dumps([key, text])};"
            "if (location.protocol === 'http:' && localStorage.getItem(key) === null) localStorage.setItem(key, text);"
        )


def forgive(reader: Reader, piece: str) -> None:
    """Strikes warnings of Chromium that come or not, such as that of a value that a field refuses."""
    reader.complaints[:] = [each for each in reader.complaints if piece not in each]


def stored(**fields) -> str:
    """The plan `k3f9` as its text in the store: the journey's interview, and what else is given."""
    return json.dumps(
        {
            "format": 1,
            "id": "k3f9",
            "made": "2026-03-05T16:00",
            "changed": "2026-03-05T16:00",
            "region": "GB-ENG",
            "interview": {"date": "2026-03-05", "ends": "14:30"},
            "promises": [{"said": SAID, "on": "2026-03-05"}],
            "people": [{"id": "p1", "name": PEOPLE[0]}, {"id": "p2", "name": PEOPLE[1]}],
            **fields,
        }
    )


def sheet(page: Page, size: str = "A4") -> PdfReader:
    """The page as it prints."""
    return PdfReader(io.BytesIO(page.pdf(format=size)))


def words(pdf: PdfReader) -> str:
    """The sheet's text with every run of white space as one space."""
    return " ".join(" ".join(part.extract_text() for part in pdf.pages).split())


def origins(pdf: PdfReader) -> list:
    """Where each piece of text begins on the first page: `(x, y, text)`, from the lower left corner, in points."""
    found = []

    def place(text, matrix, text_matrix, *_):
        if text.strip():
            x, y = text_matrix[4], text_matrix[5]
            found.append((matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5], text))

    pdf.pages[0].extract_text(visitor_text=place)
    return found
