"""The cost of the days of a span, whichever invoice pays for them (V3)."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.account.terms_and_prices import Bought, Discount, OneOff
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval, SetAutoRenew
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.charges.totals import TotalsBy, TotalsView, totals
from seatdesk.domain.choices import Billing, Charge
from seatdesk.domain.comparison.day_grid import DayGrid
from seatdesk.domain.forecast.projection import continued, project
from seatdesk.domain.forecast.service_costs import (
    ServiceShares,
    converted_share,
    service_parts,
    share_of,
)
from tests.domain.billing import companies, lines_of, plans
from tests.domain.company import SALES, START, account, sales

JULY = date(2026, 7, 1)


def service(workspace, months, changes=(), *, begin=None, over=None):
    """The service of a span in minor units, out of a projection of so many months."""
    projection = project(workspace, changes, months=over or months)
    start = begin or workspace.as_of
    span = Span(start, add_months(start, months))
    return sum(share_of(part) for part in service_parts(projection.terms, span))


def test_v3_days_to_come_of_a_line_that_was_invoiced_before_today_count():
    workspace = account(sales(billing=Billing.ANNUAL), today=JULY)
    # 12 * 720.00 = 8640.00 on 1 January; 184 of 365 days are left
    assert service(workspace, 6) == round(Fraction(864_000) - Fraction(864_000 * 181, 365))
    assert project(workspace, months=6).invoices == ()


def test_v3_a_line_invoiced_after_the_span_counts_for_the_days_in_it():
    workspace = account(sales(), today=date(2026, 1, 10))
    bought = DatedChange(date(2026, 1, 18), Buy(SALES, Bought(date(2026, 1, 18), 2)))
    # base 450.00: 9 of 31 days are gone, 130.65; seats 270.00: 78.39
    # the two bought: 180.00 * 14/31 = 81.29, invoiced on 1 February
    january = (45_000 - 13_065) + (27_000 - 7_839) + 8_129
    february = 14_464 + 14_464  # base and five seats, 450.00 * 9/28 each
    assert service(workspace, 1, [bought]) == january + february


def test_v3_a_line_of_the_last_days_of_the_span_counts_though_no_invoice_in_it_has_it():
    bought = DatedChange(date(2026, 12, 20), Buy(SALES, Bought(date(2026, 12, 20), 1)))
    workspace = account(sales(), today=date(2026, 12, 1))
    assert sum(line.minor for line in lines_of(project(workspace, [bought], months=1))) == 72_000
    assert service(workspace, 1, [bought]) == 72_000 + 3_484  # 90 * 12/31 = 34.84


def test_v3_a_line_without_service_counts_on_its_day():
    extra = (OneOff(date(2026, 2, 10), "Onboarding", Decimal(500)),)
    workspace = account(sales(one_offs=extra), today=date(2026, 2, 1))
    assert service(workspace, 1) == 72_000
    assert service(workspace, 2) == 2 * 72_000 + 50_000  # on the invoice of 1 March
    later = account(sales(one_offs=extra), today=date(2026, 3, 2))
    assert (
        service(later, 1) == (45_000 - 1_452) + (27_000 - 871) + 1_500 + 900
    )  # a day of March gone, one of April


def test_v3_a_credit_balance_is_no_service():
    refund = (OneOff(START, "Refund", Decimal(-1000)),)
    workspace = account(sales(one_offs=refund), today=START)
    assert service(workspace, 2) == 2 * 72_000 - 100_000
    assert service(account(sales(one_offs=refund), today=date(2026, 2, 1)), 1) == 72_000


def test_v3_a_discount_of_a_purchase_on_the_next_terms_invoice_counts_in_its_days():
    off = (Discount("partner", percent=Decimal(10)),)
    bought = DatedChange(date(2026, 12, 20), Buy(SALES, Bought(date(2026, 12, 20), 1)))
    workspace = account(sales(discounts=off), today=date(2026, 12, 1))
    assert service(workspace, 1, [bought]) == 64_800 + 3_484 - 348


def test_v3_a_subscription_that_ended_costs_nothing_after_its_last_day():
    workspace = account(sales(), today=date(2026, 12, 1))
    off = DatedChange(date(2026, 12, 5), SetAutoRenew(SALES, on=False))
    assert service(workspace, 12, [off]) == 72_000
    ended = project(workspace, [off], months=2).account
    assert service(ended, 12) == 0


def test_v3_v6_a_share_in_another_currency_grows_with_the_converted_total():
    rates = (Rate(base="EUR", quote="USD", on=date(2025, 1, 1), rate=Decimal("1.1")),)
    workspace = account(sales(currency="EUR"), today=START)
    terms = project(workspace, months=12).terms
    (first, second) = (
        next(service_parts(terms, Span(START + timedelta(days=d), date(2026, 1, 1 + e))))
        for d, e in ((0, 10), (10, 30))
    )
    parts = [converted_share(part, rates, "USD") for part in (first, second)]
    assert parts == [15_968, 31_935]  # of the base: 450 * 1.1 / 31 * 10 and * 20
    with pytest.raises(MissingRate):
        converted_share(first, (), "USD")


@given(st.data())
@settings(max_examples=30)
def test_v3_service_of_a_span_is_the_sum_of_its_parts(data):
    workspace = data.draw(companies())
    changes = data.draw(plans(workspace))
    months = data.draw(st.integers(2, 40))
    cut = workspace.as_of + timedelta(days=data.draw(st.integers(0, 28 * months)))
    end = add_months(workspace.as_of, months)
    terms = project(workspace, changes, months=months).terms

    def cost(start, end):
        return sum(share_of(part) for part in service_parts(terms, Span(start, end)))

    assert cost(workspace.as_of, cut) + cost(cut, end) == cost(workspace.as_of, end)


@given(st.data())
@settings(max_examples=30)
def test_v3_stretches_add_up_to_the_span_of_the_same_terms(data):
    workspace = data.draw(companies())
    workspace = project(workspace, months=data.draw(st.integers(0, 20))).account
    changes = data.draw(plans(workspace))
    grid = DayGrid.of(workspace.as_of, data.draw(st.integers(1, 60)))
    projection = project(workspace, changes, months=60)
    shares = ServiceShares(grid.cuts, "USD")
    found = [shares.of(charged) for charged in projection.terms]
    assert found == [shares.of(charged) for charged in projection.terms]
    for span in (*grid.months, grid.span, grid.whole):
        direct = sum(share_of(part) for part in service_parts(projection.terms, span))
        assert (
            sum(minor or 0 for minors in found for minor in minors[grid.stretches(span)]) == direct
        )


@given(st.data())
@settings(max_examples=30)
def test_v3_terms_of_two_halves_cost_what_the_whole_costs(data):
    workspace = data.draw(companies())
    first, second = data.draw(st.integers(0, 20)), data.draw(st.integers(1, 20))
    changes = data.draw(plans(workspace))
    cut = add_months(workspace.as_of, first)
    halves = continued(
        project(workspace, changes, months=first),
        [planned for planned in changes if planned.on >= cut],
        months=second,
    )
    whole = project(workspace, changes, months=first + second)
    if halves.span != whole.span:  # a day that a shorter month cut
        return
    for span in (whole.span, Span(workspace.as_of, cut)):
        one, other = (
            sum(share_of(part) for part in service_parts(p.terms, span)) for p in (halves, whole)
        )
        assert one == other


@given(companies())
@settings(max_examples=30)
def test_v3_is_the_accrual_of_whole_terms_where_nothing_was_invoiced_before(workspace):
    projection = project(workspace, months=60)
    by = {
        (total.start, total.product): total.minor
        for total in totals(
            projection.account, projection.invoices, TotalsView.ACCRUAL, TotalsBy.MONTH
        )
    }
    grid = DayGrid.of(workspace.as_of, 24)
    for month in grid.months[1:-1]:
        for product in {charged.subscription.product for charged in projection.terms}:
            own = [t for t in projection.terms if t.subscription.product == product]
            found = sum(share_of(part) for part in service_parts(own, month))
            assert found == by.get((month.start, product), 0)


def test_v4_a_grid_is_cut_at_months_and_at_the_ends_of_every_total():
    grid = DayGrid.of(date(2026, 1, 31), 5)
    assert grid.months[0] == Span(date(2026, 1, 31), date(2026, 2, 1))
    assert grid.months[-1] == Span(date(2026, 6, 1), date(2026, 6, 30))
    assert {date(2027, 1, 31), date(2028, 1, 31), date(2029, 1, 31)} <= set(grid.cuts)
    assert grid.whole == Span(date(2026, 1, 31), date(2029, 1, 31))
    assert grid.place(date(2026, 1, 30)) == -1
    assert grid.place(date(2026, 2, 1)) == 1


def test_v3_removed_seats_cost_nothing_after_the_renewal():
    workspace = account(sales(charge=Charge.AT_ONCE), today=date(2026, 12, 1))
    removal = DatedChange(date(2026, 12, 1), ScheduleRemoval(SALES, 3))
    assert service(workspace, 2, [removal]) == 72_000 + 45_000
