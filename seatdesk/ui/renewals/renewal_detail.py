"""The chosen renewal: what follows if nothing is done, its figures, and what can be done."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.evaluation.renewal_calendar import RenewalRow
from seatdesk.domain.forecast.renewal_prices import RenewalDifference
from seatdesk.ui.renewals.renewal_labels import RenewalLabels
from seatdesk.ui.renewals.timeline_painter import severity_of
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.status_icons import Sign
from seatdesk.ui.text.evaluation_words import last_day_words, renewal_words
from seatdesk.ui.text.number_format import day, money, no_price, number
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import days_left_text, renewal_text
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.notice import Notice


class RenewalDetail(Card):
    """A sentence, two cards of facts, and buttons."""

    downgrade_requested = Signal(str)
    calendar_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._labels = RenewalLabels(self)
        self._row: RenewalRow | None = None
        self.sign = Sign(Severity.INFO, self)
        self.sentence = PlainLabel(parent=self)
        self.sentence.setFont(theme.scaled(self.font(), 1.15, bold=True))
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.days = FactCard(self.tr("Days"), self, wraps=True)
        self.money = FactCard(self.tr("Next term"), self)
        self.book = Notice(Severity.INFO, parent=self, plain=True)
        self.downgrade = QPushButton(self.tr("Schedule downgrade…"), self)
        self.calendar = QPushButton(self.tr("Add to calendar…"), self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lay_out()
        self.downgrade.clicked.connect(self._ask_downgrade)
        self.calendar.clicked.connect(self.calendar_requested)

    def show_row(
        self,
        row: RenewalRow | None,
        why_not: str,
        book: RenewalDifference | None = None,
        *,
        first: bool = True,
    ) -> None:
        """Show a renewal. `why_not` names what is missing for a downgrade; empty: nothing.

        `book`: the price book has another price from then on. `first`: it is the subscription's
        next one; requests are possible for that one only.
        """
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self.setAccessibleName(self._labels.name(row))
        self.sign.set_severity(severity_of(row))
        self.sentence.setText(renewal_words(row))
        self.sentence.setAccessibleName(renewal_words(row))
        self.book.show_message(renewal_text(book) if book is not None else "")
        self._show_days(row)
        self._show_money(row)
        reason = why_not or self._not_now(row, first=first)
        self.downgrade.setEnabled(not reason)
        self.downgrade.setToolTip(plain_tip(reason))
        self.downgrade.setAccessibleDescription(reason)

    def _not_now(self, row: RenewalRow, *, first: bool) -> str:
        if not first:
            return self.tr("Only the next renewal of a subscription takes requests.")
        if row.next_term is None:
            return self.tr("It ends then: there is nothing to give up.")
        return ""

    def _show_days(self, row: RenewalRow) -> None:
        left = days_left_text(row.days_left)
        self.days.show_fact(self.tr("Last day to act"), f"{last_day_words(row)} · {left}")
        self.days.explain_term(self.tr("Last day to act"), Term.LAST_DAY)
        self.days.show_fact(self.tr("This term"), f"{day(row.term.start)} – {day(row.renewal)}")  # noqa: RUF001 - a span
        renews = day(row.renewal) if row.next_term is not None else self.tr("it ends then")
        self.days.show_fact(self.tr("Renews"), renews)
        scheduled = self._labels.scheduled(row) or self.tr("nothing")
        self.days.show_fact(self.tr("Scheduled"), scheduled)

    def _show_money(self, row: RenewalRow) -> None:
        following = row.next_term
        self.money.setVisible(following is not None)
        if following is None:
            return
        self.money.show_fact(self.tr("Additional paid users"), number(row.additional))
        self.money.show_amount(
            self.tr("Costs, without tax"),
            following.amount,
            row.currency,
            lambda: following.derivation,
            strong=True,
            priced=row.priced,
        )
        avoidable = row.avoidable
        self.money.show_amount(
            self.tr("Of it avoidable for certain"),
            avoidable.amount,
            row.currency,
            (lambda: avoidable.derivation) if avoidable.minor else None,
            priced=row.priced,
        )
        self._show_price(self.tr("Base price a month"), row, _base, "base_price")
        self._show_price(self.tr("Price per seat and month"), row, _seat, "seat_price")

    def _show_price(
        self, name: str, row: RenewalRow, of: Callable[[Rates], Decimal], label: str
    ) -> None:
        """A price as it is, and as it will be where that differs."""
        if not row.priced:
            self.money.show_fact(name, no_price())
            return
        now, then = of(row.rates), of(row.next_rates or row.rates)
        text = following = money(then, row.currency)
        if now != then:
            text = f"{money(now, row.currency)} → {following}"
        self.money.show_fact(name, text)
        because = partial(row.price_derivation, of, label)
        self.money.explain(name, because, row.currency, part=following)

    @Slot()
    def _ask_downgrade(self) -> None:
        if self._row is not None:
            self.downgrade_requested.emit(self._row.product)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        said = QHBoxLayout()
        said.setSpacing(line // 2)
        said.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.sentence, 1)
        facts = QHBoxLayout()
        facts.setSpacing(line)
        facts.addWidget(self.days, 1)
        facts.addWidget(self.money, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(line // 2)
        buttons.addWidget(self.downgrade)
        buttons.addWidget(self.calendar)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(line * 2 // 3)
        column.addLayout(said)
        column.addLayout(facts)
        column.addWidget(self.book)
        column.addLayout(buttons)


def _base(rates: Rates) -> Decimal:
    return rates.base


def _seat(rates: Rates) -> Decimal:
    """The price of the first additional seat."""
    return rates.seat.tiers[0].unit
