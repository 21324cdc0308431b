"""The fields of a step's dialog: shown as its verb needs them, and read as a document of a step."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from seatdesk.domain.account.subscription_checks import LONGEST_TERM, MOST_SEATS
from seatdesk.domain.addresses import mailboxes_in
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.scenario.step_document import Verb
from seatdesk.ui.scenarios.steps.step_verbs import verb_name
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.typed_values import parse_amount
from seatdesk.ui.text.wording import name_of
from seatdesk.ui.widgets.fields import DayEdit, MoneyEdit
from seatdesk.ui.widgets.form import Form, choice, choose, count

STATED: Final = "stated"
BOOK: Final = "book"
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
_KEYS: Final = frozenset(
    (
        *("on", "do", "product", "seats", "price", "users", "release", "from", "to", "tier"),
        *("commitment", "months", "billing", "notice_days", "additional", "setting", "percent"),
        *("base", "included", "seat_price", "price_book", "keep_price"),
    )
)
"""The keys of a step's document that have a field; of others a step keeps what it says."""


@dataclass(frozen=True, slots=True)
class StepNeeds:
    """The things a step can be about: products of the account, price books, the day it is."""

    products: Sequence[str]
    today: date
    currency: str
    books: Sequence[tuple[str, str]] = ()
    """Keys and names of price books."""
    book_products: Sequence[str] = field(default=())
    """Products that a price book sells, for a new subscription."""


class StepFields(Form):
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
        self._edited: Mapping[str, Any] = {}
        """The step that is edited, as a document; empty for a new one."""
        self._lay_out()
        self._connect()
        self._show_rows()

    # -- reading -------------------------------------------------------------------------------

    @property
    def chosen(self) -> Verb:
        """The verb that is chosen."""
        return Verb(self.verb.currentData())

    def document(self) -> dict[str, Any]:
        """The step as it is entered; whoever reads it says what is wrong."""
        day = self.day.day
        return {
            "on": day.isoformat() if day else self.day.line.text(),
            "do": self.chosen.value,
            "product": self.product.currentText(),
            **self._without_field(),
            **dict(self._entered(self._shown())),
        }

    def _without_field(self) -> dict[str, Any]:
        """The rest that the edited step says, which has no field here: it stays said."""
        if self._edited.get("do") != self.chosen.value:
            return {}
        kept = {key: said for key, said in self._edited.items() if key not in _KEYS}
        if self._edited.get("seats", self.seats.value()) != self.seats.value():
            kept.pop("basis", None)  # it was about the seats that stood there
        return kept

    def _shown(self) -> tuple[str, ...]:
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

    def _entered(self, names: Sequence[str]) -> Iterator[tuple[str, object]]:
        for name in names:
            yield from self._of(name)

    def _of(self, name: str) -> Iterator[tuple[str, object]]:  # noqa: C901, PLR0912 - a case a row
        match name:
            case "seats":
                yield "seats", self.seats.value()
            case "users":
                yield "users", [box.address for box in mailboxes_in(self.users.toPlainText())]
            case "release" if self.release.isChecked():
                yield "release", True
            case "giver":
                yield "from", self.giver.text()
            case "taker":
                yield "to", self.taker.text()
            case "tier":
                yield "tier", self.tier.currentText()
            case "commitment" | "setting":
                yield name, getattr(self, name).currentData()
            case "billing" if self.billing.currentData():
                yield "billing", self.billing.currentData()
            case "months" if self.months.value():
                yield "months", self.months.value()
            case "notice" if self.notice.value() >= 0:
                yield "notice_days", self.notice.value()
            case "additional" | "included":
                yield name, getattr(self, name).value()
            case "buy_price" if self.buy_price.currentData() not in (USUAL, STATED):
                yield "price", self.buy_price.currentData()
            case "unit":
                yield "price", _amount(self.unit)
            case "percent":
                yield "percent", _percent(self.percent.text())
            case "seat_price" if not self.seat_price.text() and self._steps_of_price:
                yield name, self._steps_of_price
            case "base" | "seat_price":
                yield name, _amount(getattr(self, name))
            case "price":
                yield from self._price()
            case "renewal_price" if self.renewal_price.currentData() == USUAL:
                yield "percent", None
            case _:
                pass

    @property
    def _steps_of_price(self) -> object:
        """The price of seats that has steps, which one field cannot show."""
        price = self._edited.get("seat_price")
        return price if isinstance(price, Mapping) else None

    def _price(self) -> Iterator[tuple[str, object]]:
        """The source of the price of a tier, of terms or of a new subscription."""
        chosen = self.price.currentData()
        if chosen == KEPT and self.chosen is Verb.TERMS:
            yield "keep_price", True
        elif chosen not in (USUAL, STATED, KEPT) and self.chosen is not Verb.TIER:
            yield "price_book", chosen

    # -- showing -------------------------------------------------------------------------------

    def show_document(self, document: Mapping[str, Any]) -> None:
        """Show a step, as `step_document` writes it."""
        self._edited = document
        choose(self.verb, Verb(document["do"]))
        self.product.setCurrentText(document["product"])
        self.day.set_day(date.fromisoformat(document["on"]))
        for box in (self.seats, self.months, self.additional, self.included):
            box.setValue(int(document.get(self._key_of(box), box.value())))
        self.notice.setValue(int(document.get("notice_days", -1)))
        self.users.setPlainText("\n".join(document.get("users", ())))
        self.release.setChecked(bool(document.get("release")))
        self.giver.setText(document.get("from", ""))
        self.taker.setText(document.get("to", ""))
        self.tier.setCurrentText(document.get("tier", ""))
        choose(self.commitment, document.get("commitment", Commitment.ANNUAL.value))
        choose(self.billing, document.get("billing", ""))
        choose(self.setting, document.get("setting", "off"))
        self._show_prices(document)
        self._show_rows()

    def _key_of(self, box: QSpinBox) -> str:
        names = ("seats", "months", "additional", "included")
        return next(name for name in names if getattr(self, name) is box)

    def _show_prices(self, document: Mapping[str, Any]) -> None:
        stated = any(name in document for name in ("base", "seat_price"))
        price = document.get("price", USUAL)
        choose(self.buy_price, price if price in (USUAL, "book", "contract") else STATED)
        if self.buy_price.currentData() == STATED:
            self.unit.set_amount(Decimal(price))
        self.seat_price.setPlaceholderText(
            self.tr("in steps, as it was entered") if self._steps_of_price else ""
        )
        kept = KEPT if document.get("keep_price") else document.get("price_book", USUAL)
        choose(self.price, STATED if stated else kept)
        kind = STATED if stated else "percent" if document.get("percent") else USUAL
        choose(self.renewal_price, kind if document["do"] == Verb.RENEWAL_PRICE else "percent")
        self.percent.setText(str(document.get("percent") or ""))
        for name in ("base", "seat_price"):
            value = document.get(name)
            if isinstance(value, str):
                getattr(self, name).set_amount(Decimal(value))

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
        shown = {*self._shown(), "verb", "product", "day"}
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
    box.setToolTip(plain_tip(""))
    return box


def _amount(edit: MoneyEdit) -> str:
    return edit.text() if edit.amount is None else f"{edit.amount:f}"


def _percent(text: str) -> str:
    amount = parse_amount(text.replace("%", "").strip(), 4)
    return text if amount is None else f"{amount.normalize():f}"
