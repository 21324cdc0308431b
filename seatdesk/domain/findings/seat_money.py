"""The money of findings by slots, so that rows add up and no seat is counted twice (E3.10).

Slots number the additional seats from the last one bought. What a row stands for is a function of
the slots it covers and of nothing else, so it is computed when someone looks at the row.
"""

from dataclasses import replace
from datetime import date

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.charges.formula import Formula
from seatdesk.domain.charges.standing import own_purchases
from seatdesk.domain.findings.finding import Blocked, SeatMoney
from seatdesk.domain.findings.seat_sum import SeatSum
from seatdesk.domain.forecast.outlook import next_term, running_lines
from seatdesk.domain.forecast.overview import seats_to_renewal, year_of_seats


class SlotMoney:
    """The money of a living subscription's slots on a day.

    Slots from the first on stand for seats that leave already, as a pending removal says; for those
    that make up for seats which a tier or terms to come do not include any more; and then, down to
    the minimum, for what can be given up.
    """

    def __init__(self, account: Account, subscription: Subscription) -> None:
        self.of, self.today = subscription, account.as_of
        self.pending = _pending(subscription)
        planned = subscription.planned_rates
        self.made_up = max(0, subscription.included - planned.included) if planned else 0
        self.most = max(self.pending, subscription.additional - subscription.minimum)
        following = next_term(subscription, self.today)
        self.late = following is not None and self.today > subscription.last_day_to_act
        self.acting = following if self.late and following is not None else subscription
        """The subscription in the term at whose end giving seats up still acts (E3.11)."""
        self.after = next_term(self.acting, self.acting.start if self.late else self.today)
        own = sum(bought.seats for bought in own_purchases(subscription.term, self.today))
        currency, most = subscription.currency, self.most - self.pending
        self._costs = SeatSum(currency, self._to_renewal, (own + 1, subscription.additional))
        self._terms = SeatSum(currency, self._term_without, (0, most - 1))
        self._next_terms = (
            SeatSum(currency, self._next_without, (0, subscription.additional - self.pending - 1))
            if self.late
            else self._terms
        )
        self._years = SeatSum(currency, self._year_of, (1, most))

    def _to_renewal(self, seats: int) -> tuple[Formula, ...]:
        return seats_to_renewal(self.of, seats, self.today).plus

    def _term_without(self, seats: int) -> tuple[Formula, ...]:
        """The term after the acting one with so many more seats leaving for it."""
        return _term_after(self.acting, seats, self.today)

    def _next_without(self, seats: int) -> tuple[Formula, ...]:
        return _term_after(self.of, seats, self.today)

    def _year_of(self, seats: int) -> tuple[Formula, ...]:
        return () if self.after is None else year_of_seats(self.after, seats).plus

    def money(self, above: int, upto: int) -> SeatMoney:
        """The money of the slots `above + 1` to `upto`."""
        return SeatMoney(
            sunk=self._sunk(above, upto),
            sunk_until=self.acting.renewal,
            avoidable=self._avoidable(above, upto),
            avoidable_from=None if self.after is None else self.acting.renewal,
            per_year=self._per_year(above, upto),
            last_day=self.acting.last_day_to_act,
            late=self.late,
            scheduled=max(0, min(upto, self.pending) - above),
            blocked=self._blocked(above, upto),
            unpriced=not self.of.priced,
        )

    def _sunk(self, above: int, upto: int) -> Figure:
        """The cost of the seats to the renewal, and over the next term where it is too late."""
        low, high = (min(slots, self.of.additional) for slots in (above, upto))
        cost = self._costs.between(low, high)
        if not self.late:
            return cost
        there, more = (max(0, slots - self.pending) for slots in (low, high))
        return _both(cost, self._next_terms.between(more, there))

    def _avoidable(self, above: int, upto: int) -> Figure:
        """The next term as it stands less with these seats leaving as well."""
        if self.after is None:
            return Figure(self.of.currency, 0)
        return self._terms.between(self.giving_up(upto), self.giving_up(above))

    def giving_up(self, slots: int) -> int:
        """The seats that can be given up beside a pending removal once so many slots are free."""
        return max(0, min(slots - self.made_up, self.most) - self.pending)

    def _per_year(self, above: int, upto: int) -> Figure:
        return self._years.between(self.giving_up(above), self.giving_up(upto))

    def _blocked(self, above: int, upto: int) -> Blocked | None:
        """The border behind which a row lies, all of it."""
        of = self.of
        if above >= of.additional:
            return Blocked.INCLUDED
        if self.after is None:
            return Blocked.ENDS
        if upto > self.pending and self.giving_up(upto) == self.giving_up(above):
            behind = min(upto - self.made_up, of.additional) > self.most
            return Blocked.MINIMUM if behind else Blocked.INCLUDED
        return Blocked.CSM if of.legacy or of.future_quote else None


def _term_after(subscription: Subscription, leaving: int, today: date) -> tuple[Formula, ...]:
    """The amounts of the term after a subscription's with so many more seats leaving for it."""
    seats = _pending(subscription) + leaving
    removal = Removal(seats, subscription.renewal) if seats else None
    following = next_term(replace(subscription, removal=removal), today)
    return () if following is None else tuple(line.formula for line in running_lines(following))


def _pending(subscription: Subscription) -> int:
    return subscription.removal.seats if subscription.removal else 0


def _both(one: Figure, other: Figure) -> Figure:
    """Two figures that explain themselves when asked, added."""

    def explained() -> Figure:
        first, second = (f.explained() if f.explained else f for f in (one, other))
        plus, minus = first.plus + second.plus, first.minus + second.minus
        return Figure(one.currency, minor, plus, minus)

    minor = one.minor + other.minor
    return Figure(one.currency, minor, explained=explained)
