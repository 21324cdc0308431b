"""Our own invoice, written as vendors write theirs, is the same in every line (E8.3)."""

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.charges.invoicing import term_invoices
from seatdesk.domain.reconciliation.our_charges import charges_of
from seatdesk.domain.reconciliation.reconciliation import (
    LineStatus,
    Reconciliation,
    reconcile,
)
from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind, VendorInvoice
from seatdesk.exchange.invoices.invoice_reader import read_invoice_file
from tests.domain.company import lives

DAY = timedelta(days=1)
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WORDS = {
    "en": ("Description", "Quantity", "Amount", "Service period", "Invoice date", "Total"),
    "de": ("Bezeichnung", "Menge", "Betrag", "Leistungszeitraum", "Rechnungsdatum", "Gesamtbetrag"),
    "sv": ("Ben\u00e4mning", "Antal", "Belopp", "Avser period", "Fakturadatum", "Att betala"),
}
KINDS = {
    ChargeKind.BASE: ("base", "Grundgeb\u00fchr", "grundavgift"),
    ChargeKind.SEATS: ("users", "Nutzer", "anv\u00e4ndare"),
    ChargeKind.PRORATED: ("prorated users", "Nutzer anteilig", "till\u00e4gg, del av period"),
    ChargeKind.CREDIT: ("credit", "Gutschrift", "kreditering"),
    ChargeKind.DISCOUNT: ("discount", "Rabatt", "rabatt"),
    ChargeKind.ONE_OFF: ("onboarding", "Einrichtung", "uppstart"),
    ChargeKind.TAX: ("VAT", "MwSt.", "moms"),
}


@dataclass(frozen=True)
class Layout:
    language: str
    delimiter: str
    mark: str
    days: str
    total: bool
    currency: str


LAYOUTS = st.builds(
    Layout,
    language=st.sampled_from(list(WORDS)),
    delimiter=st.sampled_from([";", "\t"]),
    mark=st.sampled_from([".", ","]),
    days=st.sampled_from(["iso", "dots", "range", "words"]),
    total=st.booleans(),
    currency=st.sampled_from(["head", "cells", ""]),
)


def span_text(first, last, style):
    if style == "iso":
        return f"{first} - {last}"
    if style == "words":
        turn = first.year != last.year
        year = f", {first.year}" if turn else ""
        return (
            f"{MONTHS[first.month - 1]} {first.day}{year} - "
            f"{MONTHS[last.month - 1]} {last.day}, {last.year}"
        )
    if style == "range" and (first.month, first.year) == (last.month, last.year):
        return f"{first:%d}.-{last:%d.%m.%Y}"
    return f"{first:%d.%m.%Y} - {last:%d.%m.%Y}"


def amount_text(minor, layout, currency):
    text = f"{Decimal(minor).scaleb(-2):,.2f}"
    if layout.mark == ",":
        text = text.translate(str.maketrans(",.", ".,"))
    return f"{text} {currency}" if layout.currency == "cells" else text


def written(invoice, layout):
    """The invoice as a vendor's file."""
    at = list(WORDS).index(layout.language)
    description, quantity, amount, period, dated, total = WORDS[layout.language]
    head = f"{amount} {invoice.currency}" if layout.currency == "head" else amount
    rows = [[f"{dated}: {invoice.date}"], [description, quantity, period, head]]
    for charge in charges_of(invoice):
        start, end = charge.span
        days = span_text(start, end - DAY, layout.days) if start < end else ""
        name = KINDS[charge.kind][at]
        rows.append([
            name if charge.kind is ChargeKind.TAX else f"{charge.product}, {name}",
            "" if charge.quantity is None else str(charge.quantity),
            days,
            amount_text(charge.minor, layout, invoice.currency),
        ])  # fmt: skip
    if layout.total:
        gross = amount_text(invoice.net_minor + invoice.tax_minor, layout, invoice.currency)
        rows.append([total, "", "", gross])
    return "\n".join(layout.delimiter.join(row) for row in rows) + "\n"


@settings(max_examples=15, deadline=None)
@given(lives(), LAYOUTS)
def test_e8_3_our_own_invoice_in_any_layout_is_the_same_in_every_line(life, layout):
    _, of, _ = life
    with TemporaryDirectory() as folder:
        for subscription in of.subscriptions:
            first = term_invoices(subscription, of.policies)[:4]
            if subscription.currency != "JPY" and first:
                invoice = max(first, key=lambda one: len(one.lines))
                path = Path(folder) / "invoice.csv"
                path.write_text(text := written(invoice, layout), encoding="utf-8")
                read = read_invoice_file(path, {s.product: s.product for s in of.subscriptions})
                assert isinstance(read, VendorInvoice), (read, text)
                assert read.dated == invoice.date
                assert read.untied == ()
                alone = replace(of, subscriptions=(subscription,))
                found = reconcile(alone, read, invoice.date)
                assert isinstance(found, Reconciliation), text
                assert {line.status for line in found.lines} == {LineStatus.SAME}, text
