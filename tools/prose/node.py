"""The npm packages that count syllables and grades, and write-good, asked under node."""

import json
import subprocess

from tests.conftest import ROOT
from tests.micropython.interpreter import NODE


def asked(sentences: tuple | list = (), pages: tuple | list = (), prose: tuple | list = ()) -> dict:
    """`syllables` of each sentence, `grades` of each page's counts, and `remarks` of write-good on each text.

    A page's counts are `sentence`, `word` and `syllable`.
    """
    done = subprocess.run(
        [str(NODE), str(ROOT / "tools/prose/measure.mjs"), str(ROOT)],
        input=json.dumps({"sentences": sentences, "pages": pages, "prose": prose}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return json.loads(done.stdout)
