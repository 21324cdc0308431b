"""The layer that fails, and the trials under it: made when there is a C compiler."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SOURCE = Path(__file__).with_name("shim.c")
MEMORY = Path("/dev/shm")
BY_CALL = ("fail", "full", "kill", "tear")
BY_STATEMENT = ("statement fail", "statement kill")


class NoLayerError(Exception):
    """It cannot be made here; the message says why."""


@dataclass(frozen=True)
class Trial:
    """One use case with one fault."""

    case: str
    how: str
    at: int


@dataclass
class Host:
    """A process with the layer below it."""

    process: subprocess.Popen[str]

    def run(self, trial: Trial) -> dict[str, Any]:
        """What came of a trial."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        asked = {"case": trial.case, "how": trial.how, "at": trial.at}
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        found: dict[str, Any] = json.loads(self.process.stdout.readline())
        return found

    def count(self, case: str) -> int:
        """How many calls a use case makes; what it makes is remembered as its end."""
        found = self.run(Trial(case, "count", -1))
        assert found["told"] == "done", found
        assert not found["wrong"], found
        return int(found["count"])

    def count_statements(self, case: str) -> int:
        """How many statements it makes."""
        return int(self.run(Trial(case, "statement count", -1))["count"])

    def trials(self, case: str, every: int = 1) -> Iterator[Trial]:
        """All faults of a use case, or every so manyth of each kind."""
        calls, statements = self.count(case), self.count_statements(case)
        for number, (how, total) in enumerate(
            [*((how, calls) for how in BY_CALL), *((how, statements) for how in BY_STATEMENT)]
        ):
            for at in range(1 + number % every, total + 1, every):
                yield Trial(case, how, at)


@contextmanager
def layer() -> Iterator[Host]:
    """Make it, and start a host over it. Raises NoLayerError."""
    place = MEMORY if os.access(MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="seatdesk-faults-", dir=place) as folder:
        yield from _over(Path(folder))


def _over(folder: Path) -> Iterator[Host]:
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if not sys.platform.startswith("linux"):
        raise NoLayerError("calls are caught on Linux only")
    if compiler is None:
        raise NoLayerError("there is no C compiler (apt-get install gcc libc6-dev)")
    made = folder / "shim.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-w", "-o", str(made), str(SOURCE), "-ldl"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoLayerError(f"the C compiler made no layer: {done.stderr.strip()}")
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.host"],
        cwd=ROOT, env=os.environ | {"LD_PRELOAD": str(made), "TMPDIR": str(folder)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield Host(process)
    finally:
        process.communicate()


def failed(host: Host, trials: Iterable[Trial]) -> Iterator[tuple[Trial, dict[str, Any]]]:
    """Run trials; give those of which something is wrong."""
    for trial in trials:
        found = host.run(trial)
        if found["wrong"]:
            yield trial, found
