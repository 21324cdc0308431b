"""Terms that are over, found again in the history: an account keeps only the last one.

Folded without the people: nobody holds a seat, which no rule of a subscription minds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.changes.apply import apply, bring_forward
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    ChangeTier,
    EditSubscription,
    RemoveSubscription,
    Renew,
    StartPurchase,
    Withdraw,
)
from seatdesk.domain.charges.invoicing import term_invoices
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.refusals import Refusal

SUBSCRIPTION_KINDS: Final[tuple[type[Change], ...]] = (
    AddSubscription,
    RemoveSubscription,
    EditSubscription,
    Buy,
    ChangeTier,
    Withdraw,
    StartPurchase,
    ScheduleRemoval,
    CancelRemoval,
    ScheduleTier,
    CancelTier,
    ScheduleTerms,
    CancelTerms,
    SetRenewalPrice,
    SetAutoRenew,
    Renew,
)
"""The changes that say what subscriptions were."""


class PastChange(NamedTuple):
    """A line of the history, and whether it takes another one back."""

    on: date
    change: Change
    reverses: bool = False


def past_terms(account: Account, lines: Iterable[PastChange]) -> tuple[ChargedTerm, ...]:
    """The terms that ended before the running ones of today, as they ended, in order.

    A subscription whose adding was taken back never was; one that was removed is charged for what
    fell due before.
    """
    fold = _PastTerms(account)
    for line in lines:
        fold.happen(line)
    fold.pass_time(account.as_of)
    return tuple(fold.terms())


def with_past(
    running: Iterable[ChargedTerm], past: Iterable[ChargedTerm]
) -> tuple[ChargedTerm, ...]:
    """All terms, none of them twice: what the account says of a term comes first."""
    kept = tuple(running)
    first: dict[str, date] = {}
    for charged in kept:
        product, term = charged.subscription.product, charged.subscription.term
        first[product] = min(first.get(product, date.max), term.start)
    return (*_before(past, first), *kept)


def _before(past: Iterable[ChargedTerm], first: dict[str, date]) -> Iterator[ChargedTerm]:
    for charged in past:
        term = charged.subscription.term
        if min(term.end, charged.before) <= first.get(charged.subscription.product, date.max):
            yield charged


class _PastTerms:
    """The account without its people, on its way through the history."""

    def __init__(self, account: Account) -> None:
        self._policies = account.policies
        self._account = replace(account, subscriptions=(), as_of=date.min)
        self._over: list[ChargedTerm] = []

    def terms(self) -> Iterator[ChargedTerm]:
        """The terms found so far, with their invoices."""
        for charged in self._over:
            made = term_invoices(charged.subscription, self._policies, before=charged.before)
            yield replace(charged, invoices=made)

    def happen(self, line: PastChange) -> None:
        """Fold a line; one that cannot follow is another check's business."""
        change = line.change
        account = replace(self._account, as_of=max(self._account.as_of, line.on))
        product = getattr(change, "product", "")
        match change:
            case AddSubscription(subscription) | RemoveSubscription(subscription):
                product = subscription.product
            case EditSubscription(_, after):
                product = after.product
            case _:
                pass
        before, done = account.find(product), apply(account, change)
        if isinstance(done, Refusal):
            return
        self._account = done
        if before is not None:
            self._end(line, before)

    def pass_time(self, today: date) -> None:
        """Fold what time brought since the last line: the history has it with the next change."""
        _, happened = bring_forward(self._account, today)
        for dated in happened:
            self.happen(PastChange(dated.on, dated.change))

    def _end(self, line: PastChange, before: Subscription) -> None:
        """Keep the term that a line ends, or forget those it takes back."""
        match line.change:
            case Renew():
                self._over.append(ChargedTerm(before))
            case EditSubscription(_, after):
                first = after.last_term or after.term
                self._forget(after.product, first.start, before.start)
            case RemoveSubscription() if line.reverses:
                self._forget(before.product, before.start, before.start)
            case RemoveSubscription() if not before.ended:
                self._over.append(ChargedTerm(before, line.on))
            case _:
                pass

    def _forget(self, product: str, first: date, start: date) -> None:
        """Forget the terms of a subscription that reach behind a day."""
        self._over = [
            charged
            for charged in self._over
            if charged.subscription.product != product
            or charged.subscription.start != start
            or charged.subscription.term.end <= first
        ]
