"""The money of findings by slots, so that rows add up and no seat is counted twice (E3.10).

Slots number the additional seats from the last one bought. What a row stands for is a function of
the slots it covers and of nothing else, so it is computed when someone looks at the row.
"""

from dataclasses import replace
from datetime import date

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.charges.figure import Figure, difference
from seatdesk.domain.charges.invoice import Line
from seatdesk.domain.findings.finding import Blocked, SeatMoney
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
        self._costs: dict[int, Figure] = {}
        self._years: dict[int, Figure] = {}
        self._kept: dict[tuple[bool, int], tuple[Line, ...]] = {}

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
        cost = _less(self._cost(upto), self._cost(above))
        if not self.late:
            return cost
        leaving = (self._in_next_term(slots) for slots in (above, upto))
        before, after = (self._lines(self.of, seats) for seats in leaving)
        return _plus(cost, self._saved(before, after))

    def _cost(self, slots: int) -> Figure:
        seats = min(slots, self.of.additional)
        if seats not in self._costs:
            self._costs[seats] = seats_to_renewal(self.of, seats, self.today)
        return self._costs[seats]

    def _in_next_term(self, slots: int) -> int:
        """The seats of so many slots that are there in the next term."""
        return max(0, min(slots, self.of.additional) - self.pending)

    def _avoidable(self, above: int, upto: int) -> Figure:
        """The next term as it stands less with these seats leaving as well."""
        if self.after is None:
            return Figure(self.of.currency, 0)
        before, after = (self._lines(self.acting, self.giving_up(n)) for n in (above, upto))
        return self._saved(before, after)

    def _saved(self, before: tuple[Line, ...], after: tuple[Line, ...]) -> Figure:
        """The difference of two terms; most lines differ in the number of seats only."""
        if len(before) != len(after):
            return difference(self.of.currency, before, after)
        pairs = [(one, other) for one, other in zip(before, after, strict=True) if one != other]
        return Figure(
            self.of.currency,
            sum(one.minor - other.minor for one, other in pairs),
            tuple(one.formula for one, _ in pairs),
            tuple(other.formula for _, other in pairs),
        )

    def giving_up(self, slots: int) -> int:
        """The seats that can be given up beside a pending removal once so many slots are free."""
        return max(0, min(slots - self.made_up, self.most) - self.pending)

    def _per_year(self, above: int, upto: int) -> Figure:
        return _less(self._year(self.giving_up(upto)), self._year(self.giving_up(above)))

    def _year(self, seats: int) -> Figure:
        if seats not in self._years:
            nothing = Figure(self.of.currency, 0)
            self._years[seats] = nothing if self.after is None else year_of_seats(self.after, seats)
        return self._years[seats]

    def _lines(self, subscription: Subscription, leaving: int) -> tuple[Line, ...]:
        """The lines of the term after a subscription's with so many more seats leaving for it."""
        asked = subscription is self.acting, leaving
        if asked not in self._kept:
            self._kept[asked] = _next_lines(subscription, leaving, self.today)
        return self._kept[asked]

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


def _next_lines(subscription: Subscription, leaving: int, today: date) -> tuple[Line, ...]:
    seats = _pending(subscription) + leaving
    removal = Removal(seats, subscription.renewal) if seats else None
    following = next_term(replace(subscription, removal=removal), today)
    return () if following is None else running_lines(following)


def _pending(subscription: Subscription) -> int:
    return subscription.removal.seats if subscription.removal else 0


def _less(upto: Figure, above: Figure) -> Figure:
    """The difference of two figures of slots counted from the first one."""
    return Figure(upto.currency, upto.minor - above.minor, upto.plus, above.plus)


def _plus(one: Figure, other: Figure) -> Figure:
    minor = one.minor + other.minor
    return Figure(one.currency, minor, one.plus + other.plus, one.minus + other.minus)
