"""Properties of every pack: another program adds up to its figures, whatever is planned (E10.2)."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from seatdesk.controllers.messages.planning.report_texts import ReportWords
from seatdesk.controllers.planning.report_sections.decision_section import decision_section
from seatdesk.controllers.planning.report_sections.ledger_rows import ledger_of
from seatdesk.controllers.planning.report_sections.money_sections import (
    cash_section,
    compare_section,
)
from seatdesk.controllers.planning.report_sections.pack import YEAR, Pack
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Rounding
from seatdesk.domain.comparison.comparison import compare
from seatdesk.exchange.report import workbook
from seatdesk.exchange.report.report import Report
from tests.domain.evaluation.scenarios import scenario
from tests.domain.evaluation.test_evaluation_properties import RATES, companies, plans
from tests.factories import SERVICE
from tests.office import office, sheets_of_all

WORDS = ReportWords()
NOBODY: Any = None
"""Findings: they are in none of these sections."""
TOGETHER = 6
"""Packs that one start of the other program adds up: starting it takes longer than they do."""


@st.composite
def accounts(draw):
    """A company with contracts of two currencies, each with its own way to charge a part."""
    company = draw(companies())
    tax = Decimal(draw(st.sampled_from(["0", "7.7", "19", "25"])))
    rounding = draw(st.sampled_from(Rounding))
    currency = draw(st.sampled_from(["USD", "EUR", "JPY"]))

    def varied(subscription):
        return replace(
            subscription,
            currency=currency if subscription.product == SERVICE else subscription.currency,
            convention=draw(st.sampled_from(SUBSCRIPTION_CONVENTIONS)),
            rounding=draw(st.sampled_from(Rounding)),
        )

    subscriptions = tuple(map(varied, company.account.subscriptions))
    account = replace(
        company.account,
        subscriptions=subscriptions,
        rates=draw(st.sampled_from([RATES, ()])),
        policies=replace(
            company.account.policies,
            tax_percent=tax,
            tax_label="VAT" if tax else "",
            rounding=rounding,
        ),
    )
    return replace(company, account=account)


@st.composite
def packs(draw):
    """A report of the sections that are totals of lines, of doing nothing and two plans."""
    company = draw(accounts())
    one = replace(scenario(*draw(plans)), name="One")
    two = replace(scenario(*draw(plans)), name="Two")
    months = draw(st.sampled_from([1, 12, 24]))
    comparison = compare(company, [one, two], months=months)
    pack = Pack(
        account=company.account,
        prepared_by="",
        scenario=one,
        comparison=comparison,
        year=compare(company, [one], months=YEAR),
        changes=None,
        findings=NOBODY,
        plan=None,
        first_last_day=None,
        freshness=(),
    )
    return Report(
        title="Pack",
        account="Nordwind",
        scenario="One",
        as_of=company.account.as_of,
        currency=company.account.currency,
        months=months,
        prepared_by="",
        ask="",
        last_day_to_act=None,
        sections=(
            decision_section(pack, "", WORDS, ""),
            cash_section(pack, WORDS, ""),
            compare_section(pack, WORDS, ""),
        ),
        facts=(),
        page_of="{page}/{pages}",
        ledger=ledger_of(company.account, comparison, WORDS),
    )


@settings(max_examples=2, phases=(Phase.generate,))
@given(st.lists(packs(), min_size=TOGETHER, max_size=TOGETHER))
def test_e10_2_every_check_of_any_pack_ties(reports):
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / f"pack{number}.xlsx" for number in range(len(reports))]
        for report, path in zip(reports, paths, strict=True):
            workbook.write(report, path)
        for sheets in sheets_of_all(office(), paths, Path(folder)):
            results = [row[5] for row in sheets["Checks"][4:]]
            assert results
            assert set(results) == {"ties"}
