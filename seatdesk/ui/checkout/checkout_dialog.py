"""The checkout dialog: reclaim, quantity, costs, for whom, and what cannot be undone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.controllers.subscriptions.checkout import Reclaimable
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.refusals import Code
from seatdesk.override import override
from seatdesk.ui.checkout.cost_summary import CostSummary
from seatdesk.ui.checkout.purchase_request import PurchaseRequest
from seatdesk.ui.checkout.quantities import Quantities
from seatdesk.ui.checkout.reclaim import ReclaimCard
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.derivations.derivation_text import in_words, written_out
from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.requests.cancelled_requests import CancelledRequests
from seatdesk.ui.text.wording import line_text, sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.inquiry import Asks
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice

_NAMES_SHOWN = 6
_ARITHMETIC_LINES = 9


@dataclass(frozen=True, slots=True)
class CheckoutNeeds:
    """The subscriptions, the seats short per product, and a function that makes quotes."""

    subscriptions: tuple[Subscription, ...]
    """The subscriptions of the products in `short`."""
    short: Mapping[str, int]
    quote: Asks[PurchaseRequest, Outcome[tuple[Quote, ...]] | Exception]
    today: date
    reclaim: Reclaimable = field(default_factory=Reclaimable)
    who: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Names of those who shall get the seats, per product."""
    freed: Mapping[str, int] = field(default_factory=dict)
    """Seats that the draft takes away, per product: they are used, too."""
    tax_label: str = ""
    missing_permission: str = ""
    planned: bool = False
    """True when the purchase becomes a step of a scenario."""


class CheckoutDialog(Dialog):
    """The dialog; nothing is bought before Complete purchase, and only what was shown (C3)."""

    help_topic = "checkout"

    purchase_requested = Signal(object)
    """Purchase. Without `wants`: only the seats taken back, and the draft."""

    def __init__(self, needs: CheckoutNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Purchase users"))
        self._needs = needs
        self._quotes: tuple[Quote, ...] = ()
        self._moved = ""
        """Said above the new quote: the one that was agreed to does not hold any more."""
        self.summary = MutedLabel(parent=self)
        self.reclaim = ReclaimCard(needs.reclaim, needs.short, self)
        self.quantities = Quantities(needs.subscriptions, needs.short, needs.today, self)
        self.seats, self.start = self.quantities.seats, self.quantities.start
        self.costs = CostSummary(
            needs.tax_label, {one.renewal for one in needs.subscriptions}, self
        )
        self.formula = MutedLabel(parent=self)
        self.who = MutedLabel(parent=self)
        self.cancels = Notice(Severity.WARNING, parent=self, plain=True)
        """The pending requests that the purchase would cancel (D5)."""
        self.final = Notice(Severity.WARNING, parent=self, plain=True)
        self.order = QLineEdit(self)
        self.order.setAccessibleName(self.tr("Order reference"))
        self.note = QLineEdit(self)
        self.note.setAccessibleName(self.tr("Note"))
        self.arithmetic = QPlainTextEdit(self)
        self.arithmetic.setAccessibleName(self.tr("Arithmetic"))
        self.arithmetic.setReadOnly(True)
        self.arithmetic.setTabChangesFocus(True)
        self.arithmetic.setFixedHeight(self.line * _ARITHMETIC_LINES)  # longer ones scroll in it
        self.arithmetic.hide()
        self.show_arithmetic = self.add_secondary(self.tr("Show arithmetic"))
        self.add_cancel()
        self.complete = self.add_primary(self.tr("Complete purchase"))
        self._lay_out()
        self._write_texts()
        self._connect()
        self._requote()
        self.set_opening_size(116)

    @property
    def purchase(self) -> PurchaseRequest:
        """The purchase as it is chosen now, with the quotes that are shown."""
        return PurchaseRequest(
            wants={p: spin.value() for p, spin in self.seats.items() if spin.value()},
            on=self.start.day or self._needs.today,
            reclaimed=self.reclaim.accepted,
            quotes=self._quotes,
            order=self.order.text().strip(),
            note=self.note.text().strip(),
        )

    @override
    def refuse(self, refused: Refused) -> None:
        """Ask for a new quote when the old one moved, under the sentence that says so (C3)."""
        if refused.refusal.code is Code.QUOTE_MOVED:
            self._moved = sentence(refused)
            self._requote()
        else:
            super().refuse(refused)

    def _connect(self) -> None:
        for spin in self.seats.values():
            spin.valueChanged.connect(self._requote)
        self.start.changed.connect(self._requote)
        self.reclaim.changed.connect(self._use_reclaimed)
        self.show_arithmetic.clicked.connect(self._toggle_arithmetic)
        self.complete.clicked.connect(self._complete)
        self.inquiry.slow.connect(self._hide_quotes)
        self.watch(self.order, self.note)

    @Slot()
    def _use_reclaimed(self) -> None:
        """Lower the number to buy by the seats taken back, or raise it again."""
        for product, spin in self.seats.items():
            least = max(0, self.quantities.least(product) - self.reclaim.freed(product))
            extra = spin.value() - spin.minimum()
            spin.setMinimum(least)
            spin.setValue(least + extra)
        self._requote()

    @Slot()
    def _requote(self) -> None:
        """Ask for new quotes; the figures shown are the last answer until this one is here."""
        purchase, problem = self.purchase, self.start.problem()
        buys = bool(purchase.wants)
        self._quotes = ()
        self.inquiry.forget()
        self.notice.show_message("")
        if problem or not buys:
            self._hide_quotes()
            self._allow(problem, buys=buys)
            return
        self._allow(self.tr("What it costs is being worked out."), buys=True)
        self.inquiry.ask(self._needs.quote, purchase, self._take_quotes)

    def _take_quotes(self, answer: Outcome[tuple[Quote, ...]] | Exception) -> None:
        problem, wanted = "", self.purchase.wants
        if isinstance(answer, Done):
            self.notice.show_message("")
            self._quotes = tuple(q for q in answer.value if q.product in wanted)
            self._show_quotes()
        else:
            problem = sentence(answer)
            self.notice.show_message(problem, Severity.REFUSAL)
            self._hide_quotes()
        if self._moved:
            self.notice.show_message(self._moved, Severity.WARNING)
            self._moved = ""
        self._allow(problem, buys=bool(wanted))

    @Slot()
    def _hide_quotes(self) -> None:
        """No figure stays that is of another question."""
        self._quotes = ()
        self.costs.blank()
        self.cancels.show_message("")
        self.formula.hide()
        if self.arithmetic.isVisible():
            self._write_arithmetic()

    def _show_quotes(self) -> None:
        if not self._quotes:
            self._hide_quotes()
            return
        self.costs.show_quotes(self._quotes)
        self.quantities.show_prices(self._quotes)
        self.cancels.show_message("\n".join(self._cancelled()))
        lines = [(quote, line) for quote in self._quotes for line in quote.lines]
        self.formula.setText(
            "\n".join(
                f"{money(line.amount, line.currency)} = {in_words(line.derivation, line.currency)}"
                for _, line in lines[:4]
                if line.priced
            )
        )
        self.formula.setVisible(bool(self.formula.text()))
        if self.arithmetic.isVisible():
            self._write_arithmetic()

    def _cancelled(self) -> Iterator[str]:
        """The requests that are cancelled; each with its product where there are several."""
        words = CancelledRequests()
        for quote in self._quotes:
            for gone in quote.cancelled:
                text = words.beforehand(gone)
                yield text if len(self._needs.short) == 1 else f"{quote.product}: {text}"

    def _allow(self, problem: str, *, buys: bool) -> None:
        verb = self.tr("Complete purchase") if buys else self.tr("Use these seats")
        self.complete.setText(self.tr("Add to the scenario") if self._needs.planned else verb)
        reason = self._needs.missing_permission or problem
        if not buys and not self.reclaim.accepted:
            reason = reason or self.tr("Nothing is chosen to buy or to take back.")
        self.complete.setEnabled(not reason)
        self.complete.setToolTip(plain_tip(reason))
        self.complete.setAccessibleDescription(reason)

    @Slot()
    def _toggle_arithmetic(self) -> None:
        shown = not self.arithmetic.isVisible()
        self._write_arithmetic()
        self.arithmetic.setVisible(shown)
        self.show_arithmetic.setText(
            self.tr("Hide arithmetic") if shown else self.tr("Show arithmetic")
        )
        if shown:
            self.grow()
            self.reveal(self.arithmetic)
        else:
            self.shrink()

    def _write_arithmetic(self) -> None:
        parts = [
            f"{quote.product} — {line_text(line)}\n{written_out(line.derivation, line.currency)}"
            for quote in self._quotes
            for line in quote.lines
            if line.priced
        ]
        self.arithmetic.setPlainText("\n\n".join(parts) or self._without_arithmetic())

    def _without_arithmetic(self) -> str:
        if self._quotes and not any(quote.priced for quote in self._quotes):
            return self.tr("The contract has no price, so there is nothing to work out.")
        return self.tr("Nothing is bought.")

    @Slot()
    def _complete(self) -> None:
        self.wait(self.complete)
        self.purchase_requested.emit(self.purchase)

    def _write_texts(self) -> None:
        subscriptions = self._needs.subscriptions
        parts = [self._pool_text(s.product, s.pool.unassigned) for s in subscriptions]
        self.summary.setText("\n".join(parts))
        names = [name for people in self._needs.who.values() for name in people]
        unique = list(dict.fromkeys(names))
        more = len(unique) - _NAMES_SHOWN
        text = ", ".join(unique[:_NAMES_SHOWN]) + (f" … +{more}" if more > 0 else "")
        self.who.setText(self.tr("For: {names}").format(names=text) if unique else "")
        self.who.setVisible(bool(unique))
        first = min(s.renewal for s in subscriptions)
        self.final.show_message(
            self.tr("Seats that are bought cannot be reduced before the renewal on {day}.").format(
                day=day(first)
            )
        )

    def _pool_text(self, product: str, unassigned: int) -> str:
        short = self._needs.short[product]
        waiting = len(self._needs.who.get(product, ()))
        parts = []
        if waiting:
            parts.append(self.tr("%n user(s) to get a seat", "", waiting))
        if not waiting and unassigned > 0:
            return self.tr(
                "{product}: %n seat(s) unassigned, to be used before any is bought.", "", unassigned
            ).format(product=product)
        if unassigned > 0:
            parts.append(self.tr("%n unassigned seat(s) are used first", "", unassigned))
        if freed := self._needs.freed.get(product, 0):
            parts.append(self.tr("%n seat(s) freed by your changes", "", freed))
        if short:
            parts.append(self.tr("%n seat(s) short", "", short))
        return f"{product}: {' · '.join(parts)}" if parts else ""

    def _lay_out(self) -> None:
        titles = " · ".join(f"{s.product} {s.tier}" for s in self._needs.subscriptions)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Order reference"), self.order)
        form.setRowVisible(self.order, not self._needs.planned)  # a plan has none yet
        form.addRow(self.tr("Note for approval"), self.note)
        layout: QVBoxLayout = self.frame()
        layout.addWidget(self.heading(titles))
        layout.addWidget(self.summary)
        layout.addWidget(self.notice)
        layout.addWidget(self.reclaim)
        layout.addWidget(self.quantities)
        layout.addWidget(self.costs)
        layout.addWidget(self.formula)
        layout.addWidget(self.arithmetic)
        layout.addWidget(self.who)
        layout.addWidget(self.cancels)
        layout.addWidget(self.final)
        layout.addLayout(form)
        layout.addStretch()
        layout.addWidget(self.buttons)
