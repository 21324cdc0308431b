"""Charges of one term of a subscription, line by line (B3-B6, B8, D8).

A pure function of the subscription and the term: the seats on the first day and every dated event
since. Which invoice a line stands on is decided in `invoicing`.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Rates,
    SeatPrice,
    Term,
    TermEvent,
    TierChanged,
)
from seatdesk.domain.calendar import months_between
from seatdesk.domain.charges.discount_lines import discount_lines
from seatdesk.domain.charges.formula import (
    SeatCharge,
    UnusedCredit,
    minor_of,
)
from seatdesk.domain.charges.invoice import Line, LineKind
from seatdesk.domain.charges.standing import (
    Period,
    Standing,
    billing_periods,
    events_in_order,
    opening_standing,
    period_months,
    unit_of,
)
from seatdesk.domain.charges.unused_part import unused_days, unused_part
from seatdesk.domain.choices import Charge, Convention, CreditRule
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.money import price_of
from seatdesk.domain.money.proration import PeriodPart, in_days, is_whole


class DueLine(NamedTuple):
    """A line and the day from which it is to be invoiced."""

    on: date
    line: Line


Open: TypeAlias = list[Line]
_NO_TERM = Term(date.min, date.min, "", Rates(Decimal(0), 0, SeatPrice.of(Decimal(0))), 0)


def term_charges(
    subscription: Subscription, term: Term, before: date = date.max
) -> tuple[DueLine, ...]:
    """Every line a term causes, in the order it arises, and the day it falls due.

    Billing periods that start on `before` or later are left out.
    """
    whole = before >= term.end  # asked for in many ways, of which one is kept
    return _charges(as_billed(subscription), term, date.max if whole else before)


def as_billed(subscription: Subscription) -> Subscription:
    """A subscription with nothing but what its lines depend on, so that equal ones are equal."""
    return replace(
        subscription,
        term=_NO_TERM,
        last_term=None,
        included=0,
        additional=0,
        assigned=0,
        removal=None,
        tier_plan=None,
        terms_plan=None,
        auto_renew=True,
        ended=False,
        notice_days=0,
        minimum=0,
        one_offs=(),
        renewal_price=None,
    )


@lru_cache(maxsize=256)
def _charges(subscription: Subscription, term: Term, before: date) -> tuple[DueLine, ...]:
    """Kept: what a term leaves to the next is asked for with it, and scenarios ask step by step."""
    return tuple(TermBiller(subscription, term).bill(before))


class TermBiller:
    """Computes the lines of one term. Lines of whole periods repeat, so they are computed once."""

    def __init__(self, subscription: Subscription, term: Term) -> None:
        self.of, self.term = subscription, term
        self.digits = digits_of(subscription.currency)
        self.known: tuple[Standing, int, Open] | None = None

    def bill(self, before: date) -> Iterator[DueLine]:
        """All lines of the term.

        A purchase is a line of its own in the period it begins in, in full on the first day; from
        the next period on its seats stand with the others. A tier change on a first day credits
        nothing, for nothing of that period was charged at the old tier.
        """
        term = self.term
        standing, events = opening_standing(term), events_in_order(term)
        for period in billing_periods(self.of, term):
            if period.start >= before:
                return
            while events and events[0].on <= period.start and isinstance(events[0], TierChanged):
                standing = standing.after(events.pop(0))
            charged = self.whole_period(standing, period)
            for line in charged:
                yield DueLine(period.start, line)
            while events and events[0].on < period.end:
                event = events.pop(0)
                lines, charged = self.inside(standing, event, period, charged)
                due = self.due_day(event, period)
                for line in lines:
                    yield DueLine(due, line)
                standing = standing.after(event)

    def due_day(self, event: TermEvent, period: Period) -> date:
        """The day from which on the lines of an event are to be invoiced (B4)."""
        at_once = self.of.charge is Charge.AT_ONCE or event.on == period.start
        return event.on if at_once else period.end

    def whole_period(self, standing: Standing, period: Period) -> Open:
        """Base and seats of a period in advance, with what is off them."""
        if self.known is None or self.known[:2] != (standing, period.months):
            self.known = standing, period.months, self.priced(standing, period)
        lines = [line.moved(period.start, period.end) for line in self.known[2]]
        return lines + discount_lines(self.of, lines) if self.of.discounts else lines

    def priced(self, standing: Standing, period: Period) -> Open:
        """Base and seats of a period, with nothing off them."""
        rates, lines = standing.rates, []
        if rates.base:
            price = self.price(period.months, base=rates.base, source=rates.source)
            lines.append(self.line(LineKind.BASE, standing, period, price, unit=rates.base))
        if standing.at_agreed_price:
            price = self.price(
                period.months, seat=rates.seat, seats=standing.at_agreed_price, source=rates.source
            )
            unit = unit_of(rates.seat, standing.at_agreed_price)
            lines.append(self.line(LineKind.SEATS, standing, period, price, unit=unit))
        for own in standing.own:
            price = self.price(
                period.months, seat=SeatPrice.of(own.unit), seats=own.seats, source=own.source
            )
            lines.append(self.line(LineKind.SEATS, standing, period, price, unit=own.unit))
        return lines

    def inside(
        self, standing: Standing, event: TermEvent, period: Period, charged: Open
    ) -> tuple[Open, Open]:
        """The lines of an event inside a period, and what stands charged for its rest after it."""
        part = PeriodPart(
            self.of.convention, event.on, period.end, period.start, period.end, period.anchor
        )
        if isinstance(event, TierChanged):
            new = [self.tier_charge(standing.after(event), period, part)]
            share = in_days(part) if event.credit is CreditRule.DAYS else part
            new += discount_lines(self.of, new, share, months=period.months)
            most = sum(line.minor for line in new)
            return [*self.credited(standing, event, period, charged, most), *new], new
        bought = [self.purchase(standing, event, period, part)]
        bought += discount_lines(self.of, bought, percent_only=True)
        return bought, charged + bought

    def purchase(self, standing: Standing, event: Bought, period: Period, part: PeriodPart) -> Line:
        """The seats an event adds, for the part of the period that is left (B4, B5)."""
        rates = standing.rates
        if event.unit is None:
            seat, above, source = rates.seat, standing.at_agreed_price, event.source or rates.source
        else:
            seat, above, source = SeatPrice.of(event.unit), 0, event.source
        price = self.price(
            period.months,
            seat=seat,
            seats=above + event.seats,
            above=above,
            part=part,
            source=source,
        )
        span = period._replace(start=event.on)
        unit = unit_of(seat, above + event.seats)
        line = self.line(LineKind.PURCHASE, standing, span, price, unit=unit)
        return replace(line, quantity=event.seats)

    def tier_charge(self, standing: Standing, period: Period, part: PeriodPart) -> Line:
        """The new tier, base and all seats, for the part of the period that is left (D8)."""
        rates = standing.rates
        price = self.price(
            period.months,
            base=rates.base,
            seat=rates.seat,
            seats=standing.at_agreed_price,
            part=part,
            source=rates.source,
        )
        span = period._replace(start=part.start)
        return self.line(LineKind.TIER_CHARGE, standing, span, price, unit=rates.base)

    def credited(
        self,
        standing: Standing,
        event: TierChanged,
        period: Period,
        charged: Open,
        most: int,
    ) -> Open:
        """The unused part of what the old tier was charged for, as one line (D8, B13).

        Never more than `most`, what a tier as dear or dearer is charged: nobody gains by roundings.
        """
        days = event.credit is CreditRule.DAYS
        unused = unused_days if days else unused_part
        convention = self.of.convention
        items = tuple(
            unused(line, event.on, period, convention) for line in charged if line.minor or days
        )
        if not items:
            return []
        formula = UnusedCredit(self.digits, self.of.rounding, items)
        over = not days and -minor_of(formula, self.digits) > most
        if over and self.as_dear(standing, event, period):
            formula = replace(formula, most=most)
        span = period._replace(start=event.on)
        line = self.line(LineKind.TIER_CREDIT, standing, span, formula, unit=Decimal(0))
        convention = items[0].unused.convention
        return [replace(line, convention=convention, unit_price=line.amount)]

    def as_dear(self, standing: Standing, event: TierChanged, period: Period) -> bool:
        """True when a whole period costs at least as much at the new tier, before discounts."""
        before, after = (
            sum(line.minor for line in self.priced(state, period))
            for state in (standing, standing.after(event))
        )
        return after >= before

    def price(
        self,
        months: int,
        *,
        base: Decimal | None = None,
        seat: SeatPrice | None = None,
        seats: int = 0,
        above: int = 0,
        part: PeriodPart | None = None,
        source: str = "",
    ) -> SeatCharge:
        """The formula of an amount; a part that is the whole period is none."""
        if part is not None and is_whole(part):
            part = None
        return SeatCharge(
            self.digits, self.of.rounding, months, base, seat, seats, above, part, source
        )

    def line(
        self,
        kind: LineKind,
        standing: Standing,
        span: Period,
        formula: SeatCharge | UnusedCredit,
        *,
        unit: Decimal,
    ) -> Line:
        """A line for a span, with the amount that its formula makes."""
        prorated = isinstance(formula, SeatCharge) and formula.part is not None
        seats = formula.seats if isinstance(formula, SeatCharge) and kind is LineKind.SEATS else 1
        return Line(
            kind=kind,
            product=self.of.product,
            tier=standing.tier,
            quantity=seats,
            unit_price=price_of(unit, self.digits),
            start=span.start,
            end=span.end,
            term=self.term.start,
            minor=minor_of(formula, self.digits),
            currency=self.of.currency,
            formula=formula,
            convention=self.of.convention if prorated else Convention.FULL,
            source=formula.source if isinstance(formula, SeatCharge) else "contract",
        )


def period_price(subscription: Subscription, standing: Standing) -> tuple[SeatCharge, ...]:
    """The price of a full billing period as things stand: base, and all additional seats (B3).

    No period is longer than its term, whatever the billing says.
    """
    term, anchor = subscription.term, subscription.start
    biller = TermBiller(subscription, term)
    longest = months_between(anchor, term.end) - months_between(anchor, term.start)
    months = min(period_months(subscription), longest)
    period = Period(term.start, term.start, months, anchor)
    lines = biller.priced(standing, period)
    return tuple(line.formula for line in lines if isinstance(line.formula, SeatCharge))
