"""Checkout: seats that are paid for already, the quote, and the purchase (C1-C6)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seatdesk.controllers.messages.vendor_messages import (
    about_seats,
    about_terms,
    about_tier,
    vendor_message,
)
from seatdesk.controllers.operations import assignments, purchases, user_changes
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.controllers.seats import EditsByProduct, SavedSeats, save_edits
from seatdesk.domain.account.account import User
from seatdesk.domain.account.subscription_checks import why_not_sold_here
from seatdesk.domain.changes.changes import Assign, Buy, Change, Unassign
from seatdesk.domain.choices import Activity, Commitment, Status, UserKind
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.seat_draft import SeatEdit

CERTAIN = frozenset({"deactivated", "unassigned"})
NOTHING = SavedSeats(0, 0)


@dataclass(frozen=True, slots=True)
class Reclaim:
    """A seat that is paid for already and could be used instead of a new one (C2)."""

    user_id: int
    """0 for seats that nobody holds."""
    name: str
    product: str
    reason: str
    """`deactivated`, `bot`, `service`, `guest`, `never`, `idle` or `unassigned`."""
    certain: bool
    """True when the seat is surely not needed; otherwise someone should be asked."""
    seats: int = 1
    last_active: date | None = None
    email: str = ""


@dataclass(frozen=True, slots=True)
class PurchaseOrder:
    """An order: seats to buy, and the draft that is saved with them."""

    wants: Mapping[str, int]
    edits: EditsByProduct
    release: EditsByProduct
    """Seats of deactivated users to take back on the way (P6)."""
    on: date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class PurchaseResult:
    """The result of a purchase: what was bought, its quotes, and the draft saved with it."""

    bought: tuple[Buy, ...]
    quotes: tuple[Quote, ...]
    saved: SavedSeats


class CheckoutController:
    """The use cases behind *Purchase users*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def check(self, product: str) -> Refusal | None:
        """The refusal of a subscription that only the vendor's people can change (C5)."""
        subscription = self._runner.account().find(product)
        return None if subscription is None else why_not_sold_here(subscription)

    def reclaimable(self, products: Iterable[str]) -> tuple[Reclaim, ...]:
        """Seats that are paid for already, the surest first (C2).

        A product that an import is only to bring in has none.
        """
        asked = tuple(products)

        def find(use_case: UseCase) -> tuple[Reclaim, ...]:
            subscribed = [product for product in asked if use_case.account.find(product)]
            found = [seat for product in subscribed for seat in _reclaimable(use_case, product)]
            return tuple(sorted(found, key=lambda seat: not seat.certain))

        return self._runner.look(find)

    def quote(
        self,
        wants: Mapping[str, int],
        on: date | None = None,
        edits: Iterable[SeatEdit] = (),
        release: Iterable[SeatEdit] = (),
    ) -> Outcome[tuple[Quote, ...]]:
        """Quote a purchase, with the draft that is saved with it (C1).

        The draft matters: where it outgrows a pending removal, the next term costs more.
        """
        order = PurchaseOrder(wants, EditsByProduct.of(edits), EditsByProduct.of(release), on)
        return self._runner.ask(
            lambda use_case: purchases.quoted(use_case, changes_of(use_case, order))
        )

    def purchase(
        self,
        wants: Mapping[str, int],
        on: date | None = None,
        quotes: Sequence[Quote] | None = None,
        edits: Iterable[SeatEdit] = (),
        release: Iterable[SeatEdit] = (),
        *,
        order: str = "",
        note: str = "",
    ) -> Outcome[PurchaseResult]:
        """Buy seats and save the draft in one transaction (C3).

        `quotes` are those that were shown: when they no longer hold nothing is bought, and the
        refusal carries the new ones. None: nobody was shown any. `release` takes the seats of
        deactivated users on the way.
        """
        purchase_order = PurchaseOrder(
            wants, EditsByProduct.of(edits), EditsByProduct.of(release), on, order
        )
        return self._runner.run(
            lambda use_case: carry_out_order(use_case, purchase_order, quotes), note=note
        )

    def message_for_csm(self, wants: Mapping[str, int]) -> str:
        """The message to the vendor about subscriptions that cannot be changed here (C5).

        `wants`: seats per product; below zero: to give up.
        """
        account, today = self._runner.account(), self._runner.today
        return "\n".join(
            vendor_message(account, account.subscription(product), about_seats(seats), today)
            for product, seats in wants.items()
        )

    def tier_message_for_csm(self, product: str, tier: str = "") -> str:
        """The message to the vendor about another tier; without one its name is left open (C5)."""
        account, today = self._runner.account(), self._runner.today
        subscription = account.subscription(product)
        return vendor_message(account, subscription, about_tier(tier), today)

    def terms_message_for_csm(self, product: str, commitment: Commitment | None = None) -> str:
        """The same about other terms at the renewal (C5)."""
        account, today = self._runner.account(), self._runner.today
        subscription = account.subscription(product)
        return vendor_message(account, subscription, about_terms(commitment), today)


def carry_out_order(
    use_case: UseCase, order: PurchaseOrder, shown: Sequence[Quote] | None
) -> PurchaseResult:
    """Buy what an order says and save its draft, unless the quotes `shown` hold no more (C3)."""
    if not order.wants and not order.edits.products and not order.release.products:
        decline(Code.NOTHING_TO_SAVE)
    bought = purchases.purchases(use_case, order.wants, on=order.on, order=order.reference)
    for buy in bought:
        use_case.allow(buy)
    changes = changes_of(use_case, order)
    quotes = purchases.quoted(use_case, changes)
    purchases.check_quotes(use_case, changes, shown)
    for buy in bought:
        use_case.do(buy)
    for product, users in order.release.to_unassign.items():
        user_changes.release(use_case, product, users)
    saved = save_edits(use_case, order.edits) if order.edits.products else NOTHING
    return PurchaseResult(
        bought, quotes, SavedSeats(saved.assigned, saved.unassigned, tuple(use_case.cancelled))
    )


def changes_of(use_case: UseCase, order: PurchaseOrder) -> tuple[Change, ...]:
    """The changes that an order makes to the account, in their order."""
    policies = use_case.account.policies
    to_unassign = (*order.release.to_unassign.items(), *order.edits.to_unassign.items())
    losing = [
        assignments.candidates_for(use_case, product, users, holding=True)
        for product, users in to_unassign
    ]
    to_assign = order.edits.to_assign.items()
    gaining = [assignments.candidates_for(use_case, product, users) for product, users in to_assign]
    return (
        *purchases.purchases(use_case, order.wants, on=order.on, order=order.reference),
        *(Unassign(one.product, one.users, one.uncounted(policies)) for one in losing),
        *(Assign(one.product, one.users, one.uncounted(policies)) for one in gaining),
    )


def _reclaimable(use_case: UseCase, product: str) -> Iterable[Reclaim]:
    subscription = use_case.subscription(product)
    if subscription.pool.unassigned > 0:
        yield Reclaim(
            0, "", product, "unassigned", certain=True, seats=subscription.pool.unassigned
        )
    policies = use_case.account.policies
    idle_since = use_case.today - timedelta(days=policies.idle_after_days)
    for user in use_case.work.users.by_id(use_case.work.seats.holders(product)):
        reason = _why_reclaim(user, idle_since)
        if reason:
            yield Reclaim(
                user.id,
                user.name or user.email,
                product,
                reason,
                certain=reason in CERTAIN,
                last_active=user.last_active,
                email=user.email,
            )


def _why_reclaim(user: User, idle_since: date) -> str:
    """The reason why a seat might not be needed. Unknown activity is never called idle (P9)."""
    if user.status is Status.DEACTIVATED:
        return "deactivated"
    if user.kind is not UserKind.PERSON:
        return user.kind.value
    if user.activity is Activity.NEVER:
        return "never"
    if user.last_active is not None and user.last_active < idle_since:
        return "idle"
    return ""
