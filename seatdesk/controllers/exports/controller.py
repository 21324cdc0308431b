"""Exports of a workspace to files of every format, whole or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from seatdesk.controllers.exports.tables import ExportTables
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.read_models import UserQuery
from seatdesk.exchange.writing import (
    csv_writer,
    html_writer,
    jsonl_writer,
    vendor_form,
    xlsx_stream,
    xlsx_writer,
)
from seatdesk.exchange.writing.atomic_write import replacing
from seatdesk.exchange.writing.csv_writer import Watch
from seatdesk.exchange.writing.document import Document, NumberRegion

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace

MONTHS = 12
NEUTRAL = NumberRegion()
NEW = "status:invited"
"""The filter for users who are new to the vendor, unless another is given."""


class ExportSubject(StrEnum):
    """The subjects of an export."""

    USERS = "users"
    OVERVIEW = "overview"
    INVOICES = "invoices"
    HISTORY = "history"
    NEW_USERS = "new-users"
    """Users in the vendor's own form for new ones."""


class ExportFormat(StrEnum):
    """The formats of an exported file."""

    XLSX = "xlsx"
    CSV_EXCEL = "csv-excel"
    CSV_PROGRAMS = "csv-programs"
    HTML = "html"
    JSON_LINES = "jsonl"
    VENDOR = "vendor"


SUFFIXES = {
    ExportFormat.XLSX: ".xlsx",
    ExportFormat.CSV_EXCEL: ".csv",
    ExportFormat.CSV_PROGRAMS: ".csv",
    ExportFormat.HTML: ".html",
    ExportFormat.JSON_LINES: ".jsonl",
    ExportFormat.VENDOR: ".csv",
}
_BY_SUFFIX = {
    ".xlsx": ExportFormat.XLSX,
    ".csv": ExportFormat.CSV_EXCEL,
    ".html": ExportFormat.HTML,
    ".htm": ExportFormat.HTML,
    ".jsonl": ExportFormat.JSON_LINES,
    ".ndjson": ExportFormat.JSON_LINES,
}


def format_of(path: Path, *, programs: bool = False) -> ExportFormat | None:
    """The format that a file's name asks for; None for a name that asks for none."""
    form = _BY_SUFFIX.get(path.suffix.lower())
    return ExportFormat.CSV_PROGRAMS if form is ExportFormat.CSV_EXCEL and programs else form


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """The settings of an export: subject, file, format and language.

    `filter` chooses users or history lines; `users`, if given, are the users in their order, or
    what a table is asked to show, instead, and `filter` only says so in words. `months` are those
    of invoices. `headers`: whether a CSV names its columns. `region`: how its numbers
    are written for Excel. `translate` and `language`: what English texts become in a file that
    is for people; programs always get the English names.
    """

    subject: ExportSubject
    path: Path
    form: ExportFormat = ExportFormat.XLSX
    filter: str = ""
    users: Sequence[int] | UserQuery | None = None
    months: int = MONTHS
    headers: bool = True
    region: NumberRegion = NEUTRAL
    translate: Callable[[str], str] = str
    language: str = "en"

    @property
    def for_people(self) -> bool:
        """True when somebody reads it; otherwise a program does, which knows one language."""
        return self.form in {ExportFormat.XLSX, ExportFormat.CSV_EXCEL, ExportFormat.HTML}


@dataclass(frozen=True, slots=True)
class ExportResult:
    """The result of an export: the files that were written, and their rows."""

    files: tuple[Path, ...]
    rows: int
    form: ExportFormat


class ExportingController:
    """The use case behind Export. Reads only; may take long."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace

    def export(self, order: ExportSettings, progress: Progress | None = None) -> ExportResult:
        """Write an export; an existing file is replaced when the new one is whole.

        Raises `Unwritable` or a StoreError, or `Cancelled`; then nothing has changed.
        """
        document = self._document(order)
        watch = _watch(document, order.form, progress or Progress())
        watch(0)
        if order.form is ExportFormat.VENDOR:
            form = vendor_form.vendor_form()
            files, rows = vendor_form.write(document, order.path, form, watch)
            return ExportResult(files, rows, order.form)
        with replacing(order.path) as part:
            rows = _write(document, part, order, watch)
        return ExportResult((order.path,), rows, order.form)

    def _document(self, order: ExportSettings) -> Document:
        tables = ExportTables(self._workspace)
        if order.for_people:
            tables = ExportTables(self._workspace, order.translate, order.language)
        match order.subject:
            case ExportSubject.USERS:
                return tables.users(order.filter, order.users)
            case ExportSubject.NEW_USERS:
                chosen = order.filter or ("" if order.users is not None else NEW)
                return tables.users(chosen, order.users)
            case ExportSubject.OVERVIEW:
                return tables.overview()
            case ExportSubject.INVOICES:
                return tables.invoices(order.months)
            case ExportSubject.HISTORY:
                return tables.history(order.filter)


def _watch(document: Document, form: ExportFormat, progress: Progress) -> Watch:
    """A report of written rows; a total of 0 rows is an unknown one."""
    flat = form in {ExportFormat.CSV_EXCEL, ExportFormat.CSV_PROGRAMS, ExportFormat.VENDOR}
    sheets = [document.sheets[document.flat]] if flat else document.sheets
    counts = [sheet.count for sheet in sheets]
    total = 0 if None in counts else sum(count or 0 for count in counts)

    def watch(done: int) -> None:
        progress.step(min(done, total) if total else done, total)

    return watch


def _write(document: Document, part: Path, order: ExportSettings, watch: Watch) -> int:
    match order.form:
        case ExportFormat.XLSX if document.long:
            return xlsx_stream.write(document, part, watch)
        case ExportFormat.XLSX:
            return xlsx_writer.write(document, part, watch)
        case ExportFormat.HTML:
            return html_writer.write(document, part, order.region, watch)
        case ExportFormat.JSON_LINES:
            return jsonl_writer.write(document, part, watch)
        case _:
            programs = order.form is ExportFormat.CSV_PROGRAMS
            dialect = csv_writer.FOR_PROGRAMS if programs else csv_writer.for_excel(order.region)
            return csv_writer.write(document, part, dialect, watch, headers=order.headers)
