"""The ledger of a comparison: lines of every side with their factors, tax, and conversions."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from seatdesk.controllers.messages.derivation_text import formula_text
from seatdesk.controllers.messages.invoice_line_names import line_name
from seatdesk.controllers.messages.planning.report_texts import ReportWords
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor, rate_on
from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.formula import Formula, explain
from seatdesk.domain.charges.invoice import Invoice, Line
from seatdesk.domain.comparison.comparison import Comparison, Side
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.forecast.service_costs import (
    ServicePart,
    charged_lines,
    converted_share,
    served_days,
    used_up,
)
from seatdesk.exchange.report.ledger import (
    Ledger,
    LedgerKind,
    LedgerLine,
    LedgerUse,
    LineFactors,
)
from seatdesk.exchange.report.line_factors import line_factors, rate_factors


def ledger_of(account: Account, comparison: Comparison, words: ReportWords) -> Ledger:
    """The lines of all sides: those invoiced in the span, and those that pay for its days."""
    start = comparison.span.start
    ends = tuple(total.service.span.end for total in comparison.sides[0].totals)
    maker = _LedgerMaker(account, Span(start, max(ends)), ends, words)
    rows = tuple(row for side in comparison.sides for row in maker.side(side))
    return Ledger(account.currency, start, ends, rows)


def side_invoices(side: Side) -> tuple[Invoice, ...]:
    """The invoices of a side as far as its longest total or its months go."""
    longest = max((total.cash.invoices for total in side.totals), key=len)
    months = tuple(invoice for month in side.months for invoice in month.cash.invoices)
    return max(longest, months, key=len)


@dataclass
class _LedgerMaker:
    """Makes the rows of one comparison; what sides have in common is explained once."""

    account: Account
    span: Span
    ends: tuple[date, ...]
    words: ReportWords
    number: int = 0

    def __post_init__(self) -> None:
        self._texts: dict[tuple[Formula, str], str] = {}
        self._factors: dict[tuple[Formula, int, str], LineFactors | None] = {}
        self._served: dict[int, tuple[ChargedTerm, tuple[LedgerLine, ...]]] = {}

    def side(self, side: Side) -> Iterator[LedgerLine]:
        for invoice in side_invoices(side):
            self.number += 1
            yield from self._invoice(side.name, invoice)
        for charged in side.totals[-1].service.terms:
            for row in self._service(charged):
                yield replace(row, side=side.name)

    def _invoice(self, side: str, invoice: Invoice) -> Iterator[LedgerLine]:
        own = invoice.currency == self.account.currency
        for line in invoice.lines:
            share = line.minor if own else 0
            row = self._row(line, LedgerUse.CASH, invoice.date)
            yield replace(row, side=side, invoice=self.number, net=share, gross=share)
        if invoice.tax_minor:
            yield replace(self._tax(invoice, own=own), side=side)
        if not own:
            yield replace(self._conversion(invoice), side=side)

    def _row(self, line: Line, use: LedgerUse, on: date) -> LedgerLine:
        return LedgerLine(
            side="",
            use=use,
            kind=LedgerKind.LINE,
            invoice=0,
            on=on,
            product=line.product,
            text=line_name(line, self.words.form.translate),
            currency=line.currency,
            minor=line.minor,
            start=line.start,
            end=line.end,
            rounding=getattr(line.formula, "rounding"),  # noqa: B009 - every kind of formula has it
            factors=self._factors_of(line),
            how=self._how(line.formula, line.currency),
        )

    def _factors_of(self, line: Line) -> LineFactors | None:
        key = (line.formula, line.minor, line.currency)
        if key not in self._factors:
            self._factors[key] = line_factors(line)
        return self._factors[key]

    def _how(self, formula: Formula, currency: str) -> str:
        key = (formula, currency)
        if key not in self._texts:
            self._texts[key] = formula_text(explain(formula), currency)
        return self._texts[key]

    def _tax(self, invoice: Invoice, *, own: bool) -> LedgerLine:
        return LedgerLine(
            side="",
            use=LedgerUse.CASH,
            kind=LedgerKind.TAX,
            invoice=self.number,
            on=invoice.date,
            product=invoice.product,
            text=invoice.tax_label or self.words.say("tax"),
            currency=invoice.currency,
            minor=invoice.tax_minor,
            rounding=invoice.tax_rounding,
            percent=invoice.tax_percent,
            net=0,
            gross=invoice.tax_minor if own else 0,
            how=self._how(invoice.tax_formula, invoice.currency),
        )

    def _conversion(self, invoice: Invoice) -> LedgerLine:
        currency, rates = self.account.currency, self.account.rates
        row = LedgerLine(
            side="",
            use=LedgerUse.CASH,
            kind=LedgerKind.CONVERSION,
            invoice=self.number,
            on=invoice.date,
            product=invoice.product,
            text=self.words.say("in_currency", currency=currency),
            currency=invoice.currency,
            minor=invoice.net_minor,
        )
        own = invoice.currency
        try:
            rate = rate_on(rates, own, currency, invoice.date)
        except MissingRate as missing:
            how = self.words.say("no_rate", pair=f"{missing.base}/{missing.quote}", on=missing.on)
            return replace(row, net=None, gross=None, how=how)
        net, gross = (
            convert_minor(rates, minor, own, currency, invoice.date)
            for minor in (invoice.net_minor, invoice.total_minor)
        )
        factors = rate_factors(rate, own, currency, (invoice.net_minor, invoice.total_minor))
        how = f"{rate.base}/{rate.quote} {rate.rate:f}, {rate.on.isoformat()} {rate.source}"
        return replace(row, net=net, gross=gross, rate=factors, how=how.rstrip())

    def _service(self, charged: ChargedTerm) -> tuple[LedgerLine, ...]:
        """The rows of a term for the costs of days; most terms are the same in every side."""
        key = id(charged.invoices)
        if not charged.invoices:
            return tuple(self._served_rows(charged))
        if key not in self._served:
            self._served[key] = charged, tuple(self._served_rows(charged))
        return self._served[key][1]

    def _served_rows(self, charged: ChargedTerm) -> Iterator[LedgerLine]:
        for due, line in charged_lines(charged):
            days = served_days(line)
            if not days.common(self.span).days:
                continue
            row = self._row(line, LedgerUse.SERVICE, due)
            shares = tuple(self._share(due, line, Span(self.span.start, end)) for end in self.ends)
            yield replace(row, start=days.start, end=days.end, net=0, gross=0, service=shares)

    def _share(self, due: date, line: Line, span: Span) -> int | None:
        if line.currency == self.account.currency:
            return used_up(line, span.end) - used_up(line, span.start)
        part = ServicePart(due, line, served_days(line).common(span))
        if not part.days.days:
            return 0
        try:
            return converted_share(part, self.account.rates, self.account.currency)
        except MissingRate:
            return None
