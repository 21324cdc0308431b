"""The same users in SeatDesk, DB Browser for SQLite and LibreOffice Calc: start, rows, memory.

Each program is spawned on a screen of its own and watched from outside, so that all are measured
alike: the time until a part of the screen shows the rows that it shows in the end.
"""

import csv
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from seatdesk.controllers.read_models import UserQuery, Views
from tests.benchmarks.company import DAY, folder, workspace
from tests.benchmarks.figures import Bar, Figure
from tests.benchmarks.screen import Screen, missing, screen

LOOK_SECONDS = 0.004
STILL_SECONDS = 2.5
"""How long nothing may change before what is shown counts as the end."""
PATIENCE_SECONDS = 240
TEXT_LINES = 30
"""Different lines of pixels that rows of text have, and an empty grid does not."""
ALIKE = 0.9
"""Share of the lines that are as in the end: a cursor may blink in the others."""
AT_ONCE = 2_000
Part = tuple[float, float, float, float]


class EndedError(Exception):
    """A program ended before it showed rows."""


class Program(NamedTuple):
    """How a program is told to show the users."""

    name: str
    command: Sequence[str]
    part: Part
    """Where it shows rows and nothing else, in shares of the screen."""
    environment: Mapping[str, str] = {}


class Seen(NamedTuple):
    """What was seen of one start."""

    painted: float
    """Milliseconds from spawning it to its rows."""
    anonymous: float
    """Megabytes that no file backs, of all its processes."""
    shared: float
    """Megabytes with its share of what others have mapped as well (Pss)."""


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """Start them in turn on one company."""
    if reason := missing():
        print(f"peers left out: {reason}", file=sys.stderr)
        return
    data = workspace(users)
    own, others = _seatdesk(data), [_browser(data), _calc(data, users)]
    peers = [peer for peer in others if _installed(peer) and _shows_rows(peer)]
    if not peers:
        return
    seen: dict[str, list[Seen]] = {program.name: [] for program in (own, *peers)}
    start(own)  # what is made at a first start is not measured
    for _ in range(rounds):
        for program in (own, *peers):
            seen[program.name].append(start(program))
    for peer in peers:
        yield from _compared(seen[own.name], seen[peer.name], peer.name, users)


def _compared(
    own: Sequence[Seen], other: Sequence[Seen], name: str, users: int
) -> Iterator[Figure]:
    limit = {"Calc": 0.15, "DB Browser": 0.6}[name]
    yield Figure(
        "peers",
        f"spawn to rows of {users:,} users on the screen, against {name}",
        [one.painted for one in own],
        [one.painted for one in other],
        name,
        Bar("ratio", limit),
    )
    for what, column in (("memory no file backs", 1), ("memory, shared in proportion", 2)):
        yield Figure(
            "peers",
            f"{what}, {users:,} users, against {name}",
            [one[column] for one in own],
            [one[column] for one in other],
            name,
            unit="MB",
        )


# -- programs --------------------------------------------------------------------------------------


def _seatdesk(data: Path) -> Program:
    kept = {"SEATDESK_DATA": str(folder() / "peer"), "QT_QPA_PLATFORM": "xcb"}
    bytecode = {"PYTHONPYCACHEPREFIX": str(folder() / "bytecode")}
    command = (sys.executable, "-m", "seatdesk", str(data))
    return Program("SeatDesk", command, (0.2, 0.3, 0.35, 0.8), kept | bytecode)


def _browser(data: Path) -> Program:
    home = folder() / "browser"
    home.mkdir(exist_ok=True)
    command = ("sqlitebrowser", "--read-only", "--table", "users", str(data))
    return Program("DB Browser", command, (0.1, 0.35, 0.35, 0.6), {"HOME": str(home)})


def _calc(data: Path, users: int) -> Program:
    profile = (folder() / "calc").as_uri()
    options = ("--calc", "--norestore", "--nologo", "--nofirststartwizard")
    command = ("soffice", f"-env:UserInstallation={profile}", *options)
    table = _table(data, users)
    return Program(
        "Calc", (*command, "--infilter=CSV:44,34,UTF8", str(table)), (0.1, 0.35, 0.35, 0.7)
    )


def _table(data: Path, users: int) -> Path:
    """The users as a CSV file, made once."""
    path = folder() / f"{data.stem}.csv"
    if path.exists():
        return path
    unfinished = path.with_suffix(f".{os.getpid()}")
    views = Views.open(data)
    with unfinished.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        ids = views.ids(UserQuery(today=DAY))
        for first in range(0, len(ids), AT_ONCE):
            lines.writerows(
                (row.name, row.email, row.team, row.status, row.last_active, " ".join(row.seats))
                for row in views.rows(ids[first : first + AT_ONCE])
            )
    views.close()
    unfinished.rename(path)
    return path


def _installed(program: Program) -> bool:
    found = shutil.which(program.command[0]) is not None
    if not found:
        print(f"{program.name} left out: {program.command[0]} is not installed", file=sys.stderr)
    return found


def _shows_rows(program: Program) -> bool:
    """Start a peer once: what it makes then is not measured, and some packages have no window."""
    try:
        start(program)
    except EndedError as ended:
        print(f"{program.name} left out: {ended}", file=sys.stderr)
        return False
    return True


# -- watching --------------------------------------------------------------------------------------


def start(program: Program) -> Seen:
    """Spawn a program on a screen of its own, see its rows, weigh it and end it."""
    with screen() as shown:
        began = time.monotonic()
        process = subprocess.Popen(
            program.command,
            env=_environment(program, shown),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            painted = _watch(shown, program, process)
            return Seen((painted - began) * 1000, *_weight(process.pid))
        finally:
            _end(process)


def _watch(shown: Screen, program: Program, process: "subprocess.Popen[bytes]") -> float:
    """When the part first looked as it does in the end."""
    changes: list[tuple[float, tuple[bytes, ...]]] = [(0.0, ())]
    given_up = time.monotonic() + PATIENCE_SECONDS
    while (now := time.monotonic()) < given_up:
        rows = shown.rows(*program.part)
        if rows != changes[-1][1]:
            changes.append((now, rows))
        elif now - changes[-1][0] > STILL_SECONDS and len(set(rows)) > TEXT_LINES:
            return next(when for when, earlier in changes if _alike(earlier, rows))
        if process.poll() not in {None, 0}:
            raise EndedError(f"it ended with {process.returncode}")
        time.sleep(LOOK_SECONDS)
    raise TimeoutError(f"{program.name} showed no rows in {PATIENCE_SECONDS} s")


def _alike(earlier: Sequence[bytes], last: Sequence[bytes]) -> bool:
    same = sum(one == other for one, other in zip(earlier, last, strict=False))
    return same >= ALIKE * len(last)


def _environment(program: Program, shown: Screen) -> dict[str, str]:
    left = {"PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in left}
    return kept | {"DISPLAY": shown.display} | dict(program.environment)


def _weight(session: int) -> tuple[float, float]:
    """Megabytes of all processes of a session: anonymous, and in proportion."""
    anonymous = shared = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(stat.read_text().rpartition(")")[2].split()[3]) != session:
                continue
            anonymous += _kilobytes(stat.with_name("status"), "RssAnon")
            shared += _kilobytes(stat.with_name("smaps_rollup"), "Pss")
        except OSError:  # it has ended meanwhile
            continue
    return anonymous / 1024, shared / 1024


def _kilobytes(file: Path, name: str) -> int:
    lines = file.read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{name}:")), 0)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """It and what it started: they are of its session."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except ProcessLookupError:
            break
        time.sleep(0.5)
    process.wait(10)
