"""The choice for seats in the files: assign them, buy where they are short, or leave them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from seatdesk.controllers.outcome import Done
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.imports.wizard.review_step.costs import SeatCosts
from seatdesk.ui.text.paid_already import held_text
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.muted_label import MutedLabel

if TYPE_CHECKING:
    from seatdesk.controllers.outcome import Outcome
    from seatdesk.controllers.subscriptions.checkout import Reclaimable
    from seatdesk.domain.forecast.quote import Quote


class SeatChoice(QWidget):
    """The choice, hidden when the files give no seats."""

    changed = Signal()

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.quotes: tuple[Quote, ...] = ()
        self._short: dict[str, int] = {}
        self._refused = ""
        self.assign = QRadioButton(self)
        self.buy = QRadioButton(self)
        self.no_seats = QRadioButton(self.tr("Import without the seats"), self)
        self._group = QButtonGroup(self)
        for button in (self.assign, self.buy, self.no_seats):
            self._group.addButton(button)
        self.note = PlainLabel(parent=self)
        self.paid = MutedLabel(parent=self)
        self.cost = SeatCosts(self)
        self._lay_out()
        self._group.buttonClicked.connect(self._follow)
        state.shown.connect(self.show_state)
        self.show_state()

    @property
    def with_seats(self) -> bool:
        """True when seats are assigned."""
        return not self.no_seats.isChecked()

    @property
    def wants(self) -> dict[str, int]:
        """The seats to buy, by product."""
        return dict(self._short) if self.buy.isChecked() and self._short else {}

    @property
    def pending(self) -> str:
        """The reason why the import has to wait for this choice; empty: it does not."""
        if self.buy.isChecked() and not self.quotes:
            return self._refused or self.tr("Reading what the seats cost…")
        return ""

    @Slot()
    def show_state(self) -> None:
        """Show the seats of a newer preview."""
        preview = self._state.preview
        wanted = dict(preview.plan.seats) if preview else {}
        short = dict(preview.plan.short) if preview else {}
        self.setVisible(bool(wanted))
        total = sum(wanted.values())
        self.assign.setText(self.tr("Assign %n seat(s)", "", total))
        missing = sum(short.values())
        self.buy.setText(self.tr("Buy %n missing seat(s) with this import", "", missing))
        texts = (f"{product}: {self._lacking(seats)}" for product, seats in short.items())
        self.note.setText(" · ".join(texts))
        if short != self._short:
            self._short, self.quotes, self._refused = short, (), ""
            if short:
                self._state.needs.quote(short, self._take)
            self.paid.setText("")
            if short:
                self._state.needs.reclaim(short, self._take_paid)
        self._allow()

    @Slot(object)
    def _take_paid(self, found: "Reclaimable") -> None:
        """Show seats to use in place of new ones (C2); unassigned ones are used anyway."""
        asked_before = any(seat.product not in self._short for seat in found.seats)
        text = "" if asked_before or not self._short else held_text(found)
        self.paid.setText(text)
        self.paid.setVisible(bool(text))

    def _lacking(self, seats: int) -> str:
        return self.tr("%n seat(s) short", "", seats)

    def show_quotes(self, quotes: "Sequence[Quote]") -> None:
        """Show what the seats cost now."""
        self.quotes, self._refused = tuple(quotes), ""
        self._tell_cost()

    @Slot(object)
    def _take(self, outcome: "Outcome[tuple[Quote, ...]] | Exception") -> None:
        if isinstance(outcome, Done):
            self.show_quotes(outcome.value)
        else:
            self.quotes = ()
            self._refused = sentence(outcome)
        self._allow()

    def _allow(self) -> None:
        """Enable what can be chosen, and choose the best of it unless a person chose."""
        needs, short = self._state.needs, bool(self._short)
        for button, there, why_not in (
            (self.assign, not short, needs.missing_seat_permission),
            (
                self.buy,
                short,
                needs.missing_billing_permission or needs.missing_seat_permission or self._refused,
            ),
        ):
            button.setVisible(there)
            button.setEnabled(not why_not)
            button.setToolTip(plain_tip(why_not))
            button.setAccessibleDescription(why_not)
        self.note.setVisible(short)
        self.paid.setVisible(short and bool(self.paid.text()))
        chosen = self._group.checkedButton()
        if chosen is None or not chosen.isEnabled() or chosen.isHidden():
            able = self.assign.isEnabled() and not short
            (self.assign if able else self.no_seats).setChecked(True)
        self._tell_cost()
        self.changed.emit()

    def _tell_cost(self) -> None:
        short = bool(self._short)
        if short and self.quotes:
            self.cost.show_quotes(self.quotes)
        else:
            self.cost.show_message(
                (self._refused or self._state.needs.missing_billing_permission) if short else ""
            )

    @Slot()
    def _follow(self) -> None:
        self._state.answers.touched = True
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.fontMetrics().height())
        grid.setVerticalSpacing(self.fontMetrics().height() // 4)
        grid.addWidget(self.note, 0, 0, 1, 4)
        grid.addWidget(self.paid, 1, 0, 1, 4)
        grid.addWidget(self.assign, 2, 0)
        grid.addWidget(self.buy, 2, 0)  # one of the two is shown
        grid.addWidget(self.no_seats, 2, 1)
        grid.addWidget(self.cost, 3, 0, 1, 4)
        grid.setColumnStretch(2, 1)
