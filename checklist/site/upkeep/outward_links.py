"""The addresses that lead out of the site, tried: `python -m checklist.site.upkeep.outward_links`.

A scheduled job runs this, and nothing else does: the outside world must not be
able to break a build. An address that refuses a program (401, 403, 405, 429) may
well serve a person, so it is named apart, to be opened by hand.
"""

import argparse
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path

from checklist.site.content import load

SHY = (401, 403, 405, 406, 429, 999)
SECONDS = 20
AT_ONCE = 8
AGENT = "Mozilla/5.0 (compatible; after-the-interview link check)"


def addresses(content: dict) -> dict:
    """`{address: where it stands}` of the sources and of the wider reading, each address once."""
    found = {}
    for kind in ("sources", "references"):
        for entry in content[kind]:
            if "url" in entry:
                found.setdefault(entry["url"], f"{entry['file']}: {entry['id']}")
    return found


def answer(address: str) -> str:
    """What the address says: an empty text where it serves the page, `shy: 403` where it refuses programs, else why.

    Redirects are followed. Waits for `SECONDS` at most.
    """
    request = urllib.request.Request(address, headers={"User-Agent": AGENT, "Accept": "text/html,*/*"})
    try:
        with urllib.request.urlopen(request, timeout=SECONDS):
            return ""
    except urllib.error.HTTPError as error:
        return f"shy: {error.code}" if error.code in SHY else f"it answers {error.code}"
    except urllib.error.URLError as error:
        return f"it cannot be reached ({error.reason})"
    except (OSError, HTTPException) as error:
        return f"it cannot be reached ({error})"


def main(arguments: list | None = None) -> int:
    """The exit status: 0 where every address answers or is shy, 1 where one is gone, 2 where the content is broken."""
    parser = argparse.ArgumentParser(description="Try every address that leads out of the site.")
    parser.add_argument("--content", type=Path, default=Path("content"))
    given = parser.parse_args(arguments)
    content = load.sound(given.content)
    if content is None:
        return 2
    wanted = addresses(content)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = dict(zip(wanted, pool.map(answer, wanted), strict=True))
    gone = {address: said for address, said in answers.items() if said and not said.startswith("shy")}
    for address, said in answers.items():
        if said:
            print(f"{wanted[address]}: {said}: {address}")
    print(f"{len(answers)} addresses tried, {len(gone)} gone.")
    return 1 if gone else 0


if __name__ == "__main__":
    raise SystemExit(main())
