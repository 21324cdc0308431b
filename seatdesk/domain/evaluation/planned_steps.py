"""Steps made of changes: what somebody does while a scenario is active, put down in it (E1.11).

The changes are those of the ordinary use cases, tried on the account as the scenario leaves it
today; the steps say the same as intents, with prices only where no price book says them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.book_prices import rates_in, rates_of
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.terms_and_prices import Bought, Rates, RenewalPrice
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    RequestCancelled,
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import Buy, ChangeTier
from seatdesk.domain.changes.kinds.user_record_changes import SetStatus
from seatdesk.domain.choices import Status
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    CancelRemovalStep,
    CancelTermsStep,
    CancelTierStep,
    PriceFrom,
    RemoveStep,
    RenewalPriceStep,
    ScenarioStep,
    TermsStep,
    TierStep,
    TransferStep,
    UnassignStep,
)


@dataclass(frozen=True, slots=True)
class StepMaker:
    """Makes steps of the changes of a day. `account` and `books` tell which prices are stated."""

    account: Account
    books: Sequence[PriceBook]
    emails: Mapping[int, str]
    statuses: Mapping[int, Status]

    def steps(self, changes: Iterable[Change]) -> tuple[ScenarioStep, ...]:
        """The steps that say the same. TypeError for a change that no step can say."""
        return tuple(
            self._step(change)
            for change in changes
            if not isinstance(change, SetStatus) and not is_outgrown(change)
        )

    def _step(self, change: Change) -> ScenarioStep:  # noqa: PLR0911 - one line a group
        match change:
            case Assign() | Unassign() | Transfer():
                return self._of_seats(change)
            case Buy(product, bought):
                return self._bought(product, bought)
            case ChangeTier(product, event):
                return self._tier(product, event.tier, event.rates, self._today)
            case ScheduleTier(product, tier, rates):
                renewal = self.account.subscription(product).renewal
                return self._tier(product, tier, rates, renewal)
            case ScheduleTerms():
                return self._terms(change)
            case SetRenewalPrice(product, price):
                return _renewal_price(product, price, self._today)
            case _:
                return self._request(change)

    @property
    def _today(self) -> date:
        return self.account.as_of

    def _of_seats(self, change: Assign | Unassign | Transfer) -> ScenarioStep:
        on, product = self._today, change.product
        match change:
            case Assign():
                users = tuple(self.emails[user] for user in change.users)
                return AssignStep(on=on, product=product, users=users)
            case Unassign():
                users = tuple(self.emails[user] for user in change.users)
                asleep = any(self.statuses[u] is Status.DEACTIVATED for u in change.users)
                return UnassignStep(on=on, product=product, users=users, release=asleep)
            case Transfer(_, giver, taker):
                return TransferStep(
                    on=on, product=product, giver=self.emails[giver], taker=self.emails[taker]
                )

    def _request(self, change: Change) -> ScenarioStep:
        on = self._today
        match change:
            case ScheduleRemoval(product, seats):
                return RemoveStep(on=on, product=product, seats=seats)
            case CancelRemoval(product):
                return CancelRemovalStep(on=on, product=product)
            case CancelTier(product):
                return CancelTierStep(on=on, product=product)
            case CancelTerms(product):
                return CancelTermsStep(on=on, product=product)
            case SetAutoRenew(product, setting):
                return AutoRenewStep(on=on, product=product, setting=setting)
            case _:
                raise TypeError(change)

    def _bought(self, product: str, bought: Bought) -> BuyStep:
        """A purchase: at the price of the book, or the contract's, as it was made."""
        usual = PriceFrom.USUAL
        if bought.unit is None and not bought.source and self._has_book(product):
            usual = PriceFrom.CONTRACT
        return BuyStep(on=bought.on, product=product, seats=bought.seats, price=usual)

    def _has_book(self, product: str) -> bool:
        return bool(self.account.subscription(product).price_book)

    def _tier(self, product: str, tier: str, rates: Rates, on: date) -> TierStep:
        subscription = self.account.subscription(product)
        if rates_of(self.books, subscription, tier, on) == rates:
            return TierStep(on=self._today, product=product, tier=tier)
        return TierStep(
            on=self._today,
            product=product,
            tier=tier,
            base=rates.base,
            included=rates.included,
            seat_price=rates.seat,
        )

    def _terms(self, change: ScheduleTerms) -> TermsStep:
        subscription = self.account.subscription(change.product)
        by_book = self._book_says(subscription, change)
        return TermsStep(
            on=self._today,
            product=change.product,
            commitment=change.commitment,
            months=change.months,
            billing=change.billing,
            notice_days=change.notice_days,
            base=None if by_book else change.rates.base,
            included=None if by_book else change.rates.included,
            seat_price=None if by_book else change.rates.seat,
        )

    def _book_says(self, subscription: Subscription, change: ScheduleTerms) -> bool:
        return (
            rates_in(
                self.books,
                subscription.price_book,
                product=subscription.product,
                tier=subscription.tier,
                currency=subscription.currency,
                commitment=change.commitment,
                on=subscription.renewal,
            )
            == change.rates
        )


def is_outgrown(change: Change) -> bool:
    """True when others needed what a pending request would have given up (D5)."""
    return isinstance(change, RequestCancelled) and change.outgrown


def _renewal_price(product: str, price: RenewalPrice | None, on: date) -> RenewalPriceStep:
    if price is None:
        return RenewalPriceStep(on=on, product=product)
    rates = price.rates
    return RenewalPriceStep(
        on=on,
        product=product,
        percent=price.percent,
        base=rates.base if rates else None,
        seat_price=rates.seat if rates else None,
    )
