"""One entry for people: set up what is missing, then run, test, lint or build SeatDesk.

python3 packaging/dev.py run           the program on a sample company (without a display: headless)
python3 packaging/dev.py test [...]    the tests; what follows is handed to pytest
python3 packaging/dev.py lint          format, lint, types and layers
python3 packaging/dev.py build         the program as a folder in dist/, and its self-test
python3 packaging/dev.py linux [...]   the .deb, .rpm and portable archive of it; --prove tries them
python3 packaging/dev.py windows [...] the setup and portable folder; on Linux rehearsed under Wine
python3 packaging/dev.py macos         the disk image, on macOS
python3 packaging/dev.py screenshots   the pictures of the help and the README again
python3 packaging/dev.py manual        the help as a PDF in every language, in dist/manual
python3 packaging/dev.py words         the window's texts, gathered for translation
python3 packaging/dev.py prepare       only what these need; then they can run side by side

Needs Python 3.11 or newer, and nothing else: what is missing goes into .venv, or is named.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST = (3, 11)
SAMPLE = ROOT / "build" / "sample" / "sample.seatdesk"
PICTURE = SAMPLE.with_name("window.png")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
# The offscreen platform says for each window what it cannot do; a person need not read it.
QUIET = {**OFFSCREEN, "QT_LOGGING_RULES": "default.warning=false"}
# More would not be faster: the longest test alone takes about as long as the rest in four.
MOST_PROCESSES = 4
CATALOGUES = ROOT / "packaging" / "translations.py"
WORKFLOWS = [str(path.relative_to(ROOT)) for path in sorted(ROOT.glob(".github/workflows/*.yml"))]
CHECKS: tuple[tuple[str, ...], ...] = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
    ("mypy", *(str(path.relative_to(ROOT)) for path in sorted(ROOT.glob("packaging/**/*.py")))),
    ("lint-imports",),
    ("actionlint",),
    ("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS),
    ("zizmor", "--offline", "--no-progress", "--persona", "auditor", *WORKFLOWS),
)

if sys.version_info < OLDEST:
    sys.exit("SeatDesk needs Python 3.11 or newer; this is " + sys.version.split()[0])

sys.path.append(str(ROOT))  # the program's own list of what Qt needs

import environment  # noqa: E402 (older Pythons must get as far as the sentence above)
import system  # noqa: E402


def run(arguments: Sequence[str]) -> int:
    """Open the window on a sample company; where there is no display do the same without one."""
    refuse(arguments)
    displayed = has_display()
    system.provide((*(system.SCREEN if displayed else system.WINDOWLESS), *system.COMPILING))
    python = environment.prepare()
    compiled = compile_catalogues(python)
    if compiled != 0:
        return compiled
    if not SAMPLE.exists():
        SAMPLE.parent.mkdir(parents=True, exist_ok=True)
        made = call([python, "-m", "seatdesk", "demo", SAMPLE])
        if made != 0:
            return made
    if displayed:
        return call([python, "-m", "seatdesk", SAMPLE])
    print("No display here: the billing overview, and a picture of the window.", flush=True)
    return call([python, "-m", "seatdesk", "overview", SAMPLE]) or photograph(python)


def compile_catalogues(python: Path) -> int:
    """Compile the window's languages where they changed; without them it speaks English alone."""
    return call([python, CATALOGUES, "release"])


def photograph(python: Path) -> int:
    """Open the window offscreen on the sample company, and say where its picture is."""
    command = [python, "-m", "seatdesk", SAMPLE, "--screenshot", PICTURE]
    status = call(command, QUIET)
    if status == 0:
        print(f"The window: {PICTURE}")
    return status


def test(arguments: Sequence[str]) -> int:
    """Run the tests, offscreen; in CI the programs that some of them need are installed as well."""
    needs = (*system.WINDOWLESS, *system.PRINTING)
    if in_ci():
        needs = (*system.SCREEN, *system.WITNESSES)
    system.provide((*needs, *system.COMPILING))
    python = environment.prepare(["test"])
    return call([python, "-m", "pytest", *(arguments or side_by_side())], OFFSCREEN)


def side_by_side() -> list[str]:
    """Options that spread the whole suite over the processors; each process has its own server.

    Each has neighbouring tests, so what they share is made once, and takes more when it is done.
    """
    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    return ["--numprocesses", str(processes), "--dist", "worksteal"] if processes > 1 else []


def lint(arguments: Sequence[str]) -> int:
    """Run every check, also after one has failed, and list the failed ones."""
    refuse(arguments)
    tools = environment.prepare(["lint", "test"]).parent
    failed = [" ".join(check) for check in CHECKS if call([tools / check[0], *check[1:]]) != 0]
    for check in failed:
        print("failed:", check)
    return 1 if failed else 0


def build(arguments: Sequence[str]) -> int:
    """Freeze the program into dist/ and check what came out; in CI also on a virtual screen."""
    screen = system.VIRTUAL_SCREEN if in_ci() else ()
    system.provide((*system.FREEZING, *system.COMPILING, *screen))
    python = environment.prepare(["freeze", "postgres"])
    return call([python, ROOT / "packaging" / "build.py", *arguments])


def linux(arguments: Sequence[str]) -> int:
    """Build the packages for Linux, and with `--prove` use them in bare Debians."""
    proving = system.PROVING if "--prove" in arguments else ()
    system.provide((*system.FREEZING, *system.COMPILING, *proving))
    python = environment.prepare(["freeze", "linux", "postgres"])
    installers = ROOT / "packaging" / "linux" / "installers.py"
    return call([python, installers, *arguments])


def windows(arguments: Sequence[str]) -> int:
    """Build the setup and portable folder for Windows; with `--prove` install and use them."""
    system.provide((*system.REHEARSING, *system.FREEZING, *system.COMPILING))
    python = environment.prepare(["freeze", "postgres"])
    installers = ROOT / "packaging" / "windows" / "installers.py"
    return call([python, installers, *arguments])


def macos(arguments: Sequence[str]) -> int:
    """Build the disk image; only macOS can."""
    system.provide(system.COMPILING)
    python = environment.prepare(["freeze", "postgres"])
    return call([python, ROOT / "packaging" / "macos" / "installers.py", *arguments])


def screenshots(arguments: Sequence[str]) -> int:
    """Make the README's pictures again."""
    refuse(arguments)
    system.provide((*system.WINDOWLESS, *system.COMPILING))
    python = environment.prepare()
    pictures = ROOT / "packaging" / "screenshots.py"
    return compile_catalogues(python) or call([python, pictures], QUIET)


def manual(arguments: Sequence[str]) -> int:
    """Make the help as a PDF in every language."""
    refuse(arguments)
    system.provide(system.WINDOWLESS)
    return call([environment.prepare(), ROOT / "packaging" / "manual.py"], QUIET)


def words(arguments: Sequence[str]) -> int:
    """Gather the window's texts into the catalogues and name those without a translation."""
    refuse(arguments)
    system.provide((*system.WINDOWLESS, *system.COMPILING))
    catalogues = [environment.prepare(), CATALOGUES]
    return call([*catalogues, "update"]) or call([*catalogues, "check"])


def prepare(arguments: Sequence[str]) -> int:
    """Set up what lint, build, linux and test need: they install nothing after that."""
    refuse(arguments)
    system.provide((*system.FREEZING, *system.COMPILING, *system.PROVING, *system.WITNESSES))
    environment.prepare(["freeze", "lint", "linux", "postgres", "test"])
    return 0


def refuse(arguments: Sequence[str]) -> None:
    """End with exit code 2 when there are arguments: they belong to no command here."""
    if arguments:
        print("Unknown:", *arguments, file=sys.stderr)
        sys.exit(2)


def in_ci() -> bool:
    """True when nothing may be left out here for want of something installed."""
    return os.environ.get("CI") == "true"


def has_display() -> bool:
    """True when a window can be shown: on Windows and macOS, elsewhere when a display is named."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def call(command: Sequence[object], variables: Mapping[str, str] | None = None) -> int:
    """Run a command in the project's folder and give its exit code."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **(variables or {})},
        check=False,
    ).returncode


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "build": build,
    "linux": linux,
    "windows": windows,
    "macos": macos,
    "screenshots": screenshots,
    "manual": manual,
    "words": words,
    "prepare": prepare,
}


def main() -> int:
    """Read the command line and do what it says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS)
    chosen, rest = parser.parse_known_args()
    try:
        return COMMANDS[chosen.command](rest)
    except system.MissingError as missing:
        print(missing, file=sys.stderr)
    except subprocess.CalledProcessError as error:
        print("This failed:", *error.cmd, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
