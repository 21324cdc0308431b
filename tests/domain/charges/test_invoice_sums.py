"""Invoices added up by month and in all: the sums are those of the invoices, and explain it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.account import Policies
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.charges.invoice_sums import grand_sums, invoice_total, month_sums
from seatdesk.domain.choices import Billing
from seatdesk.domain.forecast.projection import project
from tests.domain.company import SERVICE, START, account, sales
from tests.evaluator import evaluate

TAX = Policies(tax_percent=Decimal(19))


def invoices(*subscriptions, months=6):
    of = replace(account(*subscriptions, today=START), policies=TAX)
    return project(of, months=months).invoices


def test_b10_a_month_has_the_sums_of_its_invoices_each_currency_for_itself():
    found = invoices(
        sales(), sales(product=SERVICE, billing=Billing.QUARTERLY),
        sales(product="Content Hub", currency="EUR"),
    )  # fmt: skip
    sums = month_sums(found)
    assert [(one.month, one.currency, len(one.invoices)) for one in sums[:4]] == [
        (date(2026, 1, 1), "EUR", 1),
        (date(2026, 1, 1), "USD", 2),
        (date(2026, 2, 1), "EUR", 1),
        (date(2026, 2, 1), "USD", 1),
    ]
    for one in (*sums, *grand_sums(found)):
        assert one.net == sum(invoice.net for invoice in one.invoices)
        assert one.tax == sum(invoice.tax for invoice in one.invoices)
        assert one.total == one.net + one.tax
    for grand in grand_sums(found):
        mine = [one for one in sums if one.currency == grand.currency]
        assert grand.total == sum(one.total for one in mine)
        assert grand.month is None


def test_b9_every_sum_of_invoices_is_what_its_derivation_comes_to():
    found = invoices(sales(), sales(product=SERVICE, billing=Billing.QUARTERLY))
    for one in (*month_sums(found), *grand_sums(found)):
        assert evaluate(one.net_derivation.as_json()) == one.net
        assert evaluate(one.tax_derivation.as_json()) == one.tax
        assert evaluate(one.total_derivation.as_json()) == one.total
    assert all(evaluate(invoice_total(one).as_json()) == one.total for one in found)


def test_b10_an_invoice_without_a_price_is_in_no_sum_and_counted():
    bare = sales(product=SERVICE, rates=Rates(Decimal(0), 5, SeatPrice.of(Decimal(0))))
    month = month_sums(invoices(sales(), bare))[0]
    assert (month.unpriced, month.priced) == (1, True)
    assert month.net == sum(one.net for one in month.invoices if one.priced)
    alone = month_sums(invoices(bare))[0]
    assert (alone.unpriced, alone.priced) == (1, False)


def test_b10_no_invoices_have_no_sums():
    assert month_sums(()) == grand_sums(()) == ()
