"""Where Chromium is; `python -m tests.browser.chromium` gets one where there is none."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",  # else the headless shell cuts words in two in a PDF
]


def path() -> str | None:
    """`CHROMIUM` if set, else the first Chromium or Chrome on the PATH; None where there is neither."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def launch(playwright: Playwright) -> Browser:
    """A headless browser: the machine's, else the one that Playwright brought."""
    return playwright.chromium.launch(executable_path=path(), args=FLAGS)


def starts() -> bool:
    """True where a Chromium is there and runs."""
    with sync_playwright() as playwright:
        if not path() and not Path(playwright.chromium.executable_path).is_file():
            return False
        try:
            launch(playwright).close()
        except Exception as error:
            print(f"{path()} does not start: {str(error).splitlines()[0]}", file=sys.stderr)
            return False
        return True


def install() -> None:
    """Gets Chromium: from the system's packages where that is allowed, else Playwright's own build."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing Chromium from the system's packages", flush=True)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update"], check=False, **quiet)
        for package in ("chromium", "chromium-headless-shell"):  # the second is not known everywhere, and is faster
            subprocess.run(["apt-get", "install", "-y", package], check=False, **quiet)
        if path() and starts():
            return
    subprocess.run([sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"], check=True)


def main() -> int:
    """The exit status: 0 with a Chromium that runs."""
    if starts():
        return 0
    if os.environ.get("CHROMIUM"):
        print("CHROMIUM names no Chromium that runs. Set it right, or unset it.", file=sys.stderr)
        return 1
    install()
    return 0 if starts() else 1


if __name__ == "__main__":
    raise SystemExit(main())
