"""The built site where something goes wrong: a script before all others in each page, and files that do not come."""

import fnmatch
import gzip
import threading
from http import HTTPStatus
from pathlib import Path

from checklist.site.serve.server import TYPES, Answer, Site

ROOT = Path(__file__).parents[2]
FIRST = b'<script src="/fault.js"></script>'
CHARSET = b'<meta charset="utf-8">'


class Faulty(Answer):
    """One connection's answers, with what is wrong at the moment."""

    def answer(self, send_body):
        if self.path == "/fault.js":
            kind = {"Content-Type": TYPES[".js"], "Cache-Control": "no-store"}
            self.send(HTTPStatus.OK, self.server.script.encode(), kind, send_body)
        else:
            super().answer(send_body)

    def file(self, below):
        return None if any(fnmatch.fnmatch(below, one) for one in self.server.lost) else super().file(below)


class Host(Site):
    """Serves site/ on a free port. `script` runs first in each page; `lost` are patterns of paths that do not come."""

    def __init__(self):
        super().__init__(ROOT / "site", port=0, quiet=True)
        self.RequestHandlerClass = Faulty
        self.script, self.lost = "", ()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def body(self, file, packed):
        """The file's bytes; in a page our script stands first."""
        if file.suffix != ".html":
            return super().body(file, packed)
        whole = file.read_bytes().replace(CHARSET, CHARSET + FIRST, 1)
        return gzip.compress(whole) if packed else whole

    def headers_of(self, path):
        """As a host that ignores `_headers`, but that nothing is kept in a cache."""
        return {"Cache-Control": "no-store"}
