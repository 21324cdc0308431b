"""Check a built program from outside: what is in the folder, and whether it runs on its own.

python3 packaging/check.py dist/seatdesk
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

MEGABYTE = 2**20
LARGEST = 135 * MEGABYTE
# That of Ubuntu 22.04: the program runs there and on anything newer.
NEWEST_GLIBC = (2, 35)
# That of Debian 12, where programs to hand out are built. A system newer than that puts libraries
# of its own into what it builds, and no setting changes what they need: it is said, and is no
# problem of a program that stays there.
BUILDERS_GLIBC = (2, 36)
SLOWEST_START = 3.0
# Other work on the machine makes one of them slow, and a slow program all of them.
STARTS = 5
TOO_LONG = 600.0
# Tools of the people who build: none of them is of use inside the program.
STRANGERS = re.compile(
    r"^(_?pytest|hypothesis|mypy|ruff|coverage|pip|setuptools|PyInstaller|tkinter|numpy|tests?)$"
)
LOADER = """
import ctypes, sys
for path in sys.stdin.read().splitlines():
    try:
        ctypes.CDLL(path)
    except OSError as error:
        print(error)
"""


def main(arguments: Sequence[str]) -> int:
    """Check the program in the named folder, print what was found; 0 when all is well."""
    program = Path(arguments[0]).resolve()
    print(f"{program}: {size(program) / MEGABYTE:.0f} MB")
    found = (contents(program), inventory(program), binaries(program), behaviour(program))
    problems = [problem for kind in found for problem in kind]
    for problem in problems:
        print("problem:", problem)
    print("The program is whole." if not problems else f"{len(problems)} problems.")
    return 1 if problems else 0


def contents(program: Path) -> Iterator[str]:
    """Find files that should not be there, and a folder grown too large."""
    if size(program) > LARGEST:
        yield f"larger than {LARGEST // MEGABYTE} MB"
    for path in sorted(program.rglob("*")):
        if path.name == "__pycache__" or path.suffix == ".pyc":
            yield f"a cache: {path.relative_to(program)}"
        elif STRANGERS.match(path.name) and path.is_dir():
            yield f"a tool or a test: {path.relative_to(program)}"
        elif path.is_symlink() and not path.exists():
            yield f"a link to nothing: {path.relative_to(program)}"


def inventory(program: Path) -> Iterator[str]:
    """Compare the bill of materials with what is there, and find parts without a licence text."""
    from inventory import bill_of_materials  # noqa: PLC0415 - needs what only builders have

    yield from bill_of_materials.problems(program)


def binaries(program: Path) -> Iterator[str]:
    """Load every library (Linux), and find what asks for a newer C library than we promise."""
    if not sys.platform.startswith("linux"):
        return
    libraries = [path for path in sorted(program.rglob("*.so*")) if not path.is_symlink()]
    wanted = {path: glibc(path) for path in libraries}
    allowed = newest_allowed(own_glibc())
    for path, version in wanted.items():
        if version > allowed:
            yield f"{path.relative_to(program)} needs glibc {version[0]}.{version[1]}"
    newest = max(wanted.values(), default=(0, 0))
    if NEWEST_GLIBC < newest <= allowed:
        print(
            f"needs glibc {newest[0]}.{newest[1]} or newer, as this system does: "
            "what is to be handed out is built on Debian 12"
        )
    loaded = subprocess.run(
        [sys.executable, "-c", LOADER],
        input="\n".join(str(path) for path in libraries),
        env={**os.environ, "LD_LIBRARY_PATH": str(program / "_internal")},
        capture_output=True,
        text=True,
        check=False,
    )
    yield from loaded.stdout.splitlines()
    if loaded.returncode != 0:
        yield f"loading the libraries ended with {loaded.returncode}: {loaded.stderr.strip()}"


def newest_allowed(own: tuple[int, int]) -> tuple[int, int]:
    """The newest C library a program may ask for when it is built where there is this one."""
    return own if own > BUILDERS_GLIBC else NEWEST_GLIBC


def own_glibc() -> tuple[int, int]:
    """The version of this system's C library; (0, 0) where it is another one."""
    found = re.search(r"glibc (\d+)\.(\d+)", os.confstr("CS_GNU_LIBC_VERSION") or "")
    return (int(found[1]), int(found[2])) if found else (0, 0)


def glibc(path: Path) -> tuple[int, int]:
    """Read the newest version of the C library that a binary names."""
    names = re.findall(rb"GLIBC_(\d+)\.(\d+)", path.read_bytes())
    return max(((int(major), int(minor)) for major, minor in names), default=(0, 0))


def behaviour(program: Path) -> Iterator[str]:
    """Let the program test itself without a screen, and with a virtual one where there is Xvfb.

    Windows and macOS always have a screen.
    """
    yield from command_line(program)
    own = {"win32": "windows", "darwin": "cocoa"}.get(sys.platform, "offscreen")
    yield from self_test(program, [], {"QT_QPA_PLATFORM": own})
    screen = shutil.which("xvfb-run")
    if screen is not None:
        yield from self_test(program, [screen, "-a"], {"QT_QPA_PLATFORM": "xcb"})


def self_test(program: Path, before: Sequence[str], variables: Mapping[str, str]) -> Iterator[str]:
    """Run `seatdesk --selftest` and read its report."""
    platform = variables["QT_QPA_PLATFORM"]
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        done = run([*before, str(executable(program)), "--selftest", folder], folder, variables)
        took = time.monotonic() - began
        report = Path(folder) / "selftest.json"
        if not report.exists():
            yield f"no report of the self-test ({platform}): {last_words(done)}"
            return
        found = json.loads(report.read_text(encoding="utf-8"))
    print(f"self-test ({platform}), {took:.1f} s:")
    for name, finding in found["checks"].items():
        print(f"  {name}: {finding['detail']}")
        if not finding["ok"]:
            yield f"self-test ({platform}): {name}"
    if done.returncode != 0:
        yield f"the self-test ({platform}) ended with {done.returncode}: {last_words(done)}"


def command_line(program: Path) -> Iterator[str]:
    """Start the console program, then make a sample workspace and read it."""
    console = str(executable(program, "seatdesk-cli"))
    quickest = min(_start(console) for _ in range(STARTS))
    print(f"quickest of {STARTS} starts: {quickest:.1f} s of the processor")
    if quickest > SLOWEST_START:
        yield f"starts slower than {SLOWEST_START:.0f} s"
    with tempfile.TemporaryDirectory() as folder:
        for arguments in (
            ["--version"],
            ["demo", "sample.seatdesk", "--users", "50"],
            ["overview", "sample.seatdesk"],
            ["verify", "sample.seatdesk"],
        ):
            began = time.monotonic()
            done = run([console, *arguments], folder, {})
            took = time.monotonic() - began
            print(f"seatdesk-cli {' '.join(arguments)}: {took:.1f} s")
            if done.returncode != 0:
                yield f"seatdesk-cli {' '.join(arguments)} failed: {last_words(done)}"


def _start(console: str) -> float:
    """Start the console program for its version alone; the seconds that the processor worked.

    The clock would measure what else the machine does.
    """
    with tempfile.TemporaryDirectory() as folder:
        before = os.times()
        run([console, "--version"], folder, {})
        after = os.times()
    used = after.children_user + after.children_system
    return used - before.children_user - before.children_system


def run(
    command: Sequence[str], home: str, variables: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run without anything of this Python in the surroundings, as on a machine that has none."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV", "QT_", "SEATDESK_"))
    }
    return subprocess.run(
        command,
        cwd=home,
        env={**kept, "HOME": home, "LANG": "C.UTF-8", **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=TOO_LONG,
        check=False,
    )


def last_words(done: subprocess.CompletedProcess[str]) -> str:
    """Give the end of what a program said about its trouble."""
    return " / ".join(done.stderr.strip().splitlines()[-3:])


def executable(program: Path, name: str = "seatdesk") -> Path:
    """Name one of the two programs in the folder."""
    return program / (f"{name}.exe" if os.name == "nt" else name)


def size(program: Path) -> int:
    """Add up the files, in bytes; links count nothing."""
    return sum(
        path.stat().st_size
        for path in program.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
