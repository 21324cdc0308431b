"""Make the files to hand out for Linux from `dist/seatdesk`, and prove them.

Run by `python3 packaging/dev.py linux`, which freezes the program first.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Sequence
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
    wish = parser.parse_args(arguments)
    if not wish.frozen and freezing.main() != 0:
        return 1
    date = dt.datetime.fromtimestamp(int(freezing.source_date()), tz=dt.UTC)
    made = packages.Build(freezing.PROGRAM, date, TARGET)
    for path in packages.make(made):
        print(f"{path} ({path.stat().st_size / 1e6:.1f} MB)", flush=True)
    if wish.prove is None:
        return 0
    problems = list(proof.prove(made, wish.prove or list(SUITES)))
    for problem in problems:
        print("problem:", problem)
    print("The packages are proved." if not problems else f"{len(problems)} problems.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
