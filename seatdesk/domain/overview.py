"""The billing overview: one row of figures for each subscription."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.account import Account, Convention, Removal, Subscription, TierPlan
from seatdesk.domain.currency import digits_of
from seatdesk.domain.figure import Figure, figure_of
from seatdesk.domain.formula import SeatCharge
from seatdesk.domain.invoice import Invoice
from seatdesk.domain.outlook import Outlook, outlook
from seatdesk.domain.proration import Part, is_whole
from seatdesk.domain.terms import billing_periods, standing_on

_YEAR_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the Billing page and the dock say of one subscription. Amounts without tax."""

    product: str
    tier: str
    currency: str
    included: int
    additional: int
    assigned: int
    pending: Removal | None
    tier_plan: TierPlan | None
    renewal: date
    last_day_to_act: date
    days_left: int
    """Days from today to the last day to act; below zero: it has passed (D9)."""
    auto_renew: bool
    ended: bool
    period: Figure
    next_invoice: Invoice | None
    """The invoice of today or the first one after."""
    term: Figure
    next_term: Figure
    unassigned_to_renewal: Figure
    avoidable: Figure

    @property
    def owned(self) -> int:
        """Seats paid for."""
        return self.included + self.additional

    @property
    def unassigned(self) -> int:
        """Seats paid for that nobody holds."""
        return self.owned - self.assigned

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
        """What the unassigned additional seats cost from today to the renewal (S6)."""
        return self.unassigned_to_renewal.amount

    @property
    def avoidable_per_year(self) -> Decimal:
        """What a year costs less if all removable seats leave at the renewal."""
        return self.avoidable.amount


def overview(account: Account) -> tuple[Overview, ...]:
    """The rows, in the order of the account's subscriptions."""
    return tuple(_row(account, subscription) for subscription in account.subscriptions)


def _row(account: Account, subscription: Subscription) -> Overview:
    look, today = outlook(account, subscription), account.as_of
    idle = min(subscription.pool.unassigned, subscription.additional)
    return Overview(
        product=subscription.product,
        tier=subscription.tier,
        currency=subscription.currency,
        included=subscription.included,
        additional=subscription.additional,
        assigned=subscription.assigned,
        pending=subscription.removal,
        tier_plan=subscription.tier_plan,
        renewal=subscription.renewal,
        last_day_to_act=subscription.last_day_to_act,
        days_left=(subscription.last_day_to_act - today).days,
        auto_renew=subscription.auto_renew,
        ended=subscription.ended,
        period=look.period_amount(today),
        next_invoice=next(look.invoices_from(today), None),
        term=look.term_total,
        next_term=look.next_term_total,
        unassigned_to_renewal=seats_to_renewal(subscription, idle, today),
        avoidable=_avoidable(look),
    )


def seats_to_renewal(subscription: Subscription, seats: int, today: date) -> Figure:
    """What so many of the additional seats cost from a day to the renewal, used or not (S6).

    The rest of the billing period by days, then whole periods. Nothing once the contract ended.
    """
    standing = standing_on(subscription.term, today)
    count = min(seats, standing.additional)
    if count <= 0 or subscription.ended:
        return Figure(subscription.currency, 0)
    whole = SeatCharge(
        digits_of(subscription.currency),
        subscription.rounding,
        1,
        seat=standing.rates.seat,
        seats=standing.additional,
        above=standing.additional - count,
        source=standing.rates.source,
    )
    charges = []
    for period in billing_periods(subscription, subscription.term):
        if period.end > today:
            start = max(today, period.start)
            part = Part(
                Convention.ACTUAL_DAYS, start, period.end, period.start, period.end, period.anchor
            )
            charge = replace(whole, months=period.months)
            charges.append(charge if is_whole(part) else replace(charge, part=part))
    return figure_of(subscription.currency, charges)


def _avoidable(look: Outlook) -> Figure:
    """A year of the removable seats at the next term's prices."""
    subscription, following = look.subscription, look.following
    if following is None:
        return Figure(subscription.currency, 0)
    rates, seats = following.term.rates, following.additional
    leaving = min(subscription.removable, seats)
    if leaving == 0:
        return Figure(subscription.currency, 0)
    charge = SeatCharge(
        digits_of(subscription.currency),
        subscription.rounding,
        _YEAR_MONTHS,
        seat=rates.seat,
        seats=seats,
        above=seats - leaving,
        source=rates.source,
    )
    return figure_of(subscription.currency, [charge])
