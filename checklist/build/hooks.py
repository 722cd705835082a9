"""MkDocs' side of the build: it asks the other modules, and hands their answers over.

The one module that knows MkDocs.
"""

import json
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from checklist.build import letters, load, pages, parcel, policy
from checklist.views import page as checklist_page

ROOT = Path(__file__).resolve().parents[2]
THEME = ROOT / "checklist" / "build" / "theme"
UNUSED = ("assets/stylesheets/", "assets/javascripts/lunr/", "assets/images/favicon")
MADE = {}


def on_config(config):
    """Content, and what pages name; every problem of the content at once stops the build."""
    content, problems = load.load(ROOT / "content")
    if problems:
        raise PluginError("\n".join([f"content/ has {len(problems)} problem(s):", *map(str, problems)]))
    MADE.update(content=content, bundle=load.bundle(content), pages=pages.pages(content))
    MADE["parcel"] = parcel.Parcel(ROOT, MADE["bundle"], letters.letters(content))
    config.nav = pages.nav(content)
    return config


def on_files(files, config):
    """The generated pages and the browser's parts, which are nowhere on disk; what no page loads is left out."""
    for file in [file for file in files if file.src_uri.startswith(UNUSED) or file.src_uri.endswith(".map")]:
        files.remove(file)
    for path, text in MADE["pages"].items():
        files.append(File.generated(config, path, content=text))
    for path, data in MADE["parcel"].files.items():
        files.append(File.generated(config, path, content=data))
    for path in sorted((ROOT / "build" / "holidays").glob("*.json")):
        files.append(File.generated(config, f"holidays/{path.name}", abs_src_path=str(path)))
    return files


def on_page_markdown(markdown, page, config, files):
    """What a person wrote, with the list of the parts in place of `<!-- parts -->`."""
    return markdown.replace("<!-- parts -->", pages.start_parts(MADE["content"]))


def on_page_content(html, page, config, files):
    """The same with the drawing in place of `<!-- course -->`."""
    return html.replace("<!-- course -->", (THEME / "partials" / "course.html").read_text(encoding="utf-8"))


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
    regions = json.loads((ROOT / "build" / "holidays" / "index.json").read_text(encoding="utf-8"))
    search = next(file.url for file in files if file.src_uri.startswith("assets/javascripts/bundle."))
    env.globals.update(
        search_script=search,
        words=MADE["content"]["words"],
        guide=guide,
        parts=made,
        blank=checklist_page.blank(MADE["bundle"], regions, "../"),
    )
    env.filters["plugins_off"] = lambda _: json.dumps({"plugins": parcel.OFF})
    return env


def on_post_build(config):
    """The policy, once every page is there, 404.html too."""
    policy.write(Path(config.site_dir))
