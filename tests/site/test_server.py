"""The server that `make serve` and the browser's tests use: what a host would send, and nothing beside the site."""

import gzip
import socket
import subprocess
import sys
import threading
from http.client import HTTPConnection

import pytest

from checklist.site.serve.server import HOST, Site, read_headers
from tests.conftest import ROOT

PAGE = "<!doctype html><p>Hello" + " and hello" * 200
HEADERS = """# for every page
/*
  X-Frame-Options: DENY
  Cache-Control: no-cache
/assets/*
  Cache-Control: max-age=31536000, immutable
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("site")
    (made / "assets").mkdir()
    (made / "checklist").mkdir()
    for name, text in {
        "index.html": PAGE,
        "checklist/index.html": PAGE,
        "404.html": "lost",
        "_headers": HEADERS,
        ".done": "x",
        "assets/a.mjs": "1",
        "assets/a.wasm": "2",
        "assets/a b.json": "{}",
        "assets/a.woff2": "3",
    }.items():
        (made / name).write_text(text, encoding="utf-8")
    (made.parent / "secret.html").write_text("secret", encoding="utf-8")
    return made


@pytest.fixture(params=["", "/some/path"], ids=["root", "path"], scope="module")
def site(request, folder):
    made = Site(folder, port=0, prefix=request.param, quiet=True)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


def ask(site, path, method="GET", **headers):
    connection = HTTPConnection(HOST, site.server_address[1], timeout=5)
    connection.request(method, site.prefix + path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/checklist/", "text/html; charset=utf-8"),
        ("/assets/a.mjs", "text/javascript; charset=utf-8"),
        ("/assets/a.wasm", "application/wasm"),
        ("/assets/a%20b.json", "application/json; charset=utf-8"),
        ("/assets/a.woff2", "font/woff2"),
        ("/assets/a.mjs?v=1", "text/javascript; charset=utf-8"),
    ],
)
def test_a_file_comes_with_its_type(site, path, kind):
    answer, _ = ask(site, path)
    assert (answer.status, answer.headers["Content-Type"]) == (200, kind)


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/nothing/",
        "/_headers",
        "/.done",
        "/index.html/",
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/assets/../../secret.html",
        "/assets/",
        "/%00",
    ],
)
def test_what_is_not_of_the_site_is_the_page_for_missing_pages(site, path):
    answer, body = ask(site, path)
    assert (answer.status, body) == (404, b"lost")


def test_outside_its_path_there_is_nothing(site):
    if site.prefix:
        connection = HTTPConnection(HOST, site.server_address[1], timeout=5)
        connection.request("GET", "/checklist/")
        assert connection.getresponse().status == 404
        connection.close()


def test_a_folder_without_its_slash_is_sent_on(site):
    answer, _ = ask(site, "/checklist?x=1")
    assert (answer.status, answer.headers["Location"]) == (301, site.prefix + "/checklist/?x=1")


def test_text_is_packed_for_who_reads_it(site):
    answer, body = ask(site, "/", **{"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(body).decode() == PAGE
    assert len(body) < len(PAGE) / 5
    assert ask(site, "/")[1].decode() == PAGE


def test_what_is_packed_already_is_left(site):
    answer, body = ask(site, "/assets/a.woff2", **{"Accept-Encoding": "gzip"})
    assert (answer.headers["Content-Encoding"], body) == (None, b"3")


def test_the_last_rule_for_a_path_wins(site):
    assert ask(site, "/")[0].headers["Cache-Control"] == "no-cache"
    answer, _ = ask(site, "/assets/a.mjs")
    assert answer.headers["Cache-Control"] == "max-age=31536000, immutable"
    assert answer.headers["X-Frame-Options"] == "DENY"


def test_what_has_not_changed_is_not_sent_again(site):
    tag = ask(site, "/")[0].headers["ETag"]
    answer, body = ask(site, "/", **{"If-None-Match": tag})
    assert (answer.status, body) == (304, b"")


def test_head_sends_no_body(site):
    answer, body = ask(site, "/", method="HEAD")
    assert (answer.status, body, answer.headers["Content-Length"]) == (200, b"", str(len(PAGE)))


@pytest.mark.parametrize(
    ("request_text", "status"),
    [
        ("GET /" + "a" * 3000 + " HTTP/1.1\r\n", 414),
        ("GET /" + "a" * 70000 + " HTTP/1.1\r\n", 414),
        ("GET / HTTP/1.1\r\nX: " + "a" * 70000 + "\r\n", 431),
        ("GET / HTTP/1.1\r\n" + "".join(f"X-{one}: 1\r\n" for one in range(200)), 431),
        ("GET /" + "a" * 256 + " HTTP/1.1\r\n", 404),
        ("GET /" + "%E2%82%AC" * 90 + "/x HTTP/1.1\r\n", 404),
    ],
    ids=[
        "a long path",
        "a long line",
        "a long header",
        "many headers",
        "a long name",
        "a long name of three bytes a letter",
    ],
)
def test_what_is_too_long_is_answered_and_the_next_one_is_served(site, request_text, status):
    with socket.create_connection(site.server_address, timeout=5) as connection:
        if site.prefix and status == 404:
            request_text = request_text.replace("/", site.prefix + "/", 1)
        connection.sendall(request_text.encode() + b"Host: x\r\nConnection: close\r\n\r\n")
        assert connection.recv(4096).split(b" ")[1] == str(status).encode()
    assert ask(site, "/")[0].status == 200


@pytest.mark.parametrize("text", ["  X: before any path", "/*\n  no colon here"])
def test_broken_headers_are_refused_with_their_line(text):
    with pytest.raises(ValueError, match="_headers, line"):
        read_headers(text)


def served(folder, port):
    command = [sys.executable, "-m", "checklist.site.serve", str(folder), "--port", str(port)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=20, check=False)


def test_a_taken_port_gets_one_sentence_and_the_way_out(folder):
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = served(folder, port)
    assert done.returncode == 1
    assert done.stderr == f"Port {port} is taken. Choose another: make serve PORT={port + 1}\n"


def test_without_a_site_it_says_how_to_build_one(tmp_path):
    done = served(tmp_path, 0)
    assert done.returncode == 1
    assert done.stderr.endswith("make build\n")
    assert len(done.stderr.splitlines()) == 1
