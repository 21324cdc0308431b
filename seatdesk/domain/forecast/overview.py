"""The billing overview: one row of figures for each subscription."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.terms_and_prices import (
    Discount,
    Removal,
    RenewalPrice,
    SeatPrice,
    TermsPlan,
    TierPlan,
)
from seatdesk.domain.calendar import add_months, months_between
from seatdesk.domain.charges.figure import Figure, figure_of
from seatdesk.domain.charges.formula import (
    DiscountOff,
    Formula,
    SeatCharge,
    SeatsAfterDiscounts,
    minor_of,
)
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.charges.standing import (
    billing_periods,
    own_purchases,
    period_months,
    standing_on,
)
from seatdesk.domain.choices import Convention
from seatdesk.domain.currency import digits_of
from seatdesk.domain.forecast.outlook import Outlook, outlook
from seatdesk.domain.money.proration import PeriodPart, is_whole

_YEAR_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The figures of one subscription on the Billing page and the dock. Amounts without tax."""

    product: str
    tier: str
    currency: str
    included: int
    additional: int
    assigned: int
    pending: Removal | None
    tier_plan: TierPlan | None
    terms_plan: TermsPlan | None
    renewal_price: RenewalPrice | None
    renewal: date
    last_day_to_act: date
    days_left: int
    """Days from today to the last day to act; below zero: it has passed (D9)."""
    auto_renew: bool
    ended: bool
    priced: bool
    """True when there is a price: without one its amounts are 0 and say nothing."""
    period: Figure
    next_invoice: Invoice | None
    """The invoice of today or the first one after."""
    term: Figure
    next_term: Figure
    unassigned_to_renewal: Figure
    avoidable: Figure
    removable: int
    """Seats that could still be asked to leave: `avoidable` is a year of them."""

    @property
    def owned(self) -> int:
        """Seats paid for."""
        return self.included + self.additional

    @property
    def unassigned(self) -> int:
        """Seats paid for that nobody holds."""
        return self.owned - self.assigned

    @property
    def idle(self) -> int:
        """Unassigned seats that cost something each: the base price covers the others."""
        return max(0, min(self.unassigned, self.additional))

    @property
    def urgency(self) -> tuple[int, date]:
        """The place among others: the next last day to act first, what can no longer act last."""
        if self.ended:
            return 3, self.renewal
        if not self.auto_renew:
            return 2, self.renewal
        return (0 if self.days_left >= 0 else 1), self.last_day_to_act

    @property
    def period_amount(self) -> Decimal:
        """A full billing period (B3)."""
        return self.period.amount

    @property
    def term_total(self) -> Decimal:
        """The running term, from its first day to the renewal."""
        return self.term.amount

    @property
    def next_term_total(self) -> Decimal:
        """The next term, with what is scheduled for it."""
        return self.next_term.amount

    @property
    def unassigned_cost_to_renewal(self) -> Decimal:
        """The cost of the unassigned additional seats from today to the renewal (S6)."""
        return self.unassigned_to_renewal.amount

    @property
    def avoidable_per_year(self) -> Decimal:
        """The saving of a year if all removable seats leave that do not leave already."""
        return self.avoidable.amount


def overview(account: Account) -> tuple[Overview, ...]:
    """The rows, in the order of the account's subscriptions."""
    return tuple(_row(account, subscription) for subscription in account.subscriptions)


def _row(account: Account, subscription: Subscription) -> Overview:
    look, today = outlook(account, subscription), account.as_of
    idle = subscription.pool.removable
    removable = _removable(subscription)
    return Overview(
        product=subscription.product,
        tier=subscription.tier,
        currency=subscription.currency,
        included=subscription.included,
        additional=subscription.additional,
        assigned=subscription.assigned,
        pending=subscription.removal,
        tier_plan=subscription.tier_plan,
        terms_plan=subscription.terms_plan,
        renewal_price=subscription.renewal_price,
        renewal=subscription.renewal,
        last_day_to_act=subscription.last_day_to_act,
        days_left=(subscription.last_day_to_act - today).days,
        auto_renew=subscription.auto_renew,
        ended=subscription.ended,
        priced=subscription.priced,
        period=look.period_amount(today),
        next_invoice=next(look.invoices_from(today), None),
        term=look.term_total,
        next_term=look.next_term_total,
        unassigned_to_renewal=seats_to_renewal(subscription, idle, today),
        avoidable=_avoidable(look, removable),
        removable=removable if look.following is not None else 0,
    )


def seats_to_renewal(subscription: Subscription, seats: int, today: date) -> Figure:
    """The cost of so many additional seats from a day to the renewal, used or not (S6).

    The rest of the billing period by days, then whole periods, each rounded once. Those bought last
    are counted first: with a price of their own, the newest before others; then at the rates of the
    tier. Percentages are off, as on invoices. Nothing once the subscription ended.
    """
    standing = standing_on(subscription.term, today)
    count = min(seats, standing.additional)
    if count <= 0 or subscription.ended:
        return Figure(subscription.currency, 0)
    bought_last = tuple(_bought_last(subscription, count, today))
    formulas = []
    for period in billing_periods(subscription, subscription.term):
        if period.end > today:
            start = max(today, period.start)
            part = PeriodPart(
                Convention.ACTUAL_DAYS, start, period.end, period.start, period.end, period.anchor
            )
            left = None if is_whole(part) else part
            charges = tuple(replace(c, months=period.months, part=left) for c in bought_last)
            percents = tuple(
                (d.percent, d.label)
                for d in _percentages(subscription, period.start)
                if d.percent is not None
            )
            digits, rounding = digits_of(subscription.currency), subscription.rounding
            formulas.append(SeatsAfterDiscounts(digits, rounding, charges, percents))
    return figure_of(subscription.currency, formulas)


def _bought_last(subscription: Subscription, count: int, today: date) -> Iterator[SeatCharge]:
    """A month of the last so many seats, by their prices."""
    standing = standing_on(subscription.term, today)
    month = SeatCharge(digits_of(subscription.currency), subscription.rounding, 1)
    for own in reversed(own_purchases(subscription.term, today)):
        seats = min(count, own.seats)
        if seats:
            price = SeatPrice.of(own.unit)
            yield replace(month, seat=price, seats=seats, source=own.source)
            count -= seats
    if count:
        rates, agreed = standing.rates, standing.at_agreed_price
        yield replace(
            month, seat=rates.seat, seats=agreed, above=agreed - count, source=rates.source
        )


def _percentages(subscription: Subscription, day: date) -> tuple[Discount, ...]:
    """The percentages off that hold on a day."""
    return tuple(
        discount
        for discount in subscription.discounts
        if discount.percent is not None and (discount.until is None or day < discount.until)
    )


def _removable(subscription: Subscription) -> int:
    """Seats that could still be asked to leave: what leaves already is not avoidable again."""
    gone = subscription.removal.seats if subscription.removal else 0
    return max(0, subscription.removable - gone)


def _avoidable(look: Outlook, seats: int) -> Figure:
    """A year of so many seats at the next term's prices; nothing where there is no next term."""
    if look.following is None:
        return Figure(look.subscription.currency, 0)
    return year_of_seats(look.following, seats)


def year_of_seats(following: Subscription, leaving: int) -> Figure:
    """A year from the first day of a term of so many of its additional seats.

    What the subscription takes off is not saved by giving them up.
    """
    rates, seats = following.term.rates, following.additional
    leaving = min(leaving, seats)
    if leaving <= 0:
        return Figure(following.currency, 0)
    charge = SeatCharge(
        digits_of(following.currency),
        following.rounding,
        _YEAR_MONTHS,
        seat=rates.seat,
        seats=seats,
        above=seats - leaving,
        source=rates.source,
    )
    formulas: list[Formula] = []
    for months, discounts in _discounted_months(following):
        part = replace(charge, months=months)
        formulas += [part, *_taken_off(part, discounts)]
    return figure_of(following.currency, formulas)


def _discounted_months(following: Subscription) -> list[tuple[int, tuple[Discount, ...]]]:
    """The year from a term's first day in stretches of months that have the same percentages off.

    As on invoices, the first day of a billing period decides for all of it (B8).
    """
    stretches: list[tuple[int, tuple[Discount, ...]]] = []
    for month in range(0, _YEAR_MONTHS, period_months(following)):
        day = add_months(
            following.start, months_between(following.start, following.term.start) + month
        )
        months = min(period_months(following), _YEAR_MONTHS - month)
        held = _percentages(following, day)
        if stretches and stretches[-1][1] == held:
            months += stretches.pop()[0]
        stretches.append((months, held))
    return stretches


def _taken_off(charge: SeatCharge, discounts: tuple[Discount, ...]) -> Iterator[DiscountOff]:
    minor = minor_of(charge, charge.digits)
    left = minor
    for discount in discounts:
        off = DiscountOff(
            charge.digits,
            charge.rounding,
            (minor,),
            left,
            discount.percent,
            label=discount.label,
        )
        left += minor_of(off, charge.digits)
        yield off
