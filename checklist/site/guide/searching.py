"""The search index: Material's own, with the words by which people search, and what a result says of its page.

The index has one entry for each section of each page. Search words belong to the
page, so its first entry alone carries them, as `tags`, which Material's worker
weighs more than titles and titles more than text. Pure: data in, data out.
"""

import json

START = "start"  # the id of the first page, whose address is empty
# where the words fit several pages alike, the answer comes before the step, and the step before what to send
WEIGHTS = {"questions": 1.5, "steps": 1.25, "templates": 1.0, "pages": 1.0}


def pages(content: dict) -> dict:
    """`{url: {"also": [words], "kind": kind of content}}` of every page that has search words."""
    found = {}
    for kind in WEIGHTS:
        for entry in content[kind]:
            name = entry["id"] if kind == "pages" else f"{kind}/{entry['id']}"
            found["" if name == START else name + "/"] = {"also": entry["also"], "kind": kind}
    return found


def index(text: str, found: dict, told: dict, words: dict) -> str:
    """The index as JSON. `found` is what `pages` gives, `told` maps a page's url to its `title` and `about`.

    A page without words of its own stays as it is; one that Material found empty, as the checklist is, gets an entry.
    Raises KeyError for search words of a page that the site does not have.
    """
    data = json.loads(text)
    left = dict(found)
    docs = []
    for doc in data["docs"]:
        own = left.pop(doc["location"], None)
        docs.append({**doc, **_entry(own, told[doc["location"]], words)} if own else doc)
    docs += [{"location": url, "text": "", **_entry(own, told[url], words)} for url, own in left.items()]
    return json.dumps({**data, "docs": docs}, ensure_ascii=False, separators=(",", ":"))


def _entry(own: dict, told: dict, words: dict) -> dict:
    return {
        "title": told["title"],
        "tags": [told["title"], *own["also"]],
        "boost": WEIGHTS[own["kind"]],
        "about": told["about"],
        "kind": words["search-kind-" + own["kind"]],
    }
