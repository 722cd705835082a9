"""A static server over the built site that also sends the headers of `_headers`, as a host would."""

import email.utils
import fnmatch
import gzip
import hashlib
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

HOST = "127.0.0.1"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".gz": "application/gzip",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".py": "text/x-python; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
}
LONGEST_PATH = 2048  # letters of an address; hosts refuse about as many
LONGEST_NAME = 255  # bytes of one name in it, the most that file systems have
PACKED = {".gz", ".ico", ".pdf", ".png", ".woff2"}


def read_headers(text: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """The rules of a `_headers` file in its order: `(pattern, [(name, value), ...])`; `*` stands for any text.

    Raises ValueError, with the line, for a header before any path or without a colon.
    """
    rules: list[tuple[str, list[tuple[str, str]]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line[0].isspace():
            rules.append((line.strip(), []))
            continue
        name, colon, value = line.strip().partition(":")
        if not colon or not rules:
            raise ValueError(f"_headers, line {number}: {line.strip()!r} should be a path, or `Name: value` below one")
        rules[-1][1].append((name.strip(), value.strip()))
    return rules


class Site(ThreadingHTTPServer):
    """Serves `folder` below `prefix` (empty, or such as `/some/path`) on 127.0.0.1; port 0 takes a free one."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, folder: Path, port: int = 8000, prefix: str = "", quiet: bool = False):
        self.folder = folder.resolve()
        self.prefix = prefix.rstrip("/")
        self.quiet = quiet
        self.packed: dict[tuple[Path, int], bytes] = {}
        declared = self.folder / "_headers"
        self.rules = read_headers(declared.read_text(encoding="utf-8")) if declared.is_file() else []
        super().__init__((HOST, port), Answer)

    @property
    def address(self) -> str:
        """Where the site is, with a slash at its end."""
        return f"http://{HOST}:{self.server_address[1]}{self.prefix}/"

    def body(self, file: Path, packed: bool) -> bytes:
        """The file's bytes, with gzip where `packed`; packed once for each state of the file."""
        if not packed:
            return file.read_bytes()
        key = (file, file.stat().st_mtime_ns)
        if key not in self.packed:
            self.packed[key] = gzip.compress(file.read_bytes(), 6, mtime=0)
        return self.packed[key]

    def headers_of(self, path: str) -> dict[str, str]:
        """The headers that `_headers` gives to a path below the prefix."""
        found: dict[str, str] = {}
        for pattern, headers in self.rules:
            if fnmatch.fnmatchcase(path, pattern):
                found.update(headers)
        return found

    def handle_error(self, request, client_address):
        """A browser that goes away in the middle of an answer is no error; anything else is told."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Answer(BaseHTTPRequestHandler):
    """One connection's answers."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Site

    def do_GET(self):
        """Sends the file."""
        self.answer(send_body=True)

    def do_HEAD(self):
        """Sends the file's headers."""
        self.answer(send_body=False)

    def answer(self, send_body: bool):
        if len(self.path) > LONGEST_PATH:
            self.send(HTTPStatus.REQUEST_URI_TOO_LONG, b"Too long.\n", {"Content-Type": TYPES[".txt"]}, send_body)
            return
        path = unquote(urlsplit(self.path).path)
        if not (path + "/").startswith(self.server.prefix + "/"):
            self.send(HTTPStatus.NOT_FOUND, b"Nothing here.\n", {"Content-Type": TYPES[".txt"]}, send_body)
            return
        below = path[len(self.server.prefix) :]
        file = self.file(below)
        if file and file.is_dir():
            if not below.endswith("/"):
                target = urlsplit(self.path)._replace(path=urlsplit(self.path).path + "/").geturl()
                self.send(HTTPStatus.MOVED_PERMANENTLY, b"", {"Location": "/" + target.lstrip("/")}, send_body)
                return
            file = file / "index.html"
        elif file and below.endswith("/"):
            file = None
        status = HTTPStatus.OK
        if not file or not file.is_file() or file.name.startswith(("_", ".")):
            status, file = HTTPStatus.NOT_FOUND, self.server.folder / "404.html"
        if not file.is_file():
            self.send(status, b"Not found.\n", {"Content-Type": TYPES[".txt"]}, send_body)
            return
        self.send_file(status, file, below, send_body)

    def file(self, below: str) -> Path | None:
        """The path below the site's folder; None where it would lead out of it."""
        if "\0" in below or any(len(name.encode()) > LONGEST_NAME for name in below.split("/")):
            return None
        wanted = (self.server.folder / below.lstrip("/")).resolve()
        return wanted if wanted.is_relative_to(self.server.folder) else None

    def send_file(self, status: HTTPStatus, file: Path, below: str, send_body: bool):
        packed = file.suffix not in PACKED and "gzip" in self.headers.get("Accept-Encoding", "")
        body = self.server.body(file, packed)
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        headers = {
            "Content-Type": TYPES.get(file.suffix, "application/octet-stream"),
            "Cache-Control": "no-cache",
            "Last-Modified": email.utils.formatdate(file.stat().st_mtime, usegmt=True),
            "ETag": tag,
        }
        if file.suffix not in PACKED:
            headers["Vary"] = "Accept-Encoding"
        if packed:
            headers["Content-Encoding"] = "gzip"
        headers.update(self.server.headers_of(below))
        if status == HTTPStatus.OK and self.headers.get("If-None-Match") == tag:
            status, body = HTTPStatus.NOT_MODIFIED, b""
        self.send(status, body, headers, send_body)

    def send(self, status: HTTPStatus, body: bytes, headers: dict[str, str], send_body: bool):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if send_body and body:
            self.wfile.write(body)

    def log_request(self, code="-", size="-"):
        """Says what went wrong, in one line; what went right is not told."""
        if not self.server.quiet and int(code) >= 400:
            # a request line that is too long is answered before there is a path
            print(f"{int(code)} {getattr(self, 'path', '')[:LONGEST_NAME]}", file=sys.stderr)
