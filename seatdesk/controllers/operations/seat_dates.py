"""Dates of seats: since when users hold them, as a file says or an undo brings back (E3.5)."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from seatdesk.controllers.operations.use_case import MOST_USERS_A_LINE, UseCase, decline
from seatdesk.domain.changes.kinds.seat_changes import DateSeats
from seatdesk.domain.refusals import Code
from seatdesk.domain.seat_age import SeatAge, SeatsSince

SeatDates: TypeAlias = Mapping[tuple[SeatAge, SeatAge], Sequence[int]]
"""Users by the age of their seat as it was known, and as a file says it."""


def date_seats(use_case: UseCase, change: DateSeats) -> None:
    """Note since when seats are held; `Declined` where one is no longer held as it was."""
    use_case.allow(change)
    before, after = ({u: some.age for some in side for u in some.users}
                     for side in (change.before, change.after))  # fmt: skip
    moves: dict[tuple[SeatAge, SeatAge], list[int]] = {}
    for user, age in after.items():
        moves.setdefault((before[user], age), []).append(user)
    for (was, now), users in moves.items():
        if use_case.work.seats.set_age(change.product, users, was, now) != len(users):
            decline(Code.MOVED_ON, what=use_case.work.users.by_id(users[:1])[0].email)
        use_case.step(len(users))
    use_case.do(change)


def date_seats_by_file(use_case: UseCase, product: str, moves: SeatDates) -> None:
    """Note what files say of since when seats are held, in lines that stay readable."""
    known = [(was, now, user) for (was, now), users in moves.items() for user in users]
    for start in range(0, len(known), MOST_USERS_A_LINE):
        before: dict[SeatAge, list[int]] = {}
        after: dict[SeatAge, list[int]] = {}
        for was, now, user in known[start : start + MOST_USERS_A_LINE]:
            before.setdefault(was, []).append(user)
            after.setdefault(now, []).append(user)
        date_seats(use_case, DateSeats(product, _named(before), _named(after)))


def _named(by_age: Mapping[SeatAge, Sequence[int]]) -> tuple[SeatsSince, ...]:
    return tuple(SeatsSince(age.on, age.known, tuple(users)) for age, users in by_age.items())
