"""The web feed of what changed in the advice and its figures, as Atom (RFC 4287).

An entry is either written in content/changes.yml, or says which pages were read
against their sources on a day (`checked`). Ids are made from the entry alone, so
that they stay when the site moves; links are whole where its address is known,
and relative to the feed where it is not.
"""

import uuid
from xml.etree import ElementTree

from checklist.site.content import window_words
from checklist.site.guide import sources_block
from checklist.site.guide.searching import START

PATH = "feed.xml"
ATOM = "http://www.w3.org/2005/Atom"
SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "after-the-interview/changes")
CHECKED = ("steps", "questions", "templates")


def entries(content: dict) -> list:
    """What changed, the newest first: `id`, `day`, `title`, `says` and `page` (its address from the root)."""
    text = content["words"]
    found = [
        {**change, "page": "" if change["page"] == START else change["page"] + "/"} for change in content["changes"]
    ]
    days: dict = {}
    for kind in CHECKED:
        for entry in content[kind]:
            days.setdefault(entry["checked"], []).append(entry["title"])
    for day, titles in days.items():
        title = window_words.fill(text["feed-checked"], count=str(len(titles)), date=sources_block.date(day, text))
        said = text["feed-checked-which"] + " " + "; ".join(titles) + "."
        found.append({"id": "checked-" + day, "day": day, "title": title, "says": said, "page": "sources/"})
    return sorted(found, key=lambda one: (one["day"], one["id"]), reverse=True)


def feed(content: dict, site: str) -> str:
    """The feed's text; `site` is the site's address with a slash at its end, or an empty text."""
    text, found = content["words"], entries(content)
    root = ElementTree.Element("feed", {"xmlns": ATOM, "xml:lang": "en-GB"})
    _add(root, "id", name("feed"))
    _add(root, "title", text["feed-title"])
    _add(root, "subtitle", text["feed-about"])
    _add(root, "updated", moment(found[0]["day"]))
    _add(_add(root, "author"), "name", text["site-name"])
    _add(root, "link", rel="alternate", type="text/html", href=site or "./")
    if site:
        _add(root, "link", rel="self", type="application/atom+xml", href=site + PATH)
    for item in found:
        entry = _add(root, "entry")
        _add(entry, "id", name(item["id"]))
        _add(entry, "title", item["title"])
        _add(entry, "updated", moment(item["day"]))
        _add(entry, "link", rel="alternate", type="text/html", href=(site + item["page"]) or "./")
        _add(entry, "summary", " ".join(item["says"].split()))
    ElementTree.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def name(own: str) -> str:
    """A name for ever: the same for the same entry, wherever the site lies."""
    return "urn:uuid:" + str(uuid.uuid5(SPACE, own))


def moment(day: str) -> str:
    """The day as Atom writes it: midnight, for nobody noted the hour."""
    return day + "T00:00:00Z"


def _add(parent, tag: str, text: str = "", **given):
    made = ElementTree.SubElement(parent, tag, given)
    made.text = text or None
    return made
