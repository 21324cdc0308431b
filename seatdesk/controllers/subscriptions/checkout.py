"""Checkout: seats that are paid for already, the quote, and the purchase (C1-C6)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, islice

from seatdesk.controllers.evaluation.seat_findings import FindingPages, find_findings
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
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.seat_changes import Assign, Unassign
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.choices import Commitment
from seatdesk.domain.findings.finding import Certainty, Reason
from seatdesk.domain.findings.seat_rows import JudgedHolder, ProductRows
from seatdesk.domain.findings.usage import observed
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.store.read_models.seat_findings import SeatFindings

NOTHING = SavedSeats(0, 0)
MOST_OFFERED = 200
"""Holders that are offered by name, of all products together; the findings list the others."""
CHOICE = 20
"""Holders to choose from where fewer seats than that are wanted."""


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
    held: bool = False
    """True where the silence began with the seat."""
    duplicate_of: str = ""


@dataclass(frozen=True, slots=True)
class Reclaimable:
    """The seats that are paid for already, the surest first; a million are not all named (C2)."""

    seats: tuple[Reclaim, ...] = ()
    more: int = 0
    """Seats that somebody holds beyond those that are named."""

    @property
    def named(self) -> tuple[Reclaim, ...]:
        """The seats that somebody holds, as far as they are named."""
        return tuple(seat for seat in self.seats if seat.user_id)

    @property
    def held(self) -> int:
        """The number of seats that somebody holds, named or not."""
        return len(self.named) + self.more


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

    def reclaimable(
        self, wants: Mapping[str, int], drafted: Iterable[SeatEdit] = ()
    ) -> Reclaimable:
        """Seats that are paid for already: as many as are wanted, within bounds (C2).

        A product that an import is only to bring in has none. `drafted`: boxes that are turned
        already, whose seats are not offered.
        """
        turned = frozenset((edit.user, edit.product) for edit in drafted)
        return self._runner.look(lambda use_case: _reclaimable(use_case, wants, turned))

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
    return PurchaseResult(bought, quotes, replace(saved, cancelled=tuple(use_case.cancelled)))


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


def _reclaimable(
    use_case: UseCase, wants: Mapping[str, int], turned: frozenset[tuple[int, str]]
) -> Reclaimable:
    """The rows of the findings that say something of a seat; the two lists never differ (E3.14).

    Everybody is counted, and only those who are offered are read.
    """
    pages = find_findings(use_case, wants)
    left_out = frozenset(_entries_of(pages, turned))
    offered: list[list[int]] = []
    more = 0
    for place, rows in enumerate(pages.products):
        held = pages.judged_places(place)
        count = sum(map(len, held)) - sum(n in span for n in left_out for span in held)
        most = min(count, _most_of(wants, rows.subscription.product))
        offered.append([*islice((n for n in chain(*held) if n not in left_out), most)])
        more += count - most
    reader = SeatFindings(use_case.work.transaction.source)
    judged = pages.judged(chain(*offered), reader)
    seats = [
        seat
        for rows, entries in zip(pages.products, offered, strict=True)
        for seat in (
            *_unassigned(rows),
            *(_reclaim(judged[n], rows.subscription.product) for n in entries if n in judged),
        )
    ]
    return Reclaimable(tuple(sorted(seats, key=lambda seat: not seat.certain)), more)


def _entries_of(pages: FindingPages, turned: frozenset[tuple[int, str]]) -> Iterator[int]:
    """The entries of seats whose boxes are turned already."""
    if not turned:
        return
    for entry in pages.found.places_of({user for user, _ in turned}):
        if (pages.found[entry].user, pages.product_of(entry)) in turned:
            yield entry


def _most_of(wants: Mapping[str, int], product: str) -> int:
    """The holders of a product that are offered: as many as are wanted, and some to choose from.

    Products share the bound, so that none takes the place of another.
    """
    return max(1, min(max(wants[product], CHOICE), MOST_OFFERED // len(wants)))


def _unassigned(rows: ProductRows) -> Iterator[Reclaim]:
    if rows.unassigned:
        product, reason = rows.subscription.product, Reason.UNASSIGNED.value
        yield Reclaim(0, "", product, reason, certain=True, seats=rows.unassigned)


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
        held=observed(holder).counts_from_seat,
        duplicate_of=one.duplicate_of,
    )
