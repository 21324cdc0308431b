"""Make the files to hand out for Linux from `dist/seatdesk`, and prove them.

Run by `python3 packaging/dev.py linux`, which freezes the program first.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[1]
if str(PACKAGING) not in sys.path:
    sys.path.insert(0, str(PACKAGING))

import build as freezing  # noqa: E402
from linux import packages, proof  # noqa: E402

SUITES = ("bookworm", "trixie")
TARGET = freezing.PROGRAM.with_name("linux")


def main(arguments: Sequence[str]) -> int:
    """Make them, and prove them in the Debians named; 0 when all is well."""
    parser = argparse.ArgumentParser(prog="dev.py linux", description=__doc__)
    parser.add_argument(
        "--frozen", action="store_true", help="take the program as `dev.py build` left it"
    )
    parser.add_argument(
        "--prove",
        nargs="*",
        choices=SUITES,
        metavar="SUITE",
        help=f"install and use the packages in bare Debians (as root): {', '.join(SUITES)}",
    )
    parser.add_argument(
        "--twice", action="store_true", help="freeze and pack again: the same bytes must come out"
    )
    wish = parser.parse_args(arguments)
    if not wish.frozen and freezing.main() != 0:
        return 1
    date = dt.datetime.fromtimestamp(int(freezing.source_date()), tz=dt.UTC)
    made = packages.Build(freezing.PROGRAM, date, TARGET)
    for path in packages.make(made):
        print(f"{path} ({path.stat().st_size / 1e6:.1f} MB)", flush=True)
    problems = list(differences(made)) if wish.twice else []
    if wish.prove is not None:
        problems += proof.prove(made, wish.prove or list(SUITES))
    for problem in problems:
        print("problem:", problem)
    print("The packages are made." if not problems else f"{len(problems)} problems.")
    return 1 if problems else 0


def differences(made: packages.Build) -> Iterator[str]:
    """Freeze and pack the same source again, and name what came out otherwise."""
    before = {path.name: packages.digest(path) for path in made.handed_out}
    program = sums(made.program)
    freezing.freeze()
    freezing.finish()
    again = sums(made.program)
    for name in sorted({name for name, _ in program.items() ^ again.items()}):
        yield f"{name} came out otherwise the second time"
    packages.make(made)
    for path in made.handed_out:
        print(f"{path.name}: {before[path.name]}, made twice", flush=True)
        if packages.digest(path) != before[path.name]:
            yield f"{path.name} came out otherwise the second time"


def sums(program: Path) -> dict[str, str]:
    """The sums of every file in a folder, by their names in it."""
    return {
        str(path.relative_to(program)): packages.digest(path)
        for path in program.rglob("*")
        if path.is_file() and not path.is_symlink()
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
