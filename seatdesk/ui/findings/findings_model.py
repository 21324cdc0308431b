"""The table of findings: rows by their number, read page by page when they come into sight."""

from array import array
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from seatdesk.domain.findings.finding import Finding, Reason
from seatdesk.override import override
from seatdesk.ui.findings.finding_words import FindingWords
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.spreadsheet_text import spreadsheet_text
from seatdesk.ui.widgets.tables.copied_rows import COPIED
from seatdesk.ui.widgets.tables.printed_cells import PRINTED
from seatdesk.ui.widgets.tables.reading_table import Index, ReadingTable

PERSON, WHY, USE, SUNK, AVOIDABLE, LAST_DAY = range(6)
PAGE: Final = 64
"""Rows that are read at once: a screen of them and a little more."""
MOST_PAGES: Final = 60
"""Pages that are kept; those that were not looked at for longest are forgotten."""
BELOW: Final = Qt.ItemDataRole.UserRole
"""The role of the second, quiet line of a cell."""


class FindingsTable(ReadingTable):
    """Knows how many rows there are; the rows themselves are asked for."""

    numbers = frozenset({SUNK, AVOIDABLE})

    page_requested = Signal(int)
    """The first row of a page that is in sight and not here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = FindingWords(self)
        self.entries = array("q")
        self._pages: dict[int, list[Finding]] = {}
        self._asked: set[int] = set()

    def show_entries(self, entries: "array[int]", first: Sequence[Finding]) -> None:
        """Show other rows, of which the first are known."""
        self.beginResetModel()
        self.entries, self._asked = entries, set()
        self._pages = {0: list(first)} if first else {}
        self.endResetModel()

    def show_page(self, first: int, rows: Sequence[Finding]) -> None:
        """Show rows that were asked for."""
        self._asked.discard(first)
        self._pages[first] = list(rows)
        while len(self._pages) > MOST_PAGES:
            self._pages.pop(next(iter(self._pages)))
        last = min(first + PAGE, len(self.entries)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def finding(self, row: int) -> Finding | None:
        """The row, if it has been read; it is asked for where it has not."""
        if not 0 <= row < len(self.entries):
            return None
        first = row - row % PAGE
        page = self._pages.pop(first, None)
        if page is None:
            if first not in self._asked:
                self._asked.add(first)
                self.page_requested.emit(first)
            return None
        self._pages[first] = page  # looked at last
        return page[row - first] if row - first < len(page) else None

    @override
    def length(self) -> int:
        return len(self.entries)

    @override
    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("Person"),
            self.tr("Reasons, certainty, product"),
            self.tr("Last use"),
            self.tr("Sunk"),
            self.tr("Avoidable"),
            self.tr("Act by"),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answers: dict[int, Callable[[Finding, int], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda row, column: self.texts(row, column)[0],
            BELOW: lambda row, column: self.texts(row, column)[1],
            PRINTED: lambda row, column: self.printed(row)[column],
            Qt.ItemDataRole.AccessibleTextRole: self._told,
            COPIED: self._copied,
            Qt.ItemDataRole.ToolTipRole: lambda row, column: plain_tip(self._tip(row, column)),
        }
        answer = answers.get(role)
        if answer is None:
            alignment = role == Qt.ItemDataRole.TextAlignmentRole
            return self.side(index.column()) if alignment else None
        row = self.finding(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        return answer(row, index.column())

    def printed(self, row: Finding) -> tuple[str, ...]:
        """A row on paper: all that stands in each of its cells, and no word about keys."""
        columns = range(self.columnCount())
        cells = ["\n".join(filter(None, self.texts(row, column))) for column in columns]
        if not row.user_id and row.reason is not Reason.UNASSIGNED:
            cells[PERSON] = self._words.people(row.seats)
        return tuple(cells)

    def texts(self, row: Finding, column: int) -> tuple[str, str]:
        """The two lines of a cell."""
        words = self._words
        read: tuple[Callable[[Finding], tuple[str, str]], ...] = (
            words.person,
            lambda one: (words.reasons(one), self._sure(one)),
            words.use,
            words.sunk,
            words.avoidable,
            words.last_day,
        )
        return read[column](row)

    def _sure(self, row: Finding) -> str:
        """The certainty and the product."""
        return f"{self._words.certainty(row.certainty)} · {row.product}"

    def _told(self, row: Finding, column: int) -> str:
        return ", ".join(text for text in self.texts(row, column) if text)

    def copied_line(self, row: Finding) -> list[str]:
        """The cells of a row for a spreadsheet, whether it is shown or not."""
        return [
            self._copied(row, column)
            or spreadsheet_text(self.texts(row, column)[0], is_number=column in self.numbers)
            for column in range(self.columnCount())
        ]

    def _copied(self, row: Finding, column: int) -> str | None:
        """Both lines of a cell of words; None for money, which is a number without the second."""
        return None if column in self.numbers else self._told(row, column)

    def _tip(self, row: Finding, column: int) -> str:
        if column in {AVOIDABLE, LAST_DAY}:
            return "\n".join(self._words.borders(row))
        return self._told(row, column) if column in {PERSON, WHY} else ""
