"""Files in and out: an import from the first byte to the last commit, an export of everybody."""

import csv
import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from seatdesk.controllers.exports.controller import (
    ExportFormat,
    ExportingController,
    ExportSettings,
    ExportSubject,
)
from tests.benchmarks.company import desk_on_copy, folder, workspace
from tests.benchmarks.figures import Bar, Figure
from tests.factories import SALES, SERVICE

HEADER = ("Email", "Name", "Team", "Status", "Last active", SALES, SERVICE)
PEOPLE = """
SELECT email, name, team, status, CASE activity WHEN 'never' THEN 'Never' ELSE last_active END,
       CASE WHEN id % 3 THEN 'No' ELSE 'Yes' END, CASE WHEN id % 5 THEN 'No' ELSE 'Yes' END
FROM users WHERE status IN ('active', 'invited', 'deactivated') ORDER BY id
"""
CACHE = "PRAGMA cache_size = -262144"
PLAIN = (
    "CREATE TABLE people (email TEXT, name TEXT, team TEXT, status TEXT, active TEXT, a, b)",
    "CREATE UNIQUE INDEX by_email ON people (email)",
)
LARGE = 500_000
"""From so many rows on, an import may take longer."""
Took = tuple[float, float]
"""Milliseconds by the clock, and of the processor."""


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """An import of everybody into a new account, against what `sqlite3` takes for the file."""
    shell = shutil.which("sqlite3")
    if shell is None:
        print("no sqlite3 on this machine: imports are not measured", file=sys.stderr)
        return
    times = max(1, min(rounds, 3 if users >= LARGE else rounds))
    with tempfile.TemporaryDirectory(dir=folder()) as place:
        yield from _import(shell, Path(place), users, times)
        yield from _gaps(Path(place), users, min(times, 3))
        yield from _export(shell, Path(place), users, min(times, 3))


def people(users: int) -> Path:
    """The company as a file of people, with two columns that say who holds a seat."""
    path = folder() / f"people-{users}.csv"
    if not path.exists():
        found = sqlite3.connect(f"{workspace(users).as_uri()}?mode=ro", uri=True)
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(HEADER)
            writer.writerows(found.execute(PEOPLE))
        found.close()
    return path


def _import(shell: str, place: Path, users: int, times: int) -> Iterator[Figure]:
    file = people(users)
    plain: list[Took] = []
    whole: list[Took] = []
    told: list[dict[str, Any]] = []
    for _ in range(times):
        plain.append(_plain(shell, place, file))
        told.append(_child("alone", file, place, users))
        whole.append(_finished(shell, place))
    seen = f"{told[0]['added']:,} people"
    limit = 1.3 if users >= LARGE else 1.2
    both = ("clock", "processor")
    totals = {way: [one["preview"][way] + one["run"][way] for one in told] for way in both}
    for n, way in enumerate(both):
        floor = [took[n] for took in plain]
        what, is_ = f"{seen}, read to stored, by the {way}", ".import, unique index"
        yield Figure("import", what, totals[way], floor, is_, Bar("ratio", limit))
    for n, way in enumerate(both):
        what, is_ = f"{seen}, read to stored, by the {way}", ".import of what is stored"
        yield Figure("import", what, totals[way], [took[n] for took in whole], is_)
    for step in ("preview", "run"):
        took = [one[step]["clock"] for one in told]
        yield Figure("import", f"{seen}, {step}", took)
    lock = Bar("p50", 500) if users < LARGE else None
    for way in both:
        held = [one["locked"][way] for one in told]
        yield Figure("import", f"{seen}, lock held, by the {way}", held, bar=lock)
    yield Figure("import", f"{seen}, memory it takes", [one["memory"] for one in told], unit="MB")


def _plain(shell: str, place: Path, file: Path) -> Took:
    """The file as it is into a table of texts with one unique index."""
    return _shell(shell, place / "plain.db", [*PLAIN, f".import --csv --skip 1 {file} people"])


def _finished(shell: str, place: Path) -> Took:
    """What is stored of people and history, as text files, into the tables of a workspace."""
    source = place / "import.seatdesk"
    tables = ("users", "history")
    if not (place / "users.csv").exists():
        for table in tables:
            out = [".headers off", ".mode csv", f".once {place / table}.csv"]
            _run(shell, source, [*out, f"SELECT * FROM {table}"])
    opened = sqlite3.connect(source)
    marks = ",".join("?" * len(tables))
    schema = f"SELECT sql FROM sqlite_master WHERE tbl_name IN ({marks}) AND sql > ''"
    made = [text for (text,) in opened.execute(f"{schema} ORDER BY type DESC", tables)]
    opened.close()
    loads = [f".import --csv {place / table}.csv {table}" for table in tables]
    made = [text for text in made if not text.startswith("CREATE TRIGGER")]
    checks = "PRAGMA ignore_check_constraints = ON"
    return _shell(shell, place / "finished.db", [*made, checks, *loads])


def _shell(shell: str, where: Path, commands: Sequence[str]) -> Took:
    for leftover in where.parent.glob(f"{where.name}*"):
        leftover.unlink()
    settings = ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", CACHE]
    return _run(shell, where, [*settings, *commands])


def _run(shell: str, where: Path, commands: Sequence[str]) -> Took:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run([shell, str(where), *commands], check=True, stdout=subprocess.DEVNULL)
    took = (perf_counter() - start) * 1000
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return took, used * 1000


def _child(how: str, file: Path, place: Path, users: int) -> dict[str, Any]:
    for leftover in place.glob("import.seatdesk*"):
        shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
    command = [sys.executable, "-m", "tests.benchmarks.import_process", how, str(file), str(place)]
    done = subprocess.run(
        [*command, str(users)], check=True, capture_output=True, text=True, env=_compiled()
    )
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _compiled() -> dict[str, str]:
    """As in an installed program, whose bytecode was compiled when it was installed."""
    own = {"PYTHONPYCACHEPREFIX": str(folder() / "bytecode")}
    kept = {n: value for n, value in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}
    return kept | own


def _gaps(place: Path, users: int, times: int) -> Iterator[Figure]:
    seen = [_child("window", people(users), place, users) for _ in range(times)]
    idle = [one["idle"] for one in seen]
    for step in ("preview", "run"):
        gaps = [one[step] for one in seen]
        what = f"longest gap of the window, {step} of {users:,}"
        yield Figure("import", what, gaps, idle, "idle", Bar("p50", 25))


def _export(shell: str, place: Path, users: int, times: int) -> Iterator[Figure]:
    floor: list[float] = []
    took: list[float] = []
    with desk_on_copy(users) as opened:
        assert opened.database.path is not None
        query = [".mode csv", f".once {place / 'users.csv'}", "SELECT * FROM users"]
        for _ in range(times):
            floor.append(_run(shell, opened.database.path, query)[0])
            order = ExportSettings(ExportSubject.USERS, place / "users.xlsx", ExportFormat.XLSX)
            took.append(_clock(lambda order=order: ExportingController(opened).export(order)))  # type: ignore[misc]
    what = f"{users:,} users to XLSX"
    yield Figure("export", what, took, floor, "sqlite3 -csv", Bar("ratio", 4))


def _clock(action: Callable[[], object]) -> float:
    start = perf_counter()
    action()
    return (perf_counter() - start) * 1000
