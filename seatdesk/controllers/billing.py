"""Contracts, their prices, and what they cost (D1, D8-D10, B8, B10)."""

from collections.abc import Sequence
from datetime import date

from seatdesk.controllers.operations import book_price_changes, policies, price_books, purchases
from seatdesk.controllers.operations.price_books import Shelved
from seatdesk.controllers.operations.subscription_form import ContractForm, subscription_of
from seatdesk.controllers.operations.use_case import UseCase, accepted, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Policies, Rate, Subscription
from seatdesk.domain.account.entry_checks import check_entered
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import check_prices, check_rates, is_upgrade
from seatdesk.domain.account.terms_and_prices import Rates, TierChanged
from seatdesk.domain.changes.changes import (
    AddSubscription,
    CancelTier,
    ChangeTier,
    EditSubscription,
    RemoveSubscription,
    ScheduleTier,
    SetAutoRenew,
)
from seatdesk.domain.forecast.overview import Overview, overview
from seatdesk.domain.forecast.projection import Projection, project
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.forecast.renewal_prices import RenewalDifference
from seatdesk.domain.refusals import Code

NAMED_HOLDERS = 20


class BillingController:
    """The use cases behind the billing overview and the contract editor."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def overview(self) -> tuple[Overview, ...]:
        """One row of figures for each subscription, as of today."""
        return overview(self._runner.account())

    def projection(self, months: int = 12) -> Projection:
        """Every invoice of the months to come (B10)."""
        return project(self._runner.account(), months=months)

    def renewal_differences(self, before: date | None = None) -> tuple[RenewalDifference, ...]:
        """Renewals that keep a price while the price book has another from that day on (B8).

        The next one of each subscription; with `before`, all until that day.
        """
        if before is None:
            return self._runner.look(book_price_changes.next_differences)
        return self._runner.look(
            lambda action: book_price_changes.differences_until(action, before)
        )

    def add(self, subscription: Subscription, note: str = "") -> Outcome[Subscription]:
        """A contract enters the account."""

        def add(action: UseCase) -> Subscription:
            accepted(check_prices(subscription) or check_entered(subscription))
            action.do(AddSubscription(subscription))
            return action.subscription(subscription.product)

        return self._runner.run(add, note=note)

    def enter(self, form: ContractForm, note: str = "") -> Outcome[Subscription]:
        """A contract enters the account as it was filled in."""

        def enter(action: UseCase) -> Subscription:
            made = subscription_of(action, form)
            accepted(check_prices(made) or check_entered(made))
            action.do(AddSubscription(made))
            return action.subscription(made.product)

        return self._runner.run(enter, note=note)

    def edit(
        self,
        product: str,
        after: Subscription,
        note: str = "",
        before: Subscription | None = None,
    ) -> Outcome[Subscription]:
        """A contract is corrected: what was entered wrong is entered right.

        `before`: what the person had before their eyes. When it has changed meanwhile nothing is
        saved: a purchase or a request of others would be lost with it.
        """

        def edit(action: UseCase) -> Subscription:
            seen = before or action.subscription(product)
            if seen == after:
                decline(Code.NOTHING_TO_SAVE)
            accepted(check_prices(after, seen) or check_entered(after, seen))
            action.do(EditSubscription(seen, after))
            return action.subscription(after.product)

        return self._runner.run(edit, note=note)

    def remove(self, product: str, note: str = "") -> Outcome[Subscription]:
        """A contract that nobody holds a seat of leaves the account."""

        def remove(action: UseCase) -> Subscription:
            subscription = action.subscription(product)
            action.allow(RemoveSubscription(subscription))
            if holders := action.work.holders(product):
                decline(Code.SUBSCRIPTION_IN_USE, product=product, assigned=len(holders))
            action.do(RemoveSubscription(subscription))
            return subscription

        return self._runner.run(remove, note=note)

    def quote_tier(
        self, product: str, tier: str, rates: Rates | None = None, on: date | None = None
    ) -> Outcome[tuple[Quote, ...]]:
        """What another tier costs, before it is agreed (D8)."""
        return self._runner.ask(
            lambda action: purchases.quoted(
                action, [_tier_change(action, product, tier, rates, on)]
            )
        )

    def change_tier(
        self,
        product: str,
        tier: str,
        rates: Rates | None = None,
        on: date | None = None,
        note: str = "",
        quotes: Sequence[Quote] | None = None,
    ) -> Outcome[ChangeTier | ScheduleTier]:
        """A higher tier at once, a lower one at the renewal (D8).

        Without `rates` they are those of the subscription's price book on the day. `quotes` are
        those that were shown: when they no longer hold, nothing is changed (C3).
        """

        def change(action: UseCase) -> ChangeTier | ScheduleTier:
            wanted = _tier_change(action, product, tier, rates, on)
            action.allow(wanted)
            purchases.hold_to(action, [wanted], quotes)
            action.do(wanted)
            return wanted

        return self._runner.run(change, note=note)

    def cancel_tier(self, product: str, note: str = "") -> Outcome[CancelTier]:
        """The tier that was agreed for the renewal is off."""

        def cancel(action: UseCase) -> CancelTier:
            change = _tier_cancelled(action, product)
            action.do(change)
            return change

        return self._runner.run(cancel, note=note)

    def quote_tier_cancelled(self, product: str) -> Outcome[tuple[Quote, ...]]:
        """What the next term costs when the tier stays as it is."""
        return self._runner.ask(
            lambda action: purchases.quoted(action, [_tier_cancelled(action, product)])
        )

    def auto_renew(self, product: str, *, on: bool, note: str = "") -> Outcome[Subscription]:
        """Renew at the end of the term, or end there; then nobody may hold a seat (D10)."""

        def switch(action: UseCase) -> Subscription:
            subscription = action.subscription(product)
            action.allow(SetAutoRenew(product, on))
            if not on and subscription.auto_renew and not subscription.ended:
                _nobody_left(action, product)
            action.do(SetAutoRenew(product, on))
            return action.subscription(product)

        return self._runner.run(switch, note=note)

    def price_books(self) -> tuple[PriceBook, ...]:
        """Every price book that can price a contract."""
        return self._runner.look(lambda action: price_books.all_books(action.work))

    def shelf(self) -> tuple[Shelved, ...]:
        """Every price book, with where it is from and what it prices."""
        return self._runner.look(price_books.shelf)

    def put_price_book(self, book: PriceBook, note: str = "") -> Outcome[PriceBook]:
        """Keep a price book in the workspace, in place of the one of the same key.

        Contracts keep the prices they have; what is bought or agreed later is priced by it.
        """

        def put(action: UseCase) -> PriceBook:
            before = price_books.own_books(action.work).get(book.key)
            price_books.put(action, book.key, before, book)
            return book

        return self._runner.run(put, note=note)

    def save_price_book(
        self, before: PriceBook | None, after: PriceBook, note: str = ""
    ) -> Outcome[PriceBook]:
        """Keep an edited price book, unless the one that was edited has changed meanwhile."""

        def save(action: UseCase) -> PriceBook:
            price_books.put(action, after.key, before, after)
            return after

        return self._runner.run(save, note=note)

    def remove_price_book(self, key: str, note: str = "") -> Outcome[PriceBook]:
        """Take a price book out of the workspace; a shipped one of that key comes back."""

        def remove(action: UseCase) -> PriceBook:
            before = price_books.own_books(action.work).get(key)
            if before is None:
                known = tuple(price_books.own_books(action.work))
                decline(Code.UNKNOWN_PRICE_BOOK, book=key, known=known)
            price_books.put(action, key, before, None)
            return before

        return self._runner.run(remove, note=note)

    def rates(self) -> tuple[Rate, ...]:
        """The account's dated exchange rates (B11)."""
        return self._runner.account().rates

    def change_rates(
        self, removed: Sequence[Rate], added: Sequence[Rate], note: str = ""
    ) -> Outcome[tuple[Rate, ...]]:
        """Take exchange rates out of the table and enter others (B11)."""

        def change(action: UseCase) -> tuple[Rate, ...]:
            policies.change_rates(action, tuple(removed), tuple(added))
            return action.account.rates

        return self._runner.run(change, note=note)

    def policies(self) -> Policies:
        """The account's own rules."""
        return self._runner.account().policies

    def set_policies(
        self, after: Policies, note: str = "", *, before: Policies | None = None
    ) -> Outcome[Policies]:
        """Change the account's own rules; seats are counted anew where they say so (section 7).

        `before` is what was looked at: what somebody else changed since stays as they left it,
        and what both changed is refused.
        """

        def change(action: UseCase) -> Policies:
            now = action.account.policies
            wanted = after if before is None else policies.merged(before, after, now)
            policies.change(action, now, wanted)
            return wanted

        return self._runner.run(change, note=note)


def _nobody_left(action: UseCase, product: str) -> None:
    holders = action.work.holders(product)
    if not holders:
        return
    named = tuple(user.email for user in action.work.users(holders[:NAMED_HOLDERS]))
    decline(
        Code.HOLDERS_LEFT, product=product, assigned=len(holders), holders=named, reason="named"
    )


def _tier_cancelled(action: UseCase, product: str) -> CancelTier:
    plan = action.subscription(product).tier_plan
    if plan is None:
        decline(Code.NOTHING_PENDING, product=product, reason="tier")
    return CancelTier(product, plan.tier, plan.rates)


def _tier_change(
    action: UseCase, product: str, tier: str, rates: Rates | None, on: date | None
) -> ChangeTier | ScheduleTier:
    subscription = action.subscription(product)
    day = on or action.today
    if rates is None:
        rates = accepted(price_books.rates_of(action, subscription, tier, day))
    else:
        accepted(check_rates(subscription, rates))
    if is_upgrade(subscription, rates):
        if day != subscription.renewal:
            return ChangeTier(product, TierChanged(day, tier, rates))
    elif on not in {None, subscription.renewal}:
        decline(Code.TIER_WAITS, product=product, tier=tier, renewal=subscription.renewal)
    return ScheduleTier(product, tier, rates)
