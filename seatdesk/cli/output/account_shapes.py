"""JSON of overview, quotes and invoices, which scripts rely on, and the same as lines."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from seatdesk.cli.output.amounts import NO_PRICE, amount_text, money_text
from seatdesk.cli.output.cancelled_requests import (
    cancelled_json,
    cancelled_name,
    would_cancel_lines,
)
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.renewal_terms_shapes import (
    plan_data,
    plan_words,
    price_data,
    price_words,
)
from seatdesk.cli.output.reply import table
from seatdesk.controllers.messages.derivation_text import formula_text
from seatdesk.controllers.messages.invoice_line_names import line_name
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.charges.invoice import Invoice, Line
from seatdesk.domain.forecast.overview import Overview
from seatdesk.domain.forecast.quote import NextTermPart, Quote, QuoteSide

JsonObject = dict[str, Any]


def overview_json(row: Overview) -> JsonObject:
    """One subscription of the billing overview."""
    return {
        "product": row.product,
        "tier": row.tier,
        "currency": row.currency,
        "included": row.included,
        "additional": row.additional,
        "owned": row.owned,
        "assigned": row.assigned,
        "unassigned": row.unassigned,
        "pending": removal_json(row.pending),
        "tier_plan": row.tier_plan
        and {"tier": row.tier_plan.tier, "effective": row.tier_plan.effective.isoformat()},
        "terms_plan": plan_data(row.terms_plan, row.currency),
        "agreed_price": price_data(row.renewal_price, row.currency),
        "renewal": row.renewal.isoformat(),
        "last_day_to_act": row.last_day_to_act.isoformat(),
        "days_left": row.days_left,
        "auto_renew": row.auto_renew,
        "ended": row.ended,
        "priced": row.priced,
        "period_amount": money_text(row.period_amount),
        "next_invoice": row.next_invoice and invoice_head_json(row.next_invoice),
        "term_total": money_text(row.term_total),
        "next_term_total": money_text(row.next_term_total),
        "unassigned_cost_to_renewal": money_text(row.unassigned_cost_to_renewal),
        "avoidable_per_year": money_text(row.avoidable_per_year),
    }


def removal_json(removal: Removal | None) -> JsonObject | None:
    """A pending removal as JSON, or nothing."""
    if removal is None:
        return None
    return {"seats": removal.seats, "effective": removal.effective.isoformat()}


def overview_lines(account: Account, rows: Sequence[Overview]) -> list[str]:
    """The billing overview as a table, and what is pending under it."""
    if not rows:
        return [f"{account.name}: no subscriptions yet."]
    head = (
        *("Subscription", "Owned", "Assigned", "Unassigned", "Per period", "Next invoice"),
        *("Term total", "Renewal", "Last day to act"),
    )
    lines = [f"{account.name}, {account.as_of} (amounts without tax)", ""]
    lines += table(
        head,
        (
            (
                f"{row.product} {row.tier}",
                row.owned,
                row.assigned,
                row.unassigned,
                amount_text(row.period_amount, row.currency) if row.priced else NO_PRICE,
                _invoice_cell(row),
                amount_text(row.term_total) if row.priced else NO_PRICE,
                "ended" if row.ended else row.renewal,
                _last_day(row),
            )
            for row in rows
        ),
    )
    for row in rows:
        lines += [f"{row.product}: {text}" for text in _lines_under(row)]
    return lines


def _invoice_cell(row: Overview) -> str:
    invoice = row.next_invoice
    return (
        f"{invoice.date}: {amount_text(invoice.net) if invoice.priced else NO_PRICE}"
        if invoice
        else ""
    )


def _last_day(row: Overview) -> str:
    """The cell of the last day to act, with the days left; empty after the last renewal."""
    if row.ended:
        return ""
    days = row.days_left
    left = "today" if not days else f"{counted(abs(days), 'day')}{' left' if days > 0 else ' ago'}"
    return f"{row.last_day_to_act} ({left})"


def _lines_under(row: Overview) -> Iterator[str]:
    """Lines under a row of the overview: pending requests, unassigned costs, tax."""
    if not row.priced:
        yield (
            "no price is known, so it counts as nothing here. Enter it: seatdesk subscription W "
            f"edit --product “{row.product}” --base AMOUNT --seat-price AMOUNT"
        )
    yield from _renewal_lines(row)
    if row.unassigned_cost_to_renewal:
        cost = f"{amount_text(row.unassigned_cost_to_renewal, row.currency)} until the renewal"
        if row.avoidable_per_year:
            avoidable = amount_text(row.avoidable_per_year, row.currency)
            cost += f"; {avoidable} a year could be avoided after it"
        yield f"unassigned paid users cost {cost}."
    if row.next_invoice and row.next_invoice.tax:
        invoice, label = row.next_invoice, row.next_invoice.tax_label or "tax"
        total = amount_text(invoice.total, row.currency)
        yield f"with {label} the invoice of {invoice.date} is {total}."


def _renewal_lines(row: Overview) -> Iterator[str]:
    """Lines for what happens at the renewal; a request acts only where there is one (D10)."""
    removal, plan = row.pending, row.tier_plan
    if row.ended or row.auto_renew:
        if removal:
            leave = "user leaves" if removal.seats == 1 else "users leave"
            yield f"{removal.seats} additional paid {leave} on {removal.effective}."
        if plan:
            yield f"{plan.tier} from {plan.effective}."
        if row.terms_plan:
            yield f"{plan_words(row.terms_plan)} from {row.terms_plan.effective}."
        if row.renewal_price:
            yield f"{price_words(row.renewal_price, row.currency)}."
        return
    yield f"ends on {row.renewal}, auto-renewal is off."
    yield from idle_requests(row)


def idle_requests(row: Overview) -> Iterator[str]:
    """Lines for requests that wait for a renewal there is none of (D10)."""
    removal, plan = row.pending, row.tier_plan
    if row.ended or row.auto_renew:
        return
    waits = "acts only if auto-renewal is switched on again."
    if removal:
        yield f"the pending removal of {counted(removal.seats, 'additional paid user')} {waits}"
    if plan:
        yield f"the pending change to {plan.tier} {waits}"
    if row.terms_plan:
        yield f"the pending change of terms {waits}"


def invoice_head_json(invoice: Invoice) -> JsonObject:
    """Day and totals of an invoice."""
    return {
        "date": invoice.date.isoformat(),
        "net": money_text(invoice.net),
        "tax": money_text(invoice.tax),
        "total": money_text(invoice.total),
    } | ({} if invoice.priced else {"priced": False})


def invoice_json(made: Invoice) -> JsonObject:
    """An invoice with its lines."""
    return {
        "date": made.date.isoformat(),
        "subscription": made.product,
        "currency": made.currency,
        "lines": [line_json(one) for one in made.lines],
    } | {name: value for name, value in invoice_head_json(made).items() if name != "date"}


def line_json(made: Line) -> JsonObject:
    """One line of an invoice, with how it came about."""
    return {
        "description": line_name(made),
        "kind": made.kind.value,
        "quantity": made.quantity,
        "unit_price": money_text(made.unit_price, made.currency),
        "from": made.start.isoformat(),
        "to": made.end.isoformat(),
        "amount": money_text(made.amount),
        "currency": made.currency,
        "convention": made.convention.value,
        "source": made.source,
        "derivation": made.derivation.as_json(),
    } | ({} if made.priced else {"priced": False})


def quote_json(made: Quote) -> JsonObject:
    """A quote as JSON."""
    return {
        "product": made.product,
        "currency": made.currency,
        "seats": abs(made.seats),
        "priced": made.priced,
        "due_now": money_text(made.due_now),
        "due_now_tax": money_text(made.due_tax),
        "next_invoice": money_text(made.next_invoice_after),
        "next_invoice_before": money_text(made.next_invoice_before),
        "next_invoice_date": made.next_invoice_date and made.next_invoice_date.isoformat(),
        "next_invoice_tax": money_text(made.next_invoice_tax),
        "to_renewal": money_text(made.to_renewal),
        "next_term": money_text(made.next_term),
        "next_term_before": money_text(made.next_term_before),
        "next_term_parts": [_part_json(part) for part in made.next_term_parts],
        "tax": money_text(made.tax),
        "current": _position_json(made.current),
        "after": _position_json(made.after),
        "effective": made.effective.isoformat(),
        "lines": [line_json(one) for one in made.lines],
        "cancels": cancelled_json(made.cancelled),
    }


def _part_json(part: NextTermPart) -> JsonObject:
    """A part of the next term's difference, and the request that it comes of the end of."""
    [cancels] = cancelled_json((part.cancelled,)) if part.cancelled else [None]
    return {
        "cancels": cancels,
        "amount": money_text(part.figure.amount),
        "derivation": part.figure.derivation.as_json(),
    }


def _position_json(position: QuoteSide) -> JsonObject:
    return {
        "tier": position.tier,
        "included": position.included,
        "additional": position.additional,
        "owned": position.owned,
        "priced": position.priced,
        "months": position.months,
        "commitment": position.commitment.value,
        "billing": position.billing.value,
        "period_amount": money_text(position.period_amount),
        "term_total": money_text(position.term_total),
    }


def quote_lines(made: Quote, *, done: bool = False) -> list[str]:
    """A quote as lines for people, each amount with its formula.

    `done`: the change is made; what it cancelled is told of every command in one place.
    """
    before, after, currency = made.current, made.after, made.currency
    lines = [
        f"{made.product}, effective {made.effective} (amounts in {currency}, without tax)",
        *_tier_lines(before, after),
        *_terms_lines(before, after),
        f"  additional paid users  {before.additional} -> {after.additional}",
        (
            f"  per billing period     {_priced_amount(before, before.period_amount)} -> "
            f"{_priced_amount(after, after.period_amount)}"
        ),
        (
            f"  due now                {_priced_amount(after, made.due_now)}"
            f"{_with_tax(made.due_now, made.due_tax)}"
        ),
        f"  next invoice           {_next_invoice(made)}",
        f"  until the renewal      {_priced_amount(after, made.to_renewal)}",
        (
            f"  next term              {_priced_amount(before, made.next_term_before)} -> "
            f"{_priced_amount(after, made.next_term)}"
        ),
        *_part_lines(made),
    ]
    lines += [f"  {line_name(one)}: {_amount_text(one)}" for one in made.lines]
    if done:
        return lines
    return lines + [f"  {text}" for text in would_cancel_lines(made.cancelled)]


def _part_lines(made: Quote) -> Iterator[str]:
    """Lines for the parts of the next term's difference, where requests are cancelled."""
    for part in made.next_term_parts if made.compares and made.cancelled else ():
        what = "this change" if part.cancelled is None else cancelled_name(part.cancelled)
        amount = formula_text(part.figure.derivation, made.currency)
        yield f"    of {what}: {amount}"


def _amount_text(line: Line) -> str:
    return formula_text(line.derivation, line.currency) if line.priced else NO_PRICE


def _priced_amount(side: QuoteSide, amount: Decimal) -> str:
    """An amount of one side of a change; what has no price says so."""
    return amount_text(amount) if side.priced else NO_PRICE


def _tier_lines(before: QuoteSide, after: QuoteSide) -> Iterator[str]:
    """Lines for another tier and its seats; none where the tier is the same."""
    if before.tier != after.tier:
        yield f"  tier                   {before.tier or 'none'} -> {after.tier}"
    if before.included != after.included:
        yield f"  included users         {before.included} -> {after.included}"
        yield f"  owned in all           {before.owned} -> {after.owned}"


def _terms_lines(before: QuoteSide, after: QuoteSide) -> Iterator[str]:
    """Lines about commitment, length and billing; none for a new subscription."""
    if not before.months:
        return
    if before.commitment is not after.commitment:
        yield f"  commitment             {before.commitment.value} -> {after.commitment.value}"
    if before.months != after.months:
        yield (
            f"  length of a term       {counted(before.months, 'month')} -> "
            f"{counted(after.months, 'month')}"
        )
    if before.billing is not after.billing:
        yield f"  billing                {before.billing.value} -> {after.billing.value}"


def _next_invoice(made: Quote) -> str:
    if made.next_invoice_date is None:
        return "none"
    before, after = made.invoice_before, made.invoice_after
    was = amount_text(made.next_invoice_before) if before is None or before.priced else NO_PRICE
    becomes = amount_text(made.next_invoice_after) if after is None or after.priced else NO_PRICE
    amounts = f"{was} -> {becomes}"
    taxed = _with_tax(after.net, after.tax) if after else ""
    return f"{amounts}{taxed}  ({made.next_invoice_date})"


def _with_tax(net: Decimal, tax: Decimal) -> str:
    return f", with tax {amount_text(net + tax)}" if tax else ""
