"""Serve the built site on this machine: `python -m checklist.site.serve site --port 8000`."""

import argparse
import errno
import sys
from pathlib import Path

from checklist.site.serve.server import Site


def port_number(text: str) -> int:
    """The port. Raises ValueError unless it is 0 to 65535."""
    port = int(text)
    if not 0 <= port <= 65535:
        raise ValueError(text)
    return port


def main() -> int:
    """The exit status: 0 when stopped by hand, 1 where the site or the port is not to be had."""
    arguments = argparse.ArgumentParser(description="Serve the built site with its headers.")
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--port", type=port_number, default=8000)
    given = arguments.parse_args()
    if not (given.folder / "index.html").is_file():
        print(f"There is no site in {given.folder}. Build it first: make build", file=sys.stderr)
        return 1
    try:
        site = Site(given.folder, given.port)
    except OSError as error:
        known = {errno.EADDRINUSE: "is taken", errno.EACCES: "is not allowed here"}
        reason = known.get(error.errno, f"cannot be used ({error.strerror})")
        other = given.port + 1 if 1024 <= given.port < 65535 else 8001
        print(f"Port {given.port} {reason}. Choose another: make serve PORT={other}", file=sys.stderr)
        return 1
    print(f"The site is at {site.address} (Ctrl+C stops it)", flush=True)
    try:
        site.serve_forever()
    except KeyboardInterrupt:
        print()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
