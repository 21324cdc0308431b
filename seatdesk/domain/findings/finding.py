"""A finding: one seat, or several alike, that could be given up, and the reasons for it (E3.1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.choices import Activity


class Reason(StrEnum):
    """The reasons why a seat might not be needed, the strongest first (E3.2)."""

    LEFT = "left"
    DEACTIVATED = "deactivated"
    UNASSIGNED = "unassigned"
    BOT = "bot"
    SERVICE = "service"
    GUEST = "guest"
    DUPLICATE = "duplicate"
    NEVER = "never"
    IDLE = "idle"
    INVITED = "invited"
    LEAVING = "leaving"
    NO_USAGE_DATA = "no_usage_data"
    USAGE_DATA_OLD = "usage_data_old"
    USAGE_INCONCLUSIVE = "usage_inconclusive"


class Certainty(StrEnum):
    """The degrees of certainty that a seat is not needed, the surest first (E3.3)."""

    CERTAIN = "certain"
    TO_CHECK = "to_check"
    UNKNOWN = "unknown"


CERTAIN_REASONS = frozenset({Reason.LEFT, Reason.DEACTIVATED, Reason.UNASSIGNED})
UNKNOWN_REASONS = (Reason.NO_USAGE_DATA, Reason.USAGE_DATA_OLD, Reason.USAGE_INCONCLUSIVE)
"""They say that nobody can judge a seat; missing data is never idle."""


def certainty_of(reasons: Iterable[Reason]) -> Certainty:
    """The certainty that reasons, of which there is at least one, give together (E3.3)."""
    given = frozenset(reasons)
    if given & CERTAIN_REASONS:
        return Certainty.CERTAIN
    return Certainty.UNKNOWN if given <= frozenset(UNKNOWN_REASONS) else Certainty.TO_CHECK


class Blocked(StrEnum):
    """The borders behind which nothing can be saved by giving a seat up (E3.10)."""

    INCLUDED = "included"
    """The base price covers it."""
    MINIMUM = "minimum"
    """The subscription does not let go below its minimum."""
    ENDS = "ends"
    """The subscription ends anyway."""
    CSM = "csm"
    """The vendor's people have to be asked; the money is as usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """The use of one seat as it was observed (E3.4-E3.6)."""

    activity: Activity
    last: date | None = None
    """The last use; where `censored`, an upper limit of it."""
    censored: bool = False
    until: date | None = None
    """The day that the source of it spoke of."""
    idle_days: int | None = None
    """Observed silence of this seat; None where the activity is not known."""
    since: date | None = None
    """The day the seat was assigned; None: not known."""

    @property
    def counts_from_seat(self) -> bool:
        """True where the silence began with the seat: the last use, if any, was before it."""
        return self.since is not None and (self.last is None or self.last < self.since)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatMoney:
    """The money that a row of findings stands for, by the slots it covers (E3.10). Without tax."""

    sunk: Figure
    """The cost of the seats up to `sunk_until`, whatever is decided."""
    sunk_until: date
    avoidable: Figure
    """The saving of the term from `avoidable_from` on, if the seats are given up in time."""
    avoidable_from: date | None
    """None: the subscription ends, so there is nothing to avoid."""
    per_year: Figure
    last_day: date
    """The last day on which giving them up still saves it."""
    late: bool = False
    """True when the last day to act for this renewal has passed: the dates are the next one's."""
    scheduled: int = 0
    """Seats of it that a pending removal takes already: sunk, and not avoidable again."""
    blocked: Blocked | None = None
    unpriced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A row of findings: a user's seat, or so many seats of a product that have one reason."""

    product: str
    seats: int = 1
    user_id: int = 0
    """0: nobody in particular."""
    email: str = ""
    name: str = ""
    reasons: tuple[Reason, ...]
    """All of them, in the order of `Reason`."""
    use: Observed | None = None
    """None where it is not one user's seat."""
    duplicate_of: str = ""
    """The address of the user who is kept (E3.8)."""
    money: SeatMoney

    @property
    def reason(self) -> Reason:
        """The strongest reason."""
        return self.reasons[0]

    @property
    def certainty(self) -> Certainty:
        """The certainty its reasons give."""
        return certainty_of(self.reasons)
