"""What docs/reference/micropython.md says of the browser's interpreter, tried."""

# ruff: noqa: E501
import re

import pytest

from tests.conftest import ROOT

PAGE = (ROOT / "docs/reference/micropython.md").read_text(encoding="utf-8")
SYNTAX = "try:\n    exec({!r})\n    print('read')\nexcept SyntaxError:\n    print('refused')"
RAISES = "try:\n    {}\n    print('done')\nexcept Exception as error:\n    print(type(error).__name__)"
MISSING = (
    "typing dataclasses enum __future__ textwrap calendar contextlib uuid urllib collections.abc bisect csv warnings"
)

TRIED = (
    # the number in the page, what is run, and what it prints
    ("1", "print(list({'b': 1, 'a': 2, 'c': 3, 'z': 4, 'q': 5}) == ['b', 'a', 'c', 'z', 'q'])", "False"),
    ("1", "import json; print(list(json.loads('{\"b\":1,\"a\":2,\"c\":3,\"zz\":1}')) == ['b', 'a', 'c', 'zz'])", "False"),
    ("1", "def f(**named): return list(named)\nprint(f(b=1, a=2, c=3, d=4) == ['b', 'a', 'c', 'd'])", "False"),
    ("2", "print([b for _, b in sorted([(0, i) for i in range(20)], key=lambda pair: pair[0])] == list(range(20)))", "False"),
    ("3", RAISES.format("__import__('datetime').date.fromisoformat('2026-03-05junk')"), "done"),
    ("3", "from datetime import date; print(hasattr(date, 'strftime'), hasattr(date, 'isocalendar'))", "False False"),
    ("4", f"found = []\nfor name in {MISSING.split()!r}:\n    try:\n        __import__(name)\n        found.append(name)\n"
          "    except ImportError:\n        pass\nprint(found)", "[]"),
    ("5", SYNTAX.format("match 1:\n    case 1: pass"), "refused"),
    ("5", SYNTAX.format("def f(a, /): pass"), "refused"),
    ("5", SYNTAX.format("x = [*[1], 2]"), "refused"),
    ("5", SYNTAX.format("x = {**{1: 1}}"), "refused"),
    ("6", RAISES.format("zip([1], [1], strict=True)"), "TypeError"),
    ("6", RAISES.format("'a b'.split(maxsplit=1)"), "TypeError"),
    ("6", RAISES.format("'abc'[::-1]"), "NotImplementedError"),
    ("6", "print([name for name in ('zfill', 'removeprefix', 'casefold', 'capitalize', 'ljust', 'translate') if hasattr('', name)])", "[]"),
    ("6", "import functools, itertools; print(hasattr(functools, 'lru_cache'), hasattr(itertools, 'groupby'))", "False False"),
    ("7", "import re; print(re.match(r'\\d{4}', '2026'), hasattr(re, 'fullmatch'))", "None False"),
    ("8", "print('É'.lower() == 'é', 'é'.isalpha(), len('\\xa0a'.strip()))", "False False 2"),
    ("9", "import json; print(json.loads('[1,2,]'))", "[1, 2]"),
    ("9", "import json; print(len(json.loads('\"\\\\ud83d\\\\ude00\"')))", "2"),
    ("9", RAISES.format("__import__('json').dumps(1, indent=2)"), "TypeError"),
    ("10", "def deep(n):\n    try:\n        return deep(n + 1)\n    except RuntimeError:\n        return n\nprint(100 < deep(0) < 150)", "True"),
    ("11", RAISES.format("c = 1; eval('\"a\" f\"{1}\" \"b{d}\"')"), "KeyError"),
)  # fmt: skip


@pytest.mark.parametrize(("number", "code", "printed"), TRIED, ids=range(len(TRIED)))
def test_it_still_differs_as_the_page_says(micropython, number, code, printed):
    assert micropython.run(code).strip() == printed, f"row {number} of docs/reference/micropython.md is out of date"


def test_each_row_that_was_tried_stands_in_the_page():
    rows = re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)
    assert {number for number, _, _ in TRIED} <= set(rows)
    assert rows == [str(number + 1) for number in range(len(rows))]
