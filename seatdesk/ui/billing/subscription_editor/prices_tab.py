"""The Prices tab: from a price book, or the subscription's own prices (C6)."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seatdesk.domain.account.subscription_checks import MOST_SEATS
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.choices import PriceModel
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import name_of
from seatdesk.ui.widgets.fields import MoneyEdit
from seatdesk.ui.widgets.form import Form, choice, choose, count
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.tier_table import TierTable

OWN = ""


class Book(Protocol):
    """A price book as this tab shows it."""

    @property
    def key(self) -> str:
        """The key of the book in the workspace."""

    @property
    def name(self) -> str:
        """The name of the book."""


class PricesTab(Form):
    """The tab; own `rates` are entered, a price book's are shown and cannot be edited."""

    changed = Signal()
    book_chosen = Signal()

    def __init__(self, books: Sequence[Book], currency: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Rates | None = None
        own = [(self.tr("The contract's own prices"), OWN)]
        self.book = choice(
            self.tr("Prices from"), [(book.name, book.key) for book in books] + own, self
        )
        self.source = MutedLabel(parent=self)
        self.base = MoneyEdit(self.tr("Base price per month"), currency, self)
        self.included = count(self.tr("Included seats"), 0, MOST_SEATS, self)
        self.model = choice(
            self.tr("Price of additional seats"), [(name_of(m), m) for m in PriceModel], self
        )
        self.unit = MoneyEdit(self.tr("Price per additional seat and month"), currency, self)
        self.tiers = TierTable(currency, self)
        self._lay_out()
        self._connect()
        self._follow()

    @property
    def key(self) -> str:
        """The key of the price book that prices the subscription; empty: its own prices."""
        return str(self.book.currentData())

    @property
    def rates(self) -> Rates | None:
        """The rates as entered; None while something is missing or wrong."""
        if self.problems() or self.base.amount is None:
            return None
        model = self._model()
        if model is PriceModel.FLAT:
            price = SeatPrice.of(self.unit.amount or Decimal(0))
        else:
            price = SeatPrice(self.tiers.steps or (), model)
        typed = Rates(self.base.amount or Decimal(0), self.included.value(), price)
        shown = self._shown
        same = shown is not None and replace(typed, source=shown.source) == shown
        return shown if same else typed

    def show_rates(self, rates: Rates) -> None:
        """Write rates into the fields. They keep their source until one of them is changed."""
        self._shown = rates
        self.base.set_amount(rates.base)
        self.included.setValue(rates.included)
        choose(self.model, rates.seat.model)
        self.unit.set_amount(rates.seat.tiers[0].unit)
        self.tiers.show_steps(rates.seat.tiers)
        self._follow()

    def show_source(self, text: str) -> None:
        """Show the source of the figures, or why the book has none."""
        self.source.setText(text)

    def set_currency(self, currency: str) -> None:
        """Show amounts in another currency."""
        for field in (self.base, self.unit):
            field.set_currency(currency)
        self.tiers.set_currency(currency)

    def problems(self) -> dict[str, str]:
        """The sentences about what is wrong, by field: none of fields that a price book fills."""
        found: dict[str, str] = {}
        if self.key != OWN:
            return found
        for key, field in (("base", self.base), ("unit", self.unit)):
            if key == "unit" and self._model() is not PriceModel.FLAT:
                continue
            if field.amount is None:
                found[key] = self.tr("Enter an amount, such as 90 or =12*90.")
            elif field.amount < 0:
                found[key] = self.tr("A price cannot be negative.")
        if self._model() is not PriceModel.FLAT and self.tiers.steps is None:
            found["tiers"] = self.tr(
                "Enter rising numbers of seats and a price for each step; leave the last "
                "“up to” empty."
            )
        return found

    def _model(self) -> PriceModel:
        return PriceModel(self.model.currentData() or PriceModel.FLAT)

    def _connect(self) -> None:
        self.book.currentIndexChanged.connect(self._choose_book)
        self.model.currentIndexChanged.connect(self._follow)
        self.included.valueChanged.connect(self._follow)
        for field in (self.base, self.unit):
            field.changed.connect(self._follow)
        self.tiers.changed.connect(self._follow)

    @Slot()
    def _choose_book(self) -> None:
        if self.key == OWN:
            self._shown = None
        self.book_chosen.emit()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        own = self.key == OWN
        reason = (
            ""
            if own
            else self.tr("The price book says so. Choose the contract's own prices to change it.")
        )
        for field in (self.base, self.included, self.model, self.unit, self.tiers):
            field.setEnabled(own)
            field.setToolTip(plain_tip(reason))
        flat = self._model() is PriceModel.FLAT
        self.rows.setRowVisible(self._unit_cell, flat)
        self.rows.setRowVisible(self._tiers_cell, not flat)
        self.show_errors(self.problems())
        self.changed.emit()

    def _lay_out(self) -> None:
        self.row("book", self.tr("Prices from"), self.book)
        self.wide(self.source)
        self.row("base", self.tr("Base price per month"), self.base)
        self.row("included", self.tr("Included seats"), self.included)
        self.row("model", self.tr("Price of additional seats"), self.model)
        unit = self.row("unit", self.tr("Per seat and month"), self.unit)
        tiers = self.row("tiers", self.tr("Price steps"), self.tiers)
        self._unit_cell = unit
        self._tiers_cell = tiers
        self.add_stretch()
