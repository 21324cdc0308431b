"""The amounts of one side: totals, months, the first invoice, its terms (E2.2, V3, V6)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.account.terms_and_prices import Bought, OneOff
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import SetAutoRenew
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.choices import Billing
from seatdesk.domain.comparison.day_grid import DayGrid
from seatdesk.domain.comparison.side_sums import SideSums
from seatdesk.domain.forecast.overview import overview
from seatdesk.domain.forecast.projection import project
from tests.domain.billing import companies, plans
from tests.domain.company import SALES, SERVICE, START, account, sales
from tests.evaluator import evaluate

JULY = date(2026, 7, 1)
EURO = Rate(base="EUR", quote="USD", on=date(2026, 1, 1), rate=Decimal("1.20"))
LATER = replace(EURO, on=date(2026, 9, 1), rate=Decimal("1.10"))


def sums(workspace, months=12, changes=()):
    grid = DayGrid.of(workspace.as_of, months)
    projection = project(workspace, changes, months=max(36, months))
    return SideSums(projection, grid)


def taxed(workspace, percent="25"):
    return replace(workspace, policies=Policies(tax_percent=Decimal(percent), tax_label="VAT"))


def test_e2_2_totals_of_twelve_to_thirty_six_months_whatever_the_span():
    found = sums(taxed(account(sales(), today=JULY)), 1).totals()
    assert [
        (t.months, str(t.cash.net), str(t.cash.tax), str(t.cash.gross), str(t.service.net))
        for t in found
    ] == [
        (12, "8640.00", "2160.00", "10800.00", "8640.00"),
        (24, "17280.00", "4320.00", "21600.00", "17280.00"),
        (36, "25920.00", "6480.00", "32400.00", "25920.00"),
    ]


def test_v3_cash_counts_on_the_invoice_day_and_service_by_days_of_a_yearly_invoice():
    found = sums(account(sales(billing=Billing.ANNUAL), today=JULY)).totals()[0]
    assert str(found.cash.net) == "8640.00"  # on 1 January 2027
    # base 5400 and seats 3240: what is left of 2026 from 1 July, and 181 days of 2027
    left = Decimal("5400.00") - Decimal("2677.81") + Decimal("3240.00") - Decimal("1606.68")
    ahead = Decimal("2677.81") + Decimal("1606.68")
    assert found.service.net == left + ahead


def test_e2_2_months_without_an_invoice_are_there_with_nothing():
    months = sums(account(sales(billing=Billing.QUARTERLY), today=JULY), 6).months()
    assert [(m.days.start.month, str(m.cash.net)) for m in months] == [
        (7, "2160.00"),
        (8, "0.00"),
        (9, "0.00"),
        (10, "2160.00"),
        (11, "0.00"),
        (12, "0.00"),
    ]


def test_v4_the_first_and_the_last_month_may_be_partial():
    months = sums(account(sales(), today=date(2026, 3, 16)), 2).months()
    assert [(m.days.start, m.days.end) for m in months] == [
        (date(2026, 3, 16), date(2026, 4, 1)),
        (date(2026, 4, 1), date(2026, 5, 1)),
        (date(2026, 5, 1), date(2026, 5, 16)),
    ]
    assert [str(m.cash.net) for m in months] == ["0.00", "720.00", "720.00"]
    # base 450 * 15/31 = 217.74 gone, seats 270 * 15/31 = 130.65 gone
    assert [str(m.service.net) for m in months] == ["371.61", "720.00", "348.39"]


def test_e2_2_the_first_invoice_is_a_day_with_all_that_is_invoiced_on_it():
    both = account(sales(), sales(product=SERVICE, start=date(2026, 2, 1)), today=JULY)
    first = sums(taxed(both)).first_invoice()
    assert (first.on, str(first.cash.net), str(first.cash.gross)) == (JULY, "1440.00", "1800.00")
    later = sums(taxed(replace(both, as_of=date(2026, 7, 2)))).first_invoice()
    assert later.on == date(2026, 8, 1)
    ended = project(
        both, [DatedChange(JULY, SetAutoRenew(p, on=False)) for p in (SALES, SERVICE)], months=12
    ).account
    assert sums(ended).first_invoice() is None


def test_e2_2_the_first_invoice_may_lie_after_the_span():
    yearly = account(sales(billing=Billing.ANNUAL), today=date(2026, 1, 2))
    assert sums(yearly, 1).first_invoice().on == date(2027, 1, 1)


def test_e2_2_the_first_invoice_may_lie_beyond_every_total():
    long = account(sales(term_months=48, billing=Billing.TERM), today=JULY)
    first = sums(long).first_invoice()
    assert (first.on, str(first.cash.net)) == (date(2030, 1, 1), "34560.00")


def test_e2_2_terms_are_those_of_the_overview():
    extra = (OneOff(date(2026, 8, 2), "Onboarding", Decimal(300)),)
    workspace = account(sales(one_offs=extra), sales(product=SERVICE, additional=0), today=JULY)
    for row, found in zip(overview(workspace), sums(workspace).terms(), strict=True):
        assert (found.product, found.currency) == (row.product, "USD")
        assert found.term.amount == row.term_total
        assert found.next_term.amount == row.next_term_total


def test_e2_2_a_term_counts_what_the_side_makes_of_it_and_the_next_one_is_none_where_it_ends():
    bought = DatedChange(date(2026, 10, 1), Buy(SALES, Bought(date(2026, 10, 1), 2)))
    (found,) = sums(account(today=JULY), changes=[bought]).terms()
    assert str(found.term.amount) == "9180.00"  # 12 * 720 + 3 * 180
    assert str(found.next_term.amount) == "10800.00"
    off = DatedChange(JULY, SetAutoRenew(SALES, on=False))
    (ending,) = sums(account(today=JULY), changes=[off]).terms()
    assert (str(ending.term.amount), ending.next_term) == ("8640.00", None)
    ended = project(account(today=JULY), [off], months=12).account
    (over,) = sums(ended).terms()
    assert (over.term, over.next_term) == (None, None)


def test_e2_2_the_next_term_of_a_term_longer_than_any_total_is_told_too():
    long = account(sales(term_months=48), today=JULY)
    (found,) = sums(long).terms()
    assert str(found.next_term.amount) == "34560.00"


def test_v6_each_invoice_at_the_rate_of_its_day_and_later_ones_at_the_last_known():
    workspace = replace(account(sales(currency="EUR"), today=JULY), rates=(EURO, LATER))
    months = sums(workspace, 4).months()
    assert [str(m.cash.net) for m in months] == ["864.00", "864.00", "792.00", "792.00"]
    assert [str(m.service.net) for m in months] == ["864.00", "864.00", "792.00", "792.00"]


def test_v6_a_missing_rate_makes_the_totals_it_touches_unknown_and_is_named():
    workspace = account(sales(), sales(product=SERVICE, currency="EUR"), today=JULY)
    found = sums(replace(workspace, rates=(LATER,)), 3)
    assert [m.cash.net for m in found.months()] == [None, None, Decimal("1512.00")]
    assert [m.service.net for m in found.months()] == [None, None, Decimal("1512.00")]
    assert found.totals()[0].cash.gross is None
    assert found.totals()[0].cash.tax is None
    (missing,) = found.missing_rates()
    assert (missing.base, missing.quote, missing.on) == ("EUR", "USD", JULY)
    with pytest.raises(MissingRate):
        assert found.totals()[0].cash.net_derivation
    assert [str(terms.term.amount) for terms in found.terms()] == ["8640.00", "8640.00"]


def test_v6_only_the_earliest_line_without_a_rate_is_named_also_when_invoiced_long_ago():
    yearly = account(sales(currency="EUR", billing=Billing.ANNUAL), today=JULY)
    found = sums(replace(yearly, rates=(LATER,)))
    assert found.totals()[0].cash.net == Decimal("9504.00")  # 8640 * 1.1 on 1 January 2027
    assert found.totals()[0].service.net is None
    assert [missing.on for missing in found.missing_rates()] == [START]


@given(st.data())
@settings(max_examples=30)
def test_b9_every_amount_of_a_side_is_what_its_derivation_comes_to(data):
    workspace = data.draw(companies())
    if data.draw(st.booleans()):
        euros = tuple(replace(s, currency="EUR") for s in workspace.subscriptions[:1])
        rate = replace(EURO, on=date(2019, 1, 1), rate=Decimal("1.0857"))
        workspace = replace(
            workspace, subscriptions=euros + workspace.subscriptions[1:], rates=(rate,)
        )
    changes = data.draw(plans(workspace, most=2))
    found = sums(workspace, data.draw(st.integers(1, 5)), changes)
    for cash in (found.first_invoice().cash, *(m.cash for m in found.months())):
        assert evaluate(cash.net_derivation.as_json()) == cash.net
        assert evaluate(cash.tax_derivation.as_json()) == cash.tax
        assert evaluate(cash.gross_derivation.as_json()) == cash.gross
    for month in found.months():
        assert evaluate(month.service.net_derivation.as_json()) == month.service.net
    for terms in found.terms():
        if terms.next_term is not None:
            assert evaluate(terms.next_term.derivation.as_json()) == terms.next_term.amount


@given(st.data())
@settings(max_examples=30)
def test_v3_cash_and_service_of_months_add_up_to_the_totals(data):
    workspace = data.draw(companies())
    found = sums(workspace, 36, data.draw(plans(workspace)))
    for total in found.totals():
        end = add_months(workspace.as_of, total.months)
        if end != found.grid.span.end:
            continue
        assert sum(m.cash.gross for m in found.months()) == total.cash.gross
        assert sum(m.service.net for m in found.months()) == total.service.net


@given(st.data())
@settings(max_examples=30)
def test_v3_cash_and_service_of_halves_add_up(data):
    workspace = data.draw(companies())
    found = sums(workspace, 36, data.draw(plans(workspace)))
    twelve, _, whole = found.totals()
    rest = replace(found.grid.span, start=add_months(workspace.as_of, 12))
    assert twelve.cash.net + found.cash(rest).net == whole.cash.net
    assert twelve.service.net + found.service(rest).net == whole.service.net
