"""Checkout: seats that are paid for already, the quote, and the purchase (C1-C6)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seatdesk.controllers.evaluation.seat_findings import find_findings
from seatdesk.controllers.messages.planning.vendor_messages import (
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
from seatdesk.domain.account.subscription_checks import why_not_sold_here
from seatdesk.domain.changes.changes import Assign, Buy, Change, Unassign
from seatdesk.domain.choices import Commitment
from seatdesk.domain.findings.finding import Certainty, Reason
from seatdesk.domain.findings.seat_rows import JudgedHolder
from seatdesk.domain.findings.usage import observed
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.store.read_models.seat_findings import SeatFindings

NOTHING = SavedSeats(0, 0)


@dataclass(frozen=True, slots=True)
class Reclaim:
    """A seat that is paid for already and could be used instead of a new one (C2)."""

    user_id: int
    """0 for seats that nobody holds."""
    name: str
    product: str
    reason: str
    """The strongest of its reasons, as findings say it (E3.2)."""
    certain: bool
    """True when the seat is surely not needed; otherwise someone should be asked."""
    seats: int = 1
    last_active: date | None = None
    email: str = ""
    idle_days: int | None = None
    duplicate_of: str = ""


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
        asked = frozenset(products)
        found = self._runner.look(lambda use_case: tuple(_reclaimable(use_case, asked)))
        return tuple(sorted(found, key=lambda seat: not seat.certain))

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


def _reclaimable(use_case: UseCase, products: Collection[str]) -> Iterator[Reclaim]:
    """The rows of the findings that say something of a seat; the two lists never differ (E3.14)."""
    pages = find_findings(use_case, products)
    entries = pages.entries()
    judged = pages.judged(entries, SeatFindings(use_case.work.transaction.source))
    for entry in entries:
        if (one := judged.get(entry)) is not None:
            yield _reclaim(one, pages.product_of(entry))
        elif (seats := pages.unassigned_of(entry)) > 0:
            reason = Reason.UNASSIGNED.value
            yield Reclaim(0, "", pages.product_of(entry), reason, certain=True, seats=seats)


def _reclaim(one: JudgedHolder, product: str) -> Reclaim:
    holder = one.holder
    return Reclaim(
        holder.user_id,
        holder.name or holder.email,
        product,
        one.reasons[0].value,
        certain=one.certainty is Certainty.CERTAIN,
        last_active=holder.last_active,
        email=holder.email,
        idle_days=observed(holder).idle_days,
        duplicate_of=one.duplicate_of,
    )
