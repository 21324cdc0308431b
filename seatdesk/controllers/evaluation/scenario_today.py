"""A scenario carried out in an open transaction, as far as it happens today (E1.11).

Whoever does this tries something out and never commits: what follows sees users and seats as the
scenario leaves them.
"""

from collections.abc import Iterator

from seatdesk.controllers.operations.use_case import UseCase, accepted
from seatdesk.domain.changes.apply import carry_out
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.changes.kinds.seat_changes import Assign, PlanSeats, Transfer, Unassign
from seatdesk.domain.changes.kinds.user_record_changes import SetStatus
from seatdesk.domain.changes.rules import seat_counts
from seatdesk.domain.evaluation.evaluation import Evaluated
from seatdesk.domain.seat_age import SeatAge


def apply_today(use_case: UseCase, evaluated: Evaluated) -> None:
    """Do in the transaction what the scenario does today."""
    for change in changes_of_today(evaluated):
        _apply(use_case, change)


def changes_of_today(evaluated: Evaluated) -> Iterator[Change]:
    """The changes of today in their order; what they outgrow, they outgrow again."""
    today = evaluated.today.as_of
    for number in evaluated.order:
        for one in evaluated.steps[number - 1].happened:
            outgrown = isinstance(one.change, RequestCancelled) and one.change.outgrown
            if one.on == today and not outgrown:
                yield one.change


def _apply(use_case: UseCase, change: Change) -> None:
    """A change and what it writes of users and seats, so that the database's rules hold."""
    seats, today = use_case.work.seats, use_case.today
    match change:
        case Assign(product, users, uncounted):
            use_case.do(change)
            seats.assign(product, users, uncounted, SeatAge(today))
        case Unassign(product, users):
            seats.unassign(product, users)
            use_case.do(change)
        case Transfer(product, giver, taker):
            seats.unassign(product, (giver,))
            use_case.do(change)
            seats.assign(product, (taker,), _uncounted(use_case, taker), SeatAge(today))
        case SetStatus(users, _, after, counted):
            use_case.do(change)
            use_case.work.users.set_status(users, after)
            if counted:
                seats.recount(users, counted=seat_counts(use_case.account.policies, after))
        case PlanSeats():
            use_case.account = accepted(carry_out(use_case.account, change)).account
            use_case.work.account.save(use_case.account)
        case _:
            use_case.do(change)


def _uncounted(use_case: UseCase, user: int) -> tuple[int, ...]:
    (found,) = use_case.work.users.by_id((user,))
    return () if seat_counts(use_case.account.policies, found.status) else (user,)
