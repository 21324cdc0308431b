"""Headings, kinds and totals in the words of invoices."""

import pytest

from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind
from seatdesk.exchange.invoices.invoice_words import invoice_vocabulary, invoice_words


@pytest.mark.parametrize(
    ("heading", "field", "currency"),
    [
        ("Amount", "amount", ""),
        ("Amount (USD)", "amount", "USD"),
        ("Amount in EUR", "amount", "EUR"),
        ("Betrag \u20ac", "amount", "EUR"),
        ("Gesamtpreis EUR", "amount", "EUR"),
        ("Unit price [GBP]", "unit_price", "GBP"),
        ("Amount ($)", "amount", ""),
        ("Belopp exkl. moms", "amount", ""),
        ("Amount (excl. VAT)", "amount", ""),
        ("Amount incl. VAT (EUR)", "gross", "EUR"),
        ("Total TTC", "gross", ""),
        ("VAT", "tax", ""),
        ("VAT amount", "tax", ""),
        ("MwSt. %", "tax_percent", ""),
        ("Tax rate", "tax_percent", ""),
        ("Unit price incl. VAT", "", ""),
        ("Comment", "", ""),
    ],
)
def test_e8_1_a_heading_is_known_with_its_currency_and_its_tax(heading, field, currency):
    found = invoice_words().heading(heading)
    assert (found.field, found.currency) == (field, currency)
    assert not field or invoice_vocabulary().knows(heading)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("platform fee (excl. VAT)", ChargeKind.BASE),
        ("users incl. 25 % moms", ChargeKind.SEATS),
        ("zzgl. 19 % MwSt.", ChargeKind.TAX),
        ("VAT 25 %", ChargeKind.TAX),
        ("prorated users", ChargeKind.PRORATED),
        ("onboarding", ChargeKind.ONE_OFF),
        ("support", None),
    ],
)
def test_e8_3_tax_in_an_amount_makes_no_line_of_tax(text, kind):
    assert invoice_words().kind(text) is kind


@pytest.mark.parametrize("text", ["Total", "Grand total (USD):", "Total excl. VAT", "Amount due",
                                  "Gesamtbetrag brutto", "Att betala", "Total TTC", "Invoice total",
                                  "Total 2026-04-01", "Sub-total"])  # fmt: skip
def test_e8_1_a_total_says_no_more_than_that(text):
    assert invoice_words().is_total(text)


@pytest.mark.parametrize("text", ["Total users", "Total Care platform", "Net Promoter pack",
                                  "Sum Insights", "Total VAT", "Totally new"])  # fmt: skip
def test_e8_1_a_line_that_begins_like_a_total_may_be_a_charge(text):
    assert not invoice_words().is_total(text)


def test_e8_1_a_payment_is_no_charge_and_paid_users_are():
    words = invoice_words()
    assert words.is_payment("Payment received - thank you")
    assert words.is_payment("Previous balance")
    assert not words.is_payment("Paid users")
    assert not words.is_payment("Payment processing")
