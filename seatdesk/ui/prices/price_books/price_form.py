"""The form of one price: what is typed goes into its row; the book's rules find problems."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from seatdesk.domain.account.price_book_document import MOST_INCLUDED
from seatdesk.domain.account.terms_and_prices import SeatTier
from seatdesk.domain.choices import Commitment, PriceModel
from seatdesk.domain.currency import CURRENCIES
from seatdesk.ui.prices.price_books.draft import Row
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.typed_values import parse_count, parse_day
from seatdesk.ui.text.wording import name_of
from seatdesk.ui.widgets.card_grid import CardGrid
from seatdesk.ui.widgets.fields import MoneyEdit
from seatdesk.ui.widgets.form import Form, choice, choose, count
from seatdesk.ui.widgets.tables.tier_table import TierTable
from seatdesk.ui.widgets.wheel_guards import WheelGuardComboBox


class PriceForm(QWidget):
    """Shows a row and writes every change into it. `changed` follows each."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._thing = Form(self, margin=False)
        self._price = Form(self, margin=False)
        self._today = today
        self._row: Row = {}
        self._loading = False
        self.product = _words(self.tr("Product"), (), self)
        self.tier = _words(self.tr("Tier"), (), self)
        self.currency = _words(self.tr("Currency"), sorted(CURRENCIES), self)
        self.commitment = choice(
            self.tr("Commitment"), [(name_of(c), c.value) for c in Commitment], self
        )
        self.start = QLineEdit(self)
        self.end = QLineEdit(self)
        self.base = MoneyEdit(self.tr("Base price per month"), "USD", self)
        self.included = count(self.tr("Included seats"), 0, MOST_INCLUDED, self)
        self.model = choice(
            self.tr("Price of additional seats"), [(name_of(m), m.value) for m in PriceModel], self
        )
        self.unit = MoneyEdit(self.tr("Price per additional seat and month"), "USD", self)
        self.tiers = TierTable("USD", self)
        self.source = QLineEdit(self)
        self._lay_out()
        self._connect()

    def show_errors(self, problems: dict[str, str]) -> None:
        """Show the problem of each field that has one."""
        self._thing.show_errors(problems)
        self._price.show_errors(problems)

    def offer(self, products: Sequence[str], tiers: Sequence[str]) -> None:
        """Offer words that the book uses already."""
        for box, entries in ((self.product, products), (self.tier, tiers)):
            text = box.currentText()
            quiet = QSignalBlocker(box)
            box.clear()
            box.addItems(list(entries))
            box.setCurrentText(text)
            quiet.unblock()

    def show_row(self, row: Row) -> None:
        """Write a row into the fields; changes go into this row from now on."""
        self._loading, self._row = True, row
        self._set_currency(str(row.get("currency", "")))
        for box, name in ((self.product, "product"), (self.tier, "tier")):
            box.setCurrentText(str(row.get(name, "")))
        self.currency.setCurrentText(str(row.get("currency", "")))
        choose(self.commitment, row.get("commitment"))
        for line, name in ((self.start, "from"), (self.end, "to")):
            line.setText(_written_day(row.get(name)))
        _show_amount(self.base, row.get("base", "0"))
        included = row.get("included", 0)
        self.included.setValue(included if isinstance(included, int) else 0)
        self._show_seat(row.get("seat"))
        self.source.setText(str(row.get("source", "")))
        self.source.setCursorPosition(0)
        self._arrange()
        self._loading = False

    def _show_seat(self, seat: object) -> None:
        if isinstance(seat, Mapping):
            choose(self.model, seat.get("model"))
            steps = seat.get("tiers") or ()
            self.tiers.show_steps([_step(step) for step in steps])
            _show_amount(self.unit, steps[0].get("unit") if steps else "")
            return
        choose(self.model, PriceModel.FLAT.value)
        self.tiers.show_steps([])
        _show_amount(self.unit, seat)

    @Slot()
    def _write(self) -> None:
        """Write what is typed into the row: fields without a meaning keep their words."""
        if self._loading:
            return
        row = self._row
        row["product"] = self.product.currentText().strip()
        row["tier"] = self.tier.currentText().strip()
        row["currency"] = self.currency.currentText().strip().upper()
        self._set_currency(str(row["currency"]))
        row["commitment"] = str(self.commitment.currentData())
        row["from"] = self._typed_day(self.start)
        row["to"] = self._typed_day(self.end) or None
        row["base"] = _typed(self.base)
        row["included"] = self.included.value()
        row["seat"] = self._seat()
        row["source"] = self.source.text().strip()
        for name in ("to", "source"):
            if not row[name]:
                del row[name]
        self.changed.emit()

    def _seat(self) -> object:
        model = str(self.model.currentData())
        if model == PriceModel.FLAT.value:
            return _typed(self.unit)
        return {"model": model, "tiers": [*map(self._typed_step, range(self._steps))]}

    @property
    def _steps(self) -> int:
        return self.tiers.table.rowCount()

    def _typed_step(self, number: int) -> dict[str, object]:
        upto, unit, flat = (self.tiers.table.cellWidget(number, n) for n in range(3))
        step: dict[str, object] = {"upto": None}
        if isinstance(upto, MoneyEdit) and upto.text().strip():
            seats = parse_count(upto.text())
            step["upto"] = upto.text().strip() if seats is None else seats
        if isinstance(unit, MoneyEdit) and isinstance(flat, MoneyEdit):
            step |= {"unit": _typed(unit), "flat": _typed(flat) or "0"}
        return step

    def _typed_day(self, line: QLineEdit) -> str:
        text = line.text().strip()
        found = parse_day(text, self._today) if text else None
        return found.isoformat() if found is not None else text

    def _set_currency(self, currency: str) -> None:
        for field in (self.base, self.unit):
            field.set_currency(currency)
        self.tiers.set_currency(currency)

    @Slot()
    def _change_model(self) -> None:
        if self._loading:
            return
        flat = self.model.currentData() == PriceModel.FLAT.value
        if not flat and not self._steps:
            self._loading = True
            self.tiers.show_steps([SeatTier(None, self.unit.amount or Decimal(0))])
            self._loading = False
        self._arrange()
        self._write()

    def _arrange(self) -> None:
        flat = self.model.currentData() == PriceModel.FLAT.value
        self._price.rows.setRowVisible(self._unit_cell, flat)
        self._price.rows.setRowVisible(self._tiers_cell, not flat)

    @Slot()
    def _write_days(self) -> None:
        """Write out a day that was understood, when the field is left."""
        for line in (self.start, self.end):
            found = parse_day(line.text(), self._today) if line.text().strip() else None
            if found is not None:
                line.setText(day(found))

    def _connect(self) -> None:
        for box in (self.product, self.tier, self.currency):
            box.currentTextChanged.connect(self._write)
        self.commitment.currentIndexChanged.connect(self._write)
        self.model.currentIndexChanged.connect(self._change_model)
        self.included.valueChanged.connect(self._write)
        for field in (self.base, self.unit):
            field.changed.connect(self._write)  # after it has been read, unlike textEdited
        for line in (self.start, self.end):
            line.textEdited.connect(self._write)
            line.editingFinished.connect(self._write_days)
        self.source.textEdited.connect(self._write)
        self.tiers.changed.connect(self._write)

    def _lay_out(self) -> None:
        self.end.setPlaceholderText(self.tr("no end"))
        self.start.setToolTip(self.tr("A date in any usual form, +30 (days), eom"))
        self.end.setToolTip(self.tr("First day on which the price no longer holds"))
        self.source.setPlaceholderText(self.tr("where the figure was read"))
        thing, price = self._thing, self._price
        thing.row("product", self.tr("Product"), self.product)
        thing.row("tier", self.tr("Tier"), self.tier)
        thing.row("currency", self.tr("Currency"), self.currency)
        thing.row("commitment", self.tr("Commitment"), self.commitment)
        thing.row("from", self.tr("Valid from"), self.start)
        thing.row("to", self.tr("Valid to, not included"), self.end)
        price.row("base", self.tr("Base price per month"), self.base)
        price.row("included", self.tr("Included seats"), self.included)
        price.row("model", self.tr("Price of additional seats"), self.model)
        self._unit_cell = price.row("unit", self.tr("Per seat and month"), self.unit)
        self._tiers_cell = price.row("tiers", self.tr("Price steps"), self.tiers)
        price.row("source", self.tr("Source"), self.source)
        thing.add_stretch()
        price.add_stretch()
        beside = CardGrid(self)
        for form in (thing, price):
            beside.add(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(beside)


def _words(name: str, entries: Sequence[str], parent: QWidget) -> QComboBox:
    """Make a list of words that takes others, too."""
    box = WheelGuardComboBox(parent)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName(name)
    box.addItems(list(entries))
    completer = box.completer()
    if completer is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box


def _written_day(value: object) -> str:
    text = str(value or "")
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def _show_amount(field: MoneyEdit, value: object) -> None:
    amount = _number(value)
    if amount is None:
        field.setText(str(value or ""))
    else:
        field.set_amount(amount)


def _number(value: object) -> Decimal | None:
    try:
        amount = Decimal(str(value))
    except ArithmeticError:
        return None
    return amount if amount.is_finite() else None


def _typed(field: MoneyEdit) -> str:
    """The amount in plain digits; words that are no amount as they are."""
    return f"{field.amount:f}" if field.amount is not None else field.text().strip()


def _step(step: Mapping[str, object]) -> SeatTier:
    upto = step.get("upto")
    return SeatTier(
        upto if isinstance(upto, int) else None,
        _number(step.get("unit")) or Decimal(0),
        _number(step.get("flat", "0")) or Decimal(0),
    )
