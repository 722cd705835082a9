"""What a page says of itself to those who link to it: structured data, as JSON-LD, which is data and never runs."""

import json

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
CONTEXT = "https://schema.org"


def described(kind: str, title: str, about: str, address: str, site: dict, above: list) -> str:
    """The structured data of one page as text for a `<script type="application/ld+json">`.

    `kind` is "start", "checklist" or "guide"; `address` is the page's, or an empty text
    where the site's is not known; `site` has `name`, `about` and `address`; `above` are
    `(title, address)` of the pages over this one. Says only what is true of the page.
    """
    whole = _named({"@type": "WebSite", "name": site["name"], "inLanguage": "en"}, site["address"])
    if kind == "start":
        found = [{**whole, "description": site["about"], "license": LICENCE}]
    else:
        of = {"@type": "WebApplication", "applicationCategory": "LifestyleApplication", "operatingSystem": "Any"}
        one = {**of, "isAccessibleForFree": True} if kind == "checklist" else {"@type": "Article", "license": LICENCE}
        name = "name" if kind == "checklist" else "headline"
        found = [_named({**one, name: title, "description": about, "inLanguage": "en", "isPartOf": whole}, address)]
    if above and address:
        found.append({"@type": "BreadcrumbList", "itemListElement": _steps([*above, (title, address)])})
    text = json.dumps({"@context": CONTEXT, "@graph": found}, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")  # it stands in the page, and must not end its element


def _named(one: dict, address: str) -> dict:
    return {**one, "url": address} if address else one


def _steps(pages: list) -> list:
    return [
        {"@type": "ListItem", "position": place, "name": title, "item": address}
        for place, (title, address) in enumerate(pages, 1)
    ]
