"""The three moments a purchase is felt: now, on the next invoice, at the renewal (C1)."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from seatdesk.domain.derivation import EXPLAINED, Derivation
from seatdesk.domain.quoting import Quote
from seatdesk.ui.facts import Facts
from seatdesk.ui.figure import Because
from seatdesk.ui.format import day, money, signed_money


class Moments(QWidget):
    """Three boxes of figures; several products are added up where they share a currency."""

    def __init__(self, tax_label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._taxed = bool(tax_label)
        self._tax = self.tr("{tax} on it").format(tax=tax_label or self.tr("Tax"))
        self.now = Facts(self.tr("Now"), self)
        self.next_invoice = Facts(self.tr("On the next invoice"), self)
        self.renewal = Facts(self.tr("At the renewal"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.fontMetrics().height() // 2)
        for box in (self.now, self.next_invoice, self.renewal):
            row.addWidget(box, 1)

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Write the figures of all quotes."""
        self._title(quotes)
        self._show_now(quotes)
        self._show_next_invoice(quotes)
        self._show_renewal(quotes)

    def _title(self, quotes: Sequence[Quote]) -> None:
        days = {quote.next_invoice_date for quote in quotes if quote.next_invoice_date}
        text = self.tr("On the next invoice")
        if len(days) == 1:
            text = self.tr("On the invoice of {day}").format(day=day(min(days)))
        self.next_invoice.setTitle(text)

    def _show_now(self, quotes: Sequence[Quote]) -> None:
        due = self.tr("Due now")
        self._sum(self.now, due, quotes, lambda q: q.due_now, lambda q: q.due_now_derivation)
        self._sum(
            self.now,
            self.tr("To the renewal"),
            quotes,
            lambda q: q.to_renewal,
            lambda q: q.to_renewal_derivation,
        )

    def _show_next_invoice(self, quotes: Sequence[Quote]) -> None:
        box, name = self.next_invoice, self.tr("Next invoice")
        pairs = [(q.next_invoice_before, q.next_invoice_after) for q in quotes]
        before, after = (sum(side, Decimal(0)) for side in zip(*pairs, strict=True))
        currencies = {q.currency for q in quotes}
        if len(currencies) > 1:
            text = "\n".join(
                f"{money(q.next_invoice_before, q.currency)} → "
                f"{money(q.next_invoice_after, q.currency)}"
                for q in quotes
            )
            box.show_fact(name, text)
            return
        currency = currencies.pop()
        box.show_amount(
            self.tr("Without this purchase"), before, currency, lambda: _invoices_before(quotes)
        )
        box.show_amount(name, after, currency, lambda: _invoices(quotes), strong=True)
        self._difference(
            box,
            after - before,
            currency,
            lambda: _less(_invoices(quotes), _invoices_before(quotes)),
        )
        tax = sum((quote.tax for quote in quotes), Decimal(0))
        if tax or self._taxed:
            box.show_fact(self._tax, signed_money(tax, currency))
            box.explain(self._tax, lambda: _added([q.tax_derivation for q in quotes]), currency)

    def _show_renewal(self, quotes: Sequence[Quote]) -> None:
        box = self.renewal
        self._sum(
            box,
            self.tr("Next term"),
            quotes,
            lambda q: q.next_term,
            lambda q: q.next_term_derivation,
            strong=True,
        )
        self._sum(
            box,
            self.tr("Without this purchase"),
            quotes,
            lambda q: q.next_term_before,
            lambda q: q.next_term_before_derivation,
        )
        if len({q.currency for q in quotes}) == 1:
            change = sum((q.next_term - q.next_term_before for q in quotes), Decimal(0))
            self._difference(
                box,
                change,
                quotes[0].currency,
                lambda: _less(
                    _added([q.next_term_derivation for q in quotes]),
                    _added([q.next_term_before_derivation for q in quotes]),
                ),
            )

    def _difference(self, box: Facts, change: Decimal, currency: str, why: Because) -> None:
        name = self.tr("Difference")
        box.show_fact(name, signed_money(change, currency))
        box.explain(name, why, currency)

    def _sum(
        self,
        box: Facts,
        name: str,
        quotes: Sequence[Quote],
        amount: Callable[[Quote], Decimal],
        because: Callable[[Quote], Derivation] | None,
        *,
        strong: bool = False,
    ) -> None:
        currencies = sorted({quote.currency for quote in quotes})
        if len(currencies) > 1:
            sums = {
                c: sum((amount(q) for q in quotes if q.currency == c), Decimal(0))
                for c in currencies
            }
            box.show_fact(name, "\n".join(money(total, c) for c, total in sums.items()))
            return
        total = sum((amount(quote) for quote in quotes), Decimal(0))
        why = None if because is None else (lambda: _added([because(q) for q in quotes]))
        box.show_amount(name, total, currencies[0], why, strong=strong)


def _invoices(quotes: Sequence[Quote]) -> Derivation:
    found = [q.invoice_after.net_derivation for q in quotes if q.invoice_after is not None]
    return _added(found)


def _invoices_before(quotes: Sequence[Quote]) -> Derivation:
    found = [q.invoice_before.net_derivation for q in quotes if q.invoice_before is not None]
    return _added(found)


def _less(after: Derivation, before: Derivation) -> Derivation:
    return EXPLAINED.sub(after, before, "difference")


def _added(derivations: Sequence[Derivation]) -> Derivation:
    """Several derivations as one sum."""
    if not derivations:
        return EXPLAINED.literal(0, "nothing")
    total = derivations[0]
    for one in derivations[1:]:
        total = EXPLAINED.add(total, one, "total")
    return total
