"""The process that reads a workbook: started for one, asked in lines, ended when it takes too long.

It is the program itself, with an argument that nobody types; a frozen program has no other
interpreter. Without one it gets the interpreter's own search path, so that the folder one stands in
holds nothing that it would load.
"""

import json
import subprocess
import sys
import zipfile
from contextlib import suppress
from threading import Timer
from typing import Any

from seatdesk.exchange.files.source import Format, SourceFile
from seatdesk.exchange.unreadable import Unreadable

OPTION = "--read-workbook"
"""The argument that makes the program read a workbook."""
LEAST_MEMORY, MEMORY_A_BYTE, MOST_MEMORY = 1_536 << 20, 12, 6 << 30
LEAST_SECONDS, BYTES_A_SECOND = 30, 1 << 20
_CODE = (
    "import json, sys; sys.path[:] = json.loads({path!r}); "
    "from seatdesk.exchange.files.workbooks.workbook_server import main; sys.exit(main())"
)
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class WorkbookProcess:
    """One workbook in a process of its own. Raises `Unreadable` for whatever is wrong with it."""

    def __init__(self, source: SourceFile) -> None:
        self.key = (source.path, source.sha256)
        self._source = source
        size = _unpacked(source)
        self._seconds = LEAST_SECONDS + size // BYTES_A_SECOND
        self._process = subprocess.Popen(  # noqa: S603 - the program itself
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )
        about = {
            "path": str(source.path), "name": source.name, "format": str(source.format),
            "expected": str(source.expected), "size": source.size,
            "memory": min(MOST_MEMORY, LEAST_MEMORY + MEMORY_A_BYTE * size),
        }  # fmt: skip
        self._asked = self._read = 0
        self._answers: dict[int, bytes] = {}
        self._write(about)

    @property
    def ended(self) -> bool:
        """True when the process is there no more."""
        return self._process.poll() is not None

    def ask(self, **question: str | int) -> dict[str, Any]:
        """The answer to one question."""
        return self.finish(self.begin(**question))

    def begin(self, **question: str | int) -> int:
        """Put a question; its answer is fetched later, by the number that is given back."""
        self._write(question)
        self._asked += 1
        return self._asked

    def finish(self, number: int) -> dict[str, Any]:
        """The answer to a question that was put. Those put before it keep theirs."""
        while number not in self._answers:
            self._read += 1
            self._answers[self._read] = self._line()
        line = self._answers.pop(number)
        if not line.endswith(b"\n"):
            self.close()
            raise Unreadable("overloading", name=self._source.name)
        found: dict[str, Any] = json.loads(line.decode("utf-8", "surrogatepass"))
        if "error" in found:
            self.close()
            raise Unreadable(found["error"], **found["facts"])
        return found

    def _line(self) -> bytes:
        """A line of the process; it ends when the line takes too long."""
        stream = self._process.stdout
        watch = Timer(self._seconds, self._end)
        watch.daemon = True
        watch.start()
        try:
            return stream.readline() if stream else b""
        except ValueError:  # closed meanwhile
            return b""
        finally:
            watch.cancel()

    def close(self) -> None:
        """End the process."""
        self._end()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                with suppress(OSError):
                    stream.close()
        self._process.wait()

    def _end(self) -> None:
        with suppress(OSError):
            self._process.kill()

    def _write(self, line: dict[str, Any]) -> None:
        stream = self._process.stdin
        with suppress(OSError, ValueError):  # it has ended; reading its answer tells
            if stream:
                stream.write(json.dumps(line).encode() + b"\n")
                stream.flush()


def command() -> list[str]:
    """The command that starts this program to read a workbook."""
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION]
    code = _CODE.format(path=json.dumps([place for place in sys.path if place]))
    return [sys.executable, "-I", "-S", "-c", code]


def _unpacked(source: SourceFile) -> int:
    """The size of a workbook when it is unpacked, as it says itself."""
    if source.format is Format.XLS:
        return source.size
    with zipfile.ZipFile(source.path) as archive:
        return sum(info.file_size for info in archive.infolist())
