"""The invoices that a step changes: those to come with it, beside those without it (E2.6).

A step mostly moves one subscription, so only that one's invoices are made again: scenarios of five
hundred steps are not projected five hundred times.
"""

from dataclasses import replace

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.forecast.projection import ProjectionRun

Invoices = tuple[Invoice, ...]


class StepEffects:
    """Compares a run before and after a step."""

    def __init__(self, run: ProjectionRun) -> None:
        self._run = run
        self._known: dict[str, tuple[Subscription, Invoices]] = {}
        self._account, self._invoiced = run.account, 0

    def mark(self) -> None:
        """Before a step."""
        self._account, self._invoiced = self._run.account, len(self._run.invoices)

    def changed(self) -> tuple[Invoices, Invoices]:
        """The invoices before and after the step, of the subscriptions that it moved."""
        before: list[Invoice] = []
        after: list[Invoice] = list(self._run.invoices[self._invoiced :])
        for product in _moved(self._account, self._run.account):
            old, new = self._account.find(product), self._run.account.find(product)
            before += self._tail(product, old)
            after += self._tail(product, new)
        return tuple(before), tuple(after)

    def _tail(self, product: str, subscription: Subscription | None) -> Invoices:
        if subscription is None:
            return ()
        billed = replace(subscription, assigned=0)  # who holds the seats changes no invoice
        known = self._known.get(product)
        if known is None or known[0] != billed:
            known = self._known[product] = (billed, self._run.tail(subscription))
        return known[1]


def _moved(before: Account, after: Account) -> list[str]:
    """The products whose subscription is another, not only assigned to others."""
    old = {s.product: s for s in before.subscriptions}
    return [
        s.product
        for s in after.subscriptions
        if (known := old.get(s.product)) is not s
        and (known is None or replace(known, assigned=s.assigned) != s)
    ]
