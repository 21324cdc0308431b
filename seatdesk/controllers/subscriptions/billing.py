"""Subscriptions, their prices and their costs (D1, D8-D10, B8, B10)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from seatdesk.controllers.operations import book_price_changes, policies, price_books, purchases
from seatdesk.controllers.operations.price_books import ListedPriceBook
from seatdesk.controllers.operations.subscription_form import subscription_of
from seatdesk.controllers.operations.use_case import Declined, UseCase, accepted, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Policies, Rate, Subscription
from seatdesk.domain.account.entry_checks import check_entered
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import check_prices
from seatdesk.domain.account.subscription_form import SubscriptionForm
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.changes import priced_changes
from seatdesk.domain.changes.kinds.request_changes import CancelTier, ScheduleTier, SetAutoRenew
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    ChangeTier,
    EditSubscription,
    RemoveSubscription,
)
from seatdesk.domain.control_signs import texts_without_control, without_control
from seatdesk.domain.forecast.overview import Overview, overview
from seatdesk.domain.forecast.projection import Projection, project
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.forecast.renewal_prices import RenewalDifference
from seatdesk.domain.refusals import Code, Refusal

NAMED_HOLDERS = 20


class BillingController:
    """The use cases behind the billing overview and the subscription editor."""

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
            lambda use_case: book_price_changes.differences_until(use_case, before)
        )

    def add(self, subscription: Subscription, note: str = "") -> Outcome[Subscription]:
        """Add a subscription to the account."""

        def add(use_case: UseCase) -> Subscription:
            made = texts_without_control(subscription)
            accepted(check_prices(made) or check_entered(made))
            use_case.do(AddSubscription(made))
            return use_case.subscription(made.product)

        return self._runner.run(add, note=note)

    def enter(self, form: SubscriptionForm, note: str = "") -> Outcome[Subscription]:
        """Add a subscription to the account as a person filled it in."""

        def enter(use_case: UseCase) -> Subscription:
            made = subscription_of(use_case, texts_without_control(form))
            accepted(check_prices(made) or check_entered(made))
            use_case.do(AddSubscription(made))
            return use_case.subscription(made.product)

        return self._runner.run(enter, note=note)

    def edit(
        self,
        product: str,
        after: Subscription,
        note: str = "",
        before: Subscription | None = None,
    ) -> Outcome[Subscription]:
        """Correct a subscription that was entered wrong.

        `before`: what the person had before their eyes. When it has changed meanwhile nothing is
        saved: a purchase or a request of others would be lost with it.
        """

        def edit(use_case: UseCase) -> Subscription:
            seen = before or use_case.subscription(product)
            if seen == after:
                decline(Code.NOTHING_TO_SAVE)
            made = replace(texts_without_control(after), product=after.product)
            accepted(check_prices(made, seen) or check_entered(made, seen))
            use_case.do(EditSubscription(seen, made))
            return use_case.subscription(made.product)

        return self._runner.run(edit, note=note)

    def remove(self, product: str, note: str = "") -> Outcome[Subscription]:
        """Remove a subscription that nobody holds a seat of."""

        def remove(use_case: UseCase) -> Subscription:
            subscription = use_case.subscription(product)
            use_case.allow(RemoveSubscription(subscription))
            if holders := use_case.work.seats.holders(product):
                decline(Code.SUBSCRIPTION_IN_USE, product=product, assigned=len(holders))
            use_case.do(RemoveSubscription(subscription))
            return subscription

        return self._runner.run(remove, note=note)

    def quote_tier(
        self, product: str, tier: str, rates: Rates | None = None, on: date | None = None
    ) -> Outcome[tuple[Quote, ...]]:
        """Quote another tier before it is agreed (D8)."""
        return self._runner.ask(
            lambda use_case: purchases.quoted(
                use_case, [_tier_change(use_case, product, tier, rates, on)]
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
        """Change the tier: a higher one at once, a lower one at the renewal (D8).

        Without `rates` they are those of the subscription's price book on the day. `quotes` are
        those that were shown: when they no longer hold, nothing is changed (C3).
        """

        def change(use_case: UseCase) -> ChangeTier | ScheduleTier:
            tier_change = _tier_change(use_case, product, tier, rates, on)
            use_case.allow(tier_change)
            purchases.check_quotes(use_case, [tier_change], quotes)
            use_case.do(tier_change)
            return tier_change

        return self._runner.run(change, note=note)

    def cancel_tier(self, product: str, note: str = "") -> Outcome[CancelTier]:
        """Cancel the tier that was agreed for the renewal."""

        def cancel(use_case: UseCase) -> CancelTier:
            change = _tier_cancelled(use_case, product)
            use_case.do(change)
            return change

        return self._runner.run(cancel, note=note)

    def quote_tier_cancelled(self, product: str) -> Outcome[tuple[Quote, ...]]:
        """Quote the next term with the tier as it is, in place of the one agreed for it."""
        return self._runner.ask(
            lambda use_case: purchases.quoted(use_case, [_tier_cancelled(use_case, product)])
        )

    def auto_renew(self, product: str, *, on: bool, note: str = "") -> Outcome[Subscription]:
        """Switch auto-renewal; switched off, nobody may hold a seat (D10)."""

        def switch(use_case: UseCase) -> Subscription:
            subscription = use_case.subscription(product)
            use_case.allow(SetAutoRenew(product, on))
            if not on and subscription.auto_renew and not subscription.ended:
                _check_no_holders(use_case, product)
            use_case.do(SetAutoRenew(product, on))
            return use_case.subscription(product)

        return self._runner.run(switch, note=note)

    def price_books(self) -> tuple[PriceBook, ...]:
        """Every price book that can price a subscription."""
        return self._runner.look(lambda use_case: price_books.all_books(use_case.work))

    def listed_price_books(self) -> tuple[ListedPriceBook, ...]:
        """Every price book, with where it is from and what it prices."""
        return self._runner.look(price_books.listed_price_books)

    def put_price_book(self, book: PriceBook, note: str = "") -> Outcome[PriceBook]:
        """Keep a price book in the workspace, in place of the one of the same key.

        Subscriptions keep the prices they have; what is bought or agreed later is priced by it.
        """
        kept = texts_without_control(book)

        def put(use_case: UseCase) -> PriceBook:
            before = price_books.own_books(use_case.work).get(kept.key)
            price_books.put_price_book(use_case, kept.key, before, kept)
            return kept

        return self._runner.run(put, note=note)

    def save_price_book(
        self, before: PriceBook | None, after: PriceBook, note: str = ""
    ) -> Outcome[PriceBook]:
        """Keep an edited price book, unless the one that was edited has changed meanwhile."""
        kept = texts_without_control(after)

        def save(use_case: UseCase) -> PriceBook:
            price_books.put_price_book(use_case, kept.key, before, kept)
            return kept

        return self._runner.run(save, note=note)

    def remove_price_book(self, key: str, note: str = "") -> Outcome[PriceBook]:
        """Take a price book out of the workspace; a shipped one of that key comes back."""

        def remove(use_case: UseCase) -> PriceBook:
            before = price_books.own_books(use_case.work).get(key)
            if before is None:
                keys = tuple(price_books.own_books(use_case.work))
                decline(Code.UNKNOWN_PRICE_BOOK, book=key, known=keys)
            price_books.put_price_book(use_case, key, before, None)
            return before

        return self._runner.run(remove, note=note)

    def rates(self) -> tuple[Rate, ...]:
        """The account's dated exchange rates (B11)."""
        return self._runner.account().rates

    def change_rates(
        self, removed: Sequence[Rate], added: Sequence[Rate], note: str = ""
    ) -> Outcome[tuple[Rate, ...]]:
        """Take exchange rates out of the table and enter others (B11)."""

        def change(use_case: UseCase) -> tuple[Rate, ...]:
            policies.change_rates(use_case, tuple(removed), texts_without_control(tuple(added)))
            return use_case.account.rates

        return self._runner.run(change, note=note)

    def policies(self) -> Policies:
        """The account's own rules."""
        return self._runner.account().policies

    def set_policies(
        self, after: Policies, note: str = "", *, before: Policies | None = None
    ) -> Outcome[Policies]:
        """Change the account's own rules; seats are counted anew where they say so (R1, R2).

        `before` is what was looked at: what somebody else changed since stays as they left it,
        and what both changed is refused.
        """

        def change(use_case: UseCase) -> Policies:
            now = use_case.account.policies
            typed = texts_without_control(after)
            merged = typed if before is None else policies.merged(before, typed, now)
            policies.change(use_case, now, merged)
            return merged

        return self._runner.run(change, note=note)


def _check_no_holders(use_case: UseCase, product: str) -> None:
    holders = use_case.work.seats.holders(product)
    if not holders:
        return
    emails = tuple(user.email for user in use_case.work.users.by_id(holders[:NAMED_HOLDERS]))
    decline(
        Code.HOLDERS_LEFT, product=product, assigned=len(holders), holders=emails, reason="named"
    )


def _tier_cancelled(use_case: UseCase, product: str) -> CancelTier:
    return accepted(priced_changes.tier_cancelled(use_case.subscription(product)))


def _tier_change(
    use_case: UseCase, product: str, tier: str, rates: Rates | None, on: date | None
) -> ChangeTier | ScheduleTier:
    change = priced_changes.tier_change(
        use_case.subscription(product),
        without_control(tier),
        texts_without_control(rates),
        price_books.all_books(use_case.work),
        today=use_case.today,
        on=on,
    )
    if isinstance(change, Refusal):
        raise Declined(change)
    return change
