"""A table for the steps of a graduated or volume price, which are typed into it."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.account.terms_and_prices import SeatTier
from seatdesk.ui.text.typed_values import parse_count
from seatdesk.ui.widgets.fields import MoneyEdit


class TierTable(QWidget):
    """A row per price step: up to how many seats, price per seat, fee of the step."""

    changed = Signal()

    def __init__(self, currency: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._currency = currency
        self.table = QTableWidget(0, 3, self)
        self.table.setAccessibleName(self.tr("Price steps"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Up to seat"), self.tr("Per seat"), self.tr("Step fee")]
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setMinimumHeight(self.fontMetrics().height() * 8)
        self.add = QPushButton(self.tr("Add step"), self)
        self.drop = QPushButton(self.tr("Remove step"), self)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.drop)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(row)
        self.add.clicked.connect(self._add)
        self.drop.clicked.connect(self._drop)

    @property
    def steps(self) -> tuple[SeatTier, ...] | None:
        """The steps; None while they are incomplete or do not rise."""
        found: list[SeatTier] = []
        for row in range(self.table.rowCount()):
            step = self._step(row, last=row == self.table.rowCount() - 1)
            if step is None or (found and not _rises(found[-1], step)):
                return None
            found.append(step)
        return tuple(found) or None

    def show_steps(self, steps: Sequence[SeatTier]) -> None:
        """Write steps into the table."""
        self.table.setRowCount(0)
        for step in steps:
            self._add_row(step)

    def set_currency(self, currency: str) -> None:
        """Show the amounts in another currency."""
        self._currency = currency

    @Slot()
    def _add(self) -> None:
        self._add_row(SeatTier(None, Decimal(0)))
        self.changed.emit()

    @Slot()
    def _drop(self) -> None:
        row = self.table.currentRow()
        self.table.removeRow(row if row >= 0 else self.table.rowCount() - 1)
        self.changed.emit()

    def _add_row(self, step: SeatTier) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        upto = MoneyEdit(self.tr("Up to seat, step %n", "", row + 1), "JPY", self.table)
        upto.setText("" if step.upto is None else str(step.upto))
        unit = MoneyEdit(self.tr("Per seat, step %n", "", row + 1), self._currency, self.table)
        unit.set_amount(step.unit)
        flat = MoneyEdit(self.tr("Fee, step %n", "", row + 1), self._currency, self.table)
        flat.set_amount(step.flat)
        for column, field in enumerate((upto, unit, flat)):
            field.setFrame(False)
            field.changed.connect(self.changed)
            self.table.setCellWidget(row, column, field)

    def _step(self, row: int, *, last: bool) -> SeatTier | None:
        cells = [self.table.cellWidget(row, column) for column in range(3)]
        upto, unit, flat = (cell for cell in cells if isinstance(cell, MoneyEdit))
        seats = parse_count(upto.text())
        if unit.amount is None or unit.amount < 0 or (flat.amount or 0) < 0:
            return None
        if (seats is None) != last or (seats is None and upto.text().strip()):
            return None
        return SeatTier(seats, unit.amount, flat.amount or Decimal(0))


def _rises(below: SeatTier, above: SeatTier) -> bool:
    return below.upto is not None and (above.upto is None or above.upto > below.upto)
