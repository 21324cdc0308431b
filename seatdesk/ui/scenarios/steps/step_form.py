"""The form of a step: every field that a verb may need, of which it shows those it does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from seatdesk.domain.account.subscription_checks import LONGEST_TERM, MOST_SEATS
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.scenario.step_keys import Verb
from seatdesk.ui.scenarios.steps.step_verbs import verb_name
from seatdesk.ui.text.wording import name_of
from seatdesk.ui.widgets.fields import DayEdit, MoneyEdit
from seatdesk.ui.widgets.form import Form, choice, count

STATED: Final = "stated"
USUAL: Final = ""
KEPT: Final = "kept"
_MOST_NOTICE: Final = 3_660
_PRICES: Final = ("base", "included", "seat_price")
_FIELDS: Final[Mapping[Verb, tuple[str, ...]]] = {
    Verb.BUY: ("seats", "buy_price"),
    Verb.REMOVE: ("seats",),
    Verb.JOIN: ("seats",),
    Verb.LEAVE: ("seats",),
    Verb.ASSIGN: ("users",),
    Verb.UNASSIGN: ("users", "release"),
    Verb.TRANSFER: ("giver", "taker"),
    Verb.TIER: ("tier", "price"),
    Verb.TERMS: ("commitment", "months", "billing", "notice", "price"),
    Verb.RENEWAL_PRICE: ("renewal_price",),
    Verb.AUTO_RENEW: ("setting",),
    Verb.SUBSCRIBE: (
        *("tier", "commitment", "months", "billing", "additional", "notice", "price"),
    ),
}
"""The rows that each verb shows below the day; those of prices follow the choice of the price."""


@dataclass(frozen=True, slots=True)
class StepNeeds:
    """The things a step can be about: products of the account, price books, the day it is."""

    products: Sequence[str]
    today: date
    currency: str
    books: Sequence[tuple[str, str]] = ()
    """Keys and names of price books."""


class StepForm(Form):
    """Asks what is to be done, to what, on which day, and what else that needs."""

    changed = Signal()

    def __init__(self, needs: StepNeeds, parent: QWidget) -> None:
        super().__init__(parent, margin=False)
        self._needs = needs
        self.verb = choice(self.tr("What"), [(verb_name(v), v) for v in Verb], self)
        self.product = _editable(self.tr("Product"), needs.products, self)
        self.day = DayEdit(self.tr("Day"), needs.today, self)
        self.seats = count(self.tr("Seats"), 1, MOST_SEATS, self)
        self.users = QPlainTextEdit(self)
        self.release = QCheckBox(self.tr("Of deactivated users, too"), self)
        self.giver, self.taker = QLineEdit(self), QLineEdit(self)
        self.tier = _editable(self.tr("Tier"), (), self)
        self.commitment = choice(
            self.tr("Commitment"), [(name_of(c), c.value) for c in Commitment], self
        )
        self.months = count(self.tr("Length of a term in months"), 0, LONGEST_TERM, self)
        self.billing = choice(
            self.tr("Billing"),
            [(self.tr("As it is"), ""), *((name_of(b), b.value) for b in Billing)],
            self,
        )
        self.notice = count(self.tr("Days of notice"), -1, _MOST_NOTICE, self)
        self.additional = count(self.tr("Additional seats"), 0, MOST_SEATS, self)
        self.setting = choice(
            self.tr("Auto-renewal"),
            [(self.tr("Ends at the renewal"), "off"), (self.tr("Renews"), "on")],
            self,
        )
        self.buy_price = choice(self.tr("Price"), self._buy_prices(), self)
        self.price = choice(self.tr("Price"), self._prices(), self)
        self.renewal_price = choice(
            self.tr("Change of prices"),
            [
                (self.tr("By a percentage"), "percent"),
                (self.tr("To stated prices"), STATED),
                (self.tr("None: prices stay"), USUAL),
            ],
            self,
        )
        self.percent = QLineEdit(self)
        self.unit = MoneyEdit(self.tr("Price per seat and month"), needs.currency, self)
        self.base = MoneyEdit(self.tr("Base price per month"), needs.currency, self)
        self.included = count(self.tr("Included seats"), 0, MOST_SEATS, self)
        self.seat_price = MoneyEdit(
            self.tr("Price per additional seat and month"), needs.currency, self
        )
        self._cells: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        self._show_rows()

    @property
    def chosen(self) -> Verb:
        """The verb that is chosen."""
        return Verb(self.verb.currentData())

    def shown_rows(self) -> tuple[str, ...]:
        """The rows that the verb shows, beside those of every verb."""
        return (*_FIELDS.get(self.chosen, ()), *self._price_rows())

    def _price_rows(self) -> tuple[str, ...]:
        """The rows of stated prices, where they are chosen."""
        names = _FIELDS.get(self.chosen, ())
        if "buy_price" in names:
            return ("unit",) if self.buy_price.currentData() == STATED else ()
        if "renewal_price" in names:
            kind = self.renewal_price.currentData()
            return {"percent": ("percent",), STATED: ("base", "seat_price")}.get(kind, ())
        stated = "price" in names and self.price.currentData() == STATED
        return _PRICES if stated else ()

    def offer_tiers(self, tiers: Sequence[str]) -> None:
        """The tiers that can be chosen; others can be typed."""
        text = self.tier.currentText()
        self.tier.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.tier.clear()
        self.tier.addItems(list(tiers))
        self.tier.setCurrentText(text)
        self.tier.blockSignals(False)  # noqa: FBT003

    def name_product(self, product: str) -> None:
        """Choose a product."""
        self.product.setCurrentText(product)

    @Slot()
    def _show_rows(self) -> None:
        shown = {*self.shown_rows(), "verb", "product", "day"}
        for name, cell in self._cells.items():
            self.rows.setRowVisible(cell, name in shown)
        self.changed.emit()

    def _buy_prices(self) -> list[tuple[str, object]]:
        return [
            (self.tr("As usual: the price book's, else the contract's"), USUAL),
            (self.tr("The price book's"), "book"),
            (self.tr("The contract's"), "contract"),
            (self.tr("Stated here"), STATED),
        ]

    def _prices(self) -> list[tuple[str, object]]:
        books = [(name, key) for key, name in self._needs.books]
        return [
            (self.tr("As usual: of the contract's price book"), USUAL),
            (self.tr("As it is"), KEPT),
            (self.tr("Stated here"), STATED),
            *books,
        ]

    def _lay_out(self) -> None:
        self.users.setAccessibleName(self.tr("Users"))
        self.users.setTabChangesFocus(True)
        self.users.setFixedHeight(self.fontMetrics().height() * 5)
        self.users.setPlaceholderText(self.tr("E-mail addresses, one or many"))
        self.months.setSpecialValueText(self.tr("As usual"))
        self.notice.setSpecialValueText(self.tr("As usual"))
        self.notice.setValue(-1)
        self.percent.setPlaceholderText(self.tr("such as 7 or -2.5"))
        for name, caption in (
            ("verb", self.tr("What")),
            ("product", self.tr("Product")),
            ("day", self.tr("Day")),
            ("seats", self.tr("Seats")),
            ("users", self.tr("Users")),
            ("release", ""),
            ("giver", self.tr("From")),
            ("taker", self.tr("To")),
            ("tier", self.tr("Tier")),
            ("commitment", self.tr("Commitment")),
            ("months", self.tr("Months of a term")),
            ("billing", self.tr("Billing")),
            ("additional", self.tr("Additional seats")),
            ("notice", self.tr("Days of notice")),
            ("setting", self.tr("Auto-renewal")),
            ("buy_price", self.tr("Price")),
            ("price", self.tr("Price")),
            ("renewal_price", self.tr("Prices")),
            ("percent", self.tr("Percent")),
            ("unit", self.tr("Per seat and month")),
            ("base", self.tr("Base price per month")),
            ("included", self.tr("Included seats")),
            ("seat_price", self.tr("Per seat and month")),
        ):
            self._cells[name] = self.row(name, caption, getattr(self, name))

    def _connect(self) -> None:
        for box in (self.verb, self.buy_price, self.price, self.renewal_price):
            box.currentIndexChanged.connect(self._show_rows)
        for box in (self.commitment, self.billing, self.setting):
            box.currentIndexChanged.connect(self.changed)
        for box in (self.product, self.tier):
            box.currentTextChanged.connect(self.changed)
        for number in (*(self.seats, self.months, self.notice, self.additional, self.included),):
            number.valueChanged.connect(self.changed)
        for line in (self.giver, self.taker, self.percent):
            line.textChanged.connect(self.changed)
        for edit in (self.unit, self.base, self.seat_price, self.day):
            edit.changed.connect(self.changed)
        self.users.textChanged.connect(self.changed)
        self.release.toggled.connect(self.changed)


def _editable(name: str, texts: Sequence[str], parent: QWidget) -> QComboBox:
    box = choice(name, [(text, text) for text in texts], parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return box
