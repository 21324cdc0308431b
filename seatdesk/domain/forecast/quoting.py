"""Quotes a change before it is made: the difference of two outlooks (C1, C3, B12).

The change quoted is the change carried out, by the same `carry_out`; a quote made again after
nothing moved is equal to the first one, line by line.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from seatdesk.domain.account.account import Account, Policies, Subscription
from seatdesk.domain.changes.apply import carry_out
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.changes.renewal_requests import without_request
from seatdesk.domain.charges.figure import Figure, difference, total_figure
from seatdesk.domain.charges.invoice import Invoice, Line, LineKind
from seatdesk.domain.forecast.outlook import Outlook, look_ahead
from seatdesk.domain.forecast.quote import NextTermPart, Quote, QuoteFigures, QuoteSide
from seatdesk.domain.refusals import Refusal

_EVENT_KINDS = frozenset({LineKind.PURCHASE, LineKind.TIER_CREDIT, LineKind.TIER_CHARGE})


def quote(account: Account, changes: Sequence[Change]) -> tuple[Quote, ...] | Refusal:
    """One quote for each subscription the changes move, in the account's order; or the refusal.

    Changes act on the account's day, one after the other; a purchase may be dated later.
    """
    after, cancelled = account, list[RequestCancelled]()
    for change in changes:
        done = carry_out(after, change)
        if isinstance(done, Refusal):
            return done
        after = done.account
        cancelled += [
            gone for gone in done.changes if isinstance(gone, RequestCancelled) and gone.outgrown
        ]
    effective = {c.product: c.bought.on for c in changes if isinstance(c, Buy)}
    sides = [
        (account.find(subscription.product), subscription) for subscription in after.subscriptions
    ]
    return tuple(
        _quote_one(
            account.as_of,
            account.policies,
            known,
            changed,
            effective.get(changed.product),
            tuple(gone for gone in cancelled if gone.product == changed.product),
        )
        for known, changed in sides
        if _without_assigned(known) != _without_assigned(changed)
    )


def _without_assigned(subscription: Subscription | None) -> object:
    """A subscription without the number of its seats in use, which costs nothing."""
    if subscription is None:
        return None
    return (
        subscription.term,
        subscription.removal,
        subscription.tier_plan,
        subscription.terms_plan,
        subscription.auto_renew,
        subscription.ended,
        subscription.discounts,
        subscription.one_offs,
        subscription.renewal_price,
        subscription.billing,
        subscription.charge,
        subscription.convention,
        subscription.rounding,
        subscription.currency,
        subscription.term_months,
        subscription.start,
    )


@lru_cache(maxsize=256)
def _quote_one(
    today: date,
    policies: Policies,
    known: Subscription | None,
    subscription: Subscription,
    bought_on: date | None,
    cancelled: tuple[RequestCancelled, ...],
) -> Quote:
    """Kept: of several products in one purchase, one changes at a time."""
    currency = subscription.currency
    after = look_ahead(subscription, today, policies)
    before = _nothing(subscription) if known is None else look_ahead(known, today, policies)
    waits = known is not None and known.term == subscription.term
    effective = bought_on or (subscription.renewal if waits else max(today, subscription.start))
    day = _next_invoice_day(before, after, today)
    current = _side(before, effective, waits=waits) if known else _no_side(currency)
    then = _side(after, effective, waits=waits)
    return Quote(
        product=subscription.product,
        currency=currency,
        seats=then.additional - current.additional,
        effective=effective,
        figures=QuoteFigures(
            difference(currency, _lines_on(after, today), _lines_on(before, today)),
            difference(currency, after.term_lines, before.term_lines),
            total_figure(currency, _still_due(before, today)),
            after.next_term_total,
            before.next_term_total,
            _added_tax(currency, after.invoice_on(today), before.invoice_on(today)),
            _added_tax(currency, *(_on(look, day) for look in (after, before))),
        ),
        next_invoice_date=day,
        invoice_before=_on(before, day),
        invoice_after=_on(after, day),
        current=current,
        after=then,
        lines=_new_lines(before, after),
        waits=waits,
        next_term_parts=_next_term_parts(
            before, after, tuple(_without_requests(known, cancelled, today, policies))
        ),
    )


def _next_term_parts(
    before: Outlook, after: Outlook, kept: Sequence[tuple[RequestCancelled, Outlook]]
) -> tuple[NextTermPart, ...]:
    """The parts of the next term's difference.

    Requests end before the change happens, as in `carry_out`: what they would have left out is
    theirs, and the rest the change's.
    """
    currency, lines, parts = after.subscription.currency, before.next_lines, list[NextTermPart]()
    for cancelled, look in kept:
        parts.append(NextTermPart(cancelled, difference(currency, look.next_lines, lines)))
        lines = look.next_lines
    return (NextTermPart(None, difference(currency, after.next_lines, lines)), *parts)


def _without_requests(
    known: Subscription | None,
    cancelled: Sequence[RequestCancelled],
    today: date,
    policies: Policies,
) -> Iterator[tuple[RequestCancelled, Outlook]]:
    """Each request that is cancelled on the way, and the outlook once it is, nothing else."""
    for gone in cancelled:
        if known is not None:
            known = without_request(known, gone)
            yield gone, look_ahead(known, today, policies)


def _nothing(subscription: Subscription) -> Outlook:
    """The outlook of a subscription that is not there yet."""
    return Outlook(subscription, None, (), (), ())


def _next_invoice_day(before: Outlook, after: Outlook, today: date) -> date | None:
    """The day of the first invoice after today's, with the change or without it.

    What the change adds to an invoice of today is due now, and must not be counted again.
    """
    days = {invoice.date for look in (before, after) for invoice in look.invoices}
    return min((day for day in days if day > today), default=None)


def _on(look: Outlook, day: date | None) -> Invoice | None:
    return None if day is None else look.invoice_on(day)


def _no_side(currency: str) -> QuoteSide:
    """The side of a subscription that is not there yet."""
    return QuoteSide("", 0, 0, Figure(currency, 0), Figure(currency, 0))


def _side(look: Outlook, day: date, *, waits: bool) -> QuoteSide:
    subscription, standing = look.standing(day)
    gone = waits and look.following is None
    return QuoteSide(
        standing.tier,
        0 if gone else standing.rates.included,
        0 if gone else standing.additional,
        Figure(subscription.currency, 0) if gone else look.period_amount(day),
        look.next_term_total if waits else look.term_total,
        gone or subscription.priced,
        subscription.term_months,
        subscription.commitment,
        subscription.billing,
    )


def _lines_on(look: Outlook, day: date) -> tuple[Line, ...]:
    invoice = look.invoice_on(day)
    return invoice.lines if invoice else ()


def _still_due(look: Outlook, today: date) -> tuple[Line, ...]:
    renewal = look.subscription.renewal
    due = [invoice for invoice in look.invoices_from(today) if invoice.date < renewal]
    return tuple(line for invoice in due for line in invoice.lines)


def _added_tax(currency: str, after: Invoice | None, before: Invoice | None) -> Figure:
    """The tax that an invoice has more with the change."""
    if after == before:
        return Figure(currency, 0)
    new = [invoice for invoice in (after,) if invoice and invoice.tax_minor]
    old = [invoice for invoice in (before,) if invoice and invoice.tax_minor]
    return Figure(
        currency,
        sum(invoice.tax_minor for invoice in new) - sum(invoice.tax_minor for invoice in old),
        tuple(invoice.tax_formula for invoice in new),
        tuple(invoice.tax_formula for invoice in old),
    )


def _new_lines(before: Outlook, after: Outlook) -> tuple[Line, ...]:
    """The lines of the change itself, or of the first period that it makes different."""
    added = _added(after.term_lines, before.term_lines)
    made = tuple(
        line for line in added if line.kind in _EVENT_KINDS or line.reduces in _EVENT_KINDS
    )
    if made:
        return made
    if added:
        return tuple(line for line in added if line.start == added[0].start)
    renewal = after.subscription.renewal
    return _added(_lines_on(after, renewal), _lines_on(before, renewal))


def _added(after: Sequence[Line], before: Sequence[Line]) -> tuple[Line, ...]:
    return tuple((Counter(after) - Counter(before)).elements())
