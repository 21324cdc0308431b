"""The speed of SeatDesk, as ratios to floors measured in the same run.

`python -m tests.benchmarks [--users N] [--only name] [--rounds N] [--json FILE]`
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.benchmarks.figures import Figure, table

Measure = Callable[[int, int], Iterator[Figure]]


def _starting(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.starting import measure

    return measure(users, rounds)


def _handling(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.handling import measure

    return measure(users, rounds)


def _saving(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.saving import measure

    return measure(users, rounds)


def _everything(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.everything import measure

    return measure(users, rounds)


def _server(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.server import measure

    return measure(users, rounds)


def _reckoning(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.reckoning import measure

    return measure(users, rounds)


def _comparing(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.comparing import measure

    return measure(users, rounds)


def _reporting(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.reporting import measure

    return measure(users, rounds)


def _planning(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.planning import measure

    return measure(users, rounds)


def _unused_seats(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.unused_seats import measure

    return measure(users, rounds)


def _charging_back(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.charging_back import measure

    return measure(users, rounds)


def _changing(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.changing import measure

    return measure(users, rounds)


def _importing(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.importing import measure

    return measure(users, rounds)


def _peers(users: int, rounds: int) -> Iterator[Figure]:
    from tests.benchmarks.peers import measure

    return measure(users, rounds)


GROUPS: dict[str, Measure] = {
    "starting": _starting,
    "handling": _handling,
    "saving": _saving,
    "everything": _everything,
    "server": _server,
    "reckoning": _reckoning,
    "comparing": _comparing,
    "unused_seats": _unused_seats,
    "charging_back": _charging_back,
    "planning": _planning,
    "reporting": _reporting,
    "changing": _changing,
    "peers": _peers,
    "importing": _importing,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print one table, and say by the exit code only whether measuring worked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--users", type=int, default=100_000, help="size of the company")
    parser.add_argument("--only", action="append", choices=sorted(GROUPS), help="these groups only")
    parser.add_argument("--rounds", type=int, default=7, help="how often a start is measured")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep every sample")
    asked = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: list[Figure] = []
    for name in asked.only or GROUPS:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        figures += GROUPS[name](asked.users, asked.rounds)
    print(table(figures))
    if asked.json:
        kept = {
            "users": asked.users,
            "machine": f"{platform.platform()}, {os.cpu_count()} cores",
            "python": platform.python_version(),
            "figures": [figure.plain() for figure in figures],
        }
        asked.json.write_text(json.dumps(kept, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
