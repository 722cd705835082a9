"""The prose of every page as sentences, and how hard they are to read.

Source of the measure: Kincaid and others, 1975, the grade level of the Flesch
formulas, by the npm packages flesch-kincaid and syllable.
"""

import re
from html.parser import HTMLParser

import markdown

from checklist.site.content import load, rule_numbers
from checklist.site.guide import pages, public_holidays
from checklist.views import page as checklist_page
from tests.conftest import ROOT
from tools.prose import node

EXTENSIONS = ("attr_list", "md_in_html")
BLOCKS = {"p", "li", "td", "dd", "h1", "h2", "h3", "div", "tr", "ol", "ul", "dl", "table", "label", "summary", "br"}
SKIPPED = {"kicker", "buttons", "windows", "dated", "others", "onward", "letter__head", "figures", "quiet"}
CITED = {"sources", "asked"}
# the school year that is too much, the words of a sentence in one breath, and the words of a minute
MOST, LONGEST, MINUTE = 9, 30, 250
YEAR = {"first": "2026-01-01", "last": "2026-12-31", "days": [1]}  # a table of holidays, for the prose of their page
VOID = {"br", "input", "img", "hr", "meta", "link", "path", "circle", "use"}
SENTENCE = re.compile(r"(?:(?<=[.?!])|(?<=[.?!][”’)]))\s+(?=[“‘(]?[A-Z0-9])")
ENDED = re.compile(r"[.?!:][”’)\"]*$")
WORD = re.compile(r"[A-Za-zÀ-ž0-9][\w’'.,:-]*", re.UNICODE)


class Sentences(HTMLParser):
    """Gathers `found`, the sentences of a page's own prose; citations, windows and heads of letters are left out."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found, self.text, self.stack, self.cited = [], "", [], False

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        classes = set((given.get("class") or "").split())
        if tag in BLOCKS:
            self._end()
        if tag == "h2":
            self.cited = given.get("id") in CITED
        if tag not in VOID:
            skipped = bool(classes & SKIPPED) or tag in ("svg", "h1", "h2", "h3", "th", "option", "script", "noscript")
            self.stack.append((tag, skipped))

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self._end()
        while tag in [name for name, _ in self.stack]:
            if self.stack.pop()[0] == tag:
                break

    def handle_data(self, data):
        if not self.cited and not any(skipped for _, skipped in self.stack):
            self.text += data

    def _end(self):
        block, self.text = " ".join(self.text.split()), ""
        self.found += [piece for piece in SENTENCE.split(block) if ENDED.search(piece)]


def sentences(html: str) -> list:
    """The sentences of a page, in order; a piece that ends without a full stop is a label and no sentence."""
    parser = Sentences()
    parser.feed(html)
    parser.close()
    return parser.found


def every_page() -> dict:
    """`{path: HTML}` of every page as it is made, without the frame round it."""
    content = load.load(ROOT / "content")[0]
    words = content["words"]
    home = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    texts = {
        **pages.pages(content),
        "index.md": rule_numbers.fill(home, {one["id"]: one for one in content["steps"]}, words),
    }
    texts[public_holidays.PATH] = public_holidays.page([], {"": YEAR}, words)
    made = {path: markdown.markdown(_body(text), extensions=EXTENSIONS) for path, text in texts.items()}
    made["checklist.md"] = checklist_page.blank(load.bundle(content), [], "../")
    return made


def _body(text: str) -> str:
    return text.split("---\n", 2)[2]


def steps() -> dict:
    """`{path: words}` of every step's page, from its title to what to avoid: what somebody in a hurry reads.

    The links to the templates are not read but chosen from, and do not count.
    """
    found = {}
    for path, html in every_page().items():
        if path.startswith("steps/"):
            before = html[: html.index('id="why"')]
            hurried = re.sub(r'<p class="small" id="words">.*?</p>', " ", before, flags=re.DOTALL)
            bare = re.sub(r"<svg.*?</svg>|<[^>]+>", " ", hurried, flags=re.DOTALL)
            found[path] = words(bare)
    return found


def words(sentence: str) -> int:
    """How many words the sentence has."""
    return len(WORD.findall(sentence))


def measured(found: dict) -> dict:
    """`{page: {"grade", "sentences", "words", "longest"}}` of `{page: [sentence, ...]}`.

    `grade` is the school year that the page asks of its reader, to one decimal;
    `longest` is its longest sentence.
    """
    flat = [sentence for each in found.values() for sentence in each]
    syllables = iter(node.asked(sentences=flat)["syllables"])
    counts = [
        {"sentence": len(each), "word": sum(map(words, each)), "syllable": sum(next(syllables) for _ in each)}
        for each in found.values()
    ]
    grades = node.asked(pages=counts)["grades"]
    return {
        page: {
            "grade": round(grade or 0.0, 1),  # a page without a sentence has none
            "sentences": count["sentence"],
            "words": count["word"],
            "longest": max(each, key=words, default=""),
        }
        for (page, each), count, grade in zip(found.items(), counts, grades, strict=True)
    }
