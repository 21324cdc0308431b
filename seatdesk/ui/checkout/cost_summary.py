"""The cost summary of a purchase: now, on the next invoice, at the renewal (C1)."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.charges.invoice import sum_of
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation
from seatdesk.ui.checkout.leading_amount import LeadingAmount
from seatdesk.ui.text.number_format import day, no_price
from seatdesk.ui.text.requests.cancelled_requests import CancelledRequests
from seatdesk.ui.widgets.amounts.amount_link import Because
from seatdesk.ui.widgets.fact_card import FactCard

Amount: TypeAlias = Callable[[Quote], Decimal]
Explained: TypeAlias = Callable[[Quote], Derivation]
HasPrice: TypeAlias = Callable[[Quote], bool]
FigureParts: TypeAlias = tuple[Amount, Explained, HasPrice]


class CostSummary(QWidget):
    """One figure that leads, and three cards that say when it is paid.

    Several products are added up where they share a currency.
    """

    def __init__(self, tax_label: str, renewals: Collection[date], parent: QWidget) -> None:
        """`renewals`: those of the subscriptions that are bought for."""
        super().__init__(parent)
        self._renewals = renewals
        self._taxed = bool(tax_label)
        self._tax = self.tr("{tax} on it").format(tax=tax_label or self.tr("Tax"))
        self._currencies: tuple[str, ...] = ()
        self._parts: dict[str, set[str]] = {}
        self.now = FactCard(self.tr("Now"), self)
        self.next_invoice = FactCard(self.tr("On the next invoice"), self)
        self.renewal = FactCard(self.tr("At the renewal"), self)
        self.total = LeadingAmount(self.tr("Cost to the renewal"), self)
        row = QHBoxLayout()
        row.setSpacing(self.fontMetrics().height() // 2)
        for box in self._boxes():
            row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 2)
        column.addWidget(self.total)
        column.addLayout(row)

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Write the figures of all quotes."""
        currencies = tuple(dict.fromkeys(quote.currency for quote in quotes))
        if currencies != self._currencies:
            self._currencies = currencies
            self._parts.clear()
            for box in self._boxes():
                box.clear()
        self._title(quotes)
        self._show_total(quotes)
        for currency in currencies:
            group = [quote for quote in quotes if quote.currency == currency]
            self._show_now(group)
            self._show_next_invoice(group)
            self._show_renewal(group)
            self._show_unpriced(group)

    def blank(self) -> None:
        """Show no figures: those that were here are of something else."""
        self.total.blank()
        for box in self._boxes():
            box.blank()

    def _show_total(self, quotes: Sequence[Quote]) -> None:
        """The whole cost of what is bought, up to the renewal of the subscriptions."""
        amounts = []
        for currency in self._currencies:
            group = [quote for quote in quotes if quote.currency == currency]
            known = any(map(_REST[2], group))
            amounts.append(
                (
                    _total(group, _REST[0]) if known else None,
                    currency,
                    partial(_added, group, _REST[1]),
                )
            )
        text = self.tr("to the renewal, without tax")
        if len(self._renewals) == 1:
            on = day(min(self._renewals))
            text = self.tr("to the renewal on {day}, without tax").format(day=on)
        self.total.show_amounts(amounts, text)

    def _boxes(self) -> tuple[FactCard, FactCard, FactCard]:
        return self.now, self.next_invoice, self.renewal

    def _title(self, quotes: Sequence[Quote]) -> None:
        days = {quote.next_invoice_date for quote in quotes if quote.next_invoice_date}
        text = self.tr("On the next invoice")
        if len(days) == 1:
            text = self.tr("On the invoice of {day}").format(day=day(min(days)))
        self.next_invoice.setTitle(text)

    def _show_now(self, quotes: Sequence[Quote]) -> None:
        self._sum(self.now, self.tr("Due now"), quotes, _DUE)
        if self._taxed or any(quote.due_tax for quote in quotes):
            self._change(self.now, self._tax, quotes, _DUE_TAX)

    def _show_next_invoice(self, quotes: Sequence[Quote]) -> None:
        box = self.next_invoice
        self._sum(box, self.tr("Without this purchase"), quotes, _INVOICE_BEFORE)
        self._sum(box, self.tr("Next invoice"), quotes, _INVOICE)
        self._change(box, self.tr("Difference"), quotes, _INVOICE, _INVOICE_BEFORE)
        if self._taxed or any(quote.next_invoice_tax for quote in quotes):
            self._change(box, self._tax, quotes, _INVOICE_TAX)

    def _show_renewal(self, quotes: Sequence[Quote]) -> None:
        box = self.renewal
        self._sum(box, self.tr("Next term"), quotes, _TERM)
        self._sum(box, self.tr("Without this purchase"), quotes, _TERM_BEFORE)
        self._change(box, self.tr("Difference"), quotes, _TERM, _TERM_BEFORE)
        self._show_parts(quotes)

    def _show_parts(self, quotes: Sequence[Quote]) -> None:
        """Split the difference where requests are cancelled: what is bought, and what stays so."""
        parts: dict[str, list[Figure]] = defaultdict(list)
        words, compared = CancelledRequests(), [quote for quote in quotes if quote.compares]
        for quote in compared if any(quote.cancelled for quote in compared) else ():
            for part in quote.next_term_parts:
                bought = self.tr("of it, seats bought")
                name = words.part(part.cancelled) if part.cancelled else bought
                parts[self._named(name, quote.currency)].append(part.figure)
        currency = quotes[0].currency
        for name in self._parts.pop(currency, set()) - parts.keys():
            self.renewal.drop(name)
        self._parts[currency] = set(parts)
        for name, figures in parts.items():
            amount = sum((figure.amount for figure in figures), Decimal(0))
            self.renewal.show_change(name, amount, currency, partial(_figures_added, figures))

    def _show_unpriced(self, quotes: Sequence[Quote]) -> None:
        """Name the products without a price beside those in the sums."""
        unknown = [quote.product for quote in quotes if not quote.priced]
        if len(unknown) < len(quotes):
            for product in unknown:
                self.now.show_fact(product, no_price())

    def _sum(
        self,
        box: FactCard,
        name: str,
        quotes: Sequence[Quote],
        figure: FigureParts,
    ) -> None:
        amount, because, known = figure
        currency, total = quotes[0].currency, _total(quotes, amount)
        why: Because = lambda: _added(quotes, because)  # noqa: E731 - asked when it is opened
        box.show_amount(
            self._named(name, currency),
            total,
            currency,
            why,
            priced=any(map(known, quotes)),
        )

    def _change(
        self,
        box: FactCard,
        name: str,
        quotes: Sequence[Quote],
        after: FigureParts,
        before: FigureParts | None = None,
    ) -> None:
        """Write the difference to `before`; without it the whole amount."""
        currency, named = quotes[0].currency, self._named(name, quotes[0].currency)
        change = _total(quotes, after[0]) - (_total(quotes, before[0]) if before else 0)

        def why() -> Derivation:
            added = _added(quotes, after[1])
            if before is None:
                return added
            return EXPLAINED.sub(added, _added(quotes, before[1]), "difference")

        known = [all(figure[2](q) for figure in (after, before) if figure) for q in quotes]
        box.show_change(named, change, currency, why, priced=any(known))

    def _named(self, name: str, currency: str) -> str:
        """The name of a row; each currency has its own rows where there are several."""
        return name if len(self._currencies) == 1 else f"{name}, {currency}"


def _invoice_before(quote: Quote) -> Derivation:
    return quote.invoice_before.net_derivation if quote.invoice_before else _nothing()


def _invoice_after(quote: Quote) -> Derivation:
    return quote.invoice_after.net_derivation if quote.invoice_after else _nothing()


def _nothing() -> Derivation:
    return EXPLAINED.literal(0, "nothing")


def _priced(quote: Quote) -> bool:
    return quote.priced


def _priced_before(quote: Quote) -> bool:
    return quote.current.priced


_DUE: FigureParts = (lambda q: q.due_now, lambda q: q.due_now_derivation, _priced)
_REST: FigureParts = (lambda q: q.to_renewal, lambda q: q.to_renewal_derivation, _priced)
_INVOICE: FigureParts = (lambda q: q.next_invoice_after, _invoice_after, _priced)
_INVOICE_BEFORE: FigureParts = (lambda q: q.next_invoice_before, _invoice_before, _priced_before)
_TERM: FigureParts = (lambda q: q.next_term, lambda q: q.next_term_derivation, _priced)
_TERM_BEFORE: FigureParts = (
    lambda q: q.next_term_before, lambda q: q.next_term_before_derivation, _priced_before
)  # fmt: skip
_DUE_TAX: FigureParts = (lambda q: q.due_tax, lambda q: q.due_tax_derivation, _priced)
_INVOICE_TAX: FigureParts = (
    lambda q: q.next_invoice_tax, lambda q: q.next_invoice_tax_derivation, _priced
)  # fmt: skip


def _total(quotes: Sequence[Quote], amount: Amount) -> Decimal:
    return sum((amount(quote) for quote in quotes), Decimal(0))


def _added(quotes: Sequence[Quote], because: Explained) -> Derivation:
    """The derivations of several quotes as one sum."""
    return sum_of(because(quote) for quote in quotes)


def _figures_added(figures: Sequence[Figure]) -> Derivation:
    return sum_of(figure.derivation for figure in figures)
