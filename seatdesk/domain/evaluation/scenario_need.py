"""The need where no plan states it: it follows whom a scenario gives a seat, and takes one from.

A plan says who is needed whatever a scenario does. Without one, those who hold a seat today are the
need, so somebody whom the scenario takes the seat from is no reason to have one more.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from seatdesk.domain.calendar import Span
from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.changes.kinds.seat_changes import Assign, PlanSeats, Transfer, Unassign
from seatdesk.domain.evaluation.facts import RosterUser
from seatdesk.domain.evaluation.planned_people import PlannedPeople
from seatdesk.domain.evaluation.step_result import StepResult
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct, need_of


def need_with_scenario(
    people: PlannedPeople,
    steps: Iterable[StepResult],
    roster: Mapping[str, RosterUser],
    unneeded: Collection[int],
    span: Span,
) -> PlannedPeople:
    """The people of an account without a plan, with those whom a scenario seats and unseats.

    Those of today are in the base then, and neither join nor leave (E1.11). `unneeded`: the named
    users who need no seat, whatever they hold.
    """
    needed = {user.id for user in roster.values()}.difference(unneeded)
    changes = [change for step in steps for change in step.happened]
    handed = set(_handed(changes, needed))
    moved: dict[str, list[PeopleMove]] = {}
    for product, move in _moves(changes, needed):
        moved.setdefault(product, []).append(move)
    products, bases = dict(people.products), dict(people.bases)
    for product in products.keys() & moved.keys():
        known = _each_once(products[product], moved[product])
        base = bases[product] + sum(m.people for m in known if _is_of_today(m, span))
        ahead = [move for move in known if not _is_of_today(move, span)]
        products[product], bases[product] = (
            _with(products[product], ahead, handed, base, span),
            max(0, base),
        )
    return replace(people, products=products, bases=bases)


def _is_of_today(move: PeopleMove, span: Span) -> bool:
    return move.day <= span.start


def _each_once(planned: PlannedProduct, moved: Sequence[PeopleMove]) -> Sequence[PeopleMove]:
    """A product's people with other moves. Nobody goes twice: what comes first is what counts."""
    found: list[PeopleMove] = []
    gone: set[int] = set()
    for move in sorted((*planned.moves, *moved), key=lambda move: move.day):
        if move.user is not None and move.people < 0:
            if move.user in gone:
                continue
            gone.add(move.user)
        elif move.user is not None:
            gone.discard(move.user)
        found.append(move)
    return found


def _with(
    planned: PlannedProduct,
    moves: Sequence[PeopleMove],
    handed: Collection[tuple[str, date, int | None]],
    base: int,
    span: Span,
) -> PlannedProduct:
    """A product with these moves. Of two who hand a seat on nobody is seen to come or go."""
    product = planned.need.product
    need = need_of(HeadcountPlan(), product, moves, base, span)
    seen = (move for move in moves if (product, move.day, move.user) not in handed)
    return replace(planned, need=need, moves=tuple(seen))


def _handed(
    changes: Iterable[DatedChange], needed: Collection[int]
) -> Iterator[tuple[str, date, int | None]]:
    """Givers and takers of seats who both need one, with product and day."""
    for dated in changes:
        match dated.change:
            case Transfer(product, giver, taker) if giver in needed and taker in needed:
                yield product, dated.on, giver
                yield product, dated.on, taker


def _moves(
    changes: Iterable[DatedChange], needed: Collection[int]
) -> Iterator[tuple[str, PeopleMove]]:
    """The people whom changes seat and unseat, as far as they need a seat."""
    for dated in changes:
        for product, people, user in _seated(dated.change):
            if user is None or user in needed:
                yield product, PeopleMove(dated.on, people, user)


def _seated(change: Change) -> Iterator[tuple[str, int, int | None]]:
    """Seats that count and are given or lost: the product, +1 or -1, and the user."""
    match change:
        case PlanSeats(product, seats):
            yield product, seats, None
        case Assign(product, users):
            yield from ((product, 1, user) for user in users if user not in change.uncounted)
        case Unassign(product, users):
            yield from ((product, -1, user) for user in users if user not in change.uncounted)
        case Transfer(product, giver, taker):
            yield from ((product, -1, giver), (product, 1, taker))
        case _:
            pass
