"""Downgrades: giving additional seats up at the renewal (D1-D7)."""

from dataclasses import dataclass

from seatdesk.controllers.operations.use_case import UseCase, accepted, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.changes.apply import apply
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, ScheduleRemoval
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Code, Refusal


@dataclass(frozen=True, slots=True)
class RemovalLimits:
    """The least and the most seats that a new request may give up, or the reason for none (D1)."""

    least: int
    most: int
    why: Refusal | None = None
    pending: Removal | None = None


class DowngradesController:
    """The use cases behind *Remove additional paid users*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def limits(self, product: str) -> RemovalLimits:
        """The limits of a new request, as if no other were pending (D1, D4)."""

        def limits(use_case: UseCase) -> RemovalLimits:
            subscription = use_case.subscription(product)
            pending = subscription.removal
            without = accepted(_without_request(use_case, subscription))
            tried = apply(without, ScheduleRemoval(product, 1))
            why = tried if isinstance(tried, Refusal) else None
            most = 0 if why else without.subscription(product).removable
            return RemovalLimits(1 if most else 0, most, why, pending)

        return self._runner.look(limits)

    def quote(self, product: str, seats: int) -> Outcome[Quote]:
        """Quote giving up so many seats, in place of a request that is pending (D1).

        0 seats with a request pending: what cancelling it changes.
        """
        return self._runner.ask(lambda use_case: _quote(use_case, product, seats))

    def schedule(self, product: str, seats: int, note: str = "") -> Outcome[Removal]:
        """Schedule seats to leave at the start of the next term (D2, D3)."""

        def schedule(use_case: UseCase) -> Removal:
            use_case.subscription(product)
            return _scheduled(use_case, product, seats)

        return self._runner.run(schedule, note=note)

    def reschedule(self, product: str, seats: int, note: str = "") -> Outcome[Removal | None]:
        """Cancel and schedule again as one step (D4); 0 is the same as cancelling (D7)."""

        def reschedule(use_case: UseCase) -> Removal | None:
            subscription = use_case.subscription(product)
            use_case.allow(ScheduleRemoval(product, seats))
            if subscription.removal is None and not seats:
                decline(
                    Code.QUANTITY, product=product, value=0, least=1, most=subscription.removable
                )
            if subscription.removal is not None:
                use_case.do(CancelRemoval(product, subscription.removal.seats))
            if not seats:
                return None
            return _scheduled(use_case, product, seats)

        return self._runner.run(reschedule, note=note)

    def cancel(self, product: str, note: str = "") -> Outcome[Removal]:
        """Cancel the pending request (D4)."""

        def cancel(use_case: UseCase) -> Removal:
            subscription = use_case.subscription(product)
            use_case.allow(CancelRemoval(product, 0))
            if subscription.removal is None:
                decline(Code.NOTHING_PENDING, product=product)
            use_case.do(CancelRemoval(product, subscription.removal.seats))
            return subscription.removal

        return self._runner.run(cancel, note=note)


def _scheduled(use_case: UseCase, product: str, seats: int) -> Removal:
    use_case.do(ScheduleRemoval(product, seats))
    return Removal(seats, use_case.subscription(product).renewal)


def _without_request(use_case: UseCase, subscription: Subscription) -> Account | Refusal:
    """The account as if no removal of this subscription were pending."""
    if subscription.removal is None:
        return use_case.account
    return apply(use_case.account, CancelRemoval(subscription.product, subscription.removal.seats))


def _quote(use_case: UseCase, product: str, seats: int) -> Quote:
    subscription = use_case.subscription(product)
    account, change = use_case.account, _cancel(subscription)
    if seats or change is None:
        account = accepted(_without_request(use_case, subscription))
        change = ScheduleRemoval(product, seats)
    return accepted(quote(account, [change]))[0]


def _cancel(subscription: Subscription) -> ScheduleRemoval | CancelRemoval | None:
    if subscription.removal is None:
        return None
    return CancelRemoval(subscription.product, subscription.removal.seats)
