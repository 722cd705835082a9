"""The page that says in plain words what the site keeps, where, and what leaves the machine.

KEYS is the whole list of what the code stores; tests/site/test_privacy.py holds it to the code.
"""

from checklist.site.guide.markdown import front, heading, lead, link, listing, paragraphs, plain
from checklist.views import html

PATH = "privacy.md"
OURS = "after-the-interview/"
# the beginning of a key as it lies in the store, and the sentence that says what it holds
KEYS = (
    (OURS + "plan/", "plan"),
    (OURS + "settings", "settings"),
    (OURS + "early", "early"),
    (OURS + "draft/", "draft"),
    (OURS + "last", "last"),
    (OURS + "kept/", "kept"),
    (OURS + "borrowed", "borrowed"),
    (".__palette", "palette"),
)
# a database that PyScript opens as it starts: it holds nothing of ours, and is not ours to take away
PYSCRIPT = "IDBMap/@pyscript.fs"
PARTS = ("where", "leaves", "link", "calendar", "mine", "erase")


def page(content: dict) -> str:
    """The page as Markdown."""
    text = content["words"]
    lines = [
        front(text["guide-privacy"], text["guide-privacy-lead"], "rules"),
        "# " + plain(text["guide-privacy"]),
        "",
        *lead(text["guide-privacy-lead"]),
    ]
    for part in PARTS:
        lines += [heading(text[f"guide-privacy-{part}"], part), *paragraphs(text[f"guide-privacy-{part}-text"])]
        if part == "leaves":
            lines += [listing([text[f"guide-privacy-leaves-{number}"] for number in range(1, 4)], "plain-list"), ""]
        if part == "erase":
            lines += [link(text["guide-privacy-erase-link"], "checklist.md#erase"), ""]
    lines += [heading(text["guide-privacy-keys"], "keys"), *paragraphs(text["guide-privacy-keys-text"])]
    return "\n".join([*lines, html.render(table(text)), ""])


def table(text: dict) -> tuple:
    """Every key that the site may write in this browser, and what it holds."""
    head = [("th", ("scope", "col"), text["guide-privacy-" + name]) for name in ("key", "holds")]
    rows = [
        ("tr", (), ("th", ("scope", "row"), ("code", (), key)), ("td", (), text["guide-privacy-key-" + name]))
        for key, name in (*KEYS, (PYSCRIPT, "pyscript"))
    ]
    body = ("table", (), ("thead", (), ("tr", (), head)), ("tbody", (), rows))
    return ("div", ("class", "counts", "tabindex", "0"), body)
