"""The list of renewals as a table: by day, with what happens then and what it costs."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from seatdesk.controllers.messages.planning.renewal_texts import what_renews
from seatdesk.domain.evaluation.renewal_calendar import RenewalRow
from seatdesk.override import override
from seatdesk.ui.renewals.renewal_labels import RenewalLabels
from seatdesk.ui.text.evaluation_words import last_day_words, renewal_words
from seatdesk.ui.text.number_format import day, money, number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import days_left_text
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.tables.reading_table import Index, ReadingTable

Role = Qt.ItemDataRole
WHAT, LAST_DAY, LEFT, RENEWS, SEATS, AMOUNT, AVOIDABLE, SCHEDULED = range(8)


class RenewalTable(ReadingTable):
    """Renewals, a row each."""

    numbers = frozenset({SEATS, AMOUNT, AVOIDABLE})

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._labels = RenewalLabels(self)
        self.rows: tuple[RenewalRow, ...] = ()

    def show_rows(self, rows: Sequence[RenewalRow]) -> None:
        """Show other renewals."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def length(self) -> int:
        return len(self.rows)

    @override
    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("Subscription"),
            self.tr("Last day to act"),
            self.tr("Time left"),
            self.tr("Renews or ends"),
            self.tr("Additional"),
            self.tr("Next term"),
            self.tr("Avoidable"),
            self.tr("Scheduled"),
        )

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._cell(row, column)
        if role == Role.AccessibleTextRole:
            return self._labels.name(row) if column == WHAT else self._cell(row, column)
        if role == Role.ToolTipRole:
            return plain_tip(renewal_words(row))
        return self.side(column) if role == Role.TextAlignmentRole else None

    def _cell(self, row: RenewalRow, column: int) -> str:
        cells = {
            WHAT: lambda: what_renews(row),
            LAST_DAY: lambda: last_day_words(row),
            LEFT: lambda: days_left_text(row.days_left),
            RENEWS: lambda: self._renews(row),
            SEATS: lambda: "" if row.next_term is None else number(row.additional),
            AMOUNT: lambda: self._labels.amount(row),
            AVOIDABLE: lambda: money(row.avoidable.amount, row.currency),
            SCHEDULED: lambda: self._labels.scheduled(row),
        }
        return cells[column]()

    def reason(self, index: Index) -> AmountReason | None:
        """The reason of the amount at an index, where there is one."""
        row, column = self.rows[index.row()], index.column()
        figure = {AMOUNT: row.next_term, AVOIDABLE: row.avoidable}.get(column)
        if figure is None or not figure.minor or not row.priced:
            return None
        title = f"{self.headings()[column]}, {what_renews(row)}"
        return AmountReason(title, lambda: figure.derivation, row.currency)

    def _renews(self, row: RenewalRow) -> str:
        if row.next_term is None:
            return self.tr("{day}, ends").format(day=day(row.renewal))
        return day(row.renewal)
