"""The proof of the setup and of the portable folder: used as a person would use them.

Over an older version, silently, with a workspace opened by double-click, refused while the program
is open, the life of a seat on the command line, gone without a trace but for the person's files.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import identity
from windows import packages
from windows.machine import Machine

OLDER = "0.0.1"
# A file of the older version that the new one does not have.
LEFT_BEHIND = "_internal/of-the-older-version.txt"
PATIENCE = 120.0
REFUSED = 4
DAY = "2026-03-02"
UNINSTALL = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{identity.APPLICATION}"
CLASSES = r"HKCU\Software\Classes"
KIND = f"{identity.NAME}.Workspace"
ENVIRONMENT = r"HKCU\Environment"
PATH_BEFORE = r"C:\Tools;%USERPROFILE%\bin"
LONG_PATH = ";".join(rf"C:\a folder among many others\number {number}" for number in range(40))
LIFE: tuple[tuple[str, ...], ...] = (
    ("new", "life.seatdesk", "--account", "Example Ltd", "--currency", "USD"),
    (
        *("subscription", "life.seatdesk", "add", "--product", "Sales Hub"),
        *("--tier", "Professional", "--start", "2026-01-01", "--additional", "5"),
    ),
    ("user", "life.seatdesk", "add", "åsa@example.com", "--name", "Åsa Öberg", "--team", "Sales"),
    ("assign", "life.seatdesk", "åsa@example.com", "--product", "Sales Hub"),
    ("checkout", "life.seatdesk", "--product", "Sales Hub", "--seats", "3"),
    ("downgrade", "life.seatdesk", "--product", "Sales Hub", "--seats", "2"),
    ("renewals", "life.seatdesk", "--months", "24"),
    ("backup", "life.seatdesk"),
    ("verify", "life.seatdesk"),
)
"""Commands, each after the one before; all are to succeed."""
ANSWER = ("overview", "life.seatdesk", "--json")


@dataclass(frozen=True)
class Goods:
    """The files that are proved, and the program that they were made of."""

    program: Path
    setup: Path
    older_setup: Path
    portable: Path
    pictures: Path


class Proof:
    """One machine; what went wrong is gathered."""

    def __init__(
        self, machine: Machine, goods: Goods, work: Path, picture: Callable[[Path], object] | None
    ) -> None:
        self.machine, self.goods, self.work = machine, goods, work
        self.picture = picture
        self.folder = machine.local() / "Programs" / identity.NAME
        self.data = machine.local() / identity.NAME
        self.link = machine.roaming().joinpath(
            "Microsoft", "Windows", "Start Menu", "Programs", f"{identity.NAME}.lnk"
        )
        self.problems: list[str] = []
        self.began = time.monotonic()

    def carry_out(self) -> list[str]:
        """Take every step; the problems found."""
        self.work.mkdir(parents=True, exist_ok=True)
        self.older_version()
        self.newer_version()
        self.self_test(self.folder / f"{identity.PROGRAM}.exe", "setup")
        self.life_of_a_seat()
        self.double_click()
        self.path_asked_for()
        self.uninstall()
        self.portable()
        return self.problems

    def older_version(self) -> None:
        """Install the version before."""
        self.install(self.goods.older_setup)
        said = self.machine.registry(UNINSTALL).get("DisplayVersion")
        self.check("older version", said == OLDER, f"the list of programs says {said}")
        self.check("its own file", (self.folder / LEFT_BEHIND).exists(), LEFT_BEHIND)

    def newer_version(self) -> None:
        """Put the new version over it: exactly its files are there, and Windows knows of it."""
        self.install(self.goods.setup)
        differing = set(unlike(self.goods.program, self.folder)) - {"uninstall.exe"}
        self.check("upgrade, every file", not differing, ", ".join(sorted(differing)[:5]))
        listed = self.machine.registry(UNINSTALL)
        said = (listed.get("DisplayName"), listed.get("DisplayVersion"))
        self.check("list of programs", said == (identity.NAME, identity.VERSION), str(said))
        ending = self.machine.registry(rf"{CLASSES}\{identity.FILE_ENDING}")
        wanted = {"": KIND, "Content Type": identity.MIME_TYPE}
        self.check("kind of file", ending == wanted, str(ending))
        opened = self.machine.registry(rf"{CLASSES}\{KIND}\shell\open\command").get("", "")
        program = self.machine.path(self.folder / f"{identity.PROGRAM}.exe")
        self.check("opened by", opened == f'"{program}" "%1"', opened)
        self.check("Start menu", self.link.exists(), str(self.link))
        said_version = self.cli("--version").stdout
        self.check("version", identity.VERSION in said_version, said_version)

    def self_test(self, program: Path, name: str) -> None:
        """Let the program test itself on the screen."""
        folder = self.work / f"self-test-{name}"
        done = self.machine.run(program, "--selftest", folder)
        report = folder / "selftest.json"
        if not report.exists():
            self.problems.append(f"no report of the self-test ({name}): {done.stderr[-300:]}")
            return
        found = json.loads(report.read_text(encoding="utf-8"))["checks"]
        failed = [f"{key}: {one['detail']}" for key, one in found.items() if not one["ok"]]
        self.check(f"self-test ({name}), {len(found)} checks", not failed, "; ".join(failed))

    def life_of_a_seat(self) -> None:
        """Buy, assign and give up a seat; what is then owed is what the source program says."""
        here = self.work / "here"
        here.mkdir(exist_ok=True)
        there = self.work / "there"
        there.mkdir(exist_ok=True)
        for line in (*LIFE, ANSWER):
            expected = _from_source(line, here)
            done = self.cli(*placed(line, there), "--today", DAY)
            good = done.returncode == expected.returncode == 0
            self.check(" ".join(line[:1]), good, done.stderr or expected.stderr)
            if line == ANSWER and good:
                same = json.loads(done.stdout) == json.loads(expected.stdout)
                self.check("the same amounts as from source", same, done.stdout)

    def double_click(self) -> None:
        """Open a workspace by its kind; while it is open nothing is put over the program."""
        workspace = self.work / "there" / "life.seatdesk"
        self.machine.open(workspace)
        program = f"{identity.PROGRAM}.exe"
        self.check("opened by double-click", self.wait(self.remembers, workspace), "not opened")
        if self.picture is not None:
            time.sleep(2)
            self.picture(self.goods.pictures / "opened-by-kind.png")
        for file in (self.goods.setup, self.folder / "uninstall.exe"):
            done = self.machine.run(file, "/S")
            good = done.returncode == REFUSED or file.name == "uninstall.exe"
            self.check(f"{file.name} while it is open", good, f"exit code {done.returncode}")
        time.sleep(2)
        differing = set(unlike(self.goods.program, self.folder)) - {"uninstall.exe"}
        self.check("nothing was changed", not differing, ", ".join(sorted(differing)[:5]))
        self.machine.run("taskkill", "/IM", program)
        closed = self.wait(lambda: not self.machine.runs(program))
        self.check("closes when it is told to", closed, "still runs")
        if not closed:
            self.machine.run("taskkill", "/F", "/IM", program)

    def remembers(self, workspace: Path) -> bool:
        """True when the program has opened a workspace."""
        settings = self.data / "settings.json"
        return settings.exists() and workspace.name in settings.read_text(encoding="utf-8")

    def path_asked_for(self) -> None:
        """The folder gets into PATH when that is asked for; a PATH that is too long stays."""
        folder = self.machine.path(self.folder)
        for before, after in (
            (PATH_BEFORE, f"{PATH_BEFORE};{folder}"),
            (LONG_PATH, LONG_PATH),
        ):
            self.set_path(before)
            self.install(self.goods.setup, "/PATH")
            said = self.machine.registry(ENVIRONMENT).get("Path")
            self.check(f"PATH of {len(before)} letters", said == after, str(said))
        self.set_path(f"{PATH_BEFORE};{folder}")

    def set_path(self, value: str) -> None:
        """Give the person this PATH."""
        self.machine.run(
            "reg", "add", ENVIRONMENT, "/v", "Path", "/t", "REG_EXPAND_SZ", "/d", value, "/f"
        )

    def uninstall(self) -> None:
        """Take the program away: what the person made stays, everything else goes."""
        note = self.folder / "my notes.txt"
        note.write_text("mine", encoding="utf-8")
        self.machine.run(self.folder / "uninstall.exe", "/S")
        gone = self.wait(lambda: [path.name for path in self.folder.iterdir()] == [note.name])
        left = [str(path.relative_to(self.folder)) for path in self.folder.rglob("*")]
        self.check("uninstalled, but for the person's file", gone, ", ".join(left[:5]))
        note.unlink()
        self.folder.rmdir()
        for key in (
            UNINSTALL,
            rf"{CLASSES}\{identity.FILE_ENDING}",
            rf"{CLASSES}\{KIND}\shell\open\command",
        ):
            said = self.machine.registry(key)
            self.check("no longer in the registry", not said, f"{key}: {said}")
        said_path = self.machine.registry(ENVIRONMENT).get("Path")
        self.check("PATH as before", said_path == PATH_BEFORE, str(said_path))
        self.check("no link", not self.link.exists(), str(self.link))
        self.check("settings stay", (self.data / "settings.json").exists(), str(self.data))
        self.check("workspaces stay", (self.work / "there" / "life.seatdesk").exists(), "gone")

    def portable(self) -> None:
        """Unpack the archive; the program keeps its data beside it, and nothing elsewhere."""
        with zipfile.ZipFile(self.goods.portable) as archive:
            archive.extractall(self.work)
        folder = self.work / identity.NAME
        before = set(self.data.rglob("*"))
        program = folder / f"{identity.PROGRAM}.exe"
        self.machine.start(program, self.work / "there" / "life.seatdesk")
        kept = self.wait((folder / "data" / "settings.json").exists)
        self.check("portable data beside the program", kept, str(folder / "data"))
        if self.picture is not None:
            self.picture(self.goods.pictures / "portable.png")
        self.machine.run("taskkill", "/IM", program.name)
        self.wait(lambda: not self.machine.runs(program.name))
        strays = set(self.data.rglob("*")) - before
        self.check("nothing elsewhere", not strays, ", ".join(map(str, sorted(strays)[:5])))
        self.self_test(program, "portable")

    def install(self, setup: Path, *options: str) -> None:
        """Install silently, as an administrator of many machines does."""
        done = self.machine.run(setup, "/S", *options)
        self.check(f"{setup.name} {' '.join(options)}", done.returncode == 0, str(done))

    def cli(self, *arguments: Path | str) -> subprocess.CompletedProcess[str]:
        """Run the program on the command line."""
        return self.machine.run(self.folder / f"{identity.CONSOLE}.exe", *arguments)

    def wait(self, done: Callable[..., bool], *arguments: object) -> bool:
        """Wait until something is so; False when it never is."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if done(*arguments):
                return True
            time.sleep(0.5)
        return False

    def check(self, what: str, good: bool, otherwise: str) -> None:  # noqa: FBT001 - the finding
        """Say that something is as it should be, or keep what is wrong."""
        taken = time.monotonic() - self.began
        print(f"{taken:4.0f} s: {what}{'' if good else ': NO'}", flush=True)
        if not good:
            self.problems.append(f"{what}: {otherwise.strip()}")


def unlike(program: Path, folder: Path) -> Iterator[str]:
    """Name the files that two folders do not have in common, byte for byte."""
    for path in _files(program) | _files(folder):
        one, other = program / path, folder / path
        if not (one.exists() and other.exists() and one.read_bytes() == other.read_bytes()):
            yield path


def _files(folder: Path) -> set[str]:
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in found}


def placed(line: Sequence[str], folder: Path) -> list[Path | str]:
    """Put the workspace of a command into a folder."""
    return [folder / word if word.endswith(identity.FILE_ENDING) else word for word in line]


def _from_source(line: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command with the program that is not frozen."""
    return subprocess.run(
        [sys.executable, "-m", "seatdesk", *map(str, placed(line, folder)), "--today", DAY],
        cwd=identity.ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def make_older(goods: Goods, icon: Path, *, rehearsal: bool) -> None:
    """Make the setup of a version before: the same program with a file more, quickly packed."""
    extra = goods.program / LEFT_BEHIND
    extra.write_text("of the older version\n", encoding="utf-8")
    try:
        packages.make_setup(
            goods.program,
            goods.older_setup,
            icon=icon,
            rehearsal=rehearsal,
            version=OLDER,
            compression=packages.QUICK,
        )
    finally:
        extra.unlink()
