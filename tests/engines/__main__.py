"""`python -m tests.engines firefox webkit [trial ...]`: the checklist in other engines, a line for each trial."""

import sys
import time
from pathlib import Path

from tests.engines import drivers, host, journeys


def tried(name: str, wanted: list) -> int:
    """How many trials failed in the engine; it is said of each how it went."""
    engine, failed = drivers.ENGINES[name](), 0
    print(engine.version, flush=True)
    for trial in journeys.TRIALS:
        if wanted and trial.__name__ not in wanted:
            continue
        start = time.monotonic()
        try:
            trial(journeys.Trial(engine, HOST))
            said = "held"
        except Exception as error:
            failed += 1
            said = "FAILED: " + " ".join(str(error).split())[:600]
            Path("look").mkdir(exist_ok=True)
            engine.picture(f"look/{name}-{trial.__name__}.png")
        print(f"  {trial.__name__:<9} {time.monotonic() - start:5.1f} s  {said}", flush=True)
    engine.close()
    return failed


HOST = host.Host()
names = [one for one in sys.argv[1:] if one in drivers.ENGINES] or list(drivers.ENGINES)
trials = [one for one in sys.argv[1:] if one not in drivers.ENGINES]
raise SystemExit(1 if sum([tried(name, trials) for name in names]) else 0)
