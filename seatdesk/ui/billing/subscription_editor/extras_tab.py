"""The Extras tab: discounts, lines charged once, and the price at the renewal (B8)."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Discount, OneOff, RenewalPrice
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.typed_values import parse_amount, parse_day
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.fields import Hint, MoneyEdit
from seatdesk.ui.widgets.form import Form

T = TypeVar("T")
_WHOLE = Decimal(100)


class ExtrasTab(Form):
    """Two small tables and a percentage."""

    changed = Signal()

    def __init__(
        self, present: Subscription | None, currency: str, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.discounts = Lines(
            self.tr("Discounts"),
            (self.tr("Label"), self.tr("Per cent"), self.tr("or amount"), self.tr("Until")),
            self,
        )
        self.one_offs = Lines(
            self.tr("Charged once"), (self.tr("On"), self.tr("Label"), self.tr("Amount")), self
        )
        self.change = MoneyEdit(self.tr("Price change at the renewal, per cent"), currency, self)
        self.change.setPlaceholderText(self.tr("none"))
        self._today = today
        self._kept = present.renewal_price if present is not None else None
        if self._kept is not None and self._kept.rates is not None:
            self.change.setPlaceholderText(self.tr("other rates are agreed"))
        if present is not None:
            self._fill(present)
        self.wide(self.discounts)
        self.wide(self.one_offs)
        self.row(
            "renewal",
            self.tr("Price change at the renewal, %"),
            self.change,
            self.tr("5 makes every price 5 % higher from the next term on."),
        )
        self.add_stretch()
        for part in (self.discounts, self.one_offs, self.change):
            part.changed.connect(self._follow)

    @property
    def discount_list(self) -> tuple[Discount, ...] | None:
        """The discounts; None while one is wrong."""
        return _all(self._discount, self.discounts.rows)

    @property
    def one_off_list(self) -> tuple[OneOff, ...] | None:
        """The lines charged once; None while one is wrong."""
        return _all(self._one_off, self.one_offs.rows)

    @property
    def renewal_price(self) -> RenewalPrice | None:
        """The price change at the renewal; None: there is none."""
        percent, kept = self.change.amount, self._kept
        if percent:
            return kept if kept and kept.percent == percent else RenewalPrice(percent=percent)
        return kept if kept is not None and kept.rates is not None else None

    def problems(self) -> dict[str, str]:
        """The sentences about what is wrong, by part."""
        found: dict[str, str] = {}
        if self.discount_list is None:
            found["discounts"] = self.tr(
                "A discount needs a label and either a percentage from 0 to 100 or an amount; "
                "“until” is a date or empty."
            )
        if self.one_off_list is None:
            found["one_offs"] = self.tr("A line charged once needs a date, a label and an amount.")
        text = self.change.text().strip()
        if text and (self.change.amount is None or self.change.amount <= -_WHOLE):
            found["renewal"] = self.tr("Enter a percentage above \u2212100, or leave it empty.")
        return found

    @Slot()
    def _follow(self) -> None:
        problems = self.problems()
        self.discounts.hint.show_problem(problems.get("discounts", ""))
        self.one_offs.hint.show_problem(problems.get("one_offs", ""))
        self.show_errors(problems)
        self.changed.emit()

    def _discount(self, cells: tuple[str, ...]) -> Discount | None:
        label, percent_text, amount_text, until_text = cells
        percent, amount = parse_amount(percent_text), parse_amount(amount_text)
        until = parse_day(until_text, self._today) if until_text else None
        if not label or (until_text and until is None):
            return None
        if bool(percent_text) == bool(amount_text):
            return None
        if percent_text and (percent is None or not 0 < percent <= _WHOLE):
            return None
        if amount_text and (amount is None or amount <= 0):
            return None
        return Discount(label, percent, amount, until)

    def _one_off(self, cells: tuple[str, ...]) -> OneOff | None:
        on_text, label, amount_text = cells
        on, amount = parse_day(on_text, self._today), parse_amount(amount_text)
        if on is None or not label or amount is None or amount < 0:
            return None
        return OneOff(on, label, amount)

    def _fill(self, present: Subscription) -> None:
        for d in present.discounts:
            percent = "" if d.percent is None else number(d.percent)
            amount = "" if d.amount is None else number(d.amount)
            self.discounts.add_row((d.label, percent, amount, day(d.until) if d.until else ""))
        for one in present.one_offs:
            self.one_offs.add_row((day(one.on), one.label, number(one.amount)))
        if present.renewal_price is not None and present.renewal_price.percent is not None:
            self.change.set_amount(present.renewal_price.percent)


class Lines(Card):
    """A table of typed cells that grows and shrinks."""

    changed = Signal()

    def __init__(self, title: str, columns: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(title, parent)
        self._columns = columns
        line = self.fontMetrics().height()
        self.table = QTableWidget(0, len(columns), self)
        self.table.setAccessibleName(title)
        self.table.setHorizontalHeaderLabels(list(columns))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setMinimumHeight(line * 5)
        self.add = QPushButton(self.tr("Add line"), self)
        self.drop = QPushButton(self.tr("Remove line"), self)
        self.hint = Hint(self)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.drop)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        self.add.clicked.connect(self._add)
        self.drop.clicked.connect(self._drop)
        self._allow()

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """The typed cells of every row."""
        return [
            tuple(self._cell(row, column) for column in range(len(self._columns)))
            for row in range(self.table.rowCount())
        ]

    def add_row(self, cells: tuple[str, ...]) -> None:
        """Add a row with these cells."""
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(cells):
            field = QLineEdit(text, self.table)
            field.setFrame(False)
            field.setAccessibleName(f"{self._columns[column]}, {row + 1}")
            field.textEdited.connect(self.changed)
            self.table.setCellWidget(row, column, field)
        self._allow()

    @Slot()
    def _add(self) -> None:
        self.add_row(("",) * len(self._columns))
        field = self.table.cellWidget(self.table.rowCount() - 1, 0)
        if field is not None:
            field.setFocus()
        self.changed.emit()

    @Slot()
    def _drop(self) -> None:
        row = self.table.currentRow()
        self.table.removeRow(row if row >= 0 else self.table.rowCount() - 1)
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        empty = self.table.rowCount() == 0
        self.drop.setEnabled(not empty)
        self.drop.setToolTip(self.tr("There is no line to remove.") if empty else "")

    def _cell(self, row: int, column: int) -> str:
        field = self.table.cellWidget(row, column)
        return field.text().strip() if isinstance(field, QLineEdit) else ""


def _all(
    read: Callable[[tuple[str, ...]], T | None], rows: list[tuple[str, ...]]
) -> tuple[T, ...] | None:
    found = [one for cells in rows if (one := read(cells)) is not None]
    return tuple(found) if len(found) == len(rows) else None
