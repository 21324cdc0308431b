"""Wine's Windows on this Linux machine, in a folder of its own.

It is as good as Debian's wine 8: some libraries that Windows 10 has are missing there. Their
places are filled with empty ones, in Wine's own folder, never in what is handed out.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath

import pefile

from linux import virtual_screen
from seatdesk.override import override
from windows.machine import Machine

# Qt asks ICU, a part of Windows 10, only for encodings that SeatDesk does not use.
EMPTY = "icuuc.dll"
# Rust's random numbers, for which older systems have the same function under another name.
RANDOM = "bcryptprimitives.dll"
STAND_INS = frozenset({EMPTY, RANDOM})
RANDOM_EXPORT = "LIBRARY bcryptprimitives.dll\nEXPORTS\n ProcessPrng = advapi32.SystemFunction036\n"
ENTRY = ".text\n.globl start\nstart:\n mov $1, %eax\n ret\n"
ASSEMBLER, LINKER = "x86_64-w64-mingw32-as", "x86_64-w64-mingw32-ld"
BOOTING = 180.0
CLASSES = r"HKCU\Software\Classes"


class Wine(Machine):
    """The folder that Wine takes for a machine."""

    rehearsal = True

    def __init__(self, folder: Path, display: str) -> None:
        self.prefix = folder
        self._display = display

    @override
    def command(self, program: Path | str, arguments: Sequence[Path | str]) -> list[str]:
        """Let Wine run it."""
        return ["wine", str(program), *map(self.path, arguments)]

    @override
    def variables(self) -> dict[str, str]:
        """Keep Wine quiet and apart from the person's own; its offers to install things, too."""
        return {
            **super().variables(),
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winedbg.exe=",
            "DISPLAY": self._display,
        }

    @override
    def path(self, word: Path | str) -> str:
        """Say a path of this machine as one of Wine's drive Z:, or of its C:."""
        if not isinstance(word, Path):
            return word
        drive = self.prefix / "drive_c"
        if word.is_relative_to(drive):
            return str(PureWindowsPath("C:\\", word.relative_to(drive)))
        return str(PureWindowsPath("Z:\\", *word.resolve().parts[1:]))

    @override
    def open(self, path: Path) -> None:
        """Do what Explorer does: Wine 8 does not look through a person's own kinds of files."""
        kind = self.registry(rf"{CLASSES}\{path.suffix}")[""]
        command = self.registry(rf"{CLASSES}\{kind}\shell\open\command")[""]
        self.start(*shlex.split(command.replace("%1", self.path(path)).replace("\\", "\\\\")))

    @override
    def runs(self, program: str) -> bool:
        """Look among the processes of this machine, which those of Wine are: it lists none."""
        own = f"WINEPREFIX={self.prefix}".encode()
        for process in Path("/proc").glob("[0-9]*"):
            try:
                command = (process / "cmdline").read_bytes()
                if command.lower().partition(b"\0")[0].endswith(program.lower().encode()):
                    return own in (process / "environ").read_bytes().split(b"\0")
            except OSError:  # it has ended
                continue
        return False

    @override
    def local(self) -> Path:
        """Give the folder of the one person there is."""
        return self._person() / "AppData" / "Local"

    @override
    def roaming(self) -> Path:
        """Give the folder with that person's Start menu."""
        return self._person() / "AppData" / "Roaming"

    def _person(self) -> Path:
        users = (self.prefix / "drive_c" / "users").iterdir()
        [person] = [folder for folder in users if folder.name != "Public"]
        return person

    @override
    def work(self) -> Path:
        """Give a folder on Wine's own disk; the person's documents are those of this machine."""
        return self.prefix / "drive_c" / "proof"

    @override
    def system(self) -> Path:
        """Give the folder of the libraries that Wine has in place of Windows' own."""
        return self.prefix / "drive_c" / "windows" / "system32"

    def boot(self) -> None:
        """Make the machine new, as Windows 10, and leave it running.

        Its services would keep the pipe of the program that happens to start them open for ever,
        so they are started here, without one.
        """
        shutil.rmtree(self.prefix, ignore_errors=True)
        self.prefix.mkdir(parents=True)
        for line in (
            ["wineserver", "--persistent"],
            ["wine", "wineboot", "--init"],
            ["wine", "winecfg", "-v", "win10"],
        ):
            subprocess.run(
                line,
                env=self.variables(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=BOOTING,
                check=True,
            )

    def fill_in(self, qt_core: Path) -> None:
        """Put stand-ins where Windows has what Wine lacks."""
        names = _asked_for(qt_core, EMPTY)
        exports = "".join(f' .ascii " -export:{name}"\n' for name in names)
        labels = "".join(f".globl {name}\n{name}:\n" for name in names)
        self._link(
            EMPTY, f"{ENTRY}{labels} xor %eax, %eax\n ret\n.section .drectve\n{exports}", None
        )
        self._link(RANDOM, ENTRY, RANDOM_EXPORT)

    def _link(self, name: str, source: str, exports: str | None) -> None:
        work = self.prefix / "stand-ins"
        work.mkdir(exist_ok=True)
        (work / "source.s").write_text(source, encoding="ascii")
        (work / "exports.def").write_text(exports or "", encoding="ascii")
        subprocess.run([ASSEMBLER, "-o", work / "made.o", work / "source.s"], check=True)
        subprocess.run(
            [
                *(
                    LINKER,
                    "-shared",
                    "--entry",
                    "start",
                    "-o",
                    self.system() / name,
                    work / "made.o",
                ),
                *([work / "exports.def"] if exports else []),
            ],
            check=True,
        )

    def shut_down(self) -> None:
        """End everything that runs there."""
        subprocess.run(["wineserver", "--kill"], env=self.variables(), check=False)


@contextmanager
def machine(folder: Path) -> Iterator[tuple[Wine, virtual_screen.Screen]]:
    """Make a new machine with a screen of its own, for as long as it is needed."""
    folder.mkdir(parents=True, exist_ok=True)
    with virtual_screen.virtual_screen(folder) as screen:
        wine = Wine(folder / "prefix", screen.display)
        wine.boot()
        try:
            yield wine, screen
        finally:
            wine.shut_down()


def _asked_for(binary: Path, library: str) -> list[str]:
    """List what a binary wants from a library."""
    image = pefile.PE(str(binary), fast_load=True)
    image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
    return sorted(
        entry.name.decode()
        for imported in image.DIRECTORY_ENTRY_IMPORT
        if imported.dll.decode().casefold() == library
        for entry in imported.imports
    )
