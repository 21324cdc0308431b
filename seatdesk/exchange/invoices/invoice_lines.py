"""Lines of an invoice made of its rows: charges, taxes, and what is none (E8.1).

Totals are not counted twice, a heading among the lines names the product of those below it, and
days that stand alone are of the lines beside them. Whatever is left out is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.reconciliation.vendor_invoice import (
    ChargeKind,
    LeftOut,
    LeftOutRow,
    VendorLine,
)
from seatdesk.exchange.files.field_rows import FieldRow
from seatdesk.exchange.invoices.invoice_cells import InvoiceCells
from seatdesk.exchange.invoices.invoice_words import InvoiceWords
from seatdesk.exchange.invoices.product_names import ProductNames
from seatdesk.exchange.invoices.service_days import ServiceSpan


@dataclass(slots=True)
class InvoiceLines:
    """Lines, taxes and rows that are left out, as far as they are read."""

    lines: list[VendorLine] = field(default_factory=list)
    left_out: list[LeftOutRow] = field(default_factory=list)
    unread: FieldRow | None = None
    """The first row whose amount is no number: it is told, never left out."""
    taxes: Decimal = Decimal(0)
    """The sum of a column of taxes."""


class InvoiceLineReader:
    """Reads the rows of one invoice in their order."""

    def __init__(
        self,
        words: InvoiceWords,
        products: Mapping[str, str],
        cells: InvoiceCells,
        *,
        gross: bool,
        period: ServiceSpan | None = None,
    ) -> None:
        """`gross`: the only amounts are with tax; `period`: of lines that tell no days."""
        self._words, self._cells, self._gross = words, cells, gross
        self._names = ProductNames(products)
        self._found = InvoiceLines()
        self._section, self._span_above = "", period or ServiceSpan(date.min)
        self._since = 0
        """The first line that no total has added up."""

    def read(self, rows: Sequence[FieldRow]) -> InvoiceLines:
        """All lines; taxes of a column are one line of the whole invoice."""
        for row in rows:
            self._read(row)
        found = self._found
        if found.taxes and not any(line.kind is ChargeKind.TAX for line in found.lines):
            last = max((line.row for line in found.lines), default=0)
            tax = VendorLine(
                row=last + 1, description="Tax", amount=found.taxes, kind=ChargeKind.TAX
            )
            found.lines.append(tax)
        return found

    def _read(self, row: FieldRow) -> None:
        text = self._text(row)
        amount = self._amount(row)
        product, rest = self._names.find(text)
        if amount is None:
            self._without_amount(row, text, product)
            return
        kind = self._words.kind(row.get("kind")) or self._words.kind(rest)
        if why := self._why_left_out(row, product, kind, amount):
            ties = self._ties(product, amount) or self._cannot_tell(text)
            left = LeftOutRow(row.line, " ".join(text.split()), amount, why, ties)
            self._found.left_out.append(left)
            self._since = len(self._found.lines)
            return
        self._add(row, text, product, kind, amount)

    def _text(self, row: FieldRow) -> str:
        """The words of a row; where a total has its label beside the amount, that."""
        told = " ".join(filter(None, (row.get("product"), row.get("description"))))
        if told:
            return told
        beside = ("period", "first", "last", "quantity", "unit_price")
        texts = (row.get(name) for name in beside if self._cells.number(row, name) is None)
        return next((text for text in texts if any(map(str.isalpha, text))), "")

    def _add(
        self, row: FieldRow, text: str, product: str, kind: ChargeKind | None, amount: Decimal
    ) -> None:
        if kind is ChargeKind.TAX:
            product = ""
        elif tax := self._cells.tax(row, amount):
            self._found.taxes += tax
        self._cells.note_currency(row)
        own = self._span(row, text)
        span = own or (self._span_above if self._span_above.last is not None else None)
        self._found.lines.append(
            VendorLine(
                row=row.line,
                description=" ".join((row.get("description") or text).split()),
                amount=amount,
                product=product or ("" if kind is ChargeKind.TAX else self._section),
                kind=kind,
                quantity=self._cells.number(row, "quantity"),
                unit_price=self._cells.number(row, "unit_price"),
                first=span.first if span else None,
                last=span.last if span else None,
                own_days=own is not None,
            )
        )

    # -- amounts -------------------------------------------------------------------------------

    def _amount(self, row: FieldRow) -> Decimal | None:
        """The amount without tax: as it stands, of price and quantity, or less the tax in it."""
        amount = self._cells.number(row, "amount")
        if amount is None and self._words.is_nothing(row.get("amount")):
            return Decimal(0)
        if amount is None and not row.get("amount"):
            amount = self._of_factors(row)
        if amount is None and row.get("gross"):
            gross = self._cells.number(row, "gross")
            tax = self._cells.number(row, "tax") if row.get("tax") else None
            return gross if gross is None or tax is None else gross - tax
        return amount

    def _of_factors(self, row: FieldRow) -> Decimal | None:
        if self._gross:
            return None
        quantity, unit = (self._cells.number(row, name) for name in ("quantity", "unit_price"))
        return None if quantity is None or unit is None else quantity * unit

    def _without_amount(self, row: FieldRow, text: str, product: str) -> None:
        """A heading, days of the lines beside it, or an amount that cannot be read."""
        told = (row.get("amount") or row.get("gross")).strip("-\u2013\u2014 ")
        if told and self._words.field(told) not in {"amount", "gross"}:  # a head once more
            self._found.unread = self._found.unread or row
        self._section = product or self._section
        only = " ".join(filter(None, row.cells.values()))
        if not self._cells.days.is_span_only(text or only):
            return
        span = self._cells.days.span(text or only)
        lines = self._found.lines
        if not lines or self._span_above.last is not None:
            self._span_above = span or self._span_above
        elif span is not None and lines[-1].first is None:
            lines[-1] = replace(lines[-1], first=span.first, last=span.last)

    # -- what is no charge ---------------------------------------------------------------------

    def _why_left_out(
        self, row: FieldRow, product: str, kind: ChargeKind | None, amount: Decimal
    ) -> LeftOut | None:
        """The reason why a row charges nothing; None where it does."""
        told = row.get("description") or row.get("product") or self._text(row)
        priced = bool(row.get("quantity") and row.get("unit_price"))
        if self._words.is_payment(told) and not priced:
            return LeftOut.PAYMENT
        if kind is ChargeKind.TAX and not amount:
            return LeftOut.NO_TAX
        own = priced or bool(row.get("first") or row.get("period"))
        if self._adds_up(told, product, kind, amount, priced=priced, own=own):
            return LeftOut.TOTAL
        return None

    def _adds_up(
        self,
        told: str,
        product: str,
        kind: ChargeKind | None,
        amount: Decimal,
        *,
        priced: bool,
        own: bool,
    ) -> bool:
        """True for the sum of other lines; `own`: a row has a price or days of its own."""
        if not told.strip():
            return bool(self._found.lines) and not own and self._ties(product, amount)
        if not self._words.begins_like_total(told) or self._names.begins(told):
            return False
        if self._words.is_total(told) and not priced:
            return True
        if kind is ChargeKind.TAX:
            taxes = [line.amount for line in self._found.lines if line.kind is ChargeKind.TAX]
            return bool(taxes) and sum(taxes) == amount
        return not own and self._ties(product, amount)

    def _ties(self, product: str, amount: Decimal) -> bool:
        """True for the sum of the lines so far: all, of one product, or since the last total."""
        lines = self._found.lines
        parts = (
            lines,
            lines[self._since :],
            [line for line in lines if line.product == product],
            [line for line in lines if line.kind is not ChargeKind.TAX],
        )
        sums = {sum((line.amount for line in some), Decimal(0)) for some in parts if some}
        taxed = {one + self._found.taxes for one in sums}
        return any(abs(amount - one) <= _A_CENT for one in sums | taxed)

    def _cannot_tell(self, text: str) -> bool:
        """True for a total with something in it that the file does not list: paid, or tax."""
        paid = any(one.why is LeftOut.PAYMENT for one in self._found.left_out)
        taxed = self._found.taxes or any(one.kind is ChargeKind.TAX for one in self._found.lines)
        return paid or (not taxed and self._words.has_tax_in(text))

    # -- days ----------------------------------------------------------------------------------

    def _span(self, row: FieldRow, text: str) -> ServiceSpan | None:
        """The days that a line says: in two columns, in one cell, or in the description."""
        days = self._cells.days
        first, last = days.day(row.get("first")), days.day(row.get("last"))
        if first is not None:
            return ServiceSpan(first, last)
        told = (row.get("period"), row.get("first"), text)
        return next((span for one in told if (span := days.span(one))), None)


_A_CENT = Decimal("0.01")
