"""A machine with Windows on which programs are run: this one, or Wine's (see `wine.py`)."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

# A rehearsal on a busy machine takes its time: freezing alone three minutes where nobody else works
# on it, and over ten beside seven others.
TOO_LONG = 1800.0
VALUE = re.compile(r"^ {4}(?P<name>.*?) {4}REG_(?:SZ|EXPAND_SZ|DWORD) {4}(?P<data>.*)$")


class Machine:
    """This machine, which runs Windows."""

    rehearsal = False
    """True where it is not Windows itself."""

    def command(self, program: Path | str, arguments: Sequence[Path | str]) -> list[str]:
        """Give the words with which this system runs a program of Windows."""
        return [str(program), *map(self.path, arguments)]

    def variables(self) -> dict[str, str]:
        """Give the surroundings of every program: nothing of the Python that runs this."""
        return {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "VIRTUAL_ENV", "QT_", "SEATDESK_"))
        }

    def path(self, word: Path | str) -> str:
        """Say a path as Windows does; other words stay as they are."""
        return str(word)

    def local(self) -> Path:
        """Give the folder of a person's programs and data (`%LOCALAPPDATA%`)."""
        return Path(os.environ["LOCALAPPDATA"])

    def roaming(self) -> Path:
        """Give the folder that holds the Start menu (`%APPDATA%`)."""
        return Path(os.environ["APPDATA"])

    def work(self) -> Path:
        """Give a folder for what is tried."""
        return Path(tempfile.mkdtemp(prefix="proof-"))

    def system(self) -> Path:
        """Give the folder of Windows' own libraries."""
        return Path(os.environ["SYSTEMROOT"], "System32")

    def run(
        self,
        program: Path | str,
        *arguments: Path | str,
        variables: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        return subprocess.run(
            self.command(program, arguments),
            env={**self.variables(), **(variables or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=TOO_LONG,
            check=False,
        )

    def start(self, program: Path | str, *arguments: Path | str) -> subprocess.Popen[bytes]:
        """Start a program and go on."""
        return subprocess.Popen(
            self.command(program, arguments),
            env=self.variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def open(self, path: Path) -> None:
        """Open a file by its kind, as a double-click does."""
        self.start("cmd", "/c", "start", "", path)

    def registry(self, key: str) -> dict[str, str]:
        """Read the values of a key by name, the nameless one as an empty name; {} without it."""
        said = self.run("reg", "query", key)
        values = map(VALUE.match, said.stdout.splitlines())
        found = {value["name"]: value["data"].strip() for value in values if value}
        return {("" if name.startswith("(") else name): data for name, data in found.items()}

    def runs(self, program: str) -> bool:
        """True while a program of this name runs."""
        said = self.run("tasklist").stdout
        return program.casefold() in said.casefold()
