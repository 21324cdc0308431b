"""Many numbers of seats at once, to the cent of the explained engine (see also the property)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.terms_and_prices import Bought, Discount, OneOff, SeatPrice, SeatTier
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.choices import Billing, Rounding
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.sweep import sweep
from tests.domain.company import PROFESSIONAL, SALES, STEPS, account, sales

NUMBERS = range(-3, 30)


def one_by_one(workspace, months):
    for number in NUMBERS:
        if number < 0:
            plan = [DatedChange(workspace.as_of, ScheduleRemoval(SALES, -number))]
        else:
            plan = (
                [DatedChange(workspace.as_of, Buy(SALES, Bought(workspace.as_of, number)))]
                if number
                else []
            )
        projection = project(workspace, plan, months=months)
        yield None if projection.refused else sum(i.total_minor for i in projection.invoices)


def test_flat_prices_tax_and_odd_days():
    workspace = account(sales(billing=Billing.QUARTERLY, assigned=6), today=date(2026, 2, 11))
    workspace = replace(workspace, policies=replace(workspace.policies, tax_percent=Decimal("7.7")))
    assert list(sweep(workspace, SALES, NUMBERS, months=36)) == list(one_by_one(workspace, 36))


def test_what_does_not_move_in_a_straight_line_is_projected():
    stepped = sales(rates=replace(PROFESSIONAL, seat=STEPS))
    reduced = sales(discounts=(Discount("partner", percent=Decimal(10)),))
    extra = sales(one_offs=(OneOff(date(2026, 4, 2), "Onboarding", Decimal(-1500)),))
    free = sales(rates=replace(PROFESSIONAL, base=Decimal(0)), additional=0)
    fee = SeatPrice((SeatTier(None, Decimal("9.99"), Decimal(5)),))
    with_fee = sales(rates=replace(PROFESSIONAL, seat=fee), rounding=Rounding.DAY_RATE)
    for contract in (stepped, reduced, extra, free, with_fee):
        workspace = account(contract, today=date(2026, 2, 11))
        assert list(sweep(workspace, SALES, NUMBERS, months=14)) == list(one_by_one(workspace, 14))


def test_a_product_that_is_not_there_is_refused_for_every_number():
    assert sweep(account(), "Nothing", [1, 2], months=3) == (None, None)
    assert sweep(account(), SALES, [], months=3) == ()
