"""Cash and accrual, by month, quarter, fiscal year, term and product (B10)."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.messages.derivation_text import formula_text
from seatdesk.domain.account.terms_and_prices import OneOff
from seatdesk.domain.charges.totals import (
    DatedAmount,
    TotalsBy,
    TotalsView,
    explained_sum,
    fiscal_start,
    totals,
)
from seatdesk.domain.choices import Billing
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.money.derivation import Op
from tests.domain.company import SALES, SERVICE, START, account, sales
from tests.evaluator import evaluate


def figures(workspace, view, by, months=12):
    projection = project(workspace, months=months)
    found = totals(projection.account, projection.invoices, view, by)
    return [(total.start.isoformat(), total.product, str(total.amount)) for total in found]


def test_b10_cash_counts_when_invoiced_and_accrual_by_day_of_service():
    workspace = account(sales(billing=Billing.QUARTERLY), today=START)
    assert figures(workspace, TotalsView.CASH, TotalsBy.MONTH, 6) == [
        ("2026-01-01", SALES, "2160.00"),
        ("2026-04-01", SALES, "2160.00"),
    ]
    accrued = figures(workspace, TotalsView.ACCRUAL, TotalsBy.MONTH, 3)
    assert accrued == [  # 2160 over 31, 28 and 31 of 90 days
        ("2026-01-01", SALES, "744.00"),
        ("2026-02-01", SALES, "672.00"),
        ("2026-03-01", SALES, "744.00"),
    ]


def test_b10_a_one_off_accrues_on_its_invoice():
    extra = (OneOff(date(2026, 2, 10), "Onboarding", Decimal(500)),)
    workspace = account(sales(one_offs=extra), today=START)
    assert figures(workspace, TotalsView.ACCRUAL, TotalsBy.MONTH, 3)[2] == (
        "2026-03-01",
        SALES,
        "1220.00",
    )


def test_b10_quarters_and_years_are_the_accounts_fiscal_ones():
    workspace = account(today=START)
    april = replace(workspace, policies=replace(workspace.policies, fiscal_year_start=4))
    assert figures(workspace, TotalsView.CASH, TotalsBy.FISCAL_YEAR) == [
        ("2026-01-01", SALES, "8640.00")
    ]
    assert figures(april, TotalsView.CASH, TotalsBy.FISCAL_YEAR) == [
        ("2025-04-01", SALES, "2160.00"),
        ("2026-04-01", SALES, "6480.00"),
    ]
    assert [row[0] for row in figures(april, TotalsView.CASH, TotalsBy.QUARTER)] == [
        "2026-01-01",
        "2026-04-01",
        "2026-07-01",
        "2026-10-01",
    ]


@pytest.mark.parametrize(
    ("day", "first", "months", "start"),
    [
        ("2026-03-31", 4, 12, "2025-04-01"),
        ("2026-04-01", 4, 12, "2026-04-01"),
        ("2026-02-28", 12, 3, "2025-12-01"),
        ("2026-12-01", 12, 3, "2026-12-01"),
    ],
)
def test_b10_r6_fiscal_years_start_in_any_month(day, first, months, start):
    begun = fiscal_start(date.fromisoformat(day), first, months)
    assert begun == date.fromisoformat(start)


def test_b10_terms_before_and_after_the_running_one_are_told_apart():
    start = date(2024, 1, 31)
    workspace = account(sales(start=start, term_months=6), today=start)
    rows = figures(workspace, TotalsView.CASH, TotalsBy.TERM, 18)
    assert [row[0] for row in rows] == ["2024-01-31", "2024-07-31", "2025-01-31"]
    projection = project(workspace, months=3)  # the account still stands in the first term
    later = project(workspace, months=18)
    again = totals(projection.account, later.invoices, TotalsView.CASH, TotalsBy.TERM)
    assert [t.start for t in again] == [t[0] and date.fromisoformat(t[0]) for t in rows]


def test_b10_a_product_that_left_is_summed_by_month():
    projection = project(account(today=START), months=2)
    gone = replace(projection.account, subscriptions=())
    rows = totals(gone, projection.invoices, TotalsView.CASH, TotalsBy.TERM)
    assert [t.start for t in rows] == [date(2026, 1, 1), date(2026, 2, 1)]


def test_b13_a_credit_balance_moves_cash_and_accrues_nothing():
    refund = (OneOff(date(2026, 1, 1), "Refund", Decimal(-1000)),)
    workspace = account(sales(one_offs=refund), today=START)
    assert [row[2] for row in figures(workspace, TotalsView.CASH, TotalsBy.MONTH, 3)] == [
        "0.00",
        "440.00",
        "720.00",
    ]
    assert [row[2] for row in figures(workspace, TotalsView.ACCRUAL, TotalsBy.MONTH, 3)] == [
        "-280.00",
        "720.00",
        "720.00",
    ]


def test_b10_products_stay_apart_and_everything_can_be_one_sum():
    workspace = account(sales(), sales(product=SERVICE), today=START)
    assert figures(workspace, TotalsView.CASH, TotalsBy.ALL, 2) == [
        ("0001-01-01", SALES, "1440.00"),
        ("0001-01-01", SERVICE, "1440.00"),
    ]


def test_b9_an_accrued_month_is_the_share_its_days_have_of_the_line():
    workspace = account(sales(billing=Billing.QUARTERLY), today=START)
    projection = project(workspace, months=3)
    january, february, march = totals(
        projection.account, projection.invoices, TotalsView.ACCRUAL, TotalsBy.MONTH
    )
    assert formula_text(january.derivation.args[1]) == (
        f"(810 seats line ({SALES} 2026-01-01 - 2026-04-01) x 31 days (2026-01-01 to 2026-02-01)"
        " / 90 days (2026-01-01 to 2026-04-01)) rounded half up to 2 digits = 279"
    )
    assert [str(arg.op) for arg in february.derivation.args] == ["sub", "sub"]
    closing = march.derivation.args[0].args[0]
    assert closing.op is Op.LITERAL  # the last part closes the sum
    assert evaluate(march.derivation.as_json()) == march.amount


def test_b9_parts_of_a_line_in_one_stretch_are_one_share():
    workspace = account(sales(billing=Billing.ANNUAL), today=START)
    projection = project(workspace, months=12)
    [year] = totals(
        projection.account, projection.invoices, TotalsView.ACCRUAL, TotalsBy.FISCAL_YEAR
    )
    lines = projection.invoices[0].lines
    assert len(year.parts) == 12 * len(lines)
    assert year.derivation.args == tuple(line.derivation for line in lines)


def test_b9_many_lines_make_a_shallow_tree():
    line = project(account(today=START), months=1).invoices[0].lines[0]
    parts = [DatedAmount(START, line, line.minor)] * 3000
    tree = explained_sum(parts)
    assert tree.number == 3000 * line.amount
    assert json.dumps(tree.as_json())


def test_b9_nothing_adds_up_to_nothing():
    assert explained_sum([]).number == 0
