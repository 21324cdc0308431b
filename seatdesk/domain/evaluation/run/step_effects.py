"""The invoices that a step changes: those to come with it, beside those without it (E2.6).

A step mostly moves one subscription, so only that one's invoices are made again: scenarios of five
hundred steps are not projected five hundred times. Planned people may outgrow on a later day what
was asked for, or not do so because of a step: while something is asked for, they come along.
"""

from dataclasses import replace

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.evaluation.run.people_run import PeopleRun
from seatdesk.domain.evaluation.run.roster import Roster
from seatdesk.domain.evaluation.step_order import Phase

Invoices = tuple[Invoice, ...]


class StepEffects:
    """Compares a run before and after a step."""

    def __init__(self, people: PeopleRun) -> None:
        self._people, self._run = people, people.run
        self._known: dict[str, tuple[Subscription, Invoices]] = {}
        self._account, self._invoiced = self._run.account, 0
        self._roster = people.roster

    def mark(self) -> None:
        """Before a step."""
        self._account, self._invoiced = self._run.account, len(self._run.invoices)
        if self._people.days:
            self._roster = self._people.roster.copy()

    def changed(self, phase: Phase) -> tuple[Invoices, Invoices]:
        """The invoices before and after the step, of the subscriptions that it moved."""
        before: list[Invoice] = []
        after: list[Invoice] = list(self._run.invoices[self._invoiced :])
        planned = bool(self._people.days)
        for product in _moved(self._account, self._run.account, planned=planned):
            old, new = self._account.find(product), self._run.account.find(product)
            without = self._tail(old, self._roster, phase)
            with_it = self._tail(new, self._people.roster, phase)
            if without != with_it:
                before += without
                after += with_it
        return tuple(before), tuple(after)

    def _tail(self, subscription: Subscription | None, roster: Roster, phase: Phase) -> Invoices:
        if subscription is None:
            return ()
        if self._people.days and subscription.has_requests:
            return self._planned_tail(subscription, roster, phase)
        product = subscription.product
        billed = replace(subscription, assigned=0)  # who holds the seats changes no invoice
        known = self._known.get(product)
        if known is None or known[0] != billed:
            known = self._known[product] = (billed, self._run.tail(subscription))
        return known[1]

    def _planned_tail(self, subscription: Subscription, roster: Roster, phase: Phase) -> Invoices:
        """The same while people come and go who may outgrow what it asks for."""
        alone = self._people.alone(subscription, roster)
        alone.rest_of_day(phase)
        alone.outlast(min(subscription.renewal, self._run.span.end))
        return alone.run.finished().invoices


def _moved(before: Account, after: Account, *, planned: bool) -> list[str]:
    """The products whose subscription is another, not only assigned to others.

    Under a head-count plan it matters who holds the seats of one while it asks for something.
    """
    old = {s.product: s for s in before.subscriptions}
    return [
        s.product
        for s in after.subscriptions
        if (known := old.get(s.product)) is not s
        and (
            known is None
            or (planned and s.has_requests)
            or replace(known, assigned=s.assigned) != s
        )
    ]
