"""The fields of a step's dialog, read as a document of a step and filled from one."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from PySide6.QtWidgets import QSpinBox, QWidget

from seatdesk.domain.addresses import mailboxes_in
from seatdesk.domain.choices import Commitment
from seatdesk.domain.scenario.step_keys import Verb
from seatdesk.ui.scenarios.steps.step_form import KEPT, STATED, USUAL, StepForm, StepNeeds
from seatdesk.ui.text.typed_values import parse_amount
from seatdesk.ui.widgets.fields import MoneyEdit
from seatdesk.ui.widgets.form import choose

_KEYS: Final = frozenset(
    (
        *("on", "do", "product", "seats", "price", "users", "release", "from", "to", "tier"),
        *("commitment", "months", "billing", "notice_days", "additional", "setting", "percent"),
        *("base", "included", "seat_price", "price_book", "keep_price"),
    )
)
"""The keys of a step's document that have a field; of others a step keeps what it says."""


class StepFields(StepForm):
    """A form whose step can be read at any moment; whoever reads it says what is wrong."""

    def __init__(self, needs: StepNeeds, parent: QWidget) -> None:
        self._edited: Mapping[str, Any] = {}
        """The step that is edited, as a document; empty for a new one."""
        super().__init__(needs, parent)

    def document(self) -> dict[str, Any]:
        """The step as it is entered; whoever reads it says what is wrong."""
        day = self.day.day
        return {
            "on": day.isoformat() if day else self.day.line.text(),
            "do": self.chosen.value,
            "product": self.product.currentText(),
            **self._without_field(),
            **dict(self._entered(self.shown_rows())),
        }

    def _without_field(self) -> dict[str, Any]:
        """The rest that the edited step says, which has no field here: it stays said."""
        if self._edited.get("do") != self.chosen.value:
            return {}
        kept = {key: said for key, said in self._edited.items() if key not in _KEYS}
        if self._edited.get("seats", self.seats.value()) != self.seats.value():
            kept.pop("basis", None)  # it was about the seats that stood there
        return kept

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


def _amount(edit: MoneyEdit) -> str:
    return edit.text() if edit.amount is None else f"{edit.amount:f}"


def _percent(text: str) -> str:
    amount = parse_amount(text.replace("%", "").strip(), 4)
    return text if amount is None else f"{amount.normalize():f}"
