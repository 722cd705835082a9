"""The content of the guide, read from content/*.yml, and the part of it that the browser needs.

The one module that knows YAML. What stands in a file is checked by
checklist.site.content.check against content/fields.yml; nothing here repairs it.
"""

import sys
from pathlib import Path

import yaml

from checklist.rules import phases
from checklist.site.content import check, rule_numbers, window_checks
from checklist.site.content.problem import Problem

BUNDLED = (
    "id",
    "title",
    "row",
    "phase",
    "each",
    "needs",
    "ends",
    "after",
    "falls_away",
    "keeps_promise",
    "contact",
    "by_channel",
    "done_by",
    "quiet",
    "optional",
    "private",
    "shared",
    "message",
    "moot",
    "goes_with",
    "in_writing",
    "how",
    "how_late",
)
LAW = ("id", "region", "since", "days", "row", "over", "binds", "then")
CITED = ("id", "title", "url", "author", "publisher", "year")
GUIDE = ("guide-", "nav-", "foot-", "lost-", "search-", "holidays-", "feed-")
KEEP = ("keep-",)
SENT = ("letter-", "gap-", "remark-", "cards-")


class Reader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """A safe loader that keeps dates as text and refuses a key that stands twice."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            name = self.construct_object(key, deep=True)
            if name in seen:
                raise yaml.MarkedYAMLError(None, None, f"“{name}” stands twice; once would be right", key.start_mark)
            seen.add(name)
        return super().construct_mapping(node, deep)


Reader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(folder: Path) -> tuple:
    """`(content, problems)` of the folder; every problem of every file at once.

    `content` has a list of entries under each kind of content/fields.yml, and
    `words` and `ids` as they stand; `unread` names, by kind, the files that could
    not be read, so that what they hold is not missed twice. Each entry has its `id` and its
    `file`. Where there are problems, content may be incomplete and is not for use.
    """
    folder = Path(folder)
    problems = []
    kinds = read(folder / "fields.yml", problems) or {}
    content = {"unread": {}}
    for kind, schema in kinds.items():
        before = len(problems)
        content[kind] = _entries(folder, schema, problems)
        content["unread"][kind] = {Path(problem.file).stem for problem in problems[before:] if problem.field != "id"}
    for kind in ("words", "ids"):
        content[kind] = _mapping(folder / (kind + ".yml"), problems)
    problems += _strangers(folder, kinds)
    if kinds and content["words"]:  # without its words nothing can be said of a gap
        problems += check.problems(content, kinds)
    if not problems:
        content["steps"] = [window_checks.parsed(step) for step in sorted(content["steps"], key=place)]
        content = rule_numbers.filled(content)
    return content, sorted(problems)


def sound(folder: Path):
    """The content of the folder; None where it is broken, with every problem said on standard error."""
    content, problems = load(folder)
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    return None if problems else content


def read(path: Path, problems: list):
    """What a YAML file holds; None, and a problem more, where it cannot be read."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Reader)
    except OSError as error:
        problems.append(Problem(path.name, "", error.strerror or "", "the file would be right"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        where = getattr(error, "problem_mark", None)
        line = f"line {where.line + 1}" if where else ""
        problems.append(
            Problem(
                _short(path),
                line,
                getattr(error, "problem", None) or str(error),
                "YAML that can be read would be right",
            )
        )
    return None


def place(step: dict) -> tuple:
    """Where a step stands in the guide: phase, then its order in it."""
    return phases.PHASES.index(step["phase"]), step["order"], step["id"]


def bundle(content: dict) -> dict:
    """What command and browser need: steps with their parsed windows and sources, words, sources, and the review.

    `writes` are the ids of the steps for which there is something to send, `laws` what the law's clock needs,
    `retired` what `renamed` gives.
    """
    sources_of = {claim["id"]: claim["source"] for claim in content["claims"]}
    steps = []
    for step in content["steps"]:
        slim = {name: step[name] for name in BUNDLED if name in step}
        slim["when"] = step["windows"]
        slim["sources"] = sorted({sources_of[claim] for claim in step.get("answers", [])})
        steps.append(slim)
    words = {key: sentence for key, sentence in content["words"].items() if not key.startswith(GUIDE + SENT + KEEP)}
    sources = [{name: source[name] for name in CITED if name in source} for source in content["sources"]]
    review = [
        {name: question[name] for name in ("id", "question", "hint") if name in question}
        for question in content["review"]
    ]
    writes = sorted(
        {step for template in content["templates"] for step in (template["kind"], *template.get("serves", []))}
    )
    laws = [{name: law[name] for name in LAW} for law in content["laws"]]
    return {
        "steps": steps,
        "words": words,
        "sources": sources,
        "review": review,
        "writes": writes,
        "laws": laws,
        "retired": renamed(content),
    }


def renamed(content: dict) -> dict:
    """What took the place of ids that are no longer used: `{"steps": {old: new}, "review": {old: new}}`."""
    went = {str(one["id"]): one["new"] for one in content["retired"] if "new" in one}
    return {
        kind: {old: new for old, new in went.items() if new in [one["id"] for one in content[kind]]}
        for kind in ("steps", "review")
    }


def _short(path: Path) -> str:
    return path.name if path.parent.name == "content" else f"{path.parent.name}/{path.name}"


def _entries(folder: Path, schema: dict, problems: list) -> list:
    where = schema["place"]
    if schema["shape"] == "list":
        data = read(folder / where, problems)
        if data is None:
            return []
        if not isinstance(data, list) or not all(isinstance(entry, dict) for entry in data):
            problems.append(Problem(where, "", _kind_name(data), "a list of entries would be right"))
            return []
        return [{**entry, "id": entry.get(schema.get("named", "id")), "file": where} for entry in data]
    found = []
    for path in sorted((folder / where).parent.glob("*.yml")):
        data = read(path, problems)
        if isinstance(data, dict):
            found.append({**data, "id": path.stem, "file": f"{path.parent.name}/{path.name}"})
            if "id" in data:
                problems.append(
                    Problem(
                        f"{path.parent.name}/{path.name}",
                        "id",
                        str(data["id"]),
                        "leave it out: the file's name is the id",
                    )
                )
        elif data is not None or not path.read_text(encoding="utf-8").strip():
            problems.append(Problem(f"{path.parent.name}/{path.name}", "", _kind_name(data), "fields would be right"))
    return found


def _mapping(path: Path, problems: list) -> dict:
    data = read(path, problems)
    if data is None:
        return {}
    if isinstance(data, dict):
        return data
    problems.append(Problem(path.name, "", _kind_name(data), "keys with values would be right"))
    return {}


def _kind_name(data) -> str:
    return {dict: "keys with values", list: "a list", type(None): "nothing"}.get(type(data), f"“{data}”")


def _strangers(folder: Path, kinds: dict) -> list:
    """A problem for each file that no kind of content claims: a misspelt folder must not be silence."""
    known = {"fields.yml", "words.yml", "ids.yml"} | {schema["place"] for schema in kinds.values()}
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        own = path.parent == folder and name in known
        in_folder = path.suffix == ".yml" and f"{path.parent.relative_to(folder).as_posix()}/<id>.yml" in known
        if path.is_file() and not own and not in_folder:
            found.append(
                Problem(name, "", "a file that no kind of content knows", "a place named in fields.yml would be right")
            )
    return found
