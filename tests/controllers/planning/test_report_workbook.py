"""Workbooks of packs: another program adds up every way of billing and rounding (E10.2)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product as every

import pytest

from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.planning.report import ReportKind, ReportOrder
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.terms_and_prices import Discount, OneOff, SeatPrice, SeatTier
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.domain.choices import (
    SUBSCRIPTION_CONVENTIONS,
    Billing,
    Charge,
    PriceModel,
    Rounding,
)
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep, TierStep
from seatdesk.exchange.report.ledger import LedgerKind, LedgerUse, TotalOf
from seatdesk.exchange.report.report import SectionKey
from seatdesk.store.database import Database
from tests.controllers.asserts import value
from tests.factories import START, TODAY, furnish, make_rates, make_subscription
from tests.office import all_sheets, office

GRADUATED = SeatPrice(
    (SeatTier(4, Decimal("99.99")), SeatTier(None, Decimal("80.01"), Decimal(5))),
    PriceModel.GRADUATED,
)
VOLUME = SeatPrice((SeatTier(4, Decimal(31)), SeatTier(None, Decimal(29))), PriceModel.VOLUME)
BILLINGS = (Billing.MONTHLY, Billing.QUARTERLY, Billing.ANNUAL)
FINE = {"USD": "0.125", "JPY": "0.5", "KWD": "0.0125"}
"""Prices that are finer than the currency."""


def contracts(currency):
    """A contract for each convention and rounding, billed in turn by month, quarter and year."""
    ways = every(SUBSCRIPTION_CONVENTIONS, Rounding)
    for number, (convention, rounding) in enumerate(ways):
        made = make_subscription(
            f"{convention} {rounding}",
            currency=currency,
            start=START - timedelta(days=number % 3),
            rates=make_rates("449", 2, "91"),
            convention=convention,
            rounding=rounding,
            billing=BILLINGS[number % 3],
            charge=list(Charge)[number % 2],
        )
        yield made
    offs = (Discount("partner", percent=Decimal("7.5")), Discount("start", amount=Decimal(13)))
    rates = make_rates("449", 2, "91")
    prices = {
        "graduated": GRADUATED,
        "volume": VOLUME,
        "fine": SeatPrice.of(Decimal(FINE[currency])),
    }
    for name, price in prices.items():
        yield make_subscription(name, currency=currency, rates=replace(rates, seat=price))
    yield make_subscription(
        "dressed",
        currency=currency,
        discounts=offs,
        one_offs=(OneOff(date(2026, 5, 7), "Onboarding", Decimal(77)),),
    )


def steps(subscriptions):
    """Purchases in the middle of a month, one that leaves again, and a dearer tier."""
    for number, subscription in enumerate(subscriptions):
        on = date(2026, 3, 7) + timedelta(days=number)
        yield BuyStep(on=on, product=subscription.product, seats=number % 5 + 1)
    yield RemoveStep(on=date(2026, 4, 1), product="graduated", seats=1)
    yield TierStep(
        on=date(2026, 4, 20),
        product="dressed",
        tier="Enterprise",
        base=Decimal(1200),
        included=5,
        seat_price=SeatPrice.of(Decimal(120)),
    )


@pytest.fixture
def furnished(tmp_path):
    """Open a workspace in a currency with contracts, rates, policies, and a scenario *More*."""
    opened = []

    def furnished(currency, subscriptions, planned=(), rates=(), **policies):
        location = str(tmp_path / "pack.seatdesk")
        database = Database.create(
            location, OpenAccount("Nordlys", currency, "UTC"), on=START, source="test"
        )
        furnish(database, users=2, subscriptions=tuple(subscriptions), on=START)
        database.close()
        workspace = Workspace.open(location, clock=lambda _zone: TODAY, source="test")
        opened.append(workspace)
        if rates:
            value(workspace.billing.change_rates((), tuple(rates)))
        if policies:
            value(workspace.billing.set_policies(Policies(**policies)))
        scenario = Scenario(name="More", steps=tuple(planned), edited=TODAY, seen_length=3)
        value(workspace.run(lambda use_case: put_scenario(use_case, None, scenario)))
        return workspace

    yield furnished
    for workspace in opened:
        workspace.close()


def pack(workspace, path, months=24):
    """The report of *More*, and the sheets as LibreOffice works them out."""
    made = value(workspace.reports.make(ReportOrder(scenario="More", months=months)))
    workspace.reports.write(made, path, ReportKind.XLSX)
    return made.report, all_sheets(office(), path, path.parent)


def results(sheets):
    return [row[5] for row in sheets["Checks"][4:]]


@pytest.mark.parametrize(
    ("currency", "rounding"),
    [("USD", Rounding.HALF_UP), ("JPY", Rounding.DOWN), ("KWD", Rounding.HALF_EVEN)],
)
def test_e10_2_every_convention_rounding_and_currency_ties(furnished, tmp_path, currency, rounding):
    made = list(contracts(currency))
    tax = {"tax_percent": Decimal("7.7"), "tax_label": "VAT", "rounding": rounding}
    workspace = furnished(currency, made, steps(made), **tax)
    report, sheets = pack(workspace, tmp_path / "pack.xlsx")
    refused = report.section(SectionKey.REFUSED).tables[0]
    assert refused.rows == ()
    assert set(results(sheets)) == {"ties"}
    assert len(results(sheets)) > 150

    lines = [row for row in report.ledger.rows if row.kind is LedgerKind.LINE]
    products = [row for row in lines if row.factors is not None]
    assert len(products) > len(lines) / 3
    assert not [row for row in products if row.rounding in {Rounding.HALF_EVEN, Rounding.DAY_RATE}]
    assert all(row.how for row in lines)
    shown = sheets["Lines"][5:]
    digits = {"USD": 2, "JPY": 0, "KWD": 3}[currency]
    for row, cells in zip(report.ledger.rows, shown, strict=True):
        amount = Decimal(row.minor).scaleb(-digits)
        assert Decimal(cells[15]).quantize(Decimal(1).scaleb(-digits)) == amount, cells


def test_e10_2_rows_of_the_ledger_add_up_to_every_total(furnished):
    made = list(contracts("USD"))
    workspace = furnished("USD", made, steps(made), tax_percent=Decimal(25), tax_label="VAT")
    found = value(workspace.comparison.compare(["More"], 24)).comparison
    ledger = value(workspace.reports.make(ReportOrder(scenario="More"))).report.ledger
    for side in found.sides:
        own = [row for row in ledger.rows if row.side == side.name]
        for index, total in enumerate(side.totals):
            days = [row for row in own if row.on < ledger.ends[index]]
            assert sum(row.net for row in days) == total.cash.net_minor
            assert sum(row.gross for row in days) == total.cash.gross_minor
            served = [row.service[index] for row in own if row.use is LedgerUse.SERVICE]
            assert sum(served) == total.service.minor


@pytest.mark.parametrize("months", [1, 12, 60])
def test_e10_2_currencies_are_converted_by_invoice_and_tie(furnished, tmp_path, months):
    made = [
        make_subscription("Desk", currency="EUR", rounding=Rounding.HALF_EVEN),
        make_subscription("Yen", currency="JPY", billing=Billing.QUARTERLY),
        make_subscription("Home"),
    ]
    rates = [
        Rate(base="EUR", quote="USD", on=START, rate=Decimal("1.0825"), source="bank"),
        Rate(base="USD", quote="JPY", on=START, rate=Decimal("151.37"), source="bank"),
    ]
    workspace = furnished(
        "USD", made, steps_of(made), rates, tax_percent=Decimal(25), tax_label="VAT"
    )
    report, sheets = pack(workspace, tmp_path / "pack.xlsx", months)
    assert set(results(sheets)) == {"ties"}
    converted = [row for row in report.ledger.rows if row.kind is LedgerKind.CONVERSION]
    assert any(row.rate is not None for row in converted)


def steps_of(subscriptions):
    return [
        BuyStep(on=date(2026, 3, 16), product=subscription.product, seats=2)
        for subscription in subscriptions
    ]


def test_e10_2_where_a_rate_is_missing_the_rest_is_shown_and_ties(furnished, tmp_path):
    made = [make_subscription("Abroad", currency="GBP"), make_subscription("Home")]
    workspace = furnished("USD", made, steps_of(made))
    report, sheets = pack(workspace, tmp_path / "pack.xlsx")
    figures = {key.value: figure.amount for key, figure in report.figures.items()}
    unknown = {key for key, amount in figures.items() if amount is None}
    assert unknown == {"do_nothing", "plan", "difference"}  # no step comes from a finding
    tables = {table.key: table for section in report.sections for table in section.tables}
    assert tables["missing_rates"].rows[0][1] == "GBP/USD"
    assert tables["terms"].rows[0][2].currency == "GBP"
    assert set(results(sheets)) == {"ties"}
    shown = [row[1] for row in sheets["Decision"] if row[0].startswith("More, 12 months")]
    assert shown == ["not known"]


def test_e10_2_names_are_no_patterns_for_other_sides(furnished, tmp_path):
    made = [make_subscription("Home")]
    workspace = furnished("USD", made, steps_of(made))
    for name in ("*", ">0", "Mor?"):
        other = Scenario(name=name, steps=(), edited=TODAY, seen_length=3)
        value(workspace.run(lambda use_case, one=other: put_scenario(use_case, None, one)))
    order = ReportOrder(scenario="More", compared=("*", ">0", "Mor?"))
    made_report = value(workspace.reports.make(order))
    workspace.reports.write(made_report, tmp_path / "pack.xlsx", ReportKind.XLSX)
    assert set(results(all_sheets(office(), tmp_path / "pack.xlsx", tmp_path))) == {"ties"}


def test_e10_2_an_account_without_subscriptions_has_a_pack_too(furnished, tmp_path):
    report, sheets = pack(furnished("USD", []), tmp_path / "pack.xlsx")
    assert {figure.amount.text for figure in report.figures.values()} == {"0.00"}
    assert set(results(sheets)) == {"ties"}
    assert report.last_day_to_act is None


def test_e10_2_totals_name_their_lines(furnished):
    made = [make_subscription("Home")]
    report = value(
        furnished("USD", made, steps_of(made)).reports.make(ReportOrder(scenario="More"))
    ).report
    table = report.section(SectionKey.COMPARE).tables[0]
    whats = {source.what for source in table.sources.values()}
    assert whats == {TotalOf.NET, TotalOf.SERVICE}
