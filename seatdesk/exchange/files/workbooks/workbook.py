"""Workbooks (XLSX, XLS, XLSB, ODS) as rows of text, read in a process of its own."""

import atexit
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from seatdesk.exchange.files.source import BROKEN_PACKING, SourceFile
from seatdesk.exchange.files.workbooks.workbook_limits import check_size
from seatdesk.exchange.files.workbooks.workbook_process import WorkbookProcess
from seatdesk.exchange.unreadable import Unreadable

_PORTION = 2_000
Broken = Mapping[int, Mapping[int, tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class SheetNotes:
    """Notes on a sheet: hidden rows, and cells that hold no value.

    `broken`: by line and column (from 0) the code of the problem and what stands in the cell.
    """

    hidden: int = 0
    broken: Broken = field(default_factory=dict)


NOTHING = SheetNotes()


def sheet_names(source: SourceFile) -> tuple[str, ...]:
    """Sheets with cells in them, hidden ones last; `Unreadable` when there is none."""
    filled = tuple(_kept.process(source).ask(ask="names")["names"])
    if not filled:
        raise Unreadable("no_sheet", name=source.name)
    return filled


def rows(source: SourceFile, sheet: str) -> Iterator[list[str]]:
    """The rows of a sheet from its first line on, every cell as text."""
    start, process = 0, _kept.process(source)
    found = process.ask(ask="rows", sheet=sheet, start=0, count=_PORTION)["rows"]
    while len(found) == _PORTION:
        start += _PORTION
        wanted: dict[str, str | int] = {
            "ask": "rows",
            "sheet": sheet,
            "start": start,
            "count": _PORTION,
        }
        process = _kept.process(source)
        number = process.begin(**wanted)  # the next ones are got ready while these are looked at
        yield from found
        now = _kept.process(source)
        found = (process.finish(number) if now is process else now.ask(**wanted))["rows"]
    yield from found


def notes(source: SourceFile, sheet: str) -> SheetNotes:
    """The notes on a sheet."""
    told = _kept.process(source).ask(ask="notes", sheet=sheet)
    broken: dict[int, dict[int, tuple[str, str]]] = {}
    for row, column, why, text in told["broken"]:
        broken.setdefault(row + 1, {})[column] = (why, text)
    return SheetNotes(told["hidden"], broken)


def close() -> None:
    """Close the workbook that is kept open for the next reading."""
    _kept.clear()


class _LastWorkbook:
    """The workbook read last: a file is looked at, profiled and read, and unpacking it is slow."""

    def __init__(self) -> None:
        self._process: WorkbookProcess | None = None

    def process(self, source: SourceFile) -> WorkbookProcess:
        """The process that has this workbook open."""
        found = self._process
        if found is None or found.key != (source.path, source.sha256) or found.ended:
            self.clear()
            found = self._process = _started(source)
        return found

    def clear(self) -> None:
        """End the process."""
        if self._process:
            self._process.close()
        self._process = None


_kept = _LastWorkbook()
atexit.register(_kept.clear)


def _started(source: SourceFile) -> WorkbookProcess:
    check_size(source)
    try:
        return WorkbookProcess(source)
    except BROKEN_PACKING as error:
        reason = "its inner parts do not fit together"
        raise Unreadable("damaged", name=source.name, reason=reason) from error
