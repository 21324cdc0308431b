"""The holders of seats in a range, read in an open transaction, and what a scenario does (E7.2)."""

from collections.abc import Iterator
from datetime import date

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.seat_changes import Assign, PlanSeats, Transfer, Unassign
from seatdesk.domain.changes.kinds.user_record_changes import SetStatus
from seatdesk.domain.costs.cost_question import CostQuestion, CostSpread
from seatdesk.domain.costs.seat_events import (
    SeatEvent,
    SeatGained,
    SeatLost,
    StatusChanged,
    holder_moves,
)
from seatdesk.domain.costs.seat_holders import PlannedSeats, SeatHolders
from seatdesk.domain.evaluation.evaluation import Evaluated
from seatdesk.store.read_models.seat_days import SeatDays


def read_holders(
    use_case: UseCase,
    asked: CostQuestion,
    start: date,
    evaluated: Evaluated,
    progress: Progress | None = None,
) -> SeatHolders:
    """The counted seats of each group from a day on; after today as held or as planned.

    Who is active, and which groups there are, takes another look at everybody: only where it
    matters.
    """
    happened = list(_happened(evaluated))
    ahead = [event for one in happened for event in _events(one)]
    reader = SeatDays(use_case.work.transaction.source, asked.by, start, progress)
    history = reader.history(use_case.account.policies, {event.user for event in ahead})
    moves = reader.standing(use_case.today, history.users)
    moves.update(holder_moves(history.users, (*history.events, *ahead), history.policies, start))
    planned = tuple(
        PlannedSeats(one.change.product, one.on, one.change.seats)
        for one in happened
        if isinstance(one.change, PlanSeats)
    )
    users = reader.active_users() if CostSpread.PER_USER in asked.spreads else {}
    groups = reader.groups() if asked.shares else frozenset[str]()
    return SeatHolders(moves, users, groups, planned, asked.by.nobody)


def _happened(evaluated: Evaluated) -> Iterator[DatedChange]:
    """Everything the steps of a scenario do, in the order in which they are carried out."""
    for number in evaluated.order:
        yield from evaluated.steps[number - 1].happened


def _events(one: DatedChange) -> Iterator[SeatEvent]:
    match one.change:
        case Assign(product, users):
            for user in users:
                yield SeatGained(one.on, user, product, one.on)
        case Unassign(product, users):
            for user in users:
                yield SeatLost(one.on, user, product)
        case Transfer(product, giver, taker):
            yield SeatLost(one.on, giver, product)
            yield SeatGained(one.on, taker, product, one.on)
        case SetStatus(users, before, after):
            for user in users:
                yield StatusChanged(one.on, user, before, after)
        case _:
            pass
