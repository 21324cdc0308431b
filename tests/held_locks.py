"""The locks that this process holds on a file, as the kernel lists them."""

import os
from pathlib import Path

import pytest

LISTED = Path("/proc/locks")
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
