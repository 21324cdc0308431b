"""The proof of the Linux packages: each is used in bare Debians as a person would use it.

Install, test itself, show its window, open a workspace by its kind, take the place of an older
version, go and leave nothing. The screen is this machine's, so that nothing needs to be installed
for it inside: what the package asks for itself must be enough.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import identity
from linux import chroot, dependencies, package_root, virtual_screen
from linux.packages import PORTABLE, Build, pack_older

SELF_TEST = f"{chroot.HOME}/selftest"
WORKSPACE = f"{chroot.HOME}/company{identity.FILE_ENDING}"
FIRST = f"{chroot.HOME}/first{identity.FILE_ENDING}"
NAMELESS = f"{chroot.HOME}/attachment"
# Every system with a desktop has it, and the Python of Debian does not start without.
ANYWHERE = ("libexpat1",)
DESKTOP = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils", "man-db")
# A window that has painted its table has many colours; a grey one, or a message, has few.
FEWEST_COLOURS = 40
MOST_COLOURS = 2**24
# Seconds in which what comes after the first paint is there as well.
AFTERWARDS = 3.0
LONGEST_START = 60.0
# The forms of an approval pack that people hand on, and how such files begin.
PACKS = {"pdf": b"%PDF-", "xlsx": b"PK"}
# How the program ends where it cannot show a window.
LACKING = 3


class Proof:
    """One Debian, one build, one screen; what went wrong is gathered."""

    def __init__(self, build: Build, suite: str, screen: virtual_screen.Screen) -> None:
        self.build, self.suite, self.screen = build, suite, screen
        self.debian = chroot.make(suite, build.target / f"chroot-{suite}")
        self.problems: list[str] = []
        self.began = time.monotonic()

    def carry_out(self) -> list[str]:
        """Take every step; the problems found."""
        self.expect(["apt-get", "update", "-qq"])
        self.expect(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *ANYWHERE])
        before = self.debian.files()
        self.unaided()
        self.older_version()
        self.newer_version()
        self.self_test(["seatdesk"], "package")
        self.window(["seatdesk", WORKSPACE], "window")
        self.approval_pack()
        self.portable()
        self.remove(before)
        self.kind_of_file()
        self.debian.remove()
        return self.problems

    @property
    def unpacked(self) -> str:
        """The portable program, unpacked by the person."""
        return f"{chroot.HOME}/{self.build.folder_name}/{identity.PROGRAM}"

    def unaided(self) -> None:
        """On a bare system the command line works, and the window says what it lacks."""
        archive = self.debian.put(self.build.archive, f"/tmp/{self.build.archive.name}")
        self.expect(["tar", "-xzf", archive], person=True)
        self.expect([self.unpacked, "demo", FIRST, "--users", "10"], person=True)
        self.expect([self.unpacked, "overview", FIRST], person=True)
        done = self.debian.run([self.unpacked, FIRST], person=True, display=self.screen.display)
        helpful = done.returncode == LACKING and "apt-get install" in done.stdout
        self.check("what is missing is named", helpful, f"{done.returncode}: {done.stdout}")
        _, _, line = done.stdout.partition("apt-get install ")
        needed = {name.partition(" ")[0] for name in dependencies.of_deb(self.build.program).needed}
        self.check("and nothing that it brings itself", set(line.split()) <= needed, line)

    def older_version(self) -> None:
        """Install the version before, and let it make a workspace."""
        older = pack_older(self.build)
        self.install(older)
        self.expect(["seatdesk", "demo", WORKSPACE, "--users", "40"], person=True)

    def newer_version(self) -> None:
        """Put the new version over the old one; the workspace opens, and what was old is gone."""
        self.install(self.build.deb)
        said = self.expect(["seatdesk", "--version"], person=True)
        self.check("version", identity.VERSION in said, said)
        left = self.debian.root / package_root.OLDER_FILE
        self.check("upgrade", not left.exists(), f"{left} is still there")
        self.expect(["seatdesk", "overview", WORKSPACE], person=True)
        self.expect(["seatdesk", "verify", WORKSPACE], person=True)

    def install(self, package: Path) -> None:
        """Install a package with what it needs, and nothing that it merely recommends."""
        inside = self.debian.put(package, f"/tmp/{package.name}")
        self.expect(["apt-get", "install", "-y", "-qq", "--no-install-recommends", inside])
        (self.debian.root / inside.lstrip("/")).unlink()

    def self_test(self, command: list[str], name: str) -> None:
        """Let the program test itself on the screen."""
        folder = f"{SELF_TEST}-{name}"
        self.expect([*command, "--selftest", folder], person=True, on_screen=True)
        report = self.debian.root / f"{folder}/selftest.json".lstrip("/")
        if not report.exists():
            self.problems.append(f"{self.suite}: no report of the self-test ({name})")
            return
        found = json.loads(report.read_text(encoding="utf-8"))["checks"]
        failed = [check for check, finding in found.items() if not finding["ok"]]
        self.check(f"self-test ({name}), {len(found)} checks", not failed, ", ".join(failed))

    def window(self, command: list[str], name: str) -> None:
        """Start the program as a person does, and take a picture of what they see."""
        picture = self.build.target / f"{self.suite}-{name}.png"
        empty = self.wait_for_colours(0, FEWEST_COLOURS)
        with self.debian.running(command, self.screen.display):
            shown = self.wait_for_colours(FEWEST_COLOURS, MOST_COLOURS)
            time.sleep(AFTERWARDS)
            self.screen.picture().save(str(picture))
        self.check(f"a window ({name})", empty and shown, f"nothing to see: {picture}")

    def wait_for_colours(self, fewest: int, most: int) -> bool:
        """Wait until the screen shows at least as many colours as that, and fewer than those."""
        until = time.monotonic() + LONGEST_START
        while time.monotonic() < until:
            if fewest <= virtual_screen.colours(self.screen.picture()) < most:
                return True
            time.sleep(0.2)
        return False

    def approval_pack(self) -> None:
        """Try a change out and put it on paper, as whoever pays the bill would."""
        wish = ["--remove", "Sales Hub=2"]
        self.expect(["seatdesk", "scenario", WORKSPACE, "add", "Tidy", *wish], person=True)
        for ending, head in PACKS.items():
            pack = f"{chroot.HOME}/pack.{ending}"
            asked = ["seatdesk", "report", WORKSPACE, "--scenario", "Tidy", "--out", pack]
            said = self.expect(asked, person=True)
            written = self.debian.root / pack.lstrip("/")
            good = written.is_file() and written.read_bytes().startswith(head)
            self.check(f"approval pack as {ending}", good, said)

    def remove(self, before: set[str]) -> None:
        """Purge the package and what came with it: nothing is left but the person's files."""
        self.expect(["apt-get", "purge", "-y", "-qq", "--autoremove", identity.PROGRAM])
        left = self.debian.files() - before
        self.check("purge leaves nothing", not left, ", ".join(sorted(left)[:5]))
        kept = (self.debian.root / WORKSPACE.lstrip("/")).exists()
        self.check("purge keeps the person's files", kept, WORKSPACE)

    def kind_of_file(self) -> None:
        """On a desktop a workspace is known, also without its ending, and opens by its kind."""
        self.expect(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *DESKTOP])
        self.install(self.build.deb)
        self.expect(["cp", WORKSPACE, NAMELESS], person=True)
        for path in (WORKSPACE, NAMELESS):
            said = self.expect(
                ["gio", "info", "--attributes=standard::content-type", path], person=True
            )
            self.check(f"kind of {Path(path).name}", identity.MIME_TYPE in said, said)
        said = self.expect(["gio", "mime", identity.MIME_TYPE], person=True)
        self.check("default program", f"{identity.APPLICATION}.desktop" in said, said)
        said = self.expect(["man", "-w", identity.PROGRAM], person=True)
        self.check("manual page", identity.PROGRAM in said, said)
        self.window(["sh", "-c", f"gio open {WORKSPACE}; sleep 100"], "opened-by-kind")

    def portable(self) -> None:
        """The unpacked program shows its window, and writes into its own folder only."""
        home = self.debian.root / chroot.HOME.lstrip("/")
        before = _below(home, self.build.folder_name)
        self.window([self.unpacked, WORKSPACE], "portable")
        new = _below(home, self.build.folder_name) - before
        strays = {path for path in new if not path.startswith(Path(WORKSPACE).stem)}
        self.check("portable writes nothing at home", not strays, ", ".join(sorted(strays)[:5]))
        data = home / self.build.folder_name / "data"
        self.check(f"{PORTABLE} keeps data beside it", data.is_dir(), f"no {data}")
        self.self_test([self.unpacked], "portable")

    def expect(self, command: list[str], *, person: bool = False, on_screen: bool = False) -> str:
        """Run something that must succeed; what it said."""
        display = self.screen.display if on_screen else ""
        done = self.debian.run(command, person=person, display=display)
        if done.returncode != 0:
            said = " / ".join(done.stdout.strip().splitlines()[-4:])
            self.problems.append(f"{self.suite}: {' '.join(command)}: {done.returncode}: {said}")
        return done.stdout

    def check(self, what: str, good: bool, otherwise: str) -> None:  # noqa: FBT001 - the finding
        """Say that something is as it should be, or keep what is wrong."""
        taken = time.monotonic() - self.began
        found = "" if good else f": NO: {otherwise.strip()}"
        print(f"{self.suite} {taken:4.0f} s: {what}{found}", flush=True)
        if not good:
            self.problems.append(f"{self.suite}: {what}: {otherwise.strip()}")


def _below(home: Path, apart: str) -> set[str]:
    return {
        str(path.relative_to(home))
        for path in home.rglob("*")
        if not path.relative_to(home).is_relative_to(apart)
    }


def prove(build: Build, suites: list[str]) -> Iterator[str]:
    """Prove the packages in each Debian; yields the problems."""
    yield from valid(build)
    with tempfile.TemporaryDirectory() as folder:
        for suite in suites:
            with virtual_screen.virtual_screen(Path(folder)) as screen:
                yield from Proof(build, suite, screen).carry_out()


def valid(build: Build) -> Iterator[str]:
    """Ask the checks of Debian, of desktops and of rpm about the packages."""
    shared = build.root / "usr" / "share"
    name = identity.APPLICATION
    rpm_root = build.target / "rpm-root"
    shutil.rmtree(rpm_root, ignore_errors=True)
    commands: tuple[list[str | Path], ...] = (
        ["lintian", "--allow-root", "--profile", "debian", "--fail-on", "error,warning", build.deb],
        ["desktop-file-validate", shared / "applications" / f"{name}.desktop"],
        ["appstreamcli", "validate", "--no-net", shared / "metainfo" / f"{name}.metainfo.xml"],
        ["rpm", "--checksig", "--nosignature", build.rpm],
        [
            *("rpm", "--root", rpm_root, "--nodeps", "--noscripts", "--ignoresize"),
            *("--install", build.rpm),
        ],
        ["diff", "-r", build.root / package_root.LIBRARY, rpm_root / package_root.LIBRARY],
    )
    for command in commands:
        began = time.monotonic()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        print(f"{command[0]}: {time.monotonic() - began:.0f} s", flush=True)
        if done.returncode != 0:
            yield f"{' '.join(map(str, command))}: {(done.stdout + done.stderr).strip()}"
