"""A plan: the terms of one product one after the other, and what they cost."""

from dataclasses import dataclass, replace
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Bought, Rates
from seatdesk.domain.choices import Billing, Commitment


@dataclass(frozen=True, slots=True)
class TermChoice:
    """The terms and the price on which a term runs."""

    tier: str
    commitment: Commitment
    months: int
    billing: Billing
    rates: Rates
    notice_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTerm:
    """One term of a plan: the running one first, if there is one.

    `opening` counts the additional seats of the first day, those bought on it included; of the
    running term today's, before the plan buys any. `buys` are the plan's own later purchases.
    """

    start: date
    end: date
    choice: TermChoice
    opening: int
    buys: tuple[Bought, ...] = ()
    carried: int = 0
    """Additional seats of the term before, on its last day: fewer at the start are a removal, more
    a purchase of the first day at this term's own price."""
    subscription: Subscription
    """The contract in this term with all its events, as the engine charges it."""

    @property
    def bought_at_start(self) -> int:
        """The seats bought on the first day of a term that follows another."""
        return max(0, self.opening - self.carried)

    @property
    def removed_at_start(self) -> int:
        """The seats whose removal has to be asked for before."""
        return max(0, self.carried - self.opening)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan and its figures, in minor units of the product's currency.

    `total` is what the objective counts, `cash` the invoices of the span, `beyond` what is still
    committed to after it, `changes` how many things there are to carry out.
    """

    terms: tuple[PlanTerm, ...]
    total: int
    cash: int
    beyond: int
    changes: int
    ends: date | None = None
    """The day from which on there is no contract any more, if there is one within the span."""

    @property
    def contracts(self) -> tuple[Subscription, ...]:
        """The contract in each term; in the last one of a plan that ends, as it ends (B8)."""
        found = [term.subscription for term in self.terms]
        if self.ends is not None:
            found[-1] = replace(found[-1], auto_renew=False)
        return tuple(found)
