"""A comparison on the command line: as JSON, and as the table that people read (E2.2-E2.7)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from seatdesk.cli.output.amounts import amount_text, money_text
from seatdesk.cli.output.reply import table
from seatdesk.controllers.messages.planning.comparison_texts import break_even_text
from seatdesk.controllers.messages.planning.step_texts import step_text
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.comparison.comparison import Comparison, Side
from seatdesk.domain.comparison.side_sums import SpanTotal
from seatdesk.domain.evaluation.step_result import StepResult
from seatdesk.domain.forecast.money_sums import CashSum

UNKNOWN = "not known"
"""In place of an amount for which an exchange rate is missing."""


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """All sides; every amount without tax but `tax` and `gross`."""
    return {
        "months": comparison.months,
        "from": comparison.span.start.isoformat(),
        "to": comparison.span.end.isoformat(),
        "sides": [_side_json(side) for side in comparison.sides],
    }


def totals_json(totals: Iterable[SpanTotal]) -> list[dict[str, Any]]:
    """Cash and service of each number of months."""
    return [
        {
            "months": total.months,
            **_cash_json(total.cash),
            "service": amount_json(total.service.net),
        }
        for total in totals
    ]


def missing_rates_json(missing: Iterable[MissingRate]) -> list[dict[str, str]]:
    """The pair and the day of each rate that is missing."""
    return [{"base": rate.base, "quote": rate.quote, "on": rate.on.isoformat()} for rate in missing]


def _side_json(side: Side) -> dict[str, Any]:
    first, even = side.first_invoice, side.difference.break_even
    return {
        "name": side.name,
        "baseline": side.baseline,
        "totals": totals_json(side.totals),
        "first_invoice": first and {"date": first.on.isoformat(), **_cash_json(first.cash)},
        "cash_by_month": [
            {"month": f"{m.days.start:%Y-%m}", **_cash_json(m.cash)} for m in side.months
        ],
        "service_by_month": [
            {"month": f"{m.days.start:%Y-%m}", "net": amount_json(m.service.net)}
            for m in side.months
        ],
        "subscriptions": [
            {
                "product": terms.product,
                "currency": terms.currency,
                "term_total": _figure(terms.term),
                "next_term_total": _figure(terms.next_term),
            }
            for terms in side.terms
        ],
        **_seats_json(side),
        "break_even": {"state": even.state and even.state.value, "date": even.on and str(even.on)},
        "difference": _difference_json(side),
        "refused": list(_refused_json(side.refused)),
        "missing_rates": missing_rates_json(side.missing_rates),
    }


def _seats_json(side: Side) -> dict[str, Any]:
    return {
        "seats_by_month": [
            {
                "product": seats.product,
                "month": f"{seats.days.start:%Y-%m}",
                "owned": seats.owned,
                "assigned": seats.assigned,
                "needed": seats.needed,
                "short": seats.short,
            }
            for seats in side.seats
        ],
        "peak": [
            {
                "product": peak.product,
                "owned": peak.owned,
                "on": peak.on.isoformat(),
                "needed": peak.needed,
            }
            for peak in side.peaks
        ],
        "people_without_seat": side.people_without_seat,
        "losing_seat": [
            {"email": lost.email, "product": lost.product, "reason": lost.reason}
            for lost in side.losing_seat
        ],
    }


def _difference_json(side: Side) -> dict[str, Any]:
    difference = side.difference
    return {
        "net": amount_json(difference.whole.net),
        "by_step": [
            {
                "number": result.number,
                "text": step_text(result.step),
                "net": amount_json(_effect(result)),
            }
            for result in difference.by_step
        ],
        "by_product": [
            {"product": product, "net": amount_json(part.net)}
            for product, part in difference.by_product
        ],
        "by_month": [
            {"month": f"{days.start:%Y-%m}", "net": amount_json(part.net)}
            for days, part in difference.by_month
        ],
        "certain": amount_json(difference.certain.net),
        "to_check": amount_json(difference.to_check.net),
        "other_steps": amount_json(difference.other_steps.net),
    }


def _refused_json(refused: Iterable[StepResult]) -> Iterator[dict[str, Any]]:
    for result in refused:
        if result.refusal is not None:
            yield {
                "number": result.number,
                "error": str(result.refusal.code),
                "message": sentence(result.refusal),
            }


def _cash_json(cash: CashSum) -> dict[str, str | None]:
    return {
        "net": amount_json(cash.net),
        "tax": amount_json(cash.tax),
        "gross": amount_json(cash.gross),
    }


def _figure(figure: Figure | None) -> str | None:
    return None if figure is None else money_text(figure.amount)


def amount_json(amount: Decimal | None) -> str | None:
    """An amount as JSON; None where an exchange rate is missing."""
    return None if amount is None else money_text(amount)


def comparison_lines(comparison: Comparison) -> list[str]:
    """A table with a column per side, differences below, and what does not apply."""
    sides, currency = comparison.sides, comparison.currency
    lines = [f"From {comparison.span.start} to {comparison.span.end}, {currency} without tax", ""]
    lines += table(("", *(side.name for side in sides)), _rows(sides))
    for side in sides[1:]:
        lines += ["", f"{side.name}: {_said(side.difference.whole.net, signed=True)}"]
        lines += _details(side)
    return lines


def _rows(sides: Sequence[Side]) -> Iterator[Sequence[object]]:
    def row(name: str, value: Callable[[Side], object]) -> Sequence[object]:
        return (name, *(value(side) for side in sides))

    for index, total in enumerate(sides[0].totals):
        yield (
            f"Cash, {total.months} months",
            *(_said(side.totals[index].cash.net) for side in sides),
        )
    for index, total in enumerate(sides[0].totals):
        yield (
            f"Service, {total.months} months",
            *(_said(side.totals[index].service.net) for side in sides),
        )
    yield row("First invoice", lambda s: s.first_invoice and s.first_invoice.on)
    yield row("  without tax", lambda s: s.first_invoice and _said(s.first_invoice.cash.net))
    yield row("Difference", lambda s: _said(s.difference.whole.net, signed=not s.baseline))
    yield row("Break-even", lambda s: break_even_text(s.difference.break_even))
    yield row("People without a seat", lambda s: s.people_without_seat)
    yield row("Losing a seat", lambda s: len(s.losing_seat))
    yield row("Steps that do not apply", lambda s: len(s.refused))


def _details(side: Side) -> Iterator[str]:
    for result in side.difference.by_step:
        net = _said(_effect(result), signed=True)
        yield f"  {result.number}. {step_text(result.step)}: {net}"
    for result in side.refused:
        if result.refusal is not None:
            yield f"  Step {result.number} does not apply. {sentence(result.refusal)}"
    if side.difference.certain.minor or side.difference.to_check.minor:
        certain, to_check = side.difference.certain, side.difference.to_check
        parts = {"certain": certain, "to check": to_check}
        if side.difference.other_steps.parts:
            parts["from other steps"] = side.difference.other_steps
        shares = (f"{name}: {_said(share.net, signed=True)}" for name, share in parts.items())
        yield f"  Of it {'; '.join(shares)}"
    for lost in side.losing_seat:
        yield f"  {lost.email} loses {lost.product}"
    for rate in side.missing_rates:
        yield f"  No exchange rate {rate.base}/{rate.quote} on {rate.on} or before."


def _effect(result: StepResult) -> Decimal | None:
    return None if result.effect is None else result.effect.amount


def _said(amount: Decimal | None, *, signed: bool = False) -> str:
    if amount is None:
        return UNKNOWN
    return amount_text(amount, signed=signed)
