"""The outlook of one subscription: invoices of its running term and of the next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from seatdesk.domain.account.account import Account, Policies, Subscription
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.charges.charges import period_price, term_charges
from seatdesk.domain.charges.figure import Figure, figure_of, total_figure
from seatdesk.domain.charges.invoice import Invoice, Line
from seatdesk.domain.charges.invoicing import term_invoices
from seatdesk.domain.charges.standing import Standing, standing_on


@dataclass(frozen=True, slots=True)
class Outlook:
    """A subscription, its next term, and the invoices and lines of both."""

    subscription: Subscription
    following: Subscription | None
    """The subscription in its next term; None where the subscription ends."""
    invoices: tuple[Invoice, ...]
    term_lines: tuple[Line, ...]
    """Everything the running term costs, on whatever invoice it stands."""
    next_lines: tuple[Line, ...]

    def invoice_on(self, day: date) -> Invoice | None:
        """The invoice of a day."""
        return next((invoice for invoice in self.invoices if invoice.date == day), None)

    def invoices_from(self, day: date) -> Iterator[Invoice]:
        """The invoices of a day and after, as far as the next term reaches."""
        return (invoice for invoice in self.invoices if invoice.date >= day)

    def standing(self, day: date) -> tuple[Subscription, Standing]:
        """Tier, rates and seats on a day of the running or the next term."""
        subscription = self.subscription
        if self.following is not None and day >= subscription.renewal:
            subscription = self.following
        return subscription, standing_on(subscription.term, day)

    def period_amount(self, day: date) -> Figure:
        """The price of a full billing period with the tier, rates and seats of a day (B3)."""
        subscription, standing = self.standing(day)
        formulas = () if subscription.ended else period_price(subscription, standing)
        return figure_of(subscription.currency, formulas)

    @property
    def term_total(self) -> Figure:
        """The running term, from its first day to the renewal."""
        return total_figure(self.subscription.currency, self.term_lines)

    @property
    def next_term_total(self) -> Figure:
        """The next term as it would be; nothing where the subscription ends."""
        return total_figure(self.subscription.currency, self.next_lines)


def outlook(account: Account, subscription: Subscription) -> Outlook:
    """Look ahead for one subscription. Others in the account do not matter to it."""
    return look_ahead(subscription, account.as_of, account.policies)


@lru_cache(maxsize=256)
def look_ahead(subscription: Subscription, as_of: date, policies: Policies) -> Outlook:
    """The outlook on a day. Kept: of what is looked at in a dialog, most does not change."""
    invoices = term_invoices(subscription, policies)
    lines = running_lines(subscription)
    renewed = next_term(subscription, as_of)
    if renewed is None:
        return Outlook(subscription, None, invoices, lines, ())
    return Outlook(
        subscription,
        renewed,
        invoices + term_invoices(renewed, policies),
        lines,
        running_lines(renewed),
    )


def running_lines(subscription: Subscription) -> tuple[Line, ...]:
    """Everything the running term costs, on whatever invoice it stands."""
    return tuple(due.line for due in term_charges(subscription, subscription.term))


def next_term(subscription: Subscription, as_of: date) -> Subscription | None:
    """The subscription in its next term as it stands on a day; None where it ends."""
    if subscription.ended or not subscription.auto_renew:
        return None
    alone = Account(name="", as_of=as_of, subscriptions=(subscription,))
    later, _ = bring_forward(alone, subscription.renewal)
    return later.subscription(subscription.product)
