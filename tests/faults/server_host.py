"""Runs trials on a server that ends the connections of this program at the n-th statement or
COMMIT.

Reads one trial a line, with the URL of a workspace made for it, and answers one line each.
"""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import psycopg

from tests.faults import proxy, statements
from tests.faults.host import WORKSPACE, forked, told_of
from tests.faults.use_cases import BY_NAME, dump, furnished, proved, write_people

ENDED = "ended"
END = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""


def main() -> None:
    """Serve trials until nobody asks any more."""
    home = Path(tempfile.mkdtemp(prefix="seatdesk-faults-"))
    try:
        forked(lambda: _prepare(home))
        for line in sys.stdin:
            asked = json.loads(line)
            sys.stdout.write(json.dumps(_trial(home, **asked)) + "\n")
            sys.stdout.flush()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _prepare(home: Path) -> None:
    furnished(str(home / "other.seatdesk"))
    write_people(home)


def _trial(home: Path, case: str, url: str, how: str, at: int) -> dict[str, Any]:
    folder = home / "trial"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    told = {"told": "killed", "detail": "", "count": 0}
    if case:
        told = forked(lambda: _do(case, url, folder, how, at)) or told
    found = forked(lambda: _look(url))
    left = [path.name for path in folder.rglob("*") if path.name != WORKSPACE]
    return told | (found or {"proved": "it cannot be opened", "dump": ""}) | {"left": left}


def _do(case: str, url: str, folder: Path, how: str, at: int) -> dict[str, Any]:
    os.chdir(folder)  # where backups of a server go
    if how == ENDED:
        return _do_with_ends(case, url, folder, at)
    between = proxy.between(url, folder / "p", how, at)
    told, detail = told_of(lambda: BY_NAME[case].run(between.url(url), folder))
    between.close()
    return {"told": told, "detail": detail, "count": between.commits}


def _do_with_ends(case: str, url: str, folder: Path, at: int) -> dict[str, Any]:
    def end(_statement: str) -> None:
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as other:
            other.execute(END)

    statements.listen(end, at)
    told, detail = told_of(lambda: BY_NAME[case].run(url, folder))
    return {"told": told, "detail": detail, "count": statements.counted()}


def _look(url: str) -> dict[str, str]:
    return {"proved": proved(url), "dump": dump(url)}


if __name__ == "__main__":
    main()
