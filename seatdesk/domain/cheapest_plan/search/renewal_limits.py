"""The limits at a renewal: seats that are still needed after the last day to act stay (E6.4)."""

from dataclasses import replace
from datetime import date, timedelta

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, CancelTerms, CancelTier
from seatdesk.domain.changes.renewal_requests import cancelled_by_demand
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.purchasing.term_way import SeatRise

_DAY = timedelta(days=1)


class RenewalLimits:
    """Limits that the need sets to requests at the end of one term.

    A request is made on the last day to act, after whoever has that day as the last one has gone.
    On the eve of the renewal everybody can give the seat back and have another the next day. Who
    gets a seat on the day of the request holds it then (E1.6), and seats that come later are not
    there to be given up.
    """

    def __init__(self, curve: NeedCurve, contract: Subscription) -> None:
        self._curve, self._contract = curve, contract
        renewal = contract.renewal
        self._asked = asked = min(contract.last_day_to_act, renewal - _DAY)
        self._included = contract.term.tier_on(date.max)[1].included
        self._most = max(curve.most(asked + _DAY, renewal), curve.arriving(asked))
        """Seats needed while the request stands."""
        self._late = self._coming(asked)
        self._counted = self._with_late() if self._late else self._most
        """The same, each day with the seats that are still to come: no request counts on those."""

    def _coming(self, day: date) -> int:
        """The seats that come after a day of the term."""
        term = self._contract.term
        return term.additional_on(date.max) - term.additional_on(day)

    def _with_late(self) -> int:
        asked, renewal, curve = self._asked, self._contract.renewal, self._curve
        morrow = asked + _DAY
        evening = max(min(curve.on(asked), curve.on(morrow)), curve.arriving(asked))
        events = (event.on for event in self._contract.term.events if asked < event.on < renewal)
        days = {morrow, *curve.changes(asked, renewal), *events}
        return max((evening + self._late, *(curve.on(d) + self._coming(d) for d in days)))

    def least(self, included: int) -> int:
        """The additional seats that a next term opens with at least that includes so many."""
        kept = self._counted - min(included, self._included)
        return max(0, self._contract.minimum, self._late, kept)

    def allows(self, included: int, carried: int) -> bool:
        """False where fewer seats would be included, and too few for everybody be left (D8)."""
        return included >= self._included or included + carried >= self._counted

    def room_for(self, included: int) -> tuple[SeatRise, ...]:
        """The additional seats with which fewer may be included, from the last day to act on (D8).

        On that day enough for those who stay the next morning, then for everybody who comes.
        """
        if included >= self._included or self._most <= included:
            return ()
        term, curve, asked = self._contract.term, self._curve, self._asked
        others = included + term.additional_on(date.max) - self._contract.additional
        needs = [(asked, min(curve.on(asked), curve.on(asked + _DAY)))]
        later = (asked + _DAY, *curve.changes(asked + _DAY, self._contract.renewal))
        needs += [(day, curve.on(day)) for day in later]
        rises: list[SeatRise] = []
        for day, seats in needs:
            if seats - others > (rises[-1].level if rises else 0):
                rises.append(SeatRise(day, seats - others))
        return tuple(rises)

    def allows_end(self) -> bool:
        """True when nobody needs a seat while the request stands, nor ever after (D10)."""
        return self._most == 0 and self._curve.begins(self._contract.renewal) is None


def is_locked(contract: Subscription, today: date) -> bool:
    """True when it is too late to act on a renewal, or never in time, or only the vendor can."""
    too_late = contract.last_day_to_act < max(today, contract.term.start)
    return too_late or contract.legacy or contract.future_quote


def left_standing(
    contract: Subscription, curve: NeedCurve, today: date, until: date | None = None
) -> Subscription:
    """The contract on the eve of a renewal that comes as it stands, or of another day.

    Requests that people outgrow on the way are gone, as they will be (D5).
    """
    end = until or contract.renewal
    ahead = {event.on for event in contract.term.events if today < event.on < end}
    for day in sorted({today, *curve.changes(today, end), *ahead}):
        more = curve.people(day) - curve.before
        contract = replace(
            contract,
            additional=contract.term.additional_on(day),
            included=contract.term.tier_on(day)[1].included,
        )
        held = replace(contract, assigned=max(0, contract.assigned + more))
        for cancelled in cancelled_by_demand(held):
            contract = _without(contract, cancelled)
    return replace(contract, additional=contract.term.additional_on(date.max))


def _without(
    contract: Subscription, cancelled: CancelRemoval | CancelTier | CancelTerms
) -> Subscription:
    match cancelled:
        case CancelRemoval():
            return replace(contract, removal=None)
        case CancelTier():
            return replace(contract, tier_plan=None)
        case CancelTerms():
            return replace(contract, terms_plan=None)
