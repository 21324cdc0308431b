"""The people of a head-count plan: whom it begins with, and who comes and goes of each product.

Somebody who holds a seat joins no more, and who holds none frees none: such entries are skipped and
told. A user's own last day is a leaver, unless the plan names that user.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from seatdesk.domain.account.account import Policies
from seatdesk.domain.addresses import address_key
from seatdesk.domain.calendar import Span
from seatdesk.domain.changes.rules import is_demand
from seatdesk.domain.choices import Status, UserKind
from seatdesk.domain.evaluation.facts import RosterUser
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.need import (
    PeopleMove,
    PlannedProduct,
    moves_of,
    need_of,
    seated_moves,
)

WANTED = frozenset({Status.ACTIVE, Status.INVITED})
"""The statuses of users who need the seat they hold."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SeatGroup:
    """So many seats of a product whose holders are alike. `left`: their last day is over.

    `exempt`: how many of them are left out of the findings.
    """

    product: str
    status: Status
    kind: UserKind
    counted: bool
    left: bool
    seats: int
    exempt: int = 0


@dataclass(frozen=True, slots=True)
class LeavingHolder:
    """A seat of a user whose last day is still to come."""

    user: int
    email: str
    product: str
    last: date
    status: Status
    kind: UserKind
    counted: bool


@dataclass(frozen=True, slots=True)
class SkippedEntry:
    """An entry that does not act on a product: who is to join holds a seat, or the reverse."""

    entry: int
    email: str
    product: str
    joins: bool


@dataclass(frozen=True, slots=True)
class PlannedPeople:
    """A plan by product, with the people each begins with, and what of it was skipped."""

    products: Mapping[str, PlannedProduct]
    bases: Mapping[str, int]
    skipped: tuple[SkippedEntry, ...] = ()
    counted: Mapping[str, int] = field(default_factory=dict)
    """The people who need a seat today, also where the plan states another base."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatsToday:
    """All that is known of the holders of a day: groups, who leaves, and the users a plan names."""

    policies: Policies
    groups: Sequence[SeatGroup]
    leaving: Sequence[LeavingHolder]
    named: Mapping[str, RosterUser]
    """By the key of the address."""
    unneeded: Collection[int] = frozenset()
    """The named users who need no seat, whatever they hold: no base counts them."""
    doubted: Mapping[str, Collection[int]] = field(default_factory=dict)
    """Users by product whom the base leaves out because one would have to ask them."""


def base_of(policies: Policies, groups: Iterable[SeatGroup], product: str) -> int:
    """The people who need a seat of a product today (E5.2).

    Those whose last day is over need none, unless somebody exempted them from the findings.
    """
    mine = (g for g in groups if g.product == product and _is_wanted(policies, g))
    return sum(group.exempt if group.left else group.seats for group in mine)


def _is_wanted(policies: Policies, one: SeatGroup | LeavingHolder) -> bool:
    """True where the holders need their seat: counted, demand, and active or invited."""
    return one.counted and one.status in WANTED and is_demand(policies, one.kind)


def planned_people(
    plan: HeadcountPlan, seats: SeatsToday, products: Collection[str], span: Span
) -> PlannedPeople:
    """The need and the moves of each product over a span that begins today."""
    skipped: list[SkippedEntry] = []
    found: dict[str, PlannedProduct] = {}
    bases: dict[str, int] = {}
    counted: dict[str, int] = {}
    for product in dict.fromkeys((*products, *plan.products)):
        counted[product] = base_of(seats.policies, seats.groups, product)
        bases[product] = base = plan.base.get(product, counted[product])
        moves = _within_base(_moves(plan, seats, product, span.start, skipped), base)
        found[product] = PlannedProduct(
            need_of(plan, product, moves, base, span),
            moves,
            seated_moves(moves, base, span.start),
        )
    return PlannedPeople(found, bases, tuple(sorted(skipped, key=lambda one: one.entry)), counted)


def _within_base(moves: Iterable[PeopleMove], base: int) -> tuple[PeopleMove, ...]:
    """The moves where no more people of today leave by their own last day than the base has.

    A plan may state a base below them: those who leave last are in none then, so that their going
    makes nothing less of those who join.
    """
    found = list(moves)
    own = [place for place, move in enumerate(found) if _is_own(move) and not move.spare]
    for place in sorted(own, key=lambda place: found[place].day)[max(0, base) :]:
        found[place] = replace(found[place], spare=True)
    return tuple(found)


def _is_own(move: PeopleMove) -> bool:
    """True for the last day of a user that no entry of the plan names."""
    return move.entry is None


def _moves(
    plan: HeadcountPlan,
    seats: SeatsToday,
    product: str,
    today: date,
    skipped: list[SkippedEntry],
) -> Iterator[PeopleMove]:
    """The moves of a plan's entries, and of the users who leave without being named in it."""
    named: dict[str, list[_Named]] = {}
    for number, entry in enumerate(plan.entries, 1):
        if product not in entry.products:
            continue
        moves = [replace(move, entry=number) for move in moves_of(entry, today)]
        if isinstance(entry, MoveEntry) and entry.email:
            named.setdefault(address_key(entry.email), []).append(_Named(number, entry, moves))
        else:
            yield from moves
    for theirs in named.values():
        yield from _named_moves(theirs, seats, product, skipped)
    yield from _own_moves(seats, product, named)


@dataclass(frozen=True, slots=True)
class _Named:
    """An entry that names somebody, and its move; none where its day is over."""

    number: int
    entry: MoveEntry
    moves: Sequence[PeopleMove]

    @property
    def order(self) -> tuple[date, int]:
        """By day: the seat of a leaver is free before a joiner of the next morning."""
        day = self.moves[0].day if self.moves else self.entry.on
        return day, self.entry.people


def _named_moves(
    theirs: Sequence[_Named],
    seats: SeatsToday,
    product: str,
    skipped: list[SkippedEntry],
) -> Iterator[PeopleMove]:
    """The moves of one user: who left may join again, and who joined may leave.

    An entry is skipped that finds the user where it would bring them. Whoever has joined by the
    plan takes a seat without a name, and so frees one. Who is in no base frees the seat by going,
    and nothing more (E5.2).
    """
    user = seats.named.get(address_key(theirs[0].entry.email))
    holds = user is not None and product in user.seats
    known = None if user is None else user.id
    spare = known is not None and (
        known in seats.unneeded or known in seats.doubted.get(product, ())
    )
    counts = user is None or user.seats.get(product, True)
    joined = False
    for one in sorted(theirs, key=lambda one: one.order):
        joins = one.entry.people > 0
        if holds == joins:
            skipped.append(SkippedEntry(one.number, one.entry.email, product, joins))
            continue
        for move in one.moves:
            own = not joined and not joins  # the seat that is held today
            if counts or not own:
                yield replace(move, user=None if joined else known, spare=spare and own)
            holds, joined = joins, joined or joins


def _own_moves(seats: SeatsToday, product: str, named: Collection[str]) -> Iterator[PeopleMove]:
    """The users whose own last day is known."""
    for holder in seats.leaving:
        others = holder.product != product or address_key(holder.email) in named
        if not others and _is_wanted(seats.policies, holder):
            spare = holder.user in seats.doubted.get(product, ())
            yield PeopleMove(holder.last + _DAY, -1, holder.user, holder.last, spare=spare)
