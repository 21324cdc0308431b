"""Workbooks (XLSX, XLS, XLSB, ODS) as rows of text, through python-calamine."""

import re
import struct
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from seatdesk.exchange.measure import measure
from seatdesk.exchange.ole import workbook_of
from seatdesk.exchange.source import Format, Source
from seatdesk.exchange.unreadable import Unreadable

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


def names(source: Source) -> tuple[str, ...]:
    """Sheets with cells in them, hidden ones last; `Unreadable` when there is none."""
    measure(source)
    with _open(source) as book:
        metadata = sorted(book.sheets_metadata, key=lambda sheet: _hidden(sheet.visible))
        listed = [sheet.name for sheet in metadata if "WorkSheet" in str(sheet.typ)]
        filled = tuple(name for name in listed if _kept.sheet(source, book, name).start is not None)
    if not filled:
        raise Unreadable("no_sheet", name=source.name)
    return filled


def rows(source: Source, sheet: str) -> Iterator[list[str]]:
    """The rows of a sheet from its first line on, every cell as text."""
    found = _kept.find(source, sheet)
    if found is None:
        with _open(source) as book:
            if sheet not in book.sheet_names:
                known = ", ".join(book.sheet_names)
                raise Unreadable("no_such_sheet", name=source.name, sheet=sheet, sheets=known)
            found = _kept.sheet(source, book, sheet)
    with _guarded(source):
        for row in found.iter_rows():
            yield [_TEXTS[type(cell)](cell) for cell in row]


def forget() -> None:
    """Let go of the sheet that is kept for the next reading."""
    _kept.clear()


class _Kept:
    """The sheet read last: a file is looked at, profiled and read, and unpacking it is slow."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._sheet: CalamineSheet | None = None

    def find(self, source: Source, name: str) -> "CalamineSheet | None":
        return self._sheet if self._key == (source.path, source.sha256, name) else None

    def sheet(self, source: Source, book: "CalamineWorkbook", name: str) -> "CalamineSheet":
        self.clear()
        self._sheet = book.get_sheet_by_name(name)
        self._key = (source.path, source.sha256, name)
        return self._sheet

    def clear(self) -> None:
        self._key, self._sheet = (), None


_kept = _Kept()


def _hidden(visible: object) -> bool:
    return "Visible" not in str(visible).rsplit(".", 1)[-1]


@contextmanager
def _open(source: Source) -> Iterator["CalamineWorkbook"]:
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 - slow to load

    with _guarded(source), ExitStack() as stack:
        if source.format is Format.XLS:
            content: Path | BinaryIO = BytesIO(workbook_of(source).packed())
        elif source.expected in {source.format, Format.TEXT}:
            content = source.path
        else:  # the library goes by the name, which is wrong
            content = stack.enter_context(source.path.open("rb"))
        yield stack.enter_context(CalamineWorkbook.from_object(content))


@contextmanager
def _guarded(source: Source) -> Iterator[None]:
    """Turn whatever the library raises into `Unreadable`."""
    from python_calamine import PasswordError  # noqa: PLC0415

    try:
        yield
    except PasswordError as error:
        raise Unreadable("password", name=source.name) from error
    except (Unreadable, GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # the library's panics are no Exception
        if type(error).__module__ not in _LIBRARY and not isinstance(error, _BROKEN):
            raise
        reason = str(error).splitlines()[0][:120] if str(error) else "unknown content"
        raise Unreadable("damaged", name=source.name, reason=reason) from error


_BROKEN = (OSError, ValueError, struct.error, IndexError)
_LIBRARY = {"python_calamine", "python_calamine._python_calamine", "pyo3_runtime", "zipfile"}


def _number(value: float) -> str:
    if value.is_integer() and abs(value) < 1e15:  # noqa: PLR2004 - beyond it digits are lost
        return str(int(value))
    text = repr(value)
    # Three decimals look like a thousand in text, so a fourth says that this is a fraction.
    return f"{text}0" if re.fullmatch(r"-?\d{1,3}\.\d{3}", text) else text


def _moment(value: datetime) -> str:
    return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")


_TEXTS: dict[type, Callable[[Any], str]] = {
    str: lambda value: value,
    float: _number,
    int: str,
    bool: lambda value: "TRUE" if value else "FALSE",
    datetime: _moment,
    date: date.isoformat,
    time: time.isoformat,
    timedelta: str,
}
