"""Findings in an open transaction: every seat classed by set, rows made when they are looked at.

What is kept of a million seats is a number each; money needs the counts alone (E3.15).
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import chain, groupby
from typing import Literal

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.evaluation.facts import RosterUser
from seatdesk.domain.findings.finding import (
    UNKNOWN_REASONS,
    Certainty,
    Finding,
    Reason,
    SeatMoney,
    certainty_of,
)
from seatdesk.domain.findings.finding_totals import CertaintyTotal, totals_of
from seatdesk.domain.findings.seat_rows import JudgedHolder, ProductRows, SeatCounts
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.store.read_models.seat_classes import BIT, SeatProduct, SeatQuestion, seat_key
from seatdesk.store.read_models.seat_findings import FoundSeats, SeatFindings

ENTRIES = array("q")
PER_PRODUCT = 1 + len(UNKNOWN_REASONS)
"""Rows of each product that stand for many seats: unassigned ones, and those nobody can judge."""


@dataclass(frozen=True, slots=True)
class EntrySum:
    """Rows of one product together: stretches of seats, each with its money."""

    subscription: Subscription
    stretches: list[tuple[int, SeatMoney]]

    @property
    def seats(self) -> int:
        """The number of seats."""
        return sum(seats for seats, _ in self.stretches)

    def amount(self, which: Literal["sunk", "avoidable"]) -> Decimal:
        """One of their figures, in the subscription's currency."""
        figures = [getattr(money, which) for _, money in self.stretches]
        return amount_of(sum(figure.minor for figure in figures), self.subscription.currency)


@dataclass(frozen=True)
class FindingPages:
    """All findings of an account's day: counted and totalled, and made page by page.

    An *entry* stands for a row: the place of a seat among those found, or below zero a row of
    many seats.
    """

    account: Account
    subscriptions: tuple[Subscription, ...]
    found: FoundSeats
    exempt: tuple[Exemption, ...]
    """The exemptions that hold on the day, of seats that are held."""

    @cached_property
    def products(self) -> tuple[ProductRows, ...]:
        """The rows of each product, by its counts."""
        return tuple(
            ProductRows(self.account, subscription, self._counts(place))
            for place, subscription in enumerate(self.subscriptions)
        )

    @cached_property
    def totals(self) -> tuple[CertaintyTotal, ...]:
        """The totals of each product and certainty."""
        return tuple(chain.from_iterable(map(totals_of, self.products)))

    @cached_property
    def seats_by_reason(self) -> dict[Reason, int]:
        """Seats that have a reason, whatever others they have; reasons of none are left out."""
        counts = dict.fromkeys(Reason, 0)
        counts[Reason.UNASSIGNED] = sum(rows.unassigned for rows in self.products)
        for (_, reasons), seats in self.found.counts.items():
            for reason in reasons:
                counts[reason] += seats
        return {reason: seats for reason, seats in counts.items() if seats}

    def entries(self, reason: Reason | None = None, product: str = "") -> "array[int]":
        """The rows in the ruled order (E3.10), or the seats that have one reason.

        Without a reason those of whom nothing can be said are a row for each why (E3.3).
        """
        places = [
            place
            for place, subscription in enumerate(self.subscriptions)
            if not product or subscription.product == product
        ]
        return array(
            ENTRIES.typecode,
            chain.from_iterable(self._entries_of(place, reason) for place in places),
        )

    def sums(self, entries: Iterable[int]) -> "list[EntrySum]":
        """The seats and the money of some rows together, by product; neighbours are one figure."""
        found: list[EntrySum] = []
        for place, group in groupby(entries, self._place_of):
            rows = self.products[place]
            runs = _joined(self._slots_of(entry) for entry in group)
            money = [(upto - above, rows.money_between(above, upto)) for above, upto in runs]
            found.append(EntrySum(rows.subscription, money))
        return found

    def rows(self, entries: Sequence[int], reader: SeatFindings) -> list[Finding]:
        """The rows of some entries. Seats whose user is gone since are left out."""
        judged = self.judged(entries, reader)
        rows = []
        for entry in entries:
            if entry < 0:
                rows.append(self._row_of_many(entry))
            elif (one := judged.get(entry)) is not None:
                place = self.found[entry].place
                first = self.found.span(place, one.certainty).start
                rows.append(self.products[place].of_holder(one, entry - first))
        return rows

    def judged(self, entries: Iterable[int], reader: SeatFindings) -> dict[int, JudgedHolder]:
        """The holders of the entries that are one seat, with their reasons; without money."""
        seats = {entry: self.found[entry] for entry in entries if entry >= 0}
        keys = ((seat.user, seat.place) for seat in seats.values())
        holders = reader.holders(self.found.asked, keys) if seats else {}
        kept = {
            entry: self.found.kept[seat_key(seat.user, seat.place)]
            for entry, seat in seats.items()
            if Reason.DUPLICATE in seat.reasons
        }
        emails = reader.emails(kept.values()) if kept else {}
        return {
            entry: JudgedHolder(holder, seat.reasons, emails.get(kept.get(entry, 0), ""))
            for entry, seat in seats.items()
            if (holder := holders.get((seat.user, seat.place))) is not None
        }

    def first_reason(self, entry: int) -> tuple[Reason, Certainty]:
        """The strongest reason of a row, and the certainty that all of them give."""
        if entry >= 0:
            reasons = self.found[entry].reasons
            return reasons[0], certainty_of(reasons)
        kind = (-1 - entry) % PER_PRODUCT
        if kind == 0:
            return Reason.UNASSIGNED, Certainty.CERTAIN
        return UNKNOWN_REASONS[kind - 1], Certainty.UNKNOWN

    def product_of(self, entry: int) -> str:
        """The product of a row."""
        return self.subscriptions[self._place_of(entry)].product

    def judged_places(self, place: int) -> tuple[range, range]:
        """The rows of a product that are one seat: the certain ones, and those to check."""
        found = self.found
        return found.span(place, Certainty.CERTAIN), found.span(place, Certainty.TO_CHECK)

    def _entries_of(self, place: int, reason: Reason | None) -> Iterator[int]:
        if self.products[place].unassigned and reason in {None, Reason.UNASSIGNED}:
            yield _many(place, 0)
        if reason is None:
            yield from chain(*self.judged_places(place))
            for why, _ in self.products[place].counts.unknown:
                yield _many(place, 1 + UNKNOWN_REASONS.index(why))
            return
        codes, bit = self.found.codes, BIT[reason]
        for certainty in Certainty:
            yield from (n for n in self.found.span(place, certainty) if codes[n] & bit)

    def _place_of(self, entry: int) -> int:
        return self.found[entry].place if entry >= 0 else (-1 - entry) // PER_PRODUCT

    def _slots_of(self, entry: int) -> tuple[int, int]:
        """The slots of a row: above which, and up to which."""
        rows = self.products[self._place_of(entry)]
        if entry < 0:
            kind = (-1 - entry) % PER_PRODUCT
            if kind == 0:
                return 0, rows.unassigned
            return rows.slots_of_unknown(UNKNOWN_REASONS[kind - 1])
        seat = self.found[entry]
        certainty = certainty_of(seat.reasons)
        above = rows.first_slot(certainty) + entry - self.found.span(seat.place, certainty).start
        if certainty is Certainty.CERTAIN:
            above += rows.unassigned
        return above, above + 1

    def _row_of_many(self, entry: int) -> Finding:
        place, kind = divmod(-1 - entry, PER_PRODUCT)
        rows = self.products[place]
        if kind == 0:
            found = rows.of_unassigned()
        else:
            reason = UNKNOWN_REASONS[kind - 1]
            found = next((row for row in rows.of_unknown() if row.reason is reason), None)
        if found is None:
            raise LookupError(entry)
        return found

    def _counts(self, place: int) -> SeatCounts:
        certain, to_check = (
            len(self.found.span(place, certainty))
            for certainty in (Certainty.CERTAIN, Certainty.TO_CHECK)
        )
        counts = (
            (reason, self.found.counts.get((place, (reason,)), 0)) for reason in UNKNOWN_REASONS
        )
        return SeatCounts(certain, to_check, tuple((r, seats) for r, seats in counts if seats))


def find_findings(
    use_case: UseCase,
    products: Collection[str] | None = None,
    *,
    account: Account | None = None,
    roster: Iterable[RosterUser] = (),
    progress: Progress | None = None,
) -> FindingPages:
    """The findings of living subscriptions, or of some of them.

    `account`, `roster`: the account as a scenario leaves it today, with the users it names.
    """
    looked_at = account or use_case.account
    living = tuple(
        subscription
        for subscription in looked_at.subscriptions
        if not subscription.ended and (products is None or subscription.product in products)
    )
    reader = SeatFindings(use_case.work.transaction.source)
    places = {subscription.product: place for place, subscription in enumerate(living)}
    exempt = exemptions_in_force(use_case, places)
    lost, gained = _moved(use_case, places, roster)
    asked = SeatQuestion(
        products=_products(reader, living),
        today=looked_at.as_of,
        policies=looked_at.policies,
        exempt=frozenset(seat_key(one.user, places[one.product]) for one in exempt),
        lost=frozenset(lost),
        gained=frozenset(gained),
    )
    return FindingPages(looked_at, living, reader.find(asked, progress), exempt)


def _products(reader: SeatFindings, living: Sequence[Subscription]) -> tuple[SeatProduct, ...]:
    """Subscriptions with their numbers; one that is only in a scenario has one below zero."""
    numbers = reader.subscriptions()
    return tuple(
        SeatProduct(numbers.get(subscription.product, -1 - place), subscription.renewal)
        for place, subscription in enumerate(living)
    )


def exemptions_in_force(use_case: UseCase, products: Collection[str]) -> tuple[Exemption, ...]:
    """The exemptions that hold today, of people who hold the seat (E3.9)."""
    today = use_case.today
    found = [
        one
        for one in use_case.work.exemptions.all()
        if one.product in products and one.holds_on(today)
    ]
    seats = use_case.work.seats.of_users({one.user for one in found}) if found else {}
    return tuple(
        one for one in found if one.product in {product for product, _ in seats.get(one.user, ())}
    )


def _moved(
    use_case: UseCase, places: dict[str, int], roster: Iterable[RosterUser]
) -> tuple[set[int], set[int]]:
    """The seats that users hold no more in a scenario, and those they hold only there."""
    lost, gained = set[int](), set[int]()
    named = {user.id: user for user in roster}
    held = use_case.work.seats.of_users(named) if named else {}
    for number, user in named.items():
        before = {product for product, counts in held.get(number, ()) if counts} & places.keys()
        after = {product for product, counts in user.seats.items() if counts} & places.keys()
        lost |= {seat_key(number, places[product]) for product in before - after}
        gained |= {seat_key(number, places[product]) for product in after - before}
    return lost, gained


def _joined(slots: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Slots that follow each other as one stretch."""
    first = last = 0
    for above, upto in slots:
        if above == last:
            last = upto
            continue
        if last > first:
            yield first, last
        first, last = above, upto
    if last > first:
        yield first, last


def _many(place: int, kind: int) -> int:
    """The entry of a row of many seats: unassigned ones (0), or of a reason nobody can judge."""
    return -1 - (place * PER_PRODUCT + kind)
