"""The built site on a free port, a real Chromium, and readers who complain."""

import os
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from checklist.site.serve.server import Site
from tests.browser import chromium
from tests.browser.reader import Reader
from tests.conftest import ROOT

HERE = Path(__file__).parent
RERUNS = int(os.environ.get("RERUNS", "1"))


def pytest_collection_modifyitems(items):
    """A test of the browser is tried once more (`RERUNS=0`: never).

    On a busy machine a press can come before the page is ready.

    What was tried again is listed at the end of the run (`-rR`), so that a test that is often tried again is seen.
    """
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=RERUNS))


def serving(prefix: str):
    assert (ROOT / "site/index.html").is_file(), "there is no site; `make build` builds it"
    site = Site(ROOT / "site", port=0, prefix=prefix, quiet=True)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    yield site.address
    site.shutdown()
    site.server_close()


@pytest.fixture(scope="session")
def site():
    """The address of the built site at the root of a host."""
    yield from serving("")


@pytest.fixture(scope="session")
def site_below():
    """The address of the built site under a path."""
    yield from serving("/some/path")


@pytest.fixture(scope="session")
def browser():
    """One Chromium for all tests."""
    with sync_playwright() as playwright:
        opened = chromium.launch(playwright)
        yield opened
        opened.close()


@pytest.fixture
def visit(browser, request):
    """Makes readers: `visit(now=, zone=, locale=, expects=, below=, **options of a browser context)`.

    At the end of the test, an error on the console, a broken policy, an error of the
    page or a request to another host fails it, but for what `expects` names.
    """
    readers = []

    def make(now="2026-03-05T17:00", zone="Europe/London", locale="en-GB", expects=(), below=False, **options):
        address = request.getfixturevalue("site_below" if below else "site")
        readers.append(Reader(browser, address, now, zone, locale, tuple(expects), **options))
        return readers[-1]

    yield make
    complaints = [each for reader in readers for each in reader.close()]
    assert not complaints, "\n".join(complaints)
