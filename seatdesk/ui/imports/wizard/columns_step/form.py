"""The form of one column: the field it fills, and how its dates or numbers are written."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from seatdesk.exchange.fields import FIELDS, ColumnPlan
from seatdesk.ui.imports.wizard.columns_step.examples import (
    column_date_order,
    examples,
    holds_dates,
    holds_numbers,
    notes,
)
from seatdesk.ui.imports.wizard.model.field_names import MARKS, ORDERS, SEAT, field_name, word
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.text.language import in_order
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.form import choice, choose
from seatdesk.ui.widgets.muted_label import MutedLabel

if TYPE_CHECKING:
    from seatdesk.controllers.imports.reading.read_files import FileRead


class ColumnForm(Card):
    """A form titled with the column; a secret one has nothing to choose."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(" ", parent)
        self._state = state
        self._plan: ColumnPlan | None = None
        self._found: Sequence[str] = ()
        self.field = choice(self.tr("Read as"), (), self)
        self.order = choice(self.tr("Dates are written"), _named(ORDERS), self)
        self.mark = choice(self.tr("Numbers are written"), _named(MARKS), self)
        self.worked = PlainLabel(parent=self)
        self.worked.setWordWrap(True)
        self.note = MutedLabel(parent=self)
        self._captions: dict[QWidget, QLabel] = {}
        self._lay_out()
        self.field.activated.connect(self._choose_field)
        self.order.activated.connect(self._choose_order)
        self.mark.activated.connect(self._choose_mark)
        self.show_column(None, ())

    def show_column(self, plan: ColumnPlan | None, found: Sequence[str]) -> None:
        """Show a column and some of its values."""
        self._plan, self._found = plan, found
        self.setEnabled(plan is not None)
        self.setTitle(_elided(plan.source) if plan else " ")
        read = self._state.read
        secret = plan is None or plan.secret
        self._show(self.field, there=not secret)
        self._show(self.order, there=not secret and plan is not None and holds_dates(plan))
        self._show(self.mark, there=not secret and plan is not None and holds_numbers(plan))
        self.worked.setText("")
        self.note.setText("")
        if plan is not None and read is not None:
            self._fill(plan, read)

    def _fill(self, plan: ColumnPlan, read: "FileRead") -> None:
        self.field.clear()
        for text, field in self._fields(plan, read):
            self.field.addItem(text, field)
        choose(self.field, _field_of(plan))
        choose(self.order, column_date_order(plan, self._found))
        choose(self.mark, plan.mark)
        if holds_dates(plan) or holds_numbers(plan):
            how = plan.order if holds_dates(plan) else plan.mark
            self.worked.setText("\n".join(examples(plan, self._found, how)))
        special = [] if self.worked.text() else notes(plan, self._found)
        self.note.setText("\n".join(special))
        self.worked.setVisible(bool(self.worked.text()))

    def _fields(self, plan: ColumnPlan, read: "FileRead") -> list[tuple[str, str]]:
        """The fields that a column of such a file can fill, by name."""
        products = dict.fromkeys((*self._state.needs.products, *filter(None, (plan.product,))))
        fields = [field for field in FIELDS[read.kind] if field != "seat"]
        named = [(field_name(field), field) for field in fields]
        if plan.field and plan.field not in (*fields, "seat"):
            named.append((field_name(plan.field), plan.field))
        named.sort(key=lambda entry: in_order(entry[0]))
        seats = [(field_name(SEAT + name), SEAT + name) for name in products]
        return [(self.tr("Not read"), ""), *named, *seats]

    def _show(self, field: QComboBox, *, there: bool) -> None:
        field.setVisible(there)
        self._captions[field].setVisible(there)

    @property
    def _key(self) -> str:
        """The key of the column in answers: its place where its name is not the only one."""
        read, plan = self._state.read, self._plan
        if read is None or plan is None:
            return ""
        names = [column.source for column in read.recognition.columns]
        return plan.source if names.count(plan.source) == 1 else f"#{plan.index + 1}"

    @Slot()
    def _choose_field(self) -> None:
        if self._state.current is not None and self._plan is not None:
            # What its words stood for was meant of what it was read as before.
            gone = {self._plan.source: None, self._key: None}
            self._state.answers.set_entries(self._state.current, self._state.read, "words", gone)
        self._answer("fields", self._key, self.field.currentData())

    @Slot()
    def _choose_order(self) -> None:
        self._answer("dates", self._plan.source if self._plan else "", self.order.currentData())

    @Slot()
    def _choose_mark(self) -> None:
        self._answer("numbers", self._plan.source if self._plan else "", self.mark.currentData())

    def _answer(self, table: str, key: str, value: str) -> None:
        if self._state.current is not None:
            self._state.answers.set_entries(
                self._state.current, self._state.read, table, {key: value}
            )
            self._state.answered.emit()

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line // 3)
        for field in (self.field, self.order, self.mark):
            caption = PlainLabel(field.accessibleName(), self)
            caption.setBuddy(field)
            self._captions[field] = caption
            layout.addWidget(caption)
            layout.addWidget(field)
            layout.addSpacing(line // 3)
        layout.addWidget(self.worked)
        layout.addWidget(self.note)
        layout.addStretch()


def _field_of(plan: ColumnPlan) -> str:
    if plan.field == "seat" and plan.product:
        return SEAT + plan.product
    return plan.field or ""


def _named(table: Mapping[str, str]) -> list[tuple[str, object]]:
    return [(word(table, code), code) for code in table]


def _elided(title: str) -> str:
    most = 40
    return title if len(title) <= most else title[: most - 1] + "…"
