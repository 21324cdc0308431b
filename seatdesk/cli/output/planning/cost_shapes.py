"""Costs on the command line: as JSON, and as the table that people read (E7.1)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from seatdesk.cli.output.amounts import amount_text, money_text
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.comparison_shapes import missing_rates_json
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.cli.output.reply import table
from seatdesk.controllers.messages.derivation_text import steps
from seatdesk.controllers.planning.costs import AskedCosts
from seatdesk.domain.costs.cost_row import CostRow, GroupTotal
from seatdesk.domain.costs.costs import Costs

UNKNOWN = "not known"


def costs_json(found: AskedCosts) -> dict[str, Any]:
    """Rows by product, month and group; sums by group; the total of the range."""
    costs, asked = found.costs, found.costs.asked
    return {
        "as_of": found.account.as_of.isoformat(),
        "currency": costs.currency,
        "freshness": freshness_json(found.freshness),
        "by": asked.by.value,
        "view": asked.view.value,
        "basis": asked.basis.value,
        "base": asked.base.value,
        "unassigned": asked.unassigned.value,
        "from": asked.span.start.isoformat(),
        "to": asked.span.end.isoformat(),
        "scenario": found.scenario or None,
        "refused": found.refused,
        "rows": [
            {"product": row.product, "month": f"{row.month.start:%Y-%m}", **_group_json(row)}
            for row in costs.rows
        ],
        "groups": [_group_json(total) for total in costs.groups],
        "total": None if costs.total is None else money_text(costs.total),
        "by_currency": [
            {"currency": currency, "amount": money_text(amount), "total": money_text(amount)}
            for currency, amount in costs.by_currency
        ],
        "missing_rates": missing_rates_json(costs.missing_rates),
        **_why_json(found),
    }


def _why_json(found: AskedCosts) -> dict[str, Any]:
    """The derivations that were asked for; nothing where none was."""
    if not found.explained:
        return {}
    explained = [
        {**_group_json(row), "derivation": found.costs.derivation(row).as_json()}
        for row in found.explained
    ]
    return {"why": explained}


def _group_json(row: CostRow | GroupTotal) -> dict[str, Any]:
    return {
        "group": row.group,
        "kind": row.kind.value,
        "amount": money_text(row.amount),
        "seat_days": row.seat_days,
        "currency": row.currency,
    }


def costs_lines(found: AskedCosts) -> list[str]:
    """The groups with what they cost, and the total that they add up to."""
    costs, asked = found.costs, found.costs.asked
    lines = [f"From {asked.span.start} to {asked.span.end}, without tax", ""]
    rows = [
        (total.group, amount_text(total.amount), total.currency, total.seat_days)
        for total in costs.groups
    ]
    head = (asked.by.value.replace("-", " ").capitalize(), "Amount", "", "Seat-days")
    lines += table(head, rows) if rows else ["Nothing is charged for these days."]
    lines += ["", *_totals(costs)]
    for row in found.explained:
        lines += ["", f"{row.group}, {amount_text(row.amount, row.currency)}:"]
        lines += steps(costs.derivation(row), row.currency, 1)
    if found.refused:
        verb = "does" if found.refused == 1 else "do"
        lines.append(f"{counted(found.refused, 'step')} of {found.scenario} {verb} not apply.")
    if told := freshness_lines(found.freshness):
        lines += ["", *told]
    return lines


def _totals(costs: Costs) -> Iterator[str]:
    yield f"Total: {_said(costs.total)} {costs.currency}"
    if _is_mixed(costs.currency, [currency for currency, _ in costs.by_currency]):
        for currency, amount in costs.by_currency:
            yield f"  in {currency}: {amount_text(amount)}"
    for rate in costs.missing_rates:
        yield f"No exchange rate {rate.base}/{rate.quote} on {rate.on} or before."


def _is_mixed(own: str, currencies: Sequence[str]) -> bool:
    return any(currency != own for currency in currencies)


def _said(amount: Decimal | None) -> str:
    return UNKNOWN if amount is None else amount_text(amount)
