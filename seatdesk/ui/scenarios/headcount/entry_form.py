"""The form of an entry of a head-count plan: of its fields it shows those that its kind has."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from seatdesk.domain.addresses import mailboxes_in
from seatdesk.domain.headcount.plan_document import MOST_PEOPLE
from seatdesk.domain.scenario.step_values import MOST_MONTHS
from seatdesk.ui.scenarios.headcount.plan_entries import products_of
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.typed_values import parse_amount
from seatdesk.ui.widgets.fields import DayEdit
from seatdesk.ui.widgets.form import Form, allow, choice, choose, count

_DAY: Final = timedelta(days=1)


class EntryKind(StrEnum):
    """The kinds of entries as people think of them: joiners and leavers are told apart."""

    JOIN = "join"
    LEAVE = "leave"
    SEASON = "season"
    GROWTH = "growth"


_ROWS: Final[Mapping[EntryKind, tuple[str, ...]]] = {
    EntryKind.JOIN: ("day", "email", "people"),
    EntryKind.LEAVE: ("last", "email", "people"),
    EntryKind.SEASON: ("day", "last", "people"),
    EntryKind.GROWTH: ("day", "months", "rate"),
}
"""The rows of a kind, beside those of every kind."""
_ALWAYS: Final = ("kind", "product", "team", "note")


@dataclass(frozen=True, slots=True)
class EntryNeeds:
    """The things an entry can be about, the day it is, and the entry that is edited."""

    products: Sequence[str]
    today: date
    product: str = ""
    """The product that is looked at."""
    document: Mapping[str, Any] | None = None
    """The entry that is edited; None: a new one."""
    sealed: str = ""
    """The reason why nothing can be kept; empty: it can."""


class EntryForm(Form):
    """Asks who comes or goes, when, and of what; its document can be read at any moment."""

    changed = Signal()

    def __init__(self, needs: EntryNeeds, parent: QWidget) -> None:
        super().__init__(parent, margin=False)
        self.kind = choice(self.tr("What"), self._kinds(), self)
        self.product = choice(self.tr("Product"), [(name, name) for name in needs.products], self)
        self.product.setEditable(True)
        self.product.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.product.setCurrentText(needs.product)
        self.day = DayEdit(self.tr("First day"), needs.today, self)
        self.last = DayEdit(self.tr("Last day"), needs.today, self)
        self.people = count(self.tr("People"), 1, MOST_PEOPLE, self)
        self.months = count(self.tr("Months"), 1, MOST_MONTHS, self)
        self.months.setValue(12)
        self.rate = QLineEdit("1", self)
        self.email = QLineEdit(self)
        self.team, self.note = QLineEdit(self), QLineEdit(self)
        self._cells: dict[str, QWidget] = {}
        self._lay_out()
        if needs.document is not None:
            self._show(needs.document)
        self._connect()
        self._show_rows()

    @property
    def chosen(self) -> EntryKind:
        """The kind that is chosen."""
        return EntryKind(self.kind.currentData())

    @property
    def names_one(self) -> bool:
        """False where somebody is to be named and the text is not one address."""
        named = "email" in _ROWS[self.chosen] and self.email.text().strip()
        return not named or len(list(mailboxes_in(self.email.text()))) == 1

    def document(self) -> dict[str, Any]:
        """The entry as it is entered; whoever reads it says what is wrong."""
        said = {"team": self.team.text(), "note": self.note.text()}
        return {
            **dict(self._own()),
            "product": products_of(self.product.currentText()),
            **{key: text.strip() for key, text in said.items() if text.strip()},
        }

    def _own(self) -> Iterator[tuple[str, object]]:
        """The part of the document that is of the kind."""
        match self.chosen:
            case EntryKind.JOIN:
                yield "on", _day_text(self.day)
                yield from self._who(1)
            case EntryKind.LEAVE:
                yield "on", _day_text(self.last)
                yield from self._who(-1)
            case EntryKind.SEASON:
                yield "from", _day_text(self.day)
                yield "to", self._day_after()
                yield "people", self.people.value()
            case EntryKind.GROWTH:
                amount = parse_amount(self.rate.text(), 4)
                yield "from", _day_text(self.day)
                yield "months", self.months.value()
                yield "per_month", self.rate.text() if amount is None else f"{amount.normalize():f}"

    def _day_after(self) -> str:
        """The day after a season; what is none is refused by the plan, in words."""
        last = self.last.day
        if last is None or last == date.max:
            return self.last.line.text()
        return (last + _DAY).isoformat()

    def _who(self, way: int) -> Iterator[tuple[str, object]]:
        """So many people, or one by name."""
        named = [box.address for box in mailboxes_in(self.email.text())]
        yield "people", way if named else way * self.people.value()
        if named:
            yield "email", named[0]

    def _show(self, document: Mapping[str, Any]) -> None:
        """Show an entry, as `plan_document` writes it."""
        choose(self.kind, kind_of(document))
        products = document["product"]
        self.product.setCurrentText(products if isinstance(products, str) else "; ".join(products))
        for key, fields in (("on", (self.day, self.last)), ("from", (self.day,))):
            for field in fields if key in document else ():
                field.set_day(date.fromisoformat(document[key]))
        if "to" in document:
            self.last.set_day(date.fromisoformat(document["to"]) - _DAY)
        self.people.setValue(abs(int(document.get("people", 1))))
        self.months.setValue(int(document.get("months", self.months.value())))
        if "per_month" in document:
            self.rate.setText(number(Decimal(document["per_month"]).normalize()))
        for key, line in (("email", self.email), ("team", self.team), ("note", self.note)):
            line.setText(str(document.get(key, "")))

    @Slot()
    def _show_rows(self) -> None:
        shown = {*_ALWAYS, *_ROWS[self.chosen]}
        for name, cell in self._cells.items():
            self.rows.setRowVisible(cell, name in shown)
        named = bool(self.email.text().strip()) and "email" in shown
        allow(self.people, self.tr("It is one person: the one who is named.") if named else "")
        self.changed.emit()

    def _kinds(self) -> list[tuple[str, object]]:
        return [
            (self.tr("People join"), EntryKind.JOIN),
            (self.tr("People leave"), EntryKind.LEAVE),
            (self.tr("A season: people are there for some time"), EntryKind.SEASON),
            (self.tr("Growth month by month"), EntryKind.GROWTH),
        ]

    def _lay_out(self) -> None:
        several = self.tr("Several products: with a semicolon between them.")
        rate = self.tr("0.5: one every second month. Below 0: people leave.")
        named = self.tr("If it is somebody by name; otherwise leave it empty.")
        for name, caption, field, note in (
            ("kind", self.tr("What"), self.kind, ""),
            ("product", self.tr("Product"), self.product, several),
            ("day", self.tr("First day"), self.day, ""),
            ("last", self.tr("Last day"), self.last, ""),
            ("email", self.tr("E-mail"), self.email, named),
            ("people", self.tr("People"), self.people, ""),
            ("months", self.tr("Months"), self.months, ""),
            ("rate", self.tr("People a month"), self.rate, rate),
            ("team", self.tr("Team"), self.team, ""),
            ("note", self.tr("Note"), self.note, ""),
        ):
            self._cells[name] = self.row(name, caption, field, note)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_rows)
        self.email.textChanged.connect(self._show_rows)
        for line in (self.rate, self.team, self.note):
            line.textChanged.connect(self.changed)
        for box in (self.people, self.months):
            box.valueChanged.connect(self.changed)
        for edit in (self.day, self.last):
            edit.changed.connect(self.changed)
        self.product.currentTextChanged.connect(self.changed)


def kind_of(document: Mapping[str, Any]) -> EntryKind:
    """The kind of an entry's document."""
    if "per_month" in document:
        return EntryKind.GROWTH
    if "to" in document:
        return EntryKind.SEASON
    return EntryKind.JOIN if int(document.get("people", 1)) > 0 else EntryKind.LEAVE


def _day_text(edit: DayEdit) -> str:
    return edit.line.text() if edit.day is None else edit.day.isoformat()
