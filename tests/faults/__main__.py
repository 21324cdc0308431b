"""Tries all faults: `python -m tests.faults [--only NAME …] [--every N] [--server]`."""

import argparse
import sys

from tests.faults.layer import layer
from tests.faults.use_cases import USE_CASES


def say(*words: object) -> None:
    """A line for whoever started this."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Print how many were tried and what failed; 1 when anything did."""
    asked = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    asked.add_argument("--only", nargs="+", metavar="NAME", default=[])
    asked.add_argument("--every", type=int, default=1, metavar="N", help="every so manyth fault")
    asked.add_argument("--server", action="store_true", help="a server that ends connections")
    given = asked.parse_args()
    names = given.only or [case.name for case in USE_CASES if case.on_server or not given.server]
    tried, wrong = _on_server(names, given.every) if given.server else _on_files(names, given.every)
    say(f"{tried} tried, {wrong} failed")
    return 1 if wrong else 0


def _on_files(names: list[str], every: int) -> tuple[int, int]:
    tried = wrong = 0
    with layer() as host:
        for name in names:
            mine = bad = 0
            for trial in host.trials(name, every):
                found = host.run(trial)
                mine += 1
                if found["wrong"]:
                    bad += 1
                    say(trial, found)
            say(f"{name}: {mine} tried, {bad} failed")
            tried, wrong = tried + mine, wrong + bad
    return tried, wrong


def _on_server(names: list[str], every: int) -> tuple[int, int]:
    from tests.faults.server import prepare, trials
    from tests.postgres import serving

    tried = wrong = 0
    with serving() as server:
        prepare(server)
        for name, how, at, found, problems in trials(server, names, every):
            tried += 1
            if problems:
                wrong += 1
                say(name, how, at, found["told"], found["detail"], problems)
    return tried, wrong


if __name__ == "__main__":
    sys.exit(main())
