"""From spawning the process to rows on the screen, controllers that answer, and memory."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.company import folder, workspace
from tests.benchmarks.figures import Bar, Figure, alternate

FEW = 10_000
"""The size that larger companies are compared with."""
Seen = dict[str, Any]


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """Start a bare window and the program in turn, each in a process of its own."""
    small, large = workspace(min(FEW, users)), workspace(users)
    starts: dict[Path, list[Seen]] = {small: [], large: []}

    def program(path: Path) -> float:
        seen = spawn("program", str(path))
        starts[path].append(seen)
        painted: float = seen["painted"]
        return painted

    spawn("bare")
    spawn("program", str(large))
    floor, painted = alternate(
        rounds, lambda _number: spawn("bare")["painted"], lambda _number: program(large)
    )
    yield Figure(
        "start",
        f"spawn to painted rows, {users:,} users",
        painted,
        floor,
        "bare window",
        Bar("ratio", 1.6),
    )
    starts[large].clear()
    few, many = alternate(rounds, lambda _number: program(small), lambda _number: program(large))
    yield Figure(
        "start",
        f"first rows of {users:,} against {min(FEW, users):,} users",
        many,
        few,
        "fewer users",
        Bar("ratio", 1.15),
    )
    yield from _afterwards(starts[small], starts[large], users)


def _afterwards(small: list[Seen], large: list[Seen], users: int) -> Iterator[Figure]:
    ready = [seen["ready"] - seen["painted"] for seen in large]
    yield Figure("start", "first paint to controllers ready", ready, bar=Bar("p50", 800))
    gaps = [seen["gap"] for seen in large]
    yield Figure("start", "longest gap of the event loop meanwhile", gaps, bar=Bar("p50", 25))
    if all(seen["anonymous"] is not None for seen in (*small, *large)):
        base = min(seen["anonymous"] for seen in small)
        more = [max(0.0, seen["anonymous"] - base) for seen in large]
        what = f"memory of {users:,} above {min(FEW, users):,} users"
        yield Figure("start", what, more, bar=Bar("p50", 10), unit="MB")


def spawn(kind: str, *arguments: str) -> Seen:
    """Start a process; what it saw, in milliseconds since it was spawned."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.process", kind, *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env=_environment(),
    )
    seen: Seen = json.loads(done.stdout.splitlines()[-1])
    for moment in ("painted", "ready"):
        if moment in seen:
            seen[moment] = (seen[moment] - began) * 1000
    if "gap" in seen:
        seen["gap"] *= 1000
    return seen


def _environment() -> dict[str, str]:
    """As an installed program starts: its bytecode was compiled when it was installed."""
    here = {n: v for n, v in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}
    return here | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(folder() / "bytecode"),
    }
