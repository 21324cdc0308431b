"""From the charges of a term to its invoices: days, one-offs, credit balance, tax (B4, B8, B13)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from seatdesk.domain.account.account import Policies, Subscription
from seatdesk.domain.account.terms_and_prices import OneOff, Term, TierChanged
from seatdesk.domain.calendar import add_months
from seatdesk.domain.charges.charges import DueLine, term_charges
from seatdesk.domain.charges.formula import StatedAmount, minor_of
from seatdesk.domain.charges.invoice import Invoice, Line, LineKind, amount_of, make_invoice
from seatdesk.domain.charges.standing import billing_periods, period_months, term_invoice_days
from seatdesk.domain.choices import Charge
from seatdesk.domain.currency import digits_of


@lru_cache(maxsize=1024)
def term_invoices(
    subscription: Subscription, policies: Policies, *, before: date = date.max
) -> tuple[Invoice, ...]:
    """All invoices of the running term up to a day, past and to come, in the order of their days.

    What the last period of a term adds stands on the first invoice of the next one; if there is
    none, on a final invoice on the day the subscription ends. Kept, because most of what is
    projected again after a change has not changed.
    """
    invoices = _assembled(subscription, subscription.term, before)
    return tuple(make_invoice(day, lines, policies) for day, lines in invoices)


def service_lines(subscription: Subscription, before: date = date.max) -> tuple[DueLine, ...]:
    """Every line of the running term up to a day, whichever invoice it stands on.

    Also those that stand on the next term's first invoice; not those that the last term left, and
    no credit balance, which pays for nothing.
    """
    term = subscription.term
    charges = term_charges(subscription, term, before)
    if not subscription.one_offs:
        return charges
    billed = {due.on for due in _standing_on(subscription, term, date.max)}
    once = (
        DueLine(day, one_off_line(subscription, one_off, day))
        for one_off, day in _one_offs(subscription, term, billed)
        if day < before
    )
    return (*charges, *once)


def closing_credit(subscription: Subscription, before: date = date.max) -> Decimal:
    """The credit balance that the running term leaves to the next, or has left on a day (B13)."""
    term = subscription.term
    unlikely = not term.credit and not any(isinstance(e, TierChanged) for e in term.events)
    if unlikely and not any(one_off.amount < 0 for one_off in subscription.one_offs):
        return Decimal(0)
    balance = term.credit
    for _, lines in _assembled(subscription, term, before):
        for line in lines:
            if line.kind is LineKind.CREDIT_BALANCE:
                balance = amount_of(_minor(balance, line.currency) + line.minor, line.currency)
    return balance


def _minor(amount: Decimal, currency: str) -> int:
    return int(Fraction(amount) * 10 ** digits_of(currency))


def _assembled(
    subscription: Subscription, term: Term, before: date
) -> Iterator[tuple[date, tuple[Line, ...]]]:
    by_day: dict[date, list[Line]] = {}
    for on, line in _standing_on(subscription, term, before):
        if on in by_day:
            by_day[on].append(line)
        else:
            by_day[on] = [line]
    for one_off, day in _one_offs(subscription, term, by_day):
        by_day.setdefault(day, []).append(one_off_line(subscription, one_off, day))
    balance = _minor(term.credit, subscription.currency)
    for day in sorted(by_day):
        lines, net = by_day[day], 0
        for line in lines:
            net += line.minor
        if net < 0 or balance:
            moved = -net if net < 0 else -min(balance, net)
            lines.append(_balance_line(subscription, moved, day))
            balance += moved
        if day < before:
            yield day, tuple(lines)


def _standing_on(subscription: Subscription, term: Term, until: date) -> Sequence[DueLine]:
    """The charges that stand on this term's invoices, the last term's leftovers first."""
    charges = term_charges(subscription, term, until)
    if term.events and subscription.auto_renew:
        charges = tuple(due for due in charges if due.on < term.end)
    return (*leftover_lines(subscription), *charges)


def leftover_lines(subscription: Subscription) -> tuple[DueLine, ...]:
    """The charges that the last term left to this one's first invoice (B4)."""
    before = subscription.last_term
    if before is None or not before.events or subscription.charge is Charge.AT_ONCE:
        return ()
    return tuple(due for due in term_charges(subscription, before) if due.on >= before.end)


def _balance_line(subscription: Subscription, minor: int, day: date) -> Line:
    """Added: the invoice's own credit, carried forward. Taken: what earlier invoices carried."""
    digits = digits_of(subscription.currency)
    label = "carried_forward" if minor > 0 else "credit_used"
    return _plain_line(
        subscription,
        LineKind.CREDIT_BALANCE,
        StatedAmount(digits, subscription.rounding, Fraction(minor, 10**digits), label),
        day,
        label,
    )


def one_off_line(subscription: Subscription, one_off: OneOff, day: date) -> Line:
    """The line of something charged once, on an invoice of a day (B8)."""
    stated = StatedAmount(
        digits_of(subscription.currency),
        subscription.rounding,
        Fraction(one_off.amount),
        "one_off",
        one_off.label,
    )
    return _plain_line(subscription, LineKind.ONE_OFF, stated, day, one_off.label)


def _plain_line(
    subscription: Subscription, kind: LineKind, stated: StatedAmount, day: date, label: str
) -> Line:
    minor = minor_of(stated, stated.digits)
    return Line(
        kind=kind,
        product=subscription.product,
        tier=subscription.term.tier,
        quantity=1,
        unit_price=amount_of(minor, subscription.currency),
        start=day,
        end=day,
        term=min(day, subscription.term.start) if day < subscription.renewal else day,
        minor=minor,
        currency=subscription.currency,
        formula=stated,
        source="contract",
        label=label,
    )


def _one_offs(
    subscription: Subscription, term: Term, billed: Iterable[date]
) -> Iterator[tuple[OneOff, date]]:
    """The one-offs of a term and the invoice each stands on: the first from its day (B8).

    A one-off after the last invoice of a term belongs to the next term's first.
    """
    if not subscription.one_offs:
        return
    days = sorted({*billed, *(p.start for p in billing_periods(subscription, term))})
    after = _last_invoice_before(subscription, term)
    for one_off in subscription.one_offs:
        day = next((day for day in days if day >= one_off.on), None)
        if day is not None and one_off.on > after:
            yield one_off, day
        elif day is None and not subscription.auto_renew and one_off.on <= term.end:
            yield one_off, term.end


def _last_invoice_before(subscription: Subscription, term: Term) -> date:
    """The last day before a term on which there was an invoice; one-offs up to it are charged."""
    before = subscription.last_term
    if before is not None:
        return max(term_invoice_days(subscription, before))
    if term.start <= subscription.start:
        return date.min
    return add_months(term.start, -period_months(subscription))
