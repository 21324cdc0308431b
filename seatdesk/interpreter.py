"""Python's own switches, all set here: when the garbage collector rests, how threads take turns.

A search of the collector for cycles takes longer than making a million values that form none, and
in a worker it would end widgets that belong to the window's thread.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

TURN_SECONDS: Final = 0.0005
"""Seconds the window waits for its turn while a worker computes. Python's own is ten times that,
and a paint may wait for several turns."""


def pause_collector() -> None:
    """Stop the collector until the next `collector_paused(to_keep=True)` ends.

    For the start of the window: nothing that is made until its first paint is thrown away again.
    """
    gc.disable()


@contextmanager
def collector_paused(*, to_keep: bool = False) -> Iterator[None]:
    """Stop the collector for a block in which very many values are made that form no cycles.

    With `to_keep` those values stay to the end of the program: it never looks at them again. A
    block within a block leaves the switch to the outer one.
    """
    if not (to_keep or gc.isenabled()):
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        if to_keep:
            gc.freeze()
        gc.enable()


def shorten_turns() -> None:
    """Let the threads of this process take turns as often as a window with a worker needs."""
    sys.setswitchinterval(TURN_SECONDS)
