"""The house style, word by word: what we do not write, and what would be right. `.github/CONTRIBUTING.md` shows it."""
# ruff: noqa: E501 (tables are read across)

import re

from checklist.site.content import load
from tests.conftest import ROOT

OUT = "leave it out"
AVOIDED = (
    # what nobody should find here                                          what would be right
    (r"just", OUT),
    (r"simply|basically|actually|really just|literally", OUT),
    (r"obviously|of course|needless to say|as you know(?=,)", "leave it out: the reader who does not know is hurt"),
    (r"unfortunately|sadly|i'm afraid|regrettably", OUT),
    (r"reach(?:es|ed|ing)? out(?: to)?", "write or call"),
    (r"touch(?:es|ed|ing)? base|circle back|check(?:ing)? in with", "ask, or write"),
    (r"in order to", "to"),
    (r"utili[sz]\w+", "use"),
    (r"prior to", "before"),
    (r"subsequent(?:ly)?", "then, or later"),
    (r"commenc\w+", "begin"),
    (r"regarding|with regard to|in terms of", "about"),
    (r"via", "by"),
    (r"going forward|at this point in time|moving forward", "now, or from now on"),
    (r"please note|it is important to", OUT),
    (r"feel free(?: to)?|do not hesitate(?: to)?", "you can, or may"),
    (r"passionate|excited|exciting|amazing|awesome|thrilled", "say what it is"),
    (
        r"(?:customer|candidate|hiring) journey|game.changer|dream job|nail(?:ed|ing)? (?:it|the)|ace[ds]? (?:it|the)",
        "say what it is",
    ),
    (r"touchpoints?|stakeholders?|deliverables?|synerg\w+|bandwidth", "say what it is"),
    (r"job.?seekers?", "people who look for work, or you"),
    (r"asap|fyi|etc|i\.e|e\.g", "write it out"),
    (
        r"don't|doesn't|can't|won't|isn't|aren't|didn't|you're|it's|we'll|you'll|they'll|i'm|let's|that's",
        "write it out: do not",
    ),
    (r"make sure that you|make sure to|be sure to|remember to", "say what to do"),
    (r"you should have|should not have|ought to have", "what to do now"),
    (r"\w*(?:organiz|realiz|recogniz|apologiz|summariz|emphasiz|customiz)\w*", "the British spelling, with s"),
    (
        r"(?:col|fav|behavi|hon|neighb)or\w*|centers?|gray|resum[eé]s?|cell ?phones?",
        "the British word: colour, centre, CV, mobile phone",
    ),
    (r"e-mail(?:s|ed|ing)?", "email"),
    (r"telephon(?:e|es|ed|ing)", "phone, or call"),
    # what a reader whose second language is English has to read twice
    (r"refusals?", "rejection"),
    (r"(?:the|this|that|another|a|which) post|posts? of", "job, or role"),
    (r"(?:you|to|they|we|who|and|I|may|once|not) (?:ring|rings|rang)|ringing|rung", "call"),
    (r"(?:advertised|government|vacant|open) posts?", "job, or role"),
    (r"ring (?:once|again|them|him|her|reception|the)", "call"),
    (
        r"have you a|under which number|days? (?:are|is) free|only now come",
        "do you have, on which number, day off, have finished",
    ),
    (r"with kind regards", "kind regards"),
    (r"(?:I|we|you|they) shall", "will"),
    (r"notes rest|move sleeps", "say what we do: we never suggest"),
    (
        r"(?:one|two|three) (?:is|are) (?:on time|better|enough for)",
        "say which day: the day after that is still on time",
    ),
    (r"while you (?:still )?hear it|hears? it out", "while it is fresh"),
    (
        r"for want of|with one eye on|grain of salt|burn(?:s|ed|ing)? (?:no |your )?bridges?|go(?:es|ing)? cold",
        "say it plainly",
    ),
    (r"hangs? on|hung on", "depends on"),
    (r"in other words for each|write (?:to each of them|the next one) in other words", "word each note differently"),
    (r"[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?", "the month as a word: Friday 13 March"),
)
COMPILED = tuple((re.compile(rf"(?<![\w’'-])(?:{words})(?![\w’'-])", re.IGNORECASE), right) for words, right in AVOIDED)
CAPITALS = re.compile(r"\b[A-Z]{3,}\b")
SLANTED = re.compile(r"(?<![\w*])[*_][^*_\s][^*_]*[*_](?![\w*])")
KNOWN_CAPITALS = {
    "JSON",
    "CSV",
    "ERE",
    "NACE",
    "TRN",
    "TNT",
    "UNLEASH",
    "PLANSPONSOR",
    "LLP",
    "SCT",
}  # names, and GB-SCT
OTHERS = {"sources"}  # their titles stand as they were printed
NAMES = {"by", "title"}  # of the references
TYPED = {"also"}  # search words: what readers type, and not what we write
LISTS = ("remark-list-",)  # the words that a note is checked for
PROSE = ("line", "text", "lines")


def remarks(text: str) -> list:
    """What is wrong with the text, each as `(what stands there, what would be right)`."""
    straight = text.replace("’", "'")
    found = [(match.group(), right) for words, right in COMPILED for match in words.finditer(straight)]
    found += [("!", "a full stop")] * straight.count("!")
    found += [(word, "small letters") for word in CAPITALS.findall(straight) if word not in KNOWN_CAPITALS]
    return found + [(match.group(), "no italics") for match in SLANTED.finditer(straight)]


def prose() -> list:
    """`(file, field, text)` of every text that a reader meets: of content/ by its schema, of words.yml, and of docs/."""
    content, _ = load.load(ROOT / "content")
    kinds = load.read(ROOT / "content/fields.yml", [])
    found = []
    for kind, schema in kinds.items():
        if kind in OTHERS:
            continue
        for entry in content[kind]:
            label = "" if schema["shape"] == "file" else f"{entry['id']}."
            found += _fields(entry["file"], label, entry, schema["fields"])
    found += [("words.yml", key, said) for key, said in content["words"].items() if not key.startswith(LISTS)]
    for path in sorted((ROOT / "docs").glob("*.md")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            said = re.sub(r"<[^>]*>|\{[^}]*\}|\]\([^)]*\)|[\[\]]", " ", line)
            found.append((f"docs/{path.name}", f"line {number}", said))
    return found


def spoken(file: str, field: str) -> bool:
    """Whether the text is an example, which speaks as its writer would."""
    return field.startswith("say[") or (file.startswith("templates/") and field == "text")


def _fields(file: str, label: str, values: dict, fields: dict) -> list:
    found = []
    for name, field in fields.items():
        value = values.get(name)
        if value is None or name in TYPED | {"id", "key"} or (file == "references.yml" and name in NAMES):
            continue
        if field["kind"] in ("group", "groups"):
            for number, one in enumerate(value if isinstance(value, list) else [value], 1):
                found += _fields(file, f"{label}{name}[{number}].", one, field["fields"])
        elif field["kind"] in PROSE:
            lines = value if isinstance(value, list) else [value]
            found += [(file, label + name, line) for line in lines]
    return found
