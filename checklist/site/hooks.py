"""MkDocs' side of the build: it asks the other modules, and hands their answers over.

The one module that knows MkDocs.
"""

import json
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from checklist.site import holidays
from checklist.site.browser import letters, parcel, policy
from checklist.site.content import load, rule_numbers
from checklist.site.guide import cleanup, feed, head, pages, privacy_page, public_holidays, published, searching
from checklist.views import html
from checklist.views import page as checklist_page
from checklist.views.drawing import picture as drawing
from checklist.views.drawing import stations

ROOT = Path(__file__).resolve().parents[2]
UNUSED = ("assets/stylesheets/", "assets/javascripts/lunr/", "assets/javascripts/bundle.", "assets/images/favicon")
FOOT = (
    ("foot-privacy", privacy_page.PATH),
    ("foot-sources", "sources.md"),
    ("foot-dates", "how-the-dates-are-worked-out.md"),
    ("foot-feed", feed.PATH),
    ("foot-text", published.TEXT),
    ("foot-differ", "where-the-sources-differ.md"),
    ("foot-holidays", public_holidays.PATH),
    ("foot-json", published.JSON),
)
MADE = {}


def on_config(config):
    """Content, and what pages name; every problem of the content at once stops the build."""
    content, problems = load.load(ROOT / "content")
    if problems:
        raise PluginError("\n".join([f"content/ has {len(problems)} problem(s):", *map(str, problems)]))
    MADE.update(content=content, bundle=load.bundle(content), pages=pages.pages(content))
    folder = ROOT / "build" / "holidays"
    tables = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
    MADE["regions"] = tables.pop("index")
    MADE["bundle"]["weekends"] = holidays.weekends(tables)
    MADE["pages"][public_holidays.PATH] = public_holidays.page(MADE["regions"], tables, content["words"])
    MADE["texts"] = public_holidays.texts(MADE["regions"], tables, year(tables), content["words"])
    MADE["parcel"] = parcel.Parcel(ROOT, MADE["bundle"], letters.letters(content), letters.keep(content))
    config.nav = pages.nav(content)
    return config


def year(tables: dict) -> int:
    """The year for which the tables were made: they begin the year before it."""
    return min(int(table["first"][:4]) for table in tables.values() if table["first"]) + holidays.BEFORE


def on_files(files, config):
    """The generated pages and the browser's parts, which are nowhere on disk; what no page loads is left out."""
    for file in [file for file in files if file.src_uri.startswith(UNUSED) or file.src_uri.endswith(".map")]:
        files.remove(file)
    for path, text in MADE["pages"].items():
        files.append(File.generated(config, path, content=text))
    for path, data in MADE["parcel"].files.items():
        files.append(File.generated(config, path, content=data))
    for path, text in published.files(MADE["content"], config.site_url or "").items():
        files.append(File.generated(config, path, content=text))
    files.append(File.generated(config, feed.PATH, content=feed.feed(MADE["content"], config.site_url or "")))
    files.append(File.generated(config, "robots.txt", content=policy.robots(config.site_url or "")))
    for path, text in MADE["texts"].items():
        files.append(File.generated(config, path, content=text))
    for path in sorted((ROOT / "build" / "holidays").glob("*.json")):
        files.append(File.generated(config, f"holidays/{path.name}", abs_src_path=str(path)))
    return files


def on_page_markdown(markdown, page, config, files):
    """What a person wrote, with its gaps said, and the list of the parts in place of `<!-- parts -->`."""
    if page.file.src_uri != "index.md":
        return markdown
    content = MADE["content"]
    said = rule_numbers.fill(markdown, {step["id"]: step for step in content["steps"]}, content["words"])
    return said.replace("<!-- parts -->", pages.start_parts(content))


def on_env(env, config, files):
    """What templates name: the words, the parts of the guide, and the browser's files."""
    made = MADE["parcel"]
    guide = [
        {
            **section,
            "url": files.get_file_from_path(section["path"]).url,
            "pages": [
                {"title": page["title"], "url": files.get_file_from_path(page["path"]).url} for page in section["pages"]
            ],
        }
        for section in pages.sections(MADE["content"])
    ]
    worker = next(file.url for file in files if file.src_uri.startswith("assets/javascripts/workers/search."))
    MADE["told"] = {
        page.url: {"title": page.meta.get("headline") or page.title, "about": page.meta["description"]}
        for page in (file.page for file in files.documentation_pages())
    }
    text = MADE["content"]["words"]
    env.globals.update(
        course=html.render(drawing.course(stations.every(MADE["bundle"]["steps"], text), text)),
        search_worker=worker,
        words=MADE["content"]["words"],
        guide=guide,
        foot=[(name, files.get_file_from_path(path).url) for name, path in FOOT if files.get_file_from_path(path)],
        parts=made,
        blank=checklist_page.blank(MADE["bundle"], MADE["regions"], "../"),
    )
    env.filters["plugins_off"] = lambda _: json.dumps({"plugins": parcel.OFF})
    env.filters["described"] = lambda page: described(page, guide, config)
    return env


def described(page, guide, config):
    """The structured data of a page, with the pages over it."""
    base, meta = config.site_url or "", page.meta
    site = {"name": config.site_name, "about": config.site_description, "address": base}
    kind = "start" if page.is_homepage else "checklist" if meta.get("template") == "checklist.html" else "guide"
    part = [one for one in guide if one["id"] == meta.get("part") and one["url"] != page.url]
    above = [(config.site_name, base), *[(one["title"], base + one["url"]) for one in part]]
    address = page.canonical_url or "" if base else ""
    title = meta.get("headline") or page.title
    return head.described(kind, title, meta["description"], address, site, [] if page.is_homepage else above)


def on_post_build(config):
    """Tidy pages and the policy in each, once every page is there, 404.html too."""
    site = Path(config.site_dir)
    path = site / "search" / "search_index.json"
    found = searching.pages(MADE["content"])
    made = searching.index(path.read_text(encoding="utf-8"), found, MADE["told"], MADE["content"]["words"])
    path.write_text(made, encoding="utf-8")
    cleanup.write(site)
    policy.write(site)
    (site / "sitemap.xml.gz").unlink()  # it says when it was packed; hosts pack for themselves
    if not config.site_url:
        (site / "sitemap.xml").unlink()  # it would name no page
