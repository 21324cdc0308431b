"""Reads one workbook for another process: a question a line comes in, an answer a line goes out.

The library ends the whole process when a workbook makes it ask for more memory than there is, and
some make it work for ever; so it runs here, in a process that may be ended, and that may only take
so much memory. `workbook_process` starts it.
"""

import json
import os
import struct
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from xml.parsers.expat import ExpatError

from seatdesk.exchange.files.source import BROKEN_PACKING, Format, SourceFile
from seatdesk.exchange.files.workbooks.memory_limit import limit_memory
from seatdesk.exchange.files.workbooks.number_formats import NumberFormat, plain_number, shown
from seatdesk.exchange.files.workbooks.ods_marks import ods_marks
from seatdesk.exchange.files.workbooks.sheet_marks import SheetMarks, marks_of
from seatdesk.exchange.files.workbooks.workbook_limits import measure
from seatdesk.exchange.files.workbooks.xls_container import xls_stream_of
from seatdesk.exchange.files.workbooks.xls_marks import xls_marks
from seatdesk.exchange.files.workbooks.xlsb_marks import xlsb_marks
from seatdesk.exchange.unreadable import Unreadable

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Row = list[str]


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer until no question comes any more. The first line says which workbook it is."""
    about = json.loads(questions.readline())
    limit_memory(int(about["memory"]))
    reader = WorkbookReader(_source(about))
    for line in questions:
        asked = json.loads(line)
        try:
            answer = reader.answer(asked)
        except Unreadable as error:
            answer = {"error": error.code, "facts": dict(error.facts)}
        except MemoryError:
            answer = {"error": "overloading", "facts": {"name": about["name"]}}
        except Exception as error:  # noqa: BLE001 - whatever a broken workbook leads to
            facts = {
                "name": about["name"],
                "reason": f"unexpected content ({type(error).__name__})",
            }
            answer = {"error": "damaged", "facts": facts}
        answers.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        answers.write(b"\n")
        answers.flush()


def main() -> int:
    """Serve over the standard streams; nothing else may write to them."""
    with suppress(BrokenPipeError, ValueError):
        serve(os.fdopen(0, "rb"), os.fdopen(1, "wb"))
    return 0


def _source(about: dict[str, Any]) -> SourceFile:
    return SourceFile(
        path=Path(about["path"]),
        format=Format(about["format"]),
        expected=Format(about["expected"]),
        size=int(about["size"]),
        stamp=0,
        sha256="",
        bom="",
        head=b"",
    )


class WorkbookReader:
    """A workbook that is open, and the sheet that was asked for last."""

    def __init__(self, source: SourceFile) -> None:
        self._source = source
        self._stack = ExitStack()
        self._book: CalamineWorkbook | None = None
        self._sheet: tuple[str, _Sheet] | None = None

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        """The answer to one question."""
        match asked["ask"]:
            case "names":
                return {"names": self.names()}
            case "notes":
                marks = self._of(asked["sheet"]).marks
                broken = [
                    [row, column, why, text]
                    for row, cells in marks.broken.items()
                    for column, (why, text) in cells.items()
                ]
                return {"hidden": marks.hidden, "broken": broken}
            case _:
                sheet = self._of(asked["sheet"])
                start = int(asked["start"])
                return {"rows": self._checked(sheet.rows(start, int(asked["count"])), start)}

    def _checked(self, rows: list[Row], start: int) -> list[Row]:
        """The texts of a row; refuses a zero, which no database stores and no program writes."""
        for line, row in enumerate(rows, start + 1):
            if "\0" in "".join(row):
                raise Unreadable("nul_bytes", name=self._source.name, line=line)
        return rows

    def names(self) -> list[str]:
        """Sheets with cells in them, hidden ones last."""
        book = self._open()
        with self._guarded():
            metadata = sorted(book.sheets_metadata, key=lambda sheet: _hidden(sheet.visible))
            listed = [sheet.name for sheet in metadata if "WorkSheet" in str(sheet.typ)]
            first = [n for n in listed[:_LOOKED_AT] if self._of(n).sheet.start is not None]
            return [*first, *listed[_LOOKED_AT:]]

    def _of(self, name: str) -> "_Sheet":
        if self._sheet and self._sheet[0] == name:
            return self._sheet[1]
        book = self._open()
        with self._guarded():
            if name not in book.sheet_names:
                known = ", ".join(book.sheet_names)
                raise Unreadable("no_such_sheet", name=self._source.name, sheet=name, sheets=known)
            self._sheet = None  # two sheets at once would take twice the memory
            found = _Sheet(book.get_sheet_by_name(name), lambda: self._marks(name))
        self._sheet = (name, found)
        return found

    def _marks(self, name: str) -> SheetMarks:
        try:
            if self._source.format is Format.XLS:
                return xls_marks(xls_stream_of(self._source).stream, name)
            with zipfile.ZipFile(self._source.path) as archive:
                return _MARKED[self._source.format](archive, name)
        except (*BROKEN_PACKING, IndexError, ExpatError):
            return SheetMarks()

    def _open(self) -> "CalamineWorkbook":
        if self._book is None:
            from python_calamine import CalamineWorkbook  # noqa: PLC0415 - slow to load

            measure(self._source)
            with self._guarded():
                content = self._content()
                self._book = self._stack.enter_context(CalamineWorkbook.from_object(content))
        return self._book

    def _content(self) -> Path | BinaryIO:
        source = self._source
        if source.format is Format.XLS:
            return BytesIO(xls_stream_of(source).packed())
        if source.expected in {source.format, Format.TEXT}:
            return source.path
        # The library goes by the name, which is wrong.
        return self._stack.enter_context(source.path.open("rb"))

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Turn whatever the library raises into `Unreadable`."""
        from python_calamine import PasswordError  # noqa: PLC0415

        try:
            yield
        except PasswordError as error:
            raise Unreadable("password", name=self._source.name) from error
        except (Unreadable, MemoryError, KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # the library's panics are no Exception
            if type(error).__module__ not in _LIBRARY and not isinstance(error, _BROKEN):
                raise
            reason = str(error).splitlines()[0][:120] if str(error) else "unknown content"
            raise Unreadable("damaged", name=self._source.name, reason=reason) from error


_MARKED = {Format.XLSX: marks_of, Format.XLSB: xlsb_marks, Format.ODS: ods_marks}
_BROKEN = (OSError, ValueError, struct.error, IndexError)
_LIBRARY = {"python_calamine", "python_calamine._python_calamine", "pyo3_runtime", "zipfile"}


class _Sheet:
    """The rows of one sheet as text, as its cells show them."""

    def __init__(self, sheet: "CalamineSheet", marks: Callable[[], SheetMarks]) -> None:
        self.sheet, self._marks = sheet, marks
        self._begin()

    @cached_property
    def marks(self) -> SheetMarks:
        """The marks that the library does not give; only of a sheet whose rows are wanted."""
        return self._marks()

    def _begin(self) -> None:
        self._at = 0
        self._rows = self._read()

    def rows(self, start: int, count: int) -> list[Row]:
        """Some rows; those after the last ones that were asked for cost least."""
        if start < self._at:
            self._begin()
        for _ in islice(self._rows, start - self._at):
            pass
        found = list(islice(self._rows, count))
        self._at = start + len(found)
        return found

    def _read(self) -> Iterator[Row]:
        merges = _MergedCells(self.sheet)
        formats, broken = self.marks.formats, self.marks.broken
        for number, cells in enumerate(self.sheet.iter_rows()):
            row = [c if type(c) is str else _TEXTS[type(c)](c) for c in cells]
            for column, look in formats.get(number, _NOTHING).items():
                value = cells[column] if column < len(cells) else None
                if type(value) is float or type(value) is int:
                    row[column] = shown(look, float(value))
            for column in broken.get(number, ()):
                if column < len(row):
                    row[column] = ""
            yield merges.filled(number, row)


_NOTHING: dict[int, NumberFormat] = {}


class _MergedCells:
    """Fills cells that are merged downwards: all of their rows mean what the first one says."""

    def __init__(self, sheet: "CalamineSheet") -> None:
        found = sheet.merged_cell_ranges or []
        downwards = (
            (top, bottom, left) for (top, left), (bottom, _) in found[:_MOST_MERGES] if bottom > top
        )
        self._coming = sorted(downwards, reverse=True)
        self._open: list[tuple[int, int, str]] = []

    def filled(self, number: int, row: Row) -> Row:
        """A row with its cells filled that are merged with one above it."""
        if self._open:
            self._open = [one for one in self._open if one[0] >= number]
            for _, column, text in self._open:
                if column < len(row) and not row[column]:
                    row[column] = text
        while self._coming and self._coming[-1][0] <= number:
            _, bottom, left = self._coming.pop()
            if left < len(row):
                self._open.append((bottom, left, row[left]))
        return row


_MOST_MERGES = 100_000
_LOOKED_AT = 100
"""Sheets of which blank ones are left out; nobody reads a list of more."""


def _hidden(visible: object) -> bool:
    return "Visible" not in str(visible).rsplit(".", 1)[-1]


def _moment(value: datetime) -> str:
    return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")


_TEXTS: dict[type, Callable[[Any], str]] = {
    str: str,
    float: lru_cache(maxsize=1 << 16)(plain_number),  # lists mostly hold the same few
    int: str,
    bool: lambda value: "TRUE" if value else "FALSE",
    datetime: _moment,
    date: date.isoformat,
    time: time.isoformat,
    timedelta: str,
}

if __name__ == "__main__":
    sys.exit(main())
