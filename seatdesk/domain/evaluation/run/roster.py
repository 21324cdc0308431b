"""The roster: status and seats of the users a scenario names, as its steps leave them (E1.9)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from seatdesk.domain.account.account import Policies
from seatdesk.domain.addresses import address_key
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.user_record_changes import SetStatus
from seatdesk.domain.changes.rules import SeatHolding, check_assign, check_unassign, seat_counts
from seatdesk.domain.choices import Status
from seatdesk.domain.evaluation.facts import RosterUser
from seatdesk.domain.refusals import Code, Refusal, refuse

Check = Callable[..., Refusal | None]


class Roster:
    """The named users of an evaluation; `follow` lets them go along with what happens."""

    def __init__(self, users: Mapping[str, RosterUser]) -> None:
        self._users = dict(users)
        self._keys = {user.id: key for key, user in self._users.items()}

    def copy(self) -> "Roster":
        """The same users, who can go along with something else."""
        return Roster(self._users)

    def snapshot(self) -> dict[str, RosterUser]:
        """The users as they are now, by the key of their address."""
        return dict(self._users)

    def find(self, emails: Iterable[str]) -> list[RosterUser] | Refusal:
        """The users of some addresses, each once; refused when one is unknown."""
        found: dict[int, RosterUser] = {}
        unknown: list[Refusal] = []
        for email in emails:
            user = self._users.get(address_key(email))
            if user is None:
                unknown.append(refuse(Code.UNKNOWN_USER, email=email))
            else:
                found[user.id] = user
        return one_refusal(unknown) or list(found.values())

    def knows(self, user: int) -> bool:
        """True for a user whom the scenario names."""
        return user in self._keys

    def by_id(self, users: Iterable[int]) -> list[RosterUser]:
        """The users of these numbers."""
        return [self._users[self._keys[user]] for user in users]

    def moves(self, users: Iterable[int], *, counted: bool) -> tuple[tuple[str, int], ...]:
        """The moves of each pool's count if all seats of these users did (not) count."""
        moved: dict[str, int] = {}
        for user in self.by_id(users):
            for product, counts in user.seats.items():
                if counts != counted:
                    moved[product] = moved.get(product, 0) + (1 if counted else -1)
        return tuple(moved.items())

    def follow(self, changes: Iterable[Change], policies: Policies) -> None:
        """Let the users go along with what happened."""
        for change in changes:
            match change:
                case Assign(product, users, uncounted):
                    self._seat(product, {user: user not in uncounted for user in users})
                case Unassign(product, users):
                    self._unseat(product, users)
                case Transfer(product, giver, taker):
                    counted = self.by_id([giver])[0].seats[product]
                    self._unseat(product, [giver])
                    self._seat(product, {taker: counted})
                case SetStatus(users, _, after):
                    self._set_status(users, after, counted=seat_counts(policies, after))
                case _:
                    pass

    def put_status(self, user: int, status: Status) -> None:
        """Give a user another status; the seats stay as they are counted."""
        self._put(user, status=status)

    def _put(self, user: int, **changes: object) -> None:
        key = self._keys[user]
        self._users[key] = replace(self._users[key], **changes)  # type: ignore[arg-type]

    def _seat(self, product: str, counted: Mapping[int, bool]) -> None:
        for user, counts in counted.items():
            self._put(user, seats={**self.by_id([user])[0].seats, product: counts})

    def _unseat(self, product: str, users: Iterable[int]) -> None:
        for user in self.by_id(users):
            seats = {name: counts for name, counts in user.seats.items() if name != product}
            self._put(user.id, seats=seats)

    def _set_status(self, users: Iterable[int], status: Status, *, counted: bool) -> None:
        for user in self.by_id(users):
            self._put(user.id, status=status, seats=dict.fromkeys(user.seats, counted))


def one_refusal(refused: Sequence[Refusal]) -> Refusal | None:
    """The refusal of several users: a single one's own, else how many and the first."""
    if len(refused) <= 1:
        return refused[0] if refused else None
    return refuse(Code.SOME_REFUSED, refused=len(refused), first=refused[0])


def refused_seats(
    users: Iterable[RosterUser], product: str, check: Check, *, awake: bool = False
) -> Refusal | None:
    """The refusal of users who cannot get, or lose, a seat.

    `awake`: those who are deactivated are looked at as if active (P6).
    """
    refused = [
        refusal
        for user in users
        if (
            refusal := check(holding(user, product, awake=awake), email=user.email, product=product)
        )
    ]
    return one_refusal(refused)


def holding(user: RosterUser, product: str, *, awake: bool = False) -> SeatHolding:
    """The facts by which the rules decide about a user's seat."""
    status = Status.ACTIVE if awake and user.status is Status.DEACTIVATED else user.status
    return SeatHolding(status, product in user.seats)


def refused_assignments(users: Iterable[RosterUser], product: str) -> Refusal | None:
    """The refusal of users who cannot get a product's seat (P5)."""
    return refused_seats(users, product, check_assign)


def refused_unassignments(
    users: Iterable[RosterUser], product: str, *, awake: bool = False
) -> Refusal | None:
    """The refusal of users whose seat cannot be unassigned (P6)."""
    return refused_seats(users, product, check_unassign, awake=awake)


def uncounted_of(users: Iterable[RosterUser], policies: Policies) -> tuple[int, ...]:
    """The users whose seat the policies do not count (R1, R2)."""
    return tuple(user.id for user in users if not seat_counts(policies, user.status))
