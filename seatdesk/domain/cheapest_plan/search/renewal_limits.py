"""The limits at a renewal: seats that are still needed after the last day to act stay (E6.4)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.renewal_requests import cancelled_by_demand, without_request
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.purchasing.term_way import SeatRise, TermWay

_DAY = timedelta(days=1)


class RenewalLimits:
    """Limits that the need sets to requests at the end of one term.

    A request is made on the last day to act, after whoever has that day as the last one has gone.
    On the eve of the renewal everybody can give the seat back and have another the next day. Who
    gets a seat on the day of the request holds it then (E1.6), and seats that come later are not
    there to be given up.
    """

    def __init__(
        self, curve: NeedCurve, contract: Subscription, renewal: date | None = None
    ) -> None:
        self._curve, self._contract = curve, contract
        self._renewal = end = renewal or contract.renewal
        self._asked = asked = end - timedelta(days=max(contract.notice_days, 1))
        self._included = contract.term.tier_on(date.max)[1].included
        self._most = max(curve.most(asked + _DAY, end), curve.arriving(asked))
        """Seats needed while the request stands."""
        ahead = contract.term.events if renewal is None else ()
        self._ahead = tuple(e for e in ahead if isinstance(e, Bought) and e.on > asked)
        """Seats that come after the request by themselves."""
        self._seats: dict[int, tuple[int, int]] = {}

    def is_locked(self, first: date) -> bool:
        """True where it is too late from a day on, or never in time, or only the vendor can act."""
        return _is_locked(self._contract, self._asked, first)

    def late(self, way: TermWay) -> tuple[Bought, ...]:
        """The purchases of a way that come after the request, where it could give seats up."""
        if way.last <= self._most - self._included:
            return ()
        return tuple(bought for bought in way.buys if bought.on > self._asked)

    def seats(self, included: int, late: tuple[Bought, ...] = ()) -> tuple[int, int]:
        """The additional seats with which a next term opens at least that includes so many.

        And those that there must be before it: while it is agreed everybody holds a seat (D8).
        """
        if late:
            return self._bounds(included, late)
        known = self._seats.get(included)
        if known is None:
            known = self._seats[included] = self._bounds(included, ())
        return known

    def _bounds(self, included: int, late: tuple[Bought, ...]) -> tuple[int, int]:
        counted, coming = self._counted((*self._ahead, *late))
        kept = counted - min(included, self._included)
        held = counted - included if included < self._included else 0
        return max(0, self._contract.minimum + coming, kept), max(0, held)

    def _counted(self, late: Sequence[Bought]) -> tuple[int, int]:
        """The seats that stay, and those of them that are still to come when it is asked.

        Of those that come later none can be given up, so each day needs them, too.
        """
        if not late:
            return self._most, 0
        asked, curve = self._asked, self._curve
        morrow, coming = asked + _DAY, sum(bought.seats for bought in late)
        evening = max(min(curve.on(asked), curve.on(morrow)), curve.arriving(asked))
        days = {morrow, *curve.changes(asked, self._renewal), *(bought.on for bought in late)}
        on_days = (
            curve.on(day) + sum(bought.seats for bought in late if bought.on > day) for day in days
        )
        return max((evening + coming, *on_days)), coming

    def rises_for(self, included: int) -> tuple[SeatRise, ...]:
        """The additional seats with which fewer may be included, from the last day to act on (D8).

        On that day enough for those who stay the next morning, then for everybody who comes.
        """
        if included >= self._included or self._most <= included:
            return ()
        term, curve, asked = self._contract.term, self._curve, self._asked
        others = included + term.additional_on(date.max) - self._contract.additional
        renewal, morrow = self._renewal, asked + _DAY
        staying = min(curve.on(asked), curve.on(morrow)) if morrow < renewal else 0
        needs = [(asked, max(staying, curve.arriving(asked)))]
        later = (morrow, *curve.changes(morrow, renewal)) if morrow < renewal else ()
        needs += [(day, curve.on(day)) for day in later]
        rises: list[SeatRise] = []
        for day, seats in needs:
            if seats - others > (rises[-1].level if rises else 0):
                rises.append(SeatRise(day, seats - others))
        return tuple(rises)

    @property
    def binds(self) -> bool:
        """True when somebody needs a seat while the request stands."""
        return self._most > 0

    def allows_end(self) -> bool:
        """True when nobody needs a seat while the request stands, nor ever after (D10)."""
        return self._most == 0 and self._curve.begins(self._renewal) is None


def is_locked(contract: Subscription, today: date) -> bool:
    """True when it is too late to act on a renewal, or never in time, or only the vendor can."""
    return _is_locked(contract, contract.last_day_to_act, max(today, contract.term.start))


def _is_locked(contract: Subscription, last: date, first: date) -> bool:
    return last < first or contract.legacy or contract.future_quote


def left_standing(
    contract: Subscription, curve: NeedCurve, today: date, until: date | None = None
) -> Subscription:
    """The contract on the eve of a renewal that comes as it stands, or of another day.

    Requests that people outgrow on the way are gone, as they will be (D5). Seats that are held and
    not needed are freed where others need them.
    """
    end, spare = until or contract.renewal, contract.assigned - curve.before
    ahead = {event.on for event in contract.term.events if today < event.on < end}
    for day in sorted({today, *curve.changes(today, end), *ahead}):
        people = curve.people(day)
        contract = replace(
            contract,
            additional=contract.term.additional_on(day),
            included=contract.term.tier_on(day)[1].included,
        )
        owned = contract.pool.owned
        spare = min(spare, max(0, owned - people))
        held = replace(contract, assigned=min(owned, max(0, people + spare)))
        for cancelled in cancelled_by_demand(held):
            contract = without_request(contract, cancelled)
    return replace(contract, additional=contract.term.additional_on(date.max))
