"""Changes of who holds a seat: assigned, unassigned, transferred, dated, planned."""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from seatdesk.domain.changes.kinds.change_needs import (
    BOTH,
    NOBODY_ASKED,
    USERS,
    AccountPart,
    ChangeNeeds,
)
from seatdesk.domain.seat_age import SeatAge, SeatsSince


@dataclass(frozen=True, slots=True)
class Assign(ChangeNeeds):
    """Users get a seat. `uncounted`: those whose seat the policies do not count.

    `since`: where files, or an undo, say since when they have held it; else it is this day.
    """

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SEATS
    users_field: ClassVar = "users"
    product: str
    users: tuple[int, ...]
    uncounted: tuple[int, ...] = ()
    since: tuple[SeatsSince, ...] = ()

    @property
    def counted(self) -> int:
        """Seats that come out of the pool."""
        return len(self.users) - len(self.uncounted)


@dataclass(frozen=True, slots=True)
class Unassign(ChangeNeeds):
    """Users lose their seat; it stays in the pool, paid for until the renewal (S6).

    `since`: since when they held it, so that it can be given back as it was.
    """

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SEATS
    users_field: ClassVar = "users"
    product: str
    users: tuple[int, ...]
    uncounted: tuple[int, ...] = ()
    since: tuple[SeatsSince, ...] = ()

    @property
    def counted(self) -> int:
        """Seats that return to the pool."""
        return len(self.users) - len(self.uncounted)


@dataclass(frozen=True, slots=True)
class Transfer(ChangeNeeds):
    """A seat moves from one user to another in one step (S9).

    `counted` is 0 unless the policies count only one of the two: how the pool's count moves.
    `was` is the age of the seat so far, `since` that of the taker's; None: this day.
    """

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SEATS
    product: str
    giver: int
    taker: int
    counted: int = 0
    was: SeatAge | None = None
    since: SeatAge | None = None


@dataclass(frozen=True, slots=True)
class DateSeats(ChangeNeeds):
    """A file says since when seats are held of which that was not known (E3.5)."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.SEATS
    product: str
    before: tuple[SeatsSince, ...]
    after: tuple[SeatsSince, ...]

    @property
    def users(self) -> tuple[int, ...]:
        """The users who hold them."""
        return tuple(sorted(user for some in self.after for user in some.users))


@dataclass(frozen=True, slots=True)
class PlanSeats(ChangeNeeds):
    """So many more people hold a seat, or fewer, who have no name yet (E1.3).

    It stands in scenarios only: nothing stored can follow it, so no history has such a line.
    """

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.SEATS
    product: str
    seats: int


SeatChange: TypeAlias = Assign | Unassign | Transfer
