"""A holder of a seat: all that findings look at in one user who holds a seat of one product."""

from dataclasses import dataclass
from datetime import date

from seatdesk.domain.choices import Activity, Status, UserKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatHolder:
    """A user and what is known of the use of one seat (E3.4, E3.5)."""

    user_id: int
    email: str
    name: str = ""
    status: Status = Status.ACTIVE
    kind: UserKind = UserKind.PERSON
    activity: Activity = Activity.UNKNOWN
    last_active: date | None = None
    censored: bool = False
    """True when the true day of the last use may be earlier."""
    activity_as_of: date | None = None
    """The day that the source of the activity spoke of."""
    hired: date | None = None
    left: date | None = None
    """The last day of work."""
    assigned_on: date | None = None
    """None: the seat is of unknown age, as one of the first list of its product (E3.5)."""
    aliases: tuple[str, ...] = ()
