"""The locks that this process holds on a file, and how often it has it open, as the kernel says."""

import os
from contextlib import suppress
from pathlib import Path

import pytest

LISTED, OPEN = Path("/proc/locks"), Path("/proc/self/fd")
linux = pytest.mark.skipif(not LISTED.exists(), reason="the kernel lists locks on Linux only")


def locks_on(path: Path | str) -> frozenset[tuple[str, str, str]]:
    """Kind and span of every lock on a workspace and on the log's index beside it."""
    found = set()
    for place in (Path(path), Path(f"{path}-shm")):
        if not place.exists():
            continue
        number = place.stat().st_ino
        for line in LISTED.read_text(encoding="utf-8").splitlines():
            _, _, _, kind, owner, file, *span = line.split()[:8]
            if owner == str(os.getpid()) and int(file.rpartition(":")[2]) == number:
                found.add((str(place).removeprefix(str(path)), kind, "-".join(span)))
    return frozenset(found)


def times_open(path: Path | str) -> int:
    """How often this process has a file open, that is a connection to a workspace."""
    wanted, found = Path(path).stat(), 0
    for entry in OPEN.iterdir():
        with suppress(OSError):  # the listing's own, which is closed by now
            found += os.path.samestat(wanted, entry.stat())
    return found
