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
    On the eve of the renewal everybody can give the seat back and have another the next day.
    """

    def __init__(self, curve: NeedCurve, contract: Subscription) -> None:
        self._curve, self._contract = curve, contract
        renewal = contract.renewal
        self._asked = asked = min(contract.last_day_to_act, renewal - _DAY)
        self._included = contract.term.tier_on(date.max)[1].included
        self._most = curve.most(asked + _DAY, renewal)
        """Seats needed while the request stands."""

    def least(self, included: int) -> int:
        """The additional seats that a next term opens with at least that includes so many."""
        kept = self._most - min(included, self._included)
        return max(0, self._contract.minimum, kept)

    def allows(self, included: int, carried: int) -> bool:
        """False where fewer seats would be included, and too few for everybody be left (D8)."""
        return included >= self._included or included + carried >= self._most

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


def left_standing(contract: Subscription, curve: NeedCurve, today: date) -> Subscription:
    """The contract on the eve of a renewal that comes as it stands.

    Requests that people outgrow on the way are gone, as they will be (D5).
    """
    end = contract.renewal
    ahead = {event.on for event in contract.term.events if today < event.on < end}
    for day in sorted({today, *curve.changes(today, end), *ahead}):
        more = curve.people(day) - curve.people(today)
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
