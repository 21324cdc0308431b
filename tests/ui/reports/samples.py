"""Approval packs for the tests of paper: a short one, and one as long as is wanted."""

from datetime import date
from decimal import Decimal
from typing import Any

from seatdesk.exchange.report import report as made
from seatdesk.exchange.report.ledger import Ledger
from seatdesk.exchange.report.report import (
    ChartSeries,
    FigureKey,
    Report,
    ReportChart,
    ReportFigure,
    ReportSection,
    ReportTable,
    SectionKey,
)
from seatdesk.exchange.writing.document import MoneyCell

ASK = "Approve “Tidy”: give up 3 additional paid users of Sales Hub at the renewal."
MARK = "Usage data 68 days old: 3 people cannot be judged"
MONTHS = tuple(f"{2026 + place // 12}-{place % 12 + 1:02}" for place in range(9, 33))


def usd(text: str) -> MoneyCell:
    return MoneyCell(Decimal(text), "USD")


def figure(key: FigureKey, label: str, amount: str, mark: str = "") -> ReportFigure:
    return ReportFigure(
        key, label, usd(amount), f"${Decimal(amount):,.2f}".replace("$-", "\N{MINUS SIGN}$"), mark
    )


def cash() -> ReportSection:
    nothing = tuple(usd("900.00" if place % 3 else "2400.00") for place in range(24))
    tidy = tuple(usd("630.00" if place % 3 else "2130.00") for place in range(24))
    columns = (
        made.text_column("month", "Month"),
        made.money_column("do_nothing", "Do nothing"),
        made.money_column("plan", "Tidy"),
        made.money_column("difference", "Tidy, difference"),
    )
    rows = [
        (month, one, other, MoneyCell(other.amount - one.amount, "USD"))
        for month, one, other in zip(MONTHS, nothing, tidy, strict=True)
    ]
    chart = ReportChart(
        "cash",
        "Cash by month",
        MONTHS,
        (ChartSeries("Do nothing", nothing), ChartSeries("Tidy", tidy)),
        "Net amounts invoiced by month from October 2026 to September 2028.",
        "cash",
    )
    table = ReportTable("cash", "Cash by month", columns, tuple(rows), MARK)
    return ReportSection(SectionKey.CASH, "Cash by month", charts=(chart,), tables=(table,))


def findings(count: int) -> ReportSection:
    columns = (
        made.text_column("person", "Person"),
        made.text_column("reason", "Reasons"),
        made.money_column("sunk", "Sunk"),
        made.money_column("avoidable", "Avoidable"),
        made.day_column("by", "Last day to act"),
    )
    rows = tuple(
        (
            f"person.{n}@a-rather-long-domain-of-nordwind.example",
            "idle, no usage data of the last months",
            usd("856.45"),
            usd("1080.00"),
            date(2026, 12, 2),
        )
        for n in range(1, count + 1)
    )
    table = ReportTable(
        "findings", "Findings by person", columns, rows, MARK, "Nothing to give up."
    )
    return ReportSection(SectionKey.FINDINGS, "Findings", tables=(table,))


def pack(rows: int = 8, **fields: Any) -> Report:
    decision = ReportSection(
        SectionKey.DECISION,
        "Decision",
        (ASK, "Last day to act: 2 Dec 2026.", "All amounts are without tax."),
        figures=(
            figure(FigureKey.DO_NOTHING, "Do nothing, 12 months", "10800.00"),
            figure(FigureKey.PLAN, "Tidy, 12 months", "7560.00"),
            figure(FigureKey.DIFFERENCE, "Difference, 12 months", "-3240.00", MARK),
            figure(FigureKey.CERTAIN, "Of that certain", "-2160.00", MARK),
        ),
    )
    assumptions = ReportSection(
        SectionKey.ASSUMPTIONS,
        "Assumptions",
        ("Prices are those of the contracts.", "Price book Seats 2024 is a sample."),
    )
    signed = ReportSection(
        SectionKey.SIGNATURES,
        "Signatures",
        signatures=("Prepared by: place, date, signature", "Approved by: place, date, signature"),
    )
    values: dict[str, Any] = {
        "title": "Approval: Tidy",
        "account": "Nordwind",
        "scenario": "Tidy",
        "as_of": date(2026, 10, 16),
        "currency": "USD",
        "months": 24,
        "prepared_by": "Maria Åkerström",
        "ask": ASK,
        "last_day_to_act": date(2026, 12, 2),
        "sections": (decision, cash(), findings(rows), assumptions, signed),
        "facts": (
            ("Account", "Nordwind"),
            ("Scenario", "Tidy"),
            ("As of", "16 Oct 2026"),
            ("Prepared by", "Maria Åkerström"),
        ),
        "ledger": Ledger("USD", date(2026, 10, 16), (), ()),
        "page_of": "Page {page} of {pages}",
    }
    return Report(**{**values, **fields})
