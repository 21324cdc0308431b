"""Every invoice to come, from an account and the changes laid over it (B10, B12).

Pure: the same account and changes give the same lines, whole or in two halves, wherever it runs.
"""

from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.changes.apply import bring_forward, carry_out
from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.charges.invoicing import term_invoices
from seatdesk.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class RefusedProjection:
    """A planned change that the account does not allow on its day; it is left out."""

    planned: DatedChange
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class ChargedTerm:
    """A subscription in one of its terms, with everything that happened in it."""

    subscription: Subscription
    before: date = date.max
    """The day from which nothing more falls due: the subscription left the account on it."""
    invoices: tuple[Invoice, ...] = field(default=(), compare=False, repr=False)
    """All its invoices dated before the end of the span, also those from before it."""


@dataclass(frozen=True, slots=True)
class Projection:
    """The invoices of a span of days, and the account at its end. See `totals` for the sums."""

    invoices: tuple[Invoice, ...]
    account: Account
    span: Span
    refused: tuple[RefusedProjection, ...] = ()
    terms: tuple[ChargedTerm, ...] = ()
    """Every term that ran in the span, as it ended or as it stands at the end of the span."""


def project(
    account: Account, changes: Sequence[DatedChange] = (), *, months: int = 12
) -> Projection:
    """The invoices dated from the account's day on, for so many months.

    Changes happen in the order of their days; those dated before the account's day happen on it,
    those from the end of the projection on do not happen. The account returned stands on the first
    day after it, so that a projection can be continued.
    """
    span = Span(account.as_of, add_months(account.as_of, months))
    run = ProjectionRun(account, span)
    for planned in sorted(changes, key=lambda planned: planned.on):
        if planned.on < span.end:
            run.happen(planned)
    return run.finished()


class ProjectionRun:
    """One projection on its way: the account of the day, and what has been invoiced."""

    def __init__(self, account: Account, span: Span) -> None:
        self.account, self.span = account, span
        self.invoices: list[Invoice] = []
        self.refused: list[RefusedProjection] = []
        self.terms: list[ChargedTerm] = []
        self.closed: set[str] = set()
        self.policies = [(date.min, account.policies)]

    def copy(self) -> "ProjectionRun":
        """The same run, which can go on in another way."""
        other = copy(self)
        other.invoices, other.refused = list(self.invoices), list(self.refused)
        other.terms, other.closed = list(self.terms), set(self.closed)
        other.policies = list(self.policies)
        return other

    def tail(self, subscription: Subscription | None) -> tuple[Invoice, ...]:
        """The invoices of the span that a subscription of this day still makes by itself.

        Those of its running term that are over already are among them.
        """
        if subscription is None or self._is_closed(subscription):
            return ()
        return self.alone(subscription).finished().invoices

    def alone(self, subscription: Subscription) -> "ProjectionRun":
        """A run that goes on from here with this subscription and nothing else."""
        other = ProjectionRun(replace(self.account, subscriptions=(subscription,)), self.span)
        other.policies = list(self.policies)
        return other

    def happen(self, planned: DatedChange) -> None:
        """A change on its day, after what time itself brings that day."""
        self.advance(planned.on)
        if isinstance(refusal := self.carry([planned.change]), Refusal):
            self.refused.append(RefusedProjection(planned, refusal))

    def carry(self, changes: Sequence[Change]) -> tuple[Change, ...] | Refusal:
        """Changes of the day, all or none; what really happened, cancellations included."""
        after, happened = self.account, list[Change]()
        for change in changes:
            done = carry_out(after, change)
            if isinstance(done, Refusal):
                return done
            after = done.account
            happened += done.changes
        before, self.account = self.account, after
        if after.policies != before.policies:
            self.policies.append((after.as_of, after.policies))
        for gone in self._gone(before, after):
            self.invoice(gone, before=date.max if gone.ended else after.as_of)
        return tuple(happened)

    def _gone(self, before: Account, after: Account) -> Iterator[Subscription]:
        """Subscriptions that leave the account, or make room for another of the same product."""
        for subscription in before.subscriptions:
            kept = after.find(subscription.product)
            replaced = kept is None or (subscription.ended and not kept.ended)
            if replaced and not self._is_closed(subscription):
                yield subscription

    def advance(self, day: date) -> None:
        """To the morning of a day. Terms that end on the way are invoiced as they ended.

        Purchases dated ahead need not have started for that: a term bills its own events.
        """
        while (renewal := self._next_renewal()) is not None and renewal <= day:
            for subscription in self._running():
                if subscription.renewal == renewal:
                    self.invoice(subscription)
                    if not subscription.auto_renew:
                        self.closed.add(subscription.product)
            self.account, _ = bring_forward(self.account, renewal)
        if day > self.account.as_of:
            self.account, _ = bring_forward(self.account, day)

    def finished(self) -> Projection:
        """The projection, when nothing but time happens to the end of the span."""
        self.advance(self.span.end)
        self.close()
        invoices = sorted(self.invoices, key=lambda invoice: (invoice.date, invoice.product))
        return Projection(
            tuple(invoices), self.account, self.span, tuple(self.refused), tuple(self.terms)
        )

    def close(self) -> None:
        """Invoice what the running terms owe within the span."""
        for subscription in self.account.subscriptions:
            if not self._is_closed(subscription):
                self.invoice(subscription)

    def _is_closed(self, subscription: Subscription) -> bool:
        return subscription.ended and subscription.product in self.closed

    def invoice(self, subscription: Subscription, *, before: date = date.max) -> None:
        """Keep a term, and its invoices that fall into the span."""
        end = min(self.span.end, before)
        made: tuple[Invoice, ...] = ()
        for index, (since, policies) in enumerate(self.policies):
            later = self.policies[index + 1 :]
            until = min(end, later[0][0]) if later else end
            made = term_invoices(subscription, policies, before=until)
            first = max(self.span.start, since)
            self.invoices += [invoice for invoice in made if first <= invoice.date < until]
        self.terms.append(ChargedTerm(subscription, before, made))

    def _running(self) -> list[Subscription]:
        return [s for s in self.account.subscriptions if not s.ended]

    def _next_renewal(self) -> date | None:
        return min((s.renewal for s in self._running()), default=None)


def continued(projection: Projection, changes: Sequence[DatedChange], *, months: int) -> Projection:
    """The months after a projection, in one with it."""
    following = project(projection.account, changes, months=months)
    return replace(
        following,
        invoices=projection.invoices + following.invoices,
        span=Span(projection.span.start, following.span.end),
        refused=projection.refused + following.refused,
        terms=_unbroken(projection.terms, following.terms),
    )


def _unbroken(
    earlier: tuple[ChargedTerm, ...], later: tuple[ChargedTerm, ...]
) -> tuple[ChargedTerm, ...]:
    """The terms of two halves; one that runs from the first into the second is there once."""
    running = {_term_of(charged) for charged in later}
    return (*(charged for charged in earlier if _term_of(charged) not in running), *later)


def _term_of(charged: ChargedTerm) -> tuple[str, date]:
    return charged.subscription.product, charged.subscription.term.start
