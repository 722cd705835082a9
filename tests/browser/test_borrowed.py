"""A computer that is not the reader's: nothing is kept beyond the tab, and everything can be erased."""

from playwright.sync_api import expect

from tests.browser.checklist import again, begun, kept, more_told, opened, plans, told

# of neighbours on the same host: names that are nearly ours, Material's under other paths, a cache
OTHERS = {"other/plan/1": "theirs", "after-the-interviewer/plan/1": "theirs", "/other/.__palette": "{}", "x": "y"}
LEFT = """async (others) => {
  const left = {};
  for (const [name, place] of Object.entries({ local: localStorage, session: sessionStorage })) {
    left[name] = Object.keys(place).filter((key) => !(key in others)).sort();
    for (const key of Object.keys(others)) if (place.getItem(key) !== others[key]) left[name].push(`not there: ${key}`);
  }
  left.caches = await caches.keys();
  left.cookies = document.cookie;
  left.bases = [];
  for (const { name } of await indexedDB.databases()) {
    const ask = (work) => new Promise((done) => { const asked = work(); asked.onsuccess = () => done(asked.result); });
    const base = await ask(() => indexedDB.open(name));
    for (const store of base.objectStoreNames) {
      if (await ask(() => base.transaction(store).objectStore(store).count())) left.bases.push(name);
    }
    base.close();
  }
  return left;
}"""
MARK = "after-the-interview/borrowed"


def neighbours(page) -> None:
    page.evaluate(
        "(others) => { for (const [key, text] of Object.entries(others)) { localStorage.setItem(key, text); "
        "sessionStorage.setItem(key, text); } return caches.open('other-cache'); }",
        OTHERS,
    )


def left(page) -> dict:
    return page.evaluate(LEFT, OTHERS)


def test_nothing_is_kept_beyond_the_tab(visit):
    reader = visit()
    page = opened(reader)
    neighbours(page)
    page.get_by_role("link", name="Is this computer not yours?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What this browser keeps")
    assert reader.violations() == []
    page.get_by_role("button", name="Keep nothing beyond this tab").click()
    expect(page.locator("#title")).to_have_text("Before you leave this computer")
    line = page.get_by_text("Kept in this tab alone, until you close it.")
    expect(line).to_be_visible()

    page.evaluate("location.hash = ''")
    told(page)
    page.locator("#told > summary").click()
    more_told(page)
    page.get_by_label("Who is it with?").press_sequentially("Acme")
    page.get_by_role("button", name="Scheme").click()
    page.locator("#course a[href*='steps/']").first.click()
    page.wait_for_url("**/steps/**")
    expect(line).to_be_visible()
    assert left(page)["local"] == []
    page.go_back()
    begun(page)
    again(reader)
    expect(page.locator("#facts")).to_contain_text("Acme")
    expect(line).to_be_visible()
    found = left(page)
    assert found["local"] == []
    assert {"plan", "last", "borrowed"} <= {key.split("/")[1] for key in found["session"]}

    # the line of every screen leads to the end: print, save, erase
    page.get_by_role("link", name="Finish here").click()
    expect(page.locator("#leaving > li")).to_have_count(3)
    assert reader.violations() == []
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Erase it for good").click()
    expect(page.locator("#title")).to_have_text("It is gone")
    assert left(page) == {"local": [], "session": [MARK], "caches": ["other-cache"], "cookies": "", "bases": []}

    # and where the tab is killed before that, the next one finds nothing
    page.evaluate("location.hash = ''")
    told(page)
    expect(page.locator("#now-title")).to_be_visible()
    page.close()
    reader.page = reader.context.new_page()
    page = opened(reader)
    expect(page.get_by_label("Date of the interview")).to_have_value("")
    expect(page.get_by_text("Kept in this tab alone")).to_be_hidden()
    found = page.evaluate("[Object.keys(localStorage), Object.keys(sessionStorage)]")
    assert [sorted(found[0]), found[1]] == [sorted(OTHERS), []]


def test_a_tab_that_is_opened_again_by_the_next_person_is_empty(visit):
    reader = visit()
    page = opened(reader)
    page.evaluate("location.hash = 'erase'")
    page.get_by_role("button", name="Keep nothing beyond this tab").click()
    page.evaluate("location.hash = ''")
    told(page)
    # the browser brings the tab back with its store, as it was when it was closed
    long_ago = f"sessionStorage.setItem('{MARK}', String(Date.now() - 121000))"
    page.evaluate(f"window.addEventListener('pagehide', () => {long_ago})")
    page = again(reader)
    expect(page.get_by_label("Date of the interview")).to_have_value("")
    assert page.evaluate("Object.keys(sessionStorage)") == [MARK]


def test_erasing_in_one_tab_is_told_to_the_others(visit):
    reader = visit()
    page = opened(reader)
    neighbours(page)
    told(page)
    page.get_by_role("button", name="Scheme").click()
    expect(page.locator("#now-title")).to_be_visible()
    other = reader.context.new_page()
    other.goto(page.url)
    begun(other)
    other.locator("#told > summary").click()
    more_told(other)
    other.get_by_label("Who is it with?").press_sequentially("Half a name")
    start = reader.context.new_page()
    start.goto(reader.site)
    expect(start.locator("#ask-yours")).to_be_visible()

    page.evaluate("location.hash = 'erase'")
    expect(page.locator("#erase-what > li")).to_have_count(2)  # the interview, the look
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Keep it").click()
    assert plans(page)
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Erase it for good").click()
    expect(page.locator("#erased")).to_contain_text("keeps nothing of this site any more")
    expect(other.locator("#erased")).to_contain_text("Another window has erased everything")
    expect(other.get_by_role("button", name="Put it back")).to_have_count(0)
    expect(start.locator("#ask-yours")).to_be_hidden()
    for each in (page, other, start):
        found = left(each)
        assert (found["local"], found["session"][:1]) == ([], [] if each is page else found["session"][:1])
    other.reload()
    begun(other)
    assert kept(other) == {}
    page.reload()
    begun(page)
    expect(page.locator("#erase-none")).to_be_visible()
