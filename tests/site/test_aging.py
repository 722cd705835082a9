"""What ages by itself: what was read long ago, and addresses that no longer answer. The web is one of our own here."""

import shutil
import threading
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from checklist.site.content import load
from checklist.site.upkeep import aging, outward_links
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
NEWEST = max(entry[field] for kind, field in aging.READ for entry in CONTENT[kind])
ANSWERS = {"/there": 200, "/moved": 301, "/gone": 404, "/broken": 500, "/shy": 403}


class Web(BaseHTTPRequestHandler):
    """A web of five addresses."""

    def do_GET(self):
        self.send_response(ANSWERS.get(self.path, 404))
        if self.path == "/moved":
            self.send_header("Location", "/there")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def web():
    """Its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Web)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(("today", "found"), [("2027-11-24", 0), ("2027-11-25", 1)], ids=["a year", "a year and a day"])
def test_what_was_read_over_a_year_ago_is_named(today, found):
    content = {kind: [] for kind, _ in aging.READ}
    content["references"] = [{"id": "a", "file": "references.yml", "seen": "2026-11-24"}]
    assert len(aging.stale(content, date.fromisoformat(today))) == found


def test_the_content_is_fresh_on_the_day_of_its_last_reading_and_stale_two_years_later(capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert aging.main(["--today", NEWEST]) == 0
    assert aging.main(["--today", str(int(NEWEST[:4]) + 2) + NEWEST[4:]]) == 1
    said = capsys.readouterr().out
    assert "references.yml: nace-2023: last read on 2026-11-22" in said
    assert "steps/thank-you.yml" in said
    assert "questions/refused.yml" in said


def test_broken_content_is_no_fresh_content(tmp_path, capsys):
    content = shutil.copytree(ROOT / "content", tmp_path / "content")
    (content / "sources.yml").write_text("[", encoding="utf-8")
    assert aging.main(["--today", NEWEST, "--content", str(content)]) == 2
    assert outward_links.main(["--content", str(content)]) == 2
    assert "sources.yml" in capsys.readouterr().err


def test_every_source_and_every_reference_with_an_address_is_tried():
    found = outward_links.addresses(CONTENT)
    wanted = [entry["url"] for kind in ("sources", "references") for entry in CONTENT[kind] if "url" in entry]
    assert set(found) == set(wanted)
    assert len(wanted) > 60


@pytest.mark.parametrize(
    ("path", "said"),
    [("/there", ""), ("/moved", ""), ("/gone", "it answers 404"), ("/broken", "it answers 500"), ("/shy", "shy: 403")],
)
def test_what_an_address_answers(web, path, said):
    assert outward_links.answer(web + path) == said


def test_an_address_where_nobody_is(web):
    assert outward_links.answer("http://127.0.0.1:9/").startswith("it cannot be reached")


def test_the_scheduled_job_asks_both_and_nothing_waits_for_it():
    job = (ROOT / ".github/workflows/weekly.yml").read_text(encoding="utf-8")
    assert "schedule:" in job
    assert "push" not in job
    assert "pull_request" not in job
    assert "checklist.site.upkeep.aging --today" in job
    assert "checklist.site.upkeep.outward_links" in job
    for name in ("Makefile", ".ci/run", ".github/workflows/test.yml"):
        assert "outward" not in (ROOT / name).read_text(encoding="utf-8"), f"{name} must not need the web"


def test_one_that_is_gone_is_named_and_fails_and_a_shy_one_does_not(web, monkeypatch, capsys):
    for paths, status in ((["/there", "/shy"], 0), (["/there", "/gone"], 1)):
        wanted = {web + path: f"references.yml: {path[1:]}" for path in paths}
        monkeypatch.setattr(outward_links, "addresses", lambda _, wanted=wanted: wanted)
        assert outward_links.main(["--content", str(ROOT / "content")]) == status
    said = capsys.readouterr().out
    assert "references.yml: gone: it answers 404: " + web + "/gone" in said
    assert "references.yml: shy: shy: 403" in said
