"""Rest for the garbage collector while very many values are made that form no cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_rests() -> Iterator[None]:
    """No search for cycles inside the block: over a million rows it takes longer than reading them.

    A search in a worker would also end widgets that belong to the window's thread.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
