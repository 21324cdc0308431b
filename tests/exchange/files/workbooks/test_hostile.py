"""Workbooks made to harm are read or refused with a sentence; nothing freezes, nothing ends."""

import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from seatdesk.exchange.files.table import open_table
from seatdesk.exchange.files.workbooks import workbook
from seatdesk.exchange.unreadable import Unreadable
from tests.exchange.hostile import workbooks

PARTS = 6
LONGEST = 60
"""Seconds: twice what a small workbook is given, for a machine with much else to do."""
MOST_GROWTH = 200 << 20


@pytest.mark.parametrize("part", range(PARTS))
def test_f4_hostile_workbooks_are_read_or_refused(tmp_path: Path, part: int) -> None:
    before = _peak()
    slow = []
    for number, (name, content) in enumerate(workbooks()):
        if number % PARTS != part:
            continue
        path = tmp_path / f"{number}-{name[-5:]}"
        path.write_bytes(content)
        began = time.monotonic()
        with suppress(Unreadable):
            sum(len(chunk.rows) for chunk in open_table(path).chunks())
        if time.monotonic() - began > LONGEST:
            slow.append(name)
    workbook.close()
    assert not slow
    assert _peak() - before < MOST_GROWTH


def test_there_are_many_of_them() -> None:
    assert sum(1 for _ in workbooks()) > 140


def _peak() -> int:
    """The most memory that this process has taken, where that can be asked."""
    if sys.platform == "win32":
        return 0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
