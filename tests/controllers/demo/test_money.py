"""Every amount of the sample company, recomputed by the evaluator that shares no code (B9)."""

from datetime import date

import pytest

from seatdesk.controllers.demo import demo_workspace
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.charges.totals import (
    TotalsBy,
    TotalsView,
    explained_total,
    gross_total,
    totals,
)
from seatdesk.domain.forecast.overview import overview
from seatdesk.domain.forecast.projection import project
from tests.evaluator import evaluate

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def account(tmp_path_factory):
    path = tmp_path_factory.mktemp("money") / "sample.seatdesk"
    demo_workspace.make(path, today=TODAY)
    workspace = Workspace.open(str(path), clock=lambda _zone: TODAY)
    try:
        return workspace.account()
    finally:
        workspace.close()


def test_b9_sixty_months_of_the_sample_company_are_recomputed(account):
    projection = project(account, months=60)
    assert len(projection.invoices) >= 60
    for invoice in projection.invoices:
        assert evaluate(invoice.tax_derivation.as_json()) == invoice.tax
        total = sum(evaluate(line.derivation.as_json()) for line in invoice.lines)
        assert total == invoice.net


def test_b9_the_totals_of_the_sample_company_are_recomputed(account):
    invoices = project(account, months=60).invoices
    for view in TotalsView:
        for by in (
            TotalsBy.MONTH,
            TotalsBy.QUARTER,
            TotalsBy.FISCAL_YEAR,
            TotalsBy.TERM,
            TotalsBy.ALL,
        ):
            for total in totals(account, invoices, view, by):
                assert evaluate(total.derivation.as_json()) == total.amount
    whole = explained_total(invoices, account.currency, account.rates)
    assert evaluate(whole.as_json()) == gross_total(invoices, account.currency, account.rates)


def test_b9_the_overview_of_the_sample_company_is_recomputed(account):
    for row in overview(account):
        for figure in (row.period, row.term, row.next_term, row.unassigned_to_renewal):
            assert evaluate(figure.derivation.as_json()) == figure.amount
