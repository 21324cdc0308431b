"""Make the files to hand out for Windows, and prove them.

Run by `python3 packaging/dev.py windows`. On Windows these are the official ones; on Linux Wine
stands in for Windows, and the files say in their names that they are a rehearsal.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[1]
if str(PACKAGING) not in sys.path:
    sys.path.insert(0, str(PACKAGING))

import build  # noqa: E402
import check  # noqa: E402
import identity  # noqa: E402
import translations  # noqa: E402
from linux import virtual_screen  # noqa: E402
from windows import packages, payload, proof, signing, wine, wine_python  # noqa: E402
from windows.machine import Machine  # noqa: E402

TARGET = build.PROGRAM.with_name("windows")
WORK = identity.ROOT / "build" / "windows"
ICON = identity.ROOT / "build" / "icons" / "seatdesk.ico"


@dataclass(frozen=True)
class Place:
    """A machine to work on, and its screen where pictures of it can be taken."""

    machine: Machine
    screen: virtual_screen.Screen | None = None


def main(arguments: Sequence[str]) -> int:
    """Freeze, pack, and where it is asked for prove; 0 when all is well."""
    parser = argparse.ArgumentParser(prog="dev.py windows", description=__doc__)
    parser.add_argument(
        "--frozen", action="store_true", help="take the program as the last run left it"
    )
    parser.add_argument(
        "--prove", action="store_true", help="install, use and remove what was made"
    )
    wish = parser.parse_args(arguments)
    with place() as found:
        program = frozen(found.machine, again=not wish.frozen)
        problems = [] if program is None else list(_whole(program, found.machine))
        if program is None or problems:
            return _told(problems or ["the program could not be frozen"])
        goods = pack(program, rehearsal=found.machine.rehearsal)
        if wish.prove:
            screen = found.screen
            picture = (lambda path: screen.picture().save(str(path))) if screen else None
            work = found.machine.work()
            proof.make_older(goods, ICON, rehearsal=found.machine.rehearsal)
            problems += proof.Proof(found.machine, goods, work, picture).carry_out()
    return _told(problems)


@contextmanager
def place() -> Iterator[Place]:
    """Work on this machine where it runs Windows, else on one of Wine's."""
    if sys.platform == "win32":
        yield Place(Machine())
        return
    with wine.machine(WORK) as (machine, screen):
        yield Place(machine, screen)


def frozen(machine: Machine, *, again: bool) -> Path | None:
    """Give the folder of the program, frozen anew unless the last one will do."""
    if not isinstance(machine, wine.Wine):
        return build.PROGRAM if not again or build.main() == 0 else None
    python = wine_python.provide(WORK / "python")
    machine.fill_in(python / "site" / "PySide6" / "Qt6Core.dll")
    if again:
        if translations.release() != 0:
            return None
        build.paint_icon("win32")
        wine_python.freeze(machine, python, WORK / "frozen")
    return WORK / "frozen" / identity.PROGRAM


def pack(program: Path, *, rehearsal: bool) -> proof.Goods:
    """Sign the program where that can be, and make the setup and the archive of it."""
    both = [program / f"{name}.exe" for name in (identity.PROGRAM, identity.CONSOLE)]
    if not rehearsal:
        signing.sign(both)
    stem = f"{identity.NAME}-{identity.VERSION}-windows-x64"
    if rehearsal:
        stem += packages.REHEARSED
    setup, portable = TARGET / f"{stem}-setup.exe", TARGET / f"{stem}-portable.zip"
    packages.make_setup(program, setup, icon=ICON, rehearsal=rehearsal)
    packages.make_portable(program, portable, int(build.source_date()))
    for path in (setup, portable):
        print(f"{path} ({path.stat().st_size / 1e6:.1f} MB)", flush=True)
    older = WORK / f"{identity.NAME}-{proof.OLDER}-setup.exe"
    return proof.Goods(program, setup, older, portable, TARGET)


def _whole(program: Path, machine: Machine) -> Iterator[str]:
    print(f"{program}: {check.size(program) / check.MEGABYTE:.0f} MB", flush=True)
    yield from check.contents(program)
    yield from payload.problems(program, machine.system(), wine.STAND_INS)


def _told(problems: Sequence[str]) -> int:
    for problem in problems:
        print("problem:", problem)
    print("The files for Windows are whole." if not problems else f"{len(problems)} problems.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
