"""The workspaces that are measured: made once by the demo generator, kept, copied to write in."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from seatdesk.controllers.demo import demo_workspace
from seatdesk.controllers.workspace import Workspace
from seatdesk.store.files.copies import copy_file

SEED, DAY = 7, date(2026, 11, 23)


def folder() -> Path:
    """Where workspaces are kept between runs; `SEATDESK_BENCHMARKS` names another place."""
    kept = os.environ.get("SEATDESK_BENCHMARKS") or Path(tempfile.gettempdir(), "seatdesk-bench")
    path = Path(kept)
    path.mkdir(parents=True, exist_ok=True)
    return path


def workspace(users: int) -> Path:
    """A company of so many users; made now if there is none yet."""
    from seatdesk.store.connection.file_identity import SCHEMA

    path = folder() / f"company-{SEED}-{DAY}-{SCHEMA}-{users}.seatdesk"
    if not path.exists():
        unfinished = path.with_suffix(f".{os.getpid()}.seatdesk")
        demo_workspace.make(unfinished, users=users, seed=SEED, today=DAY)
        unfinished.rename(path)
    return path


def searchable(users: int) -> Path:
    """The same with the index for searching, which a window builds once and keeps."""
    from seatdesk.store.database import Database

    path = workspace(users).with_suffix(".indexed.seatdesk")
    if not path.exists():
        unfinished = path.with_suffix(f".{os.getpid()}.seatdesk")
        copy_file(workspace(users), unfinished)
        database = Database.open(str(unfinished))
        if database.search_index_wanted():
            database.build_search_index()
        database.close()
        unfinished.rename(path)
    return path


@contextmanager
def desk_on_copy(users: int) -> Iterator[Workspace]:
    """A opened on a copy of the company, on the disk where the original is."""
    with tempfile.TemporaryDirectory(dir=folder()) as place:
        copy = Path(place) / "copy.seatdesk"
        copy_file(workspace(users), copy)  # the window may be measured on it at the same time
        opened = Workspace.open(str(copy), clock=lambda _zone: DAY, source="benchmark")
        try:
            yield opened
        finally:
            opened.close()
